"""The real windows on a laptop screen of 1366×768, without a display, on real vaults."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

_SCREEN = {
    "name": "laptop",
    "x": 0,
    "y": 0,
    "width": 1366,
    "height": 768,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
if "QT_QPA_PLATFORM" not in os.environ:  # must be there before the first QApplication
    _screens = Path(tempfile.mkdtemp(prefix="veldmelding-screen-")) / "offscreen.json"
    _screens.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screens}"

from PySide6.QtCore import QStandardPaths  # noqa: E402

from tests.desktop.samples import PASSPHRASE, make_sample_vault  # noqa: E402
from tests.desktop.support import Opened, open_sample, wait_for  # noqa: E402
from veldmelding.desktop.application import Desktop  # noqa: E402
from veldmelding.desktop.language import languages  # noqa: E402
from veldmelding.desktop.theme import theme  # noqa: E402
from veldmelding.vault import reserve  # noqa: E402


@pytest.fixture(scope="session", autouse=True)
def nothing_of_the_person_is_touched() -> None:
    """Qt keeps its own files in a test folder, not where the person's are."""
    QStandardPaths.setTestModeEnabled(True)


@pytest.fixture(scope="session", autouse=True)
def small_reserve() -> Iterator[None]:
    """The reserve against a full disk is real but small, so that copies of vaults stay quick."""
    before, reserve.SIZE = reserve.SIZE, 64 * 1024  # type: ignore[misc]
    yield
    reserve.SIZE = before  # type: ignore[misc]


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with one vault in which somebody has worked for a week."""
    folder = tmp_path_factory.mktemp("sample")
    make_sample_vault(folder / "vaults" / "green")
    return folder


@pytest.fixture
def data_folder(sample_folder: Path, tmp_path: Path) -> Path:
    """A copy of the sample folder that a test may change."""
    target = tmp_path / "data"
    shutil.copytree(sample_folder, target)
    return target


@pytest.fixture(autouse=True)
def same_look_for_every_test(qapp: object) -> Iterator[None]:
    """English, light, 100 % at the beginning and the end of each test."""
    _plain_look()
    hook = sys.excepthook
    yield
    sys.excepthook = hook
    _plain_look()


def _plain_look() -> None:
    languages().switch("en")
    if theme().choice != "light":
        theme().choose("light")
    if theme().scale != 100:
        theme().set_scale(100)


@pytest.fixture
def desktop(tmp_path: Path, qtbot: object) -> Iterator[Desktop]:
    """A desktop on an empty data folder; locking it notes the command instead of running it."""
    (tmp_path / "empty").mkdir()
    yield from _desktop(tmp_path / "empty")


@pytest.fixture
def sample_desktop(data_folder: Path, qtbot: object) -> Iterator[Desktop]:
    """A desktop on the sample vault, not opened yet."""
    yield from _desktop(data_folder)


@pytest.fixture
def opened(sample_desktop: Desktop) -> Opened:
    """The sample vault, unlocked, on Start."""
    return open_sample(sample_desktop, PASSPHRASE)


def _desktop(folder: Path) -> Iterator[Desktop]:
    commands: list[list[str]] = []
    made = Desktop(
        folder,
        "en",
        replace=lambda command: commands.append(list(command)),
        hears_system=False,
    )
    made.preferences.theme = "light"
    theme().choose("light")
    made.commands = commands  # type: ignore[attr-defined]
    made.window.resize(1366, 728)
    yield made
    made.close()
    close_down = getattr(made.window.shown, "close_down", None)
    if close_down is not None:
        close_down()
    made.tasks.stop()
    made.window.hide()
    made.window.deleteLater()
    made.deleteLater()
    wait_for(lambda: True)
