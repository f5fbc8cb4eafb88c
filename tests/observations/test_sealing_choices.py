"""Which forms are sealed, could be or cannot be, and that headquarters decides."""

from __future__ import annotations

import base64
import json

from tests.observations.forms import site, visit
from tests.observations.test_encrypted import with_key

from veldmelding.observations import sealing_choices
from veldmelding.outbox import headquarters_policy
from veldmelding.xforms import check_form


def decide(world, policy):
    """Headquarters is set up and decides something."""
    with world.vault.transaction() as database:
        database.execute("DELETE FROM backend")
        database["backend"].insert(
            {
                "address": "https://central.example/v1/projects/1",
                "kind": "central",
                "name": "",
                "access": "{}",
                "memory": "{}",
                "chosen": 1,
                "policy": json.dumps(policy),
            }
        )


def told(world, policy):
    return {
        choice.form.form_id: (choice.state, choice.wanted, choice.as_wanted)
        for choice in sealing_choices(world.library, policy)
    }


def costs(world, policy, form_id):
    (choice,) = [c for c in sealing_choices(world.library, policy) if c.form.form_id == form_id]
    return " ".join(str(sentence) for sentence in choice.costs)


def test_a_form_with_a_key_is_sealed_and_one_without_could_be(world):
    world.library.install(with_key(visit()))
    world.library.install(visit().replace(b'id="visit"', b'id="open"'))
    assert told(world, {}) == {"visit": ("sealed", False, True), "open": ("possible", False, True)}
    assert "nobody can read" in costs(world, {}, "visit")
    assert "stay readable" in costs(world, {}, "open")


def test_a_form_that_registers_sites_says_what_sealing_would_cost(world):
    world.library.install(site())
    world.library.install(with_key(site("sealed_site")))
    assert told(world, {}) == {
        "site": ("unsuitable", False, True),
        "sealed_site": ("sealed", False, True),
    }
    assert "would register none" in costs(world, {}, "site")
    assert "(sites)" in costs(world, {}, "sealed_site")


def test_what_headquarters_wants_and_does_not_make_possible_is_told(world):
    assert headquarters_policy(world.vault) == {}
    decide(world, {"seal": ["visit", "site", "unknown"]})
    policy = headquarters_policy(world.vault)
    world.library.install(visit())
    world.library.install(site())
    assert told(world, policy) == {
        "visit": ("possible", True, False),
        "site": ("unsuitable", True, False),
    }
    assert "Only headquarters can mend that" in costs(world, policy, "visit")
    world.library.install(with_key(visit("2")))
    assert told(world, policy)["visit"] == ("sealed", True, True)


def test_a_key_that_is_none_and_a_policy_that_is_none_are_told_and_harmless(world):
    world.library.install(with_key(visit(), base64.b64encode(b"no key").decode()))
    for policy in ({}, {"seal": None}, {"seal": "visit"}, {"seal": [1, None]}):
        assert told(world, policy) == {"visit": ("unusable", False, True)}
    decide(world, ["not", "a", "policy"])
    assert headquarters_policy(world.vault) == {}


def test_the_form_check_tells_them_apart_too():
    def said(form: bytes) -> list[tuple[str, str]]:
        found = check_form(form, "form.xml").findings
        return [(f.severity, str(f.text)) for f in found if f.where == "submission"]

    assert said(with_key(visit())) == []
    ((severity, text),) = said(visit())
    assert severity == "note"
    assert "stay readable" in text
    ((severity, text),) = said(with_key(site()))
    assert severity == "warning"
    assert "list sites" in text
