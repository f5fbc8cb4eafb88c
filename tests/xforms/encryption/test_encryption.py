"""What is sent of an encrypted record, byte for byte where the bytes are not chance."""

from __future__ import annotations

import base64
import hashlib
import io
import re
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.xforms.driver import start, xform
from tests.xforms.encryption.independent import WAYS, read_record
from veldmelding.errors import (
    EncryptedRecordUnreadable,
    PrivateKeyInForm,
    PublicKeyUnusable,
)
from veldmelding.xforms import FormDefinition
from veldmelding.xforms.decryption import decrypt_submission
from veldmelding.xforms.encryption import (
    CHUNK,
    SubmissionEncryption,
    Vectors,
    is_encrypted,
    read_public_key,
)

PEM = (Path(__file__).parent / "headquarters_of_the_tests.pem").read_bytes()
PRIVATE = load_pem_private_key(PEM, None)
PUBLIC = base64.b64encode(
    PRIVATE.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
).decode()
RECIPIENT = read_public_key(PUBLIC)

KEY = bytes(range(32))
INSTANCE = "uuid:7f3c0f6e-3b0d-4f5e-9d7a-0d6a5f2f0001"
RECORD = f"<data id='spill' version='3'><note>é</note><id>{INSTANCE}</id></data>".encode()
MEDIA = {
    "170000000000-0a1b.jpg": bytes(range(256)) * 3,
    "empty.txt": b"",
    "block.bin": b"sixteen bytes !!",
    "audit.csv": b"event,node,start,end\n",
}
PINNED = {
    "170000000000-0a1b.jpg.enc": "bd93665e28939fac8a3b6790410495f8d443380f714edd6a8bbca6b5bf72b7bf",
    "empty.txt.enc": "74bbdef1c6e3a8ceecb786f7bffc28b30cc93561ccb9c2cecf31098d2ffb0ba9",
    "block.bin.enc": "21550ce21aa1953ab09c5bae94c7754e069ec43674cd555dfa51d3d76befaa85",
    "audit.csv.enc": "e677575aa6029250e1baf89287fdaee28af55fb70776c07696e2b63c1f70c64e",
    "submission.xml.enc": "6640c9e6876427244149c5699a4f2c020bb56a3c9c91f7af7191918d63f6aa6b",
}


def encrypt(media=MEDIA, record=RECORD, *, recipient=RECIPIENT, version="3", key=lambda _: KEY):
    """The manifest and the encrypted files of a record, by name."""
    encryption = SubmissionEncryption(
        recipient, form_id="spill", version=version, instance_id=INSTANCE, random_bytes=key
    )
    files = {}
    for name, content in media.items():
        target = io.BytesIO()
        files[encryption.encrypt_media(name, io.BytesIO(content), target)] = target
    files["submission.xml.enc"] = io.BytesIO()
    manifest = encryption.finish(io.BytesIO(record), files["submission.xml.enc"])
    return manifest, {name: target.getvalue() for name, target in files.items()}


# -- vectors -------------------------------------------------------------------------------------


def test_the_encrypted_files_of_a_known_record_are_pinned():
    _, files = encrypt()
    assert {name: hashlib.sha256(data).hexdigest() for name, data in files.items()} == PINNED


def test_the_initialisation_vectors_of_a_known_record_are_pinned():
    vectors = Vectors(INSTANCE, KEY)
    made = [vectors.following().hex() for _ in range(18)]
    assert {place: made[place] for place in (0, 1, 15, 16, 17)} == {
        0: "340feeb072513a71e5ccaa18af060627",
        1: "3410eeb072513a71e5ccaa18af060627",
        15: "3410efb173523b72e6cdab19b0070728",
        16: "3510efb173523b72e6cdab19b0070728",
        17: "3511efb173523b72e6cdab19b0070728",
    }


def test_counting_up_starts_again_after_255():
    vectors = Vectors(INSTANCE, KEY)
    first = vectors.following()
    for _ in range(16 * 255 - 1):
        vectors.following()
    assert vectors.following() == bytes([(first[0] - 1) % 256]) + bytes(
        (value - 1) % 256 for value in first[1:]
    )


def test_the_manifest_of_a_known_record_is_pinned_where_it_is_not_chance():
    manifest, _ = encrypt()
    fixed, chances = re.subn(rb">[A-Za-z0-9+/]{342}==<", b">...<", manifest)
    assert chances == 2
    assert fixed.decode() == (
        '<?xml version="1.0" encoding="UTF-8"?><data xmlns="http://opendatakit.org/submissions"'
        ' id="spill" version="3" encrypted="yes"><base64EncryptedKey>...</base64EncryptedKey>'
        '<meta xmlns="http://openrosa.org/xforms">'
        f"<instanceID>{INSTANCE}</instanceID></meta>"
        "<media><file>170000000000-0a1b.jpg.enc</file></media>"
        "<media><file>empty.txt.enc</file></media><media><file>block.bin.enc</file></media>"
        "<media><file>audit.csv.enc</file></media>"
        "<encryptedXmlFile>submission.xml.enc</encryptedXmlFile>"
        "<base64EncryptedElementSignature>...</base64EncryptedElementSignature></data>"
    )


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("version", ["3", ""])
def test_an_independent_reading_finds_the_same(way, version):
    manifest, files = encrypt(version=version)
    assert read_record(PRIVATE, manifest, files, way) == {**MEDIA, "submission.xml": RECORD}


