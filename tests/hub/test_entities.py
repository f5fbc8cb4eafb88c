"""Entities in submissions become rows of the hub's lists, which other forms offer."""

import csv
import io
import re
import uuid

import pytest

from tests.hub.client import NAMESPACES, new_id
from veldmelding.library import Library

REGISTER = f"""<?xml version="1.0"?>
<h:html {NAMESPACES}><h:head><h:title>Register a tree</h:title>
<model odk:xforms-version="1.0.0" entities:entities-version="2024.1.0">
<instance><data id="tree_register" version="1"><name/><species/>
<meta><instanceID/><entity dataset="trees" id="" create="1"><label/></entity></meta>
</data></instance><bind nodeset="/data/name" type="string"/>
<bind nodeset="/data/species" type="string" entities:saveto="species"/>
</model></h:head><h:body><input ref="/data/name"><label>Name</label></input>
<input ref="/data/species"><label>Species</label></input></h:body></h:html>""".encode()

UPDATE = f"""<?xml version="1.0"?>
<h:html {NAMESPACES}><h:head><h:title>Measure a tree</h:title>
<model odk:xforms-version="1.0.0" entities:entities-version="2024.1.0">
<instance><data id="tree_measure" version="1"><tree/><size/>
<meta><instanceID/><entity dataset="trees" id="" update="1" baseVersion="" trunkVersion=""
 branchId=""><label/></entity></meta></data></instance>
<instance id="trees" src="jr://file-csv/trees.csv"/>
<bind nodeset="/data/tree" type="string"/>
<bind nodeset="/data/size" type="string" entities:saveto="size"/>
</model></h:head><h:body><select1 ref="/data/tree"><label>Tree</label>
<itemset nodeset="instance('trees')/root/item"><value ref="name"/><label ref="label"/></itemset>
</select1><input ref="/data/size"><label>Size</label></input></h:body></h:html>""".encode()


def register(entity: str, label: str = "Tree 1", species: str = "oak") -> bytes:
    return (
        f'<data id="tree_register" version="1"><name>{label}</name><species>{species}</species>'
        f'<meta><instanceID>{new_id()}</instanceID><entity dataset="trees" id="{entity}"'
        f' create="1"><label>{label}</label></entity></meta></data>'
    ).encode()


def measure(entity: str, size: str, base: str, trunk: str = "", branch: str = "") -> bytes:
    return (
        f'<data id="tree_measure" version="1"><tree>{entity}</tree><size>{size}</size>'
        f'<meta><instanceID>{new_id()}</instanceID><entity dataset="trees" id="{entity}"'
        f' update="1" baseVersion="{base}" trunkVersion="{trunk}" branchId="{branch}"/>'
        "</meta></data>"
    ).encode()


@pytest.fixture
def trees(hub, phone):
    hub.offer(REGISTER)
    hub.offer(UPDATE)
    return phone


@pytest.fixture
def entity() -> str:
    return str(uuid.uuid4())


def rows(phone) -> list[dict[str, str]]:
    answer = phone.get("/forms/tree_measure/attachments/trees.csv")
    assert answer.status == 200
    return list(csv.DictReader(io.StringIO(answer.text)))


def listed_hash(phone) -> str:
    manifest = phone.get("/forms/tree_measure/manifest").text
    return re.search(r"<hash>md5:([0-9a-f]{32})</hash>", manifest)[1]


def test_the_manifest_offers_the_list_with_its_integrity_address(trees):
    manifest = trees.get("/forms/tree_measure/manifest").text
    base = f"{trees.address.url}{trees.base}"
    assert '<mediaFile type="entityList">' in manifest
    assert f"<integrityUrl>{base}/datasets/trees/integrity</integrityUrl>" in manifest


