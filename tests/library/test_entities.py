"""Entity lists: offline changes and the backend's word, merged by version."""

from __future__ import annotations

import csv
import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.library.conftest import form

from veldmelding.errors import EntityListUnreadable
from veldmelding.library import MediaFile
from veldmelding.library.entity_csv import read_csv
from veldmelding.xforms import EntityAction

ONE = "11111111-1111-4111-8111-111111111111"
TWO = "22222222-2222-4222-a222-222222222222"


def act(action, identifier=ONE, label=None, list_name="sites", **properties):
    return EntityAction(
        list_name=list_name,
        action=action,
        id=identifier,
        label=label,
        properties=properties,
    )


def server(*rows):
    """Write a list as a backend serves it: (id, label, version, active)."""
    lines = ["name,label,__version,active"]
    lines += [",".join(map(str, row)) for row in rows]
    return ("\n".join(lines) + "\n").encode()


def table(library, name="sites", **options):
    return list(csv.DictReader(io.StringIO(library.entity_csv(name, **options).decode())))


@pytest.fixture
def sites(library):
    library.install(form(lists=["sites"]), {"sites.csv": MediaFile(entity_list="sites")})
    return library


def test_a_list_that_a_form_uses_exists_from_installation_and_is_empty(sites):
    assert [(each.name, each.count) for each in sites.lists()] == [("sites", 0)]
    assert sites.entity_csv("sites") == b"name,label,__version,__trunkVersion,__branchId\n"


def test_a_site_created_offline_is_in_the_list_at_once(sites):
    assert sites.apply([act("create", label="Kabera 3", country="CD")]) == []
    (row,) = table(sites)
    assert (row["name"], row["label"], row["country"]) == (ONE, "Kabera 3", "CD")
    assert (row["__version"], row["__trunkVersion"]) == ("1", "")
    assert row["__branchId"]
    (entity,) = sites.entities("sites")
    assert entity.offline
    assert sites.created_here("sites") == [ONE]


def test_offline_updates_count_up_on_the_branch_the_entity_was_created_on(sites):
    sites.apply([act("create", label="Kabera 3", country="CD", active="yes")])
    (created,) = table(sites)
    for version in ("2", "3"):
        sites.apply([act("update", active=version)])
        (row,) = table(sites)
        assert row["__version"] == version
        assert row["__trunkVersion"] == ""
        assert row["__branchId"] == created["__branchId"]
    assert (row["label"], row["country"], row["active"]) == ("Kabera 3", "CD", "3")


def test_offline_updates_of_a_downloaded_entity_keep_its_trunk(sites):
    sites.merge_list("sites", server((ONE, "A", 5, "yes")), "md5:1")
    (downloaded,) = table(sites)
    assert (downloaded["__version"], downloaded["__trunkVersion"]) == ("5", "5")
    sites.apply([act("update", active="no", label="  ")])
    (row,) = table(sites)
    assert (row["__version"], row["__trunkVersion"]) == ("6", "5")
    assert row["__branchId"] == downloaded["__branchId"]
    assert (row["label"], row["active"]) == ("A", "no")


def test_upsert_creates_or_updates(sites):
    sites.apply([act("upsert", label="A"), act("upsert", label="B")])
    (row,) = table(sites)
    assert (row["label"], row["__version"]) == ("B", "2")


@pytest.mark.parametrize(
    "action",
    [
        act("create", identifier="not-a-uuid", label="A"),
        act("create", identifier="11111111-1111-1111-8111-111111111111", label="A"),
        act("create", label=" "),
        act("create", label=None),
        act("update", label="A"),
        act("create", label="A", list_name="unknown"),
    ],
)
def test_what_the_server_would_refuse_is_not_done_here_either(sites, action):
    assert sites.apply([action]) == [action]
    assert table(sites) == []


def test_creating_an_entity_twice_changes_nothing(sites):
    sites.apply([act("create", label="A")])
    again = act("create", label="B")
    assert sites.apply([again]) == [again]
    assert table(sites)[0]["label"] == "A"


def test_reserved_property_names_never_reach_the_list(sites):
    sites.apply([act("create", label="A", __version="9", Label="x", country="CD")])
    (row,) = table(sites)
    assert row["__version"] == "1"
    assert "Label" not in row


def test_a_list_that_needs_approval_takes_no_new_rows_offline(sites):
    sites.merge_list("sites", server((ONE, "A", 1, "")), "md5:1", True, "https://x/integrity")
    new = act("create", identifier=TWO, label="B")
    assert sites.apply([new, act("update", active="no")]) == [new]
    assert [row["active"] for row in table(sites)] == ["no"]
    (known,) = sites.lists()
    assert (known.hash, known.needs_approval, known.integrity_url) == (
        "md5:1",
        True,
        "https://x/integrity",
    )


