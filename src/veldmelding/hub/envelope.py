"""What the outside of a submission says: which form, which record, which files.

A Central keeps records that are cut short or not well-formed, and so does the hub: they are all
that is left of somebody's work, and a refusal would park them on a phone for ever. So reading
stops where the XML stops making sense, and what was read until then counts. What no record needs
and attacks use (a document type, entities, endless nesting) is refused.
"""

from __future__ import annotations

import hashlib
import uuid
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

if TYPE_CHECKING:
    from collections.abc import Collection

XML_PART: Final = "xml_submission_file"
LARGEST_XML: Final = 10 * 1024 * 1024
_DEEPEST: Final = 100
_LONGEST_VALUE: Final = 1000
_MOST_FILES: Final = 1000
_META: Final = frozenset({"instanceID", "instanceName", "deprecatedID"})


class NotASubmission(ValueError):
    """The bytes are no submission: no form is named, or they could do harm."""


class _Enough(Exception):
    """Raised inside the parser to stop it."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """The outside of one submission."""

    form_id: str
    version: str
    instance_id: str
    instance_name: str = ""
    deprecated_id: str = ""
    files: tuple[str, ...] = ()
    names_itself: bool = True
    """False when the identity is ours because the record has none."""
    sealed: bool = False
    """Whether this is the manifest of an encrypted record."""


def read_form(xml: bytes) -> tuple[str, str]:
    """Return id and version of the form that a submission belongs to."""
    reader = _Reader(frozenset(), only_root=True)
    reader.read(xml)
    return reader.form_id, reader.version


def read_envelope(xml: bytes, binary_paths: Collection[str]) -> Envelope:
    """Read a submission whose form keeps the names of files at `binary_paths`."""
    reader = _Reader(frozenset(binary_paths), only_root=False)
    reader.read(xml)
    return Envelope(
        reader.form_id,
        reader.version,
        reader.meta.get("instanceID") or _identity_of(xml),
        reader.meta.get("instanceName", ""),
        reader.meta.get("deprecatedID", ""),
        tuple(reader.files),
        bool(reader.meta.get("instanceID")),
        reader.sealed,
    )


def _identity_of(xml: bytes) -> str:
    """Give a record without an identity one that is the same when it is sent again."""
    digest = hashlib.sha256(xml).digest()[:16]
    return f"uuid:{uuid.UUID(bytes=digest, version=4)}"


class _Reader:
    """Follows the path through the document and keeps the few texts that matter."""

    def __init__(self, wanted: frozenset[str], *, only_root: bool) -> None:
        self._wanted = wanted
        self._only_root = only_root
        self._path: list[str] = []
        self._paths: list[str] = []
        self._text: list[str] | None = None
        self._length = 0
        self.sealed = False
        self.form_id = ""
        self.version = ""
        self.meta: dict[str, str] = {}
        self.files: dict[str, None] = {}

    def read(self, xml: bytes) -> None:
        """Read as far as it goes; raise `NotASubmission` when no form is named."""
        if b"\0" in xml:
            raise NotASubmission
        try:
            xml.decode("utf-8")
        except UnicodeDecodeError:
            raise NotASubmission from None
        # Servers and phones agree on UTF-8, whatever a declaration claims.
        parser = expat.ParserCreate("utf-8")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._refuse
        with suppress(expat.ExpatError, _Enough):
            parser.Parse(xml.lstrip(b"\xef\xbb\xbf \t\r\n"), True)
        if not self.form_id:
            raise NotASubmission

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._path) >= _DEEPEST:
            raise NotASubmission
        local = name.rpartition(":")[2]
        self._path.append(local)
        self._paths.append(f"{self._paths[-1]}/{local}" if self._paths else f"/{local}")
        if len(self._path) == 1:
            self.form_id = attributes.get("id", "").strip()
            self.version = attributes.get("version", "").strip()
            self.sealed = attributes.get("encrypted", "") == "yes"
            if self._only_root or not self.form_id:
                raise _Enough
        self._text = [] if self._matters() else None
        self._length = 0

    def _characters(self, text: str) -> None:
        if self._text is not None and self._length < _LONGEST_VALUE:
            self._text.append(text[:_LONGEST_VALUE])
            self._length += len(text)

    def _end(self, _name: str) -> None:
        if self._text is not None:
            value = "".join(self._text).strip()
            if self._is_meta():
                self.meta.setdefault(self._path[-1], value)
            elif value and len(self.files) < _MOST_FILES:
                self.files[value] = None
            self._text = None
        self._path.pop()
        self._paths.pop()

    def _matters(self) -> bool:
        return self._is_meta() or self._is_file()

    def _is_meta(self) -> bool:
        return len(self._path) == 3 and self._path[1] == "meta" and self._path[2] in _META

    def _is_file(self) -> bool:
        if self.sealed:
            inner = self._path[1:]
            return inner in (["media", "file"], ["encryptedXmlFile"])
        return self._paths[-1] in self._wanted

    def _refuse(self, *_: object) -> None:
        raise NotASubmission
