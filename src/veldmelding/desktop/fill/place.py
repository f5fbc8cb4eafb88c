"""The place where a form is filled: header, outline and questions, and what keeps them safe."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from veldmelding.desktop.fill.autosave import Autosave
from veldmelding.desktop.fill.browser import SectionBrowser
from veldmelding.desktop.fill.context import FillContext, TaskRunner
from veldmelding.desktop.fill.header import FormTitle, header_height
from veldmelding.desktop.fill.problems import ProblemsPanel
from veldmelding.desktop.fill.sections import FormIndex
from veldmelding.desktop.fill.speech import error_words, not_saved_words
from veldmelding.desktop.language import say
from veldmelding.desktop.theme import px
from veldmelding.desktop.widgets import Banner, PrimaryButton
from veldmelding.errors import NotValid
from veldmelding.observations.safeguards import review_text
from veldmelding.xforms import Violation

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.observations import ObservationStore, Recording
    from veldmelding.xforms import Changes, FormSession


def local_now() -> datetime:
    """Return the moment in the zone of this computer."""
    return datetime.now().astimezone()


class FillPlace(QWidget):
    """Fills one recording; every answer is in the vault within a second."""

    finalised = Signal(str)
    """The record is frozen and waits for delivery; carries its instance id."""
    left = Signal()
    """Someone wants to go; the draft is kept."""

    def __init__(
        self,
        tasks: TaskRunner,
        store: ObservationStore,
        recording: Recording,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._store, self._recording = tasks, store, recording
        self._session = recording.session
        self._finalising = False
        self._closed = False
        self._insisting = False
        form = recording.form
        context = FillContext(
            tasks=tasks,
            now=now,
            attach=recording.attach,
            read_file=recording.read_file,
            media=form.attachments,
            review=lambda text: [remark.sentence for remark in review_text(text)],
            say=error_words,
            translate=say,
        )
        index = FormIndex(self._session, form.title)
        self.title = FormTitle(form.title, self)
        self.discard_button = QPushButton(self)
        self.discard_button.setFlat(True)
        self.discard_button.clicked.connect(self.ask_to_discard)
        self.finalise_button = PrimaryButton(self)
        self.finalise_button.clicked.connect(self.finalise)
        self.banner = Banner(self)
        self.banner.acted.connect(self._act)
        self._on_banner: Callable[[], None] | None = None
        self.problems = ProblemsPanel(self)
        self.problems.jump_wanted.connect(self.show_question)
        self.browser = SectionBrowser(
            self._session,
            index,
            context,
            tuple(self._session.languages),
            self._session.language or "",
            self,
        )
        self.browser.above.addWidget(self.banner)
        self.browser.above.addWidget(self.problems)
        self.autosave = Autosave(tasks, store, recording, self.position, self)
        self.autosave.saved.connect(self._show_saved)
        self.autosave.failed.connect(self._show_not_saved)
        self._save_failed = False
        self._unsubscribe = self._session.subscribe(self._session_changed)
        self._build()
        self._connect()
        self._retranslate()
        self._go_where_one_was()

    def _build(self) -> None:
        header = QWidget(self)
        header.setFixedHeight(header_height())
        row = QHBoxLayout(header)
        row.setContentsMargins(px(24), px(6), px(16), px(6))
        row.setSpacing(px(12))
        row.addWidget(self.title, 1)
        row.addWidget(self.discard_button)
        row.addWidget(self.finalise_button)
        self._header = header
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self.browser, 1)

    def _connect(self) -> None:
        self.browser.answered.connect(self.answer)
        self.browser.add_wanted.connect(self.add_repeat)
        self.browser.remove_wanted.connect(self.remove_repeat)
        self.browser.language_wanted.connect(self.show_language)
        self.browser.end_reached.connect(self.finalise_button.setFocus)
        self.browser.moved.connect(self._moved)
        for keys, call in (
            ("Ctrl+Return", self.finalise),
            ("Ctrl+Enter", self.finalise),
            ("Ctrl+PgDown", self.browser.go_next),
            ("Ctrl+PgUp", self.browser.go_back),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl+Y", self.redo),
            ("Esc", self.leave),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)

    @property
    def session(self) -> FormSession:
        """Return the record as it is being filled."""
        return self._session

    # -- answering -----------------------------------------------------------------------------

    def answer(self, path: str, value: str) -> None:
        """Give an answer to the session and show what it changed."""
        if self._finalising or self._closed:
            return
        self._session.answer(path, value)

    def add_repeat(self, path: str) -> None:
        """Add an entry to a repeat and go to its first question."""
        if self._finalising:
            return
        self.browser.flush()
        self._session.add_repeat(path)
        page = self.browser.current_page()
        if page is not None:
            page.open_last_entry(path)

    def remove_repeat(self, path: str) -> None:
        """Take an entry out; a banner offers to put it back."""
        if self._finalising:
            return
        self.browser.flush()
        self._session.remove_repeat(path)
        page = self.browser.current_page()
        if page is not None:
            page.focus_repeat(path.rpartition("[")[0])
        self._offer(self.tr("The entry was removed."), self.tr("Undo"), self.undo)

    def undo(self) -> None:
        """Take the last answer back."""
        self._step_through_history(self._session.undo)

    def redo(self) -> None:
        """Give the answer again that was taken back."""
        self._step_through_history(self._session.redo)

    def show_language(self, language: str) -> None:
        """Show the form in another of its languages."""
        self.browser.flush()
        self._session.language = language
        self.browser.show_language(language)
        self.autosave.touch()

    def _step_through_history(self, step: Callable[[], Changes | None]) -> None:
        if self._finalising:
            return
        self.browser.flush()
        changes = step()
        if changes:
            path = min(changes.values, key=len, default="")
            if path and path != self.position():
                self.browser.show_path(path)

    def _session_changed(self, changes: Changes) -> None:
        if changes:
            self.browser.apply(changes)
            if self._insisting and not self.problems.isHidden():
                self._show_problems(self._session.validate())
        self.autosave.touch()

    # -- where one is ----------------------------------------------------------------------------

    def position(self) -> str:
        """Return the question one is at, to come back to it."""
        card = self.browser.card
        return card.node.path if card is not None else self._recording.position

    def show_question(self, path: str) -> None:
        """Go to a question and give it the keyboard."""
        self.browser.show_path(path)

    def _go_where_one_was(self) -> None:
        was = self._recording.position
        if not (was and self.browser.show_path(was)):
            shown = self.browser.index.shown()
            self.browser.show_section(shown[0] if shown else 0)

    def _moved(self) -> None:
        if not self._finalising and self._recording.position != self.position():
            self.autosave.touch()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to a question."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self._focus_question)

    def _focus_question(self) -> None:
        card = self.browser.card
        page = self.browser.current_page()
        if (card is None or not card.focus_control()) and page is not None:
            page.focus_first()

    # -- leaving ---------------------------------------------------------------------------------

    def leave(self) -> None:
        """Go away; the draft is kept, nothing is asked."""
        self.close_down()
        self.left.emit()

    def close_down(self) -> None:
        """Make everything typed an answer and queue its save; afterwards nothing is taken."""
        if self._closed or self._finalising:
            return
        self.browser.flush()
        self.autosave.save_now()
        self.autosave.stop()
        self._closed = True
        self._unsubscribe()

    def ask_to_discard(self) -> None:
        """Ask once before the draft goes for good."""
        self._offer(
            self.tr("Discard this draft? Nothing of it is kept, and it cannot be undone."),
            self.tr("Discard"),
            self.discard,
            kind="danger",
        )
        self.banner.action.setFocus()

    def discard(self) -> None:
        """Delete the draft without a trace and leave."""
        if self._closed or self._finalising:
            return
        self._set_finalising(True)
        self._tasks.vault(
            lambda: self._store.discard(self._recording.id), self._discarded, self._not_finalised
        )

    def _discarded(self, _nothing: object) -> None:
        self._closed = True
        self._unsubscribe()
        self.left.emit()

    # -- saving ----------------------------------------------------------------------------------

    def _show_saved(self, moment: datetime) -> None:
        local = moment.astimezone()
        self._last_saved = local
        self.browser.foot.saved.setText(self.tr("Saved {time}").format(time=f"{local:%H:%M:%S}"))
        if self._save_failed:
            self._save_failed = False
            self.banner.hide()

    def _show_not_saved(self, error: Exception) -> None:
        self._save_failed = True
        self._on_banner = self.autosave.save_now
        self.banner.tell(not_saved_words(error), kind="danger", action=self.tr("Try again"))

    def _offer(
        self, text: str, action: str, call: Callable[[], None], *, kind: str = "look"
    ) -> None:
        self._on_banner = call
        self.banner.tell(text, kind=kind, action=action)

    def _act(self) -> None:
        call, self._on_banner = self._on_banner, None
        if call is not None:
            call()

    # -- finalising ------------------------------------------------------------------------------

    def finalise(self) -> None:
        """Freeze the record when nothing is missing; otherwise list what is, each line a link."""
        if self._finalising or self._closed:
            return
        self.browser.flush()
        violations = self._session.validate()
        if violations:
            self._insist(violations)
            return
        self._set_finalising(True)
        try:
            frozen = self._recording.freeze()
        except NotValid as refused:
            self._set_finalising(False)
            self._insist([v for v in refused.violations if isinstance(v, Violation)])
            return
        self._tasks.vault(lambda: self._store.commit(frozen), self._finalised, self._not_finalised)

    def _finalised(self, instance_id: object) -> None:
        self._closed = True
        self._unsubscribe()
        self.problems.close_up()
        self.finalised.emit(str(instance_id))

    def _not_finalised(self, error: Exception) -> None:
        self._set_finalising(False)
        self._on_banner = None
        self.banner.tell(error_words(error), kind="danger")

    def _set_finalising(self, on: bool) -> None:
        self._finalising = on
        self.finalise_button.setEnabled(not on)
        self.browser.setEnabled(not on)
        if on:
            self.autosave.stop()
        else:
            self.autosave.resume()
            self.autosave.touch()

    def _insist(self, violations: list[Violation]) -> None:
        self._insisting = True
        self.browser.set_insist(True)
        self._show_problems(violations)
        self.problems.list.setFocus()

    def _show_problems(self, violations: list[Violation]) -> None:
        numbers = {
            violation.path: self.browser.index.number(violation.path) for violation in violations
        }
        self.problems.show_problems(violations, numbers)

    # -- words -----------------------------------------------------------------------------------

    def _retranslate(self) -> None:
        self.finalise_button.setText(self.tr("Finalise  Ctrl+Enter"))
        self.discard_button.setText(self.tr("Discard…"))
        self.finalise_button.setAccessibleName(self.tr("Finalise"))
        self.finalise_button.setAccessibleDescription(
            self.tr("Freezes the record so that it can be delivered")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._header.setFixedHeight(header_height())
