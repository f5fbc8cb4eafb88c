"""A working day in the real windows with words in it that must not be found anywhere afterwards.

`python -m tests.journeys.canary_day FOLDER`, started by `test_canary_day.py` with HOME, the XDG
folders and TMPDIR inside a watched folder. It unlocks by typing, records with a photo, searches,
delivers to a real hub, seals, is refused an export, exports, hands over, backs up, has an error
with a canary in its variables, copies to the clipboard, and locks. Locking replaces the process;
the fresh one, which runs this file again, shows the unlock window and looks through its own memory.

The words stand here with each letter one higher, so that the fresh process never holds them.
"""

from __future__ import annotations

import json
import os
import random
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.desktop.support import Opened

STAGE = "CANARY_STAGE"
RAISED = {
    "story": "{jmwfssfjhfs",  # in the narrative, an index and a title
    "place": "hspfofxbufs",  # the name of a place
    "camera": "gpupbqqbsbu",  # in the picture's own description
    "passphrase": "ljkl!jo!ef!tufssfo!npshfo!wsffefmjfwfoe",
    "error": "hfuvjhfobbn",  # in a local variable when something goes wrong
    "clipboard": "lmfncpseoppu",
    "draft": "lmbehfejdiu",
    "sealed": "xbtcffstqpps",
}


def lowered(text: str) -> str:
    """A word as it is really written."""
    return "".join(chr(ord(sign) - 1) for sign in text)


def hits() -> dict[str, int]:
    """How often each word is in the writable memory of this process, in both spellings."""
    shift = bytes((value + 1) % 256 for value in range(256))
    needles = {
        name: (word.encode(), b"\1".join(bytes([sign]) for sign in word.encode()) + b"\1")
        for name, word in RAISED.items()
    }
    found = dict.fromkeys(RAISED, 0)
    memory_file = Path("/proc/self/mem")
    with Path("/proc/self/maps").open() as maps, memory_file.open("rb", 0) as memory:
        for line in maps.readlines():
            place = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if place is None:
                continue
            start, end = (int(part, 16) for part in place.groups())
            try:
                memory.seek(start)
                content = memory.read(end - start).translate(shift)
            except (OSError, OverflowError):
                continue
            for name, spellings in needles.items():
                found[name] += sum(content.count(spelling) for spelling in spellings)
    return found


def say(what: str, value: object) -> None:
    """Tell the test; a value never has a word in it."""
    print(json.dumps({what: value}), flush=True)


def main() -> int:
    """Be the process of the day, or the one after it."""
    from PySide6.QtWidgets import QApplication

    application = QApplication(["veldmelding"])
    application.setApplicationName("veldmelding")
    if os.environ.get(STAGE) == "after":
        return after(application)
    os.environ[STAGE] = "after"
    return day(Path(sys.argv[1]))


# -- the fresh process -------------------------------------------------------------------------


def after(application: QApplication) -> int:
    """Show the unlock window, as after every lock, and look through this process's memory."""
    from tests.desktop.support import pause
    from veldmelding.desktop.application import Desktop, default_folder

    desktop = Desktop(default_folder(), "en", hears_system=False)
    desktop.open()
    pause(300)
    say("title", desktop.window.windowTitle())
    say("clipboard", application.clipboard().text())
    say("after", hits())
    desktop.tasks.stop()
    return 0


# -- the day -----------------------------------------------------------------------------------


def day(folder: Path) -> int:
    """Live through the day, then lock."""
    from tests.desktop.support import open_sample, wait_for
    from veldmelding.desktop.application import Desktop, default_folder
    from veldmelding.desktop.desk import utc_now
    from veldmelding.library import Library, install_bundled
    from veldmelding.sync import read_setup
    from veldmelding.vault import KeyCost, Vault, reserve

    reserve.SIZE = 64 * 1024
    home = default_folder() / "vaults" / "green"
    home.parent.mkdir(parents=True)
    passphrase = lowered(RAISED["passphrase"])
    Vault.create(home, passphrase, label="Green", cost=KeyCost(1024, 1))
    desktop = Desktop(default_folder(), "en", hears_system=False)
    opened = open_sample(desktop, passphrase)
    vault = opened.desk.vault
    install_bundled(Library(vault, utc_now))
    read_setup((folder / "setup.txt").read_text()).save(vault)

    record(opened, folder)
    search(opened)
    deliver(opened)
    seal(opened, (folder / "form.xml").read_bytes())
    exports(opened, folder)
    carry(opened, folder)
    desktop.crash_watch().install()
    go_wrong(desktop.window)
    wait_for(lambda: bool(desktop.crash_watch().kinds))

    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().setText(lowered(RAISED["clipboard"]))
    say("records", opened.desk.store.count())
    say("before", hits())
    desktop.lock()
    raise AssertionError("the process was not replaced")


