"""What the parts of the reader share: paths to model nodes, expressions and texts of a form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, NoReturn

from veldmelding.errors import ExpressionError, FormInvalid
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.xforms import namespaces
from veldmelding.xforms.blanks import with_blanks
from veldmelding.xforms.definition import FormWarning, ModelNode
from veldmelding.xforms.itext import Template, Text
from veldmelding.xforms.xpath import Expression, compile_expression
from veldmelding.xforms.xpath.effort import spend
from veldmelding.xforms.xpath.tree import Path, walk

if TYPE_CHECKING:
    from veldmelding.xforms.markup import Element

USUAL_PREFIXES: Mapping[str, str] = {
    "jr": namespaces.JAVAROSA,
    "orx": namespaces.OPENROSA,
    "odk": namespaces.ODK,
    "h": namespaces.XHTML,
    "ev": namespaces.EVENTS,
    "entities": namespaces.ENTITIES,
    "xsd": namespaces.XML_SCHEMA,
}

_ITEXT_LITERAL = re.compile(r"""^\s*jr:itext\(\s*(?:'([^']*)'|"([^"]*)")\s*\)\s*$""")
_ITEXT_CALL = re.compile(r"^\s*jr:itext\((.*)\)\s*$", re.DOTALL)
_BRACKETS = re.compile(r"([\[\]])")
_COMPARES = re.compile(r"[=<>]").search
_SPACES = re.compile(r"[ \t\r\n]+")


class Reading:
    """State of one reading: where names are looked up and where warnings go."""

    def __init__(self, prefixes: Mapping[str, str], *, legacy: bool) -> None:
        self.prefixes = {**USUAL_PREFIXES, **prefixes}
        self.legacy = legacy
        self.warnings: list[FormWarning] = []
        self.root: ModelNode
        self.nodes: dict[tuple[str, ...], ModelNode] = {}
        self.hideable: set[ModelNode] = set()
        """Nodes with a relevance of their own; they and what is inside can be hidden."""
        self._compiled: dict[tuple[str, ModelNode | None], Expression] = {}

    # -- trouble ---------------------------------------------------------------------------------

    def warn(self, code: str, where: str, template: str, line: int = 0, **values: object) -> None:
        """Note something this client will not do."""
        text = Sentence("xforms", template, values)
        self.warnings.append(FormWarning(code, where, text, line))

    def refuse(self, template: str, line: int, **values: object) -> NoReturn:
        """Stop: the form cannot work."""
        raise FormInvalid(reason=Sentence("xforms", template, values), line=line)

    # -- paths -----------------------------------------------------------------------------------

    def find(self, reference: str, base: ModelNode | None = None) -> ModelNode | None:
        """Model node a reference names; None when the form's data has no such node."""
        path = self.steps(reference, base)
        return self.nodes.get(path) if path is not None else None

    def steps(self, reference: str, base: ModelNode | None = None) -> tuple[str, ...] | None:
        """Absolute path of local names for a plain reference; None when it is not plain."""
        text = without_predicates(reference.strip())
        if text.startswith("/"):
            found: list[str] = []
            pieces = text[1:].split("/")
        else:
            found = list(base.path) if base is not None else []
            pieces = text.split("/")
        for piece in pieces:
            step = piece.strip()
            if step in {".", "current()"}:
                continue
            if step == "..":
                if not found:
                    return None
                found.pop()
                continue
            if not step or "(" in step or "*" in step:
                return None
            attribute = step.startswith("@")
            name = step.rsplit(":", 1)[-1].lstrip("@")
            found.append("@" + name if attribute else name)
        return tuple(found)

    # -- expressions -----------------------------------------------------------------------------

    def expression(
        self, source: str, context: ModelNode | None, what: str, line: int
    ) -> Expression:
        """Compile an expression once per text and set of repeats around it."""
        base = self._compiled.get((source, None))
        if base is not None and (context is None or not _is_local(base, context)):
            return base
        found = self._compiled.get((source, context))
        if found is not None:
            return found
        anchor = context if context is not None and self.legacy and context.repeats else None
        spend(6 * len(source))
        try:
            compiled = compile_expression(
                source,
                self.prefixes,
                context_path=anchor.path if anchor is not None else (),
                same_instance=[repeat.path for repeat in anchor.repeats] if anchor else (),
            )
            for problem in compiled.problems:
                raise problem
            made = compiled
            if context is not None and self.hideable and _COMPARES(source):
                tree = with_blanks(compiled.tree, self.root, context, self._can_hide)
                if tree != compiled.tree:
                    made = Expression(source, tree, self.prefixes)
        except ExpressionError as error:
            self.refuse(
                QT_TRANSLATE_NOOP(
                    "xforms", "the expression “{source}” ({what}) does not work: {problem}"
                ),
                line,
                source=_shortened(source),
                what=what,
                problem=error.reason,
            )
        local = context is not None and _is_local(compiled, context)
        self._compiled[source, context if local else None] = made
        return made

    def _can_hide(self, node: ModelNode) -> bool:
        place: ModelNode | None = node
        while place is not None:
            if place in self.hideable:
                return True
            place = place.parent
        return False

    def optional(
        self, element: Element, name: str, context: ModelNode | None, namespace: str = ""
    ) -> Expression | None:
        """Compile an attribute, when it is there and says something."""
        source = element.get(name, namespace)
        if source is None or not source.strip():
            return None
        where = context.path_text if context is not None else element.name
        return self.expression(source, context, f"{name}, {where}", element.line)

    # -- texts -----------------------------------------------------------------------------------

    def text(self, element: Element | None, context: ModelNode, form: str = "") -> Text:
        """Read a `label`, `hint` or the like."""
        if element is None:
            return Text()
        inline = self.template(element, context)
        reference = element.get("ref")
        if reference is None or not reference.strip():
            return Text(inline=inline, form=form)
        return self._referred(reference, inline, context, element.line, form)

    def message(self, element: Element, name: str, context: ModelNode) -> Text | None:
        """Read a message attribute: a literal, or a call of `jr:itext`."""
        source = element.get(name, namespaces.JAVAROSA)
        if source is None or not source.strip():
            return None
        if _ITEXT_CALL.match(source):
            return self._referred(source, (), context, element.line, "")
        return Text(inline=(source,))

    def _referred(
        self, reference: str, inline: Template, context: ModelNode, line: int, form: str
    ) -> Text:
        literal = _ITEXT_LITERAL.match(reference)
        if literal is not None:
            return Text(inline=inline, itext=literal[1] or literal[2] or "", form=form)
        argument = itext_argument(reference)
        if argument is not None:
            compiled = self.expression(argument, context, "jr:itext", line)
            return Text(inline=inline, itext=compiled, form=form)
        compiled = self.expression(reference, context, "label", line)
        return Text(inline=inline, reference=compiled, form=form)

    def template(self, element: Element, context: ModelNode | None) -> Template:
        """Literal pieces and outputs of a mixed element, line breaks folded as XForms says."""
        if not element.is_mixed:
            return folded((element.text,))
        pieces: list[str | Expression] = []
        self._collect(element, context, pieces)
        return folded(pieces)

    def _collect(
        self, element: Element, context: ModelNode | None, pieces: list[str | Expression]
    ) -> None:
        for item in element.content:
            if isinstance(item, str):
                pieces.append(item)
            elif item.name == "output":
                source = item.get("value") or item.get("ref") or ""
                if source.strip():
                    pieces.append(self.expression(source, context, "output", item.line))
            else:
                # Markup inside a label (h:b, span) is rare; its text still counts.
                self._collect(item, context, pieces)


