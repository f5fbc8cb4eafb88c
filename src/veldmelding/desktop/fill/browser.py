"""Outline, the page of one section, and Back/Next: what filling and reading have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from veldmelding.desktop.fill.card import QuestionCard, layout_direction
from veldmelding.desktop.fill.outline import Outline
from veldmelding.desktop.fill.page import SectionPage
from veldmelding.desktop.theme import px, tokens
from veldmelding.desktop.widgets import Muted

if TYPE_CHECKING:
    from veldmelding.desktop.fill.context import FillContext
    from veldmelding.desktop.fill.sections import FormIndex
    from veldmelding.desktop.fill.viewed import SessionView
    from veldmelding.xforms import Changes


class SectionBrowser(QWidget):
    """Shows one section at a time and goes between them."""

    answered = Signal(str, str)
    add_wanted = Signal(str)
    remove_wanted = Signal(str)
    language_wanted = Signal(str)
    moved = Signal()
    """The section or the question with the keyboard is another one now."""
    jumped = Signal()
    """Someone is about to go to another section by the outline."""
    end_reached = Signal()
    """Enter was pressed in the last question of the last section."""

    def __init__(
        self,
        view: SessionView,
        index: FormIndex,
        context: FillContext,
        languages: tuple[str, ...],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view, self.index, self._context = view, index, context
        self._pages: dict[int, SectionPage] = {}
        self._insist = False
        self._language = language
        self.current = -1
        self.card: QuestionCard | None = None
        self.outline = Outline(self)
        self.stack = QStackedWidget(self)
        self.above = QVBoxLayout()
        self.above.setContentsMargins(px(24), px(4), px(24), 0)
        self.above.setSpacing(px(4))
        self.foot = _Foot(self)
        self.foot.offer_languages(languages, language)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(self.above)
        right.addWidget(self.stack, 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.outline)
        middle.addWidget(_Rule(self))
        middle.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addWidget(self.foot)
        self.outline.chosen.connect(self._chosen_in_outline)
        self.foot.back.clicked.connect(self.go_back)
        self.foot.next.clicked.connect(self.go_next)
        self.foot.language_chosen.connect(self.language_wanted)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)
        shown = index.shown()
        self.outline.show_index(index, shown[0] if shown else 0)
        self.outline.retranslate()
        self.foot.retranslate()

    # -- going -------------------------------------------------------------------------------------

    def page(self, position: int) -> SectionPage:
        """Return the page of a section, made when first needed."""
        if position not in self._pages:
            page = SectionPage(
                self._view, self.index.sections[position], self.index, self._context, self.stack
            )
            page.answered.connect(self.answered)
            page.next_wanted.connect(self._next_wanted)
            page.add_wanted.connect(self.add_wanted)
            page.remove_wanted.connect(self.remove_wanted)
            page.set_insist(self._insist)
            page.setLayoutDirection(self._direction())
            self._pages[position] = page
            self.stack.addWidget(page)
        return self._pages[position]

    def current_page(self) -> SectionPage | None:
        """Return the page that is shown."""
        return self._pages.get(self.current)

    def show_section(self, position: int, *, focus: bool = True) -> None:
        """Show a section and give the keyboard to its first question."""
        if not 0 <= position < len(self.index.sections):
            return
        page = self.page(position)
        if position != self.current:
            self.flush()
            self._leave_sections(position)
            self.current = position
            self.stack.setCurrentWidget(page)
            self.outline.set_current(position)
            self._show_ends()
        if focus:
            page.focus_first() or page.setFocus()
        self.moved.emit()

    def _leave_sections(self, ahead: int) -> None:
        """Note that what lies behind was left on purpose: where one comes from, and all before."""
        left = {self.current} | set(range(ahead)) if self.current >= 0 else set(range(ahead))
        for position in left:
            self.index.leave(position)
        self.outline.refresh(left)

    def show_path(self, path: str) -> bool:
        """Show a question and give it the keyboard."""
        position = self.index.section_of(path)
        if position is None or not self.index.sections[position].relevant:
            return False
        self.show_section(position, focus=False)
        return self.page(position).focus_path(path)

    def go_next(self) -> None:
        """To the next section that applies."""
        after = [position for position in self.index.shown() if position > self.current]
        if after:
            self.show_section(after[0])

    def go_back(self) -> None:
        """To the section before."""
        before = [position for position in self.index.shown() if position < self.current]
        if before:
            self.show_section(before[-1])

    def flush(self) -> None:
        """Make everything typed on the page the answer now."""
        page = self.current_page()
        if page is not None:
            page.flush()

    # -- keeping up --------------------------------------------------------------------------------

    def apply(self, changes: Changes) -> None:
        """Patch what an answer changed."""
        touched = self.index.apply(changes)
        for page in self._pages.values():
            page.apply(changes)
        self.outline.refresh(touched)
        if changes.relevance:
            self._show_ends()

    def show_language(self, language: str) -> None:
        """Follow another form language; `Changes` brought its texts already."""
        self._language = language
        self.foot.choose_language(language)
        for page in self._pages.values():
            page.setLayoutDirection(self._direction())

    def set_insist(self, insist: bool) -> None:
        """From the first try to finalise on, what is missing says so."""
        self._insist = insist
        self.index.insist = insist
        self.index.retally()
        for page in self._pages.values():
            page.set_insist(insist)
        self.outline.refresh(set(range(len(self.index.sections))))

    def _direction(self) -> Qt.LayoutDirection:
        nodes = self._view.children(None)
        return layout_direction(self._language, next((node.label for node in nodes), ""))

    # -- inside ------------------------------------------------------------------------------------

    def _chosen_in_outline(self, position: int) -> None:
        self.jumped.emit()
        keyboard = self.outline.list.hasFocus()
        self.show_section(position, focus=not keyboard)

    def _next_wanted(self, card: QuestionCard) -> None:
        page = self.current_page()
        if page is None or page.focus_after(card):
            return
        if self.foot.next.isEnabled():
            self.foot.next.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.end_reached.emit()

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        page = self.current_page()
        card = page.card_of(new) if page is not None else None
        if card is None or card is self.card:
            return
        self.card = card
        if page is not None:
            page.reveal_soon(card)
        self.moved.emit()

    def _show_ends(self) -> None:
        shown = self.index.shown()
        self.foot.back.setEnabled(any(position < self.current for position in shown))
        self.foot.next.setEnabled(any(position > self.current for position in shown))


class _Foot(QWidget):
    """Back, Next, what is saved, and the language of the form."""

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.back = QPushButton(self)
        self.next = QPushButton(self)
        self.saved = Muted("", self)
        self.saved.setWordWrap(False)
        self.language_label = QLabel(self)
        self.languages = QComboBox(self)
        self.language_label.setBuddy(self.languages)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(16), px(8))
        row.setSpacing(px(12))
        row.addWidget(self.back)
        row.addWidget(self.next)
        row.addStretch(1)
        row.addWidget(self.saved)
        row.addStretch(1)
        row.addWidget(self.language_label)
        row.addWidget(self.languages)
        self.languages.activated.connect(self._chosen)

    def offer_languages(self, languages: tuple[str, ...], current: str) -> None:
        """Offer the languages of the form, when there is more than one."""
        self.languages.clear()
        for language in languages:
            self.languages.addItem(language.rpartition(" (")[0] or language, language)
        self.choose_language(current)
        for part in (self.language_label, self.languages):
            part.setVisible(len(languages) > 1)

    def show_saved(self, text: str) -> None:
        """Say when the last answer became durable; it has its room in the same moment."""
        self.saved.setText(text)
        row = self.layout()
        assert row is not None
        row.activate()

    def choose_language(self, language: str) -> None:
        """Show which language is on."""
        self.languages.setCurrentIndex(self.languages.findData(language))

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.back.setText(self.tr("‹ Back"))
        self.next.setText(self.tr("Next ›"))
        self.back.setToolTip(self.tr("Section before (Ctrl+Page up)"))
        self.next.setToolTip(self.tr("Next section (Ctrl+Page down)"))
        self.language_label.setText(self.tr("&Language:"))
        self.languages.setAccessibleName(self.tr("Language of the form"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a thin line above."""
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tokens().line), 1))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _chosen(self, row: int) -> None:
        self.language_chosen.emit(str(self.languages.itemData(row)))


class _Rule(QWidget):
    """A thin upright line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().line))
        painter.end()
