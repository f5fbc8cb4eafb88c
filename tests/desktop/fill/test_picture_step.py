"""The look at a photo: boxes by hand are burnt in, the tick comes last, the day alone stays."""

import random
import struct
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.desktop.fill.conftest import control_of, page_of
from tests.desktop.fill.kitchen_sink import EVERY_KIND
from tests.desktop.fill.photos import encoded, jpeg_with_exif, picture
from tests.desktop.sweeps import cut, nameless
from veldmelding.desktop.fill.exif import capture_day, day_block, photo_position
from veldmelding.desktop.fill.photo_rule import PhotoRule
from veldmelding.desktop.fill.picture import Draft, draft_from_bytes, finished, photo_from_bytes
from veldmelding.desktop.fill.picture_step import PictureStep
from veldmelding.desktop.fill.pixelate import block_size, pixelated

PHOTO = "/data/files/photo"


def noise(width=320, height=240, seed=7):
    """A photo in which no two neighbours are alike."""
    data = random.Random(seed).randbytes(width * height * 4)
    return QImage(data, width, height, QImage.Format.Format_RGB32).copy()


def colours(image, box):
    return {
        image.pixelColor(x, y).name()
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    }


def dated(day=b"2026:11:21 14:03:59", tag=0x9003):
    """A JPEG whose camera wrote when it was taken."""
    text = day + b"\0"
    main = struct.pack("<HHHIII", 1, 0x8769, 4, 1, 26, 0)
    within = struct.pack("<HHHIII", 1, tag, 2, len(text), 44, 0)
    body = b"Exif\0\0II*\0" + struct.pack("<I", 8) + main + within + text
    plain = encoded(picture())
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + plain[2:]


# -- burning in ----------------------------------------------------------------------------------


@pytest.mark.parametrize("side", [24, 40, 64, 100, 200])
def test_of_a_marked_face_no_more_than_eight_squares_across_are_left(side):
    box = QRect(20, 10, side, side)
    made = pixelated(noise(), [box])
    assert block_size(side) * 8 >= side
    assert len(colours(made, box)) <= 64
    rows = [
        tuple(made.pixelColor(x, y).name() for x in range(box.left(), box.right() + 1))
        for y in range(box.top(), box.bottom() + 1)
    ]
    assert max(sum(a != b for a, b in pairwise(row)) for row in rows) <= 7


def test_outside_the_box_nothing_changes_and_the_original_stays_as_it_was():
    image = noise()
    before, box = image.copy(), QRect(100, 50, 64, 64)
    made = pixelated(image, [box])
    assert image == before
    outside = [(x, y) for x in range(320) for y in range(240) if not box.contains(x, y)]
    assert all(made.pixel(x, y) == image.pixel(x, y) for x, y in outside[::7])


@pytest.mark.parametrize(
    "box", [QRect(-50, -50, 80, 80), QRect(300, 220, 500, 500), QRect(900, 900, 10, 10), QRect()]
)
def test_a_box_beyond_the_edge_covers_what_lies_inside(box):
    image = noise()
    made = pixelated(image, [box])
    inside = box & image.rect()
    assert made.size() == image.size()
    if not inside.isEmpty():
        assert len(colours(made, inside)) <= 110


