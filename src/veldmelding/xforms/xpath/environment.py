"""What an expression needs from its surroundings, as one protocol, and the context of one run.

Nothing here reads a clock, a file or the network: the form session lends all of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Hashable, MutableMapping
    from datetime import date, datetime, tzinfo
    from random import Random

    from veldmelding.xforms.xpath.effort import Effort
    from veldmelding.xforms.xpath.nodes import Node

Path = tuple[str, ...]
"""A generic absolute path: names (prefixed as written, attributes as `@name`), no positions."""


INSIDE = "**"
"""As the last step of a path given to `Environment.version`: everything below the place."""


class Environment(Protocol):
    """The surroundings of every expression of one form session."""

    @property
    def root(self) -> Node:
        """The document node of the primary instance (its one child is the root element)."""
        ...

    @property
    def timezone(self) -> tzinfo:
        """The time zone of the person."""
        ...

    @property
    def random(self) -> Random:
        """The source of chance for `random()`, `uuid()` and `randomize()` without seed."""
        ...

    @property
    def language(self) -> str:
        """The language of the form as it is written there, e.g. `English (en)`, or ""."""
        ...

    @property
    def memo(self) -> MutableMapping[Hashable, tuple[Hashable, object]]:
        """A dictionary that lives as long as the session; the engine keeps hoisted values in it."""
        ...

    @property
    def effort(self) -> Effort:
        """The work that is left for the step."""
        ...

    def now(self) -> datetime:
        """Give the present moment, aware of its offset."""
        ...

    def today(self) -> date:
        """Give the day it is for the person."""
        ...

    def instance(self, instance_id: str) -> Node | None:
        """Give the node above the root element of an instance; None for an unknown id."""
        ...

    def itext(self, text_id: str) -> str:
        """Give a text of the form in the language of the session."""
        ...

    def choice_label(self, value: str, path: str, node: Node) -> str:
        """Give the label of a choice of the question that `path` names, seen from `node`."""
        ...

    def property(self, name: str) -> str:
        """Give a property of the device or the person, "" when there is none."""
        ...

    def version(self, paths: tuple[Path, ...]) -> Hashable | None:
        """Give something that differs after any change at exactly these generic paths.

        A change at a path is: a value written, a repeat instance added or removed (the path of
        the repeat), a relevance turned (the path of the node whose relevance turned). Callers
        name all ancestors too, so the sum of one counter a path is enough. A last step `INSIDE`
        stands for all places below. None: do not remember.
        """
        ...


class Context:
    """Where one evaluation stands: the node, its place in the list, and the surroundings."""

    __slots__ = ("current", "environment", "kept", "node", "position", "size")

    def __init__(
        self,
        node: Node,
        environment: Environment,
        *,
        position: int = 1,
        size: int = 1,
        current: Node | None = None,
    ) -> None:
        self.node = node
        self.environment = environment
        self.position = position
        self.size = size
        self.current = node if current is None else current
        self.kept: list[object] = []