def test_a_received_entity_is_in_the_list_at_once(trees, entity):
    before = listed_hash(trees)
    assert trees.send(register(entity)).status == 201
    answer = trees.get("/forms/tree_measure/attachments/trees.csv")
    assert answer.text == f"name,label,__version,species,size\n{entity},Tree 1,1,oak,\n"
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["transfer-encoding"] == "chunked"
    after = listed_hash(trees)
    assert after != before
    assert answer.headers["etag"] == f'"{after}"'
    import hashlib

    assert hashlib.md5(answer.body).hexdigest() != after  # nobody may take it for the file's hash
    again = trees.get(
        "/forms/tree_measure/attachments/trees.csv", If_None_Match=answer.headers["etag"]
    )
    assert again.status == 304


def test_an_update_counts_the_version_up(trees, entity):
    trees.send(register(entity))
    trees.send(measure(entity, "10", "1", "1", str(uuid.uuid4())))
    [row] = rows(trees)
    assert (row["label"], row["species"], row["size"], row["__version"]) == (
        "Tree 1",
        "oak",
        "10",
        "2",
    )


def test_a_record_sent_again_changes_its_entity_once(trees, entity):
    trees.send(register(entity))
    update = measure(entity, "10", "1", "1", str(uuid.uuid4()))
    for _ in range(3):
        assert trees.send(update).status == 201
    assert rows(trees)[0]["__version"] == "2"


def test_updates_that_arrive_in_the_wrong_order_are_applied_in_the_right_one(trees, entity):
    branch = str(uuid.uuid4())
    trees.send(register(entity))
    assert trees.send(measure(entity, "30", "2", "1", branch)).status == 201
    assert rows(trees)[0]["__version"] == "1"  # waits for the one before it
    assert trees.send(measure(entity, "20", "1", "1", branch)).status == 201
    [row] = rows(trees)
    assert (row["size"], row["__version"]) == ("30", "3")


def test_an_update_that_overtook_its_creation_waits_for_it(trees, entity):
    branch = str(uuid.uuid4())
    trees.send(measure(entity, "5", "1", "", branch))
    assert rows(trees) == []
    trees.send(register(entity))
    [row] = rows(trees)
    assert (row["size"], row["__version"]) == ("5", "2")


def test_an_update_does_not_wait_for_ever(trees, entity, clock):
    trees.send(register(entity))
    trees.send(measure(entity, "30", "5", "1", str(uuid.uuid4())))
    clock.advance(days=6)
    trees.send(register(str(uuid.uuid4()), "Tree 2"))
    assert {row["label"]: row["__version"] for row in rows(trees)} == {"Tree 1": "2", "Tree 2": "1"}


@pytest.mark.parametrize("bad", ["not-a-uuid", "00000000-0000-1000-8000-000000000000", ""])
def test_a_record_stands_even_when_its_entity_cannot(trees, hub, bad):
    assert trees.send(register(bad)).status == 201
    assert len(hub.arrivals()) == 1
    assert rows(trees) == []


def test_an_entity_that_exists_is_not_created_again(trees, entity):
    trees.send(register(entity))
    assert trees.send(register(entity, "Impostor")).status == 201
    assert [row["label"] for row in rows(trees)] == ["Tree 1"]


def test_integrity_tells_of_known_entities_only(trees, entity):
    other = str(uuid.uuid4())
    trees.send(register(entity))
    trees.send(register(other, "Tree 2"))
    answer = trees.get(f"/datasets/trees/integrity?id={entity},{uuid.uuid4()}")
    assert answer.status == 200
    assert re.findall(r'<entity id="(.*?)">\s*<deleted>(.*?)<', answer.text) == [(entity, "false")]
    assert trees.get("/datasets/trees/integrity").text.count("<entity ") == 2
    assert trees.get("/datasets/nothing/integrity").status == 404


def test_labels_cannot_break_the_table(trees, entity):
    label = 'a,"b"&amp;\n=HYPERLINK("x")'
    trees.send(register(entity, label))
    [row] = rows(trees)
    assert row["label"] == 'a,"b"&\n=HYPERLINK("x")'


def test_the_list_is_the_hubs_own_library(trees, entity, vault, clock):
    trees.send(register(entity))
    [held] = Library(vault, clock).entities("trees")
    assert (held.id, held.label) == (entity, "Tree 1")
