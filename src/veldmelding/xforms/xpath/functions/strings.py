"""Texts: joining, cutting, searching and translating, counted in Unicode characters."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from veldmelding.xforms.xpath.code import Code
from veldmelding.xforms.xpath.effort import spend_on_text
from veldmelding.xforms.xpath.functions.patterns import matches_whole
from veldmelding.xforms.xpath.functions.registry import construct, function
from veldmelding.xforms.xpath.values import to_string

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veldmelding.xforms.xpath.compiler import Compiler
    from veldmelding.xforms.xpath.environment import Context
    from veldmelding.xforms.xpath.tree import Call

_WHITESPACE = " \t\r\n"


@construct("string(any?) -> string", node_default=True)
def string(compiler: Compiler, call: Call) -> Code:
    """Give a value as text; the current question's when nothing is given."""
    code = compiler.compile(call.arguments[0])
    # A date stays known as a date, so that it still compares as one.
    kind: Any = "date" if code.kind == "date" else "string"
    return Code(kind, code.string(), constant=code.constant)


@construct("concat(any*) -> string", aggregate=True)
def concat(compiler: Compiler, call: Call) -> Code:
    """Join texts; of a path to several questions all are joined."""
    codes = [compiler.compile(argument) for argument in call.arguments]
    plain = [code.string() for code in codes if code.kind not in ("nodes", "any")]
    fixed = all(code.constant for code in codes)
    if len(plain) == len(codes):
        runs = tuple(plain)
        return Code(
            "string", lambda context: joined("", [run(context) for run in runs]), constant=fixed
        )
    parts = tuple(_all_texts(code) for code in codes)
    return Code(
        "string",
        lambda context: joined("", [text for part in parts for text in part(context)]),
        constant=fixed,
    )


def _all_texts(code: Code) -> Any:
    """Give a closure for the texts of an argument: one for each node, or just one."""
    if code.kind not in ("nodes", "any"):
        one = code.string()
        return lambda context: (one(context),)
    run = code.run
    return lambda context: texts_of(run(context))


def joined(separator: str, texts: list[str]) -> str:
    """Join texts, and count the work before the memory for it is taken."""
    spend_on_text(sum(map(len, texts)) + len(separator) * len(texts))
    return separator.join(texts)


def texts_of(value: Any) -> Iterable[str]:
    """Give the texts of all nodes of a node-set, or the one text of another value."""
    if isinstance(value, (list, tuple)):
        return [node.string_value() for node in value]
    return (to_string(value),)


@function("join(string, any*) -> string", aggregate=True)
def join(separator: str, *values: Any) -> str:
    """Join texts with a separator between them; of a path all questions are joined."""
    return joined(separator, [text for value in values for text in texts_of(value)])


@function("string-length(string?) -> number", node_default=True)
def string_length(text: str) -> float:
    """Count the characters of a text."""
    return float(len(text))


@function("normalize-space(string?) -> string", node_default=True)
def normalize_space(text: str) -> str:
    """Trim a text and make one space of every run of white space in it."""
    for character in "\t\r\n":
        text = text.replace(character, " ")
    return " ".join(word for word in text.split(" ") if word)


@function("starts-with(string, string) -> boolean")
def starts_with(text: str, start: str) -> bool:
    """Tell whether a text starts with another."""
    return text.startswith(start)


@function("ends-with(string, string) -> boolean")
def ends_with(text: str, end: str) -> bool:
    """Tell whether a text ends with another."""
    return text.endswith(end)


@function("contains(string, string) -> boolean")
def contains(text: str, part: str) -> bool:
    """Tell whether a text contains another."""
    return part in text


@function("substring-before(string, string) -> string")
def substring_before(text: str, mark: str) -> str:
    """Give the part of a text before a mark, nothing where the mark is missing."""
    before, found, _ = text.partition(mark) if mark else ("", "", "")
    return before if found else ""


@function("substring-after(string, string) -> string")
def substring_after(text: str, mark: str) -> str:
    """Give the part of a text after a mark, nothing where the mark is missing."""
    return text.partition(mark)[2] if mark else text


@function("substring(string, number, number?) -> string")
def substring(text: str, start: float, length: float | None = None) -> str:
    """Give a part of a text; the first character is at 1."""
    first = _half_up(start)
    last = math.inf if length is None else first + _half_up(length)
    if math.isnan(first) or math.isnan(last):
        return ""
    begin = 0 if first < 1 else min(first - 1, len(text))
    end = len(text) if last > len(text) else max(last - 1, 0)
    return text[int(begin) : int(end)]


def _half_up(number: float) -> float:
    return math.floor(number + 0.5) if math.isfinite(number) else number


@function("substr(string, number, number?) -> string")
def substr(text: str, start: float, end: float | None = None) -> str:
    """Give a part of a text; the first character is at 0, negative places count from the end."""
    begin = _place(start, len(text))
    stop = len(text) if end is None else _place(end, len(text))
    return text[begin:stop]


def _place(number: float, length: int) -> int:
    """Give a place in a text for a number, counted from the end when it is negative."""
    if math.isnan(number):
        return 0
    if number < 0:
        return int(max(length + number, 0)) if math.isfinite(number) else 0
    return int(min(number, length))


@function("translate(string, string, string) -> string")
def translate(text: str, characters: str, replacements: str) -> str:
    """Replace characters of a text one by one; those without a replacement go."""
    table: dict[int, str | None] = {}
    for place, character in enumerate(characters):
        table.setdefault(ord(character), replacements[place] if place < len(replacements) else None)
    return text.translate(table)


@function("regex(string, string) -> boolean")
def regex(text: str, pattern: str) -> bool:
    """Tell whether the whole of a text fits a regular expression."""
    return matches_whole(text, pattern)


@construct("coalesce(any, any*) -> any")
def coalesce(compiler: Compiler, call: Call) -> Code:
    """Give the first of several values that is not empty."""
    codes = [compiler.compile(argument) for argument in call.arguments]
    runs = tuple(code.run for code in codes)
    kinds = {code.kind for code in codes}
    kind: Any = "any"
    if len(kinds) == 1:
        (kind,) = kinds
    elif kinds == {"string", "date"}:
        kind = "date"

    def first_filled(context: Context) -> Any:
        value: Any = ""
        for run in runs:
            value = run(context)
            if to_string(value) not in ("", "NaN"):
                return value
        return value

    return Code(kind, first_filled)
