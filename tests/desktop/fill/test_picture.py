"""Photos are made smaller, upright and clean; what is not a photo is refused with a reason."""

import struct

import pytest
from PySide6.QtGui import QImage

from tests.desktop.fill.photos import encoded, jpeg_with_exif, picture, png_that_says
from veldmelding.desktop.fill.attachment import prepare_file, suffixes_for
from veldmelding.desktop.fill.exif import photo_position
from veldmelding.desktop.fill.picture import photo_from_bytes, photo_from_file, small_picture
from veldmelding.errors import FileGone, FileRefused, FileTooLarge, PictureRefused, PictureTooLarge

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>'


def test_place_serial_number_and_all_other_notes_are_gone(tmp_path):
    original = jpeg_with_exif(latitude=-4.5, longitude=15.25)
    assert photo_position(original) is not None
    path = tmp_path / "phone.jpg"
    path.write_bytes(original)
    photo = photo_from_file(path)
    assert photo_position(photo.data) is None
    for trace in (b"Exif", b"SERIAL", b"http", b"GPS", b"ICC_PROFILE"):
        assert trace not in photo.data
    assert path.read_bytes() == original


def test_a_turned_photo_comes_out_upright():
    photo = photo_from_bytes(jpeg_with_exif(latitude=4, longitude=5, orientation=6))
    image = QImage.fromData(photo.data)
    assert (image.width(), image.height()) == (240, 320)
    assert image.pixelColor(120, 30).red() > 200
    assert image.pixelColor(120, 290).blue() > 200


def test_a_large_photo_is_made_smaller_and_a_small_one_left_alone():
    assert photo_from_bytes(encoded(picture(3000, 1500))).width == 1600
    assert photo_from_bytes(encoded(picture(3000, 1500)), 800).height == 400
    assert photo_from_bytes(encoded(picture(200, 100))).width == 200


def test_notes_in_a_png_do_not_survive():
    image = picture()
    image.setText("Author", "a person")
    kept = photo_from_bytes(encoded(image, "png")).data
    assert b"a person" not in kept
    assert kept[:3] == b"\xff\xd8\xff"


def test_clear_parts_become_white():
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(0)
    kept = QImage.fromData(photo_from_bytes(encoded(image, "png")).data)
    assert kept.pixelColor(10, 10).lightness() > 250


@pytest.mark.parametrize(
    ("data", "name", "error"),
    [
        (b"", "empty.jpg", PictureRefused),
        (b"MZ" + bytes(500), "program.jpg", PictureRefused),
        (b"%PDF-1.7\n" + bytes(500), "report.jpg", PictureRefused),
        (SVG, "drawing.jpg", PictureRefused),
        (SVG, "drawing.svg", PictureRefused),
        (b"GIF89a" + struct.pack("<HH", 65535, 65535) + bytes(50), "moving.jpg", PictureRefused),
        (png_that_says(50_000, 50_000), "bomb.png", PictureTooLarge),
        (png_that_says(29_000, 29_000), "bomb2.png", PictureTooLarge),
        (jpeg_with_exif(latitude=1, longitude=1)[:60], "head.jpg", PictureRefused),
        (jpeg_with_exif(latitude=1, longitude=1)[:-900], "cut.jpg", PictureRefused),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
@pytest.mark.qt_log_ignore("JPEG")
def test_what_is_not_a_safe_photo_is_refused(tmp_path, data, name, error):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(error):
        photo_from_file(path)


def test_a_photo_under_another_name_is_refused(tmp_path):
    path = tmp_path / "photo.docx"
    path.write_bytes(encoded(picture()))
    with pytest.raises(PictureRefused):
        photo_from_file(path)


def test_folders_pipes_and_missing_files_are_refused(tmp_path):
    import os

    with pytest.raises(FileGone):
        photo_from_file(tmp_path / "gone.jpg")
    (tmp_path / "folder.jpg").mkdir()
    with pytest.raises(FileGone):
        photo_from_file(tmp_path / "folder.jpg")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.jpg")
        with pytest.raises(FileGone):
            photo_from_file(tmp_path / "pipe.jpg")


def test_a_huge_file_is_refused_without_reading_it_all(tmp_path):
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(60 * 1024 * 1024)
    with pytest.raises(FileTooLarge):
        prepare_file(path, (".mp4",))


def test_files_must_be_what_their_name_says(tmp_path):
    wave = tmp_path / "talk.wav"
    wave.write_bytes(b"RIFF\x24\0\0\0WAVEfmt ")
    assert prepare_file(wave, suffixes_for("audio/*")).suffix == ".wav"
    with pytest.raises(FileRefused):
        prepare_file(wave, suffixes_for("video/*"))
    program = tmp_path / "report.pdf"
    program.write_bytes(b"MZ\x90\0")
    with pytest.raises(FileRefused):
        prepare_file(program, suffixes_for("application/*"))
    notes = tmp_path / "notes.txt"
    notes.write_bytes(b"text")
    assert prepare_file(notes, suffixes_for("*/*")).data == b"text"
    notes.write_bytes(b"te\0xt")
    with pytest.raises(FileRefused):
        prepare_file(notes, suffixes_for("*/*"))


def test_a_picture_given_as_a_file_loses_its_notes_too(tmp_path):
    path = tmp_path / "scan.jpg"
    path.write_bytes(jpeg_with_exif(latitude=-4.5, longitude=15.25))
    prepared = prepare_file(path, suffixes_for("application/pdf", ".pdf,.jpg"))
    assert prepared.suffix == ".jpg"
    assert b"Exif" not in prepared.data


def test_what_a_form_accepts_narrows_the_kinds():
    assert suffixes_for("application/*", ".pdf,.exe") == (".pdf",)
    assert ".mp3" in suffixes_for("audio/*")


def test_pictures_to_look_at_fit_their_box():
    image = small_picture(encoded(picture(3000, 1500)), 360, 240)
    assert image is not None
    assert image.width() <= 360
    assert image.height() <= 240
    assert small_picture(SVG, 100, 100) is None
