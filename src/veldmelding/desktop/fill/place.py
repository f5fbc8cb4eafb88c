"""The place where a form is filled: header, outline and questions, and what keeps them safe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from veldmelding.desktop.fill.audited import AuditKeeper
from veldmelding.desktop.fill.autosave import Autosave
from veldmelding.desktop.fill.browser import SectionBrowser
from veldmelding.desktop.fill.context import TaskRunner, context_of, local_now
from veldmelding.desktop.fill.header import FillHeader
from veldmelding.desktop.fill.keys import add_keys
from veldmelding.desktop.fill.limits import LaptopLimits
from veldmelding.desktop.fill.moving import VersionMove
from veldmelding.desktop.fill.photo_rule import PhotoRule
from veldmelding.desktop.fill.problems import ProblemsPanel
from veldmelding.desktop.fill.sections import FormIndex
from veldmelding.desktop.fill.speech import error_words, not_saved_words
from veldmelding.desktop.language import form_title
from veldmelding.desktop.widgets import Banner
from veldmelding.errors import NotValid
from veldmelding.observations.store import Standing
from veldmelding.xforms import Violation

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QFocusEvent

    from veldmelding.observations import ObservationStore, Recording
    from veldmelding.xforms import Changes, FormSession


class FillPlace(QWidget):
    """Fills one recording; every answer is in the vault within a second."""

    finalised = Signal(str)
    """The record is frozen and waits for delivery; carries its instance id."""
    left = Signal()
    """Someone wants to go; the draft is kept."""
    renewed = Signal(str)
    """The draft goes on with a newer version of its form; carries the observation's id."""

    def __init__(
        self,
        tasks: TaskRunner,
        store: ObservationStore,
        recording: Recording,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = local_now,
        photos: PhotoRule = PhotoRule(),  # noqa: B008 - it cannot be changed
    ) -> None:
        super().__init__(parent)
        self._tasks, self._store, self._recording = tasks, store, recording
        self._session = recording.session
        self._finalising = False
        self._closed = False
        self._insisting = False
        self._header = FillHeader(self)
        self.title = self._header.title
        self.discard_button = self._header.discard_button
        self.discard_button.clicked.connect(self.ask_to_discard)
        self.finalise_button = self._header.finalise_button
        self.finalise_button.clicked.connect(self.finalise)
        self.banner = Banner(self)
        self.banner.acted.connect(self._act)
        self._on_banner: Callable[[], None] | None = None
        self.problems = ProblemsPanel(self)
        self.problems.jump_wanted.connect(self.show_question)
        self.browser = SectionBrowser(
            self._session,
            FormIndex(self._session, form_title(recording.form.title)),
            context_of(tasks, recording, now, photos, lambda: self.autosave.save_now()),
            tuple(self._session.languages),
            self._session.language or "",
            self,
        )
        self.browser.above.addWidget(self.banner)
        self.browser.above.addWidget(self.problems)
        self.browser.above.addWidget(LaptopLimits(self._session, self))
        self.version = VersionMove(tasks, store, recording, self._save_before_moving, self)
        self.version.done.connect(self._moved_to_newer)
        self.version.refused.connect(self._not_moved)
        self.browser.above.addWidget(self.version.panel)
        self.autosave = Autosave(tasks, store, recording, self.position, self)
        self.autosave.saved.connect(self._show_saved)
        self.autosave.failed.connect(self._show_not_saved)
        self._save_failed = False
        log = self._session.audit
        self.audit = None if log is None else AuditKeeper(log, self.browser, self)
        self._unsubscribe = self._session.subscribe(self._session_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.browser, 1)
        self._connect()
        self._header.say(self._recording.form.title)
        self._go_where_one_was()
        if self.audit is not None:
            self.audit.begin(self.autosave.touch)
        tasks.vault(lambda: store.standing(recording), self._show_standing, owner=self)

    def _connect(self) -> None:
        self.browser.answered.connect(self.answer)
        self.browser.add_wanted.connect(self.add_repeat)
        self.browser.remove_wanted.connect(self.remove_repeat)
        self.browser.language_wanted.connect(self.show_language)
        self.browser.end_reached.connect(self.finalise_button.setFocus)
        self.browser.moved.connect(self._moved)
        calls: dict[str, Callable[[], object]] = {
            "Ctrl+Return": self.finalise,
            "Ctrl+Enter": self.finalise,
            "Ctrl+PgDown": self.browser.go_next,
            "Ctrl+PgUp": self.browser.go_back,
            "Ctrl+Z": self.undo,
            "Ctrl+Shift+Z": self.redo,
            "Ctrl+Y": self.redo,
            "Esc": self.leave,
        }
        add_keys(self, calls)

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
        if self.audit is not None:
            self.audit.jumped()
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
        if self.audit is not None and not self.audit.panel.isHidden():
            self.audit.panel.field.setFocus()
            return
        card = self.browser.card
        page = self.browser.current_page()
        if (card is None or not card.focus_control()) and page is not None:
            page.focus_first()

    # -- leaving ---------------------------------------------------------------------------------

    def leave(self) -> None:
        """Go away; the draft is kept. Only a reason for changes may be asked, and only once."""
        audit = self.audit
        self.browser.flush()
        if audit is not None and not audit.is_asking and audit.log.needs_reason:
            audit.wants(self.leave)
            return
        self.close_down(kept=True)
        self.left.emit()

    def close_down(self, *, kept: bool = False) -> None:
        """Make everything typed an answer and queue its save; afterwards nothing is taken."""
        if self._closed or self._finalising:
            return
        self.browser.flush()
        if self.audit is not None:
            self.audit.close(kept=kept)
        self.autosave.save_now()
        self.autosave.stop()
        self._end()

    def _end(self) -> None:
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
        self._end()
        self.left.emit()

    # -- saving ----------------------------------------------------------------------------------

    def _show_saved(self, moment: datetime) -> None:
        local = moment.astimezone()
        self.browser.foot.show_saved(self.tr("Saved {time}").format(time=f"{local:%H:%M:%S}"))
        if self._save_failed:
            self._save_failed = False
            self.banner.hide()

    def _show_not_saved(self, error: Exception) -> None:
        if self.audit is not None and not self._save_failed:
            self.audit.not_saved()
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
            if self.audit is not None:
                self.audit.refused()
            self._insist(violations)
            return
        if self.audit is not None and self.audit.wants(self.finalise):
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
        self._end()
        self.problems.close_up()
        self.finalised.emit(str(instance_id))

    def _not_finalised(self, error: Exception) -> None:
        if self.audit is not None:
            self.audit.not_finalised()
        self._set_finalising(False)
        self._tell_trouble(error)

    def _tell_trouble(self, error: Exception) -> None:
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
        number = self.browser.index.number
        numbers = {violation.path: number(violation.path) for violation in violations}
        self.problems.show_problems(violations, numbers)

    # -- another version of the form ---------------------------------------------------------------

    def _show_standing(self, standing: object) -> None:
        assert isinstance(standing, Standing)
        self._header.is_correction = standing.is_correction
        self._header.say(self._recording.form.title)
        if not self._closed:
            self.version.offer(standing.newer_form)

    def _save_before_moving(self, for_good: bool) -> None:
        self.browser.flush()
        if for_good and self.audit is not None:
            self.audit.close(kept=True)
        self.autosave.save_now()
        if for_good:
            self._set_finalising(True)

    def _moved_to_newer(self, _migration: object) -> None:
        self._end()
        self.renewed.emit(self._recording.id)

    def _not_moved(self, error: Exception) -> None:
        if self._finalising:
            self._set_finalising(False)
        self._tell_trouble(error)

    # -- words -----------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._header.say(self._recording.form.title)
