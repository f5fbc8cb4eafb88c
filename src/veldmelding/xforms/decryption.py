"""Read an encrypted record again, at headquarters, where the private key is.

Nothing is given back unless all of it fits together: every file the manifest names is there,
decrypts with the key of the record, and has the content the signature was made over.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NoReturn

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from veldmelding.errors import EncryptedRecordUnreadable, FormError
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.xforms.encryption import (
    CHUNK,
    ENDING,
    RECORD_NAME,
    Readable,
    SignatureSource,
    Vectors,
    Writable,
    file_cipher,
    file_padding,
    wrapping,
)
from veldmelding.xforms.markup import Element, parse_markup

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_AES_KEYS = (16, 24, 32)


@dataclass(frozen=True, slots=True)
class DecryptedSubmission:
    """A record as it was when it was finalised."""

    form_id: str
    version: str
    instance_id: str
    xml: bytes = field(repr=False)
    media: Mapping[str, bytes] = field(repr=False)
    """Content by name, without `.enc`."""


@dataclass(frozen=True, slots=True)
class OpenedRecord:
    """What was found out about a record while its parts were decrypted one after the other."""

    form_id: str
    version: str
    instance_id: str
    media: tuple[str, ...]
    """Names of the files beside the record, without `.enc`."""
    missing: tuple[str, ...]
    """Names of files that were not at hand; without them nobody can check the signature."""
    signed: bool
    """Whether the signature was there and belongs to exactly these parts."""


def read_private_key(pem: bytes, passphrase: bytes | None = None) -> RSAPrivateKey:
    """Open headquarters' private key once, for many records."""
    try:
        key: Any = load_pem_private_key(pem, passphrase)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        _refuse(
            QT_TRANSLATE_NOOP("xforms", "the private key cannot be opened with this passphrase")
        )
    if not isinstance(key, RSAPrivateKey):
        _refuse(QT_TRANSLATE_NOOP("xforms", "the private key is not an RSA key"))
    return key


def decrypt_submission(
    private_key_pem: bytes,
    manifest: bytes,
    files: Mapping[str, bytes | Readable],
    *,
    passphrase: bytes | None = None,
) -> DecryptedSubmission:
    """Decrypt a record and check its signature; raise `EncryptedRecordUnreadable` otherwise.

    `files` holds the encrypted files by the names the manifest gives them.
    """
    private = read_private_key(private_key_pem, passphrase)
    clear: dict[str, io.BytesIO] = {}

    def find(name: str) -> Readable | None:
        found = files.get(name)
        return io.BytesIO(found) if isinstance(found, bytes) else found

    def write(name: str) -> Writable:
        return clear.setdefault(name, io.BytesIO())

    opened = open_record(private, manifest, find, write)
    if opened.missing:
        name = opened.missing[0] + ENDING
        _refuse(QT_TRANSLATE_NOOP("xforms", "its file {name} is missing"), name=name)
    if not opened.signed:
        _refuse(QT_TRANSLATE_NOOP("xforms", "its list of files is not complete"))
    media = {name: clear[name].getvalue() for name in opened.media}
    xml = clear[RECORD_NAME].getvalue()
    return DecryptedSubmission(opened.form_id, opened.version, opened.instance_id, xml, media)


