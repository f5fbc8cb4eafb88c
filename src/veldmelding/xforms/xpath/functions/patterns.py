"""Regular expressions of forms, matched against a whole answer in bounded time.

A pattern is read by our own reader. Where it cannot go astray it runs on Python's engine; where
repeats lie in repeats, or there are many of them, all ways are followed at once instead, so that
no pattern of a hostile form can hang the program.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.xforms.xpath.code import Refusal
from veldmelding.xforms.xpath.effort import spend
from veldmelding.xforms.xpath.functions.pattern_reader import (
    Alternatives,
    Assertion,
    Characters,
    Look,
    Pattern,
    PatternError,
    Repeat,
    Sequence,
    is_word,
    read_pattern,
)

if TYPE_CHECKING:
    from veldmelding.xforms.xpath.functions.pattern_reader import Part

_LONGEST_PROGRAM = 4_000
_MOST_WORK = 400_000
_WAYS_FOR_BACKTRACKING = 50_000


def matches_whole(text: str, pattern: str) -> bool:
    """Tell whether the whole text fits; refuses patterns that cannot be read or are monstrous."""
    matcher = _matcher(pattern)
    ways = (len(text) + 1) ** matcher.choices
    if matcher.quick is not None and ways <= _WAYS_FOR_BACKTRACKING:
        spend(ways >> 5)
        return matcher.quick.fullmatch(text) is not None
    program = _program(pattern)
    work = [_MOST_WORK]
    try:
        return len(text) in _run(program, text, 0, work)
    finally:
        spend(_MOST_WORK - work[0])


class _Matcher(NamedTuple):
    """A pattern that was read; `quick` is None where only following all ways is safe."""

    pattern: Pattern
    quick: re.Pattern[str] | None
    choices: int


@lru_cache(maxsize=256)
def _matcher(source: str) -> _Matcher:
    try:
        pattern = read_pattern(source)
    except (PatternError, RecursionError) as error:
        raise Refusal(
            "regex",
            QT_TRANSLATE_NOOP("errors", "the pattern “{pattern}” cannot be read."),
            pattern=source[:80],
        ) from error
    quick = None
    choices = _choices(pattern.part, False)
    if choices is not None and not pattern.own:
        try:
            quick = re.compile(source, re.ASCII)
        except (re.error, OverflowError, RecursionError):
            quick = None
    return _Matcher(pattern, quick, choices or 0)


def _choices(part: Part, repeated: bool) -> int | None:
    """Count what an engine that tries way after way may choose; None for repeats in repeats."""
    match part:
        case Repeat(inner, least, most):
            many = most is None or most > 1
            if repeated:
                return None
            below = _choices(inner, repeated or many)
            if below is None:
                return None
            return below + (least != most)
        case Alternatives(parts):
            if repeated:
                return None
            counts = [_choices(inner, repeated) for inner in parts]
            if None in counts:
                return None
            return 1 + sum(count for count in counts if count is not None)
        case Sequence(parts):
            total = 0
            for inner in parts:
                count = _choices(inner, repeated)
                if count is None:
                    return None
                total += count
            return total
        case Look():
            return None
        case _:
            return 0


# -- following all ways at once --------------------------------------------------------------------


class _Instruction(NamedTuple):
    """One step of a program: read a character, split, check, or (`next` past the end) be done."""

    part: Characters | Assertion | Look | None
    following: tuple[int, ...]
    inner: tuple[_Instruction, ...] = ()


_Program = tuple[_Instruction, ...]


@lru_cache(maxsize=64)
def _program(source: str) -> _Program:
    return _assembled(_matcher(source).pattern.part)


def _assembled(part: Part) -> _Program:
    instructions: list[_Instruction] = []
    _emit(part, instructions)
    return tuple(instructions)


def _emit(part: Part, into: list[_Instruction]) -> None:
    """Add the instructions of a part; after them a program goes on with what follows."""
    if len(into) > _LONGEST_PROGRAM:
        raise _too_much()
    here = len(into)
    match part:
        case Characters() | Assertion():
            into.append(_Instruction(part, (here + 1,)))
        case Look(inner):
            into.append(_Instruction(part, (here + 1,), _assembled(inner)))
        case Sequence(parts):
            for inner in parts:
                _emit(inner, into)
        case Alternatives(parts):
            starts: list[int] = []
            ends: list[int] = []
            into.append(_Instruction(None, ()))
            for inner in parts:
                starts.append(len(into))
                _emit(inner, into)
                ends.append(len(into))
                into.append(_Instruction(None, ()))
            into[here] = _Instruction(None, tuple(starts))
            for end in ends:
                into[end] = _Instruction(None, (len(into),))
        case Repeat(inner, least, most):
            for _ in range(least):
                length = len(into)
                _emit(inner, into)
                if len(into) == length:
                    return  # A part that is nothing stays nothing, however often.
            if most is None:
                start = len(into)
                into.append(_Instruction(None, ()))
                _emit(inner, into)
                into.append(_Instruction(None, (start,)))
                into[start] = _Instruction(None, (start + 1, len(into)))
            else:
                splits: list[int] = []
                for _ in range(most - least):
                    splits.append(len(into))
                    into.append(_Instruction(None, ()))
                    _emit(inner, into)
                for split in splits:
                    into[split] = _Instruction(None, (split + 1, len(into)))


def _run(program: _Program, text: str, start: int, work: list[int]) -> frozenset[int]:
    """Give all places where a match that starts at `start` can end."""
    ends: set[int] = set()
    done = len(program)
    states = {0}
    for place in range(start, len(text) + 1):
        reached = _closure(program, states, text, place, work)
        if done in reached:
            ends.add(place)
        if place == len(text) or not reached:
            break
        character = text[place]
        states = set()
        for state in reached:
            if state == done:
                continue
            part = program[state].part
            if isinstance(part, Characters) and part.has(character):
                states.add(state + 1)
    return frozenset(ends)


def _closure(
    program: _Program, states: set[int], text: str, place: int, work: list[int]
) -> set[int]:
    """Give all states that are reached without reading a character."""
    reached: set[int] = set()
    stack = list(states)
    while stack:
        state = stack.pop()
        if state in reached:
            continue
        reached.add(state)
        work[0] -= 1
        if work[0] < 0:
            raise _too_much()
        if state == len(program):
            continue
        part, following, inner = program[state]
        if part is None:
            stack.extend(following)
        elif isinstance(part, Assertion):
            if _holds(part, text, place):
                stack.extend(following)
        elif isinstance(part, Look):
            found = bool(_run(inner, text, place, work))
            if found != part.negative:
                stack.extend(following)
    return reached


def _holds(assertion: Assertion, text: str, place: int) -> bool:
    match assertion.kind:
        case "start":
            return place == 0
        case "end":
            return place == len(text)
        case _:
            before = place > 0 and is_word(text[place - 1])
            after = place < len(text) and is_word(text[place])
            return (before != after) == (assertion.kind == "boundary")


def _too_much() -> Refusal:
    return Refusal(
        "regex",
        QT_TRANSLATE_NOOP(
            "errors", "the pattern is too complicated. Use fewer repeats inside each other."
        ),
    )
