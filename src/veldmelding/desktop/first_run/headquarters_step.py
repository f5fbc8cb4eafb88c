"""Fourth question: where headquarters is; it can wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.desktop.first_run.step import Step
from veldmelding.desktop.headquarters import HeadquartersForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from veldmelding.desktop.tasks import Tasks


class HeadquartersStep(Step):
    """Takes a set-up text, an address or a picture of the QR code."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.form = HeadquartersForm(tasks)
        self.form.changed.connect(self.ready_changed)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.retranslate()

    @property
    def ready(self) -> bool:
        """An address we can deliver to."""
        return self.form.backend() is not None

    def first_focus(self) -> QWidget | None:
        """Where one pastes."""
        return self.form.text

    def next_text(self) -> str:
        """Say what the button does."""
        return self.tr("Start")

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.question.setText(self.tr("Where is headquarters?"))
        self.explanation.setText(
            self.tr(
                "Headquarters gives you a QR code, a set-up text or an address. "
                "You can also do this later, in Settings: everything works without it."
            )
        )
