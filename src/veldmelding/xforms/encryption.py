"""ODK encrypted submissions: a finalised record that only headquarters can read.

A form asks for it with `<submission base64RsaPublicKey="…">`. Each record gets a key of its own;
every file of the record is encrypted with it, and the key itself with headquarters' public key.
What is sent is a manifest in the place of the record, and the encrypted files beside it.

This follows the encryption part of the ODK XForms specification, with its own terms:

- the symmetric key is 32 random bytes, wrapped with RSA-OAEP; SHA-256 serves both as the hash of
  OAEP and inside its mask (MGF1). Another mask is accepted by servers and unreadable after that;
- files are AES-256-CFB with segments of 128 bits and PKCS#7 padding, although CFB needs none;
- the initialisation vector starts as MD5(instanceID, key). Before each file one more byte of it
  is counted up, and what was counted up stays: media in the order of the manifest, the record last;
- the "signature" is the encrypted MD5 over what was sent. It shows damage and mix-ups; it proves
  no sender, because everybody has the public key.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.padding import PKCS7
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
    load_der_public_key,
)

from veldmelding.errors import FormError, PrivateKeyInForm, PublicKeyUnusable
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.xforms.markup import escape_attribute, escape_text, parse_markup
from veldmelding.xforms.namespaces import ENCRYPTED_MANIFEST, OPENROSA

if TYPE_CHECKING:
    from collections.abc import Callable

try:
    from cryptography.hazmat.decrepit.ciphers.modes import CFB
except ImportError:  # where it was before CFB was called old
    from cryptography.hazmat.primitives.ciphers.modes import CFB

RECORD_NAME = "submission.xml"
ENDING = ".enc"
CHUNK = 256 * 1024
"""Bytes of a file that are in memory at a time."""
USUAL_BITS = 2048
"""The only length of key that ODK Central decrypts by itself."""

_KEY_BYTES = 32
_BLOCK_BITS = 128
_ARMOUR = re.compile(r"-----\s*(?:BEGIN|END)([A-Z0-9\s]*)-----")


class Readable(Protocol):
    """Where clear bytes come from: anything with `read`."""

    def read(self, size: int = ..., /) -> bytes:
        """Give at most this many bytes; nothing at the end."""
        ...


class Writable(Protocol):
    """Where encrypted bytes go: anything with `write`."""

    def write(self, data: bytes, /) -> object:
        """Take all of these bytes."""
        ...


# -- the key of the form -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RecipientKey:
    """Headquarters' public key, as a form carries it."""

    rsa: RSAPublicKey
    warning: Sentence | None = None
    """What a person who sets the form up should know about this key."""


def read_public_key(text: str) -> RecipientKey:
    """Read the key of a form; raise when it is no public key that records can be encrypted to.

    It should be the base64 of a SubjectPublicKeyInfo in one line. Line breaks, and the lines
    around a key that `openssl` writes, do no harm.
    """
    private = any("PRIVATE" in match[1] for match in _ARMOUR.finditer(text))
    encoded = "".join(_ARMOUR.sub("", text).split())
    try:
        der = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        der = b""
    if private or (der and _is_private(der)):
        raise PrivateKeyInForm
    try:
        key = load_der_public_key(der)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise _unusable(QT_TRANSLATE_NOOP("xforms", "it is not a public key")) from None
    if not isinstance(key, RSAPublicKey):
        raise _unusable(QT_TRANSLATE_NOOP("xforms", "it is not an RSA key"))
    if key.key_size < USUAL_BITS:
        raise _unusable(
            QT_TRANSLATE_NOOP("xforms", "it has {bits} bits, and fewer than {usual} can be broken"),
            bits=key.key_size,
            usual=USUAL_BITS,
        )
    warning = None
    if key.key_size != USUAL_BITS:
        warning = Sentence(
            "xforms",
            QT_TRANSLATE_NOOP(
                "xforms",
                "The key of this form has {bits} bits. ODK Central itself only decrypts records "
                "made with keys of {usual} bits; others have to be decrypted by hand.",
            ),
            {"bits": key.key_size, "usual": USUAL_BITS},
        )
    return RecipientKey(key, warning)


def key_problem(text: str) -> Sentence | None:
    """Say what a person should know about the key of a form; None for none, or a good one."""
    if not text.strip():
        return None
    try:
        return read_public_key(text).warning
    except FormError as error:
        return error.sentence


def _is_private(der: bytes) -> bool:
    try:
        load_der_private_key(der, None)
    except TypeError:  # it is one, and locked with a passphrase
        return True
    except (ValueError, UnsupportedAlgorithm):
        return False
    return True


def _unusable(template: str, **values: object) -> PublicKeyUnusable:
    return PublicKeyUnusable(reason=Sentence("xforms", template, values))


# -- the pieces that both directions share -------------------------------------------------------


