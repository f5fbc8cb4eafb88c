"""Sleep, lid, screen lock and another person's session, as the system says them."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
from contextlib import contextmanager
from ctypes import wintypes
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from tests.desktop.fake_logind import PATH, PROPERTIES, SESSION_PATH
from tests.desktop.support import Opened, pause, wait_for
from veldmelding.desktop.session_watch import (
    MANAGER,
    POWER_PATH,
    SESSION,
    LogindWatch,
)
from veldmelding.desktop.session_windows import (
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    WTS_SESSION_LOCK,
    MessageFilter,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
HAS_BUS = shutil.which("dbus-daemon") is not None


class Logind:
    """The fake logind and the bus it is on."""

    def __init__(self, address: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.desktop.fake_logind", address],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        assert self.heard() == "ready"

    def heard(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def say(self, *parts: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("|".join(parts) + "\n")
        self.process.stdin.flush()

    def end(self) -> None:
        self.say("end")
        self.process.wait(10)
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.stdout.close()


class Direct:
    """Where there is no bus: what it would deliver, handed to what listens."""

    def __init__(self) -> None:
        self.watch: LogindWatch | None = None

    def say(self, path: str, interface: str, name: str, *rest: str) -> None:
        assert self.watch is not None
        if name == "PropertiesChanged":
            listener = (
                self.watch.power_changed if path == POWER_PATH else self.watch.session_changed
            )
            listener(interface, {rest[0]: rest[1] == "true"})
            return
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments([value == "true" for value in rest])
        if name == "Lock":
            if path == SESSION_PATH:
                self.watch.locked(message)
        else:
            self.watch.sleeping(message)


@contextmanager
def private_bus() -> Iterator[str]:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1", "--nopidfile"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait(10)
    daemon.stdout.close()


@pytest.fixture
def system(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[LogindWatch, Logind | Direct]]:
    """A watch, and what it listens to: a private bus, or what a bus would call."""
    monkeypatch.setenv("XDG_SESSION_ID", "7")
    if not HAS_BUS:
        direct = Direct()
        direct.watch = LogindWatch(QDBusConnection.connectToBus("unix:path=/nowhere", "none"))
        yield direct.watch, direct
        return
    with private_bus() as address:
        logind = Logind(address)
        watch = LogindWatch(QDBusConnection.connectToBus(address, "veldmelding"))
        assert watch.start()
        yield watch, logind
        watch.stop()
        QDBusConnection.disconnectFromBus("veldmelding")
        logind.end()


SIGNS = {
    "sleep": (PATH, MANAGER, "PrepareForSleep", "true"),
    "shutdown": (PATH, MANAGER, "PrepareForShutdown", "true"),
    "lock": (SESSION_PATH, SESSION, "Lock"),
    "screen lock": (SESSION_PATH, PROPERTIES, "PropertiesChanged", "LockedHint", "true"),
    "other person": (SESSION_PATH, PROPERTIES, "PropertiesChanged", "Active", "false"),
    "lid": (POWER_PATH, PROPERTIES, "PropertiesChanged", "LidIsClosed", "true"),
}
NO_SIGNS = {
    "woken": (PATH, MANAGER, "PrepareForSleep", "false"),
    "somebody else's lock": (f"{PATH}/session/_38", SESSION, "Lock"),
    "unlocked": (SESSION_PATH, PROPERTIES, "PropertiesChanged", "LockedHint", "false"),
    "came back": (SESSION_PATH, PROPERTIES, "PropertiesChanged", "Active", "true"),
    "lid opened": (POWER_PATH, PROPERTIES, "PropertiesChanged", "LidIsClosed", "false"),
}


@pytest.mark.parametrize("sign", SIGNS)
def test_the_system_says_that_nobody_sits_here(
    system: tuple[LogindWatch, Logind | Direct], sign: str
) -> None:
    watch, logind = system
    heard: list[bool] = []
    watch.leaving.connect(lambda: heard.append(True))
    logind.say(*SIGNS[sign])
    wait_for(lambda: bool(heard), 10, sign)
    assert heard == [True]


@pytest.mark.parametrize("sign", NO_SIGNS)
def test_other_news_locks_nothing(system: tuple[LogindWatch, Logind | Direct], sign: str) -> None:
    watch, logind = system
    heard: list[bool] = []
    watch.leaving.connect(lambda: heard.append(True))
    logind.say(*NO_SIGNS[sign])
    pause(150)
    assert heard == []


def test_sleep_waits_until_we_have_locked_and_not_longer(
    system: tuple[LogindWatch, Logind | Direct],
) -> None:
    watch, logind = system
    held: list[bool] = []
    watch.leaving.connect(lambda: held.append(watch.holds_sleep_back))
    if isinstance(logind, Logind):
        assert logind.heard() == "inhibit sleep veldmelding delay"
        assert watch.holds_sleep_back
    logind.say(*SIGNS["sleep"])
    wait_for(lambda: bool(held))
    assert held == [isinstance(logind, Logind)]  # while locking, the system still waits
    wait_for(lambda: not watch.holds_sleep_back)
    if isinstance(logind, Logind):
        assert logind.heard() == "let go"


def test_no_bus_at_all_is_no_trouble(qapp: object) -> None:
    made = LogindWatch(QDBusConnection.connectToBus("unix:path=/nowhere/at/all", "nowhere"))
    assert not made.start()
    assert not made.holds_sleep_back


def test_a_bus_without_logind_is_no_trouble(qapp: object) -> None:
    if not HAS_BUS:
        return
    with private_bus() as address:
        made = LogindWatch(QDBusConnection.connectToBus(address, "lonely"))
        assert made.start()
        assert not made.holds_sleep_back
        made.stop()
        QDBusConnection.disconnectFromBus("lonely")


def test_going_to_sleep_locks_the_open_vault(
    opened: Opened, system: tuple[LogindWatch, Logind | Direct]
) -> None:
    watch, logind = system
    opened.desktop.watch_with(watch)
    logind.say(*SIGNS["sleep"])
    wait_for(lambda: opened.desktop.desk is None)
    assert opened.desk.vault.closed
    assert opened.desktop.commands  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("message", "meaning", "leaves"),
    [
        (WM_POWERBROADCAST, PBT_APMSUSPEND, True),
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, True),
        (WM_WTSSESSION_CHANGE, 2, True),
        (0x0011, 0, True),
        (WM_POWERBROADCAST, 0x0012, False),  # awake again
        (WM_WTSSESSION_CHANGE, 8, False),  # unlocked
        (0x0100, PBT_APMSUSPEND, False),  # a key
    ],
)
def test_what_windows_says(message: int, meaning: int, leaves: bool) -> None:
    heard: list[bool] = []
    listening = MessageFilter(lambda: heard.append(True))
    said = wintypes.MSG(message=message, wParam=meaning)
    for kind, counts in ((b"windows_generic_MSG", leaves), (b"xcb_generic_event_t", False)):
        heard.clear()
        taken = listening.nativeEventFilter(kind, ctypes.addressof(said))
        assert taken == (False, 0)
        assert bool(heard) is counts
