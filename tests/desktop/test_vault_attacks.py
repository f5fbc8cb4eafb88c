"""Attacks of the vault's list that need a window: pictures, markup, names, traces, clipboard."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QLabel, QLineEdit, QTextEdit

from tests.desktop.fill.photos import encoded, jpeg_with_exif, picture
from tests.desktop.samples import PASSPHRASE
from tests.desktop.support import Opened, open_sample, shown_widgets, wait_for
from veldmelding.desktop.clipboard import copy_for_a_while
from veldmelding.desktop.fill.exif import photo_position
from veldmelding.desktop.fill.picture import photo_from_bytes, photo_from_file
from veldmelding.desktop.observations.place import ObservationsPlace
from veldmelding.errors import PictureRefused, PictureTooLarge, VeldmeldingError

if TYPE_CHECKING:
    from pathlib import Path

    from veldmelding.desktop.application import Desktop

CANARY = "zilverreiger"


def vast_png(side: int) -> bytes:
    """A PNG that says it has 50,000 × 50,000 pixels and would fill the memory."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        seal = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", seal)

    header = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    body = zlib.compress(bytes(4096))
    start = b"\x89PNG\r\n\x1a\n"
    return start + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


HOSTILE = {
    "vast PNG": vast_png(50_000),
    "SVG": b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
    "endless GIF": b"GIF89a\xff\xff\xff\xff\x00\x00\x00" + b"!\xf9\x04\x00" * 50_000,
    "broken JPEG": encoded(picture(400, 300))[:900],
    "broken TIFF": b"II*\x00\x08\x00\x00\x00" + b"\xff" * 500,
    "program": b"MZ\x90\x00" + bytes(500),
    "nothing": b"",
}


@pytest.mark.qt_log_ignore("Sanity check on directory", "Failed to read directory")
@pytest.mark.parametrize("name", HOSTILE)
def test_attack_18_a_hostile_picture_is_refused_with_words(tmp_path: Path, name: str) -> None:
    with pytest.raises((PictureRefused, PictureTooLarge)):
        photo_from_bytes(HOSTILE[name])
    path = tmp_path / "holiday.jpg"
    path.write_bytes(HOSTILE[name])
    with pytest.raises(VeldmeldingError):
        photo_from_file(path)


def test_attack_19_content_decides_and_not_the_ending(tmp_path: Path) -> None:
    path = tmp_path / "really-a-png.jpg"
    path.write_bytes(encoded(picture(60, 40), "png"))
    assert photo_from_file(path).data.startswith(b"\xff\xd8\xff")
    path = tmp_path / "photo.svg"
    path.write_bytes(encoded(picture(60, 40)))
    with pytest.raises(PictureRefused):
        photo_from_file(path)


def test_attack_20_place_and_camera_never_come_along() -> None:
    original = jpeg_with_exif(latitude=-4.5, longitude=15.25)
    assert photo_position(original) is not None
    kept = photo_from_bytes(original).data
    assert photo_position(kept) is None
    assert b"SERIAL" not in kept


MARKUP = '<img src="file:///etc/passwd"><b onclick="x">bold</b>'
MISLEADING = "gpj.\u202eexe \u200bKamituga"


def record(opened: Opened, name: str) -> None:
    form = opened.desk.library.find("site_visit")
    assert form is not None
    recording = opened.desk.store.begin(form)
    recording.session.answer("/data/name", name)
    opened.desk.store.save(recording.snapshot("/data/note"))
    opened.settle()


def is_plain(label: QLabel) -> bool:
    """Whether a label shows its text letter by letter."""
    if label.textFormat() == Qt.TextFormat.PlainText:
        return True
    return label.textFormat() == Qt.TextFormat.AutoText and not Qt.mightBeRichText(label.text())


def test_attack_38_markup_in_an_answer_is_shown_letter_by_letter(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched: list[object] = []
    monkeypatch.setattr(QTextDocument, "loadResource", lambda *found: fetched.append(found))
    record(opened, MARKUP)
    for name in ("start", "observations", "deliver"):
        place = opened.go(name)
        for label in place.findChildren(QLabel):
            if "bold" in label.text():
                assert is_plain(label), (name, label.text())
        for editor in place.findChildren(QTextEdit):
            assert "<b " not in editor.toHtml()
        opened.desktop.window.grab()
    place = opened.go("observations")
    assert isinstance(place, ObservationsPlace)
    wait_for(lambda: place.model.rowCount() > 0)
    index = next(
        place.model.index(row, column)
        for row in range(place.model.rowCount())
        for column in range(place.model.columnCount())
        if "bold" in str(place.model.index(row, column).data())
    )
    assert "<b " in str(index.data())
    opened.desktop.resume(opened.desk.store.drafts()[0].id)
    wait_for(lambda: opened.frame.visitor is not None)
    for widget in shown_widgets(opened.desktop.window):
        if isinstance(widget, QLabel) and "bold" in widget.text():
            assert is_plain(widget), widget.text()
    assert fetched == []


def test_attack_39_a_name_that_misleads_stays_in_its_own_row(opened: Opened) -> None:
    record(opened, MISLEADING)
    place = opened.go("observations")
    assert isinstance(place, ObservationsPlace)
    wait_for(lambda: place.model.rowCount() > 0)
    place.search.setText("Kamituga")
    place.grab()
    recording = opened.desk.store.resume(opened.desk.store.drafts()[0].id)
    name = recording.attach("/data/photo", b"x", ".exe\u202egpj")
    assert name.isascii()
    assert name.endswith(".bin")


def test_attack_41_preferences_in_the_open_know_nothing_of_a_person(
    sample_desktop: Desktop, data_folder: Path
) -> None:
    opened = open_sample(sample_desktop, PASSPHRASE)
    record(opened, f"the {CANARY} at the gate")
    place = opened.go("observations")
    assert isinstance(place, ObservationsPlace)
    place.search.setText(CANARY)
    wait_for(lambda: place.model.rowCount() == 1)
    opened.desktop.lock()
    QSettings("QtProject", "").sync()
    for path in data_folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert CANARY.encode() not in content, path
            assert CANARY.encode("utf-16-le") not in content, path
    trails = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "QtProject")
    assert CANARY not in str([trails.value(key) for key in trails.allKeys()])
    assert CANARY not in sample_desktop.window.windowTitle()


def test_attack_43_the_clipboard_is_empty_after_locking(opened: Opened) -> None:
    clipboard = QGuiApplication.clipboard()
    for copied in (lambda: clipboard.setText(CANARY), lambda: copy_for_a_while(CANARY)):
        copied()
        assert clipboard.text() == CANARY
    data = QMimeData()
    data.setHtml(f"<b>{CANARY}</b>")
    data.setData("image/png", CANARY.encode())
    clipboard.setMimeData(data)
    field = QLineEdit(CANARY)
    field.selectAll()
    field.copy()
    opened.desktop.lock()
    held = clipboard.mimeData()
    assert clipboard.text() == ""
    assert held is None or held.formats() == []
