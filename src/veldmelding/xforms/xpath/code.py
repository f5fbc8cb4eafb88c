"""A compiled part of an expression: a closure, the kind of its value, and typed variants.

Asking a part for its string, number, boolean or nodes happens once, while compiling; running
the expression then calls closures that need not look at types.
"""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from veldmelding.xforms.xpath.values import (
    number_text,
    text_number,
    to_boolean,
    to_number,
    to_string,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.xforms.xpath.environment import Context
    from veldmelding.xforms.xpath.nodes import Node

Kind = Literal["string", "date", "number", "boolean", "nodes", "any"]
"""`date` is a string that holds a date or dateTime (or nothing); `any` is known when it runs."""

Run: TypeAlias = "Callable[[Context], Any]"

NOTHING: tuple[Node, ...] = ()


class Refusal(Exception):
    """A function that cannot work with the values it got; `reason` goes on as "… because …"."""

    def __init__(self, function: str, template: str, **values: str) -> None:
        super().__init__(template)
        self.function = function
        self.template = template
        self.values = values


class NotNodesError(Exception):
    """Something else stands where nodes are needed; the compiler knows where."""


class Code:
    """One part: `run` gives a value of `kind`; `constant` parts give the same one always."""

    __slots__ = ("constant", "kind", "run")

    def __init__(self, kind: Kind, run: Run, *, constant: bool = False) -> None:
        self.kind = kind
        self.run = run
        self.constant = constant

    def string(self) -> Run:
        """Give a closure for the value as text."""
        run = self.run
        match self.kind:
            case "string" | "date":
                return run
            case "number":
                return lambda context: number_text(run(context))
            case "boolean":
                return lambda context: "true" if run(context) else "false"
            case "nodes":
                return _first_string(run)
            case _:
                return lambda context: to_string(run(context))

    def number(self) -> Run:
        """Give a closure for the value as a number."""
        run = self.run
        match self.kind:
            case "number":
                return run
            case "string" | "date":
                return lambda context: text_number(run(context))
            case "boolean":
                return lambda context: 1.0 if run(context) else 0.0
            case "nodes":
                first = _first_string(run)
                return lambda context: text_number(first(context))
            case _:
                return lambda context: to_number(run(context))

    def boolean(self) -> Run:
        """Give a closure for the value as a boolean."""
        run = self.run
        match self.kind:
            case "boolean":
                return run
            case "number":
                return lambda context: to_boolean(run(context))
            case "string" | "date" | "nodes":
                return lambda context: bool(run(context))
            case _:
                return lambda context: to_boolean(run(context))

    def nodes(self) -> Run:
        """Give a closure for the value as a sequence of nodes that the caller never changes."""
        run = self.run
        if self.kind == "nodes":
            return run
        if self.kind == "any":
            return lambda context: _only_nodes(run(context))
        raise NotNodesError

    def variant(self, kind: str) -> Run:
        """Give the closure for one kind of argument."""
        match kind:
            case "string":
                return self.string()
            case "number":
                return self.number()
            case "boolean":
                return self.boolean()
            case "nodes":
                return self.nodes()
            case _:
                return self.run


def _first_string(run: Run) -> Run:
    def first(context: Context) -> str:
        nodes = run(context)
        return nodes[0].string_value() if nodes else ""

    return first


def _only_nodes(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return value
    raise NotNodesError


def constant(kind: Kind, value: Any) -> Code:
    """Give the code of a value that is known already."""
    return Code(kind, lambda context: value, constant=True)


class ChoiceCode(Code):
    """`if()` and the like: `test` picks one of two parts, and only that one runs."""

    __slots__ = ("otherwise", "test", "then")

    def __init__(self, test: Run, then: Code, otherwise: Code) -> None:
        kinds = {then.kind, otherwise.kind}
        kind: Kind = "any"
        if len(kinds) == 1:
            kind = then.kind
        elif kinds == {"date", "string"}:
            kind = "date"
        self.test, self.then, self.otherwise = test, then, otherwise
        super().__init__(kind, self._choose(then.run, otherwise.run))

    def _choose(self, then: Run, otherwise: Run) -> Run:
        test = self.test
        return lambda context: then(context) if test(context) else otherwise(context)

    def string(self) -> Run:
        """Give a closure for the value as text."""
        return self._choose(self.then.string(), self.otherwise.string())

    def number(self) -> Run:
        """Give a closure for the value as a number."""
        return self._choose(self.then.number(), self.otherwise.number())

    def boolean(self) -> Run:
        """Give a closure for the value as a boolean."""
        return self._choose(self.then.boolean(), self.otherwise.boolean())


class RememberedCode(Code):
    """A part that cannot change while one predicate runs over its items: run once, kept.

    `slots` counts the values that the predicate must keep; each variant takes a place of its own
    in the `kept` list of the predicate's context.
    """

    __slots__ = ("inner", "slots")

    def __init__(self, inner: Code, slots: list[None]) -> None:
        self.inner = inner
        self.slots = slots
        super().__init__(inner.kind, self._keep(inner.run))

    def _keep(self, run: Run) -> Run:
        place = len(self.slots)
        self.slots.append(None)

        def remembered(context: Context) -> Any:
            kept = context.kept
            value = kept[place]
            if value is None:
                value = kept[place] = run(context)
            elif type(value) is list and len(value) > 16:
                # Whoever asked goes through all of them once more.
                context.environment.effort.spend(len(value))
            return value

        return remembered

    def string(self) -> Run:
        """Give a closure for the value as text."""
        return self._keep(self.inner.string())

    def number(self) -> Run:
        """Give a closure for the value as a number."""
        return self._keep(self.inner.number())

    def boolean(self) -> Run:
        """Give a closure for the value as a boolean."""
        return self._keep(self.inner.boolean())

    def nodes(self) -> Run:
        """Give a closure for the value as nodes."""
        return self._keep(self.inner.nodes())


ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
}
