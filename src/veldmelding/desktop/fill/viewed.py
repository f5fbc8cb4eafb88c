"""What the page sees of a session, and a session that can only be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from veldmelding.xforms import FormSession, NodeView


class SessionView(Protocol):
    """Nodes as they are now."""

    def node(self, path: str) -> NodeView:
        """One node."""

    def children(self, path: str | None = None) -> list[NodeView]:
        """Return the nodes below one, in body order."""


class LockedSession:
    """A session whose questions can all be read and none be answered."""

    def __init__(self, session: FormSession) -> None:
        self._session = session

    def node(self, path: str) -> NodeView:
        """One node, read-only."""
        return _locked(self._session.node(path))

    def children(self, path: str | None = None) -> list[NodeView]:
        """Return the nodes below one, read-only."""
        return [_locked(node) for node in self._session.children(path)]


def _locked(node: NodeView) -> NodeView:
    if node.kind == "repeat":
        return node._replace(no_add_remove=True)
    return node._replace(readonly=True, violation=None, required=False)
