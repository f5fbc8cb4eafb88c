"""Around a delivery: how much may go, by itself, the battery, smaller photos, other keys."""

from __future__ import annotations

import io
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from tests.desktop.samples import photo
from tests.desktop.support import Opened, wait_for
from tests.desktop.test_deliver import Headquarters, headquarters
from veldmelding.desktop.deliver import battery as batteries
from veldmelding.desktop.deliver.amount import load_amount, save_amount
from veldmelding.desktop.deliver.battery import Battery, read_battery
from veldmelding.desktop.deliver.deliveries import Deliveries
from veldmelding.desktop.deliver.key_change import KeyChangeCard
from veldmelding.desktop.deliver.place import DeliverPlace
from veldmelding.desktop.deliver.records import RecordLine
from veldmelding.desktop.deliver.run import seldom
from veldmelding.desktop.deliver.smaller import smaller_photo
from veldmelding.language import Sentence
from veldmelding.sync import KeyChange, NetworkSettings, Progress, SyncReport, read_setup
from veldmelding.sync.schedule import ScheduleSettings

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["headquarters"]


@pytest.fixture
def place(opened: Opened, headquarters: Headquarters) -> DeliverPlace:
    read_setup(headquarters.setup).save(opened.desk.vault)
    made = opened.go("deliver")
    assert isinstance(made, DeliverPlace)
    return made


def test_how_much_may_go_is_kept_and_said(place: DeliverPlace, opened: Opened) -> None:
    amount = place.options.amount
    assert amount.currentData() == "everything"
    amount.setCurrentIndex(amount.findData("4"))
    amount.activated.emit(amount.currentIndex())
    opened.settle()
    assert load_amount(opened.desk.vault) == "4"
    assert NetworkSettings.load(opened.desk.vault).daily_bytes == 4_000_000
    assert "danger" in place.options.hint.text()
    save_amount(opened.desk.vault, "everything")
    opened.settle()
    assert amount.currentData() == "everything"
    assert NetworkSettings.load(opened.desk.vault).daily_bytes is None


def test_no_photos_leaves_them_here_until_they_are_sent_all_the_same(
    place: DeliverPlace, opened: Opened
) -> None:
    save_amount(opened.desk.vault, "texts")
    opened.settle()
    place.deliver()
    wait_for(lambda: not place.run.running and place.outcome.isVisible(), seconds=40)
    opened.settle()
    assert place.outcome.action.text() == "Send the rest too"
    waiting = place.records.shown()
    assert waiting, "photos wait"
    assert all("arrived" in line.step.text() for line in waiting)
    place.outcome.action.click()
    wait_for(lambda: not place.run.running and place.outcome.isVisible(), seconds=40)
    opened.settle()
    assert place.records.shown() == []
    assert place.truth.text().startswith("One"), "what was refused stays"


def test_danger_stands_first_and_says_so(place: DeliverPlace, opened: Opened) -> None:
    with opened.desk.vault.transaction() as database:
        last = opened.desk.outbox.rows(states={"ready"}, in_line=True)[-1]
        database.execute(
            "UPDATE submission SET priority = 0 WHERE instance_id = ?", [last.instance_id]
        )
    place.refresh()
    opened.settle()
    first = place.records.shown()[0]
    assert first.name.text().startswith("Danger · ")
    assert first.accessibleName().startswith("Danger")


def test_lines_are_used_again(place: DeliverPlace, opened: Opened) -> None:
    before = place.records.shown()
    place.refresh()
    opened.settle()
    assert [line is same for line, same in zip(place.records.shown(), before, strict=True)]
    assert isinstance(before[0], RecordLine)


def test_by_itself_only_when_it_was_chosen(place: DeliverPlace, opened: Opened) -> None:
    deliveries = place.deliveries
    deliveries.begin()
    opened.settle()
    assert not deliveries.automatic
    deliveries._wake()
    assert not deliveries.run.running
    place.options.automatic.click()
    wait_for(lambda: deliveries.automatic)
    assert ScheduleSettings.load(opened.desk.vault).automatic
    assert deliveries._timer.isActive(), "a look at headquarters is planned"
    deliveries._timer.stop()
    place.options.automatic.click()
    wait_for(lambda: not deliveries.automatic)
    assert not deliveries._timer.isActive()


def test_what_was_finalised_leaves_by_itself(
    place: DeliverPlace, opened: Opened, headquarters: Headquarters, monkeypatch: pytest.MonkeyPatch
) -> None:
    ScheduleSettings(automatic=True).save(opened.desk.vault)
    deliveries = place.deliveries
    deliveries.begin()
    opened.settle()
    ready = opened.desk.outbox.rows(states={"ready"})[0].instance_id
    deliveries.finalised(ready)
    opened.settle()
    begin = time.monotonic
    monkeypatch.setattr(time, "monotonic", lambda: begin() + 90)
    deliveries._wake()
    assert deliveries.run.running
    monkeypatch.undo()
    wait_for(lambda: not deliveries.run.running, seconds=40)
    assert headquarters.received() >= 3


