"""Read a form whose only fault is a bare `<` inside the value of an attribute.

XML 1.0 (§2.3, AttValue) wants `&lt;` there. The parser of Collect lets the sign pass, so forms
written by hand with `item[age < 5]` are in use and work there; they have to work here as well.
Nothing else is mended: the text goes to the strict parser again, under the same guard.
"""

from __future__ import annotations

import re

_IN_TAG = re.compile(rb"[\"'>]")
_VERBATIM = ((b"<!--", b"-->"), (b"<![CDATA[", b"]]>"), (b"<?", b"?>"))


def with_signs_written_out(data: bytes) -> bytes | None:
    """Write `&lt;` for every bare `<` in the values of attributes; None when there is none.

    One pass, always forwards: no input makes this slow.
    """
    if b"\x00" in data:
        return None  # An encoding in which the sign is not one byte.
    pieces: list[bytes] = []
    place = 0
    while (start := data.find(b"<", place)) >= 0:
        end = _verbatim_end(data, start)
        pieces.append(data[place : end if end is not None else start])
        place = end if end is not None else _tag(data, start, pieces)
    pieces.append(data[place:])
    mended = b"".join(pieces)
    return mended if mended != data else None


def _verbatim_end(data: bytes, start: int) -> int | None:
    """Give the end of a comment and the like; None when something else begins here."""
    for opening, closing in _VERBATIM:
        if data.startswith(opening, start):
            end = data.find(closing, start + len(opening))
            return len(data) if end < 0 else end + len(closing)
    return None


def _tag(data: bytes, start: int, pieces: list[bytes]) -> int:
    """Copy one tag with its values mended; give the place after it."""
    place = start
    while (found := _IN_TAG.search(data, place + 1 if place == start else place)) is not None:
        sign = found.start()
        pieces.append(data[place : sign + 1])
        place = sign + 1
        if found.group() == b">":
            return place
        closing = data.find(found.group(), place)
        if closing < 0:
            break
        pieces.append(data[place:closing].replace(b"<", b"&lt;"))
        pieces.append(found.group())
        place = closing + 1
    pieces.append(data[place:])
    return len(data)
