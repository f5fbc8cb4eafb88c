"""An alert on its way: small, signed, for headquarters only, and hard to spoil on a telephone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.sync.envelopes import Desk

from veldmelding.errors import AlertForeign, AlertIncomplete, AlertUnreadable
from veldmelding.outbox.alerts import LARGEST, Alert, clean_note, open_alert, seal_alert
from veldmelding.sync.alert import (
    SMS,
    alert_line,
    alert_messages,
    open_alert_text,
    read_alert,
)
from veldmelding.vault.escrow import PrivateKey
from veldmelding.vault.parcel import address_of

ALERT = Alert(
    kind="i_child",
    level="L1",
    danger=True,
    severity="4",
    place="CD-NK",
    site="1b4f0e98",
    day="2026-08-03",
    made=datetime(2026, 8, 3, 12, 30, tzinfo=UTC),
    case="TIR-26-GOM07-03",
    withdrawal="a1b2c3",
    actions="ac_focal,ac_refer",
    record="0123abcd",
)
LONGEST = replace(
    ALERT,
    **dict.fromkeys(["kind", "level", "severity", "place", "site"], "x" * 40),
    **dict.fromkeys(["case", "withdrawal", "actions", "record"], "y" * 40),
    note="é" * 40,
)
GSM = set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 /.")
CALM = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, Desk]]:
    folder: Path = tmp_path_factory.mktemp("desks")
    laptop, headquarters = Desk.at(folder / "laptop"), Desk.at(folder / "headquarters")
    yield laptop, headquarters
    laptop.vault.close()
    headquarters.vault.close()


@pytest.fixture(scope="module")
def letter(desks: tuple[Desk, Desk]) -> bytes:
    laptop, headquarters = desks
    return seal_alert(laptop.vault, address_of(headquarters.vault), ALERT)


def test_it_is_small_and_fits_a_few_messages(desks, letter):
    laptop, headquarters = desks
    assert len(letter) < 300
    messages = alert_messages(letter)
    assert len(messages) <= 4
    longest = seal_alert(laptop.vault, address_of(headquarters.vault), LONGEST)
    assert len(longest) <= LARGEST
    for message in [*messages, *alert_messages(longest)]:
        assert len(message) <= SMS
        assert set(message) <= GSM
    assert len(alert_line(letter)) < 1000


def test_headquarters_opens_it_from_messages_in_any_order(desks, letter):
    laptop, headquarters = desks
    messages = alert_messages(letter)
    opened = open_alert_text(headquarters.vault, "\n".join(reversed(messages)))
    assert opened.alert == ALERT
    assert opened.fingerprint == laptop.envelopes.fingerprint
    forwarded = "Fwd: from Amina, 12:31\n" + "\n\nok. ".join(messages + messages[:1]).lower()
    assert open_alert_text(headquarters.vault, forwarded).alert == ALERT
    wrapped = "\n".join(
        message[:30] + "\n  " + message[30:].replace("0", "O").replace("1", "l")
        for message in messages
    )
    assert open_alert_text(headquarters.vault, wrapped).alert == ALERT


def test_the_code_is_read_by_a_reader_of_codes(desks, letter):
    code = zxingcpp.create_barcode(alert_line(letter), zxingcpp.BarcodeFormat.QRCode)
    (read,) = zxingcpp.read_barcodes(zxingcpp.write_barcode_to_image(code, scale=3))
    assert open_alert_text(desks[1].vault, read.text).alert == ALERT


def test_nobody_else_can_read_it(desks, letter):
    laptop, _ = desks
    with pytest.raises(AlertForeign):
        open_alert_text(laptop.vault, alert_line(letter))
    for secret in (b"i_child", b"TIR-26", b"CD-NK"):
        assert secret not in letter


def test_it_cannot_be_sent_on_as_if_it_had_been_for_somebody_else(desks, letter):
    """Whoever opened it can encrypt the inside again, but the signature names the recipient."""
    laptop, _ = desks
    other = PrivateKey.generate()
    inside = seal_alert(laptop.vault, other.public, ALERT)
    assert open_alert([other], inside).alert == ALERT
    third = PrivateKey.generate()
    purpose = b"veldmelding letter 1 alert"
    clear = other.decrypt(inside[1:], purpose)
    assert clear is not None
    with pytest.raises(AlertForeign):
        open_alert([third], b"\x01" + third.public.encrypt(clear, purpose))


@CALM
@given(data=st.data())
def test_a_damaged_message_is_named_and_never_believed(desks, letter, data):
    messages = alert_messages(letter)
    number = data.draw(st.integers(0, len(messages) - 1))
    message = messages[number]
    place = data.draw(st.integers(0, len(message) - 1))
    sign = data.draw(st.sampled_from(sorted(GSM)))
    changed = message[:place] + sign + message[place + 1 :]
    messages[number] = changed
    read: object = None
    with suppress(AlertIncomplete):
        read = open_alert_text(desks[1].vault, " ".join(messages)).alert
    assert read in (None, ALERT)


@CALM
@given(data=st.data())
def test_an_altered_letter_does_not_open(desks, letter, data):
    place = data.draw(st.integers(0, len(letter) - 1))
    altered = bytearray(letter)
    altered[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(AlertForeign):
        open_alert_text(desks[1].vault, alert_line(bytes(altered)))


def test_missing_parts_are_named(letter):
    messages = alert_messages(letter)
    with pytest.raises(AlertIncomplete) as refused:
        read_alert(messages[0])
    missing = ", ".join(str(number) for number in range(2, len(messages) + 1))
    assert refused.value.sentence.values == {"total": len(messages), "missing": missing}


def test_parts_of_two_alerts_are_not_mixed(desks, letter):
    laptop, headquarters = desks
    other = seal_alert(laptop.vault, address_of(headquarters.vault), replace(ALERT, case="B"))
    with pytest.raises(AlertIncomplete):
        read_alert(alert_messages(letter)[0] + " ".join(alert_messages(other)[1:]))


@CALM
@given(text=st.text(max_size=200))
def test_any_other_text_is_refused(text):
    for given_text in (text, f"VMA K7QD 1/1 {text}.", f"VMA {text} 1/2"):
        with pytest.raises((AlertUnreadable, AlertIncomplete)):
            read_alert(given_text)


CODES = st.text(alphabet="ABCxyz019_./,-", max_size=40)
ALERTS = st.builds(
    Alert,
    kind=CODES,
    level=CODES,
    danger=st.booleans(),
    severity=CODES,
    place=CODES,
    site=CODES,
    day=st.sampled_from(["", "2026-08", "2026-08-03"]),
    made=st.integers(0, 70_000_000).map(
        lambda minutes: datetime(2000, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    ),
    case=CODES,
    withdrawal=CODES,
    actions=CODES,
    record=CODES,
    note=st.text(max_size=80).map(clean_note),
)


@CALM
@given(alert=ALERTS)
def test_what_is_written_is_read(alert):
    assert Alert.decode(alert.encode()) == alert


@CALM
@given(content=st.binary(max_size=200))
def test_other_contents_are_refused(content):
    for given_content in (content, b"1|" + content, ALERT.encode() + content[:5] + b"|"):
        with pytest.raises(ValueError):
            Alert.decode(given_content)


def test_an_alert_has_no_room_for_a_story():
    story = "Four men took the girl " * 10
    assert len(clean_note(story)) <= 40
    for name in ("kind", "place", "case", "actions"):
        with pytest.raises(ValueError):
            replace(ALERT, **{name: story}).encode()
        with pytest.raises(ValueError):
            replace(ALERT, **{name: "two words"}).encode()
