"""The one list of functions: what each is called with, what it gives, and what it hangs on.

A function is a Python function under `@function` with its XPath signature; the first line of
its docstring is the documentation. A signature names the kinds of its arguments, `?` for one
that may be left out, `*` for the kinds that repeat at the end: `join(string, any*) -> string`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from veldmelding.xforms.xpath.code import Code, Kind
    from veldmelding.xforms.xpath.compiler import Compiler
    from veldmelding.xforms.xpath.tree import Call

    Build = Callable[[Compiler, Call], Code]

Made = TypeVar("Made", bound=Callable[..., Any])

_SIGNATURE = re.compile(r"([\w:.-]+)\((.*)\) -> (\w+)\Z")


@dataclass(frozen=True, slots=True)
class Function:
    """One function of the language; `build` compiles it in a way of its own."""

    name: str
    signature: str
    result: Kind
    kinds: tuple[str, ...]
    repeated: tuple[str, ...]
    minimum: int
    maximum: int | None
    documentation: str
    implementation: Callable[..., Any] | None
    build: Build | None
    wants_context: bool
    volatile: bool
    """Chance or the clock: a new value without any change of an answer."""
    reads_node: bool
    """Look at the context node (or position) without being given it."""
    defaults_to_node: bool
    """A left-out last argument stands for the context node."""
    aggregate: bool
    """Runs over many nodes: worth remembering while none of them changes."""

    def kind_of(self, place: int) -> str:
        """Give the kind of the argument at a place."""
        if place < len(self.kinds):
            return self.kinds[place]
        return self.repeated[(place - len(self.kinds)) % len(self.repeated)]

    def accepts(self, count: int) -> bool:
        """Tell whether the function can have this number of arguments."""
        if count < self.minimum or (self.maximum is not None and count > self.maximum):
            return False
        beyond = count - len(self.kinds)
        return beyond <= 0 or len(self.repeated) < 2 or beyond % len(self.repeated) == 0


FUNCTIONS: dict[str, Function] = {}


def function(
    signature: str,
    *aliases: str,
    context: bool = False,
    volatile: bool = False,
    reads_node: bool = False,
    node_default: bool = False,
    aggregate: bool = False,
) -> Callable[[Made], Made]:
    """Put a plain implementation on the list; with `context` it gets the context first."""

    def register(implementation: Made) -> Made:
        for name in (None, *aliases):
            _put(
                signature,
                name,
                implementation=implementation,
                build=None,
                wants_context=context,
                volatile=volatile,
                reads_node=reads_node,
                defaults_to_node=node_default,
                aggregate=aggregate,
            )
        return implementation

    return register


def construct(
    signature: str,
    *aliases: str,
    volatile: bool = False,
    reads_node: bool = False,
    node_default: bool = False,
    aggregate: bool = False,
) -> Callable[[Made], Made]:
    """Put a function on the list that compiles its own call: lazy or special arguments."""

    def register(build: Made) -> Made:
        for name in (None, *aliases):
            _put(
                signature,
                name,
                implementation=None,
                build=cast("Build", build),
                wants_context=False,
                volatile=volatile,
                reads_node=reads_node,
                defaults_to_node=node_default,
                aggregate=aggregate,
            )
        return build

    return register


def _put(
    signature: str,
    alias: str | None,
    *,
    implementation: Callable[..., Any] | None,
    build: Build | None,
    wants_context: bool,
    volatile: bool,
    reads_node: bool,
    defaults_to_node: bool,
    aggregate: bool,
) -> None:
    match = _SIGNATURE.match(signature)
    if match is None:
        raise ValueError(f"no signature: {signature}")
    name, arguments, result = match.groups()
    words = [word.strip() for word in arguments.split(",") if word.strip()]
    repeated = tuple(word.rstrip("*") for word in words if word.endswith("*"))
    fixed = [word for word in words if not word.endswith("*")]
    documented = implementation if implementation is not None else build
    text = (documented.__doc__ or "").strip().splitlines()
    if not text:
        raise ValueError(f"no documentation: {signature}")
    FUNCTIONS[alias or name] = Function(
        name=alias or name,
        signature=signature,
        result=cast("Kind", result),
        kinds=tuple(word.rstrip("?") for word in fixed),
        repeated=repeated,
        minimum=sum(1 for word in fixed if not word.endswith("?")),
        maximum=None if repeated else len(fixed),
        documentation=text[0],
        implementation=implementation,
        build=build,
        wants_context=wants_context,
        volatile=volatile,
        reads_node=reads_node,
        defaults_to_node=defaults_to_node,
        aggregate=aggregate,
    )
