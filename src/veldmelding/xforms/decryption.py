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
    from collections.abc import Mapping

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
    private = _private_key(private_key_pem, passphrase)
    root = _manifest(manifest)
    meta = root.find("meta")
    instance_id = _text(meta.find("instanceID") if meta is not None else None)
    wrapped = _text(root.find("base64EncryptedKey"))
    signature = _text(root.find("base64EncryptedElementSignature"))
    if not instance_id or not wrapped or not signature:
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
    media: dict[str, bytes] = {}
    for listed in root.find_all("media"):
        for entry in listed.find_all("file"):
            name = entry.text.strip()
            clear = _decrypt(_file(files, name), key, vectors.following())
            media[name.removesuffix(ENDING)] = clear
            source.files.append((name.removesuffix(ENDING), _checksum(clear)))
    record_name = _text(root.find("encryptedXmlFile"))
    record = _decrypt(_file(files, record_name), key, vectors.following())
    source.files.append((RECORD_NAME, _checksum(record)))
    if not hmac.compare_digest(_unwrap(private, signature), source.digest()):
        _refuse(QT_TRANSLATE_NOOP("xforms", "its parts were changed or do not belong together"))
    return DecryptedSubmission(source.form_id, source.version, instance_id, record, media)


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


def _decrypt(source: Readable, key: bytes, vector: bytes) -> bytes:
    target = io.BytesIO()
    decrypt_file(key, vector, source, target)
    return target.getvalue()


def _private_key(pem: bytes, passphrase: bytes | None) -> RSAPrivateKey:
    try:
        key: Any = load_pem_private_key(pem, passphrase)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        _refuse(
            QT_TRANSLATE_NOOP("xforms", "the private key cannot be opened with this passphrase")
        )
    if not isinstance(key, RSAPrivateKey):
        _refuse(QT_TRANSLATE_NOOP("xforms", "the private key is not an RSA key"))
    return key


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


def _file(files: Mapping[str, bytes | Readable], name: str) -> Readable:
    found = files.get(name)
    if found is None:
        _refuse(QT_TRANSLATE_NOOP("xforms", "its file {name} is missing"), name=name)
    return io.BytesIO(found) if isinstance(found, bytes) else found


def _text(element: Element | None) -> str:
    return "".join(element.text.split()) if element is not None else ""


def _checksum(clear: bytes) -> str:
    return hashlib.md5(clear, usedforsecurity=False).hexdigest()


def _refuse(template: str, **values: object) -> NoReturn:
    raise EncryptedRecordUnreadable(reason=Sentence("xforms", template, values))
