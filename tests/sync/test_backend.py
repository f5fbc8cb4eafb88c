"""One headquarters at a time, kept with its secret inside the vault and nowhere else."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from tests.sync.headquarters import Form
from tests.sync.test_forms import xform

from veldmelding.errors import NoHeadquarters
from veldmelding.sync import Backend, Bearer, UserPassword, synchronise
from veldmelding.sync.memory import Memory
from veldmelding.vault import PrivateKey

CENTRAL = Backend("https://a.example/v1/projects/1", "central", Bearer("s3cret" * 11), "North")
KOBO = Backend("https://kc.example", "kobo", UserPassword("asha", "pässword"), "South", True)


@pytest.mark.parametrize("backend", [CENTRAL, KOBO])
def test_what_is_saved_is_loaded(vault, backend):
    assert Backend.load(vault) is None
    backend.save(vault)
    assert Backend.load(vault) == backend


def test_the_last_one_saved_is_the_one_in_use(vault):
    CENTRAL.save(vault)
    KOBO.save(vault)
    assert Backend.load(vault) == KOBO
    CENTRAL.save(vault)
    assert Backend.load(vault) == CENTRAL
    CENTRAL.forget(vault)
    assert Backend.load(vault) is None


def test_a_new_token_for_the_same_place_keeps_what_is_remembered(vault):
    CENTRAL.save(vault)
    Memory(forms_etag="x", accepted=5).save(vault, CENTRAL)
    renewed = Backend(CENTRAL.address, "central", Bearer("other"))
    renewed.save(vault)
    assert Memory.load(vault, renewed).forms_etag == "x"
    assert Backend.load(vault) == renewed


def test_key_and_policy_are_kept_and_a_code_for_phones_does_not_take_them_away(vault):
    key = PrivateKey.generate().public.text
    sealing = replace(CENTRAL, headquarters_key=key, policy={"seal": ["incident"]})
    sealing.save(vault)
    assert Backend.load(vault) == sealing
    CENTRAL.save(vault)
    assert Backend.load(vault) == sealing
    stricter = replace(CENTRAL, policy={"photo_quality": 50})
    stricter.save(vault)
    assert Backend.load(vault) == replace(sealing, policy={"photo_quality": 50})
    stricter.forget(vault)
    CENTRAL.save(vault)
    assert Backend.load(vault) == CENTRAL


def test_the_secret_lies_on_no_disk_in_clear(tmp_path, vault):
    CENTRAL.save(vault)
    vault.close()
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert b"s3crets3cret" not in path.read_bytes()


def test_without_headquarters_delivering_says_so(vault, clock):
    with pytest.raises(NoHeadquarters):
        synchronise(vault, None, lambda _: None, clock=clock)


@pytest.mark.parametrize(
    "memory",
    [
        "{}",
        "[]",
        "null",
        '{"forms": 7}',
        '{"manifests": {"a": {}}}',
        '{"forms": [{"x": 1}]}',
        '{"accepted": "much"}',
    ],
)
def test_a_memory_that_makes_no_sense_costs_bytes_and_nothing_else(hq, laptop, memory):
    hq.forms["note"] = Form("note", xform())
    record = laptop.record(10)
    with laptop.vault.transaction() as database:
        database.execute("UPDATE backend SET memory = ?", [memory])
    assert laptop.deliver().is_complete
    assert laptop.state(record) == "delivered"
    with laptop.vault.reading() as database:
        kept = json.loads(database.execute("SELECT memory FROM backend").fetchone()[0])
    assert kept["forms_etag"]


@pytest.mark.parametrize(
    ("address", "host", "title"),
    [
        ("https://a.example/v1/projects/1", "a.example", "a.example"),
        ("http://127.0.0.1:8080/v1/projects/1", "127.0.0.1:8080", "127.0.0.1:8080"),
    ],
)
def test_what_a_person_sees_of_it(address, host, title):
    backend = Backend(address, "central", Bearer("t"))
    assert (backend.host, backend.title) == (host, title)
