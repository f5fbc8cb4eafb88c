"""The original on the card goes when asked, only that file, only when the photo is safe."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.desktop.fill.conftest import CHEAP, PASSPHRASE, Rooms, clock, control_of
from tests.desktop.fill.kitchen_sink import EVERY_KIND
from tests.desktop.fill.photos import encoded, picture
from veldmelding.desktop.fill.original import Original
from veldmelding.errors import OriginalStays, VaultError
from veldmelding.vault import Vault

PHOTO = "/data/files/photo"
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def card(tmp_path):
    folder = tmp_path / "card" / "DCIM"
    folder.mkdir(parents=True)
    (folder / "DSC_0001.jpg").write_bytes(encoded(picture()))
    (folder / "DSC_0002.jpg").write_bytes(encoded(picture()))
    return folder


@pytest.fixture
def place(fill):
    place = fill(EVERY_KIND)
    place.show_question(PHOTO)
    return place


def take(place, qtbot, path, *, delete=True):
    """Take a photo in and keep it."""
    control = control_of(place, PHOTO)
    control.take_file(path)
    qtbot.waitUntil(lambda: control.step is not None, timeout=5000)
    assert not control.step.original.isChecked(), "off unless somebody asks for it"
    if delete:
        control.step.original.click()
    control.step.agreed.click()
    control.step.keep.click()
    qtbot.waitUntil(lambda: place.session.node(PHOTO).value != "", timeout=5000)
    return control


def settled(place, control, qtbot):
    qtbot.waitUntil(lambda: control.fate.isVisibleTo(control), timeout=5000)
    return control.fate.text()


def test_it_goes_when_asked_and_what_may_stay_is_said(place, card, qtbot):
    control = take(place, qtbot, card / "DSC_0001.jpg")
    said = settled(place, control, qtbot)
    assert "DSC_0001.jpg is deleted" in said
    assert "traces" in said
    assert [path.name for path in card.iterdir()] == ["DSC_0002.jpg"]
    name = place.session.node(PHOTO).value
    assert place._recording.read_file(name)
    assert place._recording.keeps(name), "and the stored draft names it"


def test_it_stays_when_nobody_asked(place, card, qtbot):
    control = take(place, qtbot, card / "DSC_0001.jpg", delete=False)
    for _ in range(50):
        QCoreApplication.processEvents()
        qtbot.wait(5)
    assert not control.fate.isVisibleTo(control)
    assert len(list(card.iterdir())) == 2


def test_a_photo_that_was_not_taken_in_leaves_it_where_it_is(place, card, qtbot):
    control = control_of(place, PHOTO)
    control.take_file(card / "DSC_0001.jpg")
    qtbot.waitUntil(lambda: control.step is not None, timeout=5000)
    control.step.original.click()
    control.step.drop.click()
    qtbot.wait(50)
    assert len(list(card.iterdir())) == 2


def test_it_stays_while_the_draft_that_names_the_photo_is_not_durable(
    place, card, qtbot, monkeypatch
):
    def full(_snapshot):
        raise VaultError

    monkeypatch.setattr(place.autosave._store, "save", full)
    control = take(place, qtbot, card / "DSC_0001.jpg")
    assert "was not deleted" in settled(place, control, qtbot)
    assert len(list(card.iterdir())) == 2


def test_a_photo_the_vault_did_not_take_costs_nobody_the_original(place, card, qtbot, monkeypatch):
    def full(*_):
        raise VaultError

    monkeypatch.setattr(place._recording._files, "add", full)
    control = control_of(place, PHOTO)
    control.take_file(card / "DSC_0001.jpg")
    qtbot.waitUntil(lambda: control.step is not None, timeout=5000)
    control.step.original.click()
    control.step.agreed.click()
    control.step.keep.click()
    qtbot.waitUntil(lambda: not control._working, timeout=5000)
    qtbot.wait(50)
    assert place.session.node(PHOTO).value == ""
    assert len(list(card.iterdir())) == 2


def test_a_card_that_does_not_let_go_is_told(place, card, qtbot, monkeypatch):
    def locked(_path):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(type(card), "unlink", locked)
    control = take(place, qtbot, card / "DSC_0001.jpg")
    said = settled(place, control, qtbot)
    assert "was not deleted" in said
    assert "yourself" in said
    assert len(list(card.iterdir())) == 2


# -- which file ----------------------------------------------------------------------------------


def test_another_file_under_the_same_name_stays(card):
    chosen = Original.of(card / "DSC_0001.jpg")
    (card / "DSC_0002.jpg").replace(card / "DSC_0001.jpg")
    with pytest.raises(OriginalStays):
        chosen.delete()
    assert (card / "DSC_0001.jpg").exists()


def test_a_file_that_grew_or_went_meanwhile_is_left_alone(card):
    chosen = Original.of(card / "DSC_0001.jpg")
    with (card / "DSC_0001.jpg").open("ab") as file:
        file.write(b"more")
    with pytest.raises(OriginalStays):
        chosen.delete()
    gone = Original.of(card / "DSC_0002.jpg")
    (card / "DSC_0002.jpg").unlink()
    with pytest.raises(OriginalStays):
        gone.delete()


@pytest.mark.skipif(os.name == "nt", reason="links take rights on Windows")
def test_links_and_what_they_lead_to_stay(card, tmp_path):
    (tmp_path / "link.jpg").symlink_to(card / "DSC_0001.jpg")
    os.link(card / "DSC_0002.jpg", tmp_path / "second name.jpg")
    for path in (tmp_path / "link.jpg", tmp_path / "second name.jpg", tmp_path / "nowhere.jpg"):
        with pytest.raises(OriginalStays):
            Original.of(path).delete()
    assert len(list(card.iterdir())) == 2
    assert (tmp_path / "link.jpg").is_symlink()


def test_nothing_inside_a_vault_or_a_backup_is_ever_deleted(tmp_path):
    Vault.create(tmp_path / "vault", PASSPHRASE, cost=CHEAP)
    with Vault.unlock(tmp_path / "vault", PASSPHRASE) as vault:
        vault.backup(tmp_path / "backup")
    for place in (
        tmp_path / "vault",
        tmp_path / "vault" / "attachments",
        tmp_path / "backup",
        tmp_path / "vault" / "deep" / "er",
    ):
        place.mkdir(exist_ok=True, parents=True)
        (place / "photo.jpg").write_bytes(b"x")
        with pytest.raises(OriginalStays):
            Original.of(place / "photo.jpg").delete()
        assert (place / "photo.jpg").exists()
    if os.name != "nt":
        (tmp_path / "way in").symlink_to(tmp_path / "vault", target_is_directory=True)
        with pytest.raises(OriginalStays):
            Original.of(tmp_path / "way in" / "photo.jpg").delete()


# -- killed --------------------------------------------------------------------------------------

KILLED = """
import os, signal, sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication

