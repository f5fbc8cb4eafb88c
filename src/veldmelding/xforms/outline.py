"""A form as a few lines of text, to see at a glance what it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.xforms.definition import BodyElement, Question, Repeat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veldmelding.xforms.form import FormDefinition
    from veldmelding.xforms.itext import Template, Text

_LONGEST = 90


def outline(form: FormDefinition) -> str:
    """Write title, version, languages and every group and question."""
    head = form.title + (f" ({form.form_id}, {form.version})" if form.version else "")
    lines = [head]
    if form.languages:
        lines.append("  " + " · ".join(form.languages))
    for declaration in form.entity_declarations:
        kinds = [
            word
            for word, does in (("creates", declaration.creates), ("updates", declaration.updates))
            if does
        ]
        names = ", ".join(name for name, _ in declaration.properties)
        lines.append(f"  {' and '.join(kinds)} “{declaration.list_name}”: {names}")
    lines.extend(_lines(form.body, 1, form))
    return "\n".join(lines)


def _lines(elements: tuple[BodyElement, ...], depth: int, form: FormDefinition) -> Iterator[str]:
    for element in elements:
        text = _plain(element.label, form)
        indent = "  " * depth
        if isinstance(element, Question):
            marks = _marks(element)
            yield f"{indent}- {text or element.model.name} [{_kind(element)}]{marks}"
            continue
        sign = "↻" if isinstance(element, Repeat) else "▸"
        yield f"{indent}{sign} {text or element.path.rsplit('/', 1)[-1]}"
        yield from _lines(element.children, depth + 1, form)


def _kind(question: Question) -> str:
    kind = question.model.bind.data_type
    match question.control:
        case "select1":
            kind = "one choice"
        case "select":
            kind = "several choices"
        case "rank" | "range" | "trigger":
            kind = question.control
        case "upload":
            kind = question.media_type or "file"
    return kind


def _marks(question: Question) -> str:
    bind = question.model.bind
    marks = "*" if bind.required is not None else ""
    if bind.relevant is not None:
        marks += f" if {' '.join(bind.relevant.source.split())}"
    return f" {marks.strip()}" if marks else ""


def _plain(text: Text, form: FormDefinition) -> str:
    template: Template | None = text.inline
    if isinstance(text.itext, str):
        entry = form.itext.entry(form.default_language, text.itext)
        template = entry.plain() if entry is not None else text.inline
    pieces = [piece if isinstance(piece, str) else "…" for piece in template or ()]
    written = " ".join("".join(pieces).split())
    return written if len(written) <= _LONGEST else written[: _LONGEST - 1] + "…"
