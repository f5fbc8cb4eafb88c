"""Trees to closures: one method a kind of tree, constants folded, invariants kept.

A mistake that lies in one part (an unknown function, a wrong number of arguments) is noted in
`problems` and raised when that part runs: the rest of a form stays usable, as it is elsewhere.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from veldmelding.errors import ArgumentError, ExpressionError, UnknownFunctionError
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.xforms.xpath.code import (
    Code,
    NotNodesError,
    Refusal,
    RememberedCode,
    Run,
    constant,
)
from veldmelding.xforms.xpath.comparisons import comparison
from veldmelding.xforms.xpath.dependence import free_of_node
from veldmelding.xforms.xpath.functions import find
from veldmelding.xforms.xpath.hoisting import remember_over_versions
from veldmelding.xforms.xpath.nodes import in_document_order
from veldmelding.xforms.xpath.paths import PathCode, split, start_of, walker
from veldmelding.xforms.xpath.steps import filters, shortened, step_runner
from veldmelding.xforms.xpath.tree import (
    Additive,
    Binary,
    Call,
    Filter,
    KindTest,
    Literal,
    Logical,
    Negation,
    Number,
    Path,
    Step,
    Tree,
    Union,
    Variable,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from veldmelding.xforms.xpath.environment import Context
    from veldmelding.xforms.xpath.functions import Function
    from veldmelding.xforms.xpath.nodes import Node

SELF = Path(None, False, (Step("self", KindTest("node", None), (), 0),), 0)
"""The path of the context node."""


class Compiler:
    """Compiles the trees of one expression."""

    def __init__(self, source: str, namespaces: Mapping[str, str]) -> None:
        self.source = source
        self.namespaces = namespaces
        self.problems: list[ExpressionError] = []
        self._slots: list[list[None]] = []
        self._methods: dict[type, Callable[[Any], Code]] = {
            Number: lambda tree: constant("number", tree.value),
            Literal: lambda tree: constant("string", tree.value),
            Variable: self._variable,
            Negation: self._negation,
            Binary: self._binary,
            Logical: self._logical,
            Additive: self._additive,
            Union: self._union,
            Call: self._call,
            Path: self._path,
            Filter: self._filter,
        }

    def compile(self, tree: Tree) -> Code:
        """Give the code of a tree."""
        if self._slots and type(tree) not in (Number, Literal) and free_of_node(tree):
            slots = self._slots
            self._slots = []
            inner = self._methods[type(tree)](tree)
            self._slots = slots
            return inner if inner.constant else RememberedCode(inner, slots[-1])
        return self._methods[type(tree)](tree)

    def inside_predicate(self, tree: Tree) -> tuple[list[None], Code]:
        """Compile a predicate; the list has one entry for each value to keep while it runs."""
        slots: list[None] = []
        self._slots.append(slots)
        code = self.compile(tree)
        self._slots.pop()
        return slots, code

    # -- mistakes ----------------------------------------------------------------------------

    def problem(self, error: type[ExpressionError], position: int, reason: Sentence) -> Code:
        """Note a mistake and give code that raises it."""

        def fail(context: Context) -> Any:
            raise error(expression=self.source, position=position, reason=reason)

        self.problems.append(error(expression=self.source, position=position, reason=reason))
        return Code("any", fail)

    def wrong_argument(self, tree: Call, place: int) -> Code:
        """Note that an argument must be a path."""
        reason = Sentence(
            "errors",
            QT_TRANSLATE_NOOP(
                "errors", "argument {place} of {function}() must be a path to questions."
            ),
            {"place": place + 1, "function": tree.name},
        )
        return self.problem(ArgumentError, tree.position, reason)

    def _variable(self, tree: Variable) -> Code:
        reason = Sentence(
            "errors",
            QT_TRANSLATE_NOOP("errors", "${name} is a variable, and forms have none."),
            {"name": tree.name},
        )
        return self.problem(ArgumentError, tree.position, reason)

    # -- operators ---------------------------------------------------------------------------

    def _negation(self, tree: Negation) -> Code:
        inner = self.compile(tree.operand)
        run = inner.number()
        return folded("number", lambda context: -run(context), inner.constant)

    def _binary(self, tree: Binary) -> Code:
        left, right = self.compile(tree.left), self.compile(tree.right)
        fixed = left.constant and right.constant
        if tree.operator not in ("*", "div", "mod"):
            code = comparison(tree.operator, left, right)
            return folded("boolean", code.run, code.constant)
        one, other = left.number(), right.number()
        if tree.operator == "*":
            return folded("number", lambda context: one(context) * other(context), fixed)
        work = divide if tree.operator == "div" else remainder
        return folded("number", lambda context: work(one(context), other(context)), fixed)

    def _logical(self, tree: Logical) -> Code:
        codes = [self.compile(operand) for operand in tree.operands]
        fixed = all(code.constant for code in codes)
        tests = tuple(code.boolean() for code in codes)
        if len(tests) == 2:
            one, other = tests
            if tree.operator == "and":
                return folded("boolean", lambda context: one(context) and other(context), fixed)
            return folded("boolean", lambda context: one(context) or other(context), fixed)
        if tree.operator == "and":

            def every(context: Context) -> bool:
                return all(test(context) for test in tests)

            return folded("boolean", every, fixed)

        def some(context: Context) -> bool:
            return any(test(context) for test in tests)

        return folded("boolean", some, fixed)

    def _additive(self, tree: Additive) -> Code:
        codes = [self.compile(tree.first), *(self.compile(part) for _, part in tree.rest)]
        fixed = all(code.constant for code in codes)
        first, *others = (code.number() for code in codes)
        if len(others) == 1:
            other = others[0]
            if tree.rest[0][0] == "+":
                return folded("number", lambda context: first(context) + other(context), fixed)
            return folded("number", lambda context: first(context) - other(context), fixed)
        terms = tuple(
            (sign == "+", other) for (sign, _), other in zip(tree.rest, others, strict=True)
        )

        def total(context: Context) -> float:
            number: float = first(context)
            for plus, term in terms:
                number = number + term(context) if plus else number - term(context)
            return number

        return folded("number", total, fixed)

    def _union(self, tree: Union) -> Code:
        try:
            runs = [self.compile(operand).nodes() for operand in tree.operands]
        except NotNodesError:
            reason = Sentence(
                "errors", QT_TRANSLATE_NOOP("errors", "“|” joins paths, and one side is none.")
            )
            return self.problem(ArgumentError, tree.position, reason)
        return PathCode(
            lambda context: in_document_order([node for run in runs for node in run(context)])
        )

    # -- paths -------------------------------------------------------------------------------

    def _path(self, tree: Path) -> Code:
        start = start_of(tree)
        flat = True
        if start is None:
            assert tree.start is not None
            code = self.compile(tree.start)
            try:
                base = code.nodes()
            except NotNodesError:
                reason = Sentence(
                    "errors",
                    QT_TRANSLATE_NOOP("errors", "a path cannot go on from a text or a number."),
                )
                return self.problem(ArgumentError, tree.position, reason)
            steps = tree.steps
            flat = isinstance(tree.start, Call) and tree.start.name == "instance"
        else:
            ups, names, taken = split(tree, self.namespaces)
            base = walker(start, ups, names)
            steps = tree.steps[taken:]
        runners = []
        for step in shortened(steps):
            runners.append(step_runner(self, step, flat))
            flat = flat and step.axis in ("child", "attribute", "self", "namespace")
        if not runners:
            return PathCode(base)
        if len(runners) == 1:
            only = runners[0]
            return PathCode(lambda context: only(base(context), context))

        def run(context: Context) -> Sequence[Node]:
            nodes: Sequence[Node] = base(context)
            for runner in runners:
                if not nodes:
                    return nodes
                nodes = runner(nodes, context)
            return nodes

        return PathCode(run)

    def _filter(self, tree: Filter) -> Code:
        try:
            base = self.compile(tree.primary).nodes()
        except NotNodesError:
            reason = Sentence(
                "errors",
                QT_TRANSLATE_NOOP("errors", "only paths can have a condition in brackets."),
            )
            return self.problem(ArgumentError, tree.position, reason)
        keep = filters(self, tree.predicates)

        def run(context: Context) -> Sequence[Node]:
            nodes: Sequence[Node] = base(context)
            for part in keep:
                nodes = part(nodes, context)
            return nodes

        return PathCode(run)

    # -- functions ---------------------------------------------------------------------------

    def _call(self, tree: Call) -> Code:
        function = find(tree.name)
        if function is None:
            reason = Sentence(
                "errors",
                QT_TRANSLATE_NOOP("errors", "there is no function {function}()."),
                {"function": tree.name},
            )
            return self.problem(UnknownFunctionError, tree.position, reason)
        if not function.accepts(len(tree.arguments)):
            reason = Sentence(
                "errors",
                QT_TRANSLATE_NOOP(
                    "errors", "{function}() has too few or too many arguments: {signature}."
                ),
                {"function": tree.name, "signature": function.signature},
            )
            return self.problem(ArgumentError, tree.position, reason)
        if function.defaults_to_node and len(tree.arguments) < (function.maximum or 1):
            tree = tree._replace(arguments=(*tree.arguments, SELF))
        if function.build is not None:
            code = function.build(self, tree)
        else:
            code = self._plain_call(function, tree)
        if function.aggregate and not code.constant:
            return remember_over_versions(tree, code)
        return code

    def _plain_call(self, function: Function, tree: Call) -> Code:
        codes = [self.compile(argument) for argument in tree.arguments]
        runs: list[Run] = []
        for place, code in enumerate(codes):
            try:
                runs.append(code.variant(function.kind_of(place)))
            except NotNodesError:
                return self.wrong_argument(tree, place)
        assert function.implementation is not None
        if function.wants_context:
            return Code(function.result, _contextual(function.implementation, runs))
        fixed = not function.volatile and all(code.constant for code in codes)
        return folded(function.result, _plain(function.implementation, runs), fixed)


def _plain(work: Callable[..., Any], runs: list[Run]) -> Run:
    """Give a closure that calls `work` with the values of its arguments."""
    match runs:
        case []:
            return lambda context: work()
        case [one]:
            return lambda context: work(one(context))
        case [one, two]:
            return lambda context: work(one(context), two(context))
        case [one, two, three]:
            return lambda context: work(one(context), two(context), three(context))
        case _:
            return lambda context: work(*[run(context) for run in runs])


def _contextual(work: Callable[..., Any], runs: list[Run]) -> Run:
    match runs:
        case []:
            return work
        case [one]:
            return lambda context: work(context, one(context))
        case _:
            return lambda context: work(context, *[run(context) for run in runs])


def folded(kind: Any, run: Run, fixed: bool) -> Code:
    """Give the code of a closure; what is made of constants only runs here and now."""
    if not fixed:
        return Code(kind, run)
    try:
        # Constant parts never look at the context they are given.
        value = run(None)  # type: ignore[arg-type]
    except (Refusal, NotNodesError, ExpressionError):
        return Code(kind, run)
    return constant(kind, value)


def divide(left: float, right: float) -> float:
    """Divide as IEEE 754 does."""
    if right:
        return left / right
    if left == 0 or left != left or right != right:
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def remainder(left: float, right: float) -> float:
    """Give what is left of a division towards zero; the sign is that of the left side."""
    if right == 0 or math.isinf(left) or left != left or right != right:
        return math.nan
    return math.fmod(left, right)
