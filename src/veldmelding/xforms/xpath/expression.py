"""`compile_expression`: source text to an `Expression` that can be evaluated anywhere.

Equal texts give the same compiled expression, so a form with the same calculation in a hundred
places compiles it once.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from veldmelding.errors import ArgumentError, EvaluationError, ExpressionError
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.xforms.xpath.anchoring import anchored
from veldmelding.xforms.xpath.code import Code, NotNodesError, Refusal, Run
from veldmelding.xforms.xpath.compiler import Compiler
from veldmelding.xforms.xpath.dependence import asks_position, volatile
from veldmelding.xforms.xpath.parser import parse
from veldmelding.xforms.xpath.references import Names, Reference, references
from veldmelding.xforms.xpath.tree import Call, Tree, walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from veldmelding.xforms.xpath.environment import Context
    from veldmelding.xforms.xpath.nodes import Node
    from veldmelding.xforms.xpath.values import Value


class Expression:
    """A compiled expression; evaluating it changes nothing and may be done from any context.

    `problems` are mistakes in parts of it (an unknown function, say): evaluating raises them
    only when such a part is reached, so a form check should name them.
    """

    __slots__ = (
        "_boolean",
        "_code",
        "_functions",
        "_nodes",
        "_number",
        "_run",
        "_string",
        "_volatile",
        "constant",
        "problems",
        "source",
        "tree",
    )

    def __init__(self, source: str, tree: Tree, namespaces: Mapping[str, str]) -> None:
        compiler = Compiler(source, namespaces)
        self.source = source
        self.tree = tree
        self._code: Code = compiler.compile(tree)
        self.problems: tuple[ExpressionError, ...] = tuple(compiler.problems)
        self.constant: bool = self._code.constant
        self._functions: frozenset[str] | None = None
        self._volatile: bool | None = None
        self._run: Run = self._code.run
        self._string: Run | None = None
        self._number: Run | None = None
        self._boolean: Run | None = None
        self._nodes: Run | None = None

    def __repr__(self) -> str:
        return f"<Expression {self.source!r}>"

    @property
    def weight(self) -> int:
        """Units of effort that evaluating it costs, whatever it goes over."""
        return len(self.source) >> 4

    @property
    def kind(self) -> str:
        """The kind of the value: string, date, number, boolean, nodes, or any of them."""
        return self._code.kind

    @property
    def functions(self) -> frozenset[str]:
        """The names of all functions it calls, known or not."""
        if self._functions is None:
            self._functions = frozenset(
                part.name for part in walk(self.tree) if isinstance(part, Call)
            )
        return self._functions

    @property
    def uses_position(self) -> bool:
        """Whether it asks for the position or the size of the list it is evaluated in."""
        return bool(self.functions & {"position", "last"}) and asks_position(self.tree)

    @property
    def volatile(self) -> bool:
        """Whether its value may change without any change of an answer."""
        if self._volatile is None:
            self._volatile = volatile(self.tree)
        return self._volatile

    def evaluate(self, context: Context) -> Value:
        """Give the value as it is: a text, a number, a boolean or a list of nodes."""
        value: Value = self._guarded(self._run, context)
        return list(value) if isinstance(value, (list, tuple)) else value

    def string(self, context: Context) -> str:
        """Give the value as text."""
        if self._string is None:
            self._string = self._code.string()
        try:
            text: str = self._string(context)
            return text
        except (Refusal, NotNodesError, RecursionError) as error:
            raise self._explained(error) from error

    def number(self, context: Context) -> float:
        """Give the value as a number."""
        if self._number is None:
            self._number = self._code.number()
        number: float = self._guarded(self._number, context)
        return number

    def boolean(self, context: Context) -> bool:
        """Give the value as a boolean."""
        if self._boolean is None:
            self._boolean = self._code.boolean()
        try:
            truth: bool = self._boolean(context)
            return truth
        except (Refusal, NotNodesError, RecursionError) as error:
            raise self._explained(error) from error

    def nodes(self, context: Context) -> list[Node]:
        """Give the nodes found, in document order; an error when the value is something else."""
        if self._nodes is None:
            try:
                self._nodes = self._code.nodes()
            except NotNodesError as error:
                raise self._explained(error) from error
        return list(self._guarded(self._nodes, context))

    def references(self, context_path: Names) -> frozenset[Reference]:
        """Give everything the expression reads when its context node is at `context_path`."""
        return references(self.tree, context_path)

    def _guarded(self, run: Run, context: Context) -> Any:
        try:
            return run(context)
        except (Refusal, NotNodesError, RecursionError) as error:
            raise self._explained(error) from error

    def _explained(self, error: Exception) -> ExpressionError:
        """Give the error a person can read for what went wrong while running."""
        if isinstance(error, Refusal):
            reason = Sentence("errors", error.template, error.values)
            position = min(
                (
                    part.position
                    for part in walk(self.tree)
                    if isinstance(part, Call) and part.name == error.function
                ),
                default=0,
            )
            return EvaluationError(expression=self.source, position=position, reason=reason)
        if isinstance(error, NotNodesError):
            reason = Sentence(
                "errors",
                QT_TRANSLATE_NOOP(
                    "errors", "a path to questions is needed, and this gives something else."
                ),
            )
            return ArgumentError(expression=self.source, position=0, reason=reason)
        return _too_deep(self.source)


def _too_deep(source: str) -> ExpressionError:
    reason = Sentence(
        "errors",
        QT_TRANSLATE_NOOP(
            "errors", "too much is nested in each other. Split it into several calculations."
        ),
    )
    return EvaluationError(expression=source, position=0, reason=reason)


def compile_expression(
    source: str,
    namespaces: Mapping[str, str] | None = None,
    *,
    context_path: Names = (),
    same_instance: Iterable[Names] = (),
) -> Expression:
    """Compile an expression; raises `ExpressionError` with the place when it cannot be read.

    `namespaces` maps prefixes to URIs. Without an entry for "" a name without prefix fits nodes
    written without prefix, whatever their namespace, as forms expect; with one, XPath's strict
    rule holds. `same_instance` names the repeats (by generic path) whose absolute references
    mean the instance around `context_path`, as forms of before XForms 1.0 expect.
    """
    spaces = tuple(sorted(namespaces.items())) if namespaces else ()
    repeats = tuple(
        repeat for repeat in same_instance if context_path[: len(repeat)] == tuple(repeat)
    )
    return _compiled(source, spaces, context_path if repeats else (), repeats)


@lru_cache(maxsize=4096)
def _compiled(
    source: str,
    namespaces: tuple[tuple[str, str], ...],
    context_path: Names,
    repeats: tuple[Names, ...],
) -> Expression:
    try:
        tree = anchored(parse(source), context_path, repeats)
        return Expression(source, tree, dict(namespaces))
    except RecursionError as error:
        raise _too_deep(source) from error