from tests.desktop.fill.conftest import PASSPHRASE, Rooms, clock, control_of
from tests.desktop.fill.kitchen_sink import EVERY_KIND
from veldmelding.desktop.fill import FillPlace
from veldmelding.desktop.tasks import Tasks
from veldmelding.vault import Vault

folder, photo = map(Path, sys.argv[1:])
application = QApplication([])
rooms = Rooms(Vault.unlock(folder, PASSPHRASE, clock=clock))
place = FillPlace(Tasks(), rooms.store, rooms.store.begin(rooms.install(EVERY_KIND)))
place.show()
place.show_question("/data/files/photo")
control = control_of(place, "/data/files/photo")
control.take_file(photo)
while control.step is None:
    application.processEvents()
unlink = Path.unlink

def gone(path, **options):
    unlink(path, **options)
    if path == photo:
        os.kill(os.getpid(), signal.SIGKILL)

Path.unlink = gone
control.step.original.click()
control.step.agreed.click()
control.step.keep.click()
while True:
    application.processEvents()
"""


def test_killed_as_soon_as_it_is_gone_the_photo_is_in_its_draft(tmp_path, card):
    folder, photo = tmp_path / "vault", card / "DSC_0001.jpg"
    Vault.create(folder, PASSPHRASE, cost=CHEAP, clock=clock)
    call = [sys.executable, "-c", KILLED, str(folder), str(photo)]
    done = subprocess.run(call, cwd=ROOT, check=False, capture_output=True, text=True, timeout=90)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert not photo.exists()
    with Vault.unlock(folder, PASSPHRASE, clock=clock) as vault:
        store = Rooms(vault).store
        (row,) = store.drafts()
        recording = store.resume(row.id)
        kept = recording.read_file(recording.session.node(PHOTO).value)
        assert kept is not None
        assert kept.startswith(b"\xff\xd8")