def wrapping() -> OAEP:
    """Give the padding of everything that is encrypted to a public key."""
    return OAEP(mgf=MGF1(SHA256()), algorithm=SHA256(), label=None)


def file_cipher(key: bytes, vector: bytes) -> Cipher[CFB]:
    """Give the cipher of one file."""
    return Cipher(AES(key), CFB(vector))


def file_padding() -> PKCS7:
    """Give the padding of one file."""
    return PKCS7(_BLOCK_BITS)


class Vectors:
    """The initialisation vectors of one record, one after the other."""

    def __init__(self, instance_id: str, key: bytes) -> None:
        digest = hashlib.md5(instance_id.encode() + key, usedforsecurity=False)
        self._state = bytearray(digest.digest())
        self._count = 0

    def following(self) -> bytes:
        """Give the vector of the next file."""
        place = self._count % len(self._state)
        self._state[place] = (self._state[place] + 1) % 256
        self._count += 1
        return bytes(self._state)


@dataclass(slots=True)
class SignatureSource:
    """The lines that the signature of a record is made of."""

    form_id: str
    version: str
    wrapped_key: str
    instance_id: str
    files: list[tuple[str, str]] = field(default_factory=list)
    """Names without `.enc`, with the MD5 of what was encrypted, the record last."""

    def digest(self) -> bytes:
        """Give the 16 bytes that are encrypted as the signature."""
        lines = [self.form_id]
        if self.version:
            lines.append(self.version)
        lines += [self.wrapped_key, self.instance_id]
        lines += [f"{name}::{checksum}" for name, checksum in self.files]
        text = "".join(line + "\n" for line in lines)
        return hashlib.md5(text.encode(), usedforsecurity=False).digest()


# -- encrypting ----------------------------------------------------------------------------------


class SubmissionEncryption:
    """Encrypts one record, file by file: first all media, then the record itself."""

    def __init__(
        self,
        recipient: RecipientKey,
        *,
        form_id: str,
        version: str,
        instance_id: str,
        random_bytes: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        if not instance_id:
            raise ValueError("a record without an identity cannot be encrypted")
        self._recipient = recipient
        self._key = random_bytes(_KEY_BYTES)
        self._vectors = Vectors(instance_id, self._key)
        self._source = SignatureSource(form_id, version, self._wrap(self._key), instance_id)
        self._finished = False

    def encrypt_media(self, name: str, source: Readable, target: Writable) -> str:
        """Encrypt one file of the record; give the name under which it has to be sent."""
        known = {RECORD_NAME, *(other for other, _ in self._source.files)}
        if not name or name in known or "\n" in name or "\r" in name:
            raise ValueError("every file of a record needs a name of its own")
        self._encrypt(name, source, target)
        return name + ENDING

    def finish(self, record: Readable, target: Writable) -> bytes:
        """Encrypt the record itself and give the manifest that is sent in its place."""
        self._encrypt(RECORD_NAME, record, target)
        self._finished = True
        return self._manifest(self._wrap(self._source.digest()))

    def _encrypt(self, name: str, source: Readable, target: Writable) -> None:
        if self._finished:
            raise ValueError("this record is complete")
        checksum = hashlib.md5(usedforsecurity=False)
        padder = file_padding().padder()
        encryptor = file_cipher(self._key, self._vectors.following()).encryptor()
        while chunk := source.read(CHUNK):
            checksum.update(chunk)
            target.write(encryptor.update(padder.update(chunk)))
        target.write(encryptor.update(padder.finalize()) + encryptor.finalize())
        self._source.files.append((name, checksum.hexdigest()))

    def _wrap(self, secret: bytes) -> str:
        return base64.b64encode(self._recipient.rsa.encrypt(secret, wrapping())).decode()

    def _manifest(self, signature: str) -> bytes:
        source = self._source
        version = f' version="{escape_attribute(source.version)}"' if source.version else ""
        media = "".join(
            f"<media><file>{escape_text(name + ENDING)}</file></media>"
            for name, _ in source.files[:-1]
        )
        return (
            '<?xml version="1.0" encoding="UTF-8"?>'
            f'<data xmlns="{ENCRYPTED_MANIFEST}" id="{escape_attribute(source.form_id)}"'
            f'{version} encrypted="yes">'
            f"<base64EncryptedKey>{source.wrapped_key}</base64EncryptedKey>"
            f'<meta xmlns="{OPENROSA}"><instanceID>{escape_text(source.instance_id)}</instanceID>'
            f"</meta>{media}"
            f"<encryptedXmlFile>{RECORD_NAME}{ENDING}</encryptedXmlFile>"
            "<base64EncryptedElementSignature>"
            f"{signature}</base64EncryptedElementSignature></data>"
        ).encode()


def is_encrypted(submission: bytes) -> bool:
    """Tell whether a submission is the manifest of an encrypted record."""
    try:
        root = parse_markup(submission)
    except FormError:
        return False
    return root.get("encrypted") == "yes" and root.find("base64EncryptedKey") is not None
