"""How the parts of controls are drawn: flat, in the colours and the size that are on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QStyle,
    QStyleOption,
    QStyleOptionHeader,
    QStyleOptionProgressBar,
    QWidget,
)

from veldmelding.desktop.tokens import CORNER, THEMES

_State = QStyle.StateFlag


def _is(widget: QWidget | None, kind: str) -> bool:
    """Ask by name: naming the classes here would load them before the first window."""
    return widget is not None and widget.inherits(kind)


class Drawings:
    """Draws parts with a painter; knows nothing of layout."""

    def __init__(self) -> None:
        self.tokens = THEMES["light"]
        self.scale = 100

    def px(self, pixels: float) -> int:
        """Scale a measure of something that holds text."""
        return round(pixels * self.scale / 100)

    def pen(self, colour: str | QColor) -> QPen:
        """Make a pen for the thin lines of this theme."""
        return QPen(QColor(colour), 2 if self.tokens.bold_lines else 1)

    def box(
        self, painter: QPainter, rect: QRect, fill: QColor | None, pen: QPen, corner: float = CORNER
    ) -> None:
        """Draw a box with round corners."""
        inset = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner)

    def button(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        """Draw the ground of a button: the one primary button filled, the others lined."""
        tokens = self.tokens
        enabled = bool(option.state & _State.State_Enabled)
        colour = option.palette.color(QPalette.ColorRole.Button)
        primary = colour == QColor(tokens.fill) and enabled
        line = QColor(tokens.fill if primary and not tokens.bold_lines else tokens.muted)
        if not enabled:
            line = QColor(tokens.line)
        if isinstance(widget, QPushButton) and widget.isFlat():
            if not option.state & (_State.State_MouseOver | _State.State_Sunken | _State.State_On):
                return
            line = QColor(tokens.tint)
        if enabled and not primary:
            if option.state & (_State.State_Sunken | _State.State_On | _State.State_MouseOver):
                colour = QColor(tokens.tint)
        elif primary and option.state & (_State.State_Sunken | _State.State_MouseOver):
            colour = colour.darker(115) if tokens.name != "dark" else colour.lighter(112)
        self.box(painter, option.rect, colour, self.pen(line))

    def tool(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        """Draw the ground of a tool button that is on or under the pointer."""
        on = _State.State_Sunken | _State.State_On | _State.State_MouseOver
        if option.state & on:
            tint = QColor(self.tokens.tint)
            self.box(painter, option.rect, tint, self.pen(tint))

    def field(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        """Draw the ground of a line one types in."""
        framed = getattr(option, "lineWidth", 1) > 0
        colour = option.palette.color(QPalette.ColorRole.Base)
        if framed:
            self.box(painter, option.rect, colour, self.pen(self.tokens.muted), 4)
        else:
            painter.fillRect(option.rect, colour)

    def field_frame(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        """Draw the line around a field."""
        self.box(painter, option.rect, None, self.pen(self.tokens.muted), 4)

    def frame(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        """Draw the line around a list or a page one types in."""
        if isinstance(widget, QFrame) and widget.frameShape() == QFrame.Shape.NoFrame:
            return
        writing = _is(widget, "QAbstractScrollArea")
        editable = writing and not _is(widget, "QAbstractItemView")
        line = self.tokens.muted if editable else self.tokens.line
        self.box(painter, option.rect, None, self.pen(line), 4)

    def check(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        """Draw a box to tick."""
        tokens = self.tokens
        rect = option.rect.adjusted(1, 1, -1, -1)
        on = bool(option.state & _State.State_On)
        partly = bool(option.state & _State.State_NoChange)
        enabled = bool(option.state & _State.State_Enabled)
        mark = QColor(tokens.ink if enabled else tokens.muted)
        fill = QColor(tokens.fill if (on or partly) and enabled else tokens.surface)
        self.box(painter, rect, fill, QPen(mark, 1.5), 4)
        painter.setPen(
            QPen(
                QColor(tokens.on_fill) if enabled else mark,
                max(2.0, rect.width() / 8),
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        size, left, top = rect.width(), rect.left(), rect.top()
        if on:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(
                QPolygonF(
                    [
                        QPointF(left + size * 0.24, top + size * 0.54),
                        QPointF(left + size * 0.43, top + size * 0.73),
                        QPointF(left + size * 0.78, top + size * 0.30),
                    ]
                )
            )
        elif partly:
            painter.drawLine(
                QPointF(left + size * 0.28, top + size / 2),
                QPointF(left + size * 0.72, top + size / 2),
            )

    def radio(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        """Draw a round mark to choose."""
        tokens = self.tokens
        rect = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        on = bool(option.state & _State.State_On)
        enabled = bool(option.state & _State.State_Enabled)
        mark = QColor(tokens.ink if enabled else tokens.muted)
        painter.setPen(QPen(mark, 1.5))
        painter.setBrush(QColor(tokens.surface))
        painter.drawEllipse(rect)
        if on:
            inset = rect.width() * 0.24
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent) if enabled else mark)
            painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset))

    def focus_in_list(
        self, option: QStyleOption, painter: QPainter, widget: QWidget | None
    ) -> None:
        """Ring one line of a list; controls are ringed by the window's own ring."""
        # Controls are ringed by the window's one focus ring; only a line in a list needs its own.
        # A table marks the whole row instead.
        if _is(widget, "QAbstractItemView") and not _is(widget, "QTableView"):
            self.box(painter, option.rect, None, QPen(QColor(self.tokens.focus), 2), 3)

    def groove(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        """Draw the ground of a progress bar."""
        pen = self.pen(self.tokens.line)
        self.box(painter, option.rect, QColor(self.tokens.surface), pen, 4)

    def progress(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        """Draw how far it is."""
        if not isinstance(option, QStyleOptionProgressBar):
            return
        rect = QRectF(option.rect).adjusted(2, 2, -2, -2)
        span = option.maximum - option.minimum
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.tokens.accent))
        if span <= 0:  # how long is not known: a bar in the middle, nothing that only seems to move
            rect.setLeft(rect.left() + rect.width() * 0.35)
            rect.setWidth(rect.width() * 0.46)
        else:
            done = (option.progress - option.minimum) / span
            rect.setWidth(rect.width() * min(max(done, 0.0), 1.0))
        if rect.width() > 0:
            painter.drawRoundedRect(rect, 3, 3)

    def header(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        """Draw the ground of a table's head."""
        painter.fillRect(option.rect, QColor(self.tokens.paper))
        painter.setPen(self.pen(self.tokens.line))
        if isinstance(option, QStyleOptionHeader):
            rect = option.rect
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def chevron(self, painter: QPainter, centre: QPoint) -> None:
        """Draw the small arrow of a box that opens downwards."""
        middle = QPointF(centre)
        half = self.px(4)
        painter.setPen(QPen(QColor(self.tokens.ink), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(
            QPolygonF(
                [
                    middle + QPointF(-half, -half / 2),
                    middle + QPointF(0, half / 2),
                    middle + QPointF(half, -half / 2),
                ]
            )
        )
