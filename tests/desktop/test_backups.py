"""Backups while one works, moving to another laptop, and what is said after an unclean end."""

from __future__ import annotations

import shutil
import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desktop.samples import PASSPHRASE
from tests.desktop.support import Opened, open_sample, wait_for
from veldmelding.desktop import after_opening
from veldmelding.desktop.first_run.wizard import FirstRun
from veldmelding.desktop.security.backup_run import LastBackup
from veldmelding.desktop.security.moving import ArriveGuide
from veldmelding.desktop.settings.place import SettingsPlace
from veldmelding.desktop.unlock.page import UnlockPage
from veldmelding.vault import Vault, backup
from veldmelding.vault.copies import BackupPlace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from veldmelding.desktop.application import Desktop
    from veldmelding.desktop.security.backup_section import BackupSection


@pytest.fixture
def section(opened: Opened) -> BackupSection:
    place = opened.go("settings")
    assert isinstance(place, SettingsPlace)
    made = place.open("backup")
    opened.settle()
    return made  # type: ignore[return-value]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def back_up(section: BackupSection, opened: Opened, stick: Path) -> None:
    ended: list[object] = []
    section.run.ended.connect(ended.append)
    section.begin(stick)
    wait_for(lambda: bool(ended), 30, "for the backup")
    opened.settle()


def test_a_backup_is_made_while_people_work_and_three_are_kept(
    section: BackupSection, opened: Opened, stick: Path
) -> None:
    assert "No backup" in section.state.text()
    section.begin(stick)
    assert section.stop.isVisible()
    opened.desktop.begin_quick_note()  # one goes on working
    wait_for(lambda: opened.frame.visitor is not None)
    wait_for(lambda: not section.run.running, 30)
    opened.frame.leave_to_place()
    opened.settle()
    assert section.told.text().startswith("✓")
    for _ in range(3):
        back_up(section, opened, stick)
    kept = BackupPlace(stick).backups(opened.desk.vault.id)
    assert len(kept) == 3
    assert section.list.count() == 3
    assert "today" in section.state.text()
    Vault.restore(kept[0].folder, stick.parent / "restored")
    with Vault.unlock(stick.parent / "restored", PASSPHRASE) as vault:
        assert vault.id == opened.desk.vault.id


def test_a_stopped_backup_leaves_nothing_and_the_older_ones(
    section: BackupSection, opened: Opened, stick: Path
) -> None:
    back_up(section, opened, stick)
    section.begin(stick)
    section.stop.click()
    wait_for(lambda: not section.run.running, 30)
    opened.settle()
    assert 1 <= len(BackupPlace(stick).backups()) <= 2
    assert opened.desk.store.count() == 9


def test_a_place_that_takes_nothing_is_said_in_words(
    section: BackupSection, opened: Opened, tmp_path: Path
) -> None:
    back_up(section, opened, tmp_path / "nowhere" / "at all" / "file")
    back_up(section, opened, opened.desk.vault.folder)
    assert section.trouble.isVisible()
    assert section.trouble.text().startswith("⚠")
    assert section.choose.isVisible()


def test_locking_stops_a_backup_and_loses_nothing(
    section: BackupSection, opened: Opened, stick: Path
) -> None:
    section.begin(stick)
    opened.desktop.lock()
    assert opened.desk.vault.closed
    with Vault.unlock(opened.desk.vault.folder, PASSPHRASE) as vault:
        assert vault.check() == []


def test_an_old_backup_is_told_after_unlocking(sample_desktop: Desktop, stick: Path) -> None:
    made = (datetime.now(UTC) - timedelta(days=20)).isoformat()
    with Vault.unlock(sample_desktop.vaults_folder / "green", PASSPHRASE) as vault:
        LastBackup(str(stick), made).save(vault)
    opened = open_sample(sample_desktop, PASSPHRASE)
    assert "20 day" in opened.frame.banner.text.text()
    opened.frame.banner.action.click()
    assert opened.frame.place_name == "settings"
    place = opened.frame.place("settings")
    assert isinstance(place, SettingsPlace)
    assert place.chosen == "backup"
    opened.settle()


@pytest.mark.parametrize("kept", [None, "nonsense", {"made": 7}, {"folder": "/x", "made": "soon"}])
def test_nonsense_about_the_last_backup_counts_as_none(opened: Opened, kept: object) -> None:
    opened.desk.vault.settings.set("backup", kept)
    assert LastBackup.load(opened.desk.vault).moment is None


def test_moving_to_a_new_laptop_takes_one_guided_step_on_each(
    section: BackupSection, opened: Opened, stick: Path, desktop: Desktop
) -> None:
    guide = section.guide("move")
    opened.frame.visit_guide(guide)
    assert not guide.next.isEnabled()
    guide.page.pick.take(stick)  # type: ignore[attr-defined]
    guide.do_primary()
    wait_for(lambda: guide.stack.currentIndex() == 1, 30)
    opened.desktop.close()

    desktop.open()  # the new laptop: nothing there yet
    wizard = desktop.window.shown
    assert isinstance(wizard, FirstRun)
    wizard.language.backup.click()
    arrival = desktop.window.shown
    assert isinstance(arrival, ArriveGuide)
    arrival.page.pick.take(stick)
    wait_for(lambda: arrival.page.list.count() == 1)
    assert arrival.page.list.item(0).text().startswith("Green")
    arrival.page.secret.set_text("not these words at all")
    arrival.do_primary()
    wait_for(lambda: arrival.message.isVisible(), 30)
    assert not any(desktop.vaults_folder.iterdir())
    arrival.page.secret.set_text(PASSPHRASE)
    arrival.do_primary()
    wait_for(lambda: desktop.desk is not None, 30)
    assert desktop.desk is not None
    assert desktop.desk.store.count() == 9
    assert desktop.desk.vault.id == opened.desk.vault.id
    assert "backup" in desktop.window.frame.banner.text.text()  # type: ignore[union-attr]


