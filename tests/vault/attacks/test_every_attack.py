"""The list of attacks and the tests that try them: every number has at least one.

A test of an attack is called `test_attack_<number>_<what happens>`; this table says which numbers
there are and in which files they are tried, so that none is lost when files are moved.
"""

from __future__ import annotations

import ast
from functools import lru_cache
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[2]
ATTACKS = {
    1: "bits flipped in the key file",
    2: "slots dropped, sequence lowered, another version",
    3: "derivations that would hang; JSON that is none",
    4: "key file missing, database there",
    5: "database empty, cut short or cut in the middle",
    6: "pages flipped, junk appended, another salt",
    7: "a plain database in its place",
    8: "an older page, database or folder",
    9: "database of one vault, keys of another",
    10: "links, pipes and folders with the names of files",
    11: "a second process, lock files left behind",
    12: "kills, power cuts, full disks, read-only folders",
    13: "clocks ten years off, time zones",
    14: "keys of another length, no key at all",
    15: "strange passphrases",
    16: "chunks cut, swapped, doubled, appended",
    17: "a file in the place of another valid one",
    18: "pictures that explode, long videos, nothing at all",
    19: "endings that lie",
    20: "descriptions of photos",
    21: "entities that expand",
    22: "entities from outside",
    23: "depth, breadth and length without end",
    24: "strange encodings",
    25: "calculations without end",
    26: "archives that expand, lie or hide",
    27: "links and macros in workbooks",
    28: "lists without end",
    29: "redirects to the open",
    30: "the environment",
    31: "certificates and addresses",
    32: "floods and drips",
    33: "lists of forms that lie",
    34: "file names",
    35: "false acknowledgements",
    36: "document types in answers",
    37: "formulas",
    38: "markup in answers",
    39: "names that mislead",
    40: "targets inside the vault or in use",
    41: "words in files after a day",
    42: "words in memory after locking",
    43: "the clipboard after locking",
    44: "errors with words in variables",
    45: "searches and names as queries",
}


@lru_cache(maxsize=1)
def tried() -> dict[int, set[str]]:
    """Which numbers there are tests for, and where."""
    found: dict[int, set[str]] = {}
    for path in TESTS.rglob("test_*.py"):
        text = path.read_text(encoding="utf-8")
        if "test_attack_" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_attack_"):
                number = int(node.name.split("_")[2])
                found.setdefault(number, set()).add(path.relative_to(TESTS).as_posix())
    return found


@pytest.mark.parametrize("number", ATTACKS)
def test_every_attack_of_the_list_is_tried(number: int) -> None:
    assert tried().get(number), ATTACKS[number]


def test_there_are_forty_five_and_no_test_has_another_number() -> None:
    assert sorted(ATTACKS) == list(range(1, 46))
    assert set(tried()) == set(ATTACKS)
