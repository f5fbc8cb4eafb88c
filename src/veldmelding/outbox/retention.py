"""What may be removed, and when: never anything that no backend has confirmed completely.

The days are headquarters' where its policy names them, else this person's, else the usual ones.
Received submissions are headquarters' own; nothing of them goes by itself.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from veldmelding.errors import NotConfirmed
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from veldmelding.outbox.submission import Submissions
    from veldmelding.vault import Vault

_SETTING: Final = "retention"
_SEALED_RECORD: Final = "submission.xml.enc"
"""The file that every sealed submission has, and no other."""

_MAY_GO: Final = (
    "SELECT file.instance_id, file.name, file.attachment FROM submission_file AS file"
    " JOIN submission ON submission.instance_id = file.instance_id"
    " JOIN submission_progress AS progress ON progress.instance_id = file.instance_id"
    " WHERE file.attachment IS NOT NULL AND submission.origin = 'own'"
    " AND progress.acknowledged >= progress.total"
    " AND (SELECT max(ledger.acknowledged) FROM ledger"
    "      WHERE ledger.instance_id = file.instance_id)"
    "   < CASE WHEN EXISTS (SELECT 1 FROM submission_file AS other"
    "       WHERE other.instance_id = file.instance_id AND other.name = :record)"
    "     THEN :sealed ELSE :open END"
    # What arrived must be these bytes, not a smaller picture that went ahead of them.
    " AND EXISTS (SELECT 1 FROM ledger WHERE ledger.instance_id = file.instance_id"
    "   AND ledger.file = file.name AND ledger.acknowledged IS NOT NULL"
    "   AND ledger.digest = file.digest)"
)


def headquarters_policy(vault: Vault) -> Mapping[str, Any]:
    """Read what the chosen headquarters decides; empty where it says nothing."""
    with vault.reading() as database:
        row = database.execute("SELECT policy FROM backend WHERE chosen = 1").fetchone()
    policy = {} if row is None else json.loads(row[0])
    return policy if isinstance(policy, dict) else {}


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """Days after which something goes or is asked about; None: never by itself.

    Photos and files, and the files of sealed records, count from complete delivery; drafts from
    their last change.
    """

    attachment_days: int | None = 7
    sealed_days: int | None = 14
    remind_days: int | None = 60
    ask_days: int | None = 90

    @classmethod
    def load(cls, vault: Vault) -> RetentionRule:
        """Read the rule that counts in this vault."""
        own = vault.settings.get(_SETTING, None)
        rule = replace(cls(), **_days(own))
        return replace(rule, **_days(headquarters_policy(vault).get(_SETTING)))

    @staticmethod
    def fixed(vault: Vault) -> frozenset[str]:
        """Name the fields that headquarters decides, so that a screen does not offer them."""
        return frozenset(_days(headquarters_policy(vault).get(_SETTING)))

    def save(self, vault: Vault) -> None:
        """Make this the person's rule; where headquarters decides, its days still count."""
        values = asdict(self)
        if any(days is not None and days < 0 for days in values.values()):
            raise ValueError("a retention in days cannot be negative")
        vault.settings.set(_SETTING, values)


def _days(value: object) -> dict[str, int | None]:
    if not isinstance(value, dict):
        return {}
    return {
        name: days
        for name, days in value.items()
        if name in RetentionRule.__dataclass_fields__
        and (days is None or (type(days) is int and days >= 0))
    }


def apply_rule(vault: Vault, rule: RetentionRule, now: datetime) -> int:
    """Delete files of submissions delivered longer ago than the rule says; returns how many.

    The XML, the names and digests of the files and the ledger stay: what was sent can still be
    shown and proved.
    """

    def limit(days: int | None) -> str:
        return "" if days is None else timestamp(now - timedelta(days=days))

    with vault.transaction() as database:
        files = database.execute(
            _MAY_GO,
            {
                "record": _SEALED_RECORD,
                "sealed": limit(rule.sealed_days),
                "open": limit(rule.attachment_days),
            },
        ).fetchall()
        for instance_id, name, attachment in files:
            database.execute(
                "UPDATE submission_file SET attachment = NULL WHERE instance_id = ? AND name = ?",
                [instance_id, name],
            )
            vault.attachments.release(str(attachment))
        if files:
            vault.changed("outbox")
    return len(files)


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
