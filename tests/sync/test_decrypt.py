"""Encrypted records made readable: every layout, a pinned record, and what must be refused.

The record in `sealed_records` was put together by hand: AES by the openssl program, the list of
files in the dialect of ODK Collect. Nothing of this program took part in it.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import re
import shutil
import zipfile
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from hypothesis import given
from hypothesis import strategies as st

from veldmelding.errors import (
    EncryptedRecordUnreadable,
    FileUnreadable,
    KeyFileUnreadable,
    TargetNotEmpty,
)
from veldmelding.sync.decrypt import (
    decrypt_records,
    needs_passphrase,
    open_key,
    read_key_file,
)
from veldmelding.sync.file_names import harmless, single
from veldmelding.xforms.encryption import SubmissionEncryption, read_public_key

TESTS = Path(__file__).parents[1]
PEM_FILE = TESTS / "xforms" / "encryption" / "headquarters_of_the_tests.pem"
SEALED = TESTS / "sync" / "sealed_records"
KEY = open_key(PEM_FILE.read_bytes())
PUBLIC = base64.b64encode(
    KEY.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
).decode()
INSTANCE = "0b6f6d2a-66c1-4a0c-8f2e-5d5c6b8f9a11"


def seal(folder: Path, instance: str, files: dict[str, bytes], record: bytes, public=PUBLIC):
    """Write an encrypted record of our own into a folder, as a server would hand it out."""
    folder.mkdir(parents=True)
    encryption = SubmissionEncryption(
        read_public_key(public), form_id="note", version="1", instance_id=instance
    )
    for name, content in files.items():
        with (folder / f"{harmless(name)}.enc").open("wb") as target:
            encryption.encrypt_media(name, io.BytesIO(content), target)
    with (folder / "submission.xml.enc").open("wb") as target:
        manifest = encryption.finish(io.BytesIO(record), target)
    (folder / "submission.xml").write_bytes(manifest)
    return manifest


def note(text: str) -> bytes:
    return f"<data id='note' version='1'><text>{text}</text></data>".encode()


def written(target: Path) -> dict[str, bytes]:
    return {
        path.relative_to(target).as_posix(): path.read_bytes()
        for path in target.rglob("*")
        if path.is_file()
    }


def assert_the_pinned_record(target: Path) -> None:
    files = written(target)
    assert set(files) == {"spill.csv"} | {
        f"spill/{INSTANCE}/{name}"
        for name in ("submission.xml", "1699999999999.jpg", "1700000000001.m4a")
    }
    photo = files[f"spill/{INSTANCE}/1699999999999.jpg"]
    assert photo == b"\xff\xd8\xff\xe0 not much of a photo \xff\xd9"
    assert files[f"spill/{INSTANCE}/1700000000001.m4a"] == bytes(range(100))
    record = files[f"spill/{INSTANCE}/submission.xml"]
    assert hashlib.sha256(record).hexdigest() == (
        "7ea15007676f5d6a18d036d5ea9c3a151b8c3e6e6d509b4a87656a5c8e8cfc53"
    )


def test_the_pinned_record_in_the_layout_of_briefcase(tmp_path):
    instances = tmp_path / "ODK Briefcase Storage" / "forms" / "Spill" / "instances"
    shutil.copytree(SEALED, instances / f"uuid{INSTANCE}")
    (instances.parent / "Spill.xml").write_text("<h:html xmlns:h='x'/>")
    report = decrypt_records(KEY, tmp_path / "ODK Briefcase Storage", tmp_path / "out")
    assert [(one.instance_id, one.proof) for one in report.opened] == [
        (f"uuid:{INSTANCE}", "checked")
    ]
    assert (report.refused, report.files) == ([], 2)
    assert_the_pinned_record(tmp_path / "out")


def test_the_pinned_record_in_a_zip_with_a_media_folder(tmp_path):
    source = tmp_path / "export.zip"
    with zipfile.ZipFile(source, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Spill.csv", "SubmissionDate,KEY\n")
        archive.write(SEALED / "submission.xml", "0b6f.xml")
        for path in SEALED.glob("*.enc"):
            archive.write(path, f"media/{path.name}")
    report = decrypt_records(KEY, source, tmp_path / "out")
    assert [one.proof for one in report.opened] == ["checked"]
    assert_the_pinned_record(tmp_path / "out")


def test_the_pinned_record_loose_in_a_folder(tmp_path):
    assert decrypt_records(KEY, SEALED, tmp_path / "out").files == 2
    assert_the_pinned_record(tmp_path / "out")


def test_answers_stand_in_a_table_and_are_no_formulas(tmp_path):
    decrypt_records(KEY, SEALED, tmp_path / "out")
    with (tmp_path / "out" / "spill.csv").open(encoding="utf-8-sig", newline="") as stream:
        (row,) = csv.DictReader(stream)
    assert row["KEY"] == f"uuid:{INSTANCE}"
    assert row["place"] == "-1.25 36.8 0 5"
    assert row["what/note"] == "'=1+1 in the créek"
    assert (row["seen[1]/animal"], row["seen[2]/animal"]) == ("heron", "otter")


def test_damaged_and_foreign_records_are_named_and_the_rest_goes_on(tmp_path):
    source = tmp_path / "in"
    seal(source / "good", "uuid:1", {"a.jpg": b"a"}, note("one"))
    seal(source / "damaged", "uuid:2", {"a.jpg": bytes(100)}, note("two"))
    photo = source / "damaged" / "a.jpg.enc"
    sealed = bytearray(photo.read_bytes())
    sealed[20] ^= 1
    photo.write_bytes(sealed)
    stranger = rsa.generate_private_key(65537, 2048)
    foreign = base64.b64encode(
        stranger.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    ).decode()
    seal(source / "foreign", "uuid:3", {}, note("three"), foreign)
    seal(source / "cut", "uuid:4", {}, note("four"))
    (source / "cut" / "submission.xml.enc").write_bytes(b"0123456789")
    seal(source / "lost", "uuid:5", {}, note("five"))
    (source / "lost" / "submission.xml.enc").unlink()
    report = decrypt_records(KEY, source, tmp_path / "out")
    assert [one.instance_id for one in report.opened] == ["uuid:1"]
    told = {one.place.partition("/")[0]: str(one.sentence) for one in report.refused}
    assert "do not belong together" in told["damaged"]
    assert "another key" in told["foreign"]
    assert "damaged or cut short" in told["cut"]
    assert "submission.xml.enc is missing" in told["lost"]
    assert "Could not be opened: 4." in str(report.sentence)
    assert set(written(tmp_path / "out")) == {"note.csv", "note/1/a.jpg", "note/1/submission.xml"}


def test_a_record_without_one_of_its_photos_is_opened_and_says_so(tmp_path):
    seal(tmp_path / "in", "uuid:1", {"a.jpg": b"a", "b.jpg": b"b"}, note("one"))
    (tmp_path / "in" / "a.jpg.enc").unlink()
    (one,) = decrypt_records(KEY, tmp_path / "in", tmp_path / "out").opened
    assert (one.proof, one.missing) == ("incomplete", ("a.jpg",))
    assert "a.jpg" in str(one.sentence)
    assert written(tmp_path / "out")["note/1/b.jpg"] == b"b"


def test_a_record_without_signature_is_opened_and_says_so(tmp_path):
    manifest = seal(tmp_path / "in", "uuid:1", {}, note("one"))
    bare = re.sub(
        rb"<base64EncryptedElementSignature>.*</base64EncryptedElementSignature>", b"", manifest
    )
    (tmp_path / "in" / "submission.xml").write_bytes(bare)
    (one,) = decrypt_records(KEY, tmp_path / "in", tmp_path / "out").opened
    assert one.proof == "unsigned"


@pytest.mark.parametrize(
    "name", ["../../escaped.txt", "/etc/escaped", "C:\\escaped", "..", "a/b.jpg", "CON"]
)
def test_names_from_elsewhere_stay_inside_the_folder(tmp_path, name):
    source = tmp_path / "deep" / "in"
    seal(source, "../../uuid:1/x", {name: b"evil"}, note("one"))
    with zipfile.ZipFile(tmp_path / "deep" / "in.zip", "w") as archive:
        for path in source.iterdir():
            archive.write(path, path.name)
            archive.write(path, f"../{path.name}")
    before = set(tmp_path.rglob("*"))
    for way in (source, tmp_path / "deep" / "in.zip"):
        out = tmp_path / "deep" / f"out-{way.suffix}"
        decrypt_records(KEY, way, out)
        strays = {path for path in set(tmp_path.rglob("*")) - before if out not in path.parents}
        assert strays - {out} == set()
        before |= set(out.rglob("*")) | {out}


def test_two_records_of_one_name_do_not_overwrite_each_other(tmp_path):
    seal(tmp_path / "in" / "a", "uuid:1", {}, note("one"))
    seal(tmp_path / "in" / "b", "uuid:1", {}, note("two"))
    report = decrypt_records(KEY, tmp_path / "in", tmp_path / "out")
    assert sorted(one.folder.name for one in report.opened) == ["1", "1-2"]


def test_a_list_that_names_the_record_as_a_medium_is_refused(tmp_path):
    manifest = seal(tmp_path / "in", "uuid:1", {"a.jpg": b"a"}, note("one"))
    twisted = manifest.replace(b"a.jpg.enc", b"submission.xml.enc")
    (tmp_path / "in" / "submission.xml").write_bytes(twisted)
    report = decrypt_records(KEY, tmp_path / "in", tmp_path / "out")
    assert len(report.refused) == 1
    assert written(tmp_path / "out") == {}


def test_links_are_not_followed(tmp_path):
    seal(tmp_path / "elsewhere", "uuid:1", {}, note("one"))
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "link").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "in" / "submission.xml").symlink_to(tmp_path / "elsewhere" / "submission.xml")
    report = decrypt_records(KEY, tmp_path / "in", tmp_path / "out")
    assert report.opened == []
    assert "No encrypted records" in str(report.sentence)


def test_a_zip_that_swells_is_not_unpacked(tmp_path):
    manifest = seal(tmp_path / "in", "uuid:1", {}, note("one"))
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("submission.xml", manifest)
        archive.writestr("submission.xml.enc", bytes(30_000_000))
    report = decrypt_records(KEY, tmp_path / "bomb.zip", tmp_path / "out")
    assert len(report.refused) == 1


def test_only_an_empty_folder_is_written_into(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.doc").write_text("mine")
    with pytest.raises(TargetNotEmpty):
        decrypt_records(KEY, SEALED, tmp_path / "out")
    assert written(tmp_path / "out") == {"thesis.doc": b"mine"}


@pytest.mark.parametrize("content", [None, b"no zip"])
def test_what_is_neither_folder_nor_zip_says_so(tmp_path, content):
    if content is not None:
        (tmp_path / "in").write_bytes(content)
    with pytest.raises(FileUnreadable):
        decrypt_records(KEY, tmp_path / "in", tmp_path / "out")


def test_a_private_key_with_a_passphrase(tmp_path):
    private = load_pem_private_key(PEM_FILE.read_bytes(), None)
    locked = private.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"zes woorden")
    )
    (tmp_path / "key.pem").write_bytes(locked)
    pem = read_key_file(tmp_path / "key.pem")
    assert needs_passphrase(pem)
    assert not needs_passphrase(PEM_FILE.read_bytes())
    assert decrypt_records(open_key(pem, "zes woorden"), SEALED, tmp_path / "out").files == 2
    for wrong in ("", "zeven woorden"):
        with pytest.raises(EncryptedRecordUnreadable, match="passphrase"):
            open_key(pem, wrong)


def test_a_file_that_is_no_private_key_says_so(tmp_path):
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8" * 100)
    (tmp_path / "public.pem").write_text("-----BEGIN PUBLIC KEY-----\n")
    for name in ("photo.jpg", "public.pem"):
        with pytest.raises(KeyFileUnreadable):
            read_key_file(tmp_path / name)
    with pytest.raises(FileUnreadable):
        read_key_file(tmp_path / "nothing.pem")


def test_it_can_be_stopped(tmp_path):
    for number in range(3):
        seal(tmp_path / "in" / str(number), f"uuid:{number}", {}, note("x"))
    seen: list[int] = []
    report = decrypt_records(
        KEY,
        tmp_path / "in",
        tmp_path / "out",
        progress=lambda done, _all: seen.append(done),
        cancelled=lambda: len(seen) > 1,
    )
    assert report.cancelled
    assert len(report.opened) == 1


@given(st.text(max_size=200), st.text(max_size=200))
def test_a_harmless_name_is_one_plain_name(first, second):
    name = harmless(first)
    assert name
    assert len(name) <= 101
    assert not set(name) & set('/\\:*?"<>|\0\n')
    assert name not in {".", ".."}
    assert single(harmless(second), {name.casefold()}).casefold() != name.casefold()
