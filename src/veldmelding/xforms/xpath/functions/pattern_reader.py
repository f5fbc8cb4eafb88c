"""Reads regular expressions as forms write them: the syntax of Java, without back-references."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

_DEEPEST = 50
_MOST_REPEATS = 1_000

Test: TypeAlias = Callable[[str], bool]


class PatternError(Exception):
    """A pattern that cannot be read."""


class Characters(NamedTuple):
    """One character that passes any of the tests (or none of them)."""

    tests: tuple[Test, ...]
    negative: bool = False

    def has(self, character: str) -> bool:
        """Tell whether a character is one of these."""
        for test in self.tests:
            if test(character):
                return not self.negative
        return self.negative


class Assertion(NamedTuple):
    """A place: `start`, `end`, `boundary` or `inside` (no boundary)."""

    kind: str


class Look(NamedTuple):
    """What must follow, or must not, without being read."""

    inner: Part
    negative: bool


class Sequence(NamedTuple):
    """Parts one after the other."""

    parts: tuple[Part, ...]


class Alternatives(NamedTuple):
    """One of several parts."""

    parts: tuple[Part, ...]


class Repeat(NamedTuple):
    """A part several times; `most` None for any number."""

    inner: Part
    least: int
    most: int | None


Part: TypeAlias = Characters | Assertion | Look | Sequence | Alternatives | Repeat


class Pattern(NamedTuple):
    """A pattern that was read; `own` says that Python's engine would read it otherwise."""

    part: Part
    own: bool


def is_word(character: str) -> bool:
    """Tell whether a character is a letter, a digit or `_`, in ASCII."""
    return character.isascii() and (character.isalnum() or character == "_")


def _is_digit(character: str) -> bool:
    return "0" <= character <= "9"


def _is_space(character: str) -> bool:
    return character in " \t\n\r\f\v"


_CLASSES: dict[str, tuple[Test, bool]] = {
    "d": (_is_digit, False),
    "D": (_is_digit, True),
    "w": (is_word, False),
    "W": (is_word, True),
    "s": (_is_space, False),
    "S": (_is_space, True),
}
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "v": "\v", "a": "\a", "e": "\x1b"}
_ASSERTIONS = {"b": "boundary", "B": "inside", "A": "start", "z": "end", "Z": "end"}
_POSIX: dict[str, Test] = {
    "Lower": lambda character: character.isascii() and character.islower(),
    "Upper": lambda character: character.isascii() and character.isupper(),
    "Alpha": lambda character: character.isascii() and character.isalpha(),
    "Digit": _is_digit,
    "Alnum": lambda character: character.isascii() and character.isalnum(),
    "Punct": lambda character: character in "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
    "Space": _is_space,
    "ASCII": str.isascii,
}


def read_pattern(source: str) -> Pattern:
    """Read a pattern; raises `PatternError` for one that cannot be read."""
    reader = _Reader(source)
    part = reader.alternatives(0)
    if reader.place < len(source):
        raise PatternError
    return Pattern(part, reader.own)


