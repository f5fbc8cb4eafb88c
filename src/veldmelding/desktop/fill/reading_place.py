"""The place where a finalised observation is looked at; nothing can be changed in it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from veldmelding.desktop.fill.browser import SectionBrowser
from veldmelding.desktop.fill.context import FillContext, TaskRunner
from veldmelding.desktop.fill.header import FormTitle, header_height
from veldmelding.desktop.fill.keys import add_keys
from veldmelding.desktop.fill.sections import FormIndex
from veldmelding.desktop.fill.speech import error_words
from veldmelding.desktop.fill.viewed import LockedSession
from veldmelding.desktop.language import form_title, record_title, say
from veldmelding.desktop.theme import px
from veldmelding.desktop.widgets import Banner, Muted
from veldmelding.errors import ObservationSealed
from veldmelding.xforms import FormSession

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from veldmelding.observations import ObservationStore


class ReadPlace(QWidget):
    """Shows one finalised observation, section by section."""

    left = Signal()
    correct = Signal(str)
    """Someone wants to correct it; carries the observation's id."""

    def __init__(
        self,
        tasks: TaskRunner,
        store: ObservationStore,
        observation_id: str,
        parent: QWidget | None = None,
        *,
        correctable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._store, self._id = tasks, store, observation_id
        self.browser: SectionBrowser | None = None
        self._session: FormSession | None = None
        self.title = FormTitle("", self)
        self.note = Muted("", self)
        self.correct_button = QPushButton(self)
        self.correct_button.hide()
        self._may_offer, self._can_correct = correctable, False
        self._sealed = False
        self.correct_button.clicked.connect(lambda: self.correct.emit(self._id))
        self.close_button = QPushButton(self)
        self.close_button.clicked.connect(self.left)
        self.banner = Banner(self)
        self._header = QWidget(self)
        row = QHBoxLayout(self._header)
        row.setContentsMargins(px(24), px(6), px(16), px(6))
        row.setSpacing(px(12))
        row.addWidget(self.title, 1)
        row.addWidget(self.correct_button)
        row.addWidget(self.close_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._header)
        strip = QVBoxLayout()
        strip.setContentsMargins(px(24), 0, px(24), px(6))
        strip.addWidget(self.note)
        strip.addWidget(self.banner)
        self._column.addLayout(strip)
        add_keys(
            self,
            {"Esc": self.left.emit, "Ctrl+PgDown": self._go_next, "Ctrl+PgUp": self._go_back},
        )
        self._retranslate()
        tasks.vault(lambda: store.read_only(observation_id), self._show, self._cannot, owner=self)
        self._offer_correction()

    def offer(self, button: QPushButton) -> None:
        """Put one more button into the title row."""
        layout = self._header.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(1, button)

    def _go_next(self) -> None:
        if self.browser is not None:
            self.browser.go_next()

    def _go_back(self) -> None:
        if self.browser is not None:
            self.browser.go_back()

    def _show(self, session: object) -> None:
        assert isinstance(session, FormSession)
        self._session = session
        store, identifier = self._store, self._id
        context = FillContext(
            tasks=self._tasks,
            now=lambda: datetime.now().astimezone(),
            attach=lambda _path, _data, _suffix: "",
            read_file=lambda name: store.read_file(identifier, name),
            media=session.form.attachments,
            review=lambda _text: [],
            say=error_words,
            translate=say,
        )
        view = LockedSession(session)
        index = FormIndex(view, form_title(session.form.title))
        languages = tuple(session.languages)
        browser = SectionBrowser(view, index, context, languages, session.language or "", self)
        browser.language_wanted.connect(self._show_language)
        session.subscribe(browser.apply)
        self.browser = browser
        self._retranslate()
        self._column.addWidget(browser, 1)
        shown = index.shown()
        browser.show_section(shown[0] if shown else 0, focus=False)
        browser.outline.progress.hide()  # there is nothing to answer any more
        if self.hasFocus():
            browser.outline.list.setFocus()

    def _offer_correction(self) -> None:
        """Offer to correct what headquarters has, and only that."""
        store, identifier = self._store, self._id
        if self._may_offer:
            self._tasks.vault(
                lambda: store.correctable(identifier), self._show_correction, owner=self
            )

    def _show_correction(self, can: object) -> None:
        self._can_correct = bool(can)
        self.correct_button.setVisible(self._can_correct)
        self._retranslate()

    def _cannot(self, error: Exception) -> None:
        self._sealed = isinstance(error, ObservationSealed)
        self._retranslate()
        # Sealed is as it should be: nothing went wrong.
        self.banner.tell(error_words(error), kind="look" if self._sealed else "danger")
        self.banner.dismiss.hide()

    def _show_language(self, language: str) -> None:
        if self._session is not None and self.browser is not None:
            self._session.language = language
            self.browser.show_language(language)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to the outline."""
        super().focusInEvent(event)
        if self.browser is not None:
            self.browser.outline.list.setFocus()

    def _retranslate(self) -> None:
        session = self._session
        if session is not None:
            self.title.setText(record_title(session.instance_name or "", session.form.title))
        elif self._sealed:
            self.title.setText(self.tr("Encrypted for headquarters"))
        self.note.setVisible(session is not None)
        if self._can_correct:
            self.note.setText(
                self.tr("Headquarters has this observation. It can be read, and corrected.")
            )
        else:
            self.note.setText(self.tr("This observation is final. It can be read, not changed."))
        self.correct_button.setText(self.tr("Correct…"))
        self.close_button.setText(self.tr("Close  Esc"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._header.setFixedHeight(header_height())
