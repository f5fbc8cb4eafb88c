"""Guides: one question per step, by the keyboard alone, and only what was said has happened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.desktop.pseudo import pseudo_language
from tests.desktop.samples import CHEAP, PASSPHRASE
from tests.desktop.support import Opened, pause, wait_for
from tests.desktop.sweeps import cut, nameless, sideways
from veldmelding.desktop.codes import code_in_picture
from veldmelding.desktop.settings.place import SettingsPlace
from veldmelding.desktop.theme import theme
from veldmelding.errors import WrongPassphrase
from veldmelding.observations.handover import Handover
from veldmelding.vault import PrivateKey, Share, Vault, combine
from veldmelding.vault.parcel import address_of

if TYPE_CHECKING:
    from pathlib import Path

    from veldmelding.desktop.security.guide import Guide

NEW = "sofa luvo demi tapu reko nila"
PEOPLE = ("passphrase", "recovery", "split", "escrow", "rekey", "give", "take", "leave", "duress")


@pytest.fixture
def place(opened: Opened) -> SettingsPlace:
    opened.desk.cost = CHEAP
    made = opened.go("settings")
    assert isinstance(made, SettingsPlace)
    return made


def begin(place: SettingsPlace, opened: Opened, part: str, name: str) -> Guide:
    """Press the button that begins a guide, and wait until it has the room."""
    section = place.open(part)
    opened.settle()
    offer = section.offers[name] if part == "people" else getattr(section, name)  # type: ignore[attr-defined]
    offer.button.setFocus()
    press(Qt.Key.Key_Space)
    wait_for(lambda: opened.frame.visitor is not None)
    guide = opened.frame.visitor
    opened.settle()
    assert opened.desktop.window.ring.target is QApplication.focusWidget()
    assert opened.desktop.window.ring.isVisible()
    return guide  # type: ignore[return-value]


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def go_on() -> None:
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def type_text(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def prove(sheet: QWidget) -> None:
    """Type the two groups back that a sheet asks for."""
    for answer, number in zip(sheet.answers, sheet.asked, strict=True):  # type: ignore[attr-defined]
        answer.setText(sheet.groups[number])  # type: ignore[attr-defined]


def at(guide: Guide, index: int) -> None:
    wait_for(lambda: guide.stack.currentIndex() == index, 30, f"for step {index}")


def test_the_passphrase_is_changed_with_keys_only(place: SettingsPlace, opened: Opened) -> None:
    guide = begin(place, opened, "people", "passphrase")
    type_text(PASSPHRASE)
    press(Qt.Key.Key_Return)
    type_text(NEW)
    press(Qt.Key.Key_Return)
    type_text(NEW)
    press(Qt.Key.Key_Return)
    at(guide, 1)
    go_on()
    wait_for(lambda: opened.frame.visitor is None)
    assert opened.frame.place_name == "settings"
    assert QApplication.focusWidget() is place.open("people").offers["passphrase"].button  # type: ignore[attr-defined]
    folder = opened.desk.vault.folder
    opened.desktop.close()
    with pytest.raises(WrongPassphrase):
        Vault.unlock(folder, PASSPHRASE)
    Vault.unlock(folder, NEW).close()


def test_leaving_a_guide_half_way_changes_nothing(place: SettingsPlace, opened: Opened) -> None:
    guide = begin(place, opened, "people", "passphrase")
    type_text(PASSPHRASE)
    assert guide.steps[0].secret.text() != ""  # type: ignore[attr-defined]
    press(Qt.Key.Key_Escape)
    wait_for(lambda: opened.frame.visitor is None)
    folder = opened.desk.vault.folder
    opened.desktop.close()
    Vault.unlock(folder, PASSPHRASE).close()


def test_a_wrong_passphrase_is_said_and_the_guide_stays(
    place: SettingsPlace, opened: Opened
) -> None:
    guide = begin(place, opened, "people", "recovery")
    type_text("not the right words at all")
    go_on()
    wait_for(lambda: guide.message.isVisible(), 30)
    assert guide.message.text().startswith("⚠")
    assert guide.stack.currentIndex() == 0


def test_a_new_recovery_sheet_opens_and_the_old_one_does_not(
    place: SettingsPlace, opened: Opened
) -> None:
    guide = begin(place, opened, "people", "recovery")
    type_text(PASSPHRASE)
    go_on()
    at(guide, 1)
    sheet = guide.step
    key = "-".join(sheet.groups)  # type: ignore[attr-defined]
    go_on()
    assert sheet.asking  # type: ignore[attr-defined]
    assert not guide.next.isEnabled()
    guide.back.click()
    assert not sheet.asking  # type: ignore[attr-defined]
    assert not guide.back.isVisible()  # the key is made: there is no way back to before
    go_on()
    prove(sheet)
    go_on()
    at(guide, 2)
    go_on()
    wait_for(lambda: opened.frame.visitor is None)
    assert sheet.groups == []  # type: ignore[attr-defined]
    folder = opened.desk.vault.folder
    opened.desktop.close()
    Vault.unlock(folder, key).close()


def test_the_old_sheet_opens_until_the_new_one_is_on_paper(
    place: SettingsPlace, opened: Opened
) -> None:
    ways = opened.desk.vault.keyring.ways()
    guide = begin(place, opened, "people", "recovery")
    type_text(PASSPHRASE)
    go_on()
    at(guide, 1)
    key = "-".join(guide.step.groups)  # type: ignore[attr-defined]
    press(Qt.Key.Key_Escape)
    wait_for(lambda: opened.frame.visitor is None)
    assert opened.desk.vault.keyring.ways() == ways
    folder = opened.desk.vault.folder
    opened.desktop.close()
    with pytest.raises(WrongPassphrase):
        Vault.unlock(folder, key)


def test_two_of_three_sheets_open_the_vault_on_the_unlock_page(
    place: SettingsPlace, opened: Opened
) -> None:
    guide = begin(place, opened, "people", "split")
    type_text(PASSPHRASE)
    go_on()
    at(guide, 1)
    texts = []
    for number in (1, 2, 3):
        at(guide, number)
        sheet = guide.step
        texts.append("-".join(sheet.groups))  # type: ignore[attr-defined]
        assert str(number) in sheet.question.text()  # type: ignore[attr-defined]
        go_on()
        prove(sheet)
        go_on()
    at(guide, 4)
    go_on()
    desktop = opened.desktop
    desktop.close()
    desktop.show_unlock()
    desktop.window.shown.forgot.click()  # type: ignore[union-attr]
    page = desktop.window.shown
    assert page is not None
    page.two_sheets.click()  # type: ignore[attr-defined]
    page.key.setText(texts[2].lower())  # type: ignore[attr-defined]
    page.other.setText(texts[2])  # type: ignore[attr-defined]
    page.passphrase.type_twice(NEW)  # type: ignore[attr-defined]
    page.do_primary()  # type: ignore[attr-defined]
    wait_for(lambda: page.message.isVisible(), 30)  # type: ignore[attr-defined]
    assert desktop.desk is None  # the same sheet twice opens nothing
    page.other.setText(texts[0].replace("-", " "))  # type: ignore[attr-defined]
    page.do_primary()  # type: ignore[attr-defined]
    wait_for(lambda: desktop.desk is not None, 30)
    assert combine(Share.read(texts[1]), Share.read(texts[2])) is not None


def test_headquarters_is_let_in_and_sent_away_again(place: SettingsPlace, opened: Opened) -> None:
    private = PrivateKey.generate()
    guide = begin(place, opened, "people", "escrow")
    assert not guide.next.isEnabled()
    press(Qt.Key.Key_Space)
    go_on()
    at(guide, 1)
    type_text(private.public.text)
    words = guide.step.words.text()  # type: ignore[attr-defined]
    assert words == private.public.fingerprint
    assert not guide.next.isEnabled()  # first the words are compared
    guide.step.agreed.click()  # type: ignore[attr-defined]
    go_on()
    at(guide, 2)
    type_text(PASSPHRASE)
    go_on()
    at(guide, 3)
    go_on()
    opened.settle()
    section = place.open("people")
    shown = " ".join(label.text() for label in section.findChildren(QLabel) if label.isVisible())
    assert "Headquarters, because you let it in" in shown
    assert private.public.fingerprint in shown
    back = begin(place, opened, "people", "escrow")
    type_text(PASSPHRASE)
    go_on()
    at(back, 1)
    go_on()
    opened.settle()
    folder = opened.desk.vault.folder
    opened.desktop.close()
    with pytest.raises(WrongPassphrase):
        Vault.unlock(folder, private)


@pytest.mark.parametrize("text", ["ABCD-EFGH", "5Q5G " * 14, "<b>key</b>" * 10])
def test_a_key_that_is_none_lets_nobody_on(place: SettingsPlace, opened: Opened, text: str) -> None:
    guide = begin(place, opened, "people", "escrow")
    press(Qt.Key.Key_Space)
    go_on()
    at(guide, 1)
    guide.step.set_text(text)  # type: ignore[attr-defined]
    assert not guide.next.isEnabled()
    assert not guide.step.card.isVisible()  # type: ignore[attr-defined]


def test_new_keys_lock_out_an_old_copy(
    place: SettingsPlace, opened: Opened, tmp_path: Path
) -> None:
    old = (opened.desk.vault.folder / "vault.keys").read_bytes()
    guide = begin(place, opened, "people", "rekey")
    wait_for(lambda: "MB" in guide.step.room.text() if hasattr(guide.step, "room") else True)
    go_on()
    at(guide, 1)
    type_text(PASSPHRASE)
    press(Qt.Key.Key_Return)
    guide.step.fresh.type_twice(NEW)  # type: ignore[attr-defined]
    go_on()
    at(guide, 2)
    sheet = guide.step
    go_on()
    prove(sheet)
    go_on()
    at(guide, 3)
    go_on()
    opened.settle()
    assert opened.desk.store.count() == 9  # the open vault goes on
    folder = opened.desk.vault.folder
    opened.desktop.close()
    Vault.unlock(folder, NEW).close()
    for name in ("vault.keys", "vault.keys.bak"):
        (folder / name).write_bytes(old)
    with pytest.raises(Exception, match=r"damaged|passphrase"):
        Vault.unlock(folder, PASSPHRASE)


def test_drafts_go_to_a_colleague_who_alone_can_open_them(
    place: SettingsPlace, opened: Opened, tmp_path: Path
) -> None:
    Vault.create(tmp_path / "blue", NEW, label="Blue", cost=CHEAP)
    with Vault.unlock(tmp_path / "blue", NEW) as colleague:
        address = address_of(colleague)
    parcel = tmp_path / "handover.parcel"
    guide = begin(place, opened, "people", "give")
    assert len(guide.step.chosen) == 2  # type: ignore[attr-defined]
    press(Qt.Key.Key_Space)  # the first one is not meant
    assert len(guide.step.chosen) == 1  # type: ignore[attr-defined]
    go_on()
    at(guide, 1)
    guide.step.set_text(address.text)  # type: ignore[attr-defined]
    guide.step.agreed.click()  # type: ignore[attr-defined]
    go_on()
    at(guide, 2)
    guide.where.pick.take(parcel)  # type: ignore[attr-defined]
    go_on()
    at(guide, 3)
    assert opened.desk.store.count(states={"draft"}) == 2
    guide.remove.click()  # type: ignore[attr-defined]
    wait_for(lambda: guide.removed.text() != "")  # type: ignore[attr-defined]
    assert opened.desk.store.count(states={"draft"}) == 1
    with Vault.unlock(tmp_path / "blue", NEW) as colleague:
        from veldmelding.desktop.desk import open_rooms, utc_now

        rooms = open_rooms(colleague)
        taken = Handover(colleague, rooms.library, rooms.outbox, utc_now).take(parcel)
        assert len(taken.observations) == 1
        assert rooms.store.count(states={"draft"}) == 1


def test_a_finalised_observation_goes_too_and_stays_until_headquarters_has_it(
    place: SettingsPlace, opened: Opened, tmp_path: Path
) -> None:
    Vault.create(tmp_path / "blue", NEW, label="Blue", cost=CHEAP)
    with Vault.unlock(tmp_path / "blue", NEW) as colleague:
        address = address_of(colleague)
    parcel = tmp_path / "handover.parcel"
    guide = begin(place, opened, "people", "give")
    lines = [guide.step.list.item(row) for row in range(guide.step.list.count())]  # type: ignore[attr-defined]
    finalised = [line for line in lines if line.text().endswith("finalised")]
    assert [line.checkState() for line in finalised] == [Qt.CheckState.Unchecked] * 4
    guide.step.none.click()  # type: ignore[attr-defined]
    finalised[0].setCheckState(Qt.CheckState.Checked)
    (chosen,) = guide.step.chosen  # type: ignore[attr-defined]
    go_on()
    guide.step.set_text(address.text)  # type: ignore[attr-defined]
    guide.step.agreed.click()  # type: ignore[attr-defined]
    go_on()
    guide.where.pick.take(parcel)  # type: ignore[attr-defined]
    go_on()
    at(guide, 3)
    assert not guide.remove.isVisible()  # type: ignore[attr-defined]
    (row,) = [one for one in opened.desk.store.rows(states={"ready"}) if one.id == chosen]
    assert address.fingerprint in str(row.sentence)
    with Vault.unlock(tmp_path / "blue", NEW) as colleague:
        from veldmelding.desktop.desk import open_rooms, utc_now

        rooms = open_rooms(colleague)
        taken = Handover(colleague, rooms.library, rooms.outbox, utc_now).take(parcel)
        assert taken.records == (chosen,)
        assert rooms.store.count(states={"ready"}) == 1


def test_a_parcel_is_taken_in_after_ones_own_address_was_shown(
    place: SettingsPlace, opened: Opened, tmp_path: Path
) -> None:
    parcel = tmp_path / "handover.parcel"
    Vault.create(tmp_path / "blue", NEW, label="Blue", cost=CHEAP)
    guide = begin(place, opened, "people", "take")
    wait_for(lambda: bool(guide.text.text()))  # type: ignore[attr-defined]
    address = address_of(opened.desk.vault)
    assert guide.text.text().replace(" ", "-") == address.text  # type: ignore[attr-defined]
    assert guide.words.text() == address.fingerprint  # type: ignore[attr-defined]
    picture = guide.code.grab().toImage()  # type: ignore[attr-defined]
    assert picture.save(str(tmp_path / "code.png"))
    assert code_in_picture(tmp_path / "code.png") == address.text
    with Vault.unlock(tmp_path / "blue", NEW) as colleague:
        from veldmelding.desktop.desk import open_rooms, utc_now

        rooms = open_rooms(colleague)
        form = rooms.library.find("quick_note")
        assert form is not None
        draft = rooms.store.begin(form)
        Handover(colleague, rooms.library, rooms.outbox, utc_now).give([draft.id], address, parcel)
    go_on()
    at(guide, 1)
    guide.take.pick.take(parcel)  # type: ignore[attr-defined]
    go_on()
    at(guide, 2)
    assert guide.result.text().startswith("One ")  # type: ignore[attr-defined]
    assert opened.desk.store.count(states={"draft"}) == 3


def test_who_leaves_is_led_to_every_step(place: SettingsPlace, opened: Opened) -> None:
    guide = begin(place, opened, "people", "leave")
    assert "2" in guide.give.explanation.text()  # type: ignore[attr-defined]
    assert "4" in guide.deliver.explanation.text()  # type: ignore[attr-defined]
    guide.give.button.click()  # type: ignore[attr-defined]
    wait_for(lambda: type(opened.frame.visitor).__name__ == "HandOverGuide")
    press(Qt.Key.Key_Escape)
    wait_for(lambda: opened.frame.visitor is None)
    again = begin(place, opened, "people", "leave")
    again.deliver.button.click()  # type: ignore[attr-defined]
    wait_for(lambda: opened.frame.place_name == "deliver")
    opened.settle()


def test_what_can_be_read_is_erased_in_two_steps_and_the_rest_stays(
    place: SettingsPlace, opened: Opened
) -> None:
    guide = begin(place, opened, "wipe", "erase")
    wait_for(lambda: guide.next.isEnabled())
    assert "2 drafts" in guide.summary.text()  # type: ignore[attr-defined]
    go_on()
    at(guide, 1)
    assert opened.desk.store.count(states={"draft"}) == 2  # nothing has happened yet
    assert "SSD" in guide.honest.text()  # type: ignore[attr-defined]
    go_on()
    at(guide, 2)
    assert opened.desk.store.count(states={"draft"}) == 0
    assert opened.desk.store.count() == 7
    go_on()
    opened.settle()


def test_an_interview_is_taken_back_by_its_code_alone(place: SettingsPlace, opened: Opened) -> None:
    store = opened.desk.store
    (form,) = [one for one in opened.desk.library.forms() if one.form_id == "incident"]
    recording = store.begin(form)
    store.save(recording.snapshot())
    xml = recording.session.serialise().decode()
    code = re.search(r"<wcode>(\w{6})</wcode>", xml)
    assert code is not None
    drafts = store.count(states={"draft"})
    guide = begin(place, opened, "wipe", "withdraw")
    type_text("000000" if code[1] != "000000" else "000001")
    go_on()
    wait_for(lambda: guide.message.isVisible())
    assert guide.stack.currentIndex() == 0
    guide.code.clear()  # type: ignore[attr-defined]
    guide.code.setFocus()  # type: ignore[attr-defined]
    type_text(f"{code[1][:3]} {code[1][3:].upper()}")
    go_on()
    at(guide, 1)
    assert store.count(states={"draft"}) == drafts
    assert guide.titles.text()  # type: ignore[attr-defined]
    go_on()
    at(guide, 2)
    assert store.count(states={"draft"}) == drafts - 1
    assert "never had it" in guide.told.text()  # type: ignore[attr-defined]
    assert guide.code.text() == ""  # type: ignore[attr-defined]
    go_on()
    opened.settle()


def test_the_whole_vault_is_destroyed_in_two_steps(place: SettingsPlace, opened: Opened) -> None:
    folder = opened.desk.vault.folder
    guide = begin(place, opened, "wipe", "all_gone")
    wait_for(lambda: guide.next.isEnabled())
    go_on()
    at(guide, 1)
    assert folder.exists()
    go_on()
    wait_for(lambda: bool(opened.desktop.commands))  # type: ignore[attr-defined]
    assert not folder.exists()
    assert opened.desktop.desk is None


def test_the_duress_passphrase_is_off_until_its_risks_were_read(
    place: SettingsPlace, opened: Opened
) -> None:
    section = place.open("people")
    opened.settle()
    assert "Off" in section.offers["duress"].explanation.text()  # type: ignore[attr-defined]
    guide = begin(place, opened, "people", "duress")
    assert not guide.next.isEnabled()
    shown = " ".join(label.text() for label in guide.findChildren(QLabel) if label.isVisible())
    assert "danger" in shown
    press(Qt.Key.Key_Space)
    go_on()
    at(guide, 1)
    type_text(PASSPHRASE)
    press(Qt.Key.Key_Return)
    guide.step.fresh.type_twice(NEW)  # type: ignore[attr-defined]
    go_on()
    at(guide, 2)
    go_on()
    opened.settle()
    assert opened.desk.vault.keyring.has_duress
    assert "Set" in section.offers["duress"].explanation.text()  # type: ignore[attr-defined]
    ways = [label.text() for label in section.findChildren(QLabel) if label.isVisible()]
    assert ways.count("✓ Your passphrase") == 1  # the list gives it away to nobody


GUIDES = [("people", name) for name in PEOPLE] + [
    ("wipe", "withdraw"),
    ("wipe", "erase"),
    ("wipe", "all_gone"),
    ("backup", "moving"),
    ("backup", "restore"),
    ("evidence", "export"),
]


@pytest.mark.parametrize(("part", "name"), GUIDES)
def test_every_guide_has_names_and_room_for_longer_words(
    place: SettingsPlace, opened: Opened, part: str, name: str
) -> None:
    window = opened.desktop.window
    window.resize(911, 512)
    with pseudo_language():
        guide = begin(place, opened, part, name)
        pause(30)
        assert nameless(guide) == []
        assert cut(guide) == []
        assert sideways(guide) == []


@pytest.mark.parametrize("part", ["vault", "people", "sealing", "backup", "evidence", "wipe"])
@pytest.mark.parametrize(("size", "scale"), [((911, 512), 100), ((1366, 728), 150)])
def test_every_part_of_the_settings_has_names_and_room_for_longer_words(
    place: SettingsPlace, opened: Opened, part: str, size: tuple[int, int], scale: int
) -> None:
    window = opened.desktop.window
    window.resize(*size)
    theme().set_scale(scale)
    with pseudo_language():
        place.open(part)
        opened.settle()
        pause(30)
        assert nameless(window) == []
        assert [one for one in cut(window) if not one.startswith("rail")] == []
        assert sideways(window) == []
