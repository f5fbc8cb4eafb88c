"""Draws delivering, questions of headquarters, and its own desk; see test_screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.desktop.samples import BACKEND
from tests.desktop.support import Opened, wait_for
from tests.desktop.sweeps import cut, sideways
from tests.desktop.test_asked import ask
from tests.desktop.test_screens import _draw
from tests.sync.test_decrypt import PEM_FILE, note, seal
from veldmelding.desktop.decrypt.guide import DecryptGuide
from veldmelding.desktop.deliver.battery import Battery
from veldmelding.desktop.deliver.place import DeliverPlace
from veldmelding.desktop.observations.asked import AskedReadPlace
from veldmelding.desktop.observations.place import ObservationsPlace
from veldmelding.desktop.settings.headquarters import HeadquartersSection
from veldmelding.desktop.settings.place import SettingsPlace
from veldmelding.desktop.theme import theme
from veldmelding.language import Sentence
from veldmelding.sync import (
    Backend,
    Bearer,
    KeyChange,
    NetworkSettings,
    Progress,
    SyncReport,
    seal_setup,
)
from veldmelding.vault import PrivateKey

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

EYES = [
    ("light", (1366, 728), 100),
    ("dark", (1366, 728), 100),
    ("light", (911, 512), 100),
    ("dark", (911, 512), 100),
    ("contrast", (1366, 728), 150),
]
POLICY = {"seal": ["incident"], "photo_max_pixels": 1280, "photo_quality": 70}


@pytest.fixture(params=EYES, ids=lambda eyes: f"{eyes[0]}-{eyes[1][0]}-{eyes[2]}")
def label(request: pytest.FixtureRequest, opened: Opened) -> str:
    look, size, scale = request.param
    theme().choose(look)
    theme().set_scale(scale)
    opened.desktop.window.resize(*size)
    Backend.at(
        BACKEND,
        Bearer("t" * 64),
        name="Great Lakes office",
        headquarters_key=PrivateKey.generate().public.text,
        policy=POLICY,
    ).save(opened.desk.vault)
    opened.settle()
    return f"{look}-{size[0]}x{size[1]}-{scale}"


def draw(opened: Opened, label: str, name: str, part: QWidget) -> None:
    opened.settle()
    _draw(opened.desktop.window, "en", label, name)
    assert cut(part) == [], name
    assert sideways(part) == [], name


def test_deliver_in_its_states(opened: Opened, label: str) -> None:
    with opened.desk.vault.transaction() as database:
        last = opened.desk.outbox.rows(states={"ready"}, in_line=True)[-1]
        database.execute(
            "UPDATE submission SET priority = 0 WHERE instance_id = ?", [last.instance_id]
        )
    place = opened.go("deliver")
    assert isinstance(place, DeliverPlace)
    draw(opened, label, "deliver-before", place)
    place._began()
    place._progressed(
        Progress(
            "deliver",
            None,
            12,
            340,
            2_300_000,
            11_000_000,
            Sentence("delivery", "Sending {number} of {total}.", {"number": 13, "total": 340}),
            seconds_left=710.0,
        )
    )
    place.options.amount.setCurrentIndex(2)
    place.options._show()
    draw(opened, label, "deliver-running", place)
    place.deliveries.battery = Battery(9, True)
    place._show_battery()
    change = KeyChange("site_visit", "Site visit", "3f2a 9c01 77de 1b40", "a1b2 c3d4 e5f6 0718")
    kept = [("uuid:1", Sentence("delivery", "x"))]
    place.run.said = ["Kept here; it goes on to the main office tonight."]
    place._ended(
        SyncReport(
            delivered=["a"] * 7, key_changes=(change,), kept_back=kept, bytes_kept_back=6_400_000
        )
    )
    draw(opened, label, "deliver-after", place)
    place.nothing_lost.click()
    opened.settle()
    assert place.ledger is not None
    tree = place.ledger.tree
    tree.topLevelItem(0).setExpanded(True)
    delivered = next(
        tree.topLevelItem(row)
        for row in range(tree.topLevelItemCount())
        if tree.topLevelItem(row).text(1).startswith("✓")
    )
    delivered.setExpanded(True)
    tree.setCurrentItem(delivered.child(0))
    draw(opened, label, "ledger", place.ledger)


def test_questions_of_headquarters(opened: Opened, label: str) -> None:
    rows = opened.desk.store.rows(states={"delivered"})
    ask(opened, rows[0])
    opened.desk.tasks.vault(lambda: opened.desk.library.withdraw(["site_visit"]))
    draw(opened, label, "start-asked", opened.go("start"))
    place = opened.go("observations")
    assert isinstance(place, ObservationsPlace)
    draw(opened, label, "observations-asked", place)
    opened.desktop.resume(rows[0].id)
    wait_for(lambda: isinstance(opened.frame.visitor, AskedReadPlace))
    opened.settle()
    reading = opened.frame.visitor
    assert isinstance(reading, AskedReadPlace)
    draw(opened, label, "reading-asked", reading)
    reading.correct_button.click()
    wait_for(lambda: opened.frame.visitor is not reading)
    opened.settle()
    assert opened.frame.visitor is not None
    draw(opened, label, "correcting-asked", opened.frame.visitor)


def test_headquarters_and_network(opened: Opened, label: str) -> None:
    NetworkSettings(pin="ab" * 32).save(opened.desk.vault)
    settings = opened.go("settings")
    assert isinstance(settings, SettingsPlace)
    draw(opened, label, "settings-network", settings.open("network"))
    section = settings.open("headquarters")
    assert isinstance(section, HeadquartersSection)
    draw(opened, label, "settings-headquarters", section)
    section.change.click()
    other = Backend.at(
        BACKEND, Bearer("t" * 64), headquarters_key=PrivateKey.generate().public.text
    )
    section.form.set_text(seal_setup(other, "duck river lamp stone"))
    draw(opened, label, "settings-headquarters-locked-code", section)
    section.form.words.setText("duck river lamp stone")
    section.form.open_code()
    wait_for(lambda: section.form.backend() is not None)
    draw(opened, label, "settings-headquarters-other-key", section)
    guide = section.guide("hand on")
    opened.frame.visit_guide(guide)
    opened.settle()
    guide.steps[0].agreed.set_checked(True)  # type: ignore[attr-defined]
    draw(opened, label, "hand-on-1", guide)
    guide.do_primary()
    wait_for(lambda: guide.step is guide.steps[-1])
    draw(opened, label, "hand-on-2", guide)


def test_reading_sealed_records(opened: Opened, label: str, tmp_path: Path) -> None:
    for number, name in enumerate(("good", "better", "bad", "half")):
        seal(tmp_path / "in" / name, f"uuid:{number}", {"a.jpg": b"a"}, note(name))
    (tmp_path / "in" / "bad" / "submission.xml.enc").write_bytes(bytes(32))
    (tmp_path / "in" / "half" / "a.jpg.enc").unlink()
    guide = DecryptGuide(opened.desk.tasks)
    opened.frame.visit_guide(guide)
    opened.settle()
    draw(opened, label, "decrypt-1", guide)
    guide.key_file.take(PEM_FILE)
    guide.do_primary()
    wait_for(lambda: guide.step is guide.where)
    guide.source.take(tmp_path / "in")
    guide.target.take(tmp_path / "out")
    guide.where.agreed.set_checked(True)
    draw(opened, label, "decrypt-2", guide)
    guide.do_primary()
    wait_for(lambda: guide.step is guide.last and guide.next.isEnabled())
    draw(opened, label, "decrypt-3", guide)
