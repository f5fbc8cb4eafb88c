"""What the pages work with: the desk of the hub, and what only people at headquarters use."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final

from veldmelding.hub.access_log import AccessLog
from veldmelding.hub.form_intake import FormIntake
from veldmelding.hub.index import RecordIndex
from veldmelding.hub.pages.people import ADMINISTER, Person
from veldmelding.hub.projects import Projects
from veldmelding.hub.reviews import Reviews
from veldmelding.hub.search import Records
from veldmelding.hub.withdrawals import ReceivedWithdrawals

if TYPE_CHECKING:
    from veldmelding.hub.desk import Desk
    from veldmelding.hub.pages.sessions import Fresh
    from veldmelding.hub.search import FoundRecord
    from veldmelding.sync.envelope.senders import KnownSender

_TOPICS: Final = frozenset({"hub", "outbox"})
_OWNER: Final = "hub"


class Office:
    """Everything a page may ask or do."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.index = RecordIndex(desk.vault, desk.library)
        self.records = Records(desk.vault, self.index, desk.timezone)
        self.reviews = Reviews(desk.vault, desk.library, desk.clock)
        self.withdrawals = ReceivedWithdrawals(desk.vault, desk.outbox, desk.received, self.reviews)
        self.projects = Projects(desk.vault)
        self.forms = FormIntake(
            desk.vault, desk.library, self.projects, desk.catalogue, desk.clock, desk.random
        )
        self.log = AccessLog(desk.vault, desk.clock)
        self._numbers = count(1)
        self._begun = f"{desk.random.getrandbits(32):08x}"
        self._news = 0
        desk.vault.changes.subscribe(self._notice)

    def _notice(self, topics: frozenset[str]) -> None:
        if topics & _TOPICS:
            self._news = next(self._numbers)

    @property
    def edition(self) -> str:
        """A text that changes whenever something arrived or was decided."""
        return f"{self._begun}-{self._news}"

    # -- people --------------------------------------------------------------------------------

    def recognise(self, name: str, passphrase: str) -> Person | None:
        """Tell who signs in; without a name it takes the passphrase of the vault."""
        if not name:
            if self.desk.verify(passphrase):
                return Person("", self.desk.vault.label or _OWNER, ADMINISTER)
            return None
        account = self.desk.accounts.sign_in(name, passphrase)
        return None if account is None else Person(account.id, account.name, account.role)

    def person_now(self, person: Person) -> Person | None:
        """Tell what somebody may do at this moment: accounts can be revoked meanwhile."""
        if not person.id:
            return person
        account = self.desk.accounts.get(person.id)
        if account is None or account.revoked is not None:
            return None
        return Person(account.id, account.name, account.role)

    def shut_out(self, person: Person, account_id: str) -> None:
        """End an account and everything that is open in its name."""
        self.desk.accounts.revoke(account_id)
        self.note(person, "account revoked", account_id)

    def shut_out_laptop(self, person: Person, laptop: KnownSender) -> None:
        """Believe nothing that a laptop signs from now on."""
        self.desk.envelopes.senders.lose(bytes.fromhex(laptop.key))
        self.note(person, "laptop shut out", laptop.key)

    def accept_again(self, person: Person, laptop: KnownSender) -> None:
        """Believe a laptop again that is back."""
        self.desk.envelopes.senders.find_again(bytes.fromhex(laptop.key))
        self.note(person, "laptop is back", laptop.key)

    def setup_text(self, origin: str, fresh: Fresh) -> str:
        """Write the set-up of a device that was just given an account."""
        return self.desk.setup_text(origin, fresh.secret, fresh.name)

    def note(self, person: Person | None, event: str, subject: str = "") -> None:
        """Write into the access log who did what to which record; never what is in it."""
        account = person.id if person is not None else ""
        self.log.write(event, account=account, subject=subject)

    # -- records -------------------------------------------------------------------------------

    def record(self, instance_id: str) -> FoundRecord | None:
        """Return one version of a record by its id."""
        self.index.catch_up()
        return self.records.record(instance_id)
