"""The settings place: look and language, safety, headquarters, about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.desktop.place import Place
from veldmelding.desktop.settings.about import AboutSection
from veldmelding.desktop.settings.headquarters import HeadquartersSection
from veldmelding.desktop.settings.look import LookSection
from veldmelding.desktop.settings.safety import SafetySection
from veldmelding.desktop.tokens import LARGE
from veldmelding.desktop.widgets import Page

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.settings.section import Section


class SettingsPlace(Place):
    """One page, four cards; nothing needs to be saved."""

    topics = frozenset({"settings"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        page = Page()
        page.column.setSpacing(LARGE)
        self.outer.addWidget(page)
        self.look = LookSection(desk)
        self.safety = SafetySection(desk)
        self.headquarters = HeadquartersSection(desk)
        self.about = AboutSection(desk)
        self.sections: list[Section] = [
            self.look,
            self.safety,
            self.headquarters,
            self.about,
        ]
        for section in self.sections:
            page.column.addWidget(section)
        page.column.addStretch(1)

    def title(self) -> str:
        """Name of the place."""
        return self.tr("Settings")

    def first_focus(self) -> QWidget | None:
        """Return the language."""
        return self.look.language

    def refresh(self) -> None:
        """Read what is set."""
        for section in self.sections:
            section.refresh()
