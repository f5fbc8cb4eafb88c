"""Pick a number between two ends: a row of steps when they are few, a slider when many."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from veldmelding.desktop.fill.lexical import decimal_value
from veldmelding.desktop.fill.questions.base import Control
from veldmelding.desktop.fill.questions.typed import TypedControl
from veldmelding.desktop.fill.questions.visible_choice import SelectOne
from veldmelding.desktop.theme import px
from veldmelding.xforms import Choice, NodeView

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QWheelEvent

    from veldmelding.desktop.fill.context import FillContext

_FEW_STEPS, _MOST_STEPS = 11, 10_000


def scale_steps(node: NodeView) -> list[str]:
    """Return the values a range offers, from its start to its end; empty when it makes no sense."""
    try:
        start = Decimal(node.parameters.get("start", "1"))
        end = Decimal(node.parameters.get("end", "10"))
        step = abs(Decimal(node.parameters.get("step", "1")))
    except InvalidOperation:
        return []
    if not step or not all(number.is_finite() for number in (start, end, step)):
        return []
    count = int(abs(end - start) / step)
    if count > _MOST_STEPS:
        return []
    step = step if end >= start else -step
    whole = node.data_type == "int"
    return [_lexical(start + step * place, whole) for place in range(count + 1)]


def _lexical(number: Decimal, whole: bool) -> str:
    if whole:
        return str(int(number))
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


class Steps(SelectOne):
    """A range of a few steps, shown as a row of numbers."""

    def show_node(self, node: NodeView) -> None:
        """Offer the steps as options."""
        choices = tuple(_step_choice(value) for value in scale_steps(node))
        value = decimal_value(node.value)
        shown = next((c.value for c in choices if decimal_value(c.value) == value), "")
        row = frozenset(node.appearance | {"horizontal"})
        super().show_node(node._replace(choices=choices, value=shown, appearance=row))


def _step_choice(value: str) -> Choice:
    return Choice(value, value, {})


class Slider(Control):
    """A range of many steps: slide with the arrows, or type the number."""

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        self.slider = _Slide(Qt.Orientation.Horizontal, self)
        self.number = _SliderNumber(node, context, self)
        self._first, self._last = QLabel(self), QLabel(self)
        self._steps: list[str] = []
        self._showing = False
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self._first)
        row.addWidget(self.slider, 1)
        row.addWidget(self._last)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addLayout(row)
        layout.addWidget(self.number)
        self.slider.valueChanged.connect(self._slid)
        self.number.answered.connect(self._typed)
        self.number.remark_changed.connect(self.remark_changed)

    def show_node(self, node: NodeView) -> None:
        """Show the number; before there is one the slider rests at its start."""
        self.node = node
        self._steps = scale_steps(node)
        self._showing = True
        self.slider.setRange(0, max(0, len(self._steps) - 1))
        self.slider.setPageStep(max(1, len(self._steps) // 10))
        if node.value:
            self.slider.setValue(self._nearest(node.value))
        self._showing = False
        self.slider.setEnabled(not node.readonly and bool(self._steps))
        self.number.show_node(node)
        self._first.setText(self._steps[0] if self._steps else "")
        self._last.setText(self._steps[-1] if self._steps else "")

    def focus_targets(self) -> list[QWidget]:
        """Return the slider, then the number."""
        return [self.slider, self.number.field]

    def flush(self) -> None:
        """Take what was typed."""
        self.number.flush()

    def _slid(self, place: int) -> None:
        if not self._showing and self._steps:
            self.answered.emit(self._steps[place])

    def _typed(self, value: str) -> None:
        if not value or not self._steps:
            self.answered.emit(value)
            return
        nearest = self._steps[self._nearest(value)]
        off = decimal_value(nearest) != decimal_value(value)
        if off:
            text = self.tr("{first} to {last} in steps: the nearest is {nearest}.")
            self.remark_changed.emit(
                text.format(first=self._steps[0], last=self._steps[-1], nearest=nearest)
            )
        self.answered.emit(nearest)

    def _nearest(self, value: str) -> int:
        try:
            number = float(value)
        except ValueError:
            return 0
        return min(range(len(self._steps)), key=lambda at: abs(float(self._steps[at]) - number))


class _SliderNumber(TypedControl):
    """The number beside the slider."""

    characters = 10
    pattern = r"[+\-]?[\p{Nd}.,]{0,12}"

    def read(self, text: str) -> str | None:
        """Return the number with a point."""
        return decimal_value(text)

    def unreadable(self) -> str:
        """Why it is not a number."""
        return self.tr("Write a number, for example 12.5.")


class _Slide(QSlider):
    """A slider that leaves Enter and the wheel to the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must never change an answer."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home at an untouched slider is an answer too."""
        before = self.value()
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Home and before == self.value():
            self.valueChanged.emit(before)
