"""Notice when an older copy of the vault, or of a part of it, has taken its place.

Encryption tells altered bytes, not old ones: yesterday's page, database or folder is as genuine
as today's. So at every locking the key file takes down how far the vault was: how often it was
unlocked, how long the journal was and what it added up to, and what the seals of all pages add up
to. A note beside the folder says the same, for the day the whole folder is replaced. All of it is
authenticated. What does not fit is told when the vault is unlocked, and entered in the journal;
nothing is refused, because the data can still be read and may be all there is.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import time
from contextlib import suppress
from dataclasses import replace
from threading import Event, Thread
from typing import TYPE_CHECKING, Final

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.vault.driver import PAGE_SIZE
from veldmelding.vault.files import open_to_read, read_limited, write_durably
from veldmelding.vault.header import (
    Header,
    LastSeen,
    Unreadable,
    canonical,
    read_copies,
    read_last_seen,
    write_copies,
)
from veldmelding.vault.keys import tag, wipe

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_TAG: Final = 64
_BLOCK: Final = 256 * PAGE_SIZE
_LARGEST_NOTE: Final = 4096
_GRACE: Final = 0.25
_PATIENCE: Final = 2.0

OLDER_DATABASE: Final = QT_TRANSLATE_NOOP(
    "vault",
    "The records in this vault are older than they were when it was last locked: somebody or "
    "something put an earlier copy of the database in its place. Nothing was changed and "
    "everything in it can be read. If you did not do this yourself, compare your last records "
    "with your notes and tell headquarters.",
)
OLDER_PAGES: Final = QT_TRANSLATE_NOOP(
    "vault",
    "Parts of the database were exchanged for other, perhaps older ones while the vault was "
    "locked. Nothing was changed and everything in it can be read. Compare your last records "
    "with your notes and tell headquarters.",
)
OLDER_FOLDER: Final = QT_TRANSLATE_NOOP(
    "vault",
    "This vault was in a later state on this computer before: its folder was replaced by an "
    "earlier copy. Nothing was changed and everything in it can be read. If you did not put the "
    "copy there yourself, compare your last records with your notes and tell headquarters.",
)


class Measuring(Thread):
    """Adds up the seals of all pages of a closed database while the passphrase is stretched."""

    def __init__(self, path: Path) -> None:
        super().__init__(name="measuring pages", daemon=True)
        self._path = path
        self._stop_now = Event()
        self._result = ""

    def run(self) -> None:
        """Read the whole file once, unless told to stop."""
        self._result = measure(self._path, self._stop_now.is_set)

    def result(self, grace: float = _GRACE) -> str:
        """Give the sum; empty when it was not done in time, so that nobody waits for it."""
        self.join(grace)
        self._stop_now.set()
        self.join()
        return self._result


def measure(path: Path, stop: Callable[[], bool]) -> str:
    """Add up the seals of all pages; empty when stopped or when the file cannot be read."""
    total = hashlib.sha256()
    block = bytearray(_BLOCK)
    view = memoryview(block)
    try:
        with os.fdopen(open_to_read(path), "rb", buffering=0) as file:
            while (size := file.readinto(block)) and not stop():
                seals = range(PAGE_SIZE - _TAG, size, PAGE_SIZE)
                total.update(b"".join([view[start : start + _TAG] for start in seals]))
                total.update(view[size - size % PAGE_SIZE : size])
            return "" if size else total.hexdigest()
    except OSError:
        return ""


def measure_briefly(path: Path) -> str:
    """Add up the seals of all pages unless that takes too long for someone who is leaving."""
    end = time.monotonic() + _PATIENCE
    return measure(path, lambda: time.monotonic() > end)


class Memory:
    """What the key file and the note beside the folder remember of one open vault."""

    def __init__(self, folder: Path, header: Header, key: bytearray) -> None:
        self._folder = folder
        self._header = header
        self._key = key
        self._note = folder.parent / f".{folder.name}.seen"

    def warnings(
        self, found: LastSeen, head_after: Callable[[int], str | None]
    ) -> tuple[Sentence, ...]:
        """Compare what is found now with what is remembered."""
        remembered = self._header.last_seen
        if _older(found, remembered, head_after):
            return (Sentence("vault", OLDER_DATABASE),)
        if (
            found.session == remembered.session
            and found.pages
            and remembered.pages
            and found.pages != remembered.pages
        ):
            return (Sentence("vault", OLDER_PAGES),)
        noted = self._noted()
        if noted is not None and _older(found, noted, head_after):
            return (Sentence("vault", OLDER_FOLDER),)
        return ()

    def latest_session(self, found: LastSeen) -> int:
        """Give the highest number of a session that anything remembers."""
        noted = self._noted() or LastSeen()
        return max(found.session, noted.session, self._header.last_seen.session)

    def note(self, seen: LastSeen) -> None:
        """Write the note beside the folder, where that is possible."""
        content = canonical(seen.as_json() | {"v": 1, "vault": self._header.vault})
        with suppress(OSError):
            write_durably(self._note, content + b"\n" + tag(self._key, content).encode() + b"\n")

    def remember(self, seen: LastSeen) -> None:
        """Take down in the key file and in the note how far the vault is, where possible."""
        header = replace(
            self._newest(), last_seen=seen, sequence=self._newest().sequence + 1
        ).sealed(lambda content: tag(self._key, content))
        with suppress(OSError):
            write_copies(self._folder, header)
            self._header = header
        self.note(seen)

    def replaced(self, header: Header, key: bytearray) -> None:
        """Go on with another header and key."""
        wipe(self._key)
        self._header, self._key = header, key

    def forget(self) -> None:
        """Wipe the key."""
        wipe(self._key)

    def _newest(self) -> Header:
        """Give the newest authentic header on disk, else the one that was unlocked."""
        found = [self._header]
        with suppress(OSError):
            found += [
                copy.header
                for copy in read_copies(self._folder)
                if copy.header is not None
                and hmac.compare_digest(
                    tag(self._key, copy.header.authenticated()), copy.header.mac
                )
            ]
        return max(found, key=lambda header: header.sequence)

    def _noted(self) -> LastSeen | None:
        """Read the note; None when there is none of this vault that is authentic."""
        try:
            content, code, _ = read_limited(self._note, _LARGEST_NOTE).split(b"\n")
            if not hmac.compare_digest(tag(self._key, content).encode(), code):
                return None
            value = json.loads(content)
            if value.pop("vault") != self._header.vault or value.pop("v") != 1:
                return None
            return read_last_seen(value)
        except (OSError, ValueError, KeyError, Unreadable):
            return None


def forget_note(folder: Path) -> None:
    """Remove the note beside a folder, because another vault or copy is put there on purpose."""
    with suppress(OSError):
        (folder.parent / f".{folder.name}.seen").unlink()


def _older(found: LastSeen, remembered: LastSeen, head_after: Callable[[int], str | None]) -> bool:
    return found.session < remembered.session or head_after(remembered.entries) != remembered.head
