"""Somebody takes back what they told: gone here, and headquarters hears of it by itself."""

from __future__ import annotations

from datetime import UTC
from random import Random

from tests.observations.conftest import CHEAP, PASSPHRASE, Clock, World
from tests.observations.forms import visit
from tests.observations.test_withdrawal import CODE, _with_code, interview
from veldmelding.hub import Hub
from veldmelding.hub.received import ReceivedRecords
from veldmelding.hub.reviews import Reviews
from veldmelding.hub.withdrawals import ReceivedWithdrawals
from veldmelding.library import Library
from veldmelding.observations import Withdrawals
from veldmelding.outbox import Outbox
from veldmelding.sync import SyncReport, read_setup, synchronise
from veldmelding.vault import Vault


def deliver(laptop: World, backend: object) -> SyncReport:
    return synchronise(
        laptop.vault, backend, lambda _: None, clock=laptop.clock, random=laptop.random
    )


def test_headquarters_hears_of_it_with_the_next_delivery_and_takes_it_out(tmp_path):
    clock = Clock()
    for name in ("laptop", "hub"):
        Vault.create(tmp_path / name, PASSPHRASE, cost=CHEAP, clock=clock)
    laptop = World(tmp_path / "laptop", clock)
    form = laptop.library.install(_with_code(visit(extra="<wcode/>")))
    with (
        Vault.unlock(tmp_path / "hub", PASSPHRASE, clock=clock) as theirs,
        Hub(theirs, clock=clock, random=Random(1), timezone=UTC) as hub,
    ):
        hub.offer(_with_code(visit(extra="<wcode/>")))
        address = hub.start()
        backend = read_setup(hub.setup_text(address.url, hub.create_account("laptop")))
        backend.save(laptop.vault)
        record = interview(laptop, form, CODE, finalise=True)
        assert deliver(laptop, backend).delivered == [record]
        withdrawals = Withdrawals(laptop.vault, laptop.outbox)
        (found,) = withdrawals.find(CODE)
        withdrawals.withdraw(found, "asked")
        report = deliver(laptop, backend)
        assert report.is_complete
        assert laptop.outbox.overview().only_here == 0
        outbox = Outbox(theirs, clock)
        there = ReceivedWithdrawals(
            theirs,
            outbox,
            ReceivedRecords(theirs),
            Reviews(theirs, Library(theirs, clock), clock),
        )
        assert there.of(record).reason == "asked"
        assert there.take_out(record, "Delete it too.", author="Neema")
        assert Withdrawals(theirs, outbox).find(CODE) == []
        assert [one.form_id for one in hub.arrivals()] == ["withdrawal"]
        assert deliver(laptop, backend).is_complete
    laptop.vault.close()
