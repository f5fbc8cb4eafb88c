"""What may be removed, and when: never anything that no backend has confirmed completely."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from veldmelding.errors import NotConfirmed
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from veldmelding.outbox.submission import Submissions
    from veldmelding.vault import Vault

_SETTING = "retention"
_DELIVERED_BEFORE = (
    "SELECT progress.instance_id FROM submission_progress AS progress"
    " WHERE progress.acknowledged >= progress.total AND (SELECT max(ledger.acknowledged)"
    " FROM ledger WHERE ledger.instance_id = progress.instance_id) < ?"
)


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """How long files stay after delivery, in days; None keeps them until a person deletes."""

    attachment_days: int | None = None

    @classmethod
    def load(cls, vault: Vault) -> RetentionRule:
        """Read the rule of this vault."""
        return cls(**(vault.settings.get(_SETTING, None) or {}))

    def save(self, vault: Vault) -> None:
        """Make this the rule of the vault."""
        if self.attachment_days is not None and self.attachment_days < 0:
            raise ValueError("a retention in days cannot be negative")
        vault.settings.set(_SETTING, {"attachment_days": self.attachment_days})


def apply_rule(vault: Vault, rule: RetentionRule, now: datetime) -> int:
    """Delete files of submissions delivered longer ago than the rule says; returns how many.

    The XML, the names and digests of the files and the ledger stay: what was sent can still be
    shown and proved.
    """
    if rule.attachment_days is None:
        return 0
    limit = timestamp(now - timedelta(days=rule.attachment_days))
    with vault.transaction() as database:
        attachments = [
            str(row[0])
            for row in database.execute(
                "SELECT attachment FROM submission_file WHERE attachment IS NOT NULL"  # noqa: S608
                f" AND instance_id IN ({_DELIVERED_BEFORE})",
                [limit],
            ).fetchall()
        ]
        database.execute(
            "UPDATE submission_file SET attachment = NULL WHERE attachment IS NOT NULL"  # noqa: S608
            f" AND instance_id IN ({_DELIVERED_BEFORE})",
            [limit],
        )
        for attachment in attachments:
            vault.attachments.release(attachment)
        if attachments:
            vault.changed("outbox")
    return len(attachments)


def remove_confirmed(vault: Vault, submissions: Submissions, instance_id: str) -> None:
    """Delete a submission that a backend has completely; any other is refused."""
    with vault.transaction() as database:
        confirmed = database.execute(
            "SELECT acknowledged >= total FROM submission_progress WHERE instance_id = ?",
            [instance_id],
        ).fetchone()
        if confirmed is None:
            return
        if not confirmed[0]:
            raise NotConfirmed
        submissions.remove(instance_id)
