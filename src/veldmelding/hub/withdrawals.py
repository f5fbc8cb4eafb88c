"""What somebody took back: laptops tell which received record it is, a person here takes it out.

Anybody who may send can send such a record, so it changes nothing by itself: it is shown at the
record that it names, and whoever reviews decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from veldmelding.outbox import (
    WITHDRAWAL,
    Reason,
    WithdrawalNotice,
    leave_tombstone,
    may_be_elsewhere,
    moment,
)

if TYPE_CHECKING:
    from veldmelding.hub.received import ReceivedRecords
    from veldmelding.hub.reviews import Reviews
    from veldmelding.outbox import Outbox
    from veldmelding.vault import Vault


_REASONS: Final[dict[str, Reason]] = {reason: reason for reason in get_args(Reason)}


class ReceivedWithdrawals:
    """The withdrawals that reached one hub."""

    def __init__(
        self, vault: Vault, outbox: Outbox, received: ReceivedRecords, reviews: Reviews
    ) -> None:
        self._vault = vault
        self._outbox = outbox
        self._received = received
        self._reviews = reviews

    def of(self, instance_id: str) -> WithdrawalNotice | None:
        """Return what says that any version of a record was taken back, the first that arrived."""
        versions = {version.instance_id for version in self._reviews.versions(instance_id)}
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT xml FROM submission WHERE form_id = ? AND origin = 'received'"
                " ORDER BY finalised",
                [WITHDRAWAL],
            ).fetchall()
        notices = (WithdrawalNotice.read(bytes(row[0])) for row in rows)
        return next((one for one in notices if one and one.record in versions), None)

    def take_out(self, instance_id: str, told: str, *, author: str, account: str = "") -> bool:
        """Remove a record that somebody took back, with all its versions; a line of each stays.

        Devices that still have it hear `told` where they hear what is asked about a record; it
        takes the place of what was asked before.
        """
        with self._vault.transaction():
            notice = self.of(instance_id)
            if notice is None:
                return False
            reason = _REASONS.get(notice.reason, "asked")
            self._reviews.add_comment(instance_id, told, author=author, account=account)
            self._reviews.set_state(instance_id, "rejected", author=author, account=account)
            versions = [one.instance_id for one in self._reviews.versions(instance_id)]
            for version in versions:
                leave_tombstone(
                    self._vault,
                    self._outbox,
                    version,
                    version,
                    reason,
                    elsewhere=may_be_elsewhere(self._vault, version),
                    origin="received",
                )
            self._received.delete(versions, moment(self._vault.now()), account)
        return True
