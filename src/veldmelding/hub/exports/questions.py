"""What was asked: the words of a form for the columns of an export, and of its choices."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from veldmelding.errors import VeldmeldingError
from veldmelding.hub.frozen import generic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veldmelding.xforms import FormSession


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question in its form's words."""

    path: str
    label: str
    choices: tuple[tuple[str, str], ...]


def questions_of(session: FormSession) -> dict[str, AskedQuestion]:
    """Read the words of all questions from an empty record, those inside repeats too."""
    return {question.path: question for question in _below(session, None)}


def _below(session: FormSession, path: str | None) -> Iterator[AskedQuestion]:
    for view in session.children(path):
        if view.kind == "question":
            choices = tuple((choice.value, choice.label) for choice in view.choices)
            yield AskedQuestion(generic(view.path), view.label, choices)
            continue
        if view.kind == "repeat" and not session.children(view.path):
            with suppress(VeldmeldingError):
                session.add_repeat(view.path)
        yield from _below(session, view.path)
