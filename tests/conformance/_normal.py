"""Exchanges without what differs in every run: identities, moments, tokens, hosts, hashes."""

from __future__ import annotations

import re
from typing import Any, Final

_REPLACED: Final = (
    (re.compile(r"https?://127\.0\.0\.1:\d+"), "<host>"),
    (re.compile(r"(/key|/test)/[^/\s<\"]+/"), r"\1/<token>/"),
    (re.compile(r"<token>/projects/\d+"), "<token>/projects/<n>"),
    (re.compile(r"(uuid(?::|%3A))?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"), r"\1<id>"),
    (re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"), "<time>"),
    (re.compile(r"md5:[0-9a-f]{32}"), "md5:<hash>"),
    (re.compile(r'"(hash|sha|sha256)":"[0-9a-f]+"'), r'"\1":"<hash>"'),
    (
        re.compile(
            r'"(submitterId|creatorId|actorId|submissionId|submissionDefId|id|projectId)":\d+'
        ),
        r'"\1":<n>',
    ),
    (re.compile(r'"userAgent":"[^"]*"'), '"userAgent":"<agent>"'),
    (re.compile(r'"(draftToken|token|csrf)":"[^"]*"'), r'"\1":"<token>"'),
    (re.compile(r'"displayName":"[^"]*"'), '"displayName":"<name>"'),
    (re.compile(r'"webformsEnabled":(true|false)'), '"webformsEnabled":<truth>'),
)
_SPACE: Final = re.compile(r"\s+")
_COMPARED: Final = (
    *("content-type", "cache-control", "vary", "content-language", "content-disposition"),
    *("x-openrosa-version", "x-openrosa-accept-content-length"),
)
CUT: Final = 45
"""Characters at the end of a recorded body that was cut; they may be half of something."""


def normal(text: str) -> str:
    """Write a body on one line, without what differs."""
    flat = _SPACE.sub(" ", text)
    for pattern, name in _REPLACED:
        flat = pattern.sub(name, flat)
    return flat


def exchange(status: int, headers: dict[str, str], body: str) -> dict[str, Any]:
    """Describe an answer; its entity tag and length only where the body is always the same."""
    flat = _SPACE.sub(" ", body)
    kept = {name: headers[name] for name in _COMPARED if name in headers}
    if flat == normal(body) and body:
        kept |= {name: headers[name] for name in ("etag", "content-length") if name in headers}
    return {"status": status, "headers": kept, "body": normal(body)}


def difference(recorded: dict[str, Any], found: dict[str, Any]) -> str:
    """Say how an answer differs from the recorded one; nothing when it does not."""
    if recorded["status"] != found["status"]:
        return f"status {found['status']} instead of {recorded['status']}: {found['body'][:200]}"
    for name, value in recorded["headers"].items():
        if found["headers"].get(name) != value:
            return f"{name}: {found['headers'].get(name)} instead of {value}"
    if recorded.get("body_unrecorded"):
        return ""
    wanted, got = recorded["body"].strip(), found["body"].strip()
    if recorded.get("cut"):
        wanted = wanted[:-CUT]
        got = got[: len(wanted)]
    if wanted != got:
        return f"body\n    {got}\n  instead of\n    {wanted}"
    return ""