def test_a_hub_makes_lists_as_records_arrive(library):
    assert library.apply([act("create", label="A", list_name="cases")], source="hub") == []
    assert table(library, "cases", bookkeeping=False) == [
        {"name": ONE, "label": "A", "__version": "1"}
    ]


def test_the_backend_wins_when_its_version_is_newer_or_equal(sites):
    sites.merge_list("sites", server((ONE, "A", 1, "yes")), "md5:1")
    sites.apply([act("update", active="here")])  # version 2
    report = sites.merge_list("sites", server((ONE, "A", 2, "there")), "md5:2")
    assert report.replaced == 1
    (entity,) = sites.entities("sites")
    assert (entity.version, entity.trunk_version, entity.offline) == (2, 2, False)
    assert entity.properties["active"] == "there"


def test_our_newer_version_stays_until_the_backend_has_caught_up(sites):
    sites.merge_list("sites", server((ONE, "A", 1, "yes")), "md5:1")
    sites.apply([act("update", active="here")])
    before = sites.entities("sites")
    report = sites.merge_list("sites", server((ONE, "A", 1, "yes")), "md5:2")
    assert report.kept == 1
    assert not report
    assert sites.entities("sites") == before


def test_rows_created_here_stay_until_the_backend_calls_them_deleted(sites):
    sites.apply([act("create", label="Mine")])
    sites.merge_list("sites", server((TWO, "Theirs", 1, "")), "md5:1")
    assert [row["label"] for row in table(sites)] == ["Mine", "Theirs"]
    sites.remove_entities("sites", [ONE])
    assert [row["label"] for row in table(sites)] == ["Theirs"]


def test_a_row_created_here_becomes_the_backends_when_it_shows_it(sites):
    sites.apply([act("create", label="Mine")])
    sites.merge_list("sites", server((ONE, "Mine", 1, "")), "md5:1")
    (entity,) = sites.entities("sites")
    assert (entity.trunk_version, entity.offline) == (1, False)
    assert sites.created_here("sites") == []


def test_rows_the_backend_no_longer_shows_are_removed(sites):
    sites.merge_list("sites", server((ONE, "A", 1, ""), (TWO, "B", 1, "")), "md5:1")
    report = sites.merge_list("sites", server((TWO, "B", 1, "")), "md5:2")
    assert report.removed == 1
    assert [row["label"] for row in table(sites)] == ["B"]


def test_merging_the_same_list_again_changes_nothing(sites):
    content = server((ONE, "A", 1, "yes"), (TWO, "B", 3, "no"))
    sites.merge_list("sites", content, "md5:1")
    before = sites.entities("sites")
    assert not sites.merge_list("sites", content, "md5:1")
    assert sites.entities("sites") == before


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"<html>Log in</html>",
        b"name,label\n\x00,x\n",
        b'name,label,__version\n"a,b,1\n',
        b"name,label,__version\na,b\n",
        b"name,label,__version\na,b,one\n",
        b"name,label,__version\na,b,-1\n",
        b"name,label,__version\na,b,0\n",
        b"name,label,__version\na,b,9999999999999999\n",
        b"name,label,__version\n,b,1\n",
        b"name,label,__version\na,b,1\na,c,2\n",
        b"name,name,label,__version\na,a,b,1\n",
        b"label,__version\nb,1\n",
        b"name,label\na," + b"x" * 200_000 + b"\n",
    ],
)
def test_a_list_that_cannot_be_read_leaves_ours_as_it_was(sites, content):
    sites.merge_list("sites", server((ONE, "A", 1, "yes")), "md5:1")
    before = sites.entities("sites"), sites.lists()
    with pytest.raises(EntityListUnreadable):
        sites.merge_list("sites", content, "md5:2")
    assert (sites.entities("sites"), sites.lists()) == before


def test_a_byte_order_mark_and_quoted_values_are_read(sites):
    content = b'\xef\xbb\xbfname,label,__version\r\nx1,"Gold, ""big"" pit\nnorth",2\r\n'
    sites.merge_list("sites", content, "md5:1")
    assert table(sites)[0]["label"] == 'Gold, "big" pit\nnorth'


@given(st.binary(max_size=200))
def test_no_bytes_make_reading_a_list_fail_in_another_way(content):
    with suppress(EntityListUnreadable):
        read_csv("sites", b"name,label,__version\n" + content)


def test_ten_thousand_rows_are_no_trouble(sites):
    rows = [(f"{n:08d}-1111-4111-8111-111111111111", f"Site {n}", 1, "yes") for n in range(10_000)]
    assert sites.merge_list("sites", server(*rows), "md5:1").added == 10_000
    assert sites.entity_csv("sites").count(b"\n") == 10_001
    assert sites.entity_csv("sites") is sites.entity_csv("sites")
