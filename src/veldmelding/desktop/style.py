"""The flat style: Fusion's behaviour with our own plain drawing, no gradients and no shadows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QFrame,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionHeader,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QWidget,
)

from veldmelding.desktop.tokens import CORNER, THEMES, Tokens

_Primitive = QStyle.PrimitiveElement
_Control = QStyle.ControlElement
_Complex = QStyle.ComplexControl
_Metric = QStyle.PixelMetric
_State = QStyle.StateFlag
_Sub = QStyle.SubControl

_NO_ICON = QIcon()
_ICON_GAP = 8


def _is(widget: QWidget | None, kind: str) -> bool:
    """Ask by name: naming the classes here would load them before the first window."""
    return widget is not None and widget.inherits(kind)


class FieldStyle(QProxyStyle):
    """Draws controls flat in the colours and size it wears."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._tokens = THEMES["light"]
        self._scale = 100
        self._primitives = {
            _Primitive.PE_PanelButtonCommand: self._button,
            _Primitive.PE_PanelButtonTool: self._tool,
            _Primitive.PE_PanelLineEdit: self._field,
            _Primitive.PE_FrameLineEdit: self._field_frame,
            _Primitive.PE_Frame: self._frame,
            _Primitive.PE_IndicatorCheckBox: self._check,
            _Primitive.PE_IndicatorItemViewItemCheck: self._check,
            _Primitive.PE_IndicatorRadioButton: self._radio,
            _Primitive.PE_FrameFocusRect: self._focus_in_list,
        }
        self._controls = {
            _Control.CE_ProgressBarGroove: self._groove,
            _Control.CE_ProgressBarContents: self._progress,
            _Control.CE_HeaderSection: self._header,
            _Control.CE_PushButtonLabel: self._button_words,
        }

    def wear(self, tokens: Tokens, scale: int) -> None:
        """Take other colours and another size; the application repaints by itself."""
        self._tokens = tokens
        self._scale = scale

    # -- what Qt asks ---------------------------------------------------------------------------

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw one part, ours when we have a drawing for it."""
        draw = self._primitives.get(element)
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(option, painter, widget)
        painter.restore()

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw one control, ours when we have a drawing for it."""
        draw = self._controls.get(element)
        if draw is None:
            super().drawControl(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(option, painter, widget)
        painter.restore()

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw combo boxes and scroll bars ourselves, leave the rest to Fusion."""
        if control == _Complex.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            self._combo(option, painter, widget)
        elif control == _Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            self._scroll_bar(option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Sizes that grow with the letters."""
        own = {
            _Metric.PM_IndicatorWidth: 20,
            _Metric.PM_IndicatorHeight: 20,
            _Metric.PM_ExclusiveIndicatorWidth: 20,
            _Metric.PM_ExclusiveIndicatorHeight: 20,
            _Metric.PM_ButtonIconSize: 20,
            _Metric.PM_SmallIconSize: 20,
            _Metric.PM_ScrollBarExtent: 14,
            _Metric.PM_ScrollBarSliderMin: 36,
            _Metric.PM_CheckBoxLabelSpacing: 10,
            _Metric.PM_RadioButtonLabelSpacing: 10,
            _Metric.PM_HeaderMargin: 8,
            _Metric.PM_FocusFrameHMargin: 6,
        }.get(metric)
        if own is not None:
            return self._px(own)
        if metric in {_Metric.PM_ButtonShiftHorizontal, _Metric.PM_ButtonShiftVertical}:
            return 0
        return super().pixelMetric(metric, option, widget)

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """Give controls a height that a worn touchpad can hit."""
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        contents = QStyle.ContentsType
        if kind == contents.CT_PushButton:
            gap = 0 if getattr(option, "icon", _NO_ICON).isNull() else self._px(_ICON_GAP)
            return QSize(
                max(made.width(), size.width() + self._px(28)) + gap,
                max(made.height(), self._px(36)),
            )
        if kind in {contents.CT_LineEdit, contents.CT_ComboBox, contents.CT_SpinBox}:
            extra = self._px(16) if kind == contents.CT_ComboBox else 0
            return QSize(made.width() + extra, max(made.height(), self._px(36)))
        if kind in {contents.CT_CheckBox, contents.CT_RadioButton}:
            return QSize(made.width() + self._px(6), max(made.height(), self._px(32)))
        if kind == contents.CT_ItemViewItem:
            return QSize(made.width(), max(made.height(), self._px(34)))
        if kind == contents.CT_HeaderSection:
            return QSize(made.width() + self._px(8), max(made.height(), self._px(34)))
        return made

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        """Keep what is written in a field away from its line."""
        rect = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
        framed = getattr(option, "lineWidth", 0) > 0
        if element == QStyle.SubElement.SE_ComboBoxFocusRect:
            return rect.adjusted(self._px(4), 0, 0, 0)
        if element == QStyle.SubElement.SE_LineEditContents and framed:
            return rect.adjusted(self._px(6), 0, -self._px(6), 0)
        return rect

    # -- our drawings ---------------------------------------------------------------------------

    def _px(self, pixels: float) -> int:
        return round(pixels * self._scale / 100)

    def _pen(self, colour: str | QColor) -> QPen:
        return QPen(QColor(colour), 2 if self._tokens.bold_lines else 1)

    def _box(
        self, painter: QPainter, rect: QRect, fill: QColor | None, pen: QPen, corner: float = CORNER
    ) -> None:
        inset = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner)

    def _button(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        tokens = self._tokens
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
        self._box(painter, option.rect, colour, self._pen(line))

    def _button_words(
        self, option: QStyleOption, painter: QPainter, widget: QWidget | None
    ) -> None:
        if not isinstance(option, QStyleOptionButton):
            return
        enabled = bool(option.state & _State.State_Enabled)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        mnemonic = int(flags) | int(Qt.TextFlag.TextShowMnemonic)
        words = option.fontMetrics.size(int(Qt.TextFlag.TextShowMnemonic), option.text).width()
        icon = 0 if option.icon.isNull() else option.iconSize.width()
        gap = self._px(_ICON_GAP) if icon and option.text else 0
        left = option.rect.left() + max((option.rect.width() - words - icon - gap) // 2, 0)
        if icon:
            mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
            top = option.rect.center().y() - option.iconSize.height() // 2
            painter.drawPixmap(left, top, option.icon.pixmap(option.iconSize, mode))
        rect = QRect(option.rect)
        rect.setLeft(left + icon + gap)
        self.drawItemText(
            painter,
            rect,
            mnemonic,
            option.palette,
            enabled,
            option.text,
            QPalette.ColorRole.ButtonText,
        )

    def _tool(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        on = _State.State_Sunken | _State.State_On | _State.State_MouseOver
        if option.state & on:
            tint = QColor(self._tokens.tint)
            self._box(painter, option.rect, tint, self._pen(tint))

    def _field(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        framed = getattr(option, "lineWidth", 1) > 0
        colour = option.palette.color(QPalette.ColorRole.Base)
        if framed:
            self._box(painter, option.rect, colour, self._pen(self._tokens.muted), 4)
        else:
            painter.fillRect(option.rect, colour)

    def _field_frame(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        self._box(painter, option.rect, None, self._pen(self._tokens.muted), 4)

    def _frame(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if isinstance(widget, QFrame) and widget.frameShape() == QFrame.Shape.NoFrame:
            return
        writing = _is(widget, "QAbstractScrollArea")
        editable = writing and not _is(widget, "QAbstractItemView")
        line = self._tokens.muted if editable else self._tokens.line
        self._box(painter, option.rect, None, self._pen(line), 4)

    def _check(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        tokens = self._tokens
        rect = option.rect.adjusted(1, 1, -1, -1)
        on = bool(option.state & _State.State_On)
        partly = bool(option.state & _State.State_NoChange)
        enabled = bool(option.state & _State.State_Enabled)
        mark = QColor(tokens.ink if enabled else tokens.muted)
        fill = QColor(tokens.fill if (on or partly) and enabled else tokens.surface)
        self._box(painter, rect, fill, QPen(mark, 1.5), 4)
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

    def _radio(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        tokens = self._tokens
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

    def _focus_in_list(
        self, option: QStyleOption, painter: QPainter, widget: QWidget | None
    ) -> None:
        # Controls are ringed by the window's one focus ring; only a line in a list needs its own.
        # A table marks the whole row instead.
        if _is(widget, "QAbstractItemView") and not _is(widget, "QTableView"):
            self._box(painter, option.rect, None, QPen(QColor(self._tokens.focus), 2), 3)

    def _groove(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        pen = self._pen(self._tokens.line)
        self._box(painter, option.rect, QColor(self._tokens.surface), pen, 4)

    def _progress(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if not isinstance(option, QStyleOptionProgressBar):
            return
        rect = QRectF(option.rect).adjusted(2, 2, -2, -2)
        span = option.maximum - option.minimum
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.accent))
        if span <= 0:  # how long is not known: a bar in the middle, nothing that only seems to move
            rect.setLeft(rect.left() + rect.width() * 0.35)
            rect.setWidth(rect.width() * 0.46)
        else:
            done = (option.progress - option.minimum) / span
            rect.setWidth(rect.width() * min(max(done, 0.0), 1.0))
        if rect.width() > 0:
            painter.drawRoundedRect(rect, 3, 3)

    def _header(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        painter.fillRect(option.rect, QColor(self._tokens.paper))
        painter.setPen(self._pen(self._tokens.line))
        if isinstance(option, QStyleOptionHeader):
            rect = option.rect
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _combo(
        self, option: QStyleOptionComboBox, painter: QPainter, widget: QWidget | None
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = option.palette.color(QPalette.ColorRole.Base)
        if option.state & _State.State_MouseOver and option.state & _State.State_Enabled:
            colour = QColor(self._tokens.tint)
        self._box(painter, option.rect, colour, self._pen(self._tokens.muted), 4)
        arrow = self.subControlRect(
            _Complex.CC_ComboBox,
            option,
            _Sub.SC_ComboBoxArrow,
            widget,  # type: ignore[arg-type]
        )
        self._chevron(painter, arrow.center())
        painter.restore()

    def _chevron(self, painter: QPainter, centre: QPoint) -> None:
        middle = QPointF(centre)
        half = self._px(4)
        painter.setPen(QPen(QColor(self._tokens.ink), 1.6))
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

    def _scroll_bar(
        self, option: QStyleOptionSlider, painter: QPainter, widget: QWidget | None
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, QColor(self._tokens.paper))
        if option.maximum > option.minimum:
            slider = self.subControlRect(
                _Complex.CC_ScrollBar,
                option,
                _Sub.SC_ScrollBarSlider,
                widget,  # type: ignore[arg-type]
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._tokens.muted))
            inset = self._px(4)
            upright = option.orientation == Qt.Orientation.Vertical
            handle = QRectF(slider).adjusted(
                inset if upright else 1,
                1 if upright else inset,
                -inset if upright else -1,
                -1 if upright else -inset,
            )
            painter.drawRoundedRect(handle, 3, 3)
        painter.restore()
