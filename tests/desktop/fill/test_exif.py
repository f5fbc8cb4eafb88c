"""Where a photo was made is read strictly; odd blocks give nothing, never an error."""

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.desktop.fill.photos import exif_block, jpeg_with_exif
from veldmelding.desktop.fill.exif import photo_position


@pytest.mark.parametrize("order", ["<", ">"])
def test_the_position_of_a_camera_in_the_south_west(order):
    data = jpeg_with_exif(latitude=-4.5, longitude=-15.25, altitude=312.5, accuracy=8, order=order)
    position = photo_position(data)
    assert position is not None
    assert position.latitude == pytest.approx(-4.5)
    assert position.longitude == pytest.approx(-15.25)
    assert position.altitude == pytest.approx(312.5)
    assert position.accuracy == pytest.approx(8)


def test_a_photo_without_a_position_has_none():
    assert photo_position(b"") is None
    assert photo_position(b"\xff\xd8\xff\xd9") is None
    assert photo_position(b"\x89PNG\r\n\x1a\n" + bytes(50)) is None
    assert photo_position(jpeg_with_exif(latitude=0, longitude=0)) is None


def test_degrees_outside_the_earth_are_not_believed():
    assert photo_position(jpeg_with_exif(latitude=91, longitude=10)) is None
    assert photo_position(jpeg_with_exif(latitude=10, longitude=181)) is None


def test_a_fraction_by_nothing_is_not_believed():
    block = bytearray(exif_block(latitude=4, longitude=15, order="<"))
    at = bytes(block).index(struct.pack("<II", 4, 1))
    block[at : at + 8] = struct.pack("<II", 4, 0)
    app = b"Exif\0\0" + bytes(block)
    data = b"\xff\xd8\xff\xe1" + struct.pack(">H", len(app) + 2) + app + b"\xff\xd9"
    assert photo_position(data) is None


@settings(max_examples=200)
@given(st.data())
def test_damaged_blocks_never_raise(data):
    photo = bytearray(jpeg_with_exif(latitude=4, longitude=15))
    for _ in range(data.draw(st.integers(1, 6))):
        photo[data.draw(st.integers(0, len(photo) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(photo)))
    photo_position(bytes(photo))
    photo_position(bytes(photo[:cut]))
