"""What comes from outside the answers: texts of the form, the device, chance, identifiers."""

from __future__ import annotations

import string
import uuid as identifiers
from typing import TYPE_CHECKING

from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.xforms.xpath.code import Refusal
from veldmelding.xforms.xpath.effort import spend
from veldmelding.xforms.xpath.functions.registry import function

if TYPE_CHECKING:
    from veldmelding.xforms.xpath.environment import Context

_CHARACTERS = string.digits + string.ascii_letters
_LONGEST = 10_000


@function("jr:itext(string) -> string", context=True)
def itext(context: Context, text_id: str) -> str:
    """Give a text of the form in the language of the person."""
    return context.environment.itext(text_id)


@function("property(string) -> string", context=True)
def device_property(context: Context, name: str) -> str:
    """Give a property of the device or the person, such as `username`."""
    return context.environment.property(name)


@function("version() -> string", context=True)
def version(context: Context) -> str:
    """Give the version of the form."""
    return context.environment.property("version")


@function("random() -> number", context=True, volatile=True)
def random(context: Context) -> float:
    """Give a number of chance, at least 0 and less than 1."""
    return context.environment.random.random()


@function("uuid(number?) -> string", context=True, volatile=True)
def uuid(context: Context, length: float | None = None) -> str:
    """Give a new identifier, or so many characters of chance."""
    chance = context.environment.random
    if length is None:
        return str(identifiers.UUID(int=chance.getrandbits(128), version=4))
    if not 0 <= length <= _LONGEST:
        raise Refusal(
            "uuid",
            QT_TRANSLATE_NOOP("errors", "uuid() needs a length between 0 and {longest}."),
            longest=str(_LONGEST),
        )
    spend(int(length))
    return "".join(chance.choice(_CHARACTERS) for _ in range(int(length)))
