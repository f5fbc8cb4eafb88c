"""The key file: one spelling, every bit counted, two copies, hostile bytes refused quietly."""

from __future__ import annotations

import hashlib
import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vault.support import PASSPHRASE, bytes_of, unlock
from veldmelding.errors import HeaderDamaged, VaultError, VaultNewer, WrongPassphrase
from veldmelding.vault import KeyCost, RecoveryKey, slots
from veldmelding.vault.cost import acceptable
from veldmelding.vault.header import (
    FILE,
    LARGEST,
    SECOND_FILE,
    Derivation,
    Header,
    LastSeen,
    Slot,
    Unreadable,
    canonical,
    parse,
)
from veldmelding.vault.keys import wipe

if TYPE_CHECKING:
    import random
    from pathlib import Path

hexadecimal = st.binary(min_size=32, max_size=32).map(bytes.hex)
costs = st.builds(
    KeyCost, memory=st.integers(8, 1024 * 1024), iterations=st.integers(1, 64), lanes=st.just(1)
)
slot_strategy = st.builds(
    lambda name, recovery, salt, cost, commit, nonce, wrapped: Slot(
        name.hex(),
        "recovery" if recovery else "passphrase",
        Derivation(salt, None if recovery else cost),
        commit,
        nonce,
        wrapped,
    ),
    st.binary(min_size=8, max_size=8),
    st.booleans(),
    st.binary(min_size=16, max_size=16),
    costs,
    hexadecimal,
    st.binary(min_size=12, max_size=12),
    st.binary(min_size=48, max_size=48),
)
headers = st.builds(
    Header,
    vault=st.binary(min_size=16, max_size=16).map(bytes.hex),
    label=st.text(max_size=64).filter(lambda text: text == "" or text.isprintable()),
    slots=st.lists(slot_strategy, min_size=1, max_size=4, unique_by=lambda slot: slot.id).map(
        tuple
    ),
    epoch=st.integers(0, 2**53 - 1),
    sequence=st.integers(0, 2**53 - 1),
    last_seen=st.builds(
        LastSeen,
        session=st.integers(0, 2**53 - 1),
        entries=st.integers(0, 2**53 - 1),
        head=st.one_of(st.just(""), hexadecimal),
        pages=st.one_of(st.just(""), hexadecimal),
    ),
    mac=hexadecimal,
)


@given(headers)
def test_what_is_written_reads_back_the_same(header: Header) -> None:
    assert parse(header.as_bytes()) == header
    assert parse(header.as_bytes()).as_bytes() == header.as_bytes()


@given(headers, st.randoms(use_true_random=False))
def test_another_spelling_of_the_same_content_is_refused(
    header: Header, chance: random.Random
) -> None:
    value = json.loads(header.as_bytes().split(b"\n")[0])
    spellings = [
        json.dumps(value, sort_keys=True),
        json.dumps(value, separators=(",", ":"), sort_keys=True, ensure_ascii=False) + " ",
        json.dumps(dict(sorted(value.items(), reverse=True)), separators=(",", ":")),
        '{"epoch":1,' + header.as_bytes().split(b"\n")[0].decode()[1:],
    ]
    with pytest.raises(Unreadable):
        parse(checked(chance.choice(spellings).encode("utf-8")))


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_without_another_error(content: bytes) -> None:
    for attempt in (content, checked(content)):
        with pytest.raises(Unreadable):
            parse(attempt)


def checked(line: bytes) -> bytes:
    """A line with the right checksum, as an attacker would write it."""
    return line + b"\n" + hashlib.sha256(line).hexdigest().encode() + b"\n"


def values(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / FILE).read_bytes().split(b"\n")[0])
    return found


def plant(folder: Path, content: bytes) -> None:
    for name in (FILE, SECOND_FILE):
        (folder / name).write_bytes(content)