def test_a_paid_line_is_said_and_respected(place: DeliverPlace, opened: Opened) -> None:
    ScheduleSettings(automatic=True).save(opened.desk.vault)
    NetworkSettings(metered="nothing").save(opened.desk.vault)
    deliveries = place.deliveries
    deliveries.begin()
    opened.settle()
    deliveries.network_says(online=True, metered=True)
    assert "paid by volume" in place.options.hint.text()
    assert not deliveries._timer.isActive()
    deliveries.network_says(online=True, metered=False)
    assert deliveries._timer.isActive()
    deliveries._timer.stop()


def test_pausing_keeps_it_quiet(place: DeliverPlace, opened: Opened) -> None:
    ScheduleSettings(automatic=True).save(opened.desk.vault)
    deliveries = place.deliveries
    deliveries.begin()
    opened.settle()
    place.deliver()
    place.progress.pause.click()
    wait_for(lambda: not place.run.running, seconds=40)
    assert not deliveries._timer.isActive()
    assert place.primary is not None
    assert place.primary.text() == "Go on delivering"


def test_low_battery_says_that_closing_is_safe(
    place: DeliverPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "veldmelding.desktop.deliver.deliveries.read_battery", lambda: Battery(9, True)
    )
    place.deliveries.look_at_battery()
    assert place.power.isVisible()
    assert "9 %" in place.power.text.text()
    monkeypatch.setattr(
        "veldmelding.desktop.deliver.deliveries.read_battery", lambda: Battery(9, False)
    )
    place.deliveries.look_at_battery()
    assert not place.power.isVisible()


@pytest.mark.parametrize(
    ("supplies", "expected"),
    [
        ({}, None),
        ({"AC": {"type": "Mains", "online": "1"}}, None),
        ({"BAT0": {"type": "Battery", "capacity": "9", "status": "Discharging"}}, (9, True)),
        ({"BAT0": {"type": "Battery", "capacity": "90", "status": "Charging"}}, (90, False)),
        (
            {
                "BAT0": {"type": "Battery", "capacity": "0", "status": "Not charging"},
                "BAT1": {"type": "Battery", "capacity": "44", "status": "Discharging"},
                "mouse": {"type": "Battery", "capacity": "99", "status": "x", "scope": "Device"},
            },
            (44, True),
        ),
        ({"BAT0": {"type": "Battery", "capacity": "much", "status": "Discharging"}}, None),
        ({"BAT0": {"type": "Battery"}}, None),
    ],
)
def test_the_battery_is_read_as_the_system_has_it(
    tmp_path: Path, supplies: dict[str, dict[str, str]], expected: tuple[int, bool] | None
) -> None:
    for name, files in supplies.items():
        (tmp_path / name).mkdir()
        for file, text in files.items():
            (tmp_path / name / file).write_text(text + "\n")
    found = read_battery(tmp_path)
    assert (None if found is None else (found.percent, found.discharging)) == expected
    assert batteries.read_battery(tmp_path / "none") is None


def _detailed(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for row in range(0, height, 4):
        painter.fillRect(0, row, width, 4, QColor.fromHsv(row % 360, 200, 90 + row % 160))
    painter.end()
    image.setText("Comment", "taken at home")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 95)  # type: ignore[call-overload]
    return io.BytesIO(buffer.data().data()).getvalue()


def test_a_smaller_photo_is_smaller_and_tells_nothing_more() -> None:
    content = _detailed(1600, 1200)
    made = smaller_photo(content, 640, 60)
    assert made is not None
    image = QImage.fromData(made)
    assert (image.width(), image.height()) == (640, 480)
    assert len(made) < len(content) / 3
    assert b"taken at home" in content
    assert b"taken at home" not in made


def test_what_cannot_be_made_smaller_stays_as_it_is() -> None:
    assert smaller_photo(b"no photo at all", 640, 60) is None
    assert smaller_photo(b"", 640, 60) is None
    tiny = smaller_photo(photo(), 2000, 30) or photo()
    assert smaller_photo(tiny, 2000, 95) is None


def test_progress_is_told_seldom() -> None:
    now, told = [0.0], []
    tell = seldom(told.append, lambda: now[0])

    def moment(step: str, number: int) -> Progress:
        return Progress(step, None, number, 100, 0, 0, Sentence("delivery", "x"))  # type: ignore[arg-type]

    for number in range(100):
        now[0] += 0.01
        tell(moment("deliver", number))
    assert 9 <= len(told) <= 11
    tell(moment("done", 100))
    assert told[-1].step == "done"


def test_another_key_waits_for_a_person(place: DeliverPlace, opened: Opened) -> None:
    change = KeyChange("visit", "Visit", "aaaa bbbb", "cccc dddd")
    place._ended(SyncReport(key_changes=(change,)))
    card = place.keys.itemAt(0).widget()
    assert isinstance(card, KeyChangeCard)
    card.accept.click()
    assert place.keys.count() == 0
    wait_for(lambda: place.run.running or place.outcome.isVisible())
    wait_for(lambda: not place.run.running, seconds=40)


def test_nothing_begins_after_the_vault_was_left(opened: Opened) -> None:
    deliveries = opened.desk.deliveries
    assert isinstance(deliveries, Deliveries)
    ScheduleSettings(automatic=True).save(opened.desk.vault)
    deliveries.begin()
    opened.settle()
    opened.desk.closing.emit()
    assert not deliveries._timer.isActive()
    assert not deliveries._power.isActive()