def open_record(
    private: RSAPrivateKey,
    manifest: bytes,
    find: Callable[[str], Readable | None],
    write: Callable[[str], Writable],
) -> OpenedRecord:
    """Decrypt a record a piece at a time: `find` gives encrypted files, `write` takes clear ones.

    A medium that is not at hand is noted and the rest is decrypted. Raises
    `EncryptedRecordUnreadable` for what cannot be opened, and for parts that do not belong
    together; what was written until then is of no use. The record itself is `RECORD_NAME`.
    """
    root = _manifest(manifest)
    meta = root.find("meta")
    instance_id = _text(meta.find("instanceID") if meta is not None else None)
    wrapped = _text(root.find("base64EncryptedKey"))
    signature = _text(root.find("base64EncryptedElementSignature"))
    record_name = _text(root.find("encryptedXmlFile"))
    if not instance_id or not wrapped or not record_name:
        _refuse(QT_TRANSLATE_NOOP("xforms", "its list of files is not complete"))
    key = _unwrap(private, wrapped)
    if len(key) not in _AES_KEYS:
        _refuse(QT_TRANSLATE_NOOP("xforms", "it was encrypted for another key"))
    source = SignatureSource(
        form_id=root.get("id") or "",
        version=root.get("version") or "",
        wrapped_key=wrapped,
        instance_id=instance_id,
    )
    vectors = Vectors(instance_id, key)
    media: list[str] = []
    missing: list[str] = []
    for listed in root.find_all("media"):
        for entry in listed.find_all("file"):
            name = entry.text.strip()
            clear_name, vector = name.removesuffix(ENDING), vectors.following()
            if clear_name in {"", RECORD_NAME, *media, *missing}:
                _refuse(QT_TRANSLATE_NOOP("xforms", "its list of files is not complete"))
            sealed = find(name)
            if sealed is None:
                missing.append(clear_name)
                continue
            target = _Summed(write(clear_name))
            decrypt_file(key, vector, sealed, target)
            media.append(clear_name)
            source.files.append((clear_name, target.checksum))
    sealed = find(record_name)
    if sealed is None:
        _refuse(QT_TRANSLATE_NOOP("xforms", "its file {name} is missing"), name=record_name)
    target = _Summed(write(RECORD_NAME))
    decrypt_file(key, vectors.following(), sealed, target)
    source.files.append((RECORD_NAME, target.checksum))
    signed = bool(signature) and not missing
    if signed and not hmac.compare_digest(_unwrap(private, signature), source.digest()):
        _refuse(QT_TRANSLATE_NOOP("xforms", "its parts were changed or do not belong together"))
    return OpenedRecord(
        source.form_id, source.version, instance_id, tuple(media), tuple(missing), signed
    )


class _Summed:
    """A target that keeps the MD5 of what went through, as the signature wants it."""

    def __init__(self, target: Writable) -> None:
        self._target = target
        self._sum = hashlib.md5(usedforsecurity=False)

    def write(self, data: bytes, /) -> object:
        self._sum.update(data)
        return self._target.write(data)

    @property
    def checksum(self) -> str:
        return self._sum.hexdigest()


def decrypt_file(key: bytes, vector: bytes, source: Readable, target: Writable) -> None:
    """Decrypt one file, a piece at a time."""
    decryptor = file_cipher(key, vector).decryptor()
    padding = file_padding().unpadder()
    try:
        while chunk := source.read(CHUNK):
            target.write(padding.update(decryptor.update(chunk)))
        target.write(padding.update(decryptor.finalize()) + padding.finalize())
    except ValueError:
        _refuse(QT_TRANSLATE_NOOP("xforms", "one of its files is damaged or cut short"))


def _manifest(manifest: bytes) -> Element:
    try:
        root = parse_markup(manifest)
    except FormError as error:
        raise EncryptedRecordUnreadable(reason=error.sentence) from error
    if root.get("encrypted") != "yes":
        _refuse(QT_TRANSLATE_NOOP("xforms", "it is not encrypted"))
    return root


def _unwrap(private: RSAPrivateKey, encoded: str) -> bytes:
    try:
        return private.decrypt(base64.b64decode(encoded, validate=True), wrapping())
    except (ValueError, binascii.Error):
        _refuse(QT_TRANSLATE_NOOP("xforms", "it was encrypted for another key"))


def _text(element: Element | None) -> str:
    return "".join(element.text.split()) if element is not None else ""


def _refuse(template: str, **values: object) -> NoReturn:
    raise EncryptedRecordUnreadable(reason=Sentence("xforms", template, values))
