"""The help place: a list of short pages, and the page beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QWidget,
)

from veldmelding.desktop.actions import SHORTCUTS
from veldmelding.desktop.help.pages import HelpPage, help_pages
from veldmelding.desktop.language import languages
from veldmelding.desktop.place import Place
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import LARGE, SMALL, WIDE

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk


class HelpPlace(Place):
    """Our own pages only: nothing from a form or a server is ever shown here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        row.setSpacing(LARGE)
        row.addWidget(self.list)
        row.addWidget(self.page, 1)
        self.outer.addLayout(row, 1)
        self._pages: list[HelpPage] = []
        self.list.currentRowChanged.connect(self._show)
        self._measure()

    def title(self) -> str:
        """Name of the place."""
        return self.tr("Help")

    def first_focus(self) -> QWidget | None:
        """Return the list of pages."""
        return self.list

    def retranslate(self) -> None:
        """Read the pages in the language that is on."""
        chosen = max(self.list.currentRow(), 0)
        self._pages = [*help_pages(languages().code), self._shortcut_page()]
        self.list.clear()
        for page in self._pages:
            item = QListWidgetItem(page.title, self.list)
            item.setSizeHint(QSize(px(150), px(38)))
        self.list.setAccessibleName(self.tr("Help pages"))
        self.page.setAccessibleName(self.tr("Help page"))
        self.list.setCurrentRow(min(chosen, len(self._pages) - 1))

    def changeEvent(self, event: QEvent) -> None:
        """Follow size and theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._measure()
            self._show(self.list.currentRow())

    def _measure(self) -> None:
        if hasattr(self, "list"):
            self.list.setFixedWidth(px(210))
            self.list.setSpacing(2)
            self.page.document().setDocumentMargin(LARGE)

    def _show(self, row: int) -> None:
        if 0 <= row < len(getattr(self, "_pages", [])):
            self.page.setMarkdown(self._pages[row].markdown)
            self._loosen()

    def _loosen(self) -> None:
        """Give lines and paragraphs air, and the head the size that heads have here."""
        block = self.page.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            shape = block.blockFormat()
            shape.setLineHeight(125.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            shape.setBottomMargin(SMALL)
            cursor.setBlockFormat(shape)
            if shape.headingLevel():
                letters = QTextCharFormat()
                letters.setFontWeight(QFont.Weight.DemiBold)
                letters.setProperty(
                    QTextFormat.Property.FontPixelSize, px(20 if shape.headingLevel() == 1 else 16)
                )
                cursor.movePosition(
                    QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                )
                cursor.setCharFormat(letters)
            block = block.next()
        self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def _shortcut_page(self) -> HelpPage:
        title = self.tr("Keys")
        lines = [f"# {title}", ""]
        for where in dict.fromkeys(shortcut.where for shortcut in SHORTCUTS):
            shown = [shortcut for shortcut in SHORTCUTS if shortcut.where == where]
            lines += [f"## {shown[0].place_words()}", ""]
            lines += ["| | |", "|---|---|"]
            lines += [f"| **{one.written()}** | {one.words()} |" for one in shown]
            lines.append("")
        return HelpPage(title, "\n".join(lines))
