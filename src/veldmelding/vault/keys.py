"""From what a person knows to the keys of the vault, in memory that is wiped.

A vault has one random root key. A key slot holds it wrapped under a key derived from a
passphrase (Argon2id, slow on purpose) or from the recovery key (already random, so HKDF).
What the vault uses are keys derived from the root, one for each purpose.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import time
import unicodedata
from typing import TYPE_CHECKING, cast

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from veldmelding.errors import NotEnoughMemory, PassphraseEmpty
from veldmelding.vault.cost import (
    FLOOR,
    LARGEST_MEMORY,
    ROOT_BYTES,
    SALT_BYTES,
    WRAPPED_BYTES,
    KeyCost,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def calibrate(
    target: float = 1.0,
    *,
    measure: Callable[[KeyCost], float] | None = None,
    memory: int | None = None,
) -> KeyCost:
    """Find the cost that takes about `target` seconds here: memory first, then iterations.

    `measure` says how long a cost takes and `memory` how much this computer has, in KiB. Never
    below the floor, and never more than an eighth of the memory: a vault that was made with more
    could not be opened again when memory is short.
    """
    measure = measure or _duration
    ceiling = min(LARGEST_MEMORY, (memory or _installed_memory()) // 8)
    cost = FLOOR
    seconds = measure(cost)
    while cost.memory * 2 <= ceiling and seconds * 2 <= target:
        cost = KeyCost(cost.memory * 2, cost.iterations)
        seconds = measure(cost)
    iterations = int(cost.iterations * target / max(seconds, 1e-6))
    return KeyCost(cost.memory, max(FLOOR.iterations, min(iterations, 10)))


def _duration(cost: KeyCost) -> float:
    start = time.perf_counter()
    wipe(stretch(bytearray(b"how long does this take"), bytes(SALT_BYTES), cost))
    return time.perf_counter() - start


def _installed_memory() -> int:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        return _windows_memory()


def _windows_memory() -> int:
    import ctypes

    kilobytes = ctypes.c_ulonglong(0)
    library = getattr(ctypes, "windll", None)
    if library and library.kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(kilobytes)):
        return kilobytes.value
    return 8 * FLOOR.memory


def wipe(buffer: bytearray) -> None:
    """Overwrite a secret in place."""
    buffer[:] = bytes(len(buffer))


def passphrase_bytes(passphrase: str) -> bytearray:
    """Spell a passphrase the same on every keyboard: NFKC, no spaces at the ends; wipe it after."""
    text = unicodedata.normalize("NFKC", passphrase).strip()
    if not text:
        raise PassphraseEmpty
    return bytearray(text, "utf-8", "surrogatepass")


def stretch(secret: bytearray, salt: bytes, cost: KeyCost) -> bytearray:
    """Derive 64 bytes from a passphrase: a wrapping key and a commit value."""
    result = bytearray(64)
    try:
        Argon2id(
            salt=salt,
            length=64,
            iterations=cost.iterations,
            lanes=cost.lanes,
            memory_cost=cost.memory,
        ).derive_into(cast("bytes", secret), result)  # it takes any buffer
    except MemoryError:
        raise NotEnoughMemory from None
    return result


def expand(secret: bytearray, salt: bytes, purpose: str, length: int) -> bytearray:
    """Derive `length` bytes from a secret that is random already."""
    result = bytearray(length)
    HKDF(hashes.SHA256(), length, salt, b"veldmelding " + purpose.encode()).derive_into(
        secret, result
    )
    return result


def database_key(root: bytearray, vault_id: str) -> bytearray:
    """Derive the key of the encrypted database; the caller wipes it."""
    return expand(root, bytes.fromhex(vault_id), "db", 32)


def header_key(root: bytearray, vault_id: str) -> bytearray:
    """Derive the key that authenticates the key file; the caller wipes it."""
    return expand(root, bytes.fromhex(vault_id), "header-mac", 32)


def tag(key: bytearray, content: bytes) -> str:
    """Authenticate something under a key."""
    return hmac.new(key, content, "sha256").hexdigest()


def header_tag(root: bytearray, vault_id: str, content: bytes) -> str:
    """Authenticate the key file under the root key."""
    key = header_key(root, vault_id)
    try:
        return tag(key, content)
    finally:
        wipe(key)


def commit_of(stretched: bytearray) -> str:
    """Give what a slot stores to tell a wrong passphrase from a damaged slot."""
    return hashlib.sha256(memoryview(stretched)[32:]).hexdigest()


def wrap(stretched: bytearray, nonce: bytes, root: bytearray, bound: bytes) -> bytes:
    """Encrypt the root key for a slot, bound to the slot's description."""
    wrapped = bytearray(WRAPPED_BYTES)
    AESGCM(memoryview(stretched)[:32]).encrypt_into(nonce, root, bound, wrapped)
    return bytes(wrapped)


def unwrap(stretched: bytearray, nonce: bytes, wrapped: bytes, bound: bytes) -> bytearray | None:
    """Decrypt the root key of a slot; None when the slot was altered."""
    root = bytearray(ROOT_BYTES)
    try:
        AESGCM(memoryview(stretched)[:32]).decrypt_into(nonce, wrapped, bound, root)
    except InvalidTag:
        return None
    return root
