"""Encrypted files: read from anywhere, written piece by piece, any alteration noticed."""

from __future__ import annotations

import hashlib
import io
import os
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from tests.vault.support import PASSPHRASE, Stop, run_python, undone, unlock
from veldmelding.errors import AttachmentDamaged, AttachmentMissing
from veldmelding.vault import IntegrityError, Vault, stream
from veldmelding.vault.stream import CHUNK, HEADER_BYTES, TAG, Damaged, Opener, Sealer, sealed_size

if TYPE_CHECKING:
    from pathlib import Path

KEY = bytes(range(32))
NAME = "0123456789abcdef0123456789abcdef"
SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 17]


def sealed(content: bytes, name: str = NAME, key: bytes = KEY, pieces: int = 10_000) -> bytes:
    written: list[bytes] = []
    sealer = Sealer(key, name, lambda piece: written.append(bytes(piece)))
    for start in range(0, len(content), pieces):
        sealer.update(content[start : start + pieces])
    sealer.finish()
    return b"".join(written)


def opened(content: bytes, size: int, name: str = NAME, key: bytes = KEY) -> bytes:
    with Opener(io.BytesIO(content), key, name, size) as file:
        return file.readall()


def content_of(size: int) -> bytes:
    return hashlib.shake_128(str(size).encode()).digest(size)


@pytest.mark.parametrize("size", SIZES)
def test_what_is_sealed_opens(size: int) -> None:
    content = content_of(size)
    result = sealed(content)
    assert len(result) == sealed_size(size)
    assert opened(result, size) == content
    assert size < 16 or content[:16] not in result


@given(
    st.lists(st.integers(0, 3 * CHUNK), max_size=6),
    st.integers(0, 4 * CHUNK),
    st.integers(0, 4 * CHUNK),
)
@hypothesis_settings(deadline=None, max_examples=60)
def test_any_pieces_in_any_places_out(pieces: list[int], position: int, length: int) -> None:
    content = content_of(sum(pieces) % (3 * CHUNK))
    written: list[bytes] = []
    sealer = Sealer(KEY, NAME, lambda piece: written.append(bytes(piece)))
    start = 0
    for piece in pieces:
        sealer.update(memoryview(content)[start : start + piece])
        start += piece
    sealer.update(content[start:])
    assert sealer.finish() == len(content)
    with Opener(io.BytesIO(b"".join(written)), KEY, NAME, len(content)) as raw:
        file = io.BufferedReader(raw)
        file.seek(position)
        assert file.read(length) == content[position : position + length]
        file.seek(-min(length, len(content)), io.SEEK_END)
        assert file.read() == content[len(content) - min(length, len(content)) :]


def chunks(content: bytes) -> list[bytes]:
    body = content[HEADER_BYTES:]
    return [body[start : start + CHUNK + TAG] for start in range(0, len(body), CHUNK + TAG)]


def rejoined(content: bytes, order: list[bytes]) -> bytes:
    return content[:HEADER_BYTES] + b"".join(order)


SIZE = 3 * CHUNK
WHOLE = sealed(content_of(SIZE))
A, B, C = chunks(WHOLE)
ALTERED = {
    "no chunks": (rejoined(WHOLE, []), 0),
    "no chunks, size as was": (rejoined(WHOLE, []), SIZE),
    "last chunk cut off": (rejoined(WHOLE, [A, B]), SIZE),
    "last chunk cut off, size changed too": (rejoined(WHOLE, [A, B]), 2 * CHUNK),
    "one chunk left, size changed too": (rejoined(WHOLE, [A]), CHUNK),
    "cut inside a chunk": (WHOLE[:-5], SIZE),
    "first chunk cut off": (rejoined(WHOLE, [B, C]), 2 * CHUNK),
    "only the last": (rejoined(WHOLE, [C]), CHUNK),
    "two swapped": (rejoined(WHOLE, [B, A, C]), SIZE),
    "last swapped": (rejoined(WHOLE, [A, C, B]), SIZE),
    "one repeated": (rejoined(WHOLE, [A, A, C]), SIZE),
    "one repeated, longer": (rejoined(WHOLE, [A, A, B, C]), 4 * CHUNK),
    "last repeated": (rejoined(WHOLE, [A, B, C, C]), 4 * CHUNK),
    "junk appended": (WHOLE + b"junk", SIZE),
    "junk appended, size changed too": (WHOLE + b"x" * (16 + TAG), SIZE + 16),
    "empty": (b"", 0),
    "header only": (WHOLE[:HEADER_BYTES], 0),
    "half a header": (WHOLE[:20], 0),
    "smaller size": (WHOLE, SIZE - 1),
    "larger size": (WHOLE, SIZE + 1),
}