def record(opened: Opened, folder: Path) -> None:
    """Fill a quick note with a photo and finalise it; leave a draft."""
    from tests.desktop.support import wait_for
    from veldmelding.desktop.demo import ANSWERS, PHOTO_ANSWERS
    from veldmelding.desktop.fill import FillPlace
    from veldmelding.desktop.fill.card import QuestionCard
    from veldmelding.desktop.fill.questions.files import PhotoQuestion

    desktop, frame = opened.desktop, opened.frame
    story, place_name = lowered(RAISED["story"]), lowered(RAISED["place"])
    for text in (f"A {story} at the gate", f"{lowered(RAISED['draft'])} and {story}"):
        desktop.begin_quick_note()
        wait_for(lambda: isinstance(frame.visitor, FillPlace), what="for the form")
        place = frame.visitor
        assert isinstance(place, FillPlace)
        session = place._recording.session
        paths = {path.rpartition("/")[2]: path for path in place._recording.form.body_elements}
        for name, value in (ANSWERS | {"qn_text": text, "place": place_name}).items():
            place.show_question(paths[name])
            place.answer(paths[name], value)
        if lowered(RAISED["draft"]) in text:
            break
        place.show_question(paths["qn_photo"])
        page = place.browser.current_page()
        card = page.parts[paths["qn_photo"]] if page is not None else None
        assert isinstance(card, QuestionCard)
        assert isinstance(card.control, PhotoQuestion)
        control = card.control
        control.take_file(folder / "camera" / "P1010042.JPG")
        wait_for(lambda c=control: c.step is not None, what="for the look at the photo")  # type: ignore[misc]
        assert control.step is not None
        control.step.agreed.setChecked(True)
        control.step.do_primary()
        asked = paths["qn_photo"]
        wait_for(lambda s=session, a=asked: bool(s.node(a).value), what="for the photo")  # type: ignore[misc]
        for name, value in PHOTO_ANSWERS.items():
            place.answer(paths[name], value)
        done: list[str] = []
        place.finalised.connect(done.append)
        place.finalise()
        wait_for(lambda done=done: bool(done), what="for finalising")  # type: ignore[misc]
        wait_for(lambda: not isinstance(frame.visitor, FillPlace))
    frame.leave_visitor()
    frame.show_place("start")
    opened.settle()


def search(opened: Opened) -> None:
    """Look for a word as a person does, and see the observations."""
    from tests.desktop.support import wait_for
    from veldmelding.desktop.observations.place import ObservationsPlace

    place = opened.go("observations")
    assert isinstance(place, ObservationsPlace)
    place.search.setText(lowered(RAISED["story"]))
    wait_for(lambda: place.model.rowCount() == 2, what="for what was searched")
    place.grab()


def deliver(opened: Opened) -> None:
    """Deliver to the hub that the test runs."""
    from tests.desktop.support import wait_for

    opened.go("deliver")
    opened.frame.do_primary()
    wait_for(
        lambda: opened.desk.outbox.overview().delivered == 1, seconds=30, what="for the delivery"
    )
    opened.settle()


def seal(opened: Opened, form: bytes) -> None:
    """Finalise a record of a form with headquarters' key."""
    desk = opened.desk
    recording = desk.store.begin(desk.library.install(form))
    recording.session.answer("/data/note", lowered(RAISED["sealed"]))
    desk.store.save(recording.snapshot())
    desk.store.finalise(recording)
    opened.settle()


def exports(opened: Opened, folder: Path) -> None:
    """Be refused one export, and make one outside what is watched."""
    from veldmelding.errors import TargetInsideVault
    from veldmelding.observations import Evidence

    desk = opened.desk
    chosen = [row.id for row in desk.store.rows() if row.instance_id is not None]
    try:
        Evidence(desk.vault).export(chosen, desk.vault.folder / "evidence", "refused")
    except TargetInsideVault:
        say("refused", True)
    Evidence(desk.vault).export(chosen, folder / "evidence", "a court")


def carry(opened: Opened, folder: Path) -> None:
    """Back up and hand a draft over, both onto the stick."""
    from veldmelding.desktop.desk import utc_now
    from veldmelding.observations import Housekeeping
    from veldmelding.observations.handover import Handover
    from veldmelding.vault import PublicKey
    from veldmelding.vault.copies import BackupPlace

    desk = opened.desk
    stick = Path(os.environ["CANARY_STICK"])
    BackupPlace(stick).make(desk.vault)
    colleague = PublicKey.read((folder / "colleague.txt").read_text())
    drafts = [row.id for row in desk.store.drafts()]
    handover = Handover(desk.vault, desk.library, desk.outbox, utc_now)
    handover.give(drafts, colleague, stick / "parcel")
    Housekeeping(desk.vault, desk.store, desk.outbox, utc_now).tidy()
    desk.vault.check(thorough=True)


def go_wrong(parent: object) -> None:
    """Something unexpected happens while a word is in the variables."""
    from PySide6.QtCore import QObject, QTimer

    assert isinstance(parent, QObject)

    def fail() -> None:
        witness = lowered(RAISED["error"])
        numbers = {witness: random.random()}
        raise KeyError(f"{witness} {numbers}")

    QTimer.singleShot(0, parent, fail)


if __name__ == "__main__":
    sys.exit(main())