def test_padding_is_always_added():
    _, files = encrypt()
    assert len(files["empty.txt.enc"]) == 16
    assert len(files["block.bin.enc"]) == 32


def test_every_record_gets_a_key_of_its_own():
    (_, one), (_, other) = (
        encrypt(key=SubmissionEncryption.__init__.__kwdefaults__["random_bytes"]) for _ in range(2)
    )
    assert one["submission.xml.enc"] != other["submission.xml.enc"]


@settings(max_examples=25, deadline=None)
@given(
    media=st.dictionaries(
        st.from_regex(r"[a-z0-9-]{1,12}\.[a-z]{1,4}", fullmatch=True).filter(
            lambda name: name != "submission.xml"
        ),
        st.binary(max_size=70),
        max_size=20,
    ),
    record=st.binary(max_size=300),
)
def test_whatever_is_encrypted_comes_back(media, record):
    manifest, files = encrypt(media, record)
    back = decrypt_submission(PEM, manifest, files)
    assert (back.media, back.xml) == (media, record)
    assert (back.form_id, back.version, back.instance_id) == ("spill", "3", INSTANCE)
    assert list(back.media) == list(media)
    assert read_record(PRIVATE, manifest, files) == {**media, "submission.xml": record}


class Endless:
    """A large file that exists nowhere, and remembers how much of it was asked for at a time."""

    def __init__(self, size: int) -> None:
        self.left = size
        self.largest = 0

    def read(self, size: int = -1, /) -> bytes:
        assert size > 0
        self.largest = max(self.largest, size)
        given = min(size, self.left)
        self.left -= given
        return bytes(given)


class Counting:
    def __init__(self) -> None:
        self.size = 0
        self.largest = 0

    def write(self, data: bytes, /) -> int:
        self.size += len(data)
        self.largest = max(self.largest, len(data))
        return len(data)


def test_large_files_pass_through_in_small_pieces():
    source, target = Endless(20_000_000), Counting()
    encryption = SubmissionEncryption(RECIPIENT, form_id="f", version="", instance_id="uuid:1")
    encryption.encrypt_media("film.mp4", source, target)
    assert target.size == 20_000_000 + 16 - 20_000_000 % 16
    assert max(source.largest, target.largest) <= CHUNK + 16


def test_names_and_order_cannot_be_mixed_up():
    encryption = SubmissionEncryption(RECIPIENT, form_id="f", version="", instance_id="uuid:1")
    encryption.encrypt_media("a.jpg", io.BytesIO(b"a"), io.BytesIO())
    for name in ("a.jpg", "submission.xml", "", "b\nc.jpg"):
        with pytest.raises(ValueError, match="name of its own"):
            encryption.encrypt_media(name, io.BytesIO(b"b"), io.BytesIO())
    encryption.finish(io.BytesIO(RECORD), io.BytesIO())
    with pytest.raises(ValueError, match="complete"):
        encryption.encrypt_media("late.jpg", io.BytesIO(b"b"), io.BytesIO())
    with pytest.raises(ValueError, match="identity"):
        SubmissionEncryption(RECIPIENT, form_id="f", version="", instance_id="")


def test_a_manifest_is_told_from_a_record():
    manifest, _ = encrypt()
    assert is_encrypted(manifest)
    assert not is_encrypted(RECORD)
    assert not is_encrypted(b"<data encrypted='yes'/>")
    assert not is_encrypted(b"no markup")


# -- reading it again ----------------------------------------------------------------------------


def refused(manifest, files, pem=PEM, **more) -> str:
    with pytest.raises(EncryptedRecordUnreadable) as refusal:
        decrypt_submission(pem, manifest, files, **more)
    return str(refusal.value)


def test_a_flipped_bit_is_found():
    manifest, files = encrypt()
    damaged = bytearray(files["170000000000-0a1b.jpg.enc"])
    damaged[100] ^= 1
    assert "changed" in refused(manifest, {**files, "170000000000-0a1b.jpg.enc": bytes(damaged)})


def test_what_does_not_belong_together_is_found():
    manifest, files = encrypt()
    other, _ = encrypt(version="4")
    assert "missing" in refused(
        manifest, {name: data for name, data in files.items() if name != "empty.txt.enc"}
    )
    cut = {**files, "audit.csv.enc": files["audit.csv.enc"][:-1]}
    assert "cut short" in refused(manifest, cut)
    signature = re.search(rb"Signature>(.+?)<", other)[1]
    swapped = re.sub(rb"(Signature>).+?<", b"\\g<1>" + signature + b"<", manifest)
    assert "do not belong together" in refused(swapped, files)
    assert "not complete" in refused(re.sub(rb"(Signature>).+?<", b"\\1<", manifest), files)
    assert "not encrypted" in refused(RECORD, files)
    assert "could not be read" in refused(b"<data", files)


