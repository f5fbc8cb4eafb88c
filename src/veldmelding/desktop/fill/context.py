"""What question controls may ask of the place they are in: files, time, work off the GUI thread.

Controls never see the session or the vault; they show a `NodeView` and say what was answered.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from veldmelding.desktop.files import choose_file
from veldmelding.desktop.fill.photo_rule import PhotoRule
from veldmelding.desktop.fill.speech import error_words
from veldmelding.desktop.language import say
from veldmelding.observations.safeguards import review_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from veldmelding.language import Sentence
    from veldmelding.observations import Recording


class TaskRunner(Protocol):
    """The two workers of the desktop: one for the vault, in order; a pool for the rest."""

    def vault(
        self,
        work: Callable[[], object],
        done: Callable[[object], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> object:
        """Run `work` in the vault's worker and tell the outcome on the GUI thread."""

    def pool(
        self,
        work: Callable[[], object],
        done: Callable[[object], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> object:
        """Run `work` on any free thread and tell the outcome on the GUI thread."""


@dataclass(frozen=True)
class FillContext:
    """What the controls of one filling place share."""

    tasks: TaskRunner
    now: Callable[[], datetime]
    """The moment, aware, in the zone answers are given in."""
    attach: Callable[[str, bytes, str], str]
    """Keep a file of an answer in the vault (path, bytes, suffix) and give its safe name."""
    read_file: Callable[[str], bytes | None]
    media: Callable[[str], bytes | None]
    review: Callable[[str], list[Sentence]]
    """Remarks on a free text that may hold what identifies a person."""
    say: Callable[[Exception], str]
    """An error as a sentence in the person's language."""
    translate: Callable[[Sentence], str]
    choose: Callable[[QWidget, str, str], Path | None] = choose_file
    photos: PhotoRule = field(default_factory=PhotoRule)
    save: Callable[[], object] = lambda: None
    """Put what is answered so far into the vault's line, to be durable before what comes next."""
    keeps: Callable[[str], bool] = lambda _name: False
    """Whether a file is durable, and the stored record names it; for the vault's worker."""


def local_now() -> datetime:
    """Return the moment in the zone of this computer."""
    return datetime.now().astimezone()


def context_of(
    tasks: TaskRunner,
    recording: Recording,
    now: Callable[[], datetime],
    photos: PhotoRule,
    save: Callable[[], object],
) -> FillContext:
    """Give the controls of a recording what they may ask for."""
    return FillContext(
        tasks=tasks,
        now=now,
        attach=recording.attach,
        read_file=recording.read_file,
        media=recording.form.attachments,
        review=lambda text: [remark.sentence for remark in review_text(text)],
        say=error_words,
        translate=say,
        photos=photos,
        save=save,
        keeps=recording.keeps,
    )
