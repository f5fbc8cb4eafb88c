"""What every place has in common: a title, one primary action, texts that turn over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from veldmelding.desktop.desk import Desk


class Place(QWidget):
    """One place on the rail.

    A place builds its widgets once, says its texts in `retranslate`, and asks the rooms for fresh
    rows in `refresh`; the frame calls `refresh` when the place comes up and when the vault changed.
    """

    primary_in_page = False
    """True for a place that shows its primary action large in the page itself."""

    topics: frozenset[str] = frozenset()
    """What kinds of changes in the vault this place shows."""

    title_changed = Signal()
    open_form = Signal(object)  # an installed form: begin a new observation
    open_observation = Signal(str)  # an observation's id: resume it, or read it when delivered
    go = Signal(str)  # name of another place
    visit = Signal(object)  # a guide that takes the room of the place until its `left`
    news_done = Signal()  # what the passing message of the frame asks for is being done

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(0)
        self.primary: QAction | None = None

    def title(self) -> str:
        """Name of the place in the person's language."""
        return ""

    def retranslate(self) -> None:
        """Say every text in the language that is on."""

    def refresh(self) -> None:
        """Ask for fresh rows and counts."""

    def begin_search(self) -> None:
        """Put the keyboard where one searches, in places that search."""

    def first_focus(self) -> QWidget | None:
        """Control that has the keyboard when the place comes up."""
        return None

    def changeEvent(self, event: QEvent) -> None:
        """Turn over the texts when the language changes, and the icons with the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.retranslate()
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.title_changed.emit()
