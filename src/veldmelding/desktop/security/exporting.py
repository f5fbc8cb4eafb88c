"""Guide: export records as evidence, in clear, for a purpose that is entered in the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QLineEdit

from veldmelding.desktop.files import choose_folder
from veldmelding.desktop.security.guide import Guide, Job
from veldmelding.desktop.security.pick import Pick
from veldmelding.desktop.security.steps import ListStep, TellStep
from veldmelding.desktop.widgets import Heading, Muted

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.observations import Export, ObservationRow

LONGEST_PURPOSE = 200
_FINALISED = frozenset({"ready", "sending", "delivered", "needs attention"})


class ExportGuide(Guide):
    """Which records, for what and where; then what to compare."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        self._desk = desk
        self.choose = ListStep(
            self.tr("Which records?"),
            self.tr("Finalised ones, byte for byte as they were frozen. Take no more than needed."),
            empty=self.tr("Nothing is finalised yet, so there is nothing to export."),
        )
        self.choose.on_enter = self._fill
        self.why = TellStep(
            self.tr("For what, and where to?"),
            self.tr(
                "The folder will be readable by anybody who has it: names of places, what people "
                "saw, photos. The purpose is entered in the journal and goes along."
            ),
            button=self.tr("Export"),
            agree=self.tr("I know that the export is not encrypted"),
        )
        self.label = QLabel(self.tr("&Purpose, and for whom"))
        self.purpose = QLineEdit()
        self.purpose.setMaxLength(LONGEST_PURPOSE)
        self.purpose.setAccessibleName(self.tr("Purpose, and for whom"))
        self.label.setBuddy(self.purpose)
        self.pick = Pick(self.tr("Choose a new or empty folder…"), choose_folder)
        self.why.body.addWidget(self.label)
        self.why.body.addWidget(self.purpose)
        self.why.body.addWidget(self.pick)
        self.why.focus_on = self.purpose
        self.why.is_ready = lambda: bool(self.purpose.text().strip() and self.pick.path)
        self.why.work = self._export
        self.purpose.textChanged.connect(self.why.ready_changed)
        self.pick.chosen.connect(self.why.ready_changed)
        self.last = TellStep(self.tr("✓ Exported"), final=True)
        self.result = self.last.tell("")
        self.last.tell(
            self.tr("Compare these words with headquarters when the export is verified:"), Muted
        )
        self.words = Heading("")
        self.last.body.addWidget(self.words)
        self.lead(self.choose, self.why, self.last)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Export as evidence")

    def _fill(self) -> None:
        if self.choose.list.count():
            return
        store = self._desk.store

        def show(rows: list[ObservationRow]) -> None:
            self.choose.fill(
                (row.id, f"{row.title or row.form_title} · {row.form_title}") for row in rows
            )
            if self.step is self.choose and self.isVisible():
                self.focus_first()

        self.tasks.vault(lambda: store.rows(states=_FINALISED, limit=5000), show, owner=self)

    def _export(self) -> Job | None:
        from veldmelding.observations import Evidence

        folder, chosen, purpose = self.pick.path, self.choose.chosen, self.purpose.text().strip()
        if folder is None:
            return None
        evidence = Evidence(self._desk.vault)

        def done(export: Export) -> None:
            words = self.tr("%n record(s), with journal and key.", "", export.records)
            if export.missing:
                words += " " + self.tr(
                    "%n photo(s) or file(s) are no longer on this laptop: they were delivered "
                    "and cleared away.",
                    "",
                    export.missing,
                )
            self.result.setText(words)
            self.words.setText(export.fingerprint)

        return Job(
            lambda: evidence.export(chosen, folder, purpose), self.tr("Writing the export"), done
        )
