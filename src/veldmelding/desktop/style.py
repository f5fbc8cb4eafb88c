"""The flat style: Fusion's behaviour with our own plain drawing, no gradients and no shadows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QWidget,
)

from veldmelding.desktop.drawings import Drawings

if TYPE_CHECKING:
    from veldmelding.desktop.tokens import Tokens

_Primitive = QStyle.PrimitiveElement
_Control = QStyle.ControlElement
_Complex = QStyle.ComplexControl
_Metric = QStyle.PixelMetric
_State = QStyle.StateFlag
_Sub = QStyle.SubControl

_NO_ICON = QIcon()
_ICON_GAP = 8


class FieldStyle(QProxyStyle):
    """Draws controls flat in the colours and size it wears."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._parts = Drawings()
        self._primitives = {
            _Primitive.PE_PanelButtonCommand: self._parts.button,
            _Primitive.PE_PanelButtonTool: self._parts.tool,
            _Primitive.PE_PanelLineEdit: self._parts.field,
            _Primitive.PE_FrameLineEdit: self._parts.field_frame,
            _Primitive.PE_Frame: self._parts.frame,
            _Primitive.PE_IndicatorCheckBox: self._parts.check,
            _Primitive.PE_IndicatorItemViewItemCheck: self._parts.check,
            _Primitive.PE_IndicatorRadioButton: self._parts.radio,
            _Primitive.PE_FrameFocusRect: self._parts.focus_in_list,
        }
        self._controls = {
            _Control.CE_ProgressBarGroove: self._parts.groove,
            _Control.CE_ProgressBarContents: self._parts.progress,
            _Control.CE_HeaderSection: self._parts.header,
            _Control.CE_PushButtonLabel: self._button_words,
        }

    def wear(self, tokens: Tokens, scale: int) -> None:
        """Take other colours and another size; the application repaints by itself."""
        self._parts.tokens = tokens
        self._parts.scale = scale

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
            return self._parts.px(own)
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
            gap = 0 if getattr(option, "icon", _NO_ICON).isNull() else self._parts.px(_ICON_GAP)
            return QSize(
                max(made.width(), size.width() + self._parts.px(28)) + gap,
                max(made.height(), self._parts.px(36)),
            )
        if kind in {contents.CT_LineEdit, contents.CT_ComboBox, contents.CT_SpinBox}:
            extra = self._parts.px(16) if kind == contents.CT_ComboBox else 0
            return QSize(made.width() + extra, max(made.height(), self._parts.px(36)))
        if kind in {contents.CT_CheckBox, contents.CT_RadioButton}:
            return QSize(made.width() + self._parts.px(6), max(made.height(), self._parts.px(32)))
        if kind == contents.CT_ItemViewItem:
            return QSize(made.width(), max(made.height(), self._parts.px(34)))
        if kind == contents.CT_HeaderSection:
            return QSize(made.width() + self._parts.px(8), max(made.height(), self._parts.px(34)))
        return made

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        """Keep what is written in a field away from its line."""
        rect = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
        framed = getattr(option, "lineWidth", 0) > 0
        if element == QStyle.SubElement.SE_ComboBoxFocusRect:
            return rect.adjusted(self._parts.px(4), 0, 0, 0)
        if element == QStyle.SubElement.SE_LineEditContents and framed:
            return rect.adjusted(self._parts.px(6), 0, -self._parts.px(6), 0)
        return rect

    # -- drawings that ask Qt where things are ---------------------------------------------------

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
        gap = self._parts.px(_ICON_GAP) if icon and option.text else 0
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

    def _combo(
        self, option: QStyleOptionComboBox, painter: QPainter, widget: QWidget | None
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = option.palette.color(QPalette.ColorRole.Base)
        if option.state & _State.State_MouseOver and option.state & _State.State_Enabled:
            colour = QColor(self._parts.tokens.tint)
        self._parts.box(painter, option.rect, colour, self._parts.pen(self._parts.tokens.muted), 4)
        arrow = self.subControlRect(
            _Complex.CC_ComboBox,
            option,
            _Sub.SC_ComboBoxArrow,
            widget,  # type: ignore[arg-type]
        )
        self._parts.chevron(painter, arrow.center())
        painter.restore()

    def _scroll_bar(
        self, option: QStyleOptionSlider, painter: QPainter, widget: QWidget | None
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, QColor(self._parts.tokens.paper))
        if option.maximum > option.minimum:
            slider = self.subControlRect(
                _Complex.CC_ScrollBar,
                option,
                _Sub.SC_ScrollBarSlider,
                widget,  # type: ignore[arg-type]
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._parts.tokens.muted))
            inset = self._parts.px(4)
            upright = option.orientation == Qt.Orientation.Vertical
            handle = QRectF(slider).adjusted(
                inset if upright else 1,
                1 if upright else inset,
                -inset if upright else -1,
                -1 if upright else -inset,
            )
            painter.drawRoundedRect(handle, 3, 3)
        painter.restore()
