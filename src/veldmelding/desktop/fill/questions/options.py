"""One option of a choice: a radio or check button that wraps its words and shows its digit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from veldmelding.desktop.theme import px, tokens
from veldmelding.desktop.tokens import CORNER

if TYPE_CHECKING:
    from collections.abc import Callable

_PASSED_ON = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
_WIDEST_PICTURE, _TALLEST_PICTURE = 200, 130
_TEXT_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)


class OptionLook:
    """How an option looks and measures itself; mixed into Qt's two kinds of buttons."""

    round_mark = True
    words_shown = True

    def prepare(
        self,
        text: str,
        digit: str,
        picture: QPixmap | None,
        *,
        wide: bool,
        words: bool = True,
    ) -> None:
        """Take the words, the digit that picks it and its picture.

        Without `words` only the mark is drawn, for rows of a table that has them in its head.
        """
        button = self._button()
        self.words_shown = words
        self._heights: dict[tuple[int, int, int], int] = {}
        self._preferred: dict[tuple[int, int], QSize] = {}
        button.setText(text)
        self.digit = digit
        self.picture = picture
        self.wide = wide
        policy = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Preferred
        size_policy = QSizePolicy(policy, QSizePolicy.Policy.Minimum)
        size_policy.setHeightForWidth(True)
        button.setSizePolicy(size_policy)
        button.setAttribute(Qt.WidgetAttribute.WA_Hover)
        button.updateGeometry()

    def _button(self) -> QAbstractButton:
        assert isinstance(self, QAbstractButton)
        return self

    def _bold_metrics(self) -> QFontMetrics:
        """Measured bold, so that choosing an option never changes its size."""
        font = QFont(self._button().font())
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font)

    def _left(self) -> int:
        return px(10) + px(24) + px(10)

    def _picture_height(self) -> int:
        return self.picture.height() + px(6) if self.picture is not None else 0

    def height_for(self, width: int) -> int:
        """Height at a width."""
        if not self.words_shown:
            return px(38)
        key = (self._button().font().pixelSize(), px(100), width)
        known = self._heights.get(key)
        if known is None:
            room = max(40, width - self._left() - px(12))
            words = self._bold_metrics().boundingRect(
                QRect(0, 0, room, 10_000), _TEXT_FLAGS, self._button().text()
            )
            known = max(px(38), words.height() + px(16)) + self._picture_height()
            self._heights[key] = known
        return known

    def preferred(self) -> QSize:
        """All words on one line, up to a width that still reads well."""
        if not self.words_shown:
            return QSize(px(44), px(38))
        key = (self._button().font().pixelSize(), px(100))
        known = self._preferred.get(key)
        if known is None:
            words = self._bold_metrics().horizontalAdvance(self._button().text())
            if self.picture is not None:
                words = max(words, self.picture.width())
            width = self._left() + min(words, px(640)) + px(14)
            known = self._preferred[key] = QSize(width, self.height_for(width))
        return known

    def paint(self) -> None:
        """Box, mark with its digit, words."""
        button, colours = self._button(), tokens()
        painter = QPainter(button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        checked, enabled = button.isChecked(), button.isEnabled()
        hover = button.underMouse() and enabled
        line = QColor(colours.accent if checked else colours.line)
        pen = QPen(line, 2 if checked or colours.bold_lines else 1)
        painter.setPen(pen)
        painter.setBrush(QColor(colours.tint if checked or hover else colours.surface))
        inset = pen.widthF() / 2
        box = QRectF(button.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, CORNER, CORNER)
        mirrored = button.isRightToLeft()
        size, left = px(24), px(10)
        mark_left = button.width() - left - size if mirrored else left
        text_height = button.height() - self._picture_height()
        if not self.words_shown:
            mark_left = (button.width() - size) // 2
        mark = QRectF(mark_left, (text_height - size) / 2, size, size)
        self._paint_mark(painter, mark, checked, enabled)
        if not self.words_shown:
            painter.end()
            return
        font = QFont(button.font())
        if checked:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink if enabled else colours.muted))
        room = button.width() - self._left() - px(10)
        words = QRect(px(10) if mirrored else self._left(), 0, room, text_height)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            words, _TEXT_FLAGS | int(side | Qt.AlignmentFlag.AlignAbsolute), button.text()
        )
        if self.picture is not None:
            x = words.right() - self.picture.width() if mirrored else words.left()
            painter.drawPixmap(QPoint(x, text_height), self.picture)
        painter.end()

    def _paint_mark(self, painter: QPainter, mark: QRectF, checked: bool, enabled: bool) -> None:
        colours = tokens()
        edge = QColor(colours.ink if enabled else colours.muted)
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(QColor(colours.fill if checked and enabled else colours.surface))
        if self.round_mark:
            painter.drawEllipse(mark)
        else:
            painter.drawRoundedRect(mark, 4, 4)
        painter.setPen(QColor(colours.on_fill) if checked and enabled else edge)
        font = QFont(self._button().font())
        font.setPixelSize(px(13))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        sign = "✓" if checked and not (self.round_mark and self.digit) else self.digit
        painter.drawText(mark, int(Qt.AlignmentFlag.AlignCenter), sign)


class RadioOption(OptionLook, QRadioButton):
    """One option of which only one can hold."""

    def __init__(self, parent: QWidget) -> None:
        QRadioButton.__init__(self, parent)
        self.setAutoExclusive(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on what the question handles."""
        _key_press(self, event, super().keyPressEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it our way."""
        self.paint()

    def hitButton(self, position: QPoint) -> bool:
        """Take clicks on the whole box."""
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return self.preferred()

    def minimumSizeHint(self) -> QSize:
        """Words can wrap."""
        return QSize(min(px(120), self.preferred().width()), px(38))

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words."""
        return self.height_for(width)


class CheckOption(OptionLook, QCheckBox):
    """One option of which several can hold."""

    round_mark = False

    def __init__(self, parent: QWidget) -> None:
        QCheckBox.__init__(self, parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on what the question handles."""
        _key_press(self, event, super().keyPressEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it our way."""
        self.paint()

    def hitButton(self, position: QPoint) -> bool:
        """Take clicks on the whole box."""
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return self.preferred()

    def minimumSizeHint(self) -> QSize:
        """Words can wrap."""
        return QSize(min(px(120), self.preferred().width()), px(38))

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words."""
        return self.height_for(width)


Option = RadioOption | CheckOption


def scaled_picture(data: bytes | None) -> QPixmap | None:
    """Return the picture of an option, small; None when there is none that can be shown."""
    from veldmelding.desktop.fill.picture import small_picture

    image = small_picture(data, _WIDEST_PICTURE, _TALLEST_PICTURE) if data else None
    return QPixmap.fromImage(image) if image is not None else None


def _key_press(
    option: QAbstractButton, event: QKeyEvent, otherwise: Callable[[QKeyEvent], None]
) -> None:
    text = event.text()
    if event.key() in _PASSED_ON or (text.isdigit() and not event.modifiers() & _COMMANDS):
        event.ignore()
        return
    otherwise(event)


_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier

__all__ = ["CheckOption", "Option", "OptionLook", "RadioOption", "scaled_picture"]
