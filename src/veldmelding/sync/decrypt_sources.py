"""Where encrypted records lie: a folder with folders in it, or a zip file."""

from __future__ import annotations

import os
import zipfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, cast

from veldmelding.errors import FileUnreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from veldmelding.xforms.encryption import Readable

LARGEST_LIST: Final = 1024 * 1024
"""Bytes of the XML that lists a record's files; real ones have a few thousand."""
MOST_FILES: Final = 2_000_000
_MARKS: Final = (b'encrypted="yes"', b"encrypted='yes'")
_MOST_INFLATED: Final = 200
"""Times a file in a zip may grow; what is encrypted does not grow at all."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """One encrypted record: the list of its files, and how to get at them."""

    place: str
    manifest: bytes = field(repr=False)
    find: Callable[[str], Readable | None] = field(repr=False)


@contextmanager
def open_source(source: Path) -> Iterator[Iterator[Sealed]]:
    """Look through a folder or a zip file; raises when it is neither."""
    opened: list[Readable] = []
    try:
        if source.is_dir():
            yield _in_folder(source, opened)
            return
        with zipfile.ZipFile(source) as archive:
            yield _in_zip(archive, opened)
    except zipfile.BadZipFile as error:
        raise FileUnreadable(name=source.name, reason="zip") from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FileUnreadable(name=source.name, reason=reason) from error
    finally:
        for stream in opened:
            cast("zipfile.ZipExtFile", stream).close()


def _in_folder(source: Path, opened: list[Readable]) -> Iterator[Sealed]:
    for folder, folders, names in os.walk(source, followlinks=False):
        folders.sort()
        here = Path(folder)
        for name in sorted(names):
            path = here / name
            if not name.lower().endswith(".xml") or path.is_symlink():
                continue
            if path.stat().st_size > LARGEST_LIST:
                continue
            manifest = path.read_bytes()
            if is_list(manifest):
                place = path.relative_to(source).as_posix()
                yield Sealed(place, manifest, _finder(_file_opener(here), opened))


def _file_opener(here: Path) -> Callable[[str], Readable | None]:
    def open_beside(name: str) -> Readable | None:
        for path in (here / name, here / "media" / name):
            if path.is_file() and not path.is_symlink():
                return path.open("rb")
        return None

    return open_beside


def _in_zip(archive: zipfile.ZipFile, opened: list[Readable]) -> Iterator[Sealed]:
    entries = {entry.filename: entry for entry in archive.infolist()[:MOST_FILES]}
    for name in sorted(entries):
        entry = entries[name]
        if not name.lower().endswith(".xml") or entry.file_size > LARGEST_LIST:
            continue
        with archive.open(entry) as stream:
            manifest = stream.read(LARGEST_LIST)
        if is_list(manifest):
            here = PurePosixPath(name).parent
            yield Sealed(name, manifest, _finder(_entry_opener(archive, entries, here), opened))


def _entry_opener(
    archive: zipfile.ZipFile, entries: dict[str, zipfile.ZipInfo], here: PurePosixPath
) -> Callable[[str], Readable | None]:
    def open_beside(name: str) -> Readable | None:
        for path in (here / name, here / "media" / name):
            entry = entries.get(path.as_posix())
            if entry is None:
                continue
            if entry.file_size > _MOST_INFLATED * max(entry.compress_size, 1024):
                return None
            return cast("Readable", archive.open(entry))
        return None

    return open_beside


def _finder(
    open_beside: Callable[[str], Readable | None], opened: list[Readable]
) -> Callable[[str], Readable | None]:
    """Open what a list names, and only what lies beside it; one file is open at a time."""

    def find(name: str) -> Readable | None:
        while opened:
            cast("zipfile.ZipExtFile", opened.pop()).close()
        if not name or name in {".", ".."} or any(sign in name for sign in "/\\\0:"):
            return None
        found = open_beside(name)
        if found is not None:
            opened.append(found)
        return found

    return find


def is_list(data: bytes) -> bool:
    """Tell whether this XML stands in the place of an encrypted record."""
    head = data[:4096]
    return any(mark in head for mark in _MARKS)
