"""What is kept, encrypted at rest: keys, database, attachments, backups.

The vault room knows nothing of forms. It offers one `Vault` per folder: a database in which every
room keeps its rows, encrypted files beside it, and a promise that what it acknowledged is there
after a crash and that nothing readable is on the disk. Only this room touches the SQL driver.
"""

# The driver first: sqlite-utils must find it under the name it looks for.
from veldmelding.vault import driver as driver  # isort: skip
from veldmelding.vault.attachments import Attachment, Attachments, AttachmentWriter
from veldmelding.vault.driver import Database, DatabaseError, IntegrityError, OperationalError
from veldmelding.vault.folders import VaultInfo, describe_vault, describe_vaults
from veldmelding.vault.keys import KeyCost
from veldmelding.vault.passphrase import Strength, strength, suggest_passphrase
from veldmelding.vault.process import harden_process
from veldmelding.vault.recovery import RecoveryKey
from veldmelding.vault.settings import Settings
from veldmelding.vault.vault import Vault, timestamp

__all__ = [
    "Attachment",
    "AttachmentWriter",
    "Attachments",
    "Database",
    "DatabaseError",
    "IntegrityError",
    "KeyCost",
    "OperationalError",
    "RecoveryKey",
    "Settings",
    "Strength",
    "Vault",
    "VaultInfo",
    "describe_vault",
    "describe_vaults",
    "harden_process",
    "strength",
    "suggest_passphrase",
    "timestamp",
]
