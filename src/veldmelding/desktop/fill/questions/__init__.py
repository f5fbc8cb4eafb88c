"""One control per kind of question, and which control a question gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.desktop.fill.questions.check_list import CheckList
from veldmelding.desktop.fill.questions.choice_field import ChoiceField
from veldmelding.desktop.fill.questions.day import Day
from veldmelding.desktop.fill.questions.files import FileQuestion, PhotoQuestion
from veldmelding.desktop.fill.questions.geopoint import Geopoint
from veldmelding.desktop.fill.questions.moment import Moment, TimeOfDay
from veldmelding.desktop.fill.questions.numbers import DecimalNumber, DigitText, WholeNumber
from veldmelding.desktop.fill.questions.plain import Acknowledge, Shown, Unsupported
from veldmelding.desktop.fill.questions.rank import Rank
from veldmelding.desktop.fill.questions.scale import Slider, Steps, scale_steps
from veldmelding.desktop.fill.questions.text import Barcode, LongText, ShortText
from veldmelding.desktop.fill.questions.visible_choice import ChoiceHeads, SelectMany, SelectOne

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from veldmelding.desktop.fill.context import FillContext
    from veldmelding.desktop.fill.questions.base import Control
    from veldmelding.xforms import NodeView

MOST_VISIBLE_ONE, MOST_VISIBLE_MANY = 7, 20
_SEARCHED = {"minimal", "autocomplete", "search"}
_TYPED: dict[str, type[Control]] = {
    "int": WholeNumber,
    "decimal": DecimalNumber,
    "date": Day,
    "time": TimeOfDay,
    "dateTime": Moment,
    "geopoint": Geopoint,
    "barcode": Barcode,
}
_NOT_HERE = {"geotrace", "geoshape", "intent"}


def control_class(node: NodeView) -> type[Control]:
    """Which control a question gets; it depends on the form only, not on the answer."""
    if node.control == "trigger":
        return Acknowledge
    if node.control in ("select1", "select", "rank"):
        return _choice_class(node)
    if node.control == "upload":
        return _upload_class(node)
    if node.control == "range":
        return _range_class(node)
    if node.control != "input" or node.data_type in _NOT_HERE:
        return Unsupported
    if node.readonly:
        return Shown
    return _typed_class(node)


def make_control(node: NodeView, context: FillContext, parent: QWidget) -> Control:
    """Make the control of a question, not yet showing its node."""
    return control_class(node)(node, context, parent)


def _choice_class(node: NodeView) -> type[Control]:
    if node.control == "rank":
        return Rank
    many = node.control == "select"
    appearance = node.appearance
    if "label" in appearance:
        return ChoiceHeads
    most = MOST_VISIBLE_MANY if many else MOST_VISIBLE_ONE
    spread = any(word.startswith("columns") for word in appearance) or appearance & {
        "likert",
        "list-nolabel",
        "horizontal",
    }
    few = len(node.choices) <= (3 * most if spread else most)
    if few and not appearance & _SEARCHED:
        return SelectMany if many else SelectOne
    return CheckList if many else ChoiceField


def _upload_class(node: NodeView) -> type[Control]:
    media_type = (node.media_type or "").lower()
    if media_type.startswith("image"):
        drawn = node.appearance & {"signature", "draw"}
        return Unsupported if drawn else PhotoQuestion
    return FileQuestion


def _range_class(node: NodeView) -> type[Control]:
    steps = scale_steps(node)
    if not steps:
        return _typed_class(node)
    return Steps if len(steps) <= 11 else Slider


def _typed_class(node: NodeView) -> type[Control]:
    typed = _TYPED.get(node.data_type)
    if typed is not None:
        return typed
    if node.data_type == "binary":
        return Unsupported
    if "multiline" in node.appearance:
        return LongText
    if "numbers" in node.appearance:
        return DigitText
    return ShortText
