"""Entities of a hub as a Central keeps them: versions, conflicts, branches, delay, REST."""

import csv
import io
import uuid

import pytest

from tests.hub.client import Phone
from tests.hub.rest_client import Program
from tests.hub.test_entities import REGISTER, UPDATE, measure, register
from veldmelding.hub import Hub
from veldmelding.sync import Gate
from veldmelding.sync.central import Central

WORDS = "four quiet words together"


@pytest.fixture
def manager(hub, address) -> Program:
    hub.accounts.create("manager", role="administer", passphrase=WORDS)
    return Program.signed_in(address, "manager", WORDS)


@pytest.fixture
def trees(hub, phone) -> Phone:
    hub.offer(REGISTER)
    hub.offer(UPDATE)
    return phone


@pytest.fixture
def tree(trees) -> str:
    identifier = str(uuid.uuid4())
    assert trees.send(register(identifier)).status == 201
    return identifier


def entity(manager: Program, identifier: str):
    return manager.get("datasets", "trees", "entities", identifier)


def branch() -> str:
    return str(uuid.uuid4())


def test_an_entity_in_the_shape_of_a_central(manager, tree):
    listed = manager.get("datasets", "trees", "entities")
    shape = entity(manager, tree)
    current = shape["currentVersion"]
    assert {name: shape[name] for name in ("uuid", "conflict", "updatedAt", "deletedAt")} == {
        "uuid": tree,
        "conflict": None,
        "updatedAt": None,
        "deletedAt": None,
    }
    assert list(current) == [
        *("current", "label", "creatorId", "userAgent", "data", "version", "baseVersion"),
        *("dataReceived", "conflictingProperties", "createdAt", "branchId", "trunkVersion"),
        "branchBaseVersion",
    ]
    assert (current["label"], current["data"], current["version"]) == (
        "Tree 1",
        {"species": "oak"},
        1,
    )
    assert current["dataReceived"] == {"species": "oak", "label": "Tree 1"}
    assert "data" not in listed[0]["currentVersion"]
    assert manager.get("datasets")[0] == {
        "name": "trees",
        "createdAt": shape["createdAt"],
        "projectId": 1,
        "approvalRequired": False,
        "ownerOnly": False,
        "deletedAt": None,
    }


def test_an_update_on_an_older_version_counts_and_is_flagged(manager, trees, tree):
    trees.send(measure(tree, "10", base="1"))
    assert entity(manager, tree)["conflict"] is None
    trees.send(measure(tree, "20", base="1"))
    shape = entity(manager, tree)
    assert shape["conflict"] == "hard"
    assert shape["currentVersion"]["version"] == 3
    assert shape["currentVersion"]["baseVersion"] == 1
    assert shape["currentVersion"]["data"]["size"] == "20"
    assert shape["currentVersion"]["conflictingProperties"] == ["size"]
    path = ("datasets", "trees", "entities", tree)
    settled = manager.at("PATCH", *path, query="?resolve=true&baseVersion=3")
    assert settled.json["conflict"] is None
    again = manager.at("PATCH", *path, query="?resolve=true&baseVersion=3")
    assert (again.status, again.json["code"]) == (400, 400.32)


def test_updates_that_only_cross_are_a_soft_conflict(manager, trees, tree):
    other = measure(tree, "", base="1").replace(b"<size></size>", b"")
    trees.send(other)
    trees.send(measure(tree, "20", base="1"))
    assert entity(manager, tree)["conflict"] == "soft"


def test_a_branch_made_offline_is_replayed_in_its_order(manager, trees, tree):
    mine = branch()
    trees.send(measure(tree, "30", base="2", trunk="1", branch=mine))
    assert entity(manager, tree)["currentVersion"]["version"] == 1
    trees.send(measure(tree, "20", base="1", trunk="1", branch=mine))
    shape = entity(manager, tree)
    assert (shape["currentVersion"]["version"], shape["conflict"]) == (3, None)
    assert shape["currentVersion"]["data"]["size"] == "30"
    assert shape["currentVersion"]["branchBaseVersion"] == 2
    versions = manager.get("datasets", "trees", "entities", tree, "versions")
    assert [one["version"] for one in versions] == [1, 2, 3]
    assert versions[1]["branchId"] == mine


def test_a_branch_waits_though_others_went_on_meanwhile(manager, trees, tree):
    mine = branch()
    for size in ("1", "2", "3"):
        base = entity(manager, tree)["currentVersion"]["version"]
        trees.send(measure(tree, size, base=str(base)))
    trees.send(measure(tree, "30", base="2", trunk="1", branch=mine))
    assert entity(manager, tree)["currentVersion"]["version"] == 4
    trees.send(measure(tree, "20", base="1", trunk="1", branch=mine))
    shape = entity(manager, tree)
    assert shape["currentVersion"]["version"] == 6
    assert (shape["currentVersion"]["data"]["size"], shape["conflict"]) == ("30", "hard")


def test_what_waits_for_five_days_is_forced(manager, trees, clock):
    lost = str(uuid.uuid4())
    trees.send(measure(lost, "30", base="4", trunk="3", branch=branch()))
    path = ("datasets", "trees", "entities", lost)
    assert manager.at("GET", *path).status == 404
    clock.advance(days=5, minutes=1)
    manager = Program.signed_in(manager.address, "manager", WORDS)
    trees.send(register(str(uuid.uuid4()), "Another"))
    shape = manager.get(*path)
    assert shape["currentVersion"]["label"] == "auto generated"
    assert shape["currentVersion"]["data"] == {"size": "30"}


