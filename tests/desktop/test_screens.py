"""Draws every place into pictures for people to look at.

`pytest tests/desktop/test_screens.py` writes them to `screenshots/` or to the folder named by
`VELDMELDING_SCREENSHOTS`: every place in English and Dutch, light and dark, some in high contrast,
in a small window and with large letters.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.desktop.samples import CHEAP, PASSPHRASE
from tests.desktop.support import PLACES, Opened, open_sample, pause, wait_for
from tests.desktop.sweeps import cut, sideways
from tests.sync.test_alert import ALERT
from veldmelding.desktop.application import Desktop
from veldmelding.desktop.collect.adding import AddPhoneGuide
from veldmelding.desktop.envelope.alert import AlertGuide
from veldmelding.desktop.envelope.alert_opening import OpenAlertGuide
from veldmelding.desktop.envelope.opening import OpenGuide
from veldmelding.desktop.envelope.phone import PhoneGuide
from veldmelding.desktop.envelope.receipt import ReceiptGuide
from veldmelding.desktop.envelope.sealing import SealGuide, ask_sealable
from veldmelding.desktop.fill import FillPlace
from veldmelding.desktop.first_run.wizard import FirstRun
from veldmelding.desktop.language import languages
from veldmelding.desktop.locking import set_plain
from veldmelding.desktop.security.moving import ArriveGuide
from veldmelding.desktop.settings.place import SettingsPlace
from veldmelding.desktop.settings.sections import SECTIONS
from veldmelding.desktop.theme import theme
from veldmelding.desktop.unlock.page import UnlockPage
from veldmelding.outbox import enter_headquarters_key
from veldmelding.outbox.alerts import seal_alert
from veldmelding.sync.alert import alert_messages
from veldmelding.vault import Vault
from veldmelding.vault.copies import BackupPlace
from veldmelding.vault.parcel import address_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veldmelding.desktop.window import Window

FOLDER = Path(
    os.environ.get("VELDMELDING_SCREENSHOTS") or Path(__file__).resolve().parents[2] / "screenshots"
)
LOOKS = [(language, look) for language in ("en", "nl") for look in ("light", "dark")]


def _draw(window: Window, language: str, look: str, name: str) -> None:
    pause(40)
    picture = window.grab().toImage()
    FOLDER.mkdir(parents=True, exist_ok=True)
    assert picture.save(str(FOLDER / f"{name}-{language}-{look}.png"))
    _assert_drawn(picture)


def _assert_drawn(picture: QImage) -> None:
    """The theme's ground is there, and something on it."""
    ground = QColor(theme().tokens.paper)
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 7)
    }
    assert ground.name() in seen
    assert len(seen) > 5


@pytest.mark.parametrize(("language", "look"), LOOKS)
def test_first_run(desktop: Desktop, language: str, look: str) -> None:
    theme().choose(look)
    languages().switch(language)
    desktop.open()
    wizard, window = desktop.window.shown, desktop.window
    assert isinstance(wizard, FirstRun)
    wizard.use_cost(CHEAP)
    _draw(window, language, look, "first-run-1-language")
    wizard.do_primary()
    wizard.vault.passphrase.type_twice(wizard.vault.passphrase.words.text())
    _draw(window, language, look, "first-run-2-vault")
    wizard.do_primary()
    wait_for(lambda: wizard.step is wizard.recovery)
    _draw(window, language, look, "first-run-3-recovery")
    wizard.do_primary()
    _draw(window, language, look, "first-run-3-recovery-proof")
    for answer, number in zip(wizard.recovery.answers, wizard.recovery.asked, strict=True):
        answer.setText(wizard.recovery.groups[number])
    wizard.do_primary()
    _draw(window, language, look, "first-run-4-headquarters")


@pytest.mark.parametrize(("language", "look"), LOOKS)
def test_places(sample_desktop: Desktop, language: str, look: str) -> None:
    theme().choose(look)
    languages().switch(language)
    window = sample_desktop.window
    sample_desktop.open()
    window.activateWindow()
    page = sample_desktop.window.shown
    assert isinstance(page, UnlockPage)
    _draw(window, language, look, "unlock")
    page.forgot.click()
    _draw(window, language, look, "unlock-recovery")
    opened = open_sample(sample_desktop, PASSPHRASE)
    for place in PLACES:
        opened.go(place)
        _draw(window, language, look, place)
    opened.go("deliver").nothing_lost.click()  # type: ignore[attr-defined]
    opened.settle()
    _draw(window, language, look, "deliver-ledger")
    sample_desktop.begin_quick_note()
    wait_for(lambda: opened.frame.visitor is not None)
    _draw(window, language, look, "fill-quick-note")
    opened.frame.leave_to_place()
    opened.settle()


@pytest.mark.parametrize(
    ("look", "size", "scale", "label"),
    [
        ("contrast", (1366, 728), 100, "contrast"),
        ("light", (911, 512), 100, "light-911x512"),
        ("light", (1366, 728), 150, "light-150-percent"),
    ],
)
def test_other_eyes_and_laptops(
    opened: Opened, look: str, size: tuple[int, int], scale: int, label: str
) -> None:
    theme().choose(look)
    theme().set_scale(scale)
    opened.desktop.window.resize(*size)
    for place in PLACES:
        opened.go(place)
        _draw(opened.desktop.window, "en", label, place)


