"""Leads through something that must be done with care: one question per step, Next always below.

A guide stands in the room of a place or alone in the window. Nothing happens before the step that
says so; Cancel and Esc leave everything as it is. What takes time runs off the GUI thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from veldmelding.desktop.first_run.step import Step
from veldmelding.desktop.first_run.step_frame import StepFrame
from veldmelding.desktop.tasks import Stopped
from veldmelding.desktop.tokens import SMALL

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.desktop.tasks import Task, Tasks


@dataclass(frozen=True, slots=True)
class Job:
    """What Next does when it takes time; `in_line` work waits its turn with the vault."""

    work: Callable[[], Any]
    words: str
    done: Callable[[Any], object] = lambda _nothing: None
    in_line: bool = True


@dataclass(frozen=True, slots=True)
class LongJob:
    """What Next does when it takes minutes: it says how far it is, and can be stopped."""

    work: Callable[[Task], Any]
    words: str
    done: Callable[[Any], object] = lambda _nothing: None


class GuideStep(Step):
    """One step of a guide."""

    final = False
    """True for a last step that only tells what has happened."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def job(self) -> Job | LongJob | None:
        """Work to do before going on; None when Next only goes on."""
        return None

    def forget(self) -> None:
        """Take secrets off the screen."""


class Guide(StepFrame):
    """Shows steps one after another; give them with `lead` after the base class is made."""

    left = Signal()
    go = Signal(str)  # name of a place
    swapped = Signal(object)  # another guide takes over
    finished = Signal()

    def __init__(self, tasks: Tasks, *, alone: bool = False) -> None:
        super().__init__()
        self.tasks = tasks
        self._stoppable: Task | None = None
        self._floor = 0
        """Number of the first step one can go back to: what was done before is done."""
        self.cancel = QPushButton(self)
        self.lay_out(self.cancel, self.back, self.next)
        self.cancel.clicked.connect(self.give_up)
        self.back.clicked.connect(self.go_back)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.give_up)
        if not alone:  # alone, the window's own key leads here
            for keys in ("Ctrl+Return", "Ctrl+Enter"):
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(self.do_primary)

    # -- what a guide is made of ----------------------------------------------------------------

    def lead(self, *steps: Step) -> None:
        """Take the steps and show the first."""
        self.take_steps(*steps)
        self.retranslate()
        self.show_step(0)

    def title(self) -> str:
        """Say what this leads through."""
        return ""

    def after(self, step: Step) -> Job | None:
        """Work that follows a step which is none of a guide's own."""
        return None

    @property
    def busy(self) -> bool:
        """Whether something is under way that must not be interrupted."""
        return self._busy

    def focus_first(self) -> None:
        """Put the keyboard where this step begins."""
        focus = self.step.first_focus() or (self.next if self.next.isEnabled() else self.cancel)
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.step.isAncestorOf(focus):
            self.step.ensureWidgetVisible(focus, 0, SMALL)

    def begin(self) -> None:
        """Take the keyboard; for guides that stand alone."""
        self.focus_first()

    def show_step(self, index: int) -> None:
        """Show a step."""
        super().show_step(index)
        if self.isVisible():
            self.focus_first()

    # -- keys and buttons -----------------------------------------------------------------------

    def do_primary(self) -> None:
        """Go on, when this step has its answer."""
        step = self.step
        if self._busy or not step.ready:
            return
        if step.advance():
            self.update_buttons()
            return
        job = step.job() if isinstance(step, GuideStep) else self.after(step)
        if job is None:
            self._onwards()
        else:
            self._run_job(job)

    def go_back(self) -> None:
        """One step back, where nothing has happened yet."""
        if self._busy:
            return
        if self.step.retreat():
            self.update_buttons()
            self.focus_first()  # the button one came by may be gone
        elif self._can_go_back():
            self.show_step(self.stack.currentIndex() - 1)

    def give_up(self) -> None:
        """Leave; what has not been said to have happened has not happened."""
        if self._stoppable is not None:
            self._stoppable.cancel()
        elif not self._busy:
            self.close_down()
            self.left.emit()

    def close_down(self) -> None:
        """Take secrets off the screen; called before this goes away."""
        for step in self.steps:
            forget = getattr(step, "forget", None)
            if forget is not None:
                forget()

    def update_buttons(self) -> None:
        """Let the buttons say what they do here and now."""
        if not self.steps:
            return
        step = self.step
        last = self.stack.currentIndex() == len(self.steps) - 1
        ended = last and isinstance(step, GuideStep) and step.final
        self.cancel.setVisible(not ended)
        self.cancel.setEnabled(not self._busy or self._stoppable is not None)
        self.back.setVisible(self._can_go_back() or step.can_retreat)
        self.back.setEnabled(not self._busy)
        self.next.setText(self.tr("Done") if ended else step.next_text())
        self.next.setEnabled(step.ready and not self._busy)
        asked = [one for one in self.steps if not getattr(one, "final", False)]
        if len(asked) < 2 or step not in asked:
            self.name.setText(self.title())
            return
        count = self.tr("step {number} of {all}").format(
            number=asked.index(step) + 1, all=len(asked)
        )
        self.name.setText(f"{self.title()} · {count}")

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.cancel.setText(self.tr("Cancel"))
        self.back.setText(self.tr("Back"))
        self.update_buttons()

    def focusInEvent(self, event: Any) -> None:
        """Pass the keyboard on to the step."""
        super().focusInEvent(event)
        self.focus_first()

    # -- inside ---------------------------------------------------------------------------------

    def _can_go_back(self) -> bool:
        return self.stack.currentIndex() > self._floor

    def _onwards(self) -> None:
        index = self.stack.currentIndex() + 1
        if index < len(self.steps):
            self.show_step(index)
        else:
            self.close_down()
            self.finished.emit()
            self.left.emit()

    def _run_job(self, job: Job | LongJob) -> None:
        self._set_busy(True)

        def done(result: Any) -> None:
            self._stoppable = None
            self._set_busy(False)
            self._floor = self.stack.currentIndex() + 1
            job.done(result)
            self._onwards()

        if isinstance(job, LongJob):
            task = self.tasks.pool_with_progress(
                job.work, done, self._failed, heard=self.waiting.count, owner=self
            )
            self._stoppable = task
            self.waiting.follow(task, job.words)
            self.update_buttons()
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        start = self.tasks.vault if job.in_line else self.tasks.pool
        self.waiting.follow(start(job.work, done, self._failed, owner=self), job.words)

    def _failed(self, error: Exception) -> None:
        self._stoppable = None
        if isinstance(error, Stopped):
            self._set_busy(False)
        else:
            super()._failed(error)
        self.focus_first()
