"""What a hub speaks: paths, texts and limits of the server that phones believe to talk to.

A profile is data. `CENTRAL` is ODK Central as recorded, `KOBO` is KoboToolbox as its sources say;
their texts are the ones clients read to find out what an answer means, so they stay word for word.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from veldmelding.errors import UnknownProfile

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer that is not what the client hoped for: status, text, Central's problem code."""

    status: int
    text: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """One kind of OpenRosa server."""

    name: str
    prefixes: tuple[str, ...]
    """Where the paths begin: with a token in the address, and with the token in a header."""
    paths: Mapping[str, str]
    """Name of an endpoint to its path below a prefix; `<…>` is one encoded segment."""
    project: str
    token_alphabet: str
    token_length: int
    accepted_length: int
    """Bytes of a submission that the server says it accepts."""
    received: str
    refusals: Mapping[str, Refusal] = field(repr=False)
    versioned: bool = True
    """Whether the paths of the interface begin with its version, so that no page can have them."""
    any_version: bool = False
    """Whether a record may name a version of its form that is not here."""
    needs_instance_id: bool = False
    """Whether a record without an identity is refused; otherwise it is given one."""
    replaces_files: bool = True
    """Whether other bytes under the name of a file replace it; otherwise they are refused."""
    one_at_a_time: bool = False
    """Whether a second upload of a record is refused while the first is on its way."""

    @property
    def largest_body(self) -> int:
        """Bytes at which a body is refused: a little above what the server says."""
        return self.accepted_length + self.accepted_length // 20


_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

CENTRAL: Final = Profile(
    name="central",
    prefixes=("/v1/key/<token>/projects/<project>", "/v1/projects/<project>"),
    paths={
        "form_list": "/formList",
        "form": "/forms/<form_id>.xml",
        "form_version": "/forms/<form_id>/versions/<version>.xml",
        "manifest": "/forms/<form_id>/manifest",
        "attachment": "/forms/<form_id>/attachments/<name>",
        "submission": "/submission",
        "integrity": "/datasets/<list_name>/integrity",
    },
    project="1",
    token_alphabet=f"{_LETTERS}0123456789!$",
    token_length=64,
    accepted_length=100_000_000,
    received="full submission upload was successful!",
    refusals={
        "not-authenticated": Refusal(
            401, "Could not authenticate with the provided credentials.", "401.2"
        ),
        "https-only": Refusal(
            401, "This authentication method is only available over HTTPS", "401.3"
        ),
        "no-rights": Refusal(
            403,
            "The authentication you provided does not have rights to perform that action.",
            "403.1",
        ),
        "no-version-header": Refusal(
            400,
            "An expected header field (X-OpenRosa-Version) did not match the expected format.",
        ),
        "wrong-version-header": Refusal(
            400,
            "An expected header field (X-OpenRosa-Version) did not match the expected format"
            " (got: {got}).",
        ),
        "not-found": Refusal(404, "Could not find the resource you were looking for.", "404.1"),
        "no-api-version": Refusal(
            404, "Expected an API version (eg /v1) at the start of the request URL.", "404.2"
        ),
        "other-api-version": Refusal(
            404, "Unexpected an API version (accepts: 1) (got: {got}).", "404.3"
        ),
        "unparseable": Refusal(400, "Multipart form content failed to parse.", "400.39"),
        "no-xml-part": Refusal(400, "Required multipart POST field xml_submission_file missing."),
        "no-form-id": Refusal(400, "Required parameter form ID xml attribute missing."),
        "no-such-version": Refusal(
            404, "The form version specified in this submission '{version}' does not exist."
        ),
        "other-xml": Refusal(
            409,
            "A submission already exists with this ID, but with different XML. Resubmissions to"
            " attach additional multimedia must resubmit an identical xml_submission_file.",
        ),
        "deleted": Refusal(
            409, "This submission has been deleted. You may not resubmit it.", "409.18"
        ),
        "no-identity": Refusal(
            400,
            "Required parameter instanceId (required for encrypted submissions) missing.",
            "400.2",
        ),
        "id-taken": Refusal(
            409, "A resource already exists with instanceID value(s) of {instance_id}."
        ),
        "out-of-date": Refusal(
            409,
            "You tried to update a submission, but the copy you were editing ({deprecated}) is now"
            " out of date. Please get the new version that has been submitted, and make your edits"
            " again.",
        ),
        "nothing-to-update": Refusal(
            404,
            "You tried to update an existing submission, but we can't find that submission to"
            " update ({deprecated})",
        ),
        "not-accepting": Refusal(
            409,
            "This form is not currently accepting submissions. Please talk to your program staff"
            " if this is unexpected.",
        ),
        "nowhere-to-keep": Refusal(
            503,
            "The hub cannot keep anything at the moment: its disk is full or refuses to write."
            " Nothing was received; please send again later.",
        ),
    },
)

KOBO: Final = Profile(
    name="kobo",
    prefixes=("", "/collector/<token>", "/<user>"),
    paths={
        "form_list": "/formList",
        "form": "/forms/<number>/form.xml",
        "manifest": "/xformsManifest/<number>",
        "attachment": "/xformsMedia/<number>/<name>",
        "submission": "/submission",
    },
    project="1",
    token_alphabet="0123456789abcdef",  # noqa: S106 (the letters of all tokens)
    token_length=40,
    accepted_length=10_000_000,
    received="Successful submission.",
    refusals={
        "not-authenticated": Refusal(401, "Authentication credentials were not provided."),
        "wrong-token": Refusal(401, "Invalid token."),
        "wrong-account": Refusal(401, "Invalid username/password."),
        "not-found": Refusal(404, "Form does not exist on this account"),
        "unparseable": Refusal(400, "File likely corrupted during transmission, please try later."),
        "no-xml-part": Refusal(400, "Received empty submission. No instance was created"),
        "no-form-id": Refusal(400, "Improperly formatted XML."),
        "no-instance-id": Refusal(400, "Instance ID is required"),
        "duplicate": Refusal(202, "Duplicate Instance"),
        "other-xml": Refusal(409, "Submission with this instance ID already exists"),
        "id-taken": Refusal(409, "Submission with this instance ID already exists"),
        "deleted": Refusal(409, "Submission with this instance ID already exists"),
        "no-identity": Refusal(400, "Instance ID is required"),
        "other-file": Refusal(409, "Attachment with same name already exists"),
        "busy": Refusal(
            423, "Submission {instance_id} is currently being processed. Try again later."
        ),
        "out-of-date": Refusal(410, "This submission has been edited meanwhile"),
        "nothing-to-update": Refusal(404, "The submission to be edited does not exist"),
        "not-accepting": Refusal(405, "Form is not active"),
        "nowhere-to-keep": Refusal(
            503,
            "Temporarily unavailable: the disk of the hub is full or refuses to write. Nothing was"
            " received; please send again later.",
        ),
    },
    versioned=False,
    any_version=True,
    needs_instance_id=True,
    replaces_files=False,
    one_at_a_time=True,
)

_PROFILES: Final[Mapping[str, Profile]] = {one.name: one for one in (CENTRAL, KOBO)}


def profile_named(name: str, accepted_length: int | None = None) -> Profile:
    """Return a profile, with another limit for submissions when one is given."""
    try:
        profile = _PROFILES[name]
    except KeyError:
        raise UnknownProfile(name=name, known=", ".join(sorted(_PROFILES))) from None
    if accepted_length is not None:
        return replace(profile, accepted_length=accepted_length)
    return profile
