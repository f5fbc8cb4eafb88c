"""The key file `vault.keys`: who can open the vault, versioned, authenticated, kept twice.

One line of canonical JSON and one line with its SHA-256. The checksum tells bit rot apart from
tampering; the authentication code, under a key derived from the root, covers everything. Both
copies are replaced in one step each, first `vault.keys`, then `vault.keys.bak`.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from veldmelding.errors import VaultNewer
from veldmelding.vault.cost import (
    ESCROWED_BYTES,
    NONCE_BYTES,
    SALT_BYTES,
    WRAPPED_BYTES,
    KeyCost,
    acceptable,
)
from veldmelding.vault.files import read_limited, write_durably

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

MAGIC: Final = "veldmelding vault"
VERSION: Final = 1
FILE: Final = "vault.keys"
SECOND_FILE: Final = "vault.keys.bak"
LARGEST: Final = 64 * 1024
MOST_SLOTS: Final = 16
LONGEST_LABEL: Final = 64

PASSPHRASE: Final = "passphrase"  # noqa: S105
RECOVERY: Final = "recovery"
ESCROW: Final = "escrow"


class Unreadable(ValueError):
    """The bytes are not a key file of this version."""


@dataclass(frozen=True, slots=True)
class Derivation:
    """How a slot's wrapping key comes from the secret.

    `cost` is for passphrases only, `public` only for a slot that is encrypted to somebody's key.
    """

    salt: bytes
    cost: KeyCost | None
    public: bytes = b""

    def as_json(self) -> dict[str, object]:
        """Give the form in the file."""
        if self.public:
            return {"alg": "hpke-x25519", "public": self.public.hex()}
        if self.cost is None:
            return {"alg": "hkdf-sha256", "salt": self.salt.hex()}
        return {
            "alg": "argon2id",
            "m": self.cost.memory,
            "p": self.cost.lanes,
            "salt": self.salt.hex(),
            "t": self.cost.iterations,
            "v": 19,
        }


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to open the vault: the root key, wrapped."""

    id: str
    kind: str
    derivation: Derivation
    commit: str
    nonce: bytes
    wrapped: bytes

    def as_json(self) -> dict[str, object]:
        """Give the form in the file."""
        return {
            "commit": self.commit,
            "id": self.id,
            "kdf": self.derivation.as_json(),
            "nonce": self.nonce.hex(),
            "type": self.kind,
            "wrapped": self.wrapped.hex(),
        }


@dataclass(frozen=True, slots=True)
class LastSeen:
    """How far the vault was when it was last locked, to notice when an older copy comes back."""

    session: int = 0
    """Counts unlockings."""
    entries: int = 0
    """How many entries the journal had."""
    head: str = ""
    """What the journal's entries add up to."""
    pages: str = ""
    """What the seals of all database pages add up to; empty when that was not measured."""

    def as_json(self) -> dict[str, object]:
        """Give the form in the file."""
        return {
            "audit_seq": self.entries,
            "head": self.head,
            "pages": self.pages,
            "session": self.session,
        }


@dataclass(frozen=True, slots=True)
class Header:
    """Everything in the key file; `mac` is empty until `sealed`."""

    vault: str
    label: str
    slots: tuple[Slot, ...]
    epoch: int = 1
    sequence: int = 1
    last_seen: LastSeen = LastSeen()
    mac: str = ""

    def slot_binding(self, slot: Slot) -> bytes:
        """Say what the wrapped key of a slot is bound to."""
        return canonical(
            {
                "epoch": self.epoch,
                "id": slot.id,
                "kdf": slot.derivation.as_json(),
                "magic": MAGIC,
                "type": slot.kind,
                "v": VERSION,
                "vault": self.vault,
            }
        )

    def authenticated(self) -> bytes:
        """Give what the authentication code covers: everything but itself."""
        return canonical(self._content())

    def sealed(self, tag: Callable[[bytes], str]) -> Header:
        """Return this header with its authentication code."""
        return replace(self, mac=tag(self.authenticated()))

    def as_bytes(self) -> bytes:
        """Give the bytes of the file."""
        line = canonical(self._content() | {"mac": self.mac})
        return line + b"\n" + hashlib.sha256(line).hexdigest().encode() + b"\n"

    def _content(self) -> dict[str, object]:
        return {
            "epoch": self.epoch,
            "label": self.label,
            "last_seen": self.last_seen.as_json(),
            "magic": MAGIC,
            "seq": self.sequence,
            "slots": [slot.as_json() for slot in self.slots],
            "v": VERSION,
            "vault": self.vault,
        }


def canonical(value: object) -> bytes:
    """Write JSON in the one form that is accepted back: ASCII, sorted, no spaces."""
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False
    ).encode("ascii")


def parse(content: bytes) -> Header:
    """Read the bytes of a key file; raises `Unreadable`, or `VaultNewer` for a later version.

    Only the canonical spelling is accepted, which rules out duplicate names, NaN, spaces and
    anything else two readers could take differently.
    """
    if len(content) > LARGEST or content.count(b"\n") != 2 or not content.endswith(b"\n"):
        raise Unreadable("not two lines within the size limit")
    line, checksum, _ = content.split(b"\n")
    if hashlib.sha256(line).hexdigest().encode() != checksum:
        raise Unreadable("the checksum does not match")
    try:
        value = json.loads(line.decode("ascii"))
        spelled = canonical(value)
    except (ValueError, RecursionError):
        raise Unreadable("not JSON") from None
    if spelled != line:
        raise Unreadable("not the canonical spelling")
    return _header(value)


