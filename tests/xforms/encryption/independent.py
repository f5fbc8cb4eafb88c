"""A second reading of an encrypted record, that shares nothing with the first but RSA and AES.

RSA is a power and a remainder here, OAEP is taken apart by hand, CFB is built from single AES
blocks or left to the openssl program, and the manifest is read with ElementTree.
"""

from __future__ import annotations

import base64
import hashlib
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import ECB


def mask(seed: bytes, length: int) -> bytes:
    made = b""
    for number in range(length // 32 + 1):
        made += hashlib.sha256(seed + number.to_bytes(4, "big")).digest()
    return made[:length]


def exclusive_or(one: bytes, other: bytes) -> bytes:
    return bytes(left ^ right for left, right in zip(one, other, strict=True))


def unwrap(private, encoded: str) -> bytes:
    """OAEP of RFC 8017 with SHA-256 as hash and inside the mask, an empty label."""
    numbers = private.private_numbers()
    n = numbers.public_numbers.n
    length = (n.bit_length() + 7) // 8
    sealed = base64.b64decode(encoded)
    assert len(sealed) == length
    message = pow(int.from_bytes(sealed, "big"), numbers.d, n).to_bytes(length, "big")
    first, masked_seed, masked_block = message[0], message[1:33], message[33:]
    assert first == 0
    seed = exclusive_or(masked_seed, mask(masked_block, 32))
    block = exclusive_or(masked_block, mask(seed, len(masked_block)))
    assert block[:32] == hashlib.sha256(b"").digest()
    padding, separator, secret = block[32:].partition(b"\1")
    assert separator
    assert not padding.strip(b"\0")
    return secret


def by_blocks(key: bytes, vector: bytes, sealed: bytes) -> bytes:
    """CFB-128: each block is masked with the encryption of the block before it."""
    assert len(sealed) % 16 == 0
    encryptor = Cipher(AES(key), ECB()).encryptor()
    clear = b""
    for place in range(0, len(sealed), 16):
        block = sealed[place : place + 16]
        clear += exclusive_or(block, encryptor.update(vector))
        vector = block
    return without_padding(clear)


def by_openssl(key: bytes, vector: bytes, sealed: bytes) -> bytes:
    program = shutil.which("openssl")
    assert program is not None
    done = subprocess.run(
        [program, "enc", "-d", "-aes-256-cfb", "-K", key.hex(), "-iv", vector.hex()],
        input=sealed,
        capture_output=True,
        check=True,
    )
    return without_padding(done.stdout)


WAYS = [by_blocks, by_openssl] if shutil.which("openssl") else [by_blocks]


def without_padding(clear: bytes) -> bytes:
    count = clear[-1]
    assert 1 <= count <= 16
    assert clear[-count:] == bytes([count]) * count
    return clear[:-count]


def read_record(private, manifest: bytes, files, decrypt=by_blocks) -> dict[str, bytes]:
    """Decrypt every file the manifest names and check the signature; by name without `.enc`."""
    root = ElementTree.fromstring(manifest)
    assert root.get("encrypted") == "yes"

    def texts(name: str) -> list[str]:
        return [node.text for node in root.iter() if node.tag.rpartition("}")[2] == name]

    (wrapped,), (signature,) = texts("base64EncryptedKey"), texts("base64EncryptedElementSignature")
    (instance_id,) = texts("instanceID")
    key = unwrap(private, wrapped)
    seed = list(hashlib.md5(instance_id.encode("utf-8") + key).digest())
    lines = [root.get("id")]
    if root.get("version") is not None:
        lines.append(root.get("version"))
    lines += [wrapped, instance_id]
    found = {}
    for number, name in enumerate(texts("file") + texts("encryptedXmlFile")):
        seed[number % 16] = (seed[number % 16] + 1) % 256
        clear = decrypt(key, bytes(seed), files[name])
        assert name.endswith(".enc")
        found[name[:-4]] = clear
        lines.append(f"{name[:-4]}::{hashlib.md5(clear).hexdigest()}")
    source = "\n".join(lines) + "\n"
    assert unwrap(private, signature) == hashlib.md5(source.encode("utf-8")).digest()
    return found
