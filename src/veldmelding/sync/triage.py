"""What each answer to a submission means: for the record, for the run, and in plain words.

The texts that are compared here are the ones ODK Central and KoboToolbox send; they are the
only thing that tells one conflict from another. Words of a server that we do not know are
shown to the person as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.sync.answers import is_about

if TYPE_CHECKING:
    from veldmelding.sync.openrosa import SubmitReply


class Kind(StrEnum):
    """What to do after an answer."""

    DELIVERED = "delivered"
    SUPERSEDED = "superseded"
    """Headquarters has it, and has changed it since."""
    RETRY = "retry"
    """Once more in this run, alone and later; then `Outcome.again` decides."""
    LATER = "later"
    """Not again in this run; it stays ready."""
    PARK = "park"
    """A person has to look; the rest goes on."""
    SPLIT = "split"
    """Too much in one request."""
    REFUSED = "refused"
    """We, or we for this form, are not accepted: find out which before going on."""
    BUDGET = "budget"
    """Not sent: what may be sent is used up."""
    STOP = "stop"
    """No use going on with anything; the queue stays as it is."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The meaning of one answer. `again` holds when a retry got the same answer."""

    kind: Kind
    code: str
    sentence: Sentence
    again: Outcome | None = None
    status: int | None = None
    retry_after: float | None = None


_DELIVERED = QT_TRANSLATE_NOOP("delivery", "Headquarters has it.")
_SUPERSEDED = QT_TRANSLATE_NOOP(
    "delivery", "Headquarters has this observation already and has changed it since."
)
_LOGIN_PAGE = QT_TRANSLATE_NOOP(
    "delivery",
    "The network answered with a page of its own instead of headquarters. Nothing was counted "
    "as sent. Open a browser, sign in to the network, then press Deliver.",
)
_MOVED = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters' address points to another one ({target}), and nothing was sent there. If "
    "headquarters has moved, ask for a new set-up code; otherwise sign in to the network in a "
    "browser first.",
)
_NOT_OPENROSA = QT_TRANSLATE_NOOP(
    "delivery",
    "What answered does not receive observations (answer {status}). Nothing was counted as "
    "sent. Check the address under Settings, or ask headquarters.",
)
_UNCLEAR = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters' answer was not clear, so this observation counts as not sent. It is sent "
    "again with the next delivery; headquarters keeps it once.",
)
_NOT_ACCEPTED = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters did not accept this observation: “{words}”. It is safe on this laptop. Show "
    "this message to headquarters, then try again.",
)
_NOT_ACCEPTED_SILENTLY = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters did not accept this observation and did not say why (answer {status}). It is "
    "safe on this laptop. Tell headquarters, then try again.",
)
_CUT_ON_THE_WAY = QT_TRANSLATE_NOOP(
    "delivery",
    "This observation reached headquarters incomplete. It is safe on this laptop. Try another "
    "network, or tell headquarters.",
)
_REFUSED = QT_TRANSLATE_NOOP(
    "delivery",
    "This laptop may not send observations of this form. They are safe here and stay ready. Ask "
    "headquarters to give this laptop access to the form.",
)
_QUOTA = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters' account is full, so this observation was not accepted. It is safe on this "
    "laptop. Tell headquarters; then let it go with the next delivery.",
)
_FORM_UNKNOWN = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters does not have the form of this observation (any more). The observation is "
    "safe on this laptop. Ask headquarters to put the form back, then try again.",
)
_VERSION_UNKNOWN = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters does not have the version of the form that this observation was made with. "
    "It is safe on this laptop. Ask headquarters to publish that version, then try again.",
)
_ORIGINAL_UNKNOWN = QT_TRANSLATE_NOOP(
    "delivery",
    "This is a correction, and headquarters does not have the observation it corrects. It is "
    "safe on this laptop. Ask headquarters about it, then try again.",
)
_FORM_INACTIVE = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters has switched this form off. The observation is safe on this laptop. Ask "
    "headquarters to switch the form on, then try again.",
)
_FORM_CLOSED = QT_TRANSLATE_NOOP(
    "delivery",
    "This form takes no observations at the moment. The observation is safe on this laptop and "
    "goes by itself when headquarters opens the form again.",
)
_OTHER_BYTES = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters has an observation with the same number and different content. Nothing was "
    "overwritten and yours is safe on this laptop. Ask headquarters to compare the two.",
)
_OTHER_FILE = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters has another file under the same name for this observation. Nothing was "
    "overwritten and yours is safe on this laptop. Ask headquarters to compare the two.",
)
_STALE = QT_TRANSLATE_NOOP(
    "delivery",
    "Somebody corrected this observation before your correction arrived. Yours is safe on this "
    "laptop and was not counted. Ask headquarters for the newest state and correct that.",
)
_DELETED_MAYBE = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters says that this observation was deleted there. That can be a misunderstanding "
    "while it is being stored, so it is tried once more.",
)
_DELETED = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters has deleted this observation and does not take it again. It is still safe on "
    "this laptop. Ask headquarters whether that was meant.",
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "delivery",
    "One part of this observation is larger than headquarters accepts. It is safe on this "
    "laptop. Ask headquarters to raise the limit, or hand it over in another way.",
)
_BUSY = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters is busy with something and asks to come back later. The observation is safe "
    "on this laptop and stays ready.",
)
_TROUBLE = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters has trouble of its own at this moment (answer {status}). The observation is "
    "safe on this laptop and stays ready.",
)
_POISON = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters fails each time over this observation, while it takes others. It is safe on "
    "this laptop. Tell headquarters; then try again.",
)
_BAD_NAME = QT_TRANSLATE_NOOP(
    "delivery",
    "The file name “{name}” cannot travel to headquarters unchanged. Everything is safe on this "
    "laptop. Ask headquarters to take this observation over in another way.",
)
_BAD_RECORD = QT_TRANSLATE_NOOP(
    "delivery",
    "This observation is not written in a way that headquarters could read. It was not sent and "
    "is kept as it is on this laptop. Ask headquarters about it.",
)
_CHANGED_FILES = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters has changed this observation before all its photos had arrived, and takes no "
    "more of them. The photos are safe on this laptop. Ask headquarters how to hand them over.",
)
_BAD_FILE = QT_TRANSLATE_NOOP(
    "delivery",
    "A file of this observation ({name}) cannot be read from this laptop. The rest is safe. "
    "Restore a backup, or ask headquarters what to do.",
)
_OVER_BUDGET = QT_TRANSLATE_NOOP("delivery", "It stays ready: what may be sent for now is used up.")
_NOT_SEALED = QT_TRANSLATE_NOOP(
    "delivery",
    "Headquarters wants observations of this form sealed to its key, and this one is not. It "
    "was not sent and is safe on this laptop. Ask headquarters what to do.",
)