def without_predicates(path: str) -> str:
    """Leave out what stands in brackets, brackets in brackets included."""
    if "[" not in path:
        return path
    kept: list[str] = []
    depth = 0
    for piece in _BRACKETS.split(path):
        if piece == "[":
            depth += 1
        elif piece == "]":
            depth = max(0, depth - 1)
        elif not depth:
            kept.append(piece)
    return "".join(kept)


def _is_local(expression: Expression, context: ModelNode) -> bool:
    """Whether what an expression means depends on where it stands."""
    return bool(context.repeats) or any(
        isinstance(part, Path) and not part.absolute for part in walk(expression.tree)
    )


def itext_argument(source: str) -> str | None:
    """Give the argument when the whole expression is one call of `jr:itext`."""
    call = _ITEXT_CALL.match(source)
    if call is None:
        return None
    depth = 0
    for character in call[1]:
        if character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
            if depth < 0:
                return None
    return call[1]


def folded(pieces: Iterable[str | Expression]) -> Template:
    """Drop empty pieces and the white space that only lays out the source file."""
    kept = [piece for piece in pieces if piece != ""]
    if not kept:
        return ()
    if all(isinstance(piece, str) and not piece.strip() for piece in kept):
        return ()
    first, last = kept[0], kept[-1]
    if isinstance(first, str):
        kept[0] = first.lstrip()
    if isinstance(last, str):
        kept[-1] = (kept[-1] if len(kept) > 1 or not isinstance(kept[0], str) else kept[0]).rstrip()  # type: ignore[union-attr]
    return tuple(piece for piece in kept if piece != "")


def words(text: str | None) -> frozenset[str]:
    """White-space separated words of an attribute."""
    return frozenset(_SPACES.split(text.strip())) - {""} if text else frozenset()


def _shortened(source: str) -> str:
    source = " ".join(source.split())
    return source if len(source) <= 120 else source[:117] + "…"


ExpressionReader = Callable[[str, ModelNode | None, str, int], Expression]