class _Reader:
    """One reading of one pattern."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.place = 0
        self.own = False
        self.any_case = False

    def peek(self) -> str:
        return self.source[self.place] if self.place < len(self.source) else ""

    def take(self) -> str:
        if self.place >= len(self.source):
            raise PatternError
        self.place += 1
        return self.source[self.place - 1]

    def takes(self, text: str) -> bool:
        if self.source.startswith(text, self.place):
            self.place += len(text)
            return True
        return False

    def alternatives(self, depth: int) -> Part:
        if depth > _DEEPEST:
            raise PatternError
        parts = [self.sequence(depth)]
        while self.takes("|"):
            parts.append(self.sequence(depth))
        return parts[0] if len(parts) == 1 else Alternatives(tuple(parts))

    def sequence(self, depth: int) -> Part:
        parts: list[Part] = []
        while self.peek() not in ("", "|", ")"):
            part = self.atom(depth)
            if part is not None:
                parts.append(self.repeated(part))
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def repeated(self, part: Part) -> Part:
        least: int
        most: int | None
        if self.takes("*"):
            least, most = 0, None
        elif self.takes("+"):
            least, most = 1, None
        elif self.takes("?"):
            least, most = 0, 1
        elif self.peek() == "{":
            least, most = self.counts()
        else:
            return part
        if self.takes("+"):
            self.own = True  # A possessive repeat: for a whole match we read it as a plain one.
        else:
            self.takes("?")
        if self.peek() in ("*", "+", "?", "{") and self.peek():
            raise PatternError
        return Repeat(part, least, most)

    def counts(self) -> tuple[int, int | None]:
        self.take()
        least = self.integer()
        most: int | None = least
        if self.takes(","):
            most = None if self.peek() == "}" else self.integer()
        if not self.takes("}") or (most is not None and most < least):
            raise PatternError
        return least, most

    def integer(self) -> int:
        start = self.place
        while _is_digit(self.peek() or "x"):
            self.place += 1
        digits = self.source[start : self.place]
        if not digits or len(digits) > 4 or int(digits) > _MOST_REPEATS:
            raise PatternError
        return int(digits)

    def atom(self, depth: int) -> Part | None:
        character = self.take()
        match character:
            case "(":
                return self.group(depth)
            case "[":
                return self.characters()
            case ".":
                return Characters((lambda found: found in "\n\r\u2028\u2029\x85",), True)
            case "^":
                return Assertion("start")
            case "$":
                return Assertion("end")
            case "\\":
                return self.escape()
            case "*" | "+" | "?" | "{":
                raise PatternError
            case _:
                return self.single(character)

    def group(self, depth: int) -> Part | None:
        if self.takes("?="):
            return Look(self.closed(depth), False)
        if self.takes("?!"):
            return Look(self.closed(depth), True)
        if self.takes("?i)"):
            self.any_case = self.own = True
            return None
        if self.takes("?<"):
            while is_word(self.peek() or "-"):
                self.place += 1
            self.own = True
            if not self.takes(">"):
                raise PatternError
        elif not self.takes("?:") and self.peek() == "?":
            raise PatternError
        return self.closed(depth)

    def closed(self, depth: int) -> Part:
        part = self.alternatives(depth + 1)
        if not self.takes(")"):
            raise PatternError
        return part

    def single(self, character: str) -> Characters:
        if self.any_case:
            cases = {character, character.lower(), character.upper()}
            return Characters((lambda found: found in cases,))
        return Characters((lambda found: found == character,))

    def escape(self) -> Part:
        character = self.take()
        if character in _ASSERTIONS:
            self.own = self.own or character in "AzZ"
            return Assertion(_ASSERTIONS[character])
        test = self.escaped_class(character)
        if test is not None:
            return Characters(*test)
        return self.single(self.escaped_character(character))

    def escaped_class(self, character: str) -> tuple[tuple[Test, ...], bool] | None:
        if character in _CLASSES:
            plain, negative = _CLASSES[character]
            return (plain,), negative
        if character in "pP":
            return (self.category(),), character == "P"
        return None

    def category(self) -> Test:
        self.own = True
        if self.takes("{"):
            end = self.source.find("}", self.place)
            if end < 0:
                raise PatternError
            name = self.source[self.place : end]
            self.place = end + 1
        else:
            name = self.take()
        if name in _POSIX:
            return _POSIX[name]
        name = name.removeprefix("Is")
        if len(name) > 2 or not name:
            raise PatternError
        return lambda character: unicodedata.category(character).startswith(name)

    def escaped_character(self, character: str) -> str:
        if character in _CONTROLS:
            self.own = self.own or character == "e"
            return _CONTROLS[character]
        if character in "xu":
            length = 2 if character == "x" else 4
            digits = self.source[self.place : self.place + length]
            self.place += length
            try:
                return chr(int(digits, 16))
            except ValueError as error:
                raise PatternError from error
        if is_word(character) and character != "_":
            raise PatternError
        return character

    def characters(self) -> Characters:
        negative = self.takes("^")
        tests: list[Test] = []
        first = True
        while first or self.peek() != "]":
            first = False
            if self.peek() == "[":
                # A class inside a class joins it.
                self.take()
                self.own = True
                tests.append(self.characters().has)
                continue
            if self.source.startswith("&&", self.place):
                raise PatternError
            character = self.take()
            if character == "\\":
                character = self.take()
                found = self.escaped_class(character)
                if found is not None:
                    tests.append(Characters(*found).has)
                    continue
                character = self.escaped_character(character)
            tests.append(self.range(character))
        self.take()
        return Characters(tuple(tests), negative)

    def range(self, start: str) -> Test:
        """Give the test of a character, or of a range that starts with it."""
        after = self.source[self.place + 1 : self.place + 2]
        end = start
        if self.peek() == "-" and after not in ("]", ""):
            self.take()
            end = self.take()
            if end == "\\":
                end = self.escaped_character(self.take())
            if end < start:
                raise PatternError
        if self.any_case:
            return lambda found: (
                start <= found <= end
                or start <= found.lower() <= end
                or start <= found.upper() <= end
            )
        return lambda found: start <= found <= end
