"""Hostile-safe XML: bytes to a small tree of elements that remember prefix and line.

Forms, records and XML attachments come from other people's machines. The parser never fetches
anything, refuses document type declarations (and with them every kind of entity attack), and
limits size and depth. It keeps the prefixes as written, because servers compare them, and the
order of text and elements, because labels mix both.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NoReturn
from xml.parsers import expat

from veldmelding.errors import FormHostile, FormTooLarge, FormUnreadable
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 10 * 1024 * 1024
"""No real form definition comes near this many bytes."""
DEEPEST = 100
"""Nesting beyond this is an attack on whoever walks the tree."""

MOST_ELEMENTS = 400_000
"""Elements of one document: ten times what the largest forms of the field have."""
MOST_ATTRIBUTES = 500
"""Attributes of one element, and namespaces of one document."""

_ILL_FORMED = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Element:
    """One element: its name in three parts, attributes, and text and elements in order."""

    __slots__ = ("attributes", "content", "declared", "line", "name", "namespace", "prefix")

    def __init__(self, namespace: str, name: str, prefix: str, line: int) -> None:
        self.namespace = namespace
        self.name = name
        self.prefix = prefix
        self.line = line
        self.attributes: dict[tuple[str, str], str] = {}
        self.content: list[Element | str] = []
        self.declared: dict[str, str] | None = None
        """Prefixes this element declares ('' is the default namespace), or None."""

    def get(self, name: str, namespace: str = "", default: str | None = None) -> str | None:
        """Read one attribute."""
        return self.attributes.get((namespace, name), default)

    def elements(self) -> Iterator[Element]:
        """Child elements in document order."""
        for item in self.content:
            if not isinstance(item, str):
                yield item

    def find(self, name: str, namespace: str | None = None) -> Element | None:
        """First child element of this local name (in this namespace, when given)."""
        for item in self.content:
            if (
                not isinstance(item, str)
                and item.name == name
                and (namespace is None or item.namespace == namespace)
            ):
                return item
        return None

    def find_all(self, name: str) -> Iterator[Element]:
        """Child elements of this local name."""
        return (item for item in self.elements() if item.name == name)

    def walk(self) -> Iterator[Element]:
        """Yield this element and everything below it, in document order."""
        stack: list[Element] = [self]
        while stack:
            element = stack.pop()
            yield element
            stack.extend(item for item in reversed(element.content) if not isinstance(item, str))

    @property
    def text(self) -> str:
        """Text directly inside this element, without that of its children."""
        content = self.content
        if not content:
            return ""
        if len(content) == 1 and isinstance(content[0], str):
            return content[0]
        return "".join(item for item in content if isinstance(item, str))

    @property
    def is_mixed(self) -> bool:
        """Whether there are elements inside."""
        return any(not isinstance(item, str) for item in self.content)


def parse_markup(
    data: bytes, *, limit: int = LARGEST, depth: int = DEEPEST, elements: int = MOST_ELEMENTS
) -> Element:
    """Parse one XML document under the guard; raise a `FormError` that names the line."""
    return parse_with_prefixes(data, limit=limit, depth=depth, elements=elements)[0]


def parse_with_prefixes(
    data: bytes, *, limit: int = LARGEST, depth: int = DEEPEST, elements: int = MOST_ELEMENTS
) -> tuple[Element, dict[str, str]]:
    """Parse one XML document; give the prefixes it declares too, the first meaning of each."""
    if len(data) > limit:
        raise FormTooLarge(size=round(len(data) / 1048576, 1), limit=round(limit / 1048576))
    builder = _Builder(depth, elements)
    return builder.build(data.lstrip(b" \t\r\n")), builder.prefixes


class _Builder:
    """Turns parser events into elements and stops at the first thing a form never needs."""

    def __init__(self, depth: int, elements: int) -> None:
        self._depth = depth
        self._left = elements
        self._top = Element("", "", "", 0)
        self._open: list[Element] = [self._top]
        self._declared: dict[str, str] | None = None
        self._names: dict[str, tuple[str, str, str]] = {}
        self.prefixes: dict[str, str] = {}

    def build(self, data: bytes) -> Element:
        # The separator is a line feed: it cannot occur inside a name or a namespace.
        parser = expat.ParserCreate(namespace_separator="\n")
        parser.namespace_prefixes = True
        parser.buffer_text = True
        parser.ordered_attributes = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartNamespaceDeclHandler = self._namespace
        parser.StartDoctypeDeclHandler = self._document_type
        parser.EntityDeclHandler = self._entity
        parser.ExternalEntityRefHandler = self._external
        self._parser = parser
        try:
            parser.Parse(data, True)
        except expat.ExpatError as error:
            raise FormUnreadable(
                reason=expat.ErrorString(error.code).lower(), line=error.lineno
            ) from None
        except (LookupError, ValueError):
            template = QT_TRANSLATE_NOOP("xforms", "its text encoding is not known")
            raise FormUnreadable(reason=Sentence("xforms", template), line=1) from None
        finally:
            # The handlers refer to this object and back: without this the tree waits for the
            # cyclic collector.
            del self._parser
        return next(self._top.elements())

    def _start(self, full_name: str, attributes: list[str]) -> None:
        if len(self._open) > self._depth:
            self._refuse(
                QT_TRANSLATE_NOOP("xforms", "it is nested more than {depth} levels deep"),
                depth=self._depth,
            )
        self._left -= 1
        if self._left < 0:
            self._refuse(QT_TRANSLATE_NOOP("xforms", "it has far too many elements"))
        if len(attributes) > 2 * MOST_ATTRIBUTES:
            self._refuse(QT_TRANSLATE_NOOP("xforms", "an element has far too many attributes"))
        namespace, name, prefix = self._names.get(full_name) or self._split(full_name)
        element = Element(namespace, name, prefix, self._parser.CurrentLineNumber)
        if attributes:
            values = element.attributes
            for index in range(0, len(attributes), 2):
                full = attributes[index]
                parts = self._names.get(full) or self._split(full)
                values[parts[0], parts[1]] = attributes[index + 1]
        if self._declared is not None:
            element.declared = self._declared
            self._declared = None
        self._open[-1].content.append(element)
        self._open.append(element)

    def _end(self, _name: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        self._open[-1].content.append(text)

    def _split(self, full: str) -> tuple[str, str, str]:
        pieces = full.split("\n")
        if len(pieces) == 1:
            parts = ("", full, "")
        elif len(pieces) == 2:
            parts = (pieces[0], pieces[1], "")
        else:
            parts = (pieces[0], pieces[1], pieces[2])
        self._names[full] = parts
        return parts

    def _namespace(self, prefix: str | None, uri: str | None) -> None:
        if self._declared is None:
            self._declared = {}
        self._declared[prefix or ""] = uri or ""
        if prefix and prefix != "xml":
            self.prefixes.setdefault(prefix, uri or "")
            if len(self.prefixes) > MOST_ATTRIBUTES:
                self._refuse(QT_TRANSLATE_NOOP("xforms", "it declares far too many namespaces"))

    def _document_type(self, *_: object) -> None:
        self._refuse(QT_TRANSLATE_NOOP("xforms", "it declares a document type"))

    def _entity(self, *_: object) -> None:
        self._refuse(QT_TRANSLATE_NOOP("xforms", "it declares an entity"))

    def _external(self, *_: object) -> int:
        self._refuse(QT_TRANSLATE_NOOP("xforms", "it refers to something outside the file"))

    def _refuse(self, template: str, **values: object) -> NoReturn:
        reason = Sentence("xforms", template, values)
        raise FormHostile(reason=reason, line=self._parser.CurrentLineNumber)


def clean_text(text: str) -> str:
    """Drop characters that XML cannot carry (a pasted NUL, half a surrogate pair).

    Accented letters are written in one way only, so that equal texts are equal.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _ILL_FORMED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", text)


def escape_text(text: str) -> str:
    """Write text as element content."""
    if "&" in text or "<" in text or ">" in text or "\r" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        text = text.replace("\r", "&#13;")
    return text


def escape_attribute(text: str) -> str:
    """Write text as an attribute value; line breaks survive as character references."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    return text.replace("\t", "&#9;").replace("\n", "&#10;").replace("\r", "&#13;")
