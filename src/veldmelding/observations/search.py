"""Finding observations by what was written in them; the person's words are never a query language.

The index holds, besides the title, the answers: what was typed, and of chosen options the code
and the label in the language of filling. Not in it: restricted answers (`safeguards`), names of
files, identifiers, and the record's own bookkeeping.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

_IDENTIFIER = re.compile(r"(?:uuid:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_FILE_NAME = re.compile(r"[0-9]{10,16}-[0-9a-f]{8}\.[a-z0-9]{1,5}")
_BOOKKEEPING = frozenset(
    {
        "start",
        "end",
        "today",
        "deviceid",
        "username",
        "email",
        "phonenumber",
        "subscriberid",
        "simserial",
        "audit",
    }
)
_POSITION = re.compile(r"\[[0-9]+\]")
_LONGEST = 20_000
"""Characters of one observation that are indexed."""


def match_expression(words: str) -> str | None:
    """Write what a person typed as an FTS5 expression: every word must begin a word of the text.

    Quotes make each word a literal, whatever it contains. None when nothing is left to look for.
    """
    literals = [
        '"' + word.replace('"', '""') + '"*'
        for word in words.replace("\0", " ").split()
        if any(character.isalnum() for character in word)
    ]
    return " ".join(literals) if literals else None


def leaves(instance: bytes, repeats: Collection[str] = frozenset()) -> Iterator[tuple[str, str]]:
    """Yield path and value of every answered question, in document order, without `meta`.

    Steps that occur several times carry their position, and those of `repeats` (generic paths)
    always do, as the form session writes paths.
    """

    def walk(element: ElementTree.Element, path: str, generic: str) -> Iterator[tuple[str, str]]:
        children = list(element)
        if not children:
            if element.text and element.text.strip():
                yield path, element.text.strip()
            return
        totals = Counter(child.tag for child in children)
        seen: Counter[str] = Counter()
        for child in children:
            name = child.tag.rpartition("}")[2]
            if name == "meta":
                continue
            seen[child.tag] += 1
            below = f"{generic}/{name}"
            counted = totals[child.tag] > 1 or below in repeats
            position = f"[{seen[child.tag]}]" if counted else ""
            yield from walk(child, f"{path}/{name}{position}", below)

    root = ElementTree.fromstring(instance)
    start = "/" + root.tag.rpartition("}")[2]
    yield from walk(root, start, start)


def answers(instance: bytes) -> Iterator[tuple[str, str]]:
    """Yield name and value of every answered question, in document order."""
    for path, value in leaves(instance):
        yield _POSITION.sub("", path.rpartition("/")[2]), value


def searchable(instance: bytes, labels: Iterable[str], restricted: Collection[str]) -> str:
    """Write an instance as text for the index: its answers and the labels of chosen options."""
    words: dict[str, None] = {}
    for path, value in leaves(instance):
        if path.count("/") == 2 and path.rpartition("/")[2] in _BOOKKEEPING:
            continue
        if _IDENTIFIER.fullmatch(value) or _FILE_NAME.fullmatch(value):
            continue
        kept = " ".join(word for word in value.split() if word not in restricted)
        if kept:
            words[kept] = None
    for label in labels:
        words[label] = None
    return "\n".join(words)[:_LONGEST]
