"""A sealed envelope at a hub: its records are like those of phones, corrections too."""

from __future__ import annotations

from random import Random

import pytest

from tests.hub.client import new_id, visit, visit_form
from veldmelding.errors import AlertForeign, EnvelopeSenderUnknown
from veldmelding.hub import Hub
from veldmelding.outbox.alerts import seal_alert
from veldmelding.sync.alert import alert_messages
from veldmelding.vault.parcel import address_of


def test_records_arrive_like_those_of_phones(hub, vault, laptop, tmp_path):
    first, second = new_id(), new_id()
    laptop.put(visit(first, photo="a.jpg", name="At the ferry"), first, a=b"\xff\xd8photo")
    laptop.put(visit(second, deprecated=first, name="At the bridge"), second)
    laptop.envelopes.seal(address_of(vault), tmp_path / "a.veld")
    with pytest.raises(EnvelopeSenderUnknown):
        hub.receive_envelope(tmp_path / "a.veld")
    assert hub.arrivals() == []
    told = hub.receive_envelope(tmp_path / "a.veld", trusted=True, name="GOM07")
    assert told.complete
    arrived = {one.instance_id: one for one in hub.arrivals()}
    assert arrived[first].name == "At the ferry"
    assert arrived[first].corrected_by == second
    assert arrived[second].corrects == first
    assert arrived[first].complete
    again = hub.receive_envelope(tmp_path / "a.veld")
    assert (again.new, len(again.already_here)) == ((), 2)
    assert laptop.envelopes.enter_receipt(again.receipt).confirmed


def test_a_record_of_an_unknown_form_waits_in_the_envelope(vault, clock, laptop, tmp_path):
    hub = Hub(vault, clock=clock, random=Random(1))
    instance_id = new_id()
    laptop.put(visit(instance_id), instance_id)
    laptop.envelopes.seal(address_of(vault), tmp_path / "a.veld")
    told = hub.receive_envelope(tmp_path / "a.veld", trusted=True)
    assert [refusal.instance_id for refusal in told.refused] == [instance_id]
    assert "visit" in str(told.refused[0].sentence)
    assert told.receipt == ""
    hub.offer(visit_form())
    assert hub.receive_envelope(tmp_path / "a.veld").new == (instance_id,)


def test_a_record_that_names_another_is_refused(hub, vault, laptop, tmp_path):
    instance_id = new_id()
    laptop.put(visit(new_id()), instance_id)
    laptop.envelopes.seal(address_of(vault), tmp_path / "a.veld")
    told = hub.receive_envelope(tmp_path / "a.veld", trusted=True)
    assert [refusal.instance_id for refusal in told.refused] == [instance_id]
    assert hub.arrivals() == []


def test_an_alert_is_opened_once_and_listed(hub, vault, laptop):
    from tests.sync.test_alert import ALERT

    letter = seal_alert(laptop.vault, address_of(vault), ALERT)
    text = "\n".join(alert_messages(letter))
    opened = hub.alerts.open(text)
    assert opened.alert == ALERT
    assert not hub.alerts.knows(opened.sender)
    hub.alerts.open(text)
    (row,) = hub.alerts.rows()
    assert (row.alert, row.sender) == (ALERT, "")
    hub.envelopes.senders.trust(opened.sender, "GOM07")
    assert hub.alerts.rows()[0].sender == "GOM07"
    with pytest.raises(AlertForeign):
        hub.alerts.open(
            alert_messages(letter[:-1] + bytes([letter[-1] ^ 1]))[0]
            + "".join(alert_messages(letter[:-1] + bytes([letter[-1] ^ 1]))[1:])
        )