def test_entities_appear_later_when_the_hub_is_told_to_be_slow(vault, clock):
    from random import Random

    with Hub(vault, clock=clock, random=Random(7), entity_delay=20, passphrase_memory=64) as hub:
        hub.offer(REGISTER)
        hub.offer(UPDATE)
        address = hub.start()
        phone = Phone(address, hub.create_account("slow"))
        identifier = str(uuid.uuid4())
        hash_before = phone.get("/forms/tree_measure/manifest").text
        assert phone.send(register(identifier)).status == 201
        where = "/forms/tree_measure/attachments/trees.csv"
        assert identifier not in phone.get(where).text
        assert phone.get("/forms/tree_measure/manifest").text == hash_before
        clock.advance(seconds=21)
        assert phone.get("/forms/tree_measure/manifest").text != hash_before
        assert identifier in phone.get(where).text


def test_the_hash_of_a_list_tells_its_moment_and_not_its_bytes(trees, tree, manager):
    import hashlib

    answer = trees.get("/forms/tree_measure/attachments/trees.csv")
    assert answer.headers["etag"].strip('"') != hashlib.md5(answer.body).hexdigest()
    path = ("datasets", "trees", "entities", tree)
    for label in ("Tree 2", "Tree 1"):  # there and back: the bytes of the rows are the old ones
        manager.at("PATCH", *path, content={"label": label}, query="?force=true")
    again = trees.get("/forms/tree_measure/attachments/trees.csv")
    assert again.headers["etag"] != answer.headers["etag"]


def test_making_changing_and_deleting_over_rest(manager, trees, tree):
    made = manager.at(
        *("POST", "datasets", "trees", "entities"),
        content={"label": "Tree 9", "data": {"species": "elm"}},
    )
    assert made.json["currentVersion"]["data"] == {"species": "elm"}
    identifier = made.json["uuid"]
    path = ("datasets", "trees", "entities", identifier)
    stale = manager.at("PATCH", *path, content={"label": "x"})
    assert (stale.status, stale.json["code"]) == (409, 409.15)
    changed = manager.at("PATCH", *path, content={"label": "Tree X"}, query="?baseVersion=1")
    assert (changed.json["currentVersion"]["version"], changed.json["conflict"]) == (2, None)
    unknown = {"label": "y", "data": {"colour": "red"}}
    assert manager.at("PATCH", *path, content=unknown, query="?force=true").json["code"] == 400.28
    assert manager.at("DELETE", *path).json == {"success": True}
    assert manager.at("GET", *path).status == 404
    told = trees.get(f"/datasets/trees/integrity?id={identifier},{tree},{uuid.uuid4()}").text
    assert f'<entity id="{identifier}">\n        <deleted>true</deleted>' in told
    assert f'<entity id="{tree}">\n        <deleted>false</deleted>' in told
    assert told.count("<entity ") == 2
    again = {"uuid": identifier, "label": "again"}
    assert manager.at("POST", "datasets", "trees", "entities", content=again).status == 409


def test_many_at_once_are_all_or_none(manager, trees, tree):
    fresh = str(uuid.uuid4())
    content = {
        "source": {"name": "file.csv", "size": 10},
        "entities": [{"uuid": fresh, "label": "A"}, {"uuid": tree, "label": "taken"}],
    }
    assert manager.at("POST", "datasets", "trees", "entities", content=content).status == 409
    assert manager.at("GET", "datasets", "trees", "entities", fresh).status == 404
    content["entities"].pop()
    made = manager.at("POST", "datasets", "trees", "entities", content=content)
    assert made.json == {"success": True}
    table = manager.at("GET", "datasets", "trees", "entities.csv").text
    rows = list(csv.DictReader(io.StringIO(table)))
    assert list(rows[0]) == [
        *("__id", "label", "species", "size", "__createdAt", "__creatorId", "__creatorName"),
        *("__updates", "__updatedAt", "__version"),
    ]
    assert {row["__id"] for row in rows} == {fresh, tree}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ({}, 400.2),
        ({"label": ""}, 400.8),
        ({"label": 3}, 400.11),
        ({"label": "a", "uuid": "not one"}, 400.11),
        ({"label": "a", "data": {"species": 3}}, 400.11),
        ({"label": "a", "more": 1}, 400.31),
        ({"entities": "x", "source": {}}, 400.31),
        ({"entities": [], "source": {"name": "x"}}, 400.31),
        ({"entities": [{"label": "a"}]}, 400.2),
    ],
)
def test_what_makes_no_entity_is_refused(manager, trees, content, code):
    answer = manager.at("POST", "datasets", "trees", "entities", content=content)
    assert (answer.status, answer.json["code"]) == (int(code), code)


def test_the_feedback_command_works_against_a_hub(manager, hub, phone, clock):
    from datetime import timedelta

    from tests.hub.client import new_id, visit
    from veldmelding.sync.feedback import LIST, fill_list, set_up

    record = new_id()
    phone.send(visit(record))
    path = ("forms", "visit", "submissions", record)
    manager.at("POST", *path, "comments", content={"body": "Which village?"})
    gate = Gate()
    with Central(f"{manager.address.url}/#/projects/1", gate, unencrypted_allowed=True) as central:
        central.sign_in("manager", WORDS)
        set_up(central)
        set_up(central)
        manager.at("PATCH", *path, content={"reviewState": "hasIssues"})
        report = fill_list(central, clock=clock, keep=timedelta(days=30))
        assert report.asked == 1
    rows = manager.get("datasets", LIST, "entities")
    assert len(rows) == 1
    current = manager.get("datasets", LIST, "entities", rows[0]["uuid"])["currentVersion"]
    assert current["data"]["question"] == "Which village?"
    assert current["data"]["state"] == "hasIssues"
