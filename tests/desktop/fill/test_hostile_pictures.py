"""Attacks 18 to 20: pictures that are too large, no pictures at all, or carry more than colours."""

import io
import random
import struct
import time
import zlib

import pytest

from tests.desktop.fill.photos import encoded, jpeg_with_exif, picture, png_that_says
from veldmelding.desktop.fill.attachment import prepare_file
from veldmelding.desktop.fill.exif import capture_day, photo_position
from veldmelding.desktop.fill.picture import photo_from_bytes, photo_from_file, small_picture
from veldmelding.errors import FileRefused, FileTooLarge, PictureRefused, PictureTooLarge

REFUSED = (PictureRefused, PictureTooLarge)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def deflated_bomb(side=20_000):
    """A PNG of some hundred kilobytes that would be 1.6 GB of colours."""
    head = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    packer = zlib.compressobj(9)
    row = bytes(1 + side * 4)
    body = b"".join(packer.compress(row) for _ in range(200)) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def test_attack_18_fifty_thousand_by_fifty_thousand_is_refused_at_once():
    started = time.monotonic()
    for side in (50_000, 30_001, 29_000):
        with pytest.raises(PictureTooLarge):
            photo_from_bytes(png_that_says(side, side))
    assert time.monotonic() - started < 2


@pytest.mark.qt_log_ignore("")
def test_attack_18_a_bomb_of_nothing_is_refused_before_it_grows():
    started = time.monotonic()
    with pytest.raises(REFUSED):
        photo_from_bytes(deflated_bomb())
    assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    "data",
    [
        b"GIF89a\xff\xff\xff\xff\x00\x00\x00" + b"!\xf9\x04\x00\x00\x00\x00\x00" * 5000,
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
        b"<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg/>",
        b"II*\x00\x08\x00\x00\x00" + b"\xff" * 500,
        b"\xff\xd8\xff\xe1\xff\xff" + bytes(200),
        b"",
    ],
    ids=["endless GIF", "SVG", "SVG with an entity", "TIFF", "broken JPEG", "nothing"],
)
@pytest.mark.qt_log_ignore("")
def test_attack_18_what_is_no_photo_is_refused_and_never_shown(data):
    with pytest.raises(REFUSED):
        photo_from_bytes(data)
    assert small_picture(data, 300, 300) is None


def test_attack_18_a_film_of_four_gigabytes_is_not_read(tmp_path):
    path = tmp_path / "film.jpg"
    with path.open("wb") as file:
        file.truncate(4 * 1024**3)
    started = time.monotonic()
    with pytest.raises(FileTooLarge):
        photo_from_file(path)
    assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    "name", ["holiday.jpg.exe", "photo.svg", "photo.html", "photo", "a.JPG.lnk"]
)
def test_attack_19_another_ending_is_refused_whatever_is_inside(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(encoded(picture()))
    with pytest.raises(PictureRefused):
        photo_from_file(path)


@pytest.mark.parametrize("kind", ["png", "bmp"])
def test_attack_19_the_content_decides_and_what_is_kept_is_a_jpeg(tmp_path, kind):
    path = tmp_path / "really-a.jpg"
    path.write_bytes(encoded(picture(), kind))
    assert photo_from_file(path).data[:3] == b"\xff\xd8\xff"


@pytest.mark.parametrize("data", [b"MZ\x90\x00" + bytes(900), b"PK\x03\x04" + bytes(900)])
def test_attack_19_a_program_with_the_name_of_a_paper_is_refused(tmp_path, data):
    path = tmp_path / "permit.pdf"
    path.write_bytes(data)
    with pytest.raises(FileRefused):
        prepare_file(path, (".pdf",))


def noted(body):
    plain = encoded(picture())
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + plain[2:]


@pytest.mark.parametrize(
    "note",
    [
        b"Exif\0\0" + b"<script>alert(1)</script>" * 2000,
        b"Exif\0\0II*\0" + b"\xff" * 60_000,
        b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>MakerNote Owner Serial</x:xmpmeta>" * 100,
        b"Photoshop 3.0\0" + b"8BIM" * 9000,
    ],
    ids=["script", "wild offsets", "xmp", "photoshop"],
)
@pytest.mark.qt_log_ignore("")
def test_attack_20_no_note_of_a_camera_survives(note):
    kept = photo_from_bytes(noted(note)).data
    for trace in (b"script", b"Maker", b"Owner", b"8BIM", b"xmp", b"Exif"):
        assert trace not in kept


def test_attack_20_where_it_was_taken_is_stripped():
    original = jpeg_with_exif(latitude=-2.5, longitude=28.8, altitude=1460)
    assert photo_position(original) is not None
    assert photo_position(photo_from_bytes(original).data) is None


def test_attack_20_readers_of_notes_survive_any_bytes():
    chance = random.Random(20)
    original = bytearray(jpeg_with_exif(latitude=-2.5, longitude=28.8))
    for _ in range(400):
        damaged = bytearray(original)
        for _ in range(chance.randrange(1, 12)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        cut = bytes(damaged[: chance.randrange(2, len(damaged))])
        for data in (bytes(damaged), cut, io.BytesIO(cut).read()):
            photo_position(data)
            assert len(capture_day(data)) in (0, 10)
