"""Fetching entity lists: merged by version, nothing that was made here is lost."""

from __future__ import annotations

import pytest
from tests.sync.headquarters import Form
from tests.sync.test_forms import downloads, xform

from veldmelding.library import Library
from veldmelding.xforms import EntityAction

LIST_HEAD = "name,label,__version,kind\n"
SITE = "0e376426-c6ab-40c0-821b-79f93a15ecbc"
OURS = "f762a1c1-1df3-4f39-80c9-2d2c5acc1c0e"


@pytest.fixture
def library(laptop):
    return Library(laptop.vault, laptop.clock)


def with_sites(hq, rows: str, given: str, *, forms: int = 1) -> None:
    for number in range(forms):
        name = f"visit{number}"
        hq.forms[name] = Form(
            name,
            xform(name, external="sites.csv"),
            lists={"sites": (given, (LIST_HEAD + rows).encode())},
        )


def test_a_list_is_merged_when_its_hash_changed_and_left_alone_otherwise(hq, laptop, library):
    with_sites(hq, f"{SITE},Well,1,water\n", "md5:1")
    assert laptop.deliver().lists_updated == ("sites",)
    assert [each.label for each in library.entities("sites")] == ["Well"]
    before = len(hq.requests)
    report = laptop.deliver()
    assert report.lists_updated == ()
    assert report.round_trips == 2
    assert downloads(hq, before) == ["/formList", "/forms/visit0/manifest"]
    with_sites(hq, f"{SITE},Deep well,2,water\n", "md5:2")
    assert laptop.deliver().lists_updated == ("sites",)
    assert [each.label for each in library.entities("sites")] == ["Deep well"]


def test_a_list_that_many_forms_use_costs_one_question_and_one_download(hq, laptop, library):
    with_sites(hq, f"{SITE},Well,1,water\n", "md5:1", forms=5)
    laptop.deliver()
    assert sum("sites.csv" in path for path in downloads(hq)) == 1
    report = laptop.deliver()
    assert report.round_trips == 2


def test_what_was_made_here_stays_until_headquarters_shows_or_deletes_it(hq, laptop, library):
    with_sites(hq, f"{SITE},Well,1,water\n", "md5:1")
    laptop.deliver()
    library.apply(
        [EntityAction("sites", "create", OURS, "Our bridge", {"kind": "road"}, None, None, None)]
    )
    with_sites(hq, f"{SITE},Well,1,water\n", "md5:2")
    laptop.deliver()
    assert {each.label for each in library.entities("sites")} == {"Well", "Our bridge"}
    asked = [request for request in hq.requests if request.path.endswith("/integrity")]
    assert asked[-1].query == {"id": [OURS]}
    hq.deleted_entities.add(OURS)
    with_sites(hq, f"{SITE},Well,1,water\n", "md5:3")
    laptop.deliver()
    assert {each.label for each in library.entities("sites")} == {"Well"}


@pytest.mark.parametrize(
    "content", [b"", b"name,label\n\xff\xfe", b"a,b\n1,2\n", LIST_HEAD.encode() + b"x,y\n"]
)
def test_a_list_that_cannot_be_read_leaves_ours_as_it_was(hq, laptop, library, content):
    with_sites(hq, f"{SITE},Well,1,water\n", "md5:1")
    laptop.deliver()
    hq.forms["visit0"].lists["sites"] = ("md5:2", content)
    report = laptop.deliver()
    assert report.stopped is None
    assert "“sites” was not updated" in str(report.remarks[0])
    assert [each.label for each in library.entities("sites")] == ["Well"]
    with_sites(hq, f"{SITE},Deep well,2,water\n", "md5:2")
    assert laptop.deliver().lists_updated == ("sites",)
