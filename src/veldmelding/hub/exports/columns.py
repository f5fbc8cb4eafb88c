"""The tables of a form: one for its records and one for every repeat, with their columns."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from veldmelding.errors import FormError, FormNotHeld

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veldmelding.library import Library
    from veldmelding.xforms import FormDefinition

Kind = Literal["text", "number", "day", "place", "file"]

_NUMBERS: Final = frozenset({"int", "integer", "decimal"})
_DAYS: Final = frozenset({"date", "dateTime"})
_PLACES: Final = frozenset({"geopoint", "geotrace", "geoshape"})
_CHOOSING: Final = frozenset({"select1", "select", "rank"})


@dataclass(frozen=True, slots=True)
class Column:
    """One question of a form, as a column."""

    path: str
    name: str
    kind: Kind
    data_type: str
    choices: bool
    preloaded: bool
    """Whether the device fills it: times, its number, who uses it."""
    form_id: str


@dataclass(slots=True)
class Table:
    """The records of a form, or the instances of one of its repeats."""

    form_id: str
    title: str
    repeat: str
    """Generic path of the repeat; '' for the records themselves."""
    name: str
    columns: list[Column] = field(default_factory=list)
    elsewhere: frozenset[str] = frozenset()
    """Paths of the questions that the other tables of the form have."""


def tables_of(library: Library, form_id: str, versions: Iterable[str]) -> list[Table]:
    """Return the tables of a form over several versions, its own table first."""
    tables: dict[str, Table] = {"": Table(form_id, form_id, "", form_id)}
    known: set[str] = set()
    for version in versions:
        installed = library.find(form_id, version)
        if installed is None:
            continue
        try:
            form = library.definition(installed)
        except (FormError, FormNotHeld):
            continue
        tables[""].title = form.title
        _add(form, tables, known)
    for table in tables.values():
        own = {column.path for column in table.columns}
        table.elsewhere = frozenset(known - own)
    return list(tables.values())


def _add(form: FormDefinition, tables: dict[str, Table], known: set[str]) -> None:
    for node in form.nodes:
        if node.is_attribute or "meta" in node.path[1:2] or node.path_text in known:
            continue
        repeat = node.innermost_repeat
        where = repeat.path_text if repeat is not None else ""
        if repeat is not None and where not in tables:
            tables[where] = Table(
                form.form_id, form.title, where, f"{form.form_id}-{'-'.join(repeat.path[1:])}"
            )
        if not node.is_leaf:
            continue
        question = node.question
        if question is None and node.bind.readonly is not None and node.bind.calculate is None:
            continue  # a note: it asks nothing
        if question is not None and question.control == "trigger":
            kind: Kind = "text"
        else:
            kind = _kind(node.bind.data_type, question.control if question is not None else "")
        inner = node.path[len(repeat.path) if repeat is not None else 1 :]
        known.add(node.path_text)
        tables[where].columns.append(
            Column(
                path=node.path_text,
                name="-".join(inner),
                kind=kind,
                data_type=node.bind.data_type,
                choices=question is not None and question.control in _CHOOSING,
                preloaded=bool(node.bind.preload),
                form_id=form.form_id,
            )
        )


def _kind(data_type: str, control: str) -> Kind:
    if control == "upload" or data_type == "binary":
        return "file"
    if data_type in _NUMBERS and control not in _CHOOSING:
        return "number"
    if data_type in _DAYS:
        return "day"
    return "place" if data_type in _PLACES else "text"
