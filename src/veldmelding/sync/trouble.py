"""Turns what a network library raises into the error a person can act on."""

from __future__ import annotations

import http.client
import ssl
from typing import TYPE_CHECKING

import requests
import urllib3.exceptions

from veldmelding.errors import (
    AnswerUnreadable,
    BrokenOff,
    CertificateRefused,
    NoAnswer,
    SecureConnectionFailed,
    UnknownHost,
    Unreachable,
    VeldmeldingError,
)
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

_EXPIRED = QT_TRANSLATE_NOOP(
    "delivery", "its certificate has expired, or the date of this laptop is wrong"
)
_TOO_EARLY = QT_TRANSLATE_NOOP(
    "delivery", "its certificate is not valid yet, so the date of this laptop may be wrong"
)
_OTHER_NAME = QT_TRANSLATE_NOOP("delivery", "its certificate is for another name")
_UNKNOWN_MAKER = QT_TRANSLATE_NOOP("delivery", "its certificate is from nobody we know")
_NOT_ACCEPTED = QT_TRANSLATE_NOOP("delivery", "its certificate was not accepted")


def explain(error: Exception, host: str, *, was_cut: bool) -> VeldmeldingError | None:
    """Name what went wrong; None for an exception that is not about the network."""
    if isinstance(error, VeldmeldingError):
        return error
    if not _is_of_the_network(error):
        return None
    causes = list(_causes(error))
    if was_cut:
        return NoAnswer(host=host)
    refusal = _refusal(causes)
    if refusal is not None:
        return CertificateRefused(host=host, reason=refusal)
    for cause in causes:
        if isinstance(cause, urllib3.exceptions.NameResolutionError):
            return UnknownHost(host=host)
        if isinstance(
            cause,
            urllib3.exceptions.NewConnectionError
            | urllib3.exceptions.ConnectTimeoutError
            | requests.exceptions.ConnectTimeout,
        ):
            return Unreachable(host=host)
        if isinstance(cause, requests.exceptions.ReadTimeout | TimeoutError):
            return NoAnswer(host=host)
        if isinstance(cause, urllib3.exceptions.ReadTimeoutError):
            return NoAnswer(host=host)
    for cause in causes:
        if isinstance(cause, urllib3.exceptions.DecodeError):
            return AnswerUnreadable(host=host)
        if isinstance(cause, ssl.SSLEOFError | ssl.SSLZeroReturnError):
            return BrokenOff(host=host)
        if isinstance(cause, ConnectionError | http.client.IncompleteRead):
            return BrokenOff(host=host)
        if isinstance(cause, http.client.RemoteDisconnected):
            return BrokenOff(host=host)
        if isinstance(cause, http.client.HTTPException):
            return AnswerUnreadable(host=host)
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return SecureConnectionFailed(host=host)
    if any(isinstance(cause, urllib3.exceptions.ProtocolError) for cause in causes):
        return BrokenOff(host=host)
    return AnswerUnreadable(host=host)


def _is_of_the_network(error: Exception) -> bool:
    return isinstance(
        error,
        requests.exceptions.RequestException
        | urllib3.exceptions.HTTPError
        | http.client.HTTPException
        | ssl.SSLError
        | ConnectionError
        | TimeoutError
        | UnicodeError,
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Walk from the error to everything it was made from, each once."""
    waiting: list[BaseException] = [error]
    seen: set[int] = set()
    while waiting:
        cause = waiting.pop(0)
        if id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        inner = [cause.__cause__, cause.__context__, getattr(cause, "reason", None), *cause.args]
        waiting.extend(item for item in inner if isinstance(item, BaseException))


def _refusal(causes: list[BaseException]) -> Sentence | None:
    """Say why a certificate was refused, in words; None when it was not about a certificate."""
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            code = getattr(cause, "verify_code", 0)
            message = str(cause).lower()
            if code == 10 or "expired" in message:
                return Sentence("delivery", _EXPIRED)
            if code == 9 or "not yet valid" in message:
                return Sentence("delivery", _TOO_EARLY)
            if code in {62, 64} or "hostname mismatch" in message or "not match" in message:
                return Sentence("delivery", _OTHER_NAME)
            if code in {18, 19, 20, 21} or "issuer" in message or "self-signed" in message:
                return Sentence("delivery", _UNKNOWN_MAKER)
            return Sentence("delivery", _NOT_ACCEPTED)
    return None
