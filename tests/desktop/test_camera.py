"""The camera reads a code: a film takes the place of the camera, all else is real."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy
import pytest
import zxingcpp
from PySide6.QtCore import Qt

from tests.desktop.support import pause, wait_for
from veldmelding.desktop import camera
from veldmelding.desktop.camera import CameraView
from veldmelding.desktop.headquarters import HeadquartersForm
from veldmelding.desktop.tasks import Tasks
from veldmelding.sync import Backend, Bearer, setup_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HERE = "https://central.example.org/v1/projects/3"


@pytest.fixture
def tasks(qtbot: object) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.stop()


@pytest.fixture
def view(tasks: Tasks) -> Iterator[CameraView]:
    made = CameraView(tasks)
    made.retranslate()
    yield made
    made.close()


def film(path: Path, text: str, *, before: int = 6, after: int = 6) -> str:
    """A film of an empty room in which somebody then holds up a code, a little askew."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    bits = numpy.array(zxingcpp.write_barcode_to_image(code, scale=4, add_quiet_zones=True))
    room = numpy.full((480, 640, 3), 90, numpy.uint8)
    held = room.copy()
    side = min(bits.shape[0], 440)
    shown = cv2.cvtColor(cv2.resize(bits, (side, side)), cv2.COLOR_GRAY2BGR)
    held[20 : 20 + side, 100 : 100 + side] = shown
    turn = cv2.getRotationMatrix2D((320, 240), 8, 0.95)
    held = cv2.warpAffine(held, turn, (640, 480), borderValue=(90, 90, 90))
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 15, (640, 480))
    assert writer.isOpened()
    for picture in [room] * before + [held] * after:
        writer.write(picture)
    writer.release()
    return str(path)


def test_a_code_held_before_the_camera_sets_headquarters_up(tasks: Tasks, tmp_path: Path) -> None:
    form = HeadquartersForm(tasks)
    form.resize(700, 600)
    form.show()
    text = setup_text(Backend.at(HERE, Bearer("t" * 64), kind="central"))
    form.view.sources = (film(tmp_path / "film.avi", text),)
    assert form.camera.isVisible()
    form.camera.click()
    wait_for(lambda: not form.view.picture.pixmap().isNull(), 20)
    wait_for(lambda: form.backend() is not None, 20)
    backend = form.backend()
    assert backend is not None
    assert backend.address == HERE
    assert form.view.isHidden()
    assert not form.view.looking
    form.close()


def test_no_camera_is_said_and_the_other_ways_stay(tasks: Tasks) -> None:
    form = HeadquartersForm(tasks)
    form.show()
    form.view.sources = ("/nowhere/camera",)
    form.camera.click()
    wait_for(lambda: form.view.trouble.isVisible())
    assert not form.view.looking
    assert form.view.picture.isHidden()
    assert form.picture.isEnabled()
    form.camera.click()  # trying again is possible
    wait_for(lambda: form.view.trouble.isVisible() and not form.view.looking)
    form.close()


def test_a_camera_that_is_unplugged_is_said(view: CameraView, tmp_path: Path) -> None:
    view.sources = (film(tmp_path / "film.avi", "x", after=0),)
    view.start()
    wait_for(lambda: view.trouble.isVisible(), 20)
    assert not view.looking


def test_nobody_is_watched_for_long(view: CameraView, tmp_path: Path) -> None:
    view.sources = (film(tmp_path / "film.avi", "x", before=400, after=0),)
    view.patience = 0.3
    view.start()
    wait_for(lambda: view.trouble.isVisible(), 20)
    assert not view.looking


@pytest.mark.parametrize("how", ["button", "page left"])
def test_the_camera_is_off_when_it_is_not_seen(
    view: CameraView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    released: list[bool] = []
    real = cv2.VideoCapture

    class Watched:
        def __init__(self, source: str) -> None:
            self._camera = real(source)

        def isOpened(self) -> bool:  # noqa: N802
            return self._camera.isOpened()

        def read(self) -> object:
            return self._camera.read()

        def release(self) -> None:
            self._camera.release()
            released.append(True)

    monkeypatch.setattr(cv2, "VideoCapture", Watched)
    view.sources = (film(tmp_path / "film.avi", "x", before=400, after=0),)
    heard: list[str] = []
    view.read.connect(heard.append)
    view.start()
    wait_for(lambda: view.looking and not view.picture.pixmap().isNull(), 20)
    if how == "button":
        view.stop_button.click()
    else:
        view.hide()
    wait_for(lambda: not view.looking, 20)
    assert released == [True]
    assert view.isHidden()
    assert heard == []
    pause(50)
    assert view.picture.pixmap().isNull()


def test_without_its_part_of_the_installation_nothing_is_offered(
    tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(camera, "find_spec", lambda name: None)
    form = HeadquartersForm(tasks)
    form.show()
    assert form.camera.isHidden()
    assert form.picture.isVisible()
    form.close()


def test_the_camera_is_reached_by_keyboard(view: CameraView, tmp_path: Path) -> None:
    view.sources = (film(tmp_path / "film.avi", "x", before=400, after=0),)
    view.start()
    assert view.stop_button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert view.picture.accessibleName()
    view.stop()
    wait_for(lambda: not view.looking, 20)