def triage(
    reply: SubmitReply, *, is_edit: bool = False, ids: frozenset[str] = frozenset()
) -> Outcome:
    """Judge one answer to a submission; `ids` is everything that the record goes by."""
    outcome = _judge(reply, is_edit)
    if outcome.kind is Kind.DELIVERED and not is_about(reply.message, ids):
        outcome = _unclear()  # an answer that strayed says nothing of this record
    return Outcome(
        outcome.kind,
        outcome.code,
        outcome.sentence,
        outcome.again,
        reply.status,
        reply.retry_after,
    )


def poison() -> Outcome:
    """Judge a record over which headquarters failed while it took others."""
    return _outcome(Kind.PARK, "server-fails-on-it", _POISON)


def changed_before_files() -> Outcome:
    """Judge files that come after headquarters changed the record."""
    return _outcome(Kind.PARK, "changed-before-files", _CHANGED_FILES)


def too_large() -> Outcome:
    """Judge a single file, or a record alone, that is more than headquarters takes."""
    return _outcome(Kind.PARK, "too-large", _TOO_LARGE)


def too_large_on_the_way() -> Outcome:
    """Judge a line that broke over more than headquarters said it takes."""
    return _outcome(Kind.SPLIT, "too-large", _TOO_LARGE)


def unfit_name(name: str) -> Outcome:
    """Judge a file whose name would arrive as another one and be dropped silently."""
    return _outcome(Kind.PARK, "file-name", _BAD_NAME, name=name)


def unfit_record() -> Outcome:
    """Judge a record that a server would store under another number with every attempt."""
    return _outcome(Kind.PARK, "record-unreadable", _BAD_RECORD)


def unfit_file(name: str) -> Outcome:
    """Judge a file that is not there, or not as long as it should be."""
    return _outcome(Kind.PARK, "file-unreadable", _BAD_FILE, name=name)


def not_sealed() -> Outcome:
    """Judge an open record of a form that must be sealed; servers would take it."""
    return _outcome(Kind.PARK, "not-sealed", _NOT_SEALED)


def over_budget() -> Outcome:
    """Judge a request that was not made because it would cost more than is left."""
    return _outcome(Kind.BUDGET, "over-budget", _OVER_BUDGET)


def arrived() -> Outcome:
    """Judge something of which we learn that it had arrived before."""
    return _outcome(Kind.DELIVERED, "delivered", _DELIVERED)


def form_not_ours() -> Outcome:
    """Judge a refusal when headquarters accepts us for everything else."""
    return _outcome(Kind.LATER, "form-access", _REFUSED)


