"""Choices shown in full: pick one, or several, by click, by digit or with the arrows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from veldmelding.desktop.fill.markup import plain_text
from veldmelding.desktop.fill.questions.base import Control
from veldmelding.desktop.fill.questions.options import (
    CheckOption,
    Option,
    RadioOption,
    scaled_picture,
)
from veldmelding.desktop.fill.showing import show_when
from veldmelding.desktop.flow import FlowLayout
from veldmelding.desktop.theme import px

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from veldmelding.desktop.fill.context import FillContext
    from veldmelding.xforms import Choice, NodeView

_SHORT_LABEL, _SIDE_BY_SIDE = 16, 4
_FORWARD = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class VisibleChoice(Control):
    """What picking one and picking several have in common."""

    option_class: type[Option] = RadioOption

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        self.options: list[Option] = []
        self._choices: tuple[Choice, ...] | None = None
        self._layout_kind = ""
        self._columns = 1

    # -- showing ---------------------------------------------------------------------------------

    def show_node(self, node: NodeView) -> None:
        """Show options and which are chosen; options are made again only when they changed."""
        self.node = node
        if node.choices != self._choices:
            self._offer(node.choices)
        chosen = self._chosen_values(node.value)
        for option, choice in zip(self.options, node.choices, strict=True):
            if option.isChecked() != (choice.value in chosen):
                option.setChecked(choice.value in chosen)
            option.setEnabled(not node.readonly)
        self._rove()

    def _chosen_values(self, value: str) -> set[str]:
        return {value} if value else set()

    def _offer(self, choices: tuple[Choice, ...]) -> None:
        had_focus = any(option.hasFocus() for option in self.options)
        kind = self._wanted_layout(choices)
        same = self._choices is not None and kind == self._layout_kind
        if not same or len(choices) != len(self.options):
            self._build(choices, kind)
        self._choices = choices
        wide = kind != "row"
        words = "list-nolabel" not in self.node.appearance
        for place, (option, choice) in enumerate(zip(self.options, choices, strict=True)):
            digit = str(place + 1) if place < 9 else ""
            picture = None
            if choice.media:
                picture = scaled_picture(self._picture_of(choice))
            text = plain_text(choice.label) or choice.value
            option.prepare(text, digit, picture, wide=wide, words=words)
        if had_focus and self.options:
            self.options[0].setFocus()

    def _picture_of(self, choice: Choice) -> bytes | None:
        name = choice.media.get("image") if choice.media else None
        return self.context.media(name) if name else None

    def _build(self, choices: tuple[Choice, ...], kind: str) -> None:
        before, self.options = self.options, []
        old = self.layout()
        if old is not None:
            while old.count():  # whatever is still in a layout goes with it, at once
                old.takeAt(0)
            QWidget().setLayout(old)  # the only way Qt has to give a widget another layout
        for option in before:
            option.hide()
            option.deleteLater()
        self._layout_kind = kind
        layout: QLayout
        columns = self._columns = 1
        if kind == "list":
            layout = QVBoxLayout(self)
            layout.setSpacing(px(6))
        elif kind == "row":
            layout = FlowLayout(self, px(8))
        else:
            layout = QGridLayout(self)
            layout.setSpacing(px(6))
            columns = self._columns = int(kind)
            for column in range(columns):
                layout.setColumnStretch(column, 1)
        layout.setContentsMargins(0, 0, 0, 0)
        for place, _choice in enumerate(choices):
            option = self.option_class(self)
            option.clicked.connect(lambda _checked=False, at=place: self._clicked(at))
            self.options.append(option)
            if isinstance(layout, QGridLayout):
                layout.addWidget(option, place // columns, place % columns)
            else:
                layout.addWidget(option)

    def _wanted_layout(self, choices: tuple[Choice, ...]) -> str:
        appearance = self.node.appearance
        for word in appearance:
            match = re.fullmatch(r"columns-(\d{1,2})|compact-(\d{1,2})", word)
            if match:
                return str(max(1, min(6, int(match[1] or match[2]))))
        if appearance & {"horizontal", "columns-pack", "horizontal-compact", "compact"}:
            return "row"
        if "columns" in appearance:
            return "2"
        if appearance & {"likert", "list-nolabel", "list", "label"}:
            return str(max(1, min(7, len(choices))))
        if len(choices) > 9:
            return "2"
        short = all(len(plain_text(choice.label)) <= _SHORT_LABEL for choice in choices)
        return "row" if short and len(choices) <= _SIDE_BY_SIDE else "list"

    # -- keyboard --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits pick, arrows walk, Delete clears."""
        commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if not self.node.readonly and not event.modifiers() & commands:
            text = event.text()
            if text.isdigit() and 0 < int(text) <= min(9, len(self.options)):
                self._move_to(int(text) - 1)
                self._clicked(int(text) - 1, by_digit=True)
                return
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                if self.node.value:
                    self.answered.emit("")
                return
        step = _FORWARD.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & commands:
            if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.isRightToLeft():
                step = -step
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                step *= self._columns
            self._step(step)
            return
        super().keyPressEvent(event)

    def focus_targets(self) -> list[QWidget]:
        """Return the options; only one of them is a stop of the Tab key."""
        return list(self.options)

    def first_focus(self) -> QWidget | None:
        """Return the chosen option, or the first."""
        if not self.options or self.node.readonly:
            return None
        return self.options[self._current()]

    def describe(self, name: str, description: str) -> None:
        """Name the group; options keep their own words as names."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        for option in self.options:
            option.setAccessibleName(option.text())
            option.setAccessibleDescription(f"{name}. {description}" if description else name)

    def _current(self) -> int:
        for place, option in enumerate(self.options):
            if option.hasFocus():
                return place
        for place, option in enumerate(self.options):
            if option.isChecked():
                return place
        return 0

    def _step(self, step: int) -> None:
        target = self._current() + step
        if abs(step) > 1 and not 0 <= target < len(self.options):
            return
        if self.options:
            self._move_to(target % len(self.options))

    def _move_to(self, place: int) -> None:
        for other, option in enumerate(self.options):
            stop = Qt.FocusPolicy.StrongFocus if other == place else Qt.FocusPolicy.ClickFocus
            option.setFocusPolicy(stop)
        self.options[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _rove(self) -> None:
        current = self._current() if self.options else 0
        for place, option in enumerate(self.options):
            stop = Qt.FocusPolicy.StrongFocus if place == current else Qt.FocusPolicy.ClickFocus
            option.setFocusPolicy(stop)

    def _clicked(self, place: int, *, by_digit: bool = False) -> None:
        """Answer with the option at `place`, as the kind of question asks."""


class SelectOne(VisibleChoice):
    """Pick one of a few options."""

    def _clicked(self, place: int, *, by_digit: bool = False) -> None:
        assert self._choices is not None
        value = self._choices[place].value
        again = value == self.node.value and not by_digit
        for other, option in enumerate(self.options):
            option.setChecked(other == place and not again)
        self.answered.emit("" if again else value)
        if "quick" in self.node.appearance and not again:
            self.next_wanted.emit()


class SelectMany(VisibleChoice):
    """Pick any of a few options."""

    option_class = CheckOption

    def _chosen_values(self, value: str) -> set[str]:
        return set(value.split())

    def _clicked(self, place: int, *, by_digit: bool = False) -> None:
        assert self._choices is not None
        if by_digit:
            self.options[place].toggle()
        chosen = [
            choice.value
            for choice, option in zip(self._choices, self.options, strict=True)
            if option.isChecked()
        ]
        self.answered.emit(" ".join(chosen))


class ChoiceHeads(Control):
    """The heads of a table of choices: the labels once, above the rows that leave them out."""

    keeps_number = False

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        self._row = QGridLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(6))
        self._labels: list[QLabel] = []

    def show_node(self, node: NodeView) -> None:
        """Show the labels."""
        self.node = node
        while len(self._labels) < len(node.choices):
            label = QLabel(self)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._row.addWidget(label, 0, len(self._labels))
            self._row.setColumnStretch(len(self._labels), 1)
            self._labels.append(label)
        for place, label in enumerate(self._labels):
            show_when(label, place < len(node.choices))
            if place < len(node.choices):
                label.setText(plain_text(node.choices[place].label))