GUIDES = (
    "passphrase",
    "recovery",
    "split",
    "escrow",
    "rekey",
    "give",
    "take",
    "leave",
    "duress",
)


@pytest.mark.parametrize(
    ("look", "size"),
    [("light", (1366, 728)), ("dark", (1366, 728)), ("light", (911, 512)), ("dark", (911, 512))],
)
def test_parts_of_the_settings_and_first_steps_of_guides(
    opened: Opened, look: str, size: tuple[int, int]
) -> None:
    theme().choose(look)
    window = opened.desktop.window
    window.resize(*size)
    label = f"{look}-{size[0]}x{size[1]}"
    place = opened.go("settings")
    assert isinstance(place, SettingsPlace)
    for name in SECTIONS:
        place.open(name)
        opened.settle()
        _draw(window, "en", label, f"settings-{name}")
    people, wipe, backup = (place.open(name) for name in ("people", "wipe", "backup"))
    guides = {name: people.guide(name) for name in GUIDES}  # type: ignore[attr-defined]
    guides |= {name: wipe.guide(name) for name in ("withdraw", "erase", "destroy")}  # type: ignore[attr-defined]
    guides["move"] = backup.guide("move")  # type: ignore[attr-defined]
    guides["export"] = place.open("evidence").guide()  # type: ignore[attr-defined]
    for name, guide in guides.items():
        opened.frame.visit_guide(guide)
        opened.settle()
        assert window.ring.isVisible(), name
        assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [window]
        _draw(window, "en", label, f"guide-{name}")
        assert cut(guide) == [], name
        assert sideways(guide) == [], name


@pytest.mark.parametrize(
    ("language", "look", "size"),
    [
        ("en", "light", (1366, 728)),
        ("nl", "dark", (1366, 728)),
        ("en", "contrast", (911, 512)),
    ],
)
def test_without_a_network(
    opened: Opened, tmp_path: Path, language: str, look: str, size: tuple[int, int]
) -> None:
    theme().choose(look)
    languages().switch(language)
    window, vault = opened.desktop.window, opened.desk.vault
    window.resize(*size)
    label = f"{look}-{size[0]}x{size[1]}"

    def drawn(name: str) -> None:
        opened.settle()
        _draw(window, language, label, f"away-{name}")
        assert window.ring.isVisible(), (name, QApplication.focusWidget())
        assert cut(window) == [], name
        assert sideways(window) == [], name

    place = opened.go("phones")
    drawn("phones-off")
    place.network.setCurrentIndex(place.network.count() - 1)  # type: ignore[attr-defined]
    place.switch()  # type: ignore[attr-defined]
    wait_for(lambda: opened.desk.collect.on)
    drawn("phones-on")
    phone = AddPhoneGuide(opened.desk, opened.desk.collect)
    opened.frame.visit_guide(phone)
    phone.owner.setText("Amina")
    drawn("add-phone")
    phone.do_primary()
    wait_for(lambda: phone.step is phone.last)
    drawn("add-phone-code")
    for name, guide in (
        ("phone-folder", PhoneGuide(opened.desk)),
        ("open-envelope", OpenGuide(opened.desk)),
        ("receipt", ReceiptGuide(opened.desk)),
    ):
        opened.frame.visit_guide(guide)
        drawn(name)
    enter_headquarters_key(vault, address_of(vault))
    seal = SealGuide(opened.desk, ask_sealable(opened.desk))
    opened.frame.visit_guide(seal)
    drawn("seal-choose")
    seal.do_primary()
    seal.where.pick.take(tmp_path / "envelope-20260803-1530.veld")
    drawn("seal-where")
    seal.do_primary()
    wait_for(lambda: seal.step is seal.last)
    drawn("seal-done")
    assert seal.where.path is not None
    back = OpenGuide(opened.desk)
    opened.frame.visit_guide(back)
    back.which.pick.take(seal.where.path)
    back.do_primary()
    wait_for(lambda: back.step is back.who)
    drawn("open-envelope-who")
    back.who.agreed.box.setChecked(True)
    back.do_primary()
    wait_for(lambda: back.step is back.last)
    drawn("open-envelope-done")
    letter = seal_alert(vault, address_of(vault), ALERT)
    opened.frame.visit_guide(AlertGuide(opened.desk, letter))
    drawn("alert")
    reading = OpenAlertGuide(opened.desk)
    opened.frame.visit_guide(reading)
    reading.text.setPlainText("\n".join(alert_messages(letter)))
    drawn("open-alert")
    reading.do_primary()
    wait_for(lambda: reading.step is reading.last)
    drawn("open-alert-said")


