"""What a Central says when it does not do something: a text, a code, and details for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Problem(Exception):
    """An answer that is not what the client hoped for; the status is the start of the code."""

    def __init__(self, code: str, message: str, details: object = None) -> None:
        self.code = code
        self.message = message
        self.details = details
        super().__init__(code)

    @property
    def status(self) -> int:
        """The HTTP status."""
        return int(self.code.partition(".")[0])


def unparseable(kind: str, length: int) -> Problem:
    """Say that the body is not what its type says."""
    return Problem(
        "400.1",
        f"Could not parse the given data ({length} chars) as {kind}.",
        {"format": kind, "rawLength": length},
    )


def missing(field: str) -> Problem:
    """Say that something needed was not given."""
    return Problem("400.2", f"Required parameter {field} missing.", {"field": field})


def missing_some(expected: Sequence[str], got: Mapping[str, object]) -> Problem:
    """Say that several things are needed and not all were given; their values are not repeated."""
    given = ", ".join(
        f"{name}: {'undefined' if value is None else '***'}" for name, value in got.items()
    )
    text = f"Required parameters missing. Expected ({', '.join(expected)}), got ({given})."
    return Problem("400.3", text, {"expected": list(expected)})


def unexpected(field: str, value: object, reason: str) -> Problem:
    """Say that a value makes no sense here."""
    return Problem(
        "400.8",
        f"Unexpected {field} value {value}; {reason}",
        {"field": field, "value": value, "reason": reason},
    )


def wrong_type(field: str, expected: str) -> Problem:
    """Say that a value is of another kind."""
    return Problem(
        "400.11",
        f"Invalid input data type: expected ({field}) to be ({expected})",
        {"field": field, "expected": expected},
    )


def form_not_valid(error: str) -> Problem:
    """Say that a workbook is no form."""
    return Problem(
        "400.15",
        "The given XLSForm file was not valid. Please see the error details for more information.",
        {"error": error},
    )


def form_warnings(warnings: Sequence[str]) -> Problem:
    """Say that a form may be used, but somebody should look first."""
    return Problem(
        "400.16",
        "The Form is valid, but with warnings. Please check the warnings and if they are"
        " acceptable resubmit with ?ignoreWarnings=true",
        {"warnings": {"xlsFormWarnings": list(warnings), "workflowWarnings": []}},
    )


def invalid_entity(reason: str) -> Problem:
    """Say that what was sent for an entity does not make one."""
    return Problem("400.28", f"The entity is invalid. {reason}", {"reason": reason})


def unexpected_attributes(expected: Sequence[str], actual: Sequence[str]) -> Problem:
    """Say that other things were given than are understood."""
    return Problem(
        "400.31",
        f"Expected parameters: ({', '.join(expected)}). Got ({', '.join(actual)}).",
        {"expected": list(expected), "actual": list(actual)},
    )


def no_conflict() -> Problem:
    """Say that there is nothing to resolve."""
    return Problem("400.32", "The Entity doesn't have any conflict")


def too_large() -> Problem:
    """Say that the body is larger than this takes."""
    return Problem("400.36", "Request body too large.")


def not_authenticated() -> Problem:
    """Say that nobody knows who asks."""
    return Problem("401.2", "Could not authenticate with the provided credentials.")


def https_only() -> Problem:
    """Say that a password would travel in clear."""
    return Problem("401.3", "This authentication method is only available over HTTPS")


def no_rights() -> Problem:
    """Say that who asks may not do that."""
    return Problem(
        "403.1", "The authentication you provided does not have rights to perform that action."
    )


def not_found() -> Problem:
    """Say that there is no such thing, or not for this one."""
    return Problem("404.1", "Could not find the resource you were looking for.")


def version_not_found(version: str) -> Problem:
    """Say that a record names a version of its form that is not here."""
    return Problem(
        "404.6",
        f"The form version specified in this submission '{version}' does not exist.",
        {"formVersion": version},
    )


def other_xml() -> Problem:
    """Say that a record with this identity is here, with other bytes."""
    return Problem(
        "409.1",
        "A submission already exists with this ID, but with different XML. Resubmissions to"
        " attach additional multimedia must resubmit an identical xml_submission_file.",
    )


def not_accepting() -> Problem:
    """Say that a form is closed."""
    return Problem(
        "409.2",
        "This form is not currently accepting submissions. Please talk to your program staff if"
        " this is unexpected.",
    )


def exists(fields: Sequence[str], values: Sequence[str], table: str) -> Problem:
    """Say that there is one already."""
    return Problem(
        "409.3",
        f"A resource already exists with {','.join(fields)} value(s) of {','.join(values)}.",
        {"fields": list(fields), "values": list(values), "table": table},
    )


def version_taken(form_id: str, version: str) -> Problem:
    """Say that a version of a form is offered already."""
    return Problem(
        "409.6",
        f"You tried to publish the form '{form_id}' with version '{version}', but a published form"
        " has already existed in this project with those identifiers.",
        {"xmlFormId": form_id, "version": version},
    )


def entity_changed(current: str, provided: str | None) -> Problem:
    """Say that somebody else changed the entity meanwhile."""
    told = "undefined" if provided is None else provided
    return Problem(
        "409.15",
        f"Current version of the Entity is '{current}' and you provided '{told}'. Please correct"
        " the version number or pass '?force=true' in the URL to forcefully update the Entity.",
        {"current": current, "provided": provided},
    )


def was_deleted() -> Problem:
    """Say that headquarters deleted this record."""
    return Problem("409.18", "This submission has been deleted. You may not resubmit it.")


def entities_deleted(identifiers: Sequence[str]) -> Problem:
    """Say that entities of these ids were here and were deleted."""
    return Problem(
        "409.19",
        "The following UUID(s) cannot be used because they are associated with deleted Entities:"
        f" ({', '.join(identifiers)}).",
        {"entityUuids": list(identifiers)},
    )
