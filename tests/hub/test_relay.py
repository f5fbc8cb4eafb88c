"""A camp hub forwards to headquarters: byte for byte, once, and phones never notice."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable
from datetime import UTC, datetime
from random import Random

import pytest

from tests.hub.client import Phone, new_id, visit, visit_form
from tests.hub.conftest import CHEAP, PASSPHRASE
from veldmelding.errors import NoHeadquarters
from veldmelding.hub import Fault, Faults, Hub
from veldmelding.hub.relay import RelaySettings
from veldmelding.outbox import Outbox
from veldmelding.sync import Bearer, UserPassword, read_setup
from veldmelding.vault import Vault

KEPT, ARRIVED = "still in camp", "at headquarters"


def now() -> datetime:
    return datetime.now(UTC)


class Place:
    """A hub on a vault of its own."""

    def __init__(self, folder) -> None:
        Vault.create(folder, PASSPHRASE, cost=CHEAP)
        self.vault = Vault.unlock(folder, PASSPHRASE)
        self.faults = Faults()
        self.hub = Hub(self.vault, clock=now, random=Random(3), faults=self.faults)
        self.address = self.hub.start()
        self.outbox = Outbox(self.vault, now)

    def phone(self, name: str = "phone") -> Phone:
        return Phone(self.address, self.hub.create_account(name))

    def xml(self, instance_id: str) -> bytes:
        return self.outbox.submission(instance_id).xml

    def files(self, instance_id: str) -> dict[str, bytes | None]:
        return {
            file.name: None
            if file.attachment_id is None
            else self.vault.attachments.read(file.attachment_id)
            for file in self.outbox.files(instance_id)
        }

    def close(self) -> None:
        self.hub.stop()
        self.vault.close()


@pytest.fixture
def headquarters(tmp_path):
    place = Place(tmp_path / "headquarters")
    place.hub.offer(visit_form())
    yield place
    place.close()


@pytest.fixture
def camp(tmp_path, headquarters):
    """A hub whose headquarters is the other one; forwarding is not switched on."""
    place = Place(tmp_path / "camp")
    RelaySettings(kept_text=KEPT, arrived_text=ARRIVED).save(place.vault)
    setup = headquarters.hub.setup_text(
        headquarters.address.url, headquarters.hub.create_account("camp")
    )
    read_setup(setup).save(place.vault)
    yield place
    place.close()


def until(condition: Callable[[], bool], seconds: float = 15) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_phones_get_the_forms_of_headquarters_as_they_are(camp, headquarters):
    phone, direct = camp.phone(), headquarters.phone()
    assert "visit" not in phone.get("/formList").text
    camp.hub.relay.forward()
    listed, original = phone.get("/formList").text, direct.get("/formList").text
    for part in ("<formID>visit</formID>", "<version>1</version>", "<hash>md5:"):
        assert part in listed
    assert listed.partition("<hash>")[2][:40] == original.partition("<hash>")[2][:40]
    assert phone.get("/forms/visit.xml").body == direct.get("/forms/visit.xml").body


def test_records_go_on_byte_for_byte_and_once(camp, headquarters):
    camp.hub.relay.forward()
    phone, instance_id = camp.phone(), new_id()
    xml = visit(instance_id, photo="1.jpg", sound="2.m4a") + b"\n"
    assert phone.send(xml, {"1.jpg": b"\xff\xd8" * 40_000}).status == 201
    report = camp.hub.relay.forward()
    assert report.stopped is None
    assert headquarters.xml(instance_id) == xml
    assert headquarters.files(instance_id) == {"1.jpg": b"\xff\xd8" * 40_000, "2.m4a": None}
    assert phone.send(xml, {"2.m4a": b"sound"}).status == 201  # the phone sends the rest later
    camp.hub.relay.forward()
    assert headquarters.files(instance_id)["2.m4a"] == b"sound"
    assert camp.outbox.state(instance_id).name == "delivered"
    assert headquarters.outbox.count() == 1
    assert camp.hub.relay.forward().bytes_sent < 2000


def test_own_observations_of_the_laptop_wait_for_its_person(camp, headquarters):
    camp.hub.relay.forward()
    instance_id = new_id()
    camp.phone().send(visit(instance_id))
    with camp.vault.transaction() as database:
        database.execute("UPDATE submission SET origin = 'own'")
    camp.hub.relay.forward()
    assert headquarters.outbox.count() == 0


def test_the_phone_is_told_where_its_record_is(camp, headquarters):
    camp.hub.relay.forward()
    phone, xml = camp.phone(), visit(new_id())
    assert phone.send(xml).message == "full submission upload was successful!"
    camp.hub.forward_to_headquarters(on=True)
    until(lambda: headquarters.outbox.count() == 1)
    until(lambda: phone.send(xml).message == ARRIVED)
    headquarters.hub.stop()
    assert phone.send(visit(new_id())).message == KEPT
    camp.hub.forward_to_headquarters(on=False)
    assert phone.send(xml).message == "full submission upload was successful!"


def test_what_arrives_while_forwarding_goes_on_by_itself(camp, headquarters):
    camp.hub.forward_to_headquarters(on=True)
    until(lambda: camp.hub.relay.status.report is not None)
    phone, instance_id = camp.phone(), new_id()
    assert phone.send(visit(instance_id)).status == 201
    until(lambda: headquarters.outbox.count() == 1)
    until(lambda: camp.outbox.state(instance_id).name == "delivered")


def test_headquarters_that_is_away_does_not_disturb_phones(camp, headquarters):
    camp.hub.relay.forward()
    headquarters.faults.plan(Fault.delay(2.0), times=50)
    camp.hub.forward_to_headquarters(on=True)
    phone = camp.phone()
    began = time.monotonic()
    for _ in range(5):
        assert phone.send(visit(new_id())).status == 201
    assert time.monotonic() - began < 1.5
    began = time.monotonic()
    camp.hub.stop()
    assert time.monotonic() - began < 1.5  # stopping does not wait for headquarters either
    assert not camp.hub.serving


def test_a_headquarters_that_answers_nonsense_is_survived(camp, headquarters):
    camp.hub.relay.forward()
    headquarters.faults.plan(Fault.portal(), times=50)
    camp.hub.forward_to_headquarters(on=True)
    instance_id = new_id()
    assert camp.phone().send(visit(instance_id)).status == 201
    until(lambda: camp.hub.relay.status.report.stopped is not None)
    assert camp.outbox.state(instance_id).name == "ready"
    headquarters.faults.clear()
    camp.hub.relay.wake()
    until(lambda: headquarters.outbox.count() == 1)


def test_a_record_that_came_two_ways_is_there_once(camp, headquarters):
    camp.hub.relay.forward()
    xml = visit(new_id(), photo="1.jpg")
    assert camp.phone().send(xml, {"1.jpg": b"photo"}).status == 201
    assert headquarters.phone().send(xml, {"1.jpg": b"photo"}).status == 201
    assert camp.hub.relay.forward().delivered
    assert headquarters.outbox.count() == 1


def test_a_correction_never_overtakes_what_it_corrects(camp, headquarters):
    camp.hub.relay.forward()
    phone = camp.phone()
    pairs = [(new_id(), new_id()) for _ in range(12)]
    for first, second in pairs:
        assert phone.send(visit(first)).status == 201
        assert phone.send(visit(second, who="Binti", deprecated=first)).status == 201
    report = camp.hub.relay.forward()
    assert report.refused == []
    assert headquarters.outbox.count() == 24


def test_without_a_headquarters_it_says_so(tmp_path):
    place = Place(tmp_path / "alone")
    try:
        with pytest.raises(NoHeadquarters):
            place.hub.relay.forward()
        place.hub.forward_to_headquarters(on=True)
        until(lambda: place.hub.relay.status.sentence is not None)
        assert "headquarters" in str(place.hub.relay.status.sentence)
    finally:
        place.close()


def test_closing_the_vault_ends_it(tmp_path):
    place = Place(tmp_path / "closed")
    place.hub.forward_to_headquarters(on=True)
    until(lambda: place.hub.relay.status.sentence is not None)
    place.close()
    assert not place.hub.serving


class TestUnderThePhonesOwnName:
    @pytest.fixture
    def adopted(self, camp, headquarters):
        """A phone of headquarters that was only pointed at the hub: same token, other host."""
        RelaySettings(phones_own_access=True).save(camp.vault)
        camp.hub.relay.forward()
        token = headquarters.hub.create_account("amina's phone")
        account = camp.hub.accounts.adopt("amina's phone", token)
        camp.hub.relay.access.adopt(account.id)
        return Phone(camp.address, token)

    def test_headquarters_sees_the_phone_itself(self, adopted, camp, headquarters):
        camp.phone("other").send(visit(new_id(), name="other"))
        adopted.send(visit(new_id(), name="amina"))
        camp.hub.relay.forward()
        assert {one.name: one.sender for one in headquarters.hub.arrivals()} == {
            "amina": "amina's phone",
            "other": "camp",
        }

    def test_it_is_forgotten_with_the_hub_unless_kept(self, adopted, camp, headquarters):
        adopted.send(visit(new_id()))
        (sender,) = {camp.outbox.submission(one.instance_id).sender for one in camp.hub.arrivals()}
        assert camp.hub.relay.access.of(sender) == Bearer(adopted.token)
        again = Hub(camp.vault, clock=now, random=Random(4))
        assert again.relay.access.of(sender) is None
        RelaySettings(phones_own_access=True, keep_access=True).save(camp.vault)
        camp.hub.relay.access.forget()
        adopted.send(visit(new_id()))
        assert again.relay.access.of(sender) == Bearer(adopted.token)
        camp.hub.relay.access.forget()
        assert again.relay.access.of(sender) is None

    def test_a_token_of_the_hub_itself_is_never_passed_on(self, adopted, camp, headquarters):
        phone = camp.phone("mine")
        phone.send(visit(new_id()))
        (sender,) = {camp.outbox.submission(one.instance_id).sender for one in camp.hub.arrivals()}
        assert camp.hub.relay.access.of(sender) is None

    def test_an_account_beside_the_token_is_remembered(self, adopted, camp, headquarters):
        phone = camp.phone("kobo")
        said = base64.b64encode(b"amina:four kinds of tea").decode()
        phone.send(visit(new_id()), headers={"Authorization": f"Basic {said}"})
        (sender,) = {camp.outbox.submission(one.instance_id).sender for one in camp.hub.arrivals()}
        assert camp.hub.relay.access.of(sender) == UserPassword("amina", "four kinds of tea")
        for odd in ("Basic", "Basic %%%", "Basic " + base64.b64encode(b"\xff:\xff").decode()):
            phone.send(visit(new_id()), headers={"Authorization": odd})
        assert camp.hub.relay.access.of(sender) == UserPassword("amina", "four kinds of tea")


def test_odd_settings_count_as_not_set(vault):
    vault.settings.set(
        "relay", {"forward": "yes", "every_minutes": True, "kept_text": "ok", "x": 1}
    )
    assert RelaySettings.load(vault) == RelaySettings(kept_text="ok")
    vault.settings.set("relay", [1])
    assert RelaySettings.load(vault) == RelaySettings()
