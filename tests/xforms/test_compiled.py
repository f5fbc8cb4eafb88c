"""A compiled definition is the same definition, and nothing but a definition."""

from __future__ import annotations

import pickle
import zlib
from random import Random

import pytest

from tests.xforms.driver import anew, start, values
from tests.xforms.forms import TABLES, form
from tests.xforms.walking import walk
from veldmelding.xforms import FormDefinition, compile_form, load_compiled
from veldmelding.xforms.compiled import MADE_WITH
from veldmelding.xforms.definition import NO_RULES


def again(definition: FormDefinition) -> FormDefinition:
    loaded = load_compiled(compile_form(definition), definition.attachments)
    assert loaded is not None
    return loaded


@pytest.mark.parametrize("name", sorted(TABLES))
def test_it_fills_like_the_form_it_was_made_from(name):
    one, other = start(form(name)), start(again(form(name)))
    assert anew(one) == anew(other)
    for language in one.languages:
        one.language = other.language = language
        assert anew(one) == anew(other)
    if name != "meta":
        walk(one, Random(5), 12)
        walk(other, Random(5), 12)
    assert values(one) == values(other)
    assert one.serialise() == other.serialise()


def test_it_says_the_same_of_itself():
    one = form("rules")
    other = again(one)
    for name in ("form_id", "version", "title", "languages", "warnings", "submission", "legacy"):
        assert getattr(one, name) == getattr(other, name)
    assert [node.path for node in one.nodes] == [node.path for node in other.nodes]
    assert other.root.bind is NO_RULES


def test_another_program_does_not_read_it():
    data = compile_form(form("rules"))
    assert load_compiled(bytes(32) + data[32:]) is None
    assert load_compiled(b"") is None


@pytest.mark.parametrize("seed", range(20))
def test_damage_is_no_definition_and_no_crash(seed):
    random = Random(seed)
    content = bytearray(zlib.decompress(compile_form(form("rules"))[32:]))
    for _ in range(3):
        content[random.randrange(len(content))] = random.randrange(256)
    del content[random.randrange(len(content)) :]
    assert load_compiled(MADE_WITH + zlib.compress(bytes(content))) is None


class Attack:
    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return open, (self.path, "w")


def test_it_cannot_run_anything(tmp_path):
    target = tmp_path / "written"
    data = MADE_WITH + zlib.compress(pickle.dumps({"form_id": Attack(str(target))}))
    assert load_compiled(data) is None
    assert not target.exists()


def test_what_unpacks_to_far_too_much_is_left_alone():
    bomb = zlib.compressobj(9)
    data = b"".join(bomb.compress(bytes(1 << 20)) for _ in range(300)) + bomb.flush()
    assert load_compiled(MADE_WITH + data) is None
