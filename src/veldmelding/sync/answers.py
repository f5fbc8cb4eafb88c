"""Reading what a server says: lists and messages, typed, from XML that may be hostile."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from veldmelding.errors import AnswerUnreadable, FormError
from veldmelding.xforms.markup import Element, parse_markup

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST_LIST = 8 * 1024 * 1024
MOST_ENTRIES = 10_000
LONGEST_MESSAGE = 240

_SCRIPT = re.compile(r"<(script|style|head)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]{0,2000}>")


@dataclass(frozen=True, slots=True)
class FormEntry:
    """One form that headquarters offers."""

    form_id: str
    version: str
    hash: str
    name: str
    download_url: str
    manifest_url: str


@dataclass(frozen=True, slots=True)
class MediaEntry:
    """One file that belongs to a form. `kind` is '' for a plain file."""

    name: str
    hash: str
    download_url: str
    kind: str = ""
    integrity_url: str = ""

    @property
    def is_entity_list(self) -> bool:
        """Whether this is a list of sites or cases and not a plain file."""
        return self.kind in {"entityList", "approvalEntityList"}

    @property
    def needs_approval(self) -> bool:
        """Whether headquarters looks at new entries before they exist."""
        return self.kind == "approvalEntityList"


@dataclass(frozen=True, slots=True)
class Message:
    """What the body of an answer says, cleaned for a person's eyes."""

    form: Literal["openrosa", "json", "html", "other", "empty"]
    text: str
    code: str = ""
    is_error: bool = False
    instance_id: str = ""
    """The record it says it is about; '' when it does not say."""


def read_form_list(data: bytes, host: str) -> list[FormEntry]:
    """Read a formList; groups and unknown elements are ignored."""
    top = _parsed(data, host, "xforms")
    entries: list[FormEntry] = []
    seen: set[str] = set()
    for element in top.find_all("xform"):
        if len(entries) >= MOST_ENTRIES:
            raise AnswerUnreadable(host=host)
        form_id = _text(element, "formID")
        url = _text(element, "downloadUrl")
        if not form_id or not url or form_id in seen:
            continue
        seen.add(form_id)
        entries.append(
            FormEntry(
                form_id=form_id,
                version=_text(element, "version"),
                hash=_text(element, "hash"),
                name=clean(_text(element, "name")) or form_id,
                download_url=url,
                manifest_url=_text(element, "manifestUrl"),
            )
        )
    return entries


def read_manifest(data: bytes, host: str) -> list[MediaEntry]:
    """Read a manifest; entries without name, hash or address are left out."""
    top = _parsed(data, host, "manifest")
    entries: list[MediaEntry] = []
    for element in top.find_all("mediaFile"):
        if len(entries) >= MOST_ENTRIES:
            raise AnswerUnreadable(host=host)
        entry = MediaEntry(
            name=_text(element, "filename"),
            hash=_text(element, "hash"),
            download_url=_text(element, "downloadUrl"),
            kind=element.get("type") or "",
            integrity_url=_text(element, "integrityUrl"),
        )
        if entry.name and entry.hash and entry.download_url:
            entries.append(entry)
    return entries


def read_integrity(data: bytes, host: str) -> dict[str, bool]:
    """Read which of the entities asked about were deleted; unknown ones are not mentioned."""
    top = _parsed(data, host, "data")
    entities = top.find("entities")
    if entities is None:
        return {}
    return {
        element.get("id") or "": _text(element, "deleted").lower() == "true"
        for element in entities.find_all("entity")
    }


def read_message(body: bytes, content_type: str = "") -> Message:
    """Find out what an answer says, whatever it is written in; never fails."""
    start = body.lstrip()[:200].lower()
    if not start:
        return Message("empty", "")
    if b"openrosaresponse" in start or b"<?xml" in start:
        found = _openrosa(body)
        if found is not None:
            return found
    text = body.decode("utf-8", "replace")
    if start.startswith(b"{"):
        found = _json(text)
        if found is not None:
            return found
    looks_like_html = b"<html" in start or b"<!doctype html" in start or "html" in content_type
    if looks_like_html or start.startswith(b"<"):
        words = html.unescape(_TAG.sub(" ", _SCRIPT.sub(" ", text)))
        return Message("html" if looks_like_html else "other", clean(words), is_error=True)
    return Message("other", clean(text), is_error=True)


@dataclass(frozen=True, slots=True)
class Record:
    """What a delivery must know of a record's XML."""

    instance_id: str
    is_edit: bool
    """Whether it replaces an earlier record."""
    is_sealed: bool
    """Whether it is the manifest of a record encrypted to headquarters' key."""
    ids: frozenset[str] = frozenset()
    """Everything it goes by: its own id, that of what it corrects, that of the first version."""


def read_record(xml: bytes) -> Record:
    """Look into a record; raises a `FormError` when it is not readable as XML."""
    top = parse_markup(xml)
    instance_id, deprecated, root = "", "", ""
    for child in top.elements():
        if child.name == "meta":
            instance_id = instance_id or _text(child, "instanceID")
            deprecated = deprecated or _text(child, "deprecatedID")
            root = root or _text(child, "rootUuid")
    ids = frozenset(_bare(each) for each in (instance_id, deprecated, root) if each)
    return Record(instance_id, bool(deprecated), top.get("encrypted") == "yes", ids)


def is_about(message: Message, ids: frozenset[str]) -> bool:
    """Whether a message can be about a record: it says nothing of another one."""
    return not message.instance_id or not ids or _bare(message.instance_id) in ids


def _bare(instance_id: str) -> str:
    return instance_id.strip().lower().removeprefix("uuid:")


def clean(text: str) -> str:
    """Make a stranger's text fit to show: one line, no tricks with direction, not endless."""
    visible = "".join(
        character if character.isprintable() else " " for character in text[: LONGEST_MESSAGE * 8]
    )
    joined = " ".join(visible.split())
    return joined if len(joined) <= LONGEST_MESSAGE else joined[: LONGEST_MESSAGE - 1] + "…"


def _parsed(data: bytes, host: str, root: str) -> Element:
    try:
        top = parse_markup(data, limit=LARGEST_LIST)
    except FormError:
        raise AnswerUnreadable(host=host) from None
    if top.name != root:
        raise AnswerUnreadable(host=host)
    return top


def _text(element: Element, name: str) -> str:
    found = element.find(name)
    return "" if found is None else found.text.strip()


def _openrosa(body: bytes) -> Message | None:
    try:
        top = parse_markup(body, limit=LARGEST_LIST)
    except FormError:
        return None
    if top.name != "OpenRosaResponse":
        return None
    messages = list(top.find_all("message"))
    text = clean(" ".join(_words(message) for message in messages))
    failed = any((message.get("nature") or "").startswith("error") for message in messages)
    about = top.find("submissionMetadata")
    instance_id = "" if about is None else (about.get("instanceID") or "").strip()
    return Message("openrosa", text, is_error=failed, instance_id=instance_id)


def _words(element: Element) -> str:
    def parts(of: Element) -> Iterator[str]:
        for item in of.content:
            if isinstance(item, str):
                yield item
            else:
                yield from parts(item)

    return " ".join(parts(element))


def _json(text: str) -> Message | None:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    message = found.get("message") or found.get("detail") or found.get("error") or ""
    code = found.get("code", "")
    return Message(
        "json",
        clean(message if isinstance(message, str) else ""),
        code=str(code) if isinstance(code, int | float | str) else "",
        is_error=True,
    )
