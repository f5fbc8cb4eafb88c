"""Choices of a question at one place: from the body, a list, or other answers of the record."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from veldmelding.xforms.itext import Text
from veldmelding.xforms.tables import TableRow
from veldmelding.xforms.texts import NO_MEDIA, entry_media, entry_text, media, plain
from veldmelding.xforms.views import Choice
from veldmelding.xforms.xpath import Context, Node

if TYPE_CHECKING:
    from veldmelding.xforms.definition import Itemset, Question, StaticChoice
    from veldmelding.xforms.instance import InstanceNode
    from veldmelding.xforms.record import Record


class ChoiceList(NamedTuple):
    """The choices a person can pick at this moment, and the values among them."""

    choices: tuple[Choice, ...]
    values: frozenset[str]


EMPTY = ChoiceList((), frozenset())
_NO_TEXT = Text()


def choices_of(question: Question, node: InstanceNode, record: Record) -> ChoiceList:
    """Work out the choices of a question."""
    context = record.context(node)
    record.effort.spend(len(question.choices))
    found: list[Choice] = [
        Choice(
            choice.value,
            plain(choice.label, context, record) or _unnamed(choice),
            media(choice.label, context, record),
        )
        for choice in question.choices
    ]
    if question.itemset is not None:
        found.extend(_from_nodes(question.itemset, node, record))
    return ChoiceList(tuple(found), frozenset(choice.value for choice in found))


def _unnamed(choice: StaticChoice) -> str:
    """Give the value as the label of a choice that the form gives none, not even a picture."""
    return choice.value if choice.label.is_empty else ""


def label_of(question: Question, node: InstanceNode, value: str, record: Record) -> str:
    """Label of one choice, without working out all the others; '' for no such choice."""
    context = record.context(node)
    for choice in question.choices:
        if choice.value == value:
            return plain(choice.label, context, record) or _unnamed(choice)
    itemset = question.itemset
    if itemset is None:
        return ""
    items = itemset.nodes.nodes(context)
    _spend(itemset, len(items), record)
    for item in items:
        if _value(itemset, item, node, record) == value:
            return _item(itemset, item, value, node, record).label
    return ""


def is_loaded(question: Question, record: Record) -> bool:
    """Whether the list is really there; an answer is never dropped because a file is missing."""
    itemset = question.itemset
    if itemset is None:
        return True
    secondary = record.form.secondary
    return not secondary.missing or not any(secondary.is_missing(name) for name in itemset.lists)


def _from_nodes(itemset: Itemset, node: InstanceNode, record: Record) -> list[Choice]:
    items = itemset.nodes.nodes(record.context(node))
    value_name, label_name = itemset.value_name, itemset.label_name
    _spend(itemset, len(items), record)
    if items and label_name and value_name and isinstance(items[0], TableRow):
        # The common case of long lists: two cells of a table row.
        return [
            Choice(item.cell(value_name).strip(), item.cell(label_name), NO_MEDIA)
            if isinstance(item, TableRow)
            else _item(itemset, item, _value(itemset, item, node, record), node, record)
            for item in items
        ]
    return [
        _item(itemset, item, _value(itemset, item, node, record), node, record) for item in items
    ]


def _spend(itemset: Itemset, count: int, record: Record) -> None:
    """Count the work of reading so many items."""
    written = (itemset.value, itemset.label, itemset.label_itext)
    each = 4 + sum(part.weight for part in written if part is not None)
    record.effort.spend(each * count)


def _value(itemset: Itemset, item: Node, node: InstanceNode, record: Record) -> str:
    name = itemset.value_name
    if name:
        if isinstance(item, TableRow):
            return item.cell(name).strip()
        cells = item.named(name)
        for cell in cells:
            if cell.relevant:
                return cell.string_value().strip()
        return ""
    return itemset.value.string(Context(item, record, current=node)).strip()


def _item(itemset: Itemset, item: Node, value: str, node: InstanceNode, record: Record) -> Choice:
    context = Context(item, record, current=node)
    if itemset.label_itext is not None:
        name = itemset.label_itext.string(context)
        place = record.context(node)
        return Choice(
            value,
            entry_text(name, _NO_TEXT, place, record),
            entry_media(name, place, record),
        )
    if itemset.external and isinstance(item, TableRow):
        return Choice(value, _external_label(item, record) or value, NO_MEDIA)
    if itemset.label is None:
        return Choice(value, value, NO_MEDIA)
    if itemset.label_name and isinstance(item, TableRow):
        return Choice(value, item.cell(itemset.label_name), NO_MEDIA)
    return Choice(value, itemset.label.string(context), NO_MEDIA)


def _external_label(row: TableRow, record: Record) -> str:
    """Give the label in the language shown, else in the form's own, else the one there is."""
    names = [name for name in row.table.names if name.partition("::")[0].strip() == "label"]
    wanted = [f"label::{record.language}", f"label::{record.form.default_language}", "label"]
    for name in (*wanted, *names):
        label = row.cell(name).strip()
        if label:
            return label
    return ""


def kept(question: Question, value: str, available: ChoiceList) -> str:
    """Give what remains of an answer when these are the choices."""
    values = available.values
    if question.control == "select1" or question.control not in {"select", "rank"}:
        return value if value in values else ""
    tokens = value.split()
    if question.control == "rank":
        return value if set(tokens) == values else ""
    if all(token in values for token in tokens):
        return value
    return " ".join(token for token in tokens if token in values)


def in_list_order(value: str, available: ChoiceList) -> str:
    """Write the picked values in the order of the list; each once."""
    picked = set(value.split())
    ordered = [choice.value for choice in available.choices if choice.value in picked]
    unknown = [token for token in value.split() if token not in available.values]
    return " ".join(dict.fromkeys([*ordered, *unknown]))
