"""One question on the page: number, label, hint, control, and what there is to say about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from veldmelding.desktop.fill.markup import plain_text, reads_right_to_left, rich_text
from veldmelding.desktop.fill.picture import small_picture
from veldmelding.desktop.fill.questions import control_class, make_control
from veldmelding.desktop.fill.questions.plain import Shown
from veldmelding.desktop.fill.showing import show_when
from veldmelding.desktop.theme import px
from veldmelding.desktop.widgets import Danger, Heading, Look, Muted, Strong, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veldmelding.desktop.fill.context import FillContext
    from veldmelding.desktop.fill.questions.base import Control
    from veldmelding.xforms import NodeView

_LONG_TEXT = 180
"""A note longer than this is read in peace: large letters, lines apart."""
_NUMBER_WIDTH = 34
_TABLE_ROWS = {"label", "list-nolabel"}
_LABEL_PICTURE_WIDTH, _LABEL_PICTURE_HEIGHT = 640, 360


class FormText:
    """A text of the form: bold and italic are shown, everything else is plain text."""

    _source: str | None = None

    def show_text(self, text: str, *, spacious: bool = False) -> None:
        """Show a text of the form."""
        assert isinstance(self, QLabel)
        if text == self._source:
            return
        self._source = text
        rich = rich_text(text)
        if "<" in rich or spacious:
            height = 150 if spacious else 100
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText(f'<div style="line-height:{height}%">{rich}</div>')
        else:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(plain_text(text))


class QuestionLabel(FormText, Strong):
    """The question itself, in semibold."""


class NoteLabel(FormText, Text):
    """Something to read, in ordinary letters so that its bold words stand out."""


class HintLabel(FormText, Muted):
    """How to answer, in muted ink."""


class GroupLabel(FormText, Heading):
    """The name of a group of questions."""


class ReadingLabel(FormText, Text):
    """A text to read aloud or in peace, such as a consent text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._enlarge()

    def _enlarge(self) -> None:
        font = self.font()
        wanted = px(18)
        if font.pixelSize() != wanted:
            font.setPixelSize(wanted)
            self.setFont(font)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with everything else."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._enlarge()


