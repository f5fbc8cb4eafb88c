"""What a form maker should know about expressions: places where programs differ."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.xforms.conditions import lone_paths
from veldmelding.xforms.definition import ModelNode, Question, Repeat
from veldmelding.xforms.reads import ReadAnalysis
from veldmelding.xforms.xpath.functions import find
from veldmelding.xforms.xpath.parser import parse
from veldmelding.xforms.xpath.tree import (
    Binary,
    Call,
    Filter,
    Literal,
    Number,
    Path,
    Tree,
    Union,
    operands,
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veldmelding.xforms.form import FormDefinition
    from veldmelding.xforms.xpath import Expression

_ODD_NUMBER = re.compile(r"[+][0-9.]+|-?[0-9.]+[eE][+-]?[0-9]+|-?[0-9]+,[0-9]+")
_AGGREGATES = frozenset({"sum", "min", "max", "count", "count-non-empty", "join"})


_TAKES_NODES = frozenset({"position", "indexed-repeat", "current", "instance", "randomize", "once"})


class Remark(NamedTuple):
    """Something about one place of a form; `column` is the XLSForm column it comes from."""

    severity: str
    path: str
    column: str
    text: Sentence


def sentence(template: str, **values: object) -> Sentence:
    """Make a sentence of this room."""
    return Sentence("xforms", template, values)


def expressions(form: FormDefinition) -> Iterator[tuple[ModelNode, str, Expression]]:
    """Give the rules of all binds with the XLSForm column they come from."""
    for node in form.nodes:
        bind = node.bind
        for column, expression in (
            ("relevant", bind.relevant),
            ("required", bind.required),
            ("read_only", bind.readonly),
            ("constraint", bind.constraint),
            ("calculation", bind.calculate),
        ):
            if expression is not None:
                yield node, column, expression
    for element in form.all_body_elements:
        if isinstance(element, Repeat) and element.count is not None:
            yield element.model, "repeat_count", element.count
        if isinstance(element, Question) and element.itemset is not None:
            yield element.model, "choice_filter", element.itemset.nodes


def bare_paths(form: FormDefinition) -> Iterator[Remark]:
    """Remark on conditions that are only the name of a question."""
    for node, column, expression in expressions(form):
        if column not in {"relevant", "required", "read_only", "constraint"}:
            continue
        if any(lone_paths(parse(expression.source))):
            yield Remark(
                "warning",
                node.path_text,
                column,
                sentence(
                    QT_TRANSLATE_NOOP(
                        "xforms",
                        "“{source}” has a question that is compared with nothing: it counts as "
                        "true here when it is answered, and always in some programs; compare it "
                        "with a value",
                    ),
                    source=expression.source.strip(),
                ),
            )


def truth_as_number(form: FormDefinition) -> Iterator[Remark]:
    """Remark on calculations of true or false that are compared with a digit."""
    truths = {
        node.index
        for node in form.nodes
        if node.bind.calculate is not None and node.bind.calculate.kind == "boolean"
    }
    for node, column, expression in expressions(form):
        analysis = ReadAnalysis(form.root, node, len(node.repeats), lambda _: ())
        for part in walk(expression.tree):
            if not isinstance(part, Binary) or part.operator not in {"=", "!="}:
                continue
            for side, other in ((part.left, part.right), (part.right, part.left)):
                if isinstance(side, Call) and side.name == "string" and side.arguments:
                    side = side.arguments[0]
                is_digit = (isinstance(other, Number) and other.value in {0.0, 1.0}) or (
                    isinstance(other, Literal) and other.value in {"0", "1"}
                )
                if not is_digit or not isinstance(side, Path):
                    continue
                if any(read.node.index in truths for read in analysis.places(side)):
                    yield Remark(
                        "warning",
                        node.path_text,
                        column,
                        sentence(
                            QT_TRANSLATE_NOOP(
                                "xforms",
                                "a calculation that is true or false is compared with 1 or 0; "
                                "programs store it as “true” or as “1”. Use if(…, 1, 0) there",
                            )
                        ),
                    )


def calls(form: FormDefinition) -> Iterator[Remark]:
    """Remark on calls that mean different things in different programs."""
    for node, column, expression in expressions(form):
        if not expression.functions:
            continue
        analysis = ReadAnalysis(form.root, node, len(node.repeats), lambda _: ())
        for part in walk(expression.tree):
            if isinstance(part, Call):
                text = _about_call(part, analysis)
                if text is not None:
                    weight = "note" if part.name in {"sum", "min", "max"} else "warning"
                    yield Remark(weight, node.path_text, column, text)


def several_as_one(form: FormDefinition) -> Iterator[Remark]:
    """Remark on paths that lead to all instances of a repeat where one value is wanted."""
    for node, column, expression in expressions(form):
        if column == "choice_filter":
            continue
        analysis = ReadAnalysis(form.root, node, len(node.repeats), lambda _: ())
        if any(_is_several(path, analysis) for path in _single_values(expression.tree)):
            yield Remark(
                "warning",
                node.path_text,
                column,
                sentence(
                    QT_TRANSLATE_NOOP(
                        "xforms",
                        "a question of a repeat is used from outside it as if there were only "
                        "one: comparing takes any of the answers here, everything else the "
                        "first, and some programs stop; say which instance is meant",
                    )
                ),
            )


def _single_values(tree: Tree) -> Iterator[Path]:
    """Give the paths whose value is used as one text or number."""
    if isinstance(tree, Path):
        yield tree
        return
    for place, part in enumerate(operands(tree)):
        if isinstance(tree, Call):
            function = find(tree.name)
            if function is None or function.aggregate or tree.name in _TAKES_NODES:
                continue
            if function.accepts(len(tree.arguments)) and function.kind_of(place) == "nodes":
                continue
        if not isinstance(tree, Union | Filter):
            yield from _single_values(part)


def _is_several(path: Path, analysis: ReadAnalysis) -> bool:
    if any(step.predicates for step in path.steps):
        return False
    return any(read.shared < len(read.node.repeats) for read in analysis.places(path))


def _about_call(call: Call, analysis: ReadAnalysis) -> Sentence | None:
    arguments = call.arguments
    if call.name == "regex" and len(arguments) == 2 and isinstance(arguments[1], Literal):
        pattern = arguments[1].value
        if pattern and not (pattern.startswith(("^", ".*")) and pattern.endswith(("$", ".*"))):
            return sentence(
                QT_TRANSLATE_NOOP(
                    "xforms",
                    "the pattern “{pattern}” has to fit the whole answer here, and a part of it "
                    "in some programs; write ^ at its start and $ at its end",
                ),
                pattern=pattern,
            )
    if call.name in _AGGREGATES and arguments and isinstance(arguments[-1], Path):
        places = analysis.places(arguments[-1])
        if places and all(
            read.shared == len(read.node.repeats) and read.node.repeats and not read.node.is_repeat
            for read in places
        ):
            return sentence(
                QT_TRANSLATE_NOOP(
                    "xforms",
                    "{function}() looks at one answer only, that of the same repeat instance; "
                    "to take all instances, calculate it outside the repeat",
                ),
                function=call.name,
            )
    if call.name in {"sum", "min", "max"} and arguments and isinstance(arguments[0], Path):
        places = analysis.places(arguments[0])
        if places and not all(read.node.bind.required for read in places):
            return sentence(
                QT_TRANSLATE_NOOP(
                    "xforms",
                    "{function}() leaves answers out that are empty; some programs give nothing "
                    "as soon as one is",
                ),
                function=call.name,
            )
    if call.name == "number" and arguments and isinstance(arguments[0], Literal):
        text = arguments[0].value.strip()
        if _ODD_NUMBER.fullmatch(text):
            return sentence(
                QT_TRANSLATE_NOOP(
                    "xforms",
                    "“{text}” is not the way numbers are written in forms, so it is none here; "
                    "some programs read it",
                ),
                text=text,
            )
    if call.name in {"date", "date-time"} and arguments and isinstance(arguments[0], Literal):
        text = arguments[0].value
        if text and not text[:4].isdigit():
            return sentence(
                QT_TRANSLATE_NOOP("xforms", "“{text}” is not a date; the result is empty"),
                text=text,
            )
    return None
