"""What a server says when it takes a record, when that is more than that it took it.

A form can carry a message of its own for people who sent it, and a hub tells whether it kept the
record or passed it on. The sentence that every server says every time is nobody's concern.
"""

from __future__ import annotations

from typing import Final

from veldmelding.sync.answers import clean

_STOCK: Final = frozenset(
    {
        "full submission upload was successful",
        "successful submission",
        "duplicate instance",
        "duplicate submission",
        "form received",
        "submission received",
        "created",
        "accepted",
        "ok",
    }
)


def own_words(message: str) -> str:
    """Give what is worth showing of the message of a 201 or 202; '' for the usual sentence."""
    words = clean(message)
    return "" if words.casefold().strip(" .!") in _STOCK else words
