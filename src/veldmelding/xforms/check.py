"""`check_form`: what would not work in a form, before anybody fills it.

Takes an XForm or an XLSForm. Everything found is named with its place: the sheet and row of an
XLSForm, the question or line of an XForm.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePath
from random import Random
from typing import TYPE_CHECKING, Literal

from veldmelding.errors import FormError, SheetMistake
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.xforms.form import FormDefinition, no_attachments
from veldmelding.xforms.lint import lint
from veldmelding.xforms.outline import outline
from veldmelding.xforms.xlsform import convert_sheets, read_sheets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veldmelding.xforms.definition import Resolver
    from veldmelding.xforms.lint_expressions import Remark
    from veldmelding.xforms.sheets import Sheets

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a form maker should look at."""

    severity: Severity
    where: str
    text: Sentence | str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Everything found in a form, and what the form asks."""

    findings: tuple[Finding, ...]
    outline: str

    @property
    def works(self) -> bool:
        """Whether the form can be used as it is."""
        return not any(finding.severity == "error" for finding in self.findings)


def check_form(data: bytes, filename: str = "", attachments: Resolver | None = None) -> CheckReport:
    """Check a form file; never raises for what is in it."""
    resolver = attachments or no_attachments
    sheets: Sheets | None = None
    findings: list[Finding] = []
    xml = data
    try:
        if _is_sheet(data, filename):
            sheets = read_sheets(data)
            conversion = convert_sheets(sheets, PurePath(filename).stem or "form")
            xml = conversion.xml
            findings.extend(Finding("warning", "", text) for text in conversion.warnings)
        form = FormDefinition.parse(xml, attachments=resolver)
    except FormError as error:
        findings.append(Finding("error", _place_of(error, sheets), error.sentence))
        return CheckReport(tuple(findings), "")
    places = _Places(sheets)
    findings.extend(
        Finding(_weight(warning.code), places.of(warning.where, ""), warning.text)
        for warning in form.warnings
    )
    findings.extend(_finding(remark, places) for remark in lint(form))
    findings.extend(_missing_files(form, resolver))
    findings.extend(_trial(form, places))
    findings.extend(_sealing(form, "submission" if sheets is None else "settings, public_key"))
    order = {"error": 0, "warning": 1, "note": 2}
    unique = dict.fromkeys(findings_key(finding) for finding in findings)
    kept = {findings_key(finding): finding for finding in reversed(findings)}
    ordered = sorted((kept[key] for key in unique), key=lambda item: order[item.severity])
    return CheckReport(tuple(ordered), outline(form))


def _sealing(form: FormDefinition, where: str) -> Iterator[Finding]:
    """Say whether records of the form are sealed when finalised, where that matters."""
    names = ", ".join(sorted({declared.list_name for declared in form.entity_declarations}))
    if form.needs_encryption and names:
        template = QT_TRANSLATE_NOOP(
            "xforms",
            "The form is encrypted and makes entities of the list {lists}. Servers make none "
            "from what they cannot read: leave out the key, or the entities.",
        )
        yield Finding("warning", where, Sentence("xforms", template, {"lists": names}))
    elif not form.needs_encryption:
        template = QT_TRANSLATE_NOOP(
            "xforms",
            "The form has no public key: its records stay readable on the laptop after "
            "finalising, for whoever has the passphrase.",
        )
        yield Finding("note", where, Sentence("xforms", template))
        if names:
            template = QT_TRANSLATE_NOOP(
                "xforms",
                "The form makes entities of the list {lists}. With a public key its records would "
                "be sealed, and servers make no entities from what they cannot read.",
            )
            yield Finding("note", where, Sentence("xforms", template, {"lists": names}))


def findings_key(finding: Finding) -> tuple[str, str, str]:
    """Give what makes two findings the same."""
    return finding.severity, finding.where, str(finding.text)


def _is_sheet(data: bytes, filename: str) -> bool:
    if filename.lower().endswith((".xlsx", ".xls", ".md", ".csv")):
        return True
    if filename.lower().endswith(".xml"):
        return False
    start = data.lstrip()[:1]
    return (
        data.startswith((b"PK", b"\xd0\xcf\x11\xe0"))
        or start == b"|"
        or (start != b"<" and b"survey" in data[:2000].lower())
    )


class _Places:
    """Where a node of the form stands in the file the form maker edits."""

    def __init__(self, sheets: Sheets | None) -> None:
        self._sheets = sheets

    def of(self, path: str, column: str) -> str:
        """`survey, row 12, relevant (age)` for an XLSForm, the path for an XForm."""
        if self._sheets is None or not path:
            return path
        name = path.rstrip("/").rsplit("/", 1)[-1]
        row = self._sheets.row_of_question(name)
        if row is None:
            return path
        spot = f", {column}" if column else ""
        return f"survey, row {row}{spot} ({name})"


def _place_of(error: FormError, sheets: Sheets | None) -> str:
    values = error.sentence.values
    if isinstance(error, SheetMistake):
        return f"{values['sheet']}, row {values['row']}"
    reason = values.get("reason")
    if isinstance(reason, Sentence) and "what" in reason.values:
        column, _, path = str(reason.values["what"]).partition(", ")
        found = _Places(sheets).of(path or column, _COLUMNS.get(column, column))
        if found:
            return found
    return f"line {values['line']}" if "line" in values and sheets is None else ""


_COLUMNS = {
    "calculate": "calculation",
    "readonly": "read_only",
    "itemset": "choice_filter",
    "setvalue": "default",
    "count": "repeat_count",
}


def _weight(code: str) -> Severity:
    return "error" if code in {"question.nowhere", "repeat.nowhere"} else "warning"


def _finding(remark: Remark, places: _Places) -> Finding:
    severity: Severity = (
        "error"
        if remark.severity == "error"
        else "warning"
        if remark.severity == "warning"
        else "note"
    )
    return Finding(severity, places.of(remark.path, remark.column), remark.text)


def _missing_files(form: FormDefinition, resolver: Resolver) -> Iterator[Finding]:
    for name in sorted(form.media_names):
        if resolver(name) is None:
            template = QT_TRANSLATE_NOOP(
                "xforms", "the form needs the file {name}, which is not beside it"
            )
            yield Finding("warning", "", Sentence("xforms", template, {"name": name}))
    for list_name, file_name in _unreadable(form, resolver):
        template = QT_TRANSLATE_NOOP(
            "xforms", "the file {name} of the list “{list}” cannot be read as a list"
        )
        values = {"name": file_name, "list": list_name}
        yield Finding("error", "", Sentence("xforms", template, values))


def _unreadable(form: FormDefinition, resolver: Resolver) -> Iterator[tuple[str, str]]:
    for name, declared in form.lists.items():
        there = declared.file_name and resolver(declared.file_name) is not None
        if there and form.secondary.is_missing(name):
            yield name, declared.file_name


def _trial(form: FormDefinition, places: _Places) -> Iterator[Finding]:
    """Begin a record and see which rules fail at once."""
    try:
        session = form.new_session(
            clock=lambda: datetime(2024, 1, 1, 12, tzinfo=UTC),
            timezone=UTC,
            random=Random(1),  # noqa: S311 - chance in a trial needs no secrecy
        )
    except FormError as error:
        yield Finding("error", _place_of(error, None), error.sentence)
        return
    for path, sentence in session.problems:
        yield Finding("error", places.of(path, ""), sentence)