@pytest.mark.parametrize(("content", "size"), ALTERED.values(), ids=ALTERED)
def test_an_altered_file_is_refused(content: bytes, size: int) -> None:
    with pytest.raises(Damaged):
        opened(content, size)


@given(st.integers(0, 8 * len(WHOLE) - 1))
def test_a_flipped_bit_anywhere_is_refused(bit: int) -> None:
    flipped = bytearray(WHOLE)
    flipped[bit // 8] ^= 1 << bit % 8
    with pytest.raises(Damaged):
        opened(bytes(flipped), SIZE)


@pytest.mark.parametrize("bit", range(8 * HEADER_BYTES))
def test_a_flipped_bit_in_the_header_is_refused(bit: int) -> None:
    flipped = bytearray(WHOLE)
    flipped[bit // 8] ^= 1 << bit % 8
    with pytest.raises(Damaged):
        opened(bytes(flipped), SIZE)


def test_a_file_under_another_name_or_key_is_refused() -> None:
    with pytest.raises(Damaged):
        opened(WHOLE, SIZE, name="f" * 32)
    with pytest.raises(Damaged):
        opened(WHOLE, SIZE, key=bytes(32))


@given(st.binary(max_size=200), st.integers(0, 100))
def test_any_bytes_are_refused_without_another_error(content: bytes, size: int) -> None:
    for attempt in (content, WHOLE[:8] + content, WHOLE[:HEADER_BYTES] + content):
        with pytest.raises(Damaged):
            opened(attempt, size)


def test_the_same_content_never_looks_the_same_twice() -> None:
    assert sealed(b"photo") != sealed(b"photo")


# -- in the vault ------------------------------------------------------------------------------


def files(vault: Vault) -> list[str]:
    return sorted(path.name for path in (vault.folder / "attachments").iterdir())


def rows(vault: Vault) -> list[str]:
    with vault.reading() as database:
        return [row[0] for row in database.execute("SELECT id FROM attachment ORDER BY id")]


@pytest.mark.parametrize("size", SIZES)
def test_what_is_added_reads_back_after_unlocking_again(folder: Path, size: int) -> None:
    content = content_of(size)
    with unlock(folder) as vault:
        added = vault.attachments.add(content, "image/jpeg")
        assert added.size == size
        assert added.sha256 == hashlib.sha256(content).hexdigest()
        assert added.md5 == hashlib.md5(content, usedforsecurity=False).hexdigest()
        assert added.media_type == "image/jpeg"
    with unlock(folder) as vault:
        assert vault.attachments.get(added.id) == added
        assert vault.attachments.read(added.id) == content
        assert vault.check(thorough=True) == []


def test_files_can_come_from_a_stream_and_be_read_like_one(vault: Vault) -> None:
    content = content_of(200_000)
    added = vault.attachments.add(io.BytesIO(content), "audio/mp4")
    with vault.attachments.open(added.id) as file:
        assert file.seekable()
        assert file.readable()
        assert not file.writable()
        file.seek(150_000)
        assert file.read(10) == content[150_000:150_010]
        file.seek(-5, os.SEEK_END)
        assert file.read() == content[-5:]
        assert file.read() == b""
        file.seek(0)
        assert file.read() == content
        file.seek(10**9)
        assert file.read(1) == b""
        with pytest.raises(ValueError):
            file.seek(-1)


def test_names_and_content_are_nowhere_in_clear_and_files_are_private(vault: Vault) -> None:
    added = vault.attachments.add(b"a very telling sentence " * 10, "text/plain")
    path = vault.folder / "attachments" / added.id
    assert b"telling" not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_streamed_file_counts_only_when_committed(vault: Vault) -> None:
    with vault.attachments.writer("image/png") as writer:
        writer.write(b"half")
    with suppress(Stop), vault.attachments.writer("image/png") as writer:
        writer.write(b"half")
        raise Stop
    assert files(vault) == rows(vault) == []
    with vault.attachments.writer("image/png") as writer:
        for _ in range(50):
            assert writer.write(bytes(4096)) == 4096
        added = writer.commit()
    assert vault.attachments.read(added.id) == bytes(50 * 4096)
    assert files(vault) == rows(vault) == [added.id]


def test_the_file_is_complete_before_its_row_exists(vault: Vault) -> None:
    with vault.transaction():
        added = vault.attachments.add(b"x" * 1000, "image/jpeg")
        path = vault.folder / "attachments" / added.id
        assert path.stat().st_size == sealed_size(1000)
        assert vault.attachments.read(added.id) == b"x" * 1000


def test_a_transaction_that_is_undone_takes_its_files_along(vault: Vault) -> None:
    with undone(vault):
        vault.attachments.add(b"x", "image/jpeg")
    assert files(vault) == rows(vault) == []
    with vault.transaction():
        kept = vault.attachments.add(b"kept", "image/jpeg")
        with undone(vault):
            vault.attachments.add(b"x", "image/jpeg")
    assert files(vault) == rows(vault) == [kept.id]


def test_deleting_waits_for_the_commit(vault: Vault) -> None:
    added = vault.attachments.add(b"x", "image/jpeg")
    with undone(vault):
        vault.attachments.delete(added.id)
    assert vault.attachments.read(added.id) == b"x"
    with vault.transaction():
        vault.attachments.delete(added.id)
        assert files(vault) == [added.id]
    assert files(vault) == rows(vault) == []
    with pytest.raises(AttachmentMissing):
        vault.attachments.read(added.id)


def refer(vault: Vault, attachment: str) -> None:
    with vault.transaction() as database:
        database.execute("CREATE TABLE album (photo REFERENCES attachment (id))")
        database.execute("INSERT INTO album VALUES (?)", (attachment,))


def test_a_file_that_is_still_referred_to_is_not_deleted(vault: Vault) -> None:
    added = vault.attachments.add(b"x", "image/jpeg")
    refer(vault, added.id)
    with pytest.raises(IntegrityError):
        vault.attachments.delete(added.id)
    with vault.transaction():
        assert vault.attachments.release(added.id) is False
        vault.settings.set("rest", "goes on")
    assert vault.attachments.read(added.id) == b"x"
    assert vault.settings.get("rest") == "goes on"
    with vault.transaction() as database:
        database.execute("DELETE FROM album")
        assert vault.attachments.release(added.id) is True
    assert files(vault) == []


def test_what_a_crash_left_is_swept_and_nothing_else(folder: Path) -> None:
    with unlock(folder) as vault:
        kept = vault.attachments.add(b"kept", "image/jpeg")
    place = folder / "attachments"
    for name in ("a" * 32, "b" * 32 + ".part", "notes.txt", "c" * 31, kept.id + ".part"):
        (place / name).write_bytes(b"x")
    with unlock(folder) as vault:
        assert files(vault) == sorted([kept.id, "notes.txt", "c" * 31])
        assert vault.attachments.sweep() == 0


def test_a_sweep_leaves_files_alone_that_are_being_written(vault: Vault) -> None:
    with vault.attachments.writer("image/jpeg") as writer:
        writer.write(b"x" * CHUNK * 2)
        assert vault.attachments.sweep() == 0
        added = writer.commit()
    with vault.transaction():
        other = vault.attachments.add(b"y", "image/jpeg")
        assert vault.attachments.sweep() == 0
    assert rows(vault) == sorted([added.id, other.id])
    assert vault.attachments.read(added.id) == b"x" * CHUNK * 2


def test_files_are_written_in_several_threads_at_once(vault: Vault) -> None:
    found: list[str] = []

    def work(number: int) -> None:
        content = bytes([number]) * 100_000
        found.append(vault.attachments.add(content, "image/jpeg").id)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert rows(vault) == sorted(found) == files(vault)
    assert vault.check(thorough=True) == []


def damage_flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[CHUNK + 500] ^= 1
    path.write_bytes(content)


def damage_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def damage_link(path: Path) -> None:
    path.rename(path.with_name("e" * 32))
    path.symlink_to("e" * 32)


DAMAGES = {
    "flipped": (damage_flip, AttachmentDamaged),
    "cut": (lambda path: os.truncate(path, 1000), AttachmentDamaged),
    "gone": (lambda path: path.unlink(), AttachmentMissing),
    "a folder": (damage_folder, AttachmentDamaged),
    "a link": (damage_link, AttachmentDamaged),
}


@pytest.mark.parametrize(("damage", "error"), DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_file_is_told_and_the_rest_still_works(vault: Vault, damage, error) -> None:
    bad = vault.attachments.add(b"bad" * 50_000, "image/jpeg")
    good = vault.attachments.add(b"good" * 50_000, "image/jpeg")
    damage(vault.folder / "attachments" / bad.id)
    with pytest.raises(error):
        vault.attachments.read(bad.id)
    assert vault.attachments.read(good.id) == b"good" * 50_000
    assert [
        "1 photos or files are damaged" in str(told) for told in vault.check(thorough=True)
    ] == [True]


def test_a_file_swapped_with_another_valid_one_is_noticed(vault: Vault) -> None:
    one = vault.attachments.add(b"1" * 5000, "image/jpeg")
    other = vault.attachments.add(b"2" * 5000, "image/jpeg")
    place = vault.folder / "attachments"
    (place / other.id).replace(place / one.id)
    with pytest.raises(AttachmentDamaged):
        vault.attachments.read(one.id)


@pytest.mark.parametrize("name", ["../vault.keys", "", "/etc/passwd", "x" * 32, "A" * 32, "a" * 32])
def test_only_ids_of_the_vault_open(vault: Vault, name: str) -> None:
    with pytest.raises(AttachmentMissing):
        vault.attachments.open(name)


def test_a_write_that_fails_forgets_the_file_and_keeps_the_rest(folder: Path) -> None:
    code = """
import resource, sys
from pathlib import Path
from veldmelding.errors import VeldmeldingError
from veldmelding.vault import Vault, reserve
reserve.SIZE = 4096
with Vault.unlock(Path(sys.argv[1]), sys.argv[2]) as vault:
    kept = vault.attachments.add(b"k" * 1000, "image/jpeg")
    resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, resource.RLIM_INFINITY))
    try:
        vault.attachments.add(b"x" * 2_000_000, "image/jpeg")
    except VeldmeldingError as error:
        print(error.code)
    print([path.name for path in (vault.folder / "attachments").iterdir()] == [kept.id])
    print(vault.attachments.read(kept.id) == b"k" * 1000, vault.check(thorough=True))
"""
    result = run_python(code, str(folder), PASSPHRASE)
    assert result.stdout.split("\n")[:3] == ["vault.write-failed", "True", "True []"], result.stderr


def test_the_stream_refuses_more_chunks_than_it_can_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "_MOST_CHUNKS", 2)
    sealer = Sealer(KEY, NAME, lambda data: None)
    with pytest.raises(OverflowError):
        sealer.update(bytes(4 * CHUNK))
