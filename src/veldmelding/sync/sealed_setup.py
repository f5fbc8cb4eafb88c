"""Set-up codes without a secret in clear: a QR code on one way, a few words on another.

A code of ODK Collect holds the token for everybody who photographs it. `VELD1:` codes hold the same
settings encrypted under a key that Argon2id derives from words told apart, by telephone or on
paper. Four words of our list are 48 bits; at the price of one guess that Argon2id asks, trying
them all takes longer than any set-up is of use. The text is in base32: a QR code stores capital
letters and digits in fewer dots than other letters, and it can be read out when all else fails.
"""

from __future__ import annotations

import base64
import binascii
import os
import unicodedata
import zlib
from typing import TYPE_CHECKING, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from veldmelding.errors import SetupTooLarge, SetupUnreadable, SetupWordsWrong
from veldmelding.vault import KeyCost, suggest_passphrase
from veldmelding.vault.keys import passphrase_bytes, stretch, wipe

if TYPE_CHECKING:
    from collections.abc import Callable

MARK: Final = "VELD1:"
WORDS: Final = 4
_COST: Final = KeyCost(memory=64 * 1024, iterations=3, lanes=1)
"""Part of the format: a code says nothing of it, so no code can ask for more work than this."""
_SALT: Final = 16
_NONCE: Final = 12
_TAG: Final = 16
_LARGEST: Final = 16 * 1024


def is_sealed(text: str) -> bool:
    """Tell whether this is a code that needs its words."""
    return text.strip().upper().startswith(MARK)


def suggest_words() -> str:
    """Draw the words that go another way than the code."""
    return suggest_passphrase(WORDS)


def seal_text(text: str, words: str, *, random: Callable[[int], bytes] = os.urandom) -> str:
    """Encrypt a set-up text under `words`; the result may be printed, mailed and photographed."""
    salt, nonce = random(_SALT), random(_NONCE)
    key = _key(words, salt)
    try:
        # Collect's text is base64 of zlib: packed here the other way round, it is a quarter less.
        sealed = AESGCM(bytes(key)).encrypt(nonce, _shortest(text), MARK.encode())
    finally:
        wipe(key)
    return MARK + base64.b32encode(salt + nonce + sealed).decode("ascii").rstrip("=")


def open_text(code: str, words: str) -> str:
    """Give the set-up text inside; wrong words and damaged codes cannot be told apart."""
    if not is_sealed(code):
        raise SetupUnreadable()
    joined = "".join(code.strip()[len(MARK) :].split()).replace("-", "").upper().rstrip("=")
    if len(joined) > _LARGEST:
        raise SetupTooLarge()
    try:
        packed = base64.b32decode(joined + "=" * (-len(joined) % 8))
    except (binascii.Error, ValueError):
        raise SetupUnreadable() from None
    if len(packed) < _SALT + _NONCE + _TAG:
        raise SetupUnreadable()
    if not _spelled(words):
        raise SetupWordsWrong()
    salt, nonce = packed[:_SALT], packed[_SALT : _SALT + _NONCE]
    key = _key(words, salt)
    try:
        clear = AESGCM(bytes(key)).decrypt(nonce, packed[_SALT + _NONCE :], MARK.encode())
    except InvalidTag:
        raise SetupWordsWrong() from None
    finally:
        wipe(key)
    return _longest(clear)


def _key(words: str, salt: bytes) -> bytearray:
    secret = passphrase_bytes(_spelled(words))
    try:
        stretched = stretch(secret, salt, _COST)
    finally:
        wipe(secret)
    key = stretched[:32]
    wipe(stretched)
    return key


def _spelled(words: str) -> str:
    """Spell words the same, however they were typed: no capitals, single spaces, no hyphens."""
    text = unicodedata.normalize("NFKC", words).casefold()
    letters = "".join(sign if sign.isalnum() else " " for sign in text)
    return " ".join(letters.split())


_PACKED, _PLAIN = b"\x01", b"\x00"


def _shortest(text: str) -> bytes:
    try:
        return _PACKED + base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return _PLAIN + zlib.compress(text.encode("utf-8"), 9)


def _longest(clear: bytes) -> str:
    if clear[:1] == _PACKED:
        return base64.b64encode(clear[1:]).decode("ascii")
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(clear[1:], _LARGEST)
        if clear[:1] != _PLAIN or unpacker.unconsumed_tail:
            raise SetupUnreadable()
        return text.decode("utf-8")
    except (zlib.error, UnicodeDecodeError):
        raise SetupUnreadable() from None
