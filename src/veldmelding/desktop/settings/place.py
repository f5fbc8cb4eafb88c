"""The settings place: the parts in a list on the left, the chosen one beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from veldmelding.desktop.place import Place
from veldmelding.desktop.settings.sections import SECTIONS, make_section, section_title
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import LARGE, MEDIUM, SMALL, WIDE
from veldmelding.desktop.widgets import Page

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.settings.section import Section


class SettingsPlace(Place):
    """One part at a time, built when it is first looked at; nothing needs to be saved."""

    topics = frozenset({"settings", "observations", "outbox", "library"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.stack = QStackedWidget()
        row = QHBoxLayout()
        row.setContentsMargins(WIDE, LARGE, 0, 0)
        row.setSpacing(SMALL)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, LARGE)
        beside.addWidget(self.list)
        row.addLayout(beside)
        row.addWidget(self.stack, 1)
        self.outer.addLayout(row, 1)
        self._built: dict[str, Section] = {}
        self._focus_next: QWidget | None = None
        for name in SECTIONS:
            item = QListWidgetItem(self.list)
            item.setData(Qt.ItemDataRole.UserRole, name)
        self.list.currentRowChanged.connect(self._chosen)
        self._measure()
        self.list.setCurrentRow(0)

    def title(self) -> str:
        """Name of the place."""
        return self.tr("Settings")

    def first_focus(self) -> QWidget | None:
        """Return what led away from here, else the list of parts."""
        widget, self._focus_next = self._focus_next, None
        return widget if widget is not None and widget.isVisible() else self.list

    @property
    def chosen(self) -> str:
        """Name of the part that is shown."""
        return SECTIONS[max(self.list.currentRow(), 0)]

    def open(self, name: str) -> Section:
        """Show the part called `name`."""
        self.list.setCurrentRow(SECTIONS.index(name))
        return self._built[name]

    def retranslate(self) -> None:
        """Say the names of the parts in the language that is on."""
        self.list.setAccessibleName(self.tr("Parts of the settings"))
        for row in range(self.list.count()):
            self.list.item(row).setText(section_title(SECTIONS[row]))
        self._measure()

    def refresh(self) -> None:
        """Read again what the part that is shown says."""
        self._built[self.chosen].refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _chosen(self, row: int) -> None:
        name = SECTIONS[row]
        if name not in self._built:
            section = make_section(name, self.desk)
            section.visit.connect(self._lead_away)
            section.go.connect(self.go)
            page = Page(margin=MEDIUM)
            page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            page.column.addWidget(section)
            page.column.addStretch(1)
            self._built[name] = section
            self.stack.addWidget(page)
            section.page = page
        self.stack.setCurrentWidget(self._built[name].page)
        self._built[name].refresh()

    def _lead_away(self, guide: QWidget) -> None:
        """Something that leads through steps takes over; afterwards the keyboard is back here."""
        self._focus_next = self.window().focusWidget()
        self.visit.emit(guide)

    def _measure(self) -> None:
        if not hasattr(self, "stack"):
            return
        metrics = self.list.fontMetrics()
        words = [self.list.item(row).text() for row in range(self.list.count())]
        widest = max((metrics.horizontalAdvance(text) for text in words), default=0)
        width = min(max(px(140), widest + px(30)), px(176))
        self.list.setFixedWidth(width)
        self.list.setSpacing(1)
        for row, text in enumerate(words):
            lines = 2 if metrics.horizontalAdvance(text) > width - px(28) else 1
            self.list.item(row).setSizeHint(QSize(px(100), px(36 if lines == 1 else 52)))
