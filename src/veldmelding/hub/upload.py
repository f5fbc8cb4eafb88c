"""A multipart upload read as a stream: the XML into memory, every file straight into the vault.

Nothing of it touches the disk in clear, and nothing counts before the caller commits it. Files
that the XML does not name are not kept: not written at all when the XML came first, as clients
send it.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.sansio.multipart import (
    NEED_DATA,
    Data,
    Epilogue,
    Field,
    File,
)

from veldmelding.hub.body import PIECE, BodyBroken, BodyTooLarge
from veldmelding.hub.envelope import LARGEST_XML, XML_PART
from veldmelding.hub.media_types import by_ending
from veldmelding.hub.multipart import Multipart

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from veldmelding.hub.body import Body
    from veldmelding.vault import AttachmentWriter, Vault

_LARGEST_BUFFER: Final = 1024 * 1024
"""Bytes a part's header or a search for a boundary may take."""
_MOST_PARTS: Final = 1000
_LONGEST_BOUNDARY: Final = 200
_LONGEST_NAME: Final = 1000


class UploadUnreadable(ValueError):
    """The body is not multipart data, or it ends too early."""


@dataclass
class Upload:
    """What came in: the XML, and files that wait in the vault for a commit."""

    xml: bytes | None = None
    files: dict[str, AttachmentWriter] = field(default_factory=dict)
    names: Collection[str] = ()
    """Files the XML names."""
    writers: ExitStack = field(default_factory=ExitStack)

    def __enter__(self) -> Upload:
        return self

    def __exit__(self, *_: object) -> None:
        self.writers.close()


class UploadReader:
    """Reads one upload; `names_in` tells which files an XML names, or refuses it."""

    def __init__(self, vault: Vault, names_in: Callable[[bytes], Collection[str]]) -> None:
        self._vault = vault
        self._names_in = names_in
        self._xml: bytearray | None = None
        self._writer: AttachmentWriter | None = None

    def read(self, body: Body, boundary: str, upload: Upload) -> None:
        """Read the whole body into `upload`."""
        if not 0 < len(boundary) <= _LONGEST_BOUNDARY:
            raise UploadUnreadable
        decoder = Multipart(
            boundary.encode("utf-8", "replace"), _LARGEST_BUFFER, most_parts=_MOST_PARTS
        )
        try:
            while True:
                decoder.receive(body.read(PIECE))
                if self._take_events(decoder, upload):
                    return
        except RequestEntityTooLarge:
            if upload.xml is None and not upload.files:
                raise UploadUnreadable from None  # a boundary that never comes
            raise BodyTooLarge from None
        except (BodyTooLarge, UploadUnreadable):
            raise
        except (BodyBroken, ValueError):
            raise UploadUnreadable from None

    def _take_events(self, decoder: Multipart, upload: Upload) -> bool:
        """Handle what the decoder has understood so far; True at the end of the body."""
        while True:
            event = decoder.next_event()
            if event is NEED_DATA:
                return False
            if isinstance(event, Epilogue):
                return True
            if isinstance(event, File):
                self._begin(event.name, upload)
            elif isinstance(event, Field):
                self._writer = self._xml = None
            elif isinstance(event, Data):
                self._take(event, upload)

    def _begin(self, name: str | None, upload: Upload) -> None:
        self._writer = self._xml = None
        if not name or len(name) > _LONGEST_NAME:
            return
        if name == XML_PART:
            if upload.xml is None:
                self._xml = bytearray()
            return
        if upload.xml is not None and name not in upload.names:
            return
        before = upload.files.pop(name, None)
        if before is not None:
            before.abandon()
        self._writer = upload.writers.enter_context(
            self._vault.attachments.writer(by_ending(name).partition(";")[0])
        )
        upload.files[name] = self._writer

    def _take(self, event: Data, upload: Upload) -> None:
        if self._writer is not None:
            self._writer.write(event.data)
            if not event.more_data:
                self._writer.finish()  # none stays open, however many files come
                self._writer = None
        elif self._xml is not None:
            self._xml += event.data
            if len(self._xml) > LARGEST_XML:
                raise BodyTooLarge
            if not event.more_data:
                self._finish_xml(bytes(self._xml), upload)
                self._xml = None

    def _finish_xml(self, xml: bytes, upload: Upload) -> None:
        upload.names = self._names_in(xml)
        upload.xml = xml
        for name in [name for name in upload.files if name not in upload.names]:
            upload.files.pop(name).abandon()
