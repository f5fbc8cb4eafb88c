"""The page *what we support*, written from the lists that the engine itself works with.

Functions, data types, controls, appearances, actions and events come from the engine's own
registries. What the engine knows only as code (attributes of binds, kinds of lists, preloads) is
listed here, and the tests fill a form with each of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from veldmelding.xforms.actions import EVERY_LOAD, FIRST_LOAD, NEW_REPEAT, VALUE_CHANGED
from veldmelding.xforms.audit_settings import EVENTS as AUDIT_EVENTS
from veldmelding.xforms.audit_settings import INTERVALS
from veldmelding.xforms.definition import CONTROLS
from veldmelding.xforms.itext import MEDIA_FORMS
from veldmelding.xforms.lint import (
    COUNTED_APPEARANCES,
    KNOWN_APPEARANCES,
    UNSUPPORTED_APPEARANCES,
)
from veldmelding.xforms.read_actions import ACTIONS, ENTITY_VERSION, SAME_EVENTS
from veldmelding.xforms.read_body import SAME_CONTROLS
from veldmelding.xforms.read_model import DATA_TYPES, SAME_DATA_TYPES
from veldmelding.xforms.xpath.functions import FAMILIES, FUNCTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from veldmelding.xforms.xpath.functions import Function

BINDS: Mapping[str, tuple[str, str]] = {
    "type": ("data_type", "The data type; see below."),
    "relevant": ("relevant", "Whether the question is asked. What is inside follows."),
    "required": ("required", "Whether it must be answered before the record is finalised."),
    "readonly": ("readonly", "Whether a person can change it."),
    "constraint": ("constraint", "Which answers are accepted. Others are kept, and marked."),
    "calculate": ("calculate", "Works the value out, each time something it reads changes."),
    "jr:constraintMsg": ("constraint_message", "What is said when an answer is not accepted."),
    "jr:requiredMsg": ("required_message", "What is said when an answer is missing."),
    "jr:preload": ("preload", "A value from the device or the moment; see below."),
    "jr:preloadParams": ("preload_parameters", "Which value of that kind."),
    "entities:saveto": ("save_to", "The property of an entity that the answer becomes."),
}
"""Attributes of a bind: the field of `Bind` each one fills, and what it does."""

PARAMETERS: Mapping[str, str] = {
    "orx:max-pixels": "The longest side of a photo; larger ones are made smaller.",
    "odk:track-changes": "On `meta/audit`: write old and new values into the log.",
    "odk:track-changes-reasons": "On `meta/audit`: `on-form-edit` asks why a record is changed.",
    "odk:identify-user": "On `meta/audit`: ask who is filling the form.",
    "odk:location-priority": "On `meta/audit`, with the two below: write positions into the log.",
    "odk:location-min-interval": "Seconds between two positions.",
    "odk:location-max-age": "Seconds that a position stays good.",
}
"""Attributes of a bind that are handed on to whoever shows the question."""

REPEATS: Mapping[str, str] = {
    "jr:count": "How many instances there are, as a number or an expression. When it shrinks, the "
    "last ones are set aside and come back when it grows again.",
    "jr:noAddRemove": "No instance can be added or removed by hand.",
    "jr:template": "On an instance of the data: what new instances begin as.",
}

PRELOADS: Mapping[tuple[str, str], str] = {
    ("uid", ""): "`uuid:` and a random UUID",
    ("timestamp", "start"): "when the record was begun",
    ("timestamp", "end"): "when it was finalised",
    ("date", "today"): "the day it was begun",
    ("property", "deviceid"): "the id of this laptop",
    ("property", "username"): "the user name of the settings",
    ("property", "phonenumber"): "the phone number of the settings",
    ("property", "email"): "the e-mail address of the settings",
}

LISTS: Mapping[str, str] = {
    "inside the form": '`<instance id="x">` with items',
    "CSV file": '`src="jr://file-csv/x.csv"`; separated by commas, semicolons or tabs',
    "XML file": '`src="jr://file/x.xml"`',
    "GeoJSON file": '`src="jr://file/x.geojson"`; `geometry` as an ODK position',
    "entity list": '`src="jr://file-csv/x.csv"` where a list of that name is on the laptop; what '
    "was created or changed offline is in it",
    "last record": '`src="jr://instance/last-saved"`, the record finalised last with this form',
}

SHOWN: Mapping[str, str] = {
    "field-list": "one event in the audit log for all questions of the group",
    "multiline": "a field of several lines",
    "numbers": "only digits; kept as text",
    "thousands-sep": "groups of three digits",
    "masked": "dots instead of characters",
    "hidden-answer": "dots instead of characters",
    "minimal": "a field that opens, with a search",
    "autocomplete": "a field that opens, with a search",
    "search": "a field that opens, with a search",
    "quick": "goes on after a choice",
    "likert": "choices in a row",
    "list": "choices in a row",
    "label": "the labels above a table",
    "list-nolabel": "a row of a table",
    "columns": "choices in columns",
    "columns-n": "choices in n columns",
    "columns-pack": "as many choices in a row as fit",
    "compact": "as many choices in a row as fit",
    "compact-n": "choices in n columns",
    "horizontal": "as many choices in a row as fit",
    "horizontal-compact": "as many choices in a row as fit",
    "no-calendar": "a date without a calendar",
    "month-year": "a month",
    "year": "a year",
}
"""Appearances that change what a person sees, and how."""

NOT_DRAWN = frozenset({"signature", "draw"})
"""Appearances of image questions for which nothing can be recorded on a laptop yet."""

_VERSIONS = re.compile(r"(\d{4})\\\.(\d)")
_HEAD = """# What we support