RELEASED_WHEN_LISTED = frozenset({"form-closed", "form-unknown", "form-inactive"})
"""Codes of parked records that go by themselves when their form is on the list again."""


def _judge(reply: SubmitReply, is_edit: bool) -> Outcome:
    status, message = reply.status, reply.message
    words = message.text.lower()
    from_openrosa = message.form == "openrosa" or reply.speaks_openrosa
    if 200 <= status < 300:
        return _success(reply)
    if 300 <= status < 400:
        return _outcome(Kind.STOP, "moved", _MOVED, target=reply.target or "?")
    if status == 511 or (status == 407 and not from_openrosa):
        return _outcome(Kind.STOP, "login-page", _LOGIN_PAGE)
    if status in {401, 403}:
        return _outcome(Kind.REFUSED, "refused", _REFUSED)
    if status in {423, 429, 503}:
        return _outcome(Kind.LATER, "busy", _BUSY)
    if status >= 500:
        later = _outcome(Kind.LATER, "trouble", _TROUBLE, status=status)
        code = "server-error" if status == 500 else "trouble"
        return _outcome(Kind.RETRY, code, _TROUBLE, again=later, status=status)
    if status == 413:
        return _outcome(Kind.SPLIT, "too-large", _TOO_LARGE)
    if status == 408:
        later = _outcome(Kind.LATER, "trouble", _TROUBLE, status=status)
        return _outcome(Kind.RETRY, "trouble", _TROUBLE, again=later, status=status)
    if message.code.startswith("400.39"):
        cut = _outcome(Kind.PARK, "cut-on-the-way", _CUT_ON_THE_WAY)
        return _outcome(Kind.RETRY, "cut-on-the-way", _CUT_ON_THE_WAY, again=cut)
    if not from_openrosa:
        return _outcome(Kind.STOP, "not-openrosa", _NOT_OPENROSA, status=status)
    if status == 402:
        return _outcome(Kind.PARK, "quota", _QUOTA)
    if status == 404:
        return _not_found(words)
    if status == 405:
        return _outcome(Kind.PARK, "form-inactive", _FORM_INACTIVE)
    if status == 409:
        return _conflict(reply, words, is_edit)
    if status == 410:
        return _outcome(Kind.PARK, "stale-edit", _STALE)
    return _in_their_words(reply)


def _success(reply: SubmitReply) -> Outcome:
    """Judge a 2xx: only 201 and 202 with an OpenRosa body and header count."""
    message = reply.message
    if not reply.speaks_openrosa:
        return _outcome(Kind.STOP, "login-page", _LOGIN_PAGE)
    if reply.status in {201, 202} and message.form == "openrosa" and not message.is_error:
        return _outcome(Kind.DELIVERED, "delivered", _DELIVERED)
    return _unclear()


def _unclear() -> Outcome:
    later = _outcome(Kind.LATER, "unclear", _UNCLEAR)
    return _outcome(Kind.RETRY, "unclear", _UNCLEAR, again=later)


def _not_found(words: str) -> Outcome:
    if "find that submission to update" in words:
        return _outcome(Kind.PARK, "original-unknown", _ORIGINAL_UNKNOWN)
    if "version" in words:
        return _outcome(Kind.PARK, "form-version-unknown", _VERSION_UNKNOWN)
    return _outcome(Kind.PARK, "form-unknown", _FORM_UNKNOWN)


def _conflict(reply: SubmitReply, words: str, is_edit: bool) -> Outcome:
    if "out of date" in words:
        if is_edit:
            return _outcome(Kind.PARK, "stale-edit", _STALE)
        return _outcome(Kind.SUPERSEDED, "superseded", _SUPERSEDED)
    if "has been deleted" in words:
        deleted = _outcome(Kind.PARK, "deleted-at-headquarters", _DELETED)
        return _outcome(Kind.RETRY, "deleted-maybe", _DELETED_MAYBE, again=deleted)
    if "not currently accepting" in words:
        return _outcome(Kind.PARK, "form-closed", _FORM_CLOSED)
    if "attachment with same name" in words:
        return _outcome(Kind.PARK, "other-file", _OTHER_FILE)
    if "different xml" in words or "already exists" in words:
        return _outcome(Kind.PARK, "other-bytes", _OTHER_BYTES)
    return _in_their_words(reply)


def _in_their_words(reply: SubmitReply) -> Outcome:
    if reply.message.text:
        return _outcome(Kind.PARK, "not-accepted", _NOT_ACCEPTED, words=reply.message.text)
    return _outcome(Kind.PARK, "not-accepted", _NOT_ACCEPTED_SILENTLY, status=reply.status)


def _outcome(
    kind: Kind, code: str, template: str, again: Outcome | None = None, **values: object
) -> Outcome:
    return Outcome(kind, code, Sentence("delivery", template, values), again)
