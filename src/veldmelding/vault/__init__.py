"""What is kept, encrypted at rest: keys, database, attachments, backups.

The vault room knows nothing of forms. It offers one `Vault` per folder: a database in which every
room keeps its rows, encrypted files beside it, and a promise that what it acknowledged is there
after a crash and that nothing readable is on the disk. Only this room touches the SQL driver.

The names below are loaded when first used, so that the unlock screen, which only lists vaults,
does not wait for the database and the cryptography.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from veldmelding.vault.attachments import Attachment, Attachments, AttachmentWriter
    from veldmelding.vault.cost import KeyCost
    from veldmelding.vault.driver import Database, DatabaseError, IntegrityError, OperationalError
    from veldmelding.vault.escrow import PrivateKey, PublicKey
    from veldmelding.vault.folders import VaultInfo, describe_vault, describe_vaults
    from veldmelding.vault.passphrase import Strength, strength, suggest_passphrase
    from veldmelding.vault.process import harden_process
    from veldmelding.vault.recovery import RecoveryKey
    from veldmelding.vault.settings import Settings
    from veldmelding.vault.shares import Share, combine, split
    from veldmelding.vault.times import timestamp
    from veldmelding.vault.vault import Vault

__all__ = [
    "Attachment",
    "AttachmentWriter",
    "Attachments",
    "Database",
    "DatabaseError",
    "IntegrityError",
    "KeyCost",
    "OperationalError",
    "PrivateKey",
    "PublicKey",
    "RecoveryKey",
    "Settings",
    "Share",
    "Strength",
    "Vault",
    "VaultInfo",
    "combine",
    "describe_vault",
    "describe_vaults",
    "harden_process",
    "split",
    "strength",
    "suggest_passphrase",
    "timestamp",
]

_MODULES = {
    "attachments": ("Attachment", "AttachmentWriter", "Attachments"),
    "cost": ("KeyCost",),
    "driver": ("Database", "DatabaseError", "IntegrityError", "OperationalError"),
    "escrow": ("PrivateKey", "PublicKey"),
    "folders": ("VaultInfo", "describe_vault", "describe_vaults"),
    "passphrase": ("Strength", "strength", "suggest_passphrase"),
    "process": ("harden_process",),
    "recovery": ("RecoveryKey",),
    "settings": ("Settings",),
    "shares": ("Share", "combine", "split"),
    "times": ("timestamp",),
    "vault": ("Vault",),
}
_HOME = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> object:
    """Load the module a name of the face lives in."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value
