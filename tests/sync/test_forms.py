"""Fetching forms, their files and lists: only what changed, checked, all or nothing."""

from __future__ import annotations

import hashlib

import pytest
from tests.sync import faults
from tests.sync import headquarters as server
from tests.sync.headquarters import Form

from veldmelding.library import Library
from veldmelding.sync import Backend, Bearer


def xform(
    form_id: str = "note", version: str = "1", *, external: str = "", title: str = ""
) -> bytes:
    instances = "".join(
        f'<instance id="{name.rpartition(".")[0]}" src="jr://file-csv/{name}"/>'
        for name in external.split()
    )
    return f"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa">
<h:head><h:title>{title or form_id}</h:title><model>
<instance><data id="{form_id}" version="{version}">
<what/><meta><instanceID/></meta></data></instance>
{instances}
<bind nodeset="/data/what" type="string"/>
<bind nodeset="/data/meta/instanceID" type="string" jr:preload="uid" readonly="true()"/>
</model></h:head><h:body><input ref="/data/what"><label>What</label></input></h:body>
</h:html>""".encode()


@pytest.fixture
def library(laptop):
    return Library(laptop.vault, laptop.clock)


def offered(library) -> set[tuple[str, str]]:
    return {(form.form_id, form.version) for form in library.forms()}


def downloads(hq, before: int = 0) -> list[str]:
    return [path.removeprefix("GET /v1/projects/1") for path in hq.paths()[before:]]


def test_a_form_with_its_file_is_installed_and_the_next_visit_asks_once(hq, laptop, library):
    csv = b"name,label\na,A\n"
    hq.forms["note"] = Form(
        "note", xform(external="places.csv"), name="A note", media={"places.csv": csv}
    )
    report = laptop.deliver()
    assert report.forms_installed == ("A note",)
    assert report.remarks == []
    form = library.find("note")
    assert form is not None
    assert library.xml(form) == hq.forms["note"].xml
    assert library.resolver(form)("places.csv") == csv
    before = len(hq.requests)
    report = laptop.deliver()
    assert report.forms_installed == ()
    assert downloads(hq, before) == ["/formList"]


def test_a_new_version_replaces_the_old_one_which_is_kept_while_it_is_needed(hq, laptop, library):
    hq.forms["note"] = Form("note", xform(version="1"))
    laptop.record()
    laptop.deliver()
    hq.forms["note"] = Form("note", xform(version="2"), version="2")
    laptop.deliver()
    assert offered(library) == {("note", "2")}
    assert library.find("note", "1") is not None
    hq.forms["note"] = Form("note", xform(version="1"))
    before = len(hq.requests)
    laptop.deliver()
    assert offered(library) == {("note", "1")}, "headquarters went back: so do we"
    assert downloads(hq, before) == ["/formList"], "its bytes were still here"


def test_the_same_file_of_two_forms_is_downloaded_once(hq, laptop, library):
    csv = b"name,label\na,A\n"
    for name in ("one", "two"):
        hq.forms[name] = Form(name, xform(name, external="places.csv"), media={"places.csv": csv})
    laptop.deliver()
    assert sum("attachments" in path for path in downloads(hq)) == 1
    assert len(library.forms()) == 2


def test_only_the_file_that_changed_is_downloaded_with_a_new_version(hq, laptop, library):
    media = {"a.csv": b"name,label\na,A\n", "b.csv": b"name,label\nb,B\n"}
    hq.forms["note"] = Form("note", xform(external="a.csv b.csv"), media=media)
    laptop.deliver()
    media = {**media, "b.csv": b"name,label\nc,C\n"}
    hq.forms["note"] = Form("note", xform(version="2", external="a.csv b.csv"), "2", media=media)
    before = len(hq.requests)
    laptop.deliver()
    fetched = [path for path in downloads(hq, before) if "attachments" in path]
    assert fetched == ["/forms/note/attachments/b.csv"]
    form = library.find("note", "2")
    assert library.resolver(form)("b.csv") == media["b.csv"]


def test_on_kobo_a_file_may_change_under_the_same_version(hq, laptop, library):
    laptop.backend = Backend.at(hq.base, Bearer(server.TOKEN), kind="kobo")
    laptop.backend.save(laptop.vault)
    hq.scheme_of_access = "Token"
    hq.forms["note"] = Form("note", xform(external="a.csv"), media={"a.csv": b"name,label\n"})
    laptop.deliver()
    hq.forms["note"].media["a.csv"] = b"name,label\nx,X\n"
    laptop.deliver()
    assert hq.requests[0].headers["authorization"] == f"Token {server.TOKEN}"
    form = library.find("note")
    assert library.resolver(form)("a.csv") == b"name,label\nx,X\n"


def test_a_form_that_vanished_is_withdrawn_and_comes_back_without_a_download(hq, laptop, library):
    hq.forms["note"] = note = Form("note", xform(title="A note"))
    laptop.deliver()
    del hq.forms["note"]
    report = laptop.deliver()
    assert report.forms_withdrawn == ("A note",)
    assert offered(library) == set()
    assert library.find("note") is not None
    hq.forms["note"] = note
    before = len(hq.requests)
    laptop.deliver()
    assert offered(library) == {("note", "1")}
    assert downloads(hq, before) == ["/formList"]


def test_a_form_that_does_not_match_its_hash_is_not_installed(hq, laptop, library):
    hq.forms["good"] = Form("good", xform("good"))
    hq.forms["note"] = Form("note", xform())
    hq.fail("/note.xml", faults.answers(200, xform(version="9"), "text/xml"), times=9)
    report = laptop.deliver()
    assert report.stopped is None
    assert offered(library) == {("good", "1")}
    assert "did not arrive the way headquarters has it" in str(report.remarks[0])
    hq.faults.clear()
    laptop.deliver()
    assert offered(library) == {("good", "1"), ("note", "1")}


def test_a_file_that_does_not_match_its_hash_keeps_the_form_as_it_was(hq, laptop, library):
    hq.forms["note"] = Form("note", xform(external="a.csv"), media={"a.csv": b"name,label\n"})
    laptop.deliver()
    hq.forms["note"] = Form(
        "note", xform(version="2", external="a.csv"), "2", media={"a.csv": b"name,label\nb,B\n"}
    )
    hq.fail("/a.csv", faults.answers(200, b"spoiled", "text/csv"), times=9)
    report = laptop.deliver()
    assert len(report.remarks) == 1
    assert offered(library) == {("note", "1")}
    assert library.resolver(library.find("note"))("a.csv") == b"name,label\n"
    with laptop.vault.reading() as database:
        assert database.execute("SELECT count(*) FROM attachment").fetchone()[0] == 1
    hq.faults.clear()
    laptop.deliver()
    assert offered(library) == {("note", "2")}


@pytest.mark.parametrize(
    "xml",
    [
        b"<h:html",
        b'<!DOCTYPE a [<!ENTITY b "c">]><h:html/>',
        b"\0\0\0\0",
        xform().replace(b"</h:body>", b""),
        b"<html><body>Not found</body></html>",
    ],
)
def test_a_form_that_cannot_be_used_is_told_each_time_and_fetched_once(hq, laptop, library, xml):
    hq.forms["good"] = Form("good", xform("good"))
    hq.forms["bad"] = Form("bad", xml, name="Bad one")
    first = laptop.deliver()
    second = laptop.deliver()
    assert [str(remark) for remark in first.remarks] == [str(remark) for remark in second.remarks]
    assert "“Bad one” was not updated" in str(first.remarks[0])
    assert offered(library) == {("good", "1")}
    assert downloads(hq).count("/forms/bad.xml") == 1


@pytest.mark.parametrize(
    ("path", "action"),
    [
        *[
            (path, action)
            for path in ("/note.xml", "/a.csv", "/manifest")
            for action in (
                faults.says(403, "no"),
                faults.answers(404, b'{"message":"no","code":404.1}', "application/json"),
            )
        ],
        ("/note.xml", faults.endless),
        ("/manifest", faults.bomb),
    ],
)
def test_one_form_that_is_refused_does_not_keep_the_others_away(hq, laptop, library, path, action):
    hq.forms["note"] = Form("note", xform(external="a.csv"), media={"a.csv": b"name,label\n"})
    hq.forms["other"] = Form("other", xform("other"))
    hq.fail(path, action, times=9)
    report = laptop.deliver()
    assert report.stopped is None
    assert offered(library) == {("other", "1")}
    assert len(report.remarks) == 1


@pytest.mark.parametrize("action", [faults.hangs_up, faults.login_page, faults.trickle])
@pytest.mark.parametrize("path", ["/note.xml", "/a.csv", "/manifest"])
def test_an_interrupted_fetch_leaves_the_library_as_it_was(hq, laptop, library, path, action):
    hq.forms["note"] = Form("note", xform(external="a.csv"), media={"a.csv": b"name,label\n"})
    laptop.deliver()
    hq.forms["note"] = Form(
        "note", xform(version="2", external="a.csv"), "2", media={"a.csv": b"name,label\nb,B\n"}
    )
    hq.fail(path, action, times=99)
    report = laptop.deliver()
    assert report.stopped is not None or report.remarks
    assert offered(library) == {("note", "1")}
    hq.faults.clear()
    laptop.deliver()
    assert offered(library) == {("note", "2")}
    assert library.resolver(library.find("note"))("a.csv") == b"name,label\nb,B\n"


HOSTILE = [
    "../../x.csv",
    "/etc/passwd",
    "C:\\x.csv",
    "a\\b.csv",
    "CON.txt",
    "x.",
    "x" * 300,
    "gpj.\u202eexe",
    "a\u200b.csv",
    "..",
    "a/../b.csv",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_with_a_hostile_name_is_left_out_and_nothing_outside_is_touched(
    hq, laptop, library, name, tmp_path
):
    hq.forms["note"] = Form("note", xform(), media={"evil": b"evil", "good.csv": b"name,label\n"})
    hq.manifest_names["evil"] = name
    files = sorted(path for path in tmp_path.rglob("*") if "attachments" not in path.parts)
    report = laptop.deliver()
    assert "not safe" in str(report.remarks[0])
    assert set(library.media(library.find("note"))) == {"good.csv"}
    after = sorted(path for path in tmp_path.rglob("*") if "attachments" not in path.parts)
    assert after == files


def test_names_that_are_one_file_on_some_systems_are_taken_once(hq, laptop, library):
    hq.forms["note"] = Form("note", xform(), media={"1": b"one", "2": b"two", "3": b"three"})
    hq.manifest_names.update({"1": "Caf\u00e9.csv", "2": "cafe\u0301.csv", "3": "CAF\u00c9.CSV"})
    report = laptop.deliver()
    assert len(report.remarks) == 2
    assert len(library.media(library.find("note"))) == 1


def test_a_file_in_a_folder_is_known_by_its_last_name(hq, laptop, library):
    hq.forms["note"] = Form("note", xform(), media={"x": b"name,label\n"})
    hq.manifest_names["x"] = "media/places.csv"
    laptop.deliver()
    assert set(library.media(library.find("note"))) == {"places.csv"}


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "http://169.254.169.254/x", "https://nobody.invalid/x.xml"]
)
def test_a_form_that_lies_elsewhere_does_not_keep_the_others_away(hq, laptop, library, url):
    good = Form("good", xform("good"))
    hq.forms["good"] = good
    body = (
        '<xforms xmlns="http://openrosa.org/xforms/xformsList"><xform><formID>evil</formID>'
        f"<name>Evil</name><hash>md5:0</hash><downloadUrl>{url}</downloadUrl></xform>"
        f"<xform><formID>good</formID><hash>{good.hash}</hash>"
        f"<downloadUrl>{hq.base}/forms/good.xml</downloadUrl></xform></xforms>"
    )
    hq.fail("/formList", faults.answers(200, body.encode(), "text/xml", openrosa=True))
    report = laptop.deliver()
    assert report.stopped is None
    assert "“Evil” was not updated" in str(report.remarks[0])
    assert offered(library) == {("good", "1")}


def test_ids_listed_twice_count_once_and_broken_entries_are_passed_over(hq, laptop, library):
    hq.forms["note"] = note = Form("note", xform())
    entry = (
        f"<xform><formID>note</formID><name>n</name><version>1</version><hash>{note.hash}</hash>"
        f"<downloadUrl>{hq.base}/forms/note.xml</downloadUrl></xform>"
    )
    body = (
        '<xforms xmlns="http://openrosa.org/xforms/xformsList"><xforms-group/>'
        f"{entry}{entry}<xform/><xform><formID>x</formID></xform></xforms>"
    )
    hq.fail("/formList", faults.answers(200, body.encode(), "text/xml", openrosa=True))
    assert laptop.deliver().forms_installed == ("n",)


def test_ten_thousand_and_one_forms_are_refused(hq, laptop):
    entries = "".join(
        f"<xform><formID>f{number}</formID><downloadUrl>{hq.base}/x</downloadUrl></xform>"
        for number in range(10_001)
    )
    body = f'<xforms xmlns="http://openrosa.org/xforms/xformsList">{entries}</xforms>'
    hq.fail("/formList", faults.answers(200, body.encode(), "text/xml", openrosa=True))
    assert laptop.deliver().stopped_code == "delivery.answer-unreadable"


def test_form_ids_with_spaces_slashes_and_signs(hq, laptop, library):
    form_id = "veld / één & 100%"
    xml = xform("placeholder").replace(b'id="placeholder"', 'id="veld / één &amp; 100%"'.encode())
    entry = (
        "<xform><formID>veld &#x2F; één &amp; 100%</formID><name>n</name><version>1</version>"
        f"<hash>md5:{hashlib.md5(xml).hexdigest()}</hash>"
        f"<downloadUrl>{hq.base}/forms/veld%20%2F%20%C3%A9%C3%A9n%20%26%20100%25.xml"
        "</downloadUrl></xform>"
    )
    body = f'<xforms xmlns="http://openrosa.org/xforms/xformsList">{entry}</xforms>'
    hq.fail("/formList", faults.answers(200, body.encode(), "text/xml", openrosa=True))
    hq.fail("100%.xml", faults.answers(200, xml, "application/xml"))
    laptop.deliver()
    assert offered(library) == {(form_id, "1")}


def test_a_form_that_is_held_already_is_not_told_as_new(hq, laptop, library):
    xml = xform()
    library.install(xml, origin="bundled")
    hq.forms["note"] = Form("note", xml)
    hq.forms["more"] = Form("more", xform("more"), name="Really new")
    report = laptop.deliver()
    assert report.forms_installed == ("Really new",)
    held = library.find("note")
    assert (held.origin, held.offered) == ("backend", True), "headquarters manages it from now on"
    assert "/forms/note.xml" not in str(hq.paths())
    del hq.forms["note"]
    laptop.deliver()
    assert not library.find("note").offered
    hq.forms["note"] = Form("note", xml, name="Back again")
    assert laptop.deliver().forms_installed == ("Back again",)
