"""Coarse blocks over parts of a photo, burnt in: what was under them is nowhere any more.

A block is at least an eighth of the marked width, so that of a face no more is left than eight
by some ten plain squares. Every square has the mean colour of what was there.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Iterable

SQUARES = 8
"""How many blocks fit across a marked part at most."""
SMALLEST_BLOCK = 8
SMALLEST_SIDE = 16


def block_size(width: int) -> int:
    """Give the side of a block for a marked part of this width."""
    return max(SMALLEST_BLOCK, math.ceil(width / SQUARES))


def pixelated(image: QImage, boxes: Iterable[QRect]) -> QImage:
    """Return a copy in which every marked part is made of coarse blocks."""
    made = image.copy()
    painter = QPainter(made)
    for box in boxes:
        part = box.normalized() & image.rect()
        if part.isEmpty():
            continue
        painter.drawImage(part, _blocks(image.copy(part), block_size(part.width())))
    painter.end()
    return made


def _blocks(part: QImage, block: int) -> QImage:
    columns = max(1, math.floor(part.width() / block))
    rows = max(1, math.floor(part.height() / block))
    return part.scaled(
        columns,
        rows,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).scaled(
        part.size(),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.FastTransformation,
    )