class QuestionCard(QWidget):
    """A question and its control; told what changed, it changes only that."""

    answered = Signal(str, str)
    """Path and new value."""
    next_wanted = Signal(object)
    """This card's control is done; the next one may have the keyboard."""

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.node = node
        self._context = context
        self._insist = False
        self._refused = ""
        self.number = Muted("", self)
        self.number.setWordWrap(False)
        self.number.setFixedWidth(px(_NUMBER_WIDTH))
        self._align_number()
        self.label = self._make_label(node)
        self.hint: HintLabel | None = None
        self.picture: QLabel | None = None
        self.message: Danger | None = None
        self.remark: Look | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.number, 0, 0)
        self._body = QVBoxLayout()
        self._body.setSpacing(px(6))
        self._row: QHBoxLayout | None = None
        if node.appearance & _TABLE_ROWS:
            self._row = QHBoxLayout()
            self._row.setSpacing(px(8))
            self._row.addWidget(self.label, 2)
            self._body.addLayout(self._row)
        else:
            self._body.addWidget(self.label)
        self._grid.addLayout(self._body, 0, 1)
        self.control = self._make_control()
        self.show_node(node)

    # -- showing ---------------------------------------------------------------------------------

    def show_node(self, node: NodeView) -> None:
        """Take over the question as it is now."""
        if control_class(node) is not type(self.control):
            self.node = node
            self._replace_control()
        self.node = node
        mark = " *" if node.required and not node.readonly else ""
        spacious = self._is_reading(node)
        self.label.show_text(node.label + mark, spacious=spacious)
        show_when(self.label, bool(node.label.strip() or mark or self._row is not None))
        self._show_hint(node)
        self._show_picture(node)
        self.control.show_node(node)
        self._show_message()
        self._describe()
        show_when(self, node.relevant)

    def show_number(self, number: str) -> None:
        """Show the number of the question; notes have none."""
        if self.number.text() != number:
            self.number.setText(number)

    def set_insist(self, insist: bool) -> None:
        """From the first try to finalise on, an empty required question says so."""
        if insist != self._insist:
            self._insist = insist
            self._show_message()
            self._describe()

    def cards(self) -> Iterator[QuestionCard]:
        """Itself: the one question it is."""
        yield self

    def flush(self) -> None:
        """Make what is typed the answer now."""
        self.control.flush()

    def focus_control(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> bool:
        """Give the keyboard to the control; False when it takes none."""
        target = self.control.first_focus()
        if target is None:
            return False
        target.setFocus(reason)
        return True

    def _align_number(self) -> None:
        """Keep the number at the outer edge: a digit alone does not say which way it reads."""
        right = self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        in_table = bool(self.node.appearance & _TABLE_ROWS)
        height = Qt.AlignmentFlag.AlignVCenter if in_table else Qt.AlignmentFlag.AlignTop
        self.number.setAlignment(height | Qt.AlignmentFlag.AlignAbsolute | side)

    # -- inside ------------------------------------------------------------------------------------

    def _make_label(self, node: NodeView) -> QuestionLabel | NoteLabel | ReadingLabel:
        if self._is_reading(node):
            return ReadingLabel("", self)
        if control_class(node) is Shown:
            return NoteLabel("", self)
        return QuestionLabel("", self)

    def _is_reading(self, node: NodeView) -> bool:
        return control_class(node) is Shown and len(node.label) > _LONG_TEXT

    def _make_control(self) -> Control:
        control = make_control(self.node, self._context, self)
        control.answered.connect(lambda value: self.answered.emit(self.node.path, value))
        control.next_wanted.connect(lambda: self.next_wanted.emit(self))
        control.remark_changed.connect(self._show_remark)
        control.refused.connect(self._show_refusal)
        if self._row is not None:
            self._row.addWidget(control, 3)
        else:
            self._body.insertWidget(self._control_place(), control)
        return control

    def _control_place(self) -> int:
        return 1 + sum(part is not None for part in (self.hint, self.picture))

    def _replace_control(self) -> None:
        old = self.control
        focused = old.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        old.hide()
        (self._row or self._body).removeWidget(old)
        self.control = self._make_control()
        old.deleteLater()
        if focused:
            self.control.show_node(self.node)
            self.focus_control()

    def _show_hint(self, node: NodeView) -> None:
        text = "\n\n".join(part for part in (node.hint, node.guidance) if part.strip())
        if text and self.hint is None:
            self.hint = HintLabel("", self)
            self._body.insertWidget(1, self.hint)
        if self.hint is not None:
            self.hint.show_text(text)
            show_when(self.hint, bool(text))

    def _show_picture(self, node: NodeView) -> None:
        name = node.media.get("image") if node.media else None
        if name is None or self.picture is not None:
            return
        data = self._context.media(name)
        image = small_picture(data, _LABEL_PICTURE_WIDTH, _LABEL_PICTURE_HEIGHT) if data else None
        if image is not None:
            from PySide6.QtGui import QPixmap  # only forms with pictures need it

            self.picture = QLabel(self)
            self.picture.setPixmap(QPixmap.fromImage(image))
            self._body.insertWidget(self._control_place(), self.picture)

    def _message_text(self) -> str:
        if self._refused:
            return self._refused
        violation = self.node.violation
        if violation is None:
            return ""
        if violation.kind == "required":
            if not self._insist:
                return ""
            return violation.message or self.tr("This question needs an answer.")
        return violation.message or self.tr("This answer does not fit what the form expects.")

    def _show_message(self) -> None:
        text = self._message_text()
        if text and self.message is None:
            self.message = Danger("", self)
            self._body.addWidget(self.message)
        if self.message is not None:
            shown = f"! {plain_text(text)}" if text else ""
            if self.message.text() != shown:
                self.message.setText(shown)
            self.message.setVisible(bool(text))

    def _show_remark(self, text: str) -> None:
        if text and self.remark is None:
            self.remark = _Remark("", self)
            place = self._body.indexOf(self.control) + 1
            self._body.insertWidget(place or -1, self.remark)
        if self.remark is not None:
            shown = "\n".join(f"⚠ {line}" for line in text.splitlines())
            if self.remark.text() != shown:
                self.remark.setText(shown)
                self._describe()
            self.remark.setVisible(bool(text))

    def _show_refusal(self, text: str) -> None:
        self._refused = text
        self._show_message()
        self._describe()

    def _describe(self) -> None:
        parts = [self.node.hint, self._message_text()]
        if self.remark is not None:
            parts.append(self.remark.text())
        name = plain_text(self.node.label)
        if self.node.required:
            name = self.tr("{label} (needed)").format(label=name)
        self.control.describe(name, " ".join(plain_text(part) for part in parts if part))

    def changeEvent(self, event: QEvent) -> None:
        """Say our own words in the new language, keep the number column as wide as its digits."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_message()
            self._describe()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._align_number()
        elif event.type() == QEvent.Type.FontChange:
            self.number.setFixedWidth(px(_NUMBER_WIDTH))


class _Remark(Look):
    """A mild remark: it asks, it never stops anyone."""


def layout_direction(language: str, sample: str) -> Qt.LayoutDirection:
    """Which way a form language is written."""
    right = reads_right_to_left(language, sample)
    return Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
