"""Passphrases a person can remember: suggest one, and say honestly how strong one is.

A suggestion is six words drawn at random from our own list of 4096 made-up words. Each word is
worth 12 bits, six are 72: at the cost of one guess a second that Argon2id asks, out of reach.
The judgement of a person's own passphrase is an estimate from above; it never leaves the process.
"""

from __future__ import annotations

import math
import re
import secrets
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Protocol

from veldmelding.bundle import bundled
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS: Final = 6
FEWEST_CHARACTERS: Final = 14
FEWEST_WORDS: Final = 4
_STEPS: Final = (28.0, 44.0, 56.0, 70.0)
"""Bits from which the score is 1, 2, 3 and 4."""


class Chooser(Protocol):
    """A source of randomness, such as `random.Random` or `secrets.SystemRandom`."""

    def choice(self, seq: Sequence[str], /) -> str:
        """Draw one."""


@dataclass(frozen=True, slots=True)
class Strength:
    """How well a passphrase would hold: 0 to 4, in words, and with the estimate behind it."""

    score: int
    sentence: Sentence
    bits: int

    @property
    def acceptable(self) -> bool:
        """Whether a vault should be made with it."""
        return self.score >= 2


@lru_cache(maxsize=1)
def word_list() -> tuple[str, ...]:
    """Our words, each worth the same."""
    text = bundled("resources", "vocabulary", "words.txt").read_text(encoding="utf-8")
    return tuple(line for line in text.split("\n") if line and not line.startswith("#"))


def bits_per_word() -> float:
    """How many bits a word drawn from the list is worth."""
    return math.log2(len(word_list()))


def suggest_passphrase(words: int = WORDS, random: Chooser | None = None) -> str:
    """Draw a passphrase; tests pass their own randomness, everybody else the system's."""
    chooser: Chooser = random or secrets.SystemRandom()
    return " ".join(chooser.choice(word_list()) for _ in range(words))


def strength(passphrase: str) -> Strength:
    """Judge a passphrase by what a patient guesser would try first."""
    text = unicodedata.normalize("NFKC", passphrase).strip()
    if not text:
        return Strength(0, Sentence("vault", QT_TRANSLATE_NOOP("vault", "No passphrase yet.")), 0)
    if re.fullmatch(r"[\d\s.,/\-]+", text):
        only_digits = QT_TRANSLATE_NOOP(
            "vault",
            "Only digits: a computer tries all of them. Take words that have nothing to do with "
            "each other.",
        )
        return Strength(min(1, _score(_bits(text))), Sentence("vault", only_digits), _bits(text))
    bits = _bits(text)
    score = _score(bits)
    if len(text) < FEWEST_CHARACTERS and len(_words(text)) < FEWEST_WORDS:
        score = min(score, 1)
    return Strength(score, Sentence("vault", _VERDICTS[score], {"bits": bits}), bits)


_VERDICTS: Final = (
    QT_TRANSLATE_NOOP("vault", "Far too easy to guess. Take four words or more."),
    QT_TRANSLATE_NOOP(
        "vault", "Too weak for what the vault may hold. Make it longer: four words or more."
    ),
    QT_TRANSLATE_NOOP("vault", "Just enough. One or two more words make it good."),
    QT_TRANSLATE_NOOP("vault", "Good."),
    QT_TRANSLATE_NOOP("vault", "Strong."),
)


def _score(bits: int) -> int:
    return sum(bits >= step for step in _STEPS)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())


def _bits(text: str) -> int:
    """Estimate from above: per word of letters what a dictionary leaves, per other sign its own."""
    lowered = text.lower()
    known = frozenset(word_list())
    total = 0.0
    seen: set[str] = set()
    for word in re.findall(r"[^\W\d_]+|\d+|.", lowered):
        if word in seen or word.isspace():
            continue
        seen.add(word)
        if word in known:
            total += bits_per_word()
        elif word.isdigit():
            total += _surprise(word, math.log2(10))
        elif word.isalpha():
            # A dictionary of a language is worth some 14 bits; long words are only a little more.
            total += min(_surprise(word, math.log2(26)), 12 + 0.4 * len(word))
        else:
            total += 3.0
    if any(sign.isupper() for sign in text[1:]):
        total += 2.0
    return int(total)


def _surprise(word: str, per_sign: float) -> float:
    """Bits of a run of signs, of which repeats and steps in order are worth next to nothing."""
    dull = sum(abs(ord(after) - ord(before)) <= 1 for before, after in pairwise(word))
    dull += sum(word[index] == word[index - 2] for index in range(2, len(word))) // 2
    dull += sum(before + after in _KEYBOARD for before, after in pairwise(word))
    return per_sign * max(1.0, len(word) - 0.85 * min(dull, len(word) - 1))


_KEYBOARD: Final = frozenset(
    before + after
    for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn")
    for before, after in pairwise(row)
)
