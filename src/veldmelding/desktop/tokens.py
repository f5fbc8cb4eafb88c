"""Colours and measures of the screens in one place; nothing else in the desktop names a colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

HAIR, SMALL, MEDIUM, LARGE, WIDE = 4, 8, 12, 16, 24
"""Distances between things, in pixels at every scale: larger letters need no larger gaps."""

BASE_TEXT = 14
"""Height of ordinary text in pixels at 100 %."""

RAIL_WIDTH, TITLE_HEIGHT, LINE_HEIGHT, COLUMN_WIDTH = 176, 48, 32, 760
CORNER, FOCUS_WIDTH, ICON_SIZE = 6, 3, 20

SCALES = (90, 100, 110, 125, 150, 175, 200)
"""Text sizes in percent that Ctrl+plus and Ctrl+minus step through."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme; text reads at 7:1 or better on `paper` and `surface`."""

    name: str
    paper: str
    surface: str
    ink: str
    muted: str
    line: str
    accent: str  # text and lines in the accent colour
    fill: str  # background of the one primary button
    on_fill: str  # text on `fill`
    tint: str  # background of what is chosen or under the pointer
    good: str
    look: str
    danger: str
    focus: str
    bold_lines: bool = False


THEMES: Mapping[str, Tokens] = {
    "light": Tokens(
        name="light",
        paper="#FAF8F4",
        surface="#FFFFFF",
        ink="#1C1B19",
        muted="#585249",
        line="#D5CEC2",
        accent="#7A3F00",
        fill="#7A3F00",
        on_fill="#FFFFFF",
        tint="#F1E7DA",
        good="#175C31",
        look="#6B4700",
        danger="#8F1A15",
        focus="#0B5FFF",
    ),
    "dark": Tokens(
        name="dark",
        paper="#171614",
        surface="#22201D",
        ink="#F2EEE7",
        muted="#BDB6AA",
        line="#3D3933",
        accent="#F0A35A",
        fill="#F0A35A",
        on_fill="#171614",
        tint="#38291B",
        good="#7CCB96",
        look="#F2C14E",
        danger="#FF8A80",
        focus="#8AB4FF",
    ),
    "contrast": Tokens(
        name="contrast",
        paper="#FFFFFF",
        surface="#FFFFFF",
        ink="#000000",
        muted="#000000",
        line="#000000",
        accent="#000000",
        fill="#FFDD00",
        on_fill="#000000",
        tint="#FFF3A8",
        good="#000000",
        look="#000000",
        danger="#000000",
        focus="#D6006C",
        bold_lines=True,
    ),
}