@pytest.mark.parametrize(
    ("look", "size"),
    [
        ("light", (1366, 728)),
        ("dark", (1366, 728)),
        ("light", (911, 512)),
        ("contrast", (911, 512)),
    ],
)
def test_the_look_at_a_photo_and_backups(
    opened: Opened, tmp_path: Path, look: str, size: tuple[int, int]
) -> None:
    theme().choose(look)
    window = opened.desktop.window
    window.resize(*size)
    label = f"{look}-{size[0]}x{size[1]}"
    settings = opened.go("settings")
    assert isinstance(settings, SettingsPlace)
    section = settings.open("backup")
    section.begin(tmp_path)  # type: ignore[attr-defined]
    wait_for(lambda: section.told.isVisible(), 30)  # type: ignore[attr-defined]
    opened.settle()
    _draw(window, "en", label, "settings-backup-made")
    assert cut(window) == []
    scene = QImage(1600, 1200, QImage.Format.Format_RGB32)
    painter = QPainter(scene)
    for band in range(24):
        painter.fillRect(0, band * 50, 1600, 50, QColor.fromHsv(25 + band * 3, 120, 230 - band * 6))
    painter.setBrush(QColor("#5d3a22"))
    painter.drawEllipse(420, 180, 150, 190)
    painter.end()
    assert scene.save(str(tmp_path / "scene.jpg"))
    form = opened.desk.library.find("site_visit")
    assert form is not None
    opened.desktop.begin(form)
    wait_for(lambda: isinstance(opened.frame.visitor, FillPlace))
    place = opened.frame.visitor
    assert isinstance(place, FillPlace)
    place.show_question("/data/photo")
    page = place.browser.current_page()
    assert page is not None
    control = page.parts["/data/photo"].control  # type: ignore[union-attr]
    control.take_file(tmp_path / "scene.jpg")  # type: ignore[attr-defined]
    wait_for(lambda: control.step is not None)  # type: ignore[attr-defined]
    step = control.step  # type: ignore[attr-defined]
    step.canvas.add_box(QPoint(495, 275))
    _draw(window, "en", label, "fill-photo")
    assert cut(step) == []
    step.drop.click()
    opened.frame.leave_to_place()
    opened.settle()


@pytest.mark.parametrize("look", ["light", "dark"])
def test_unlocking_after_a_checkpoint_and_from_a_backup(
    data_folder: Path, tmp_path: Path, qtbot: object, look: str
) -> None:
    with Vault.unlock(data_folder / "vaults" / "green", PASSPHRASE) as vault:
        BackupPlace(tmp_path / "stick").make(vault)
    Vault.create(data_folder / "vaults" / "blue", PASSPHRASE, label="Blue", cost=CHEAP)
    set_plain()
    desktop = Desktop(data_folder, "en", replace=lambda _command: None, hears_system=False)
    theme().choose(look)
    desktop.open()
    desktop.window.resize(1366, 728)
    desktop.window.activateWindow()
    _draw(desktop.window, "en", look, "unlock-after-checkpoint")
    desktop.show_arrival()
    guide = desktop.window.shown
    assert isinstance(guide, ArriveGuide)
    guide.page.pick.take(tmp_path / "stick")
    wait_for(lambda: guide.page.list.count() == 1)
    _draw(desktop.window, "en", look, "arrive")
    assert cut(guide) == []
    desktop.show_unlock()
    desktop.tasks.stop()
    desktop.window.hide()
    desktop.window.deleteLater()
    desktop.deleteLater()
    pause(1)


FILLED = {
    "quick_note": {"gate": "yes"},
    "site_registration": {"gate": "yes"},
    "incident": {"gate": "yes", "inctype": "i_accident"},
}
"""Answers that open all sections, by the name of the question."""


def _answer(place: FillPlace, answers: Mapping[str, str]) -> None:
    for name, value in answers.items():
        path = next(
            node.path_text
            for node in place.session.form.nodes
            if node.path_text.endswith(f"/{name}") and node.question is not None
        )
        place.answer(path, value)


@pytest.mark.parametrize("form_id", FILLED)
@pytest.mark.parametrize(
    ("language", "look", "size"),
    [
        ("nl", "light", (1366, 728)),
        ("fr", "dark", (1366, 728)),
        ("fr", "light", (911, 512)),
        ("nl", "contrast", (911, 512)),
    ],
)
def test_pages_of_forms(
    opened: Opened, form_id: str, language: str, look: str, size: tuple[int, int]
) -> None:
    theme().choose(look)
    languages().switch(language)
    window = opened.desktop.window
    window.resize(*size)
    form = opened.desk.library.find(form_id)
    assert form is not None
    opened.desktop.begin(form)
    wait_for(lambda: isinstance(opened.frame.visitor, FillPlace))
    place = opened.frame.visitor
    assert isinstance(place, FillPlace)
    _answer(place, FILLED[form_id])
    label = f"{look}-{size[0]}x{size[1]}"
    for position in place.browser.index.shown():
        place.browser.show_section(position)
        page = place.browser.current_page()
        assert page is not None
        page.complete()
        _draw(window, language, label, f"fill-{form_id}-{position:02}")
        assert cut(place) == [], position
        assert sideways(place) == [], position
    place.finalise()
    _draw(window, language, label, f"fill-{form_id}-problems")
    assert place.problems.isVisible()
    assert cut(place) == []
    opened.settle()
