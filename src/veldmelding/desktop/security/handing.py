"""Guides: hand observations over to a colleague, and take in what a colleague handed over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from veldmelding.desktop.clipboard import copy_for_a_while
from veldmelding.desktop.desk import utc_now
from veldmelding.desktop.files import choose_file, choose_target
from veldmelding.desktop.language import form_title, record_title
from veldmelding.desktop.security.guide import Guide, Job
from veldmelding.desktop.security.pick import Pick, PickStep
from veldmelding.desktop.security.public_key import PublicKeyStep
from veldmelding.desktop.security.steps import ListStep, TellStep
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import MEDIUM
from veldmelding.desktop.widgets import Card, Good, Heading, Muted, Strong

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.observations import ObservationRow
    from veldmelding.observations.handover import Handover, Received
    from veldmelding.vault import PublicKey

PARCEL = "parcel"
"""Ending of a parcel's file name."""

_OFFERED = frozenset({"draft", "ready", "needs attention"})
"""States of what a colleague can go on with or deliver."""


def _handover(desk: Desk) -> Handover:
    from veldmelding.observations.handover import Handover

    return Handover(desk.vault, desk.library, desk.outbox, utc_now)


class HandOverGuide(Guide):
    """Which observations, to whom, into which file; then whether drafts stay here too."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        self._desk = desk
        self.given: list[str] = []
        self._drafts: frozenset[str] = frozenset()
        self.choose = ListStep(
            self.tr("What do you hand over?"),
            self.tr(
                "It goes with its answers and photos. Your colleague goes on with a draft, and "
                "delivers what is finalised as you left it. Delivered twice it counts once."
            ),
            empty=self.tr("There are no drafts, and all the rest is delivered."),
        )
        self.choose.on_enter = self._fill
        self.to = PublicKeyStep(
            desk.tasks,
            self.tr("To whom?"),
            self.tr(
                "Your colleague opens Settings, People and keys, Receive from a colleague, and "
                "sends you the address that stands there. Only that vault can open the parcel."
            ),
            whose=self.tr("Your colleague's &address"),
        )
        self.where = PickStep(
            self.tr("Where does the parcel go?"),
            self.tr(
                "It is one encrypted file. Give it on a USB stick, or send it by any way you "
                "like: only your colleague can open it."
            ),
            Pick(
                self.tr("Choose where to write it…"),
                partial(choose_target, name=f"handover.{PARCEL}", suffix=PARCEL),
            ),
            button=self.tr("Write the parcel"),
        )
        self.where.work = self._write
        self.last = TellStep(
            self.tr("✓ The parcel is written"),
            self.tr(
                "All of it is still here too. Drafts stay until you remove them; finalised "
                "observations until headquarters confirms them."
            ),
            final=True,
        )
        self.remove = QPushButton(self.tr("Move the drafts to the recycle bin here"))
        self.removed = Good("")
        self.last.body.addWidget(self.removed)
        holder = QHBoxLayout()
        holder.addWidget(self.remove)
        holder.addStretch(1)
        self.last.body.addLayout(holder)
        self.remove.clicked.connect(self._remove)
        self.lead(self.choose, self.to, self.where, self.last)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Hand over to a colleague")

    def _fill(self) -> None:
        if self.choose.list.count():
            return
        store = self._desk.store

        def show(rows: list[ObservationRow]) -> None:
            self._drafts = frozenset(row.id for row in rows if row.state == "draft")
            rows = sorted(rows, key=lambda row: row.state != "draft")
            self.choose.fill([(row.id, self._line(row)) for row in rows], ticked=self._drafts)
            if self.step is self.choose and self.isVisible():
                self.focus_first()

        self.tasks.vault(lambda: store.rows(states=_OFFERED, limit=1000), show, owner=self)

    def _line(self, row: ObservationRow) -> str:
        state = self.tr("draft") if row.state == "draft" else self.tr("finalised")
        title = record_title(row.title, row.form_title)
        return f"{title} · {form_title(row.form_title)} · {state}"

    def _write(self) -> Job | None:
        recipient, target, chosen = self.to.key, self.where.path, self.choose.chosen
        if recipient is None or target is None:
            return None
        handover = _handover(self._desk)

        def work() -> None:
            target.unlink(missing_ok=True)  # the dialog has asked whether it may be replaced
            handover.give(chosen, recipient, target)

        def done(_nothing: Any) -> None:
            self.given = [each for each in chosen if each in self._drafts]
            self.remove.setVisible(bool(self.given))

        return Job(work, self.tr("Writing the parcel"), done)

    def _remove(self) -> None:
        store, chosen = self._desk.store, self.given

        def work() -> None:
            for each in chosen:
                store.delete(each)

        def done(_nothing: Any) -> None:
            self.remove.hide()
            self.removed.setText(
                self.tr("✓ They are in the recycle bin here, for 30 days. You can take them back.")
            )
            self.next.setFocus()

        self.tasks.vault(work, done, owner=self)


class ReceiveGuide(Guide):
    """Shows one's own address, then takes a parcel in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        self._desk = desk
        self.address = TellStep(
            self.tr("Give your colleague this address"),
            self.tr(
                "It is no secret: with it one can encrypt to this vault, and only this vault "
                "opens what comes. Read the words to each other."
            ),
            button=self.tr("I have a parcel"),
        )
        card = Card()
        self.text = Strong("")
        self.code = CodePicture()
        self.words_label = Muted(self.tr("Its words:"))
        self.words = Heading("")
        inside = QHBoxLayout()
        inside.setSpacing(MEDIUM)
        inside.addWidget(self.text, 1)
        inside.addWidget(self.code)
        card.column.addLayout(inside)
        card.column.addWidget(self.words_label)
        card.column.addWidget(self.words)
        self.address.body.addWidget(card)
        self.copy = QPushButton(self.tr("Copy the address"))
        self.save = QPushButton(self.tr("Save it as a file…"))
        self.told = Good("")
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        row.addStretch(1)
        self.address.body.addLayout(row)
        self.address.body.addWidget(self.told)
        self.told.hide()
        self.address.on_enter = self._show_address
        self.address.focus_on = self.copy
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.take = PickStep(
            self.tr("Where is the parcel?"),
            self.tr("Choose the file that your colleague gave you. Nothing you have is changed."),
            Pick(self.tr("Choose the parcel…"), partial(choose_file, filter_text=f"*.{PARCEL}")),
            button=self.tr("Take it in"),
        )
        self.take.work = self._work
        self.last = TellStep(self.tr("✓ It is taken in"), final=True)
        self.result = self.last.tell("")
        self.from_label = self.last.tell(
            self.tr("Words of the sender's key. Compare them with your colleague:"), Muted
        )
        self.from_whom = Heading("")
        self.last.body.addWidget(self.from_whom)
        self.lead(self.address, self.take, self.last)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Receive from a colleague")

    def _show_address(self) -> None:
        vault = self._desk.vault

        def work() -> PublicKey:
            from veldmelding.vault.parcel import address_of

            return address_of(vault)

        def show(address: PublicKey) -> None:
            self.text.setText(address.text.replace("-", " "))
            self.text.setAccessibleName(self.tr("Your address") + ": " + address.text)
            self.words.setText(address.fingerprint)
            self.code.show_text(address.text)

        self.tasks.vault(work, show, owner=self)

    def _copy(self) -> None:
        copy_for_a_while(self.text.text().replace(" ", "-"))
        self._tell(self.tr("✓ Copied. The clipboard is emptied in 45 seconds."))

    def _save(self) -> None:
        path = choose_target(self, self.save.text(), "address.txt", "txt")
        if path is not None:
            text = self.text.text().replace(" ", "-")
            try:
                path.write_text(text + "\n", encoding="ascii")
            except OSError:
                self._tell(self.tr("⚠ It could not be written there. Choose another folder."))
            else:
                self._tell(self.tr("✓ Saved as {name}.").format(name=path.name))

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()

    def _work(self) -> Job | None:
        source = self.take.path
        if source is None:
            return None
        handover = _handover(self._desk)
        return Job(lambda: handover.take(source), self.tr("Opening the parcel"), self._taken)

    def _taken(self, received: Received) -> None:
        words = self.tr("%n new draft(s) are here now.", "", len(received.observations))
        if received.records:
            words += " " + self.tr(
                "%n finalised observation(s) wait for delivery now.", "", len(received.records)
            )
        if received.already_here:
            words += " " + self.tr(
                "%n were here already and stay as they are.", "", len(received.already_here)
            )
        self.result.setText(words)
        self.from_whom.setText(received.fingerprint)


class CodePicture(QWidget):
    """A QR code, always dark on white, large enough to be read by a camera."""

    def __init__(self) -> None:
        super().__init__()
        self._drawing = b""
        self.setAccessibleName(self.tr("The address as a QR code"))

    def show_text(self, text: str) -> None:
        """Show a text as a code."""
        import zxingcpp

        made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
        self._drawing = str(made.to_svg()).encode()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Square, with the white edge that readers need."""
        return QSize(px(150), px(150))

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the code on white in every theme."""
        from PySide6.QtCore import Qt
        from PySide6.QtSvg import QSvgRenderer

        painter = QPainter(self)
        side = min(self.width(), self.height())
        painter.fillRect(0, 0, side, side, Qt.GlobalColor.white)
        if self._drawing:
            edge = side * 0.08
            QSvgRenderer(self._drawing).render(
                painter, QRectF(edge, edge, side - 2 * edge, side - 2 * edge)
            )
        painter.end()