@pytest.mark.parametrize("skin", ["#3b2219", "#8d5524", "#c68642", "#f1c27d"])
@pytest.mark.parametrize("side", [24, 96])
def test_a_face_of_any_colour_and_size_loses_its_features(skin, side):
    image = picture(320, 240)
    face = QRect(120, 60, side, side)
    painter = QPainter(image)
    painter.fillRect(face, QColor(skin))
    for eye in (0.3, 0.7):
        painter.fillRect(
            QRect(face.left() + int(side * eye) - 1, face.top() + side // 3, 2, 2), QColor("black")
        )
    painter.end()
    made = pixelated(image, [face])
    darkest = min(
        made.pixelColor(x, y).lightness()
        for x in range(face.left(), face.right() + 1)
        for y in range(face.top(), face.bottom() + 1)
    )
    assert darkest > 0  # the black of the eyes is nowhere


# -- the day -------------------------------------------------------------------------------------


def test_the_day_stays_and_the_hour_goes():
    photo = photo_from_bytes(dated())
    assert photo.day == "2026-11-21"
    assert capture_day(photo.data) == "2026-11-21"
    assert b"00:00:00" in photo.data
    assert b"14:03" not in photo.data
    assert not QImage.fromData(photo.data).isNull()


def test_the_day_is_the_only_thing_that_is_written():
    photo = photo_from_bytes(dated())
    block = day_block("2026-11-21")
    assert photo.data[2 : 2 + len(block)] == block
    assert photo.data.count(b"Exif") == 1
    assert photo_position(photo.data) is None


@pytest.mark.parametrize(
    "day", [b"0000:00:00 00:00:00", b"2026-11-21 14:03:59", b"<script>alert(1)</s", b"9999:99:99 1"]
)
def test_a_day_that_is_none_is_left_out(day):
    assert photo_from_bytes(dated(day)).day == ""
    assert b"Exif" not in photo_from_bytes(dated(day)).data


def test_without_a_day_there_is_no_block_at_all():
    assert b"Exif" not in photo_from_bytes(jpeg_with_exif(latitude=1, longitude=2)).data


def test_headquarters_decides_size_and_quality_and_a_form_may_be_stricter():
    rule = PhotoRule(max_pixels=1000, quality=40)
    assert rule.longest_side("") == 1000
    assert rule.longest_side("640") == 640
    assert rule.longest_side("4000") == 1000
    large = encoded(noise(1200, 900))
    draft = draft_from_bytes(large, rule.longest_side(""))
    assert draft.image.width() == 1000
    assert len(finished(draft, 40).data) < len(finished(draft, 90).data) / 2


# -- the step ------------------------------------------------------------------------------------


@pytest.fixture
def room(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def step(qtbot, room):
    room.resize(735, 470)
    room.show()
    room.activateWindow()
    made = PictureStep(Draft(noise(900, 700), "2026-11-21"), PhotoRule(), room)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made.canvas)
    return made


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def test_the_photo_is_shown_pixel_for_pixel(step):
    assert step.canvas.zoom == 1.0
    assert step.canvas.size().toTuple() == (900, 700)
    step.size_button.click()
    assert step.canvas.zoom < 1.0
    step.size_button.click()
    assert step.canvas.zoom == 1.0


def test_a_box_is_made_moved_stretched_and_removed_by_keys(step):
    press(Qt.Key.Key_B)
    (box,) = step.canvas.boxes
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert step.canvas.boxes[0].topLeft() == box.topLeft() + QPoint(12, 2)
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert step.canvas.boxes[0].width() == box.width() - 12
    press(Qt.Key.Key_B)
    press(Qt.Key.Key_N)
    assert step.canvas.chosen == 0
    press(Qt.Key.Key_Delete)
    assert len(step.canvas.boxes) == 1


def test_a_box_is_drawn_with_the_pointer(step):
    canvas = step.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 30))
    QTest.mouseMove(canvas, QPoint(100, 90))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(120, 110))
    assert len(canvas.boxes) == 1
    before = canvas.chosen
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(500, 400))
    assert len(canvas.boxes) == 1
    assert (before, canvas.chosen) == (0, -1)


def test_nothing_is_kept_before_the_tick_and_each_change_asks_again(step, qtbot):
    kept = []
    step.kept.connect(kept.append)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept == []
    assert not step.keep.isEnabled()
    step.agreed.click()
    press(Qt.Key.Key_B)  # from the tick box this is no key
    step.canvas.setFocus()
    press(Qt.Key.Key_B)
    assert not step.agreed.isChecked()
    step.agreed.click()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (draft,) = kept
    assert draft.day == "2026-11-21"
    assert len(colours(draft.image, step.canvas.boxes[0])) <= 110


def test_tab_goes_round_inside_and_every_control_has_a_name(step):
    reached = []
    for _ in range(8):
        press(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert step.canvas in reached
    assert all(step.isAncestorOf(widget) for widget in reached)
    assert nameless(step) == []
    assert cut(step) == []


def test_a_child_is_refused_unless_headquarters_allows_it(step, qtbot):
    assert step.child.isVisible()
    assert "child" in step.promise.text()
    room = QWidget()
    qtbot.addWidget(room)
    room.show()
    allowed = PictureStep(Draft(noise(90, 70)), PhotoRule(child_photos=True), room)
    assert not allowed.child.isVisible()
    assert "child" not in allowed.promise.text()


# -- in a form -----------------------------------------------------------------------------------


@pytest.fixture
def place(fill):
    place = fill(EVERY_KIND)
    place.show_question(PHOTO)
    return place


@pytest.fixture
def control(place, tmp_path, qtbot):
    path = tmp_path / "DSC_0001.jpg"
    path.write_bytes(encoded(noise()))
    control = control_of(place, PHOTO)
    control.take_file(path)
    qtbot.waitUntil(lambda: control.step is not None, timeout=5000)
    return control


def test_the_step_covers_the_form_and_esc_leaves_without_the_photo(place, control, qtbot):
    assert control.step.geometry() == place.rect()
    press(Qt.Key.Key_Escape)
    assert control.step is None
    assert place.session.node(PHOTO).value == ""
    assert control.choose_button.isEnabled()
    assert control.choose_button.hasFocus()
    assert page_of(place).isVisible()


def test_what_was_covered_is_nowhere_in_what_is_kept(place, control, qtbot):
    box = QRect(40, 40, 160, 160)
    control.step.canvas._take(box)
    control.step.agreed.click()
    control.step.keep.click()
    qtbot.waitUntil(lambda: place.session.node(PHOTO).value != "", timeout=5000)
    kept = QImage.fromData(place._recording.read_file(place.session.node(PHOTO).value))
    original = noise()
    points = [(x, y) for x in range(44, 196, 5) for y in range(44, 196, 5)]
    far = sum(abs(kept.pixelColor(x, y).red() - original.pixelColor(x, y).red()) for x, y in points)
    assert far / len(points) > 40  # noise was there; its mean is left
    middle = [kept.pixelColor(x, 60).lightness() for x in range(45, 58)]
    assert max(middle) - min(middle) < 12