This page is written by `veldmelding form support` from the lists that the program itself works
with. It follows the [ODK XForms specification](https://getodk.github.io/xforms-spec/); where the
clients of ODK and Kobo differ from each other, `veldmelding form check` says what ours does with a
form.
"""


def support_document() -> str:
    """Write the whole page as Markdown."""
    parts = [
        _HEAD,
        "## Questions",
        _table(("Control", "Also written as"), _controls()),
        "### Data types",
        _table(("Type", "Also written as"), _data_types()),
        "Any other type is read as `string`, with a remark.",
        "### Appearances",
        _table(("Appearance", "What it changes"), ((_code(word), SHOWN[word]) for word in SHOWN)),
        _paragraph(
            "Accepted, and shown like a plain question (n is a number)", _plain_appearances()
        ),
        _paragraph(
            "Not supported; a plain question is shown and `veldmelding form check` says so",
            sorted(UNSUPPORTED_APPEARANCES | {"ex:…", "search(…)", "printer:…"}),
        ),
        _paragraph("Not supported; the question cannot be answered", sorted(NOT_DRAWN)),
        "### Media of labels and choices",
        _paragraph("Read from the form", MEDIA_FORMS),
        "## Rules",
        _table(("Attribute of a bind", "What it does"), _binds()),
        "### Repeats",
        _table(("Attribute", "What it does"), ((_code(name), REPEATS[name]) for name in REPEATS)),
        "### Preloads",
        _table(("jr:preload", "jr:preloadParams", "Value"), _preloads()),
        "### Actions",
        _paragraph("Actions", sorted(set(ACTIONS.values()))),
        "`setgeopoint` and `recordaudio` (sound in the background) only ask: the engine names the "
        "answer they are for, and the record goes without where the laptop gives none.",
        _table(("Event", "Also written as"), _events()),
        "## Lists",
        _table(("Kind", "How a form names it"), LISTS.items()),
        "## Entities",
        "Versions " + ", ".join(_entity_versions()) + " of the specification: create, update and "
        "both, several in one form and in repeats, and chains of changes made offline. A form of "
        "another version is refused.",
        "## The record",
        "- Drafts keep the form version they were made with; `migrate` moves one to a newer "
        "version and names every answer that finds no place.\n"
        "- A delivered record can be corrected: the correction has an identity of its own and "
        "names the one it replaces (`deprecatedID`).\n"
        "- A form with `base64RsaPublicKey` sends its records only as ODK encrypted submissions. "
        "Keys need at least 2048 bits.\n"
        "- A form with `meta/audit` sends `audit.csv` along.",
        "### The audit log",
        _table(("Event", "Ends", "What it means"), _audit_events()),
        "## Functions",
        *_functions(),
    ]
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def _controls() -> Iterator[tuple[str, str]]:
    for control in CONTROLS:
        yield (
            _code(control),
            _codes(name for name in SAME_CONTROLS if SAME_CONTROLS[name] == control),
        )


def _data_types() -> Iterator[tuple[str, str]]:
    for name in sorted(DATA_TYPES, key=str.lower):
        yield _code(name), _codes(other for other, same in SAME_DATA_TYPES.items() if same == name)


def _plain_appearances() -> list[str]:
    plain = KNOWN_APPEARANCES - set(SHOWN) - NOT_DRAWN
    counted = {f"{prefix}n" for prefix in COUNTED_APPEARANCES} - set(SHOWN)
    return sorted(plain | counted)


def _binds() -> Iterator[tuple[str, str]]:
    for name, (_, meaning) in BINDS.items():
        yield _code(name), meaning
    for name, meaning in PARAMETERS.items():
        yield _code(name), meaning


def _preloads() -> Iterator[tuple[str, ...]]:
    for (kind, parameters), meaning in PRELOADS.items():
        yield _code(kind), _code(parameters) if parameters else "", meaning


def _events() -> Iterator[tuple[str, str]]:
    for event in (FIRST_LOAD, EVERY_LOAD, NEW_REPEAT, VALUE_CHANGED):
        yield _code(event), _codes(name for name in SAME_EVENTS if SAME_EVENTS[name] == event)


def _entity_versions() -> list[str]:
    return [".".join(match) for match in _VERSIONS.findall(ENTITY_VERSION.pattern)]


def _audit_events() -> Iterator[tuple[str, ...]]:
    for event, meaning in AUDIT_EVENTS.items():
        yield event, "yes" if event in INTERVALS else "", meaning


def _functions() -> Iterator[str]:
    for family in FAMILIES:
        title = (family.__doc__ or "").splitlines()[0]
        found = [function for function in FUNCTIONS.values() if _home(function) == family.__name__]
        if found:
            yield f"### {title.rstrip('.')}"
            yield _table(("Function", "Gives", "What it does"), map(_function, found))


def _function(function: Function) -> tuple[str, ...]:
    arguments = function.signature[function.signature.index("(") :].rpartition(" -> ")[0]
    return _code(function.name + arguments), function.result, function.documentation


def _home(function: Function) -> str:
    """Name the module a function is written in."""
    return str((function.implementation or function.build).__module__)


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [heads, tuple("---" for _ in heads), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines
    )


def _paragraph(title: str, words: Iterable[str]) -> str:
    return f"{title}: {_codes(words)}."


def _codes(words: Iterable[str]) -> str:
    return ", ".join(map(_code, words))


def _code(word: str) -> str:
    return f"`{word}`"
