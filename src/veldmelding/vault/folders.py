"""Which vaults there are, told without any key, and quickly: no cryptography, no database."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from veldmelding.vault.header import FILE, SECOND_FILE, read_copies

if TYPE_CHECKING:
    from pathlib import Path

BACKUP_FILE: Final = "vault.backup"
"""What makes a folder a backup, to be restored and not opened."""


@dataclass(frozen=True, slots=True)
class VaultInfo:
    """A vault as it is seen before it is unlocked; `id` is empty when its key file is damaged."""

    folder: Path
    label: str
    id: str


def describe_vault(folder: Path) -> VaultInfo | None:
    """Describe the vault in `folder`; None when it holds no key file."""
    if not any(os.path.lexists(folder / name) for name in (FILE, SECOND_FILE)):
        return None
    try:
        copies = read_copies(folder)
    except OSError:
        return VaultInfo(folder, "", "")
    headers = [copy.header for copy in copies if copy.header is not None]
    if not headers:
        return VaultInfo(folder, "", "")
    newest = max(headers, key=lambda header: header.sequence)
    return VaultInfo(folder, newest.label, newest.vault)


def _may_be_vault(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink() and not os.path.lexists(path / BACKUP_FILE)


def describe_vaults(parent: Path) -> list[VaultInfo]:
    """Describe every vault directly inside `parent`, by label and then by folder; no backups."""
    try:
        folders = [path for path in parent.iterdir() if _may_be_vault(path)]
    except OSError:  # not there, not a folder or not ours to read: no vaults to offer
        return []
    found = [info for folder in folders if (info := describe_vault(folder)) is not None]
    return sorted(found, key=lambda info: (info.label, info.folder.name))
