"""Encrypted records of ODK made readable at headquarters: a folder or zip in, a folder out.

Records are recognised by what they are, not by where they lie: every XML file that is the list of
an encrypted record, with its `.enc` files beside it or in a folder `media` there. So the layouts
of ODK Briefcase and Aggregate, a download from Central and loose files all work. Everything that
comes in is someone else's: names are made harmless, sizes are bounded, links are not followed.

What is written is not encrypted any more. Each record appears whole or not at all.
"""

from __future__ import annotations

import shutil
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from veldmelding.errors import (
    FileUnreadable,
    KeyFileUnreadable,
    TargetNotEmpty,
    VeldmeldingError,
)
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.sync.decrypt_sources import Sealed, open_source
from veldmelding.sync.decrypt_table import Tables
from veldmelding.sync.file_names import harmless, single
from veldmelding.xforms.decryption import open_record, read_private_key
from veldmelding.xforms.encryption import RECORD_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from veldmelding.xforms.encryption import Writable

Proof = Literal["checked", "unsigned", "incomplete"]

_CHECKED = QT_TRANSLATE_NOOP("decrypt", "complete, and the signature is right")
_UNSIGNED = QT_TRANSLATE_NOOP("decrypt", "readable, but it has no signature to check")
_INCOMPLETE = QT_TRANSLATE_NOOP(
    "decrypt", "readable, but not complete; missing: {files}. The signature cannot be checked"
)
_WHOLE = QT_TRANSLATE_NOOP("decrypt", "Records made readable: {opened}. Files with them: {files}.")
_WITH_TROUBLE = QT_TRANSLATE_NOOP(
    "decrypt",
    "Records made readable: {opened}. Files with them: {files}. Could not be opened: {refused}. "
    "Nothing was changed in the folder they come from.",
)
_NOTHING = QT_TRANSLATE_NOOP(
    "decrypt",
    "No encrypted records were found there. Central's own export holds none: it leaves out what "
    "it cannot read. Take the records of ODK Briefcase, or fetch them from Central.",
)
_LARGEST_KEY: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Opened:
    """A record that is readable now."""

    instance_id: str
    form_id: str
    version: str
    folder: Path
    proof: Proof
    missing: tuple[str, ...] = ()

    @property
    def sentence(self) -> Sentence:
        """How sure one can be of it."""
        if self.proof == "incomplete":
            return Sentence("decrypt", _INCOMPLETE, {"files": ", ".join(self.missing)})
        return Sentence("decrypt", _CHECKED if self.proof == "checked" else _UNSIGNED)


@dataclass(frozen=True, slots=True)
class Refused:
    """A record that stays closed, by the place it lies at."""

    place: str
    sentence: Sentence


@dataclass(slots=True)
class DecryptReport:
    """All that was found, one by one."""

    opened: list[Opened] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    files: int = 0
    cancelled: bool = False

    @property
    def sentence(self) -> Sentence:
        """The whole in one or two sentences."""
        if not self.opened and not self.refused:
            return Sentence("decrypt", _NOTHING)
        values: dict[str, object] = {
            "opened": len(self.opened),
            "files": self.files,
            "refused": len(self.refused),
        }
        return Sentence("decrypt", _WITH_TROUBLE if self.refused else _WHOLE, values)


def read_key_file(path: Path) -> bytes:
    """Read the file of a private key; raises when it cannot be one."""
    try:
        with path.open("rb") as stream:
            data = stream.read(_LARGEST_KEY + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FileUnreadable(name=path.name, reason=reason) from error
    if len(data) > _LARGEST_KEY or b"PRIVATE KEY" not in data:
        raise KeyFileUnreadable(name=path.name)
    return data


def needs_passphrase(pem: bytes) -> bool:
    """Tell whether a private key is itself encrypted."""
    return b"ENCRYPTED" in pem


def open_key(pem: bytes, passphrase: str = "") -> RSAPrivateKey:
    """Open the private key; the reason is told when that fails."""
    return read_private_key(pem, passphrase.encode() if passphrase else None)


def decrypt_records(
    key: RSAPrivateKey,
    source: Path,
    target: Path,
    *,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> DecryptReport:
    """Make every encrypted record in `source` readable in `target`, which must be empty.

    What cannot be opened is told in the report and does not stop the rest.
    """
    report = DecryptReport()
    with open_source(source) as records:
        found = list(records)
        _make_empty(target)
        tables = Tables()
        for number, record in enumerate(found):
            progress(number, len(found))
            if cancelled():
                report.cancelled = True
                break
            _one(key, record, target, report, tables)
        tables.write(target)
        progress(len(report.opened) + len(report.refused), len(found))
    return report


def _one(
    key: RSAPrivateKey, record: Sealed, target: Path, report: DecryptReport, tables: Tables
) -> None:
    """Open one record in a folder of its own that gets its name at the end."""
    draft = target / ".unfinished"
    try:
        with _folder(draft), ExitStack() as open_files:
            names: set[str] = set()

            def write(name: str) -> Writable:
                safe = RECORD_NAME if name == RECORD_NAME else single(harmless(name), names)
                names.add(safe.casefold())
                return open_files.enter_context((draft / safe).open("xb"))

            names.add(RECORD_NAME)
            result = open_record(key, record.manifest, record.find, write)
            open_files.close()
            form = target / harmless(result.form_id)
            form.mkdir(mode=0o700, exist_ok=True)
            taken = {entry.name.casefold() for entry in form.iterdir()}
            folder = form / single(harmless(result.instance_id.removeprefix("uuid:")), taken)
            draft.rename(folder)
    except VeldmeldingError as error:
        report.refused.append(Refused(record.place, error.sentence))
        return
    except OSError as error:
        reason = error.strerror or type(error).__name__
        trouble = FileUnreadable(name=record.place, reason=reason)
        report.refused.append(Refused(record.place, trouble.sentence))
        return
    proof: Proof = "checked" if result.signed else "incomplete" if result.missing else "unsigned"
    report.files += len(result.media)
    report.opened.append(
        Opened(result.instance_id, result.form_id, result.version, folder, proof, result.missing)
    )
    tables.add(result.form_id, result.instance_id, folder / RECORD_NAME)


@contextmanager
def _folder(path: Path) -> Iterator[None]:
    """Make a folder that is gone afterwards, unless it was given another name."""
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(mode=0o700)
    try:
        yield
    finally:
        shutil.rmtree(path, ignore_errors=True)


def _make_empty(target: Path) -> None:
    try:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        if next(target.iterdir(), None) is not None:
            raise TargetNotEmpty(name=target.name)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FileUnreadable(name=target.name, reason=reason) from error