HOSTILE = {
    "empty": b"",
    "one line": b"{}",
    "nothing with a checksum": checked(b""),
    "deep nesting": checked(b"[" * 30000),
    "a huge number": checked(b'{"v":' + b"9" * 5000 + b"}"),
    "not a number": checked(b'{"v":NaN}'),
    "too long": checked(b'"' + b"x" * LARGEST + b'"'),
    "a list": checked(b"[]"),
    "null": checked(b"null"),
    "utf-8": checked('{"label":"é"}'.encode()),
    "nul bytes": checked(b"\x00" * 100),
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_hostile_bytes_are_a_damaged_header_and_change_nothing(
    folder: Path, content: bytes
) -> None:
    plant(folder, content)
    before = bytes_of(folder)
    with pytest.raises(HeaderDamaged):
        unlock(folder)
    assert bytes_of(folder) == before


def change(value: Any, path: str, new: Any) -> Any:
    """Set one place of a JSON value, or take it out when `new` is absent."""
    at = value
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    for step in steps:
        at = at[step]
    if new is ABSENT:
        del at[last]
    else:
        at[last] = new
    return value


ABSENT = object()
CHANGES: list[tuple[str, Any]] = [
    ("slots", []),
    ("slots", {}),
    ("slots.0.kdf.m", 2**40),
    ("slots.0.kdf.m", 7),
    ("slots.0.kdf.t", 10**9),
    ("slots.0.kdf.t", 0),
    ("slots.0.kdf.p", 0),
    ("slots.0.kdf.p", 17),
    ("slots.0.kdf.p", True),
    ("slots.0.kdf.m", 65536.0),
    ("slots.0.kdf.m", "65536"),
    ("slots.0.kdf.v", 16),
    ("slots.0.kdf.alg", "argon2i"),
    ("slots.0.kdf.salt", "00"),
    ("slots.0.kdf.salt", ABSENT),
    ("slots.0.kdf.more", 1),
    ("slots.0.commit", None),
    ("slots.0.nonce", "A" * 24),
    ("slots.0.wrapped", "0" * 94),
    ("slots.0.type", "duress"),
    ("slots.0.type", "recovery"),
    ("slots.0.id", "../../../../.."),
    ("slots.0", "slot"),
    ("slots.1", ABSENT),
    ("seq", 0),
    ("seq", -1),
    ("epoch", 2),
    ("label", "Blue\n2"),
    ("label", "x" * 65),
    ("label", "Blue 2"),
    ("last_seen", {}),
    ("last_seen.audit_seq", 5),
    ("last_seen.head", "0" * 64),
    ("last_seen.pages", "0" * 64),
    ("last_seen.session", 77),
    ("vault", "0" * 32),
    ("mac", "0" * 64),
    ("mac", ABSENT),
    ("magic", "another vault"),
    ("v", 0),
    ("v", "1"),
    ("v", True),
    ("v", 1.0),
    ("more", 1),
]


@pytest.mark.parametrize(("path", "new"), CHANGES)
def test_a_change_with_a_right_checksum_is_refused_at_once_and_changes_nothing(
    folder: Path, path: str, new: Any
) -> None:
    plant(folder, checked(canonical(change(values(folder), path, new))))
    before = bytes_of(folder)
    start = time.perf_counter()
    with pytest.raises((HeaderDamaged, WrongPassphrase)):
        unlock(folder)
    assert time.perf_counter() - start < 0.5
    assert bytes_of(folder) == before


def test_a_slot_of_another_vault_does_not_open_this_one(folder: Path, tmp_path: Path) -> None:
    from tests.vault.support import make

    other = tmp_path / "other"
    make(other)
    value = values(folder)
    value["slots"] = values(other)["slots"]
    plant(folder, checked(canonical(value)))
    with pytest.raises(HeaderDamaged):
        unlock(folder)


def test_a_later_version_is_named_as_such(folder: Path) -> None:
    value = values(folder)
    value["v"] = 2
    value["something new"] = {}
    plant(folder, checked(canonical(value)))
    before = bytes_of(folder)
    with pytest.raises(VaultNewer):
        unlock(folder)
    assert bytes_of(folder) == before


def test_every_flipped_bit_in_both_copies_is_refused(folder: Path) -> None:
    content = (folder / FILE).read_bytes()
    for bit in range(8 * len(content)):
        flipped = bytearray(content)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises((Unreadable, VaultNewer)):
            parse(bytes(flipped))


def test_every_flipped_bit_with_a_right_checksum_is_refused(folder: Path) -> None:
    line = (folder / FILE).read_bytes().split(b"\n")[0]
    bits = range(0, 8 * len(line), 5)  # 5 and 8 share no factor: every byte, every position
    for bit in bits:
        flipped = bytearray(line)
        flipped[bit // 8] ^= 1 << bit % 8
        plant(folder, checked(bytes(flipped)))
        with pytest.raises(VaultError) as raised:
            wipe(slots.open_header(folder, PASSPHRASE).root)
        assert isinstance(raised.value, (HeaderDamaged, WrongPassphrase, VaultNewer))


@pytest.mark.parametrize("name", [FILE, SECOND_FILE])
@pytest.mark.parametrize("damage", ["flipped", "cut", "gone", "empty", "folder"])
def test_one_damaged_copy_is_repaired_from_the_other(folder: Path, name: str, damage: str) -> None:
    whole = (folder / FILE).read_bytes()
    path = folder / name
    if damage == "flipped":
        path.write_bytes(whole[:200] + bytes([whole[200] ^ 1]) + whole[201:])
    elif damage == "cut":
        path.write_bytes(whole[:300])
    elif damage == "empty":
        path.write_bytes(b"")
    else:
        path.unlink()
    if damage == "folder":
        path.mkdir()
    before = bytes_of(folder)
    with pytest.raises(WrongPassphrase):
        unlock(folder, "something else entirely")
    assert bytes_of(folder) == before
    with unlock(folder) as vault:
        told = vault.check()
        if damage != "folder":
            assert (folder / FILE).read_bytes() == (folder / SECOND_FILE).read_bytes() == whole
    assert len(told) == (damage == "folder")


def test_an_altered_copy_with_a_right_checksum_is_repaired_from_the_other(folder: Path) -> None:
    whole = (folder / FILE).read_bytes()
    value = values(folder)
    value["label"] = "Mallory"
    (folder / FILE).write_bytes(checked(canonical(value)))
    with unlock(folder) as vault:
        assert vault.label == "Green 1"
        assert (folder / FILE).read_bytes() == whole


def test_a_changed_passphrase_takes_effect_even_when_the_second_copy_is_behind(
    folder: Path, recovery: str
) -> None:
    old = (folder / SECOND_FILE).read_bytes()
    with unlock(folder) as vault:
        vault.change_passphrase(PASSPHRASE, "a new one for today", cost=KeyCost(8, 1))
    (folder / SECOND_FILE).write_bytes(old)
    with pytest.raises(WrongPassphrase):
        unlock(folder)
    unlock(folder, "a new one for today").close()
    assert (folder / SECOND_FILE).read_bytes() == (folder / FILE).read_bytes() != old
    unlock(folder, recovery).close()


def test_the_recovery_key_sets_a_new_passphrase(folder: Path, recovery: str) -> None:
    with unlock(folder, recovery) as vault:
        with pytest.raises(WrongPassphrase):
            vault.change_passphrase("not the old one", "new one", cost=KeyCost(8, 1))
        vault.change_passphrase(recovery, "new one", cost=KeyCost(8, 1))
    unlock(folder, "new one").close()
    unlock(folder, RecoveryKey(recovery)).close()
    with pytest.raises(WrongPassphrase):
        unlock(folder)


def test_the_key_files_are_private_and_hold_nothing_but_the_label_in_clear(folder: Path) -> None:
    for name in (FILE, SECOND_FILE, "vault.db", "vault.lock"):
        assert (folder / name).stat().st_mode & 0o777 == 0o600
    assert PASSPHRASE.encode() not in (folder / FILE).read_bytes()


@given(st.integers(-10, 2**60), st.integers(-10, 2**60), st.integers(-10, 2**60))
def test_the_accepted_costs_stay_within_what_a_laptop_can_do(m: int, t: int, p: int) -> None:
    if acceptable(KeyCost(m, t, p)):
        assert 8 * p <= m <= 1024 * 1024
        assert 1 <= t <= 64
        assert 1 <= p <= 16