def test_arriving_says_how_far_it_is_and_stops_when_asked_with_nothing_left(
    sample_desktop: Desktop, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Vault.unlock(sample_desktop.vaults_folder / "green", PASSPHRASE) as vault:
        BackupPlace(stick).make(vault)
    vaults = sorted(sample_desktop.vaults_folder.iterdir())
    sample_desktop.open()
    page = sample_desktop.window.shown
    assert isinstance(page, UnlockPage)
    page.backup.click()
    arrival = sample_desktop.window.shown
    assert isinstance(arrival, ArriveGuide)
    arrival.page.pick.take(stick)
    wait_for(lambda: arrival.page.list.count() == 1)
    arrival.page.secret.set_text(PASSPHRASE)
    go_on, real = threading.Event(), backup.digest_on_disk

    def slow(path: Path, heard: Callable[[int], object]) -> tuple[int, str]:
        if ".making-" in str(path):  # half of it is done: all is verified and copied
            go_on.wait(30)
        return real(path, heard)

    monkeypatch.setattr(backup, "digest_on_disk", slow)
    arrival.do_primary()
    wait_for(lambda: arrival.waiting.isVisible() and arrival.waiting.bar.value() > 400)
    assert arrival.waiting.bar.maximum() == 1000
    assert arrival.cancel.isEnabled()
    assert arrival.cancel.hasFocus()
    QTest.keyClick(arrival.cancel, Qt.Key.Key_Escape)
    go_on.set()
    wait_for(lambda: not arrival.busy, 30)
    assert sample_desktop.window.shown is arrival
    assert not arrival.message.isVisible()
    assert sorted(sample_desktop.vaults_folder.iterdir()) == vaults
    arrival.page.secret.set_text(PASSPHRASE)
    arrival.do_primary()
    wait_for(lambda: sample_desktop.desk is not None, 30)


def test_a_backup_is_opened_from_the_unlock_page_and_one_can_go_back(
    sample_desktop: Desktop, stick: Path
) -> None:
    with Vault.unlock(sample_desktop.vaults_folder / "green", PASSPHRASE) as vault:
        BackupPlace(stick).make(vault)
    sample_desktop.open()
    page = sample_desktop.window.shown
    assert isinstance(page, UnlockPage)
    page.backup.click()
    guide = sample_desktop.window.shown
    assert isinstance(guide, ArriveGuide)
    guide.page.pick.take(stick.parent)
    wait_for(lambda: guide.page.none.isVisible())
    guide.page.pick.take(next(stick.iterdir()))  # the backup itself was chosen
    wait_for(lambda: guide.page.list.count() == 1)
    guide.cancel.click()
    assert isinstance(sample_desktop.window.shown, UnlockPage)


def test_a_damaged_backup_is_refused_and_nothing_comes_here(
    sample_desktop: Desktop, stick: Path
) -> None:
    with Vault.unlock(sample_desktop.vaults_folder / "green", PASSPHRASE) as vault:
        kept = BackupPlace(stick).make(vault)
    database = kept.folder / "vault.db"
    database.write_bytes(database.read_bytes()[:-4096])
    sample_desktop.open()
    sample_desktop.show_arrival()
    guide = sample_desktop.window.shown
    assert isinstance(guide, ArriveGuide)
    guide.page.pick.take(stick)
    wait_for(lambda: guide.page.list.count() == 1)
    guide.page.secret.set_text(PASSPHRASE)
    guide.do_primary()
    wait_for(lambda: guide.message.isVisible(), 30)
    assert [path.name for path in sample_desktop.vaults_folder.iterdir()] in (
        ["green"],
        ["green", ".green.seen"],
        [".green.seen", "green"],
    )


def _crash(folder: Path) -> None:
    """Leave the vault as a power cut does: with a log that was not written back."""
    with Vault.unlock(folder, PASSPHRASE) as vault:
        vault.settings.set("before", "the power went")
        shutil.copytree(folder, folder.with_name("cut"))
    shutil.rmtree(folder)
    folder.with_name("cut").rename(folder)


def test_after_an_unclean_end_the_vault_is_looked_through(
    sample_desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(after_opening, "CHECK_AFTER", 1)
    _crash(sample_desktop.vaults_folder / "green")
    opened = open_sample(sample_desktop, PASSPHRASE)
    assert not opened.desk.vault.ended_cleanly
    wait_for(lambda: opened.frame.banner.isVisible(), 30)
    assert "whole" in opened.frame.banner.text.text()


def test_damage_is_told_with_what_to_do(
    sample_desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(after_opening, "CHECK_AFTER", 1)
    folder = sample_desktop.vaults_folder / "green"
    _crash(folder)
    photo = next((folder / "attachments").iterdir())
    photo.write_bytes(photo.read_bytes()[:100])
    opened = open_sample(sample_desktop, PASSPHRASE)
    wait_for(lambda: opened.frame.banner.isVisible(), 30)
    assert "photos or files are damaged" in opened.frame.banner.text.text()
    opened.frame.banner.action.click()
    assert opened.frame.place_name == "settings"
    opened.settle()
