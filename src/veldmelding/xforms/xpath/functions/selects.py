"""Answers of select questions (choices with spaces between), choice lists, and their order."""

from __future__ import annotations

import hashlib
import math
from typing import TYPE_CHECKING

from veldmelding.xforms.xpath.code import Code, NotNodesError
from veldmelding.xforms.xpath.functions.registry import construct, function
from veldmelding.xforms.xpath.nodes import in_document_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veldmelding.xforms.xpath.compiler import Compiler
    from veldmelding.xforms.xpath.environment import Context
    from veldmelding.xforms.xpath.nodes import Node
    from veldmelding.xforms.xpath.tree import Call

_MODULUS = 2_147_483_647
_MULTIPLIER = 16_807
_LARGEST_LONG = 2**63 - 1


@construct("selected(string, string) -> boolean", "is-selected")
def selected(compiler: Compiler, call: Call) -> Code:
    """Tell whether a choice is among the choices of an answer."""
    codes = [compiler.compile(argument) for argument in call.arguments]
    fixed = all(code.constant for code in codes)
    answer, choice = (code.string() for code in codes)
    if codes[1].constant:
        wanted = choice(None).strip()  # type: ignore[arg-type]
        if wanted and not wanted.isspace() and len(wanted.split()) == 1:

            def has_wanted(context: Context) -> bool:
                text = answer(context)
                return text == wanted or wanted in text.split()

            return Code("boolean", has_wanted, constant=fixed)

    def has(context: Context) -> bool:
        choices, one = answer(context), choice(context).strip()
        return one in choices.split() or one == choices.strip()

    return Code("boolean", has, constant=fixed)


@function("count-selected(string) -> number")
def count_selected(answer: str) -> float:
    """Count the choices of an answer."""
    return float(len(answer.split()))


@function("selected-at(string, number) -> string")
def selected_at(answer: str, place: float) -> str:
    """Give the choice at a place of an answer; the first is at 0."""
    choices = answer.split()
    if math.isnan(place) or not 0 <= int(max(-1, min(place, len(choices)))) < len(choices):
        return ""
    return choices[int(place)]


@function("jr:choice-name(string, string) -> string", context=True, reads_node=True)
def choice_name(context: Context, value: str, path: str) -> str:
    """Give the label of a choice of the question whose path stands in the second text."""
    return context.environment.choice_label(value, path.strip(), context.node)


@function("pulldata(string, string, string, string) -> string", context=True)
def pulldata(context: Context, instance: str, column: str, key: str, value: str) -> str:
    """Look a value up in a list: the column of the first row whose key column fits."""
    document = context.environment.instance(instance)
    if document is None:
        return ""
    for root in document.children:
        rows = None if key.startswith("@") else root.index_lookup("item", key, value)
        if rows is None:
            rows = [
                row
                for row in root.named("item")
                if any(cell.string_value() == value for cell in _cells(row, key))
            ]
        for row in rows:
            for cell in _cells(row, column):
                return cell.string_value()
            return ""
    return ""


def _cells(row: Node, column: str) -> Sequence[Node]:
    """Give the cells of a column; `@name` is an attribute of the row."""
    if column.startswith("@"):
        return [cell for cell in row.attributes if cell.qualified_name == column[1:]]
    return row.named(column)


# -- order ---------------------------------------------------------------------------------------


@construct("randomize(nodes, any?) -> nodes", volatile=True)
def randomize(compiler: Compiler, call: Call) -> Code:
    """Give a list in an order of chance; with a seed always in the same order."""
    try:
        run = compiler.compile(call.arguments[0]).nodes()
    except NotNodesError:
        return compiler.wrong_argument(call, 0)
    if len(call.arguments) == 1:

        def by_chance(context: Context) -> list[Node]:
            seed = context.environment.random.randrange(1, _MODULUS)
            return shuffled(in_document_order(run(context)), seed)

        return Code("nodes", by_chance)
    code = compiler.compile(call.arguments[1])
    number, text = code.number(), code.string()
    is_text = code.kind in ("string", "date", "nodes", "any")

    def by_seed(context: Context) -> list[Node]:
        value = number(context)
        seed = seed_of(text(context)) if is_text and value != value else long_of(value)
        return shuffled(in_document_order(run(context)), seed)

    return Code("nodes", by_seed)


def long_of(number: float) -> int:
    """Cut a number to a signed integer of 64 bits, as Collect does; NaN gives 0."""
    if number != number:
        return 0
    if math.isinf(number):
        return _LARGEST_LONG if number > 0 else -_LARGEST_LONG - 1
    return max(-_LARGEST_LONG - 1, min(_LARGEST_LONG, int(number)))


def seed_of(text: str) -> int:
    """Give the seed of a text: the first 8 bytes of its SHA-256; an empty text gives 0."""
    if not text:
        return 0
    first = hashlib.sha256(text.encode(errors="replace")).digest()[:8]
    # Through a double, as Collect does, which loses the last digits.
    return long_of(float(int.from_bytes(first, "big", signed=True)))


def shuffled(nodes: Sequence[Node], seed: int) -> list[Node]:
    """Shuffle from the inside out with the minimal-standard generator, exactly as Collect does."""
    state = seed % _MODULUS if seed >= 0 else -(-seed % _MODULUS)
    if state <= 0:
        state += _MODULUS - 1
    order: list[Node] = []
    for place, node in enumerate(nodes):
        state = state * _MULTIPLIER % _MODULUS
        chosen = int((state - 1) / (_MODULUS - 1) * (place + 1))
        if chosen == place:
            order.append(node)
        else:
            order.append(order[chosen])
            order[chosen] = node
    return order
