from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from tests.desktop.samples import PASSPHRASE
from tests.desktop.support import Opened, wait_for
from veldmelding.desktop.fill import FillPlace
from veldmelding.desktop.locking import own_command
from veldmelding.vault import Vault

if TYPE_CHECKING:
    from pathlib import Path


def test_locking_keeps_the_last_answer_and_closes_the_vault(opened: Opened) -> None:
    opened.desktop.begin_quick_note()
    wait_for(lambda: isinstance(opened.frame.visitor, FillPlace))
    place = opened.frame.visitor
    assert isinstance(place, FillPlace)
    session = place._recording.session
    path = next(path for path in place._recording.form.body_elements if path.endswith("/gate"))
    value = session.node(path).choices[0].value
    place.answer(path, value)  # not saved yet: the autosave comes within a second
    folder = opened.desk.vault.folder
    drafts = opened.desk.store.count(states={"draft"})
    opened.desktop.lock()
    assert opened.desktop.commands  # type: ignore[attr-defined]
    assert opened.desk.vault.closed
    assert not opened.desktop.window.isVisible()
    with Vault.unlock(folder, PASSPHRASE) as vault:
        from veldmelding.desktop.desk import open_rooms

        store = open_rooms(vault).store
        assert store.count(states={"draft"}) == drafts
        newest = store.drafts()[0]
        assert store.resume(newest.id).session.node(path).value == value


def test_locking_leaves_no_secret_in_command_or_clipboard(opened: Opened) -> None:
    QGuiApplication.clipboard().setText("Kamituga, market side")
    opened.desktop.lock()
    (command,) = opened.desktop.commands  # type: ignore[attr-defined]
    assert command == own_command()
    assert PASSPHRASE not in " ".join(command)
    assert not any(PASSPHRASE in value for value in os.environ.values())
    assert QGuiApplication.clipboard().text() == ""


def test_locking_twice_does_no_harm(opened: Opened) -> None:
    opened.desktop.lock()
    opened.desktop.lock()
    assert len(opened.desktop.commands) == 1  # type: ignore[attr-defined]


def test_the_process_is_really_replaced_by_a_fresh_one(tmp_path: Path) -> None:
    """The same process id runs another program image, in which nothing of the first is left."""
    script = tmp_path / "first.py"
    script.write_text(
        "import os, sys\n"
        "from veldmelding.desktop.locking import replace_process\n"
        "secret = 'kept in the first memory only'\n"
        "print('first', os.getpid())\n"
        "replace_process([sys.executable, '-c',\n"
        '    \'import os; print("second", os.getpid(), "secret" in globals())\'])\n',
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, check=True, timeout=60
    )
    first, second = done.stdout.split("\n")[:2]
    assert second == first.replace("first", "second") + " False"


def test_closing_the_window_saves_and_closes_without_asking(opened: Opened) -> None:
    opened.desktop.begin_quick_note()
    wait_for(lambda: opened.frame.visitor is not None)
    opened.desktop.window.close()
    assert opened.desk.vault.closed


def test_five_idle_minutes_lock(opened: Opened) -> None:
    watch = opened.desktop._watch
    assert watch is not None
    watch.expired.emit()  # type: ignore[attr-defined]
    assert opened.desk.vault.closed
    assert opened.desktop.commands  # type: ignore[attr-defined]
