"""Digests, Base64 and signed texts."""

from __future__ import annotations

import base64
import binascii
import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.xforms.xpath.code import Refusal
from veldmelding.xforms.xpath.functions.registry import function

_ALGORITHMS = {
    "MD5": "md5",
    "SHA1": "sha1",
    "SHA256": "sha256",
    "SHA384": "sha384",
    "SHA512": "sha512",
}
_SIGNATURE_BYTES = 64


@function("digest(string, string, string?) -> string")
def digest(text: str, algorithm: str, encoding: str = "base64") -> str:
    """Give a digest of a text: MD5, SHA-1, SHA-256, SHA-384 or SHA-512, in base64 or hex."""
    if not algorithm:
        return ""  # The answer that names it is not there yet.
    name = _ALGORITHMS.get(algorithm.upper().replace("-", ""))
    encoding = encoding.lower() or "base64"
    if name is None or encoding not in ("base64", "hex"):
        raise Refusal(
            "digest",
            QT_TRANSLATE_NOOP(
                "errors",
                "digest() knows MD5, SHA-1, SHA-256, SHA-384 and SHA-512, in base64 or hex.",
            ),
        )
    made = hashlib.new(name, text.encode(errors="replace"), usedforsecurity=False)
    return made.hexdigest() if encoding == "hex" else base64.b64encode(made.digest()).decode()


@function("base64-decode(string) -> string")
def base64_decode(text: str) -> str:
    """Give the text that is written in Base64; nothing when it is not Base64."""
    try:
        return _decoded(text).decode(errors="replace")
    except (binascii.Error, ValueError):
        return ""


def _decoded(text: str) -> bytes:
    """Read Base64 in either alphabet, with or without its padding."""
    compact = "".join(text.split()).translate(str.maketrans("-_", "+/")).rstrip("=")
    return base64.b64decode(compact + "=" * (-len(compact) % 4), validate=True)


@function("extract-signed(string, string) -> string")
def extract_signed(signed: str, public_key: str) -> str:
    """Give the message of a text signed with Ed25519; nothing when the signature is wrong."""
    try:
        data = _decoded(signed)
        signature, message = data[:_SIGNATURE_BYTES], data[_SIGNATURE_BYTES:]
        Ed25519PublicKey.from_public_bytes(_decoded(public_key)).verify(signature, message)
        return message.decode()
    except (binascii.Error, ValueError, InvalidSignature):
        return ""
