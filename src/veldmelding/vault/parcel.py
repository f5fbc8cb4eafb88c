"""A parcel: named contents in one file that only one person can open, and that says who sent it.

A fresh key is encrypted to the recipient (`escrow`), everything else is a stream of sealed chunks
under that key, as attachments are, so cutting and altering are noticed. Inside, the sender's
public key comes first and a signature over everything comes last.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from veldmelding.errors import HandoverUnreadable
from veldmelding.vault import stream
from veldmelding.vault.escrow import KEY_BYTES, OVERHEAD, PrivateKey, PublicKey
from veldmelding.vault.files import explained, open_new, open_to_read, sync_file
from veldmelding.vault.header import canonical
from veldmelding.vault.identity import RECEIVING, SIGNING, fingerprint, identity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from veldmelding.vault.vault import Vault

_MAGIC: Final = b"VMP1"
_ID_BYTES: Final = 16
_PURPOSE: Final = b"veldmelding parcel "
_SIGNED: Final = b"veldmelding parcel "
_WRAPPED: Final = KEY_BYTES + OVERHEAD
_START: Final = len(_MAGIC) + _ID_BYTES + _WRAPPED
_LARGEST_LABEL: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing in a parcel: what it is, and its bytes."""

    label: Mapping[str, Any]
    content: bytes = b""


def address_of(vault: Vault) -> PublicKey:
    """Give the key that others encrypt to when they hand something to this vault."""
    return PublicKey(identity(vault, RECEIVING).public)


def write_parcel(vault: Vault, recipient: PublicKey, target: Path, pieces: Iterable[Piece]) -> None:
    """Write a parcel into a new file; nothing is left when that fails."""
    key, parcel = os.urandom(stream.KEY_BYTES), os.urandom(_ID_BYTES)
    signing = identity(vault, SIGNING)
    digest = hashlib.sha256(recipient.raw)
    try:
        with os.fdopen(open_new(target), "wb") as file:
            file.write(_MAGIC + parcel + recipient.encrypt(key, _PURPOSE + parcel))
            sealer = stream.Sealer(key, parcel.hex(), file.write)

            def add(piece: Piece) -> None:
                label = canonical({**piece.label, "size": len(piece.content)})
                for data in (len(label).to_bytes(4, "big"), label, piece.content):
                    digest.update(data)
                    sealer.update(data)

            add(Piece({"kind": "sender", "key": signing.public.hex()}))
            for piece in pieces:
                add(piece)
            signature = Ed25519PrivateKey.from_private_bytes(signing.private).sign(
                _SIGNED + digest.digest()
            )
            add(Piece({"kind": "end"}, signature))
            sealer.finish()
            file.flush()
            sync_file(file.fileno())
    except BaseException as error:
        if not isinstance(error, FileExistsError):
            target.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise explained(error, target.parent) from None
        raise


class Parcel:
    """A parcel that was opened with this vault's key and verified to its end."""

    def __init__(self, sender: bytes, pieces: list[Piece]) -> None:
        self.fingerprint = fingerprint(sender)
        """Of the sender's key, in words, to compare with the sender."""
        self.sender = sender
        self.pieces = pieces


def open_parcel(vault: Vault, path: Path) -> Parcel:
    """Open a parcel that was handed to this vault; raises `HandoverUnreadable` for any other."""
    recipient = address_of(vault)
    try:
        with os.fdopen(open_to_read(path), "rb") as file:
            start = file.read(_START)
            parcel = start[len(_MAGIC) : len(_MAGIC) + _ID_BYTES]
            key = PrivateKey(identity(vault, RECEIVING).private).decrypt(
                start[len(_MAGIC) + _ID_BYTES :], _PURPOSE + parcel
            )
            if not start.startswith(_MAGIC) or key is None:
                raise HandoverUnreadable
            opener = stream.Opener(
                _Tail(file, _START),  # type: ignore[arg-type]
                key,
                parcel.hex(),
                _clear_size(os.fstat(file.fileno()).st_size - _START),
            )
            return _verified(io.BufferedReader(opener, stream.CHUNK), recipient)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, InvalidSignature):
        raise HandoverUnreadable from None


class _Tail:
    """The rest of a file, as if it began there."""

    def __init__(self, file: io.BufferedReader, start: int) -> None:
        self._file, self._start = file, start
        self.read, self.close = file.read, file.close

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = self._start if whence == io.SEEK_SET else 0
        return self._file.seek(base + offset, whence) - self._start


def _clear_size(sealed: int) -> int:
    body = sealed - stream.HEADER_BYTES
    chunks = -(-body // (stream.CHUNK + stream.TAG))
    size = body - chunks * stream.TAG
    if size < 0:
        raise HandoverUnreadable
    return size


def _verified(file: io.BufferedReader, recipient: PublicKey) -> Parcel:
    digest = hashlib.sha256(recipient.raw)
    sender: bytes | None = None
    pieces: list[Piece] = []
    for piece, raw in _pieces(file):
        if sender is None:
            if piece.label["kind"] != "sender":
                raise HandoverUnreadable
            sender = bytes.fromhex(piece.label["key"])
        elif piece.label["kind"] == "end":
            key = Ed25519PublicKey.from_public_bytes(sender)
            key.verify(piece.content, _SIGNED + digest.digest())
            return Parcel(sender, pieces)
        else:
            pieces.append(piece)
        digest.update(raw)
        digest.update(piece.content)
    raise HandoverUnreadable


def _pieces(file: io.BufferedReader) -> Iterator[tuple[Piece, bytes]]:
    while length := file.read(4):
        count = int.from_bytes(length, "big")
        if count > _LARGEST_LABEL:
            raise HandoverUnreadable
        text = file.read(count)
        label = json.loads(text)
        content = file.read(label.pop("size"))
        yield Piece(label, content), length + text
