"""Photos and files chosen as answers: kept in the vault, clean; refused when they are not safe."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from tests.desktop.fill.conftest import control_of, page_of
from tests.desktop.fill.kitchen_sink import EVERY_KIND
from tests.desktop.fill.photos import jpeg_with_exif, png_that_says
from veldmelding.desktop.fill.exif import photo_position

PHOTO = "/data/files/photo"


@pytest.fixture
def place(fill):
    place = fill(EVERY_KIND)
    place.show_question(PHOTO)
    return place


@pytest.fixture
def phone_photo(tmp_path):
    path = tmp_path / "IMG_2026.jpg"
    path.write_bytes(
        jpeg_with_exif(width=1200, height=900, latitude=-4.5, longitude=15.25, accuracy=8)
    )
    return path


def value(place, path):
    return place.session.node(path).value


def keep(place, qtbot):
    """Look at the photo, tick, keep it."""
    control = control_of(place, PHOTO)
    qtbot.waitUntil(lambda: control.step is not None, timeout=5000)
    control.step.agreed.click()
    control.step.keep.click()


def take(place, path, qtbot):
    control_of(place, PHOTO).take_file(path)
    keep(place, qtbot)
    qtbot.waitUntil(lambda: value(place, PHOTO) != "", timeout=5000)


def test_a_chosen_photo_is_kept_without_place_or_camera_and_made_smaller(place, phone_photo, qtbot):
    take(place, phone_photo, qtbot)
    name = value(place, PHOTO)
    assert "IMG" not in name
    assert name.endswith(".jpg")
    kept = place._recording.read_file(name)
    assert photo_position(kept) is None
    assert b"SERIAL" not in kept
    assert QImage.fromData(kept).width() == 800
    control = control_of(place, PHOTO)
    qtbot.waitUntil(lambda: not control.preview.isHidden())
    assert control.preview.pixmap().width() <= 360
    assert control.remove_button.isVisible()


def test_a_removed_photo_comes_back_with_undo(place, phone_photo, qtbot):
    take(place, phone_photo, qtbot)
    name = value(place, PHOTO)
    control = control_of(place, PHOTO)
    control.remove_button.click()
    assert value(place, PHOTO) == ""
    assert control.preview.isHidden()
    place.undo()
    assert value(place, PHOTO) == name
    qtbot.waitUntil(lambda: not control.preview.isHidden())


def test_a_photo_is_dropped_onto_its_question(place, phone_photo, qtbot):
    control = control_of(place, PHOTO)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(phone_photo))])
    where = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), *where, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(control, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(5, 5), *where, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(control, drop)
    keep(place, qtbot)
    qtbot.waitUntil(lambda: value(place, PHOTO) != "", timeout=5000)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.jpg", b"", "not a photo"),
        ("program.jpg", b"MZ" + bytes(100), "not a photo"),
        ("bomb.png", png_that_says(60_000, 60_000), "too large"),
        ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not a photo"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_refused_photo_says_why_and_changes_nothing(place, tmp_path, qtbot, name, data, words):
    path = tmp_path / name
    path.write_bytes(data)
    control = control_of(place, PHOTO)
    control.take_file(path)
    card = page_of(place).parts[PHOTO]
    qtbot.waitUntil(lambda: card.message is not None and card.message.isVisible(), timeout=5000)
    assert words in card.message.text()
    assert "Nothing was added" in card.message.text()
    assert value(place, PHOTO) == ""
    assert control.choose_button.isEnabled()


def test_a_refusal_goes_away_with_the_next_photo(place, phone_photo, tmp_path, qtbot):
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"nothing")
    control = control_of(place, PHOTO)
    control.take_file(bad)
    card = page_of(place).parts[PHOTO]
    qtbot.waitUntil(lambda: card.message is not None and card.message.isVisible(), timeout=5000)
    take(place, phone_photo, qtbot)
    assert not card.message.isVisible()


def test_a_sound_is_kept_as_it_is(place, tmp_path, qtbot):
    path = tmp_path / "talk.wav"
    path.write_bytes(b"RIFF\x24\0\0\0WAVEfmt " + bytes(100))
    control = control_of(place, "/data/files/sound")
    control.take_file(path)
    qtbot.waitUntil(lambda: value(place, "/data/files/sound") != "", timeout=5000)
    name = value(place, "/data/files/sound")
    assert name.endswith(".wav")
    assert place._recording.read_file(name) == path.read_bytes()


def test_the_place_is_taken_from_where_a_photo_was_made(place, phone_photo, qtbot):
    control = control_of(place, "/data/files/place")
    object.__setattr__(control.context, "choose", lambda *_arguments: phone_photo)
    control.photo_button.click()
    qtbot.waitUntil(lambda: value(place, "/data/files/place") != "", timeout=5000)
    latitude, longitude, _altitude, accuracy = value(place, "/data/files/place").split()
    assert float(latitude) == pytest.approx(-4.5)
    assert float(longitude) == pytest.approx(15.25)
    assert accuracy == "8"


def test_a_photo_that_does_not_say_where_is_spoken_about(place, tmp_path, qtbot):
    from tests.desktop.fill.photos import encoded, picture

    path = tmp_path / "plain.jpg"
    path.write_bytes(encoded(picture()))
    control = control_of(place, "/data/files/place")
    object.__setattr__(control.context, "choose", lambda *_arguments: path)
    control.photo_button.click()
    card = page_of(place).parts["/data/files/place"]
    qtbot.waitUntil(lambda: card.message is not None and card.message.isVisible(), timeout=5000)
    assert "does not say where" in card.message.text()


def test_nothing_of_a_photo_lies_outside_the_vault_in_clear(place, phone_photo, qtbot, tmp_path):
    take(place, phone_photo, qtbot)
    place.autosave.save_now()
    qtbot.waitUntil(place.autosave.is_settled, timeout=3000)
    name = value(place, PHOTO).encode()
    written = [
        path for path in tmp_path.rglob("*") if path.is_file() and path.name != phone_photo.name
    ]
    assert len(written) > 2
    for path in written:
        data = path.read_bytes()
        assert data[:3] != b"\xff\xd8\xff"
        assert name not in data
        assert name not in path.name.encode()