def test_another_private_key_opens_nothing():
    manifest, files = encrypt()
    stranger = rsa.generate_private_key(65537, 2048)
    pem = stranger.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    assert "another key" in refused(manifest, files, pem)
    assert "cannot be opened" in refused(manifest, files, b"-----BEGIN NOTHING-----")
    elliptic = ec.generate_private_key(ec.SECP256R1())
    pem = elliptic.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    assert "not an RSA key" in refused(manifest, files, pem)


def test_a_private_key_may_have_a_passphrase():
    manifest, files = encrypt()
    locked = PRIVATE.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"open up")
    )
    assert decrypt_submission(locked, manifest, files, passphrase=b"open up").xml == RECORD
    assert "passphrase" in refused(manifest, files, locked, passphrase=b"wrong")
    assert "passphrase" in refused(manifest, files, locked)


# -- the key of the form -------------------------------------------------------------------------


def spki(public) -> bytes:
    return public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def armoured() -> str:
    return (
        PRIVATE.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    )


@pytest.mark.parametrize(
    "text",
    [
        PUBLIC,
        f"  {PUBLIC[:64]}\r\n{PUBLIC[64:]}\n",
        armoured(),
        armoured().replace("\n", " "),
        "".join(armoured().split()),
    ],
    ids=["one line", "broken", "armoured", "armoured in one line", "armoured without spaces"],
)
def test_a_public_key_is_read_however_it_was_pasted(text):
    key = read_public_key(text)
    assert spki(key.rsa) == base64.b64decode(PUBLIC)
    assert key.warning is None


@pytest.mark.parametrize(
    ("form", "encryption"),
    [
        (PrivateFormat.PKCS8, NoEncryption()),
        (PrivateFormat.TraditionalOpenSSL, NoEncryption()),
        (PrivateFormat.PKCS8, BestAvailableEncryption(b"x")),
    ],
)
@pytest.mark.parametrize("encoding", [Encoding.PEM, Encoding.DER])
def test_a_private_key_in_a_form_is_an_alarm(form, encryption, encoding):
    data = PRIVATE.private_bytes(encoding, form, encryption)
    text = data.decode() if encoding is Encoding.PEM else base64.b64encode(data).decode()
    with pytest.raises(PrivateKeyInForm) as alarm:
        read_public_key(text)
    assert "DANGER" in str(alarm.value)


@pytest.mark.parametrize("bits", [1024, 3072])
def test_the_length_of_the_key_is_judged(bits):
    text = base64.b64encode(spki(rsa.generate_private_key(65537, bits).public_key())).decode()
    if bits < 2048:
        with pytest.raises(PublicKeyUnusable, match="1024 bits"):
            read_public_key(text)
    else:
        key = read_public_key(text)
        assert "3072 bits" in str(key.warning)
        manifest, files = encrypt(recipient=key)
        assert "another key" in refused(manifest, files)


@pytest.mark.parametrize(
    "text",
    ["", "not base64!", "AAAA", PUBLIC[:-8], "-----BEGIN PUBLIC KEY-----", "x" * 100_000, "é"],
)
def test_what_is_no_key_is_refused(text):
    with pytest.raises(PublicKeyUnusable, match="not a public key"):
        read_public_key(text)


def test_a_key_of_another_kind_is_refused():
    public = ec.generate_private_key(ec.SECP256R1()).public_key()
    with pytest.raises(PublicKeyUnusable, match="not an RSA key"):
        read_public_key(base64.b64encode(spki(public)).decode())


@given(text=st.text(max_size=60))
def test_no_text_breaks_the_reader_of_keys(text):
    with pytest.raises((PublicKeyUnusable, PrivateKeyInForm)):
        read_public_key(text)


# -- forms that ask for it -----------------------------------------------------------------------


def form_with(key: str) -> FormDefinition:
    return FormDefinition.parse(
        xform(
            f'<submission base64RsaPublicKey="{key}"/><bind nodeset="/data/a"/>',
            '<input ref="/data/a"/>',
            instance="<a/>",
        )
    )


def test_a_form_with_a_key_needs_encryption():
    form = form_with(PUBLIC)
    assert form.needs_encryption
    assert form.submission.public_key == PUBLIC
    assert not form.warnings
    assert not form_with("").needs_encryption
    assert start(form).finalise().instance_id


def test_a_form_says_when_its_key_cannot_be_used():
    (warning,) = form_with("AAAA").warnings
    assert warning.code == "submission.key"
    assert "not a public key" in str(warning)
    (warning,) = form_with(base64.b64encode(PEM).decode()[:40]).warnings
    assert warning.code == "submission.key"
    der = PRIVATE.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    (warning,) = form_with(base64.b64encode(der).decode()).warnings
    assert "DANGER" in str(warning)
    longer = base64.b64encode(spki(rsa.generate_private_key(65537, 3072).public_key())).decode()
    (warning,) = form_with(longer).warnings
    assert "3072 bits" in str(warning)
