from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from tests.desktop.support import pause, wait_for
from veldmelding.desktop.focus import FocusRing
from veldmelding.desktop.theme import theme
from veldmelding.desktop.tokens import FOCUS_WIDTH, SCALES, THEMES
from veldmelding.desktop.widgets import Muted, PrimaryButton, Text, Title


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    parts = QColor(colour)
    return (
        0.2126 * linear(parts.redF())
        + 0.7152 * linear(parts.greenF())
        + 0.0722 * linear(parts.blueF())
    )


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_text_can_be_read_in_the_sun(name: str) -> None:
    look = THEMES[name]
    for ground in (look.paper, look.surface):
        for text in (look.ink, look.muted, look.accent, look.good, look.look, look.danger):
            assert contrast(text, ground) >= 7, (name, text, ground)
    assert contrast(look.on_fill, look.fill) >= 7
    assert contrast(look.ink, look.tint) >= 7
    assert contrast(look.focus, look.paper) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_a_theme_reaches_every_widget(name: str, qtbot: object) -> None:
    widget = Muted("quiet")
    button = PrimaryButton("do")
    widget.ensurePolished()
    button.ensurePolished()
    theme().choose(name)
    pause(1)
    look = THEMES[name]
    assert widget.palette().color(QPalette.ColorRole.WindowText) == QColor(look.muted)
    assert button.palette().color(QPalette.ColorRole.Button) == QColor(look.fill)
    assert button.palette().color(QPalette.ColorRole.ButtonText) == QColor(look.on_fill)
    assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(look.paper)


def test_the_scale_changes_letters_that_are_on_the_screen(qtbot: object) -> None:
    text, title = Text("a"), Title("b")
    text.ensurePolished()
    title.ensurePolished()
    assert text.font().pixelSize() == 14
    theme().set_scale(200)
    pause(1)
    assert text.font().pixelSize() == 28
    assert title.font().pixelSize() > 28


def test_steps_stay_between_90_and_200_percent(qtbot: object) -> None:
    for _ in range(20):
        theme().step_scale(+1)
    assert theme().scale == SCALES[-1] == 200
    for _ in range(20):
        theme().step_scale(-1)
    assert theme().scale == SCALES[0] == 90


def test_every_icon_can_be_drawn_in_every_theme(qtbot: object) -> None:
    from veldmelding.bundle import bundled

    names = [path.stem for path in bundled("resources", "icons").glob("*.svg")]
    assert len(names) > 30
    for choice in THEMES:
        theme().choose(choice)
        for name in names:
            image = theme().icon(name).pixmap(20).toImage()
            ink = QColor(theme().tokens.ink)
            drawn = [
                image.pixelColor(x, y)
                for x in range(image.width())
                for y in range(image.height())
                if image.pixelColor(x, y).alpha() > 120
            ]
            assert drawn, name
            assert all(abs(pixel.red() - ink.red()) < 25 for pixel in drawn), (name, choice)


def test_the_ring_goes_around_what_has_the_keyboard(qtbot: object) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    first, second = QPushButton("one"), QPushButton("two")
    column.addWidget(first)
    column.addWidget(second)
    ring = FocusRing(window)
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    for button in (first, second):
        button.setFocus()
        wait_for(lambda button=button: ring.target is button)  # type: ignore[misc]
        assert ring.isVisible()
        around = button.geometry().adjusted(-FOCUS_WIDTH, -FOCUS_WIDTH, FOCUS_WIDTH, FOCUS_WIDTH)
        assert ring.geometry() == around
        seen = window.grab().toImage().pixelColor(around.center().x(), around.top() + 1)
        assert seen == QColor(theme().tokens.focus)
    window.close()
