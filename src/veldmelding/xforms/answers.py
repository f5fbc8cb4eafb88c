"""A record as a person reads it: labels of questions with labels of answers, in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veldmelding.xforms.session import FormSession
    from veldmelding.xforms.views import NodeView


def readable_answers(session: FormSession) -> list[tuple[str, str]]:
    """List every answered question as (label, answer), with the labels of chosen options."""
    return list(_below(session, None))


def answer_text(view: NodeView) -> str:
    """Say the answer of one question with the labels of its choices."""
    labels = {choice.value: choice.label for choice in view.choices}
    if view.control in {"select", "rank"}:
        return ", ".join(labels.get(value, value) for value in view.value.split())
    return labels.get(view.value, view.value)


def _below(session: FormSession, path: str | None) -> Iterator[tuple[str, str]]:
    for view in session.children(path):
        if not view.relevant:
            continue
        if view.kind != "question":
            yield from _below(session, view.path)
        elif view.value:
            yield view.label or view.path.rpartition("/")[2], answer_text(view)
