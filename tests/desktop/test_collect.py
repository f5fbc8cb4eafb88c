"""Collecting from phones on the desktop: one switch, phones, arrivals, and the end at the lock."""

from __future__ import annotations

import hashlib
import json
import ssl
import threading
import time
import zlib
from base64 import b64decode
from urllib.parse import urlsplit

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desktop.support import Opened, pause, wait_for
from tests.desktop.sweeps import cut, nameless, sideways
from tests.hub.client import Phone, new_id, visit, visit_form
from veldmelding.desktop.collect import place as places
from veldmelding.desktop.collect.adding import AddPhoneGuide
from veldmelding.desktop.collect.networks import LOOPBACK, Network
from veldmelding.desktop.collect.place import CollectPlace
from veldmelding.desktop.envelope.phone import PhoneGuide
from veldmelding.hub import Address, Hub

HOTSPOT = Network("127.0.0.2", "hotspot0", "Wi-Fi")
"""A second address of this computer, as a network of its own would be."""


@pytest.fixture
def place(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> CollectPlace:
    monkeypatch.setattr(places, "networks", lambda: [HOTSPOT])
    shown = opened.go("phones")
    assert isinstance(shown, CollectPlace)
    return shown


def switch_on(opened: Opened, place: CollectPlace, network: Network) -> None:
    place.network.setCurrentIndex([one.address for one in place._networks].index(network.address))
    if not network.is_loopback:
        place.way.setCurrentIndex(1)
        place.understood.setChecked(True)
    place.switch()
    wait_for(lambda: place.run.on)
    opened.settle()


def add_phone(opened: Opened, place: CollectPlace, name: str) -> Phone:
    place.add_phone.click()
    guide = opened.frame.visitor
    assert isinstance(guide, AddPhoneGuide)
    QTest.keyClicks(guide.owner, name)
    guide.do_primary()
    wait_for(lambda: bool(guide.text))
    settings = json.loads(zlib.decompress(b64decode(guide.text)))
    assert settings["project"]["name"] == name
    url = urlsplit(settings["general"]["server_url"])
    assert url.scheme == "http"
    token = url.path.split("/")[3]
    address = Address(f"http://{url.netloc}", url.port or 0)
    guide.do_primary()
    opened.settle()
    assert guide.text == ""
    return Phone(address, token)


def test_it_is_off_until_somebody_switches_it_on(place: CollectPlace) -> None:
    assert not place.run.on
    assert place.run.hub is None
    assert "off" in place.truth.text()


def test_an_open_network_needs_the_warning_read_first(opened: Opened, place: CollectPlace) -> None:
    assert place.primary.isEnabled()  # encrypted unless somebody needs it otherwise
    assert not place.warning.isVisible()
    place.way.setCurrentIndex(1)
    assert place.warning.isVisible()
    assert not place.primary.isEnabled()
    place.understood.setChecked(True)
    assert place.primary.isEnabled()
    place.understood.setChecked(False)
    place.network.setCurrentIndex(1)
    assert place._chosen == Network(LOOPBACK, "", "")
    assert place.primary.isEnabled()
    assert not place.warning.isVisible()


def test_a_phone_is_added_delivers_and_is_seen(opened: Opened, place: CollectPlace) -> None:
    opened.desk.library.install(visit_form())
    switch_on(opened, place, HOTSPOT)
    assert place.run.url.startswith("http://127.0.0.2:")
    assert place.address.text() == place.run.url
    phone = add_phone(opened, place, "Amina")
    assert "<formID>visit</formID>" in phone.get("/formList").text
    assert phone.send(visit(new_id(), name="At the ferry")).status == 201
    wait_for(lambda: "1 record" in place.detail.text())
    opened.settle()
    lines = [place.arrivals.itemAt(at).widget().text() for at in range(place.arrivals.count())]
    assert any("At the ferry" in line and "Amina" in line for line in lines)
    assert "Amina" in place.senders.itemAt(0).widget().text()


@pytest.mark.parametrize("when", ["before it listens", "before it has begun"])
def test_a_lock_while_it_is_switched_on_leaves_nothing_listening(
    opened: Opened, place: CollectPlace, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    begun, listening = threading.Event(), []
    really = Hub.start

    def slowly(self: Hub, *arguments: object, **named: object) -> Address:
        begun.set()
        time.sleep(0.3)
        listening.append(self)
        return really(self, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Hub, "start", slowly)
    if when == "before it has begun":
        for _ in range(2):  # both threads of the pool are busy
            opened.desk.tasks.pool(lambda: time.sleep(0.3))
    place.switch()
    if when == "before it listens":
        assert begun.wait(5)
    opened.desktop.close()
    opened.desktop.tasks.stop()
    assert bool(listening) is (when == "before it listens")
    assert not any(hub.serving for hub in listening)


def test_laptops_deliver_encrypted_and_compare_words(opened: Opened, place: CollectPlace) -> None:
    place.switch()
    wait_for(lambda: place.run.on)
    opened.settle()
    assert place.run.url.startswith("https://127.0.0.2:")
    assert place.words.isVisible()
    assert len(place.words.text().split()) == 8
    assert not place.open_line.isVisible()
    port = urlsplit(place.run.url).port
    pem = ssl.get_server_certificate(("127.0.0.2", port or 0))
    public = x509.load_pem_x509_certificate(pem.encode()).public_key()
    raw = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    assert place.run.hub is not None
    assert hashlib.sha256(raw).hexdigest() == place.run.hub.own_certificate("127.0.0.2").pin


def test_only_the_chosen_network_is_served(opened: Opened, place: CollectPlace) -> None:
    switch_on(opened, place, HOTSPOT)
    phone = add_phone(opened, place, "Amina")
    other = Phone(Address(f"http://127.0.0.3:{phone.address.port}", phone.address.port), "x")
    with pytest.raises(OSError):
        other.get("/formList")


def test_switching_off_ends_it_and_locking_too(opened: Opened, place: CollectPlace) -> None:
    switch_on(opened, place, HOTSPOT)
    phone = add_phone(opened, place, "Amina")
    assert phone.get("/formList").status == 200
    place.switch()
    wait_for(lambda: not place.run.on and not place.run.switching)
    with pytest.raises(OSError):
        phone.get("/formList")
    switch_on(opened, place, HOTSPOT)
    opened.desktop.lock()
    with pytest.raises(OSError):
        phone.get("/formList")
    assert opened.desktop.commands  # type: ignore[attr-defined]


def test_a_network_that_is_gone_is_said_in_words(opened: Opened, place: CollectPlace) -> None:
    gone = Network("192.0.2.77", "wlan9", "Wi-Fi")
    place.run.start(gone)
    wait_for(lambda: place.trouble.isVisible())
    assert "192.0.2.77" in place.trouble.text.text()
    assert not place.run.on


def test_everything_works_with_the_keyboard_and_has_room(
    opened: Opened, place: CollectPlace
) -> None:
    window = opened.desktop.window
    window.resize(911, 512)
    switch_on(opened, place, HOTSPOT)
    assert nameless(window) == []
    assert cut(window) == []
    assert sideways(window) == []
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: not place.run.on)


def test_a_phone_by_cable(opened: Opened, place: CollectPlace, tmp_path) -> None:
    opened.desk.library.install(visit_form())
    instance_id = new_id()
    folder = tmp_path / "phone" / "instances" / "Visit_1"
    folder.mkdir(parents=True)
    (folder / "Visit_1.xml").write_bytes(visit(instance_id, photo="1.jpg", name="By cable"))
    (folder / "1.jpg").write_bytes(b"\xff\xd8 photo")
    place.import_phone.click()
    guide = opened.frame.visitor
    assert isinstance(guide, PhoneGuide)
    guide.where.pick.take(tmp_path / "phone")
    guide.owner.setText("Binti")
    guide.do_primary()
    wait_for(lambda: guide.step is guide.choose)
    pause(20)
    assert len(guide.choose.chosen) == 1
    assert "By cable" in guide.choose.list.item(0).text()
    guide.do_primary()
    wait_for(lambda: guide.step is guide.last)
    assert "New: 1" in guide.result.text()
    assert opened.desk.outbox.submission(instance_id).origin == "received"
    guide.do_primary()
    opened.settle()
    assert "Binti" in place.senders.itemAt(0).widget().text()


def test_what_goes_wrong_on_a_phone_is_said(opened: Opened, place: CollectPlace, tmp_path) -> None:
    place.import_phone.click()
    guide = opened.frame.visitor
    assert isinstance(guide, PhoneGuide)
    guide.where.pick.take(tmp_path / "not there")
    guide.do_primary()
    wait_for(lambda: guide.message.isVisible())
    assert guide.step is guide.where
