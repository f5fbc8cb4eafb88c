"""Says what a form wants that a laptop does not do by itself: recording, knowing where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.desktop.widgets import Muted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from veldmelding.xforms import FormSession


class LaptopLimits(Muted):
    """One quiet line above the questions; not there for forms that want nothing of the kind."""

    def __init__(self, session: FormSession, parent: QWidget | None = None) -> None:
        said = []
        super().__init__("", parent)
        if session.recording_requests():
            said.append(
                self.tr("This form wants to record sound in the background. Nothing is recorded.")
            )
        if session.location_requests():
            said.append(
                self.tr(
                    "This form wants to know where you are by itself. This laptop does not tell "
                    "it; only a place that you enter is kept."
                )
            )
        self.setText(" ".join(said))
        self.setVisible(bool(said))
