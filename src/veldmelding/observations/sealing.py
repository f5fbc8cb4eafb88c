"""Sealing: a finalised record is encrypted to headquarters' key before anything of it is frozen.

The clear files stay what they are until the transaction of finalising commits; the encrypted ones
are written beside them first, as streams, so that the disk is not waited for inside it.
"""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from veldmelding.observations.search import leaves
from veldmelding.outbox import SubmissionFile
from veldmelding.xforms import AUDIT_FILE, SubmissionEncryption, read_public_key

if TYPE_CHECKING:
    from collections.abc import Iterable
    from contextlib import ExitStack

    from veldmelding.observations.observation import Snapshot
    from veldmelding.observations.recording import Frozen
    from veldmelding.vault import AttachmentWriter, Vault

_MEDIA_TYPE = "application/octet-stream"
_RECORD = "submission.xml.enc"
_CASE_CODE: Final = "case_code"
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{1,39}")
"""A code has no spaces: a sentence that somebody put in its place does not stay."""


def sealed_snapshot(snapshot: Snapshot, form_title: str, instance: bytes) -> Snapshot:
    """Leave of a record what its author may keep: the form, the dates and the case code."""
    codes = [
        value
        for path, value in leaves(instance)
        if path.rpartition("/")[2] == _CASE_CODE and _CODE.fullmatch(value)
    ]
    return replace(
        snapshot,
        title=codes[0] if codes else form_title,
        words="",
        position="",
        language="",
        answered=0,
        asked=0,
    )


class Sealed(NamedTuple):
    """A record that only headquarters can read, not yet in any table of the vault."""

    manifest: bytes
    writers: tuple[tuple[str, AttachmentWriter], ...]

    def commit(self) -> tuple[SubmissionFile, ...]:
        """Name the encrypted files in the current transaction."""
        made = [(name, writer.commit()) for name, writer in self.writers]
        return tuple(
            SubmissionFile(name, attachment.id, attachment.size, attachment.sha256)
            for name, attachment in made
        )


def seal(
    vault: Vault,
    frozen: Frozen,
    public_key: str,
    files: Iterable[SubmissionFile],
    rest: ExitStack,
) -> Sealed:
    """Encrypt a record and its files; what is never committed is forgotten when `rest` closes."""
    encryption = SubmissionEncryption(
        read_public_key(public_key),
        form_id=frozen.installed.form_id,
        version=frozen.installed.version,
        instance_id=frozen.instance.instance_id,
    )
    held = {file.name: file for file in files}
    audit = frozen.snapshot.audit
    writers: list[tuple[str, AttachmentWriter]] = []
    for name in frozen.instance.attachments:
        file = held.get(name)
        if name == AUDIT_FILE and audit is not None:
            source = io.BytesIO(audit)
        elif file is not None and file.attachment_id is not None:
            source = vault.attachments.open(file.attachment_id)  # type: ignore[assignment]
        else:
            continue
        with source:
            writer = rest.enter_context(vault.attachments.writer(_MEDIA_TYPE))
            writers.append((encryption.encrypt_media(name, source, writer), writer))
        writer.finish()
    writer = rest.enter_context(vault.attachments.writer(_MEDIA_TYPE))
    manifest = encryption.finish(io.BytesIO(frozen.instance.xml), writer)
    writer.finish()
    writers.append((_RECORD, writer))
    return Sealed(manifest, tuple(writers))
