"""Drives a session the way a test reads best, and looks at everything it shows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from random import Random

from veldmelding.xforms import DeviceProperties, FormDefinition, FormSession, NodeView

ZONE = timezone(timedelta(hours=2))
NOW = datetime(2026, 3, 4, 5, 6, 7, 89000, tzinfo=UTC)
ASPECTS = {
    "values": "value",
    "relevance": "relevant",
    "required": "required",
    "readonly": "readonly",
    "choices": "choices",
}


def surroundings(**changes):
    """Everything impure that a session needs, fixed."""
    return {
        "clock": lambda: NOW,
        "timezone": ZONE,
        "random": Random(4),
        "device": DeviceProperties("device-1", "ann", "0612", "ann@example.org"),
        **changes,
    }


def start(form: FormDefinition, **changes) -> FormSession:
    return form.new_session(**surroundings(**changes))


def reopen(session: FormSession, mode: str = "draft", **changes) -> FormSession:
    return session.form.open_session(session.serialise(), mode=mode, **surroundings(**changes))


def xform(model: str, body: str, *, instance: str = "", head: str = "") -> bytes:
    """A whole form around a model and a body."""
    return f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
        xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms"
        xmlns:odk="http://www.opendatakit.org/xforms"
        xmlns:entities="http://www.opendatakit.org/xforms/entities">
      <h:head><h:title>T</h:title>
        <model odk:xforms-version="1.0.0" {head}>
        <instance><data id="t" version="1">{instance}</data></instance>{model}</model></h:head>
      <h:body>{body}</h:body></h:html>""".encode()


def everything(session: FormSession) -> dict[str, NodeView]:
    """Every view of a session by path, the repeat ranges and instances included."""
    found: dict[str, NodeView] = {}
    waiting = list(session.children())
    while waiting:
        view = waiting.pop()
        found[f"{view.kind} {view.path}"] = view
        if view.kind != "question":
            waiting.extend(session.children(view.path))
    return found


def anew(session: FormSession) -> dict[str, NodeView]:
    """Every view, worked out again without anything the session remembers."""
    session._record.scope.forget_views()
    session._presenter.forget_language()
    return everything(session)


def values(session: FormSession) -> dict[str, str]:
    return {node.path: node.value for node in session._record.scope.all_nodes()}
