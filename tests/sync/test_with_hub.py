"""The main job between two real programs: a laptop and a hub, over a real connection."""

from __future__ import annotations

import random

import pytest
from tests.conformance._delivery import CASES
from tests.conformance._wire import NotApplicable
from tests.conformance.backend import OWN_FORM, OWN_MEDIA, own_hub, reach
from tests.sync.conftest import CHEAP, PASSPHRASE, Laptop

from veldmelding.hub import Hub
from veldmelding.library import Library
from veldmelding.outbox import Outbox
from veldmelding.sync import read_setup
from veldmelding.vault import Vault


@pytest.fixture
def hub(tmp_path, clock):
    Vault.create(tmp_path / "hub", PASSPHRASE, cost=CHEAP, clock=clock)
    with Vault.unlock(tmp_path / "hub", PASSPHRASE, clock=clock) as kept:
        hub = Hub(kept, clock=clock, random=random.Random(1))
        hub.kept = kept
        try:
            yield hub
        finally:
            hub.stop()


def test_from_the_set_up_text_to_ten_records_with_photos_and_back_to_nothing(hub, vault, clock):
    hub.offer(OWN_FORM, OWN_MEDIA)
    address = hub.start("127.0.0.1", 0)
    backend = read_setup(hub.setup_text(address.url, hub.create_account("laptop")))
    backend.save(vault)
    laptop = Laptop(vault, backend, clock)
    first = laptop.deliver()
    assert first.stopped is None
    assert first.forms_installed == ("Delivery suite",)
    library = Library(vault, clock)
    form = library.find("delivery_suite")
    assert form is not None
    assert library.xml(form) == OWN_FORM
    assert library.resolver(form)("places.csv") == OWN_MEDIA["places.csv"]
    records = [laptop.record(60_000, form_id="delivery_suite") for _ in range(10)]
    report = laptop.deliver()
    assert report.is_complete
    assert (len(report.delivered), report.files) == (10, 10)
    theirs = Outbox(hub.kept, clock)
    for record in records:
        received = theirs.submission(record.instance_id)
        assert received.xml == record.xml
        assert received.device_id == "veld:1"
        (file,) = received.files
        assert file.name == record.files[0].name
        assert file.digest == record.files[0].digest
        assert laptop.state(record) == "delivered"
    again = laptop.deliver()
    assert again.is_complete
    assert (again.delivered, again.files, again.bytes_sent) == ([], 0, 0)
    assert again.round_trips <= 2


def test_an_account_that_was_revoked_stops_the_run_and_keeps_the_queue(hub, vault, clock):
    hub.offer(OWN_FORM, OWN_MEDIA)
    address = hub.start("127.0.0.1", 0)
    backend = read_setup(hub.setup_text(address.url, hub.create_account("laptop")))
    backend.save(vault)
    laptop = Laptop(vault, backend, clock)
    laptop.deliver()
    record = laptop.record(100, form_id="delivery_suite")
    for account in hub.accounts.all():
        hub.accounts.revoke(account.id)
    for fetch in (True, False):
        report = laptop.deliver(fetch=fetch)
        assert report.stopped_code == "delivery.access-refused"
        assert laptop.state(record) == "ready"


def test_a_hub_that_is_switched_off_is_a_clear_sentence(hub, vault, clock):
    hub.offer(OWN_FORM, OWN_MEDIA)
    address = hub.start("127.0.0.1", 0)
    backend = read_setup(hub.setup_text(address.url, hub.create_account("laptop")))
    laptop = Laptop(vault, backend, clock)
    record = laptop.record(100, form_id="delivery_suite")
    hub.stop()
    report = laptop.deliver()
    assert report.stopped_code == "delivery.unreachable"
    assert "safe on this laptop" in str(report.stopped)
    assert laptop.state(record) == "ready"


@pytest.fixture(scope="module")
def asked():
    with own_hub() as backend:
        yield reach(backend, None, None)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__.replace("_", "-"))
def test_our_hub_answers_as_odk_central_was_recorded_to(asked, case):
    try:
        case(asked)
    except NotApplicable as reason:
        pytest.fail(f"our own form was made so that every case applies: {reason}")
