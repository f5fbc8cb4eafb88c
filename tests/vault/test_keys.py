"""Keys: as slow as agreed, the same on every keyboard, on paper without mistakes, wiped."""

from __future__ import annotations

import random
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vault.support import CHEAP, make, run_python, unlock
from veldmelding.errors import PassphraseEmpty, RecoveryKeyMistyped, WrongPassphrase
from veldmelding.vault import KeyCost, RecoveryKey, strength, suggest_passphrase
from veldmelding.vault.cost import FLOOR
from veldmelding.vault.keys import calibrate, passphrase_bytes, stretch
from veldmelding.vault.passphrase import bits_per_word, word_list

if TYPE_CHECKING:
    from pathlib import Path

MIB = 1024


def speed(mebibyte_passes_per_second: float):
    return lambda cost: cost.memory / MIB * cost.iterations / mebibyte_passes_per_second


@pytest.mark.parametrize(
    ("mebibyte_passes_per_second", "memory", "expected"),
    [
        (768.0, 8 * 1024 * MIB, KeyCost(256 * MIB, 3)),
        (800.0, 4 * 1024 * MIB, KeyCost(256 * MIB, 3)),
        (800.0, 2 * 1024 * MIB, KeyCost(256 * MIB, 3)),
        (800.0, 1024 * MIB, KeyCost(128 * MIB, 6)),
        (10.0, 8 * 1024 * MIB, FLOOR),
        (800.0, 64 * MIB, KeyCost(64 * MIB, 10)),
        (10**6, 64 * 1024 * MIB, KeyCost(1024 * MIB, 10)),
    ],
)
def test_the_cost_is_about_a_second_within_floor_and_ceiling(
    mebibyte_passes_per_second: float, memory: int, expected: KeyCost
) -> None:
    found = calibrate(1.0, measure=speed(mebibyte_passes_per_second), memory=memory)
    assert found == expected


def test_a_real_computer_gets_at_least_the_floor() -> None:
    cost = calibrate(0.05)
    assert cost.memory >= 64 * MIB
    assert cost.iterations >= 3


def test_deriving_is_argon2id_with_the_published_parameters() -> None:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    expected = Argon2id(salt=bytes(16), length=64, iterations=1, lanes=1, memory_cost=8).derive(
        b"word"
    )
    assert bytes(stretch(bytearray(b"word"), bytes(16), CHEAP)) == expected


