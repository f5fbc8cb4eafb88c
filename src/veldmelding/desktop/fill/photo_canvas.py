"""The photo at its full size, with boxes drawn over it by pointer or by keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from veldmelding.desktop.fill.pixelate import SMALLEST_SIDE, pixelated
from veldmelding.desktop.theme import tokens

STEP, FINE = 12, 2
"""How far an arrow key moves a box, in pixels of the photo; with Ctrl."""
_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class PhotoCanvas(QWidget):
    """Shows what will be kept: boxes are coarse blocks from the moment they are drawn."""

    boxes_changed = Signal()
    look_at = Signal(QRect)  # part of the widget that wants to be seen

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._image = image
        self._shown = image
        self.boxes: list[QRect] = []
        self.chosen = -1
        self._zoom = 1.0
        self._start: QPoint | None = None
        self._rubber = QRect()
        self.fit(1.0)

    @property
    def zoom(self) -> float:
        """How large it is shown; 1 is pixel for pixel."""
        return self._zoom

    def fit(self, zoom: float) -> None:
        """Show it at another size."""
        self._zoom = zoom
        self.setFixedSize(self._image.size() * zoom)
        self.update()

    def result(self) -> QImage:
        """Return the photo as it is shown, with the boxes burnt in."""
        return self._shown

    def add_box(self, around: QPoint | None = None) -> None:
        """Put a box on the photo, in the middle of what is seen, and choose it."""
        side = max(SMALLEST_SIDE * 2, min(self._image.width(), self._image.height()) // 5)
        box = QRect(0, 0, side, side)
        box.moveCenter(around or self._image.rect().center())
        self._take(box)

    def remove_box(self) -> None:
        """Take the chosen box away again: nothing is burnt in before the photo is kept."""
        if 0 <= self.chosen < len(self.boxes):
            del self.boxes[self.chosen]
            self.chosen = len(self.boxes) - 1
            self._changed()

    def choose_next(self, direction: int = 1) -> None:
        """Choose another box."""
        if self.boxes:
            self.chosen = (self.chosen + direction) % len(self.boxes)
            self._show_chosen()
            self.update()

    def sizeHint(self) -> QSize:
        """As large as the photo."""
        return self._image.size() * self._zoom

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, stretch, add, choose and remove boxes; what is not ours scrolls the photo."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if key in (Qt.Key.Key_B, Qt.Key.Key_Insert):
            self.add_box(self._to_photo(self.visibleRegion().boundingRect().center()))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_box()
        elif key == Qt.Key.Key_N:
            self.choose_next()
        elif key in _ARROWS and 0 <= self.chosen < len(self.boxes):
            step = FINE if held & Qt.KeyboardModifier.ControlModifier else STEP
            way = _ARROWS[key] * step
            box = QRect(self.boxes[self.chosen])
            if held & Qt.KeyboardModifier.ShiftModifier:
                box.setSize(
                    QSize(box.width() + way.x(), box.height() + way.y()).expandedTo(
                        QSize(SMALLEST_SIDE, SMALLEST_SIDE)
                    )
                )
            else:
                box.translate(way)
            self.boxes[self.chosen] = self._inside(box)
            self._show_chosen()
            self._changed()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a box, or choose the one that is there."""
        point = self._to_photo(event.position().toPoint())
        self._start = point
        self._rubber = QRect(point, QSize(1, 1))
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the box on."""
        if self._start is not None:
            point = self._to_photo(event.position().toPoint())
            self._rubber = QRect(self._start, point).normalized()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the box; a mere click chooses one."""
        start, self._start = self._start, None
        drawn, self._rubber = self._rubber, QRect()
        if start is None:
            return
        if min(drawn.width(), drawn.height()) >= SMALLEST_SIDE // 2:
            self._take(drawn)
        else:
            hit = [number for number, box in enumerate(self.boxes) if box.contains(start)]
            self.chosen = hit[-1] if hit else -1
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photo as it will be, and lines around the boxes."""
        painter = QPainter(self)
        painter.scale(self._zoom, self._zoom)
        painter.drawImage(0, 0, self._shown)
        for number, box in enumerate(self.boxes):
            self._frame(painter, box, chosen=number == self.chosen)
        if not self._rubber.isEmpty():
            self._frame(painter, self._rubber, chosen=True)
        painter.end()

    def _frame(self, painter: QPainter, box: QRect, *, chosen: bool) -> None:
        """Draw two lines, light and dark, so that one of them is seen on any photo."""
        width = (4 if chosen else 2) / self._zoom
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(Qt.GlobalColor.black), width * 2))
        painter.drawRect(box)
        colour = QColor(tokens().focus) if chosen else QColor(Qt.GlobalColor.white)
        painter.setPen(QPen(colour, width))
        painter.drawRect(box)

    def _take(self, box: QRect) -> None:
        grown = QRect(box.topLeft(), box.size().expandedTo(QSize(SMALLEST_SIDE, SMALLEST_SIDE)))
        self.boxes.append(self._inside(grown))
        self.chosen = len(self.boxes) - 1
        self._show_chosen()
        self._changed()

    def _inside(self, box: QRect) -> QRect:
        whole = self._image.rect()
        size = box.size().boundedTo(whole.size())
        left = min(max(box.left(), 0), whole.width() - size.width())
        top = min(max(box.top(), 0), whole.height() - size.height())
        return QRect(QPoint(left, top), size)

    def _changed(self) -> None:
        self._shown = pixelated(self._image, self.boxes)
        self.update()
        self.boxes_changed.emit()

    def _show_chosen(self) -> None:
        box = self.boxes[self.chosen]
        self.look_at.emit(QRect(box.topLeft() * self._zoom, box.size() * self._zoom))

    def _to_photo(self, point: QPoint) -> QPoint:
        return QPoint(round(point.x() / self._zoom), round(point.y() / self._zoom))
