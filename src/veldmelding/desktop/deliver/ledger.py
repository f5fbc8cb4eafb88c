"""The ledger for people: for every record and file, who said when that they have it.

Three steps for each record: on this laptop, accepted in part, confirmed completely. For each part
also the digest, so that two people can compare what one sent and the other received.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from veldmelding.desktop.deliver.words import megabytes
from veldmelding.desktop.frame import written_time
from veldmelding.desktop.language import record_title
from veldmelding.desktop.theme import icon, px
from veldmelding.desktop.tokens import LARGE, MEDIUM, WIDE
from veldmelding.desktop.widgets import Heading, Muted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veldmelding.desktop.desk import Desk
    from veldmelding.outbox import LedgerLine, OutboxRow

PAGE = 100


def host_of(backend: str) -> str:
    """Give the part of an address that a person recognises; '' for none."""
    return backend.partition("://")[2].partition("/")[0]


def grouped(digest: str) -> str:
    """Write a digest so that it can be read out."""
    return " ".join(digest[place : place + 8] for place in range(0, len(digest), 8))


@dataclass(frozen=True, slots=True)
class LedgerRows:
    """One page of records with the lines of each."""

    records: list[tuple[OutboxRow, list[LedgerLine]]]
    total: int
    titles: Mapping[str, str]


class LedgerView(QWidget):
    """A tree: records, and below each what is known of its parts."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._limit = PAGE
        self._rows: LedgerRows | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        column.setSpacing(MEDIUM)
        head = QHBoxLayout()
        head.setSpacing(LARGE)
        self.back = QPushButton()
        self.heading = Heading("")
        head.addWidget(self.back)
        head.addWidget(self.heading, 1)
        column.addLayout(head)
        self.explanation = Muted("")
        column.addWidget(self.explanation)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(4)
        self.tree.setUniformRowHeights(True)
        self.tree.setRootIsDecorated(True)
        self.tree.header().setSectionsClickable(False)
        column.addWidget(self.tree, 1)
        self.proof = Muted("")
        self.proof.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.proof.hide()
        column.addWidget(self.proof)
        self.more = QPushButton()
        column.addWidget(self.more)
        self.back.clicked.connect(self.left)
        self.more.clicked.connect(self._show_more)
        self.tree.currentItemChanged.connect(self._show_proof)
        self.retranslate()

    def refresh(self) -> None:
        """Ask for the newest records."""
        desk, limit = self.desk, self._limit

        def ask() -> LedgerRows:
            rows = desk.outbox.rows(limit=limit)
            lines = [(row, desk.outbox.ledger.files(row.instance_id)) for row in rows]
            return LedgerRows(lines, desk.outbox.count(), desk.library.titles())

        desk.tasks.vault(ask, self._show, owner=self)

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.back.setText(self.tr("Back"))
        self.back.setIcon(icon("back"))
        self.heading.setText(self.tr("Nothing lost"))
        self.explanation.setText(
            self.tr(
                "Every record you finalised stays on this laptop at least until headquarters has "
                "confirmed all its parts. Here is what was confirmed, and when."
            )
        )
        self.more.setText(self.tr("Show older records"))
        self.tree.setAccessibleName(self.tr("Ledger of deliveries"))
        self.tree.setHeaderLabels(
            [
                self.tr("Record"),
                self.tr("Headquarters has it"),
                self.tr("Confirmed by"),
                self.tr("Size"),
            ]
        )
        if self._rows is not None:
            self._show(self._rows)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self.retranslate()

    def _show(self, rows: LedgerRows) -> None:
        self._rows = rows
        self.tree.clear()
        self._show_proof(None)
        for row, lines in rows.records:
            title = record_title(row.name, rows.titles.get(row.form_id, row.form_id))
            name = f"{title} · {written_time(row.finalised)}"
            confirmed, by = self._whole(row, lines)
            item = QTreeWidgetItem([name, confirmed, by, megabytes(row.size)])
            item.setToolTip(0, "")
            for line in lines:
                item.addChild(self._line(line))
                if line.said:
                    words = self.tr("Headquarters says: “{words}”").format(words=line.said)
                    said = QTreeWidgetItem([words])
                    item.addChild(said)
                    said.setFirstColumnSpanned(True)
            self.tree.addTopLevelItem(item)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setIndentation(px(20))
        self.more.setVisible(rows.total > len(rows.records))

    def _whole(self, row: OutboxRow, lines: list[LedgerLine]) -> tuple[str, str]:
        """Say which of the three steps a record has reached, and by whose word."""
        state = row.state
        times = [line.acknowledged for line in lines if line.acknowledged is not None]
        hosts = sorted({host_of(line.backend) for line in lines if line.acknowledged is not None})
        by = ", ".join(hosts)
        if state.name == "delivered" and times:
            words = self.tr("all %n part(s), {when}", "", state.total)
            return "✓ " + words.format(when=written_time(max(times))), by
        if state.name == "delivered":
            return "✓ " + self.tr("all %n part(s)", "", state.total), by
        if state.acknowledged:
            done = self.tr("{done} of %n part(s)", "", state.total).format(done=state.acknowledged)
            return "◐ " + done, by
        return "○ " + self.tr("only on this laptop"), by

    def _line(self, line: LedgerLine) -> QTreeWidgetItem:
        part, by = line.file or self.tr("answers"), host_of(line.backend)
        if line.acknowledged is not None:
            confirmed = "✓ " + written_time(line.acknowledged)
            if line.arrived_smaller:
                confirmed += " · " + self.tr("as a smaller copy")
        elif line.reduced is not None:
            confirmed = "◐ " + self.tr("a smaller copy, {when}").format(
                when=written_time(line.reduced)
            )
        elif line.offers:
            confirmed, by = "○ " + self.tr("offered, not confirmed yet"), ""
        else:
            confirmed, by = "○ " + self.tr("not sent yet"), ""
        item = QTreeWidgetItem([part, confirmed, by, megabytes(line.size)])
        item.setData(0, Qt.ItemDataRole.UserRole, line.digest)
        return item

    def _show_proof(self, item: QTreeWidgetItem | None, _before: object = None) -> None:
        digest = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        self.proof.setVisible(bool(digest))
        if digest:
            self.proof.setText(
                self.tr("SHA-256 of this part: {digest}").format(digest=grouped(digest))
            )

    def _show_more(self) -> None:
        self._limit += PAGE
        self.refresh()