SAME = [
    ("caf\u00e9 au lait", "cafe\u0301 au lait"),
    ("\uff41\uff42\uff43 def", "abc def"),
    ("  in the middle  ", "in the middle"),
    ("non\u00a0breaking", "non breaking"),
    ("\ufb01rst", "first"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_keyboards_give_the_same_key(one: str, other: str) -> None:
    assert passphrase_bytes(one) == passphrase_bytes(other)


STRANGE = [
    "emoji 🌍🦍 in it",
    "العربية من اليمين",
    "nul\x00inside",
    "x" * 10_000,
    "two  spaces",
    "\udc80",
]


@pytest.mark.parametrize("passphrase", STRANGE, ids=range(len(STRANGE)))
def test_strange_passphrases_open_what_they_closed(tmp_path: Path, passphrase: str) -> None:
    make(tmp_path / "v", passphrase)
    unlock(tmp_path / "v", passphrase).close()
    with pytest.raises(WrongPassphrase):
        unlock(tmp_path / "v", passphrase + "x")


@pytest.mark.parametrize("passphrase", ["", "   ", "\u00a0\t\n"])
def test_an_empty_passphrase_makes_no_vault(tmp_path: Path, passphrase: str) -> None:
    with pytest.raises(PassphraseEmpty):
        make(tmp_path / "v", passphrase)
    assert list(tmp_path.iterdir()) == []


# -- recovery key ------------------------------------------------------------------------------


@given(st.binary(min_size=20, max_size=20))
def test_a_recovery_key_survives_paper(content: bytes) -> None:
    key = RecoveryKey.of(content)
    groups = key.text.split("-")
    assert [len(group) for group in groups] == [4] * 9
    sloppy = key.text.lower().replace("-", "  ").replace("0", "o").replace("1", "l")
    assert RecoveryKey(sloppy) == key
    assert bytes(key.secret()) == content
    assert key.text not in repr(key)


@given(st.binary(min_size=20, max_size=20), st.integers(0, 35), st.sampled_from("23456789"))
def test_one_wrong_character_is_noticed(content: bytes, place: int, sign: str) -> None:
    compact = RecoveryKey.of(content).text.replace("-", "")
    changed = compact[:place] + sign + compact[place + 1 :]
    if changed != compact:
        with pytest.raises(RecoveryKeyMistyped):
            RecoveryKey(changed)


def test_neighbours_exchanged_are_noticed() -> None:
    chance = random.Random(3)
    missed = 0
    for _ in range(300):
        compact = RecoveryKey.of(chance.randbytes(20)).text.replace("-", "")
        place = chance.randrange(35)
        swapped = compact[:place] + compact[place + 1] + compact[place] + compact[place + 2 :]
        if swapped == compact:
            continue
        try:
            RecoveryKey(swapped)
            missed += 1
        except RecoveryKeyMistyped:
            pass
    assert missed == 0


def test_the_recovery_key_opens_the_vault_in_any_spelling(folder: Path, recovery: str) -> None:
    for spelling in (recovery, recovery.lower(), recovery.replace("-", " "), f" {recovery} "):
        unlock(folder, spelling).close()


def test_a_mistyped_recovery_key_is_told_from_a_wrong_passphrase(
    folder: Path, recovery: str
) -> None:
    wrong = recovery[:-1] + ("7" if recovery[-1] != "7" else "8")
    with pytest.raises(RecoveryKeyMistyped):
        unlock(folder, wrong)
    with pytest.raises(WrongPassphrase):
        unlock(folder, RecoveryKey.generate())
    with pytest.raises(WrongPassphrase):
        unlock(folder, RecoveryKey.generate().text)


def test_two_recovery_keys_are_never_the_same() -> None:
    assert len({RecoveryKey.generate().text for _ in range(200)}) == 200


# -- passphrases -------------------------------------------------------------------------------


def test_the_word_list_is_worth_what_is_said() -> None:
    words = word_list()
    assert len(words) == len(set(words)) == 4096
    assert bits_per_word() == 12
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words)
    assert {len(word) for word in words} == {4}


def test_a_suggestion_has_six_words_and_follows_the_given_randomness() -> None:
    one = suggest_passphrase(random=random.Random(1))
    assert one == suggest_passphrase(random=random.Random(1))
    assert one != suggest_passphrase(random=random.Random(2))
    assert len(one.split()) == 6
    assert set(one.split()) <= set(word_list())
    assert len({suggest_passphrase() for _ in range(50)}) == 50


JUDGED = [
    ("", 0, 0),
    ("0000", 0, 0),
    ("202611221530", 0, 1),
    ("password", 0, 0),
    ("aaaaaaaaaaaaaaaaaaaaaaaa", 0, 0),
    ("qwertyuiopasdfghjkl", 0, 0),
    ("kampala kampala kampala kampala", 0, 0),
    ("correct horse", 0, 1),
    ("dapa levu lomi vade", 2, 2),
    ("dapa levu lomi vade maro leno", 4, 4),
    ("My dog ate 7 green shoes in Kampala", 3, 4),
]


@pytest.mark.parametrize(("passphrase", "least", "most"), JUDGED)
def test_passphrases_are_judged_soberly(passphrase: str, least: int, most: int) -> None:
    judged = strength(passphrase)
    assert least <= judged.score <= most
    assert judged.acceptable == (judged.score >= 2)
    assert passphrase not in str(judged.sentence) or not passphrase


@given(st.text(max_size=60))
def test_anything_can_be_judged(text: str) -> None:
    assert 0 <= strength(text).score <= 4


@given(st.text(alphabet="0123456789 ", max_size=40))
def test_digits_alone_are_never_enough(text: str) -> None:
    assert not strength(text).acceptable


# -- what stays in memory ----------------------------------------------------------------------


MEMORY_SCAN = """
import gc, re, sys
from pathlib import Path
from veldmelding.vault import KeyCost, Vault, keys
from veldmelding.vault import opening as room

shift = bytes((value + 1) % 256 for value in range(256))
shifted = {}
derive, authenticate = keys.database_key, keys.header_key

def watch(root, vault_id):
    key = derive(root, vault_id)
    # Kept one higher, byte by byte, so that the scan never finds its own needle.
    shifted["root"], shifted["database"] = root.translate(shift), key.translate(shift)
    return key

def watch_header(root, vault_id):
    key = authenticate(root, vault_id)
    shifted["header"] = key.translate(shift)
    return key

def hits(needle):
    found = 0
    with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
        for line in maps.readlines():
            place = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if place is None:
                continue
            start, end = (int(part, 16) for part in place.groups())
            try:
                memory.seek(start)
                found += memory.read(end - start).translate(shift).count(needle)
            except OSError:
                continue
    return found

room.database_key, room.header_key = watch, watch_header
folder = Path(sys.argv[1])
Vault.create(folder, "a b c d", cost=KeyCost(8, 1))
vault = Vault.unlock(folder, "a b c d")
opened = hits(shifted["database"]) and hits(shifted["header"])
vault.close()
gc.collect()
print(opened >= 1, *[hits(needle) for needle in shifted.values()])
"""


if sys.platform == "linux":  # elsewhere a process cannot read its own memory as a file

    def test_no_key_is_left_in_memory_after_locking(tmp_path: Path) -> None:
        result = run_python(MEMORY_SCAN, str(tmp_path / "v"))
        assert result.stdout.split() == ["True", "0", "0", "0"], result.stdout + result.stderr