def _header(value: Any) -> Header:
    if isinstance(value, dict) and value.get("magic") == MAGIC:
        version = value.get("v")
        if type(version) is int and version > VERSION:
            raise VaultNewer
    record = _record(
        value, {"epoch", "label", "last_seen", "mac", "magic", "seq", "slots", "v", "vault"}
    )
    if record["magic"] != MAGIC or _count(record["v"]) != VERSION:
        raise Unreadable("another kind of file")
    slots = record["slots"]
    if not isinstance(slots, list) or not 1 <= len(slots) <= MOST_SLOTS:
        raise Unreadable("no key slots, or too many")
    header = Header(
        vault=_hexadecimal(record["vault"], 16).hex(),
        label=_label(record["label"]),
        slots=tuple(_slot(slot) for slot in slots),
        epoch=_count(record["epoch"]),
        sequence=_count(record["seq"]),
        last_seen=read_last_seen(record["last_seen"]),
        mac=_hexadecimal(record["mac"], 32).hex(),
    )
    if len({slot.id for slot in header.slots}) != len(header.slots):
        raise Unreadable("two slots with one name")
    return header


def read_last_seen(value: Any) -> LastSeen:
    """Read what `LastSeen.as_json` wrote; raises `Unreadable`."""
    record = _record(value, {"audit_seq", "head", "pages", "session"})
    return LastSeen(
        session=_count(record["session"]),
        entries=_count(record["audit_seq"]),
        head=_digest(record["head"]),
        pages=_digest(record["pages"]),
    )


def _slot(value: Any) -> Slot:
    record = _record(value, {"commit", "id", "kdf", "nonce", "type", "wrapped"})
    kind = record["type"]
    if kind not in (PASSPHRASE, RECOVERY, ESCROW):
        raise Unreadable("an unknown kind of slot")
    if kind == ESCROW:
        if record["commit"] != "" or record["nonce"] != "":
            raise Unreadable("an escrow slot with something that belongs to others")
        public = _hexadecimal(_algorithm(record["kdf"], "hpke-x25519", {"public"})["public"], 32)
        return Slot(
            id=_hexadecimal(record["id"], 8).hex(),
            kind=kind,
            derivation=Derivation(b"", None, public),
            commit="",
            nonce=b"",
            wrapped=_hexadecimal(record["wrapped"], ESCROWED_BYTES),
        )
    return Slot(
        id=_hexadecimal(record["id"], 8).hex(),
        kind=record["type"],
        derivation=_derivation(record["kdf"], record["type"]),
        commit=_hexadecimal(record["commit"], 32).hex(),
        nonce=_hexadecimal(record["nonce"], NONCE_BYTES),
        wrapped=_hexadecimal(record["wrapped"], WRAPPED_BYTES),
    )


def _derivation(value: Any, kind: str) -> Derivation:
    if kind == RECOVERY:
        record = _algorithm(value, "hkdf-sha256", {"salt"})
        return Derivation(_hexadecimal(record["salt"], SALT_BYTES), None)
    record = _algorithm(value, "argon2id", {"m", "p", "salt", "t", "v"})
    if _count(record["v"]) != 19:
        raise Unreadable("an unknown derivation")
    cost = KeyCost(_count(record["m"]), _count(record["t"]), _count(record["p"]))
    if not acceptable(cost):
        raise Unreadable("a derivation that no vault asks for")
    return Derivation(_hexadecimal(record["salt"], SALT_BYTES), cost)


def _algorithm(value: Any, name: str, parameters: set[str]) -> Mapping[str, Any]:
    record = _record(value, {"alg"} | parameters)
    if record["alg"] != name:
        raise Unreadable("an unknown derivation")
    return record


def _record(value: Any, names: set[str]) -> Mapping[str, Any]:
    if not isinstance(value, dict) or set(value) != names:
        raise Unreadable("missing or unknown names")
    return value


def _count(value: Any) -> int:
    if type(value) is not int or not 0 <= value < 1 << 53:
        raise Unreadable("not a count")
    return value


def _hexadecimal(value: Any, length: int) -> bytes:
    if not isinstance(value, str) or not re.fullmatch(f"[0-9a-f]{{{2 * length}}}", value):
        raise Unreadable("not hexadecimal digits of the right length")
    return bytes.fromhex(value)


def _digest(value: Any) -> str:
    return "" if value == "" else _hexadecimal(value, 32).hex()


def _label(value: Any) -> str:
    if not isinstance(value, str) or not valid_label(value):
        raise Unreadable("not a label")
    return value


def valid_label(label: str) -> bool:
    """Tell whether a label can be shown in a list of vaults: short, one line, printable."""
    return len(label) <= LONGEST_LABEL and (label == "" or label.isprintable())


# -- the two copies on disk --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of the key file: its bytes, and the header in them if it can be read."""

    path: Path
    content: bytes | None
    header: Header | None
    newer: bool = False


def read_copies(folder: Path) -> tuple[Copy, Copy]:
    """Read both copies as they are, without judging them."""
    return _read(folder / FILE), _read(folder / SECOND_FILE)


def _read(path: Path) -> Copy:
    try:
        content = read_limited(path, LARGEST)
    except FileNotFoundError:
        return Copy(path, None, None)
    except PermissionError:
        raise
    except OSError:
        return Copy(path, b"", None)
    try:
        return Copy(path, content, parse(content))
    except Unreadable:
        return Copy(path, content, None)
    except VaultNewer:
        return Copy(path, content, None, newer=True)


def write_copies(folder: Path, header: Header) -> None:
    """Replace both copies, one after the other, each in one step."""
    content = header.as_bytes()
    write_durably(folder / FILE, content)
    write_durably(folder / SECOND_FILE, content)
