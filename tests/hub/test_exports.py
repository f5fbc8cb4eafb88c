"""Records on their way out: only what the audience may know, and nothing that does harm."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hub.client import NAMESPACES, Phone, new_id, visit
from tests.hub.sites import SITE_FORM, png, site
from veldmelding.hub.exports.audience import place_for
from veldmelding.hub.exports.rows import as_number
from veldmelding.hub.exports.sheets import csv_line
from veldmelding.hub.file_names import UniqueNames, as_download, safe_name
from veldmelding.vault import Vault

INCIDENT = f"""<?xml version="1.0"?>
<h:html {NAMESPACES}><h:head><h:title>Incident</h:title><model odk:xforms-version="1.0.0">
<instance><data id="incident" version="1"><what/><share/><place/><meta><instanceID/></meta></data>
</instance><bind nodeset="/data/what" type="string"/><bind nodeset="/data/share" type="string"/>
<bind nodeset="/data/place" type="geopoint"/></model></h:head><h:body>
<select1 ref="/data/what"><label>What?</label><item><label>Fall</label><value>fall</value></item>
</select1>
<select1 ref="/data/share"><label>Who may see it?</label>
<item><label>HQ</label><value>hq</value></item>
<item><label>All</label><value>public</value></item></select1>
<input ref="/data/place"><label>Where?</label></input></h:body></h:html>""".encode()


def incident(share: str) -> bytes:
    return (
        f'<data id="incident" version="1"><what>fall</what><share>{share}</share>'
        f"<place>-2.51 28.86 0 0</place><meta><instanceID>{new_id()}</instanceID></meta></data>"
    ).encode()


@pytest.fixture
def collector(hub, address) -> Phone:
    hub.offer(SITE_FORM)
    hub.offer(INCIDENT)
    return Phone(address, hub.create_account("Laptop of Zawadi"))


def export(headquarters, audience="headquarters", kind="csv", **more):
    fields = {"purpose": "Yearly report", "audience": audience, "kind": kind} | more
    return headquarters.post("/export", csrf=headquarters.csrf, **fields)


def tables(answer) -> dict[str, list[dict[str, str]]]:
    assert answer.status == 200, answer.text
    with zipfile.ZipFile(io.BytesIO(answer.body)) as archive:
        assert archive.testzip() is None
        return {
            name: list(csv.DictReader(io.StringIO(archive.read(name).decode("utf-8-sig"))))
            for name in archive.namelist()
            if name.endswith(".csv")
        }


# -- why, who and what -------------------------------------------------------------------------


def test_without_a_purpose_nothing_leaves(collector, headquarters):
    collector.send(site(new_id()))
    answer = export(headquarters, purpose="  ")
    assert answer.status == 400
    assert "Say what the export is for. Nothing was exported." in answer.text


def test_who_took_what_and_why_is_in_the_signed_journal_and_in_the_log(
    collector, headquarters, vault
):
    collector.send(site(new_id()))
    export(headquarters, "partners", "geojson")
    [entry] = [
        one.content for one in vault.journal.entries([""]) if one.content["event"] == "exported"
    ]
    assert entry["details"] == {
        "account": "",
        "audience": "partners",
        "files": False,
        "kind": "geojson",
        "purpose": "Yearly report",
        "records": 1,
    }
    assert vault.journal.sound(thorough=True)
    assert "partners geojson 1: Yearly report" in headquarters.get("/log").text


def test_the_page_says_beforehand_what_each_audience_gets(collector, headquarters):
    collector.send(site(new_id()))
    collector.send(incident("hq"))
    collector.send(incident("public"))
    text = re.sub(r"<[^>]*>", " ", headquarters.get("/export").text)
    shown = " ".join(text.split())
    assert "Form Public Partners Headquarters only Incident 0 1 2 Site visit 1 1 1" in shown
    assert re.search(r'value="public" checked', headquarters.get("/export").text)


def test_an_incident_is_public_only_when_marked_so_and_old_and_without_its_place(
    collector, headquarters, clock
):
    collector.send(incident("hq"))
    collector.send(incident("public"))
    answer = export(headquarters, "public", form="incident")
    assert answer.status == 400
    assert "None of these records may go to this audience" in answer.text
    clock.advance(days=31)
    headquarters.sign_in("copper river lantern")
    [row] = tables(export(headquarters, "public", form="incident"))["incident.csv"]
    assert row["what"] == "fall"
    assert not [name for name in row if "place" in name]


def test_the_public_sees_choices_numbers_and_coarse_places_only(collector, headquarters):
    collector.send(site(new_id(), photo="p.png"), {"p.png": png()})
    answer = export(headquarters, "public", media="1")
    found = tables(answer)
    [row] = found["site.csv"]
    assert row == {
        "_row": "1",
        "_form_version": "1",
        "_arrived": "2026-11-22",
        "water": "y",
        "count": "12",
        "place-latitude": "-2.55",
        "place-longitude": "28.85",
    }
    assert [child["age"] for child in found["site-child.csv"]] == ["4", "11"]
    for secret in (b"Amina", b"Zawadi", b"test:phone", b"p.png", b"2.512"):
        assert secret not in b"".join(
            zipfile.ZipFile(io.BytesIO(answer.body)).read(name)
            for name in zipfile.ZipFile(io.BytesIO(answer.body)).namelist()
        )


def test_partners_get_answers_and_rounded_places_and_no_senders(collector, headquarters):
    record = new_id()
    collector.send(site(record))
    [row] = tables(export(headquarters, "partners"))["site.csv"]
    assert (row["who"], row["_record"]) == ("Amina", record)
    assert (row["place-latitude"], row["place-longitude"]) == ("-2.512", "28.861")
    assert "_from" not in row
    assert "_device" not in row


def test_a_thousand_exports_give_one_and_the_same_point():
    points = {place_for("public", -2.5123 + step / 1e7, 28.8612) for step in range(1000)}
    assert len(points) == 1
    assert place_for("public", -0.0001, 0.0) == (-0.05, 0.05)
    assert place_for("public", 0.3, -0.3) == (0.35, -0.25)


# -- everything --------------------------------------------------------------------------------


def test_headquarters_gets_everything_once_in_its_newest_version(collector, headquarters):
    first, second = new_id(), new_id()
    collector.send(site(first))
    collector.send(site(second, who="Zawadi", deprecated=first))
    extra = site(new_id(), name="Odd").replace(b"<who>", b"<unknown>kept</unknown><who>")
    collector.send(extra)
    found = tables(export(headquarters))
    rows = found["site.csv"]
    assert (rows[0]["_record"], rows[0]["who"], rows[0]["_state"]) == (
        first,
        "Zawadi",
        "edited",
    )
    assert rows[0]["_version"] == second
    assert rows[0]["_corrections"] == "yes"
    assert rows[0]["place-latitude"] == "-2.512345"
    assert rows[0]["place-accuracy"] == "5"
    assert rows[1]["_other"] == "/data/unknown=kept"
    assert [child["_row"] for child in found["site-child.csv"]] == ["1", "1", "2", "2"]
    questions = {row["column"]: row for row in found["questions.csv"]}
    assert questions["water"]["question"] == "Is there water?"
    assert questions["water"]["choices"] == "y = Yes; n = No"
    assert questions["age"]["question"] == "Age of the child"


def test_exports_follow_the_search(collector, phone, headquarters):
    collector.send(site(new_id(), who="Amina"))
    collector.send(site(new_id(), who="Baraka"))
    phone.send(visit(new_id()))
    found = tables(export(headquarters, form="site", words="baraka"))
    assert [row["who"] for row in found["site.csv"]] == ["Baraka"]
    assert set(found) == {"site.csv", "site-child.csv", "questions.csv"}


def test_files_come_along_under_names_of_their_own(collector, headquarters):
    for number in range(3):
        content = png() + bytes([number])
        assert collector.send(site(new_id(), photo="p.png"), {"p.png": content}).status == 201
    answer = export(headquarters, media="1")
    rows = tables(answer)["site.csv"]
    assert [row["photo"] for row in rows] == ["media/p.png", "media/p-2.png", "media/p-3.png"]
    with zipfile.ZipFile(io.BytesIO(answer.body)) as archive:
        assert [archive.read(row["photo"])[-1] for row in rows] == [0, 1, 2]
    for kind, inner in (("xlsx", "records.xlsx"), ("geojson", "records.geojson")):
        with zipfile.ZipFile(io.BytesIO(export(headquarters, kind=kind, media="1").body)) as zipped:
            assert {inner, "README.txt", "media/p.png"} <= set(zipped.namelist())
            if kind == "xlsx":
                book = openpyxl.load_workbook(io.BytesIO(zipped.read(inner)))
                assert book["site"].max_row == 4


def test_sealed_records_come_as_a_decryptor_wants_them(collector, headquarters):
    sealed = (
        b'<data xmlns="http://opendatakit.org/submissions" id="site" version="1" encrypted="yes">'
        b"<base64EncryptedKey>a</base64EncryptedKey>"
        b'<meta xmlns="http://openrosa.org/xforms"><instanceID>uuid:sealed</instanceID></meta>'
        b"<encryptedXmlFile>submission.xml.enc</encryptedXmlFile></data>"
    )
    assert collector.send(sealed, {"submission.xml.enc": b"x" * 64}).status == 201
    answer = export(headquarters, media="1")
    with zipfile.ZipFile(io.BytesIO(answer.body)) as archive:
        assert archive.read("sealed/1/submission.xml") == sealed
        assert archive.read("sealed/1/submission.xml.enc") == b"x" * 64
    [row] = tables(answer)["site.csv"]
    assert (row["_sealed"], row["who"]) == ("yes", "")
    assert export(headquarters, "partners").status == 400


def test_places_become_features(collector, headquarters):
    collector.send(site(new_id(), ages="4"))
    collector.send(site(new_id(), place="", name="Nowhere"))
    answer = export(headquarters, kind="geojson")
    assert answer.headers["content-type"] == "application/geo+json"
    first, second = json.loads(answer.body)["features"]
    assert first["geometry"] == {"type": "Point", "coordinates": [28.861234, -2.512345]}
    assert first["properties"]["site-child"][0]["age"] == 4
    assert second["geometry"] is None
    assert any("no measure" in line for line in json.loads(answer.body)["about"])


# -- formulas ----------------------------------------------------------------------------------

FORMULAS = ["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "=cmd|'/c x'!A", "\uff1d1+1"]


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_text_becomes_a_formula_in_csv(formula):
    [[cell]] = csv.reader(io.StringIO(csv_line([formula]).decode()))
    assert cell == f"'{formula}"


def test_no_text_becomes_a_formula_in_a_workbook(collector, headquarters):
    for formula in FORMULAS:
        collector.send(site(new_id(), who=formula.replace("\r", " ")))
    book = openpyxl.load_workbook(io.BytesIO(export(headquarters, kind="xlsx").body))
    for sheet in book:
        for row in sheet.iter_rows():
            assert all(cell.data_type in {"s", "n", "inlineStr"} for cell in row)


@given(st.text(max_size=40))
@settings(max_examples=200)
def test_any_text_survives_csv_as_one_harmless_cell(text):
    line = csv_line([text, 5, None]).decode("utf-8")
    [[cell, number, nothing]] = csv.reader(io.StringIO(line, newline=""))
    assert (number, nothing) == ("5", "")
    assert cell.lstrip(" \u00a0")[:1] not in set("=+-@\t\r\n")
    assert cell in {text.replace("\0", ""), "'" + text.replace("\0", "")}


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("12", 12),
        ("-3.5", -3.5),
        ("", None),
        ("1234567890123456", "1234567890123456"),
        ("1e5", "1e5"),
        ("NaN", "NaN"),
        ("0x1", "0x1"),
        ("=1", "=1"),
    ],
)
def test_only_what_a_spreadsheet_keeps_exactly_is_a_number(text, cell):
    assert as_number(text) == cell


# -- names -------------------------------------------------------------------------------------


@given(st.text(max_size=300))
@settings(max_examples=300)
def test_any_name_becomes_a_harmless_one(name):
    safe = safe_name(name)
    assert 0 < len(safe) <= 121
    assert not set(safe) & set('/\\:*?"<>|\0\n\r\u202e\u2066')
    assert safe not in {".", ".."}
    assert not safe.startswith(" ")
    assert not safe.endswith((" ", "."))
    as_download(name).encode("ascii")


def test_the_true_ending_of_a_name_stays_visible():
    assert safe_name("photo\u202egnp.exe") == "photognp.exe"
    assert safe_name("x" * 500 + ".png").endswith("x.png")
    assert safe_name("../../etc/passwd") == "_.._etc_passwd"
    assert safe_name("con.txt") == "_con.txt"


@given(st.lists(st.sampled_from(["a.png", "A.PNG", "a-2.png", "b", ".", ""]), max_size=12))
def test_no_two_names_are_alike(names):
    unique = UniqueNames()
    taken = [unique.take(name).casefold() for name in names]
    assert len(set(taken)) == len(taken)


# -- nothing in clear on the disk --------------------------------------------------------------


def test_nothing_is_in_clear_on_the_disk_while_records_are_exported(
    collector, headquarters, vault: Vault, tmp_path, monkeypatch
):
    spool = tmp_path / "temporary"
    spool.mkdir()
    monkeypatch.setenv("TMPDIR", str(spool))
    secret = "Kanarie4711"
    photo = png() + secret.encode()
    for number in range(5):
        collector.send(site(new_id(), who=secret, photo=f"{number}.png"), {f"{number}.png": photo})
    for kind in ("csv", "xlsx", "geojson"):
        assert export(headquarters, kind=kind, media="1").status == 200
    headquarters.get("/arrivals?words=" + secret)
    headquarters.get("/map")
    for path in (*vault.folder.rglob("*"), *spool.rglob("*")):
        if path.is_file():
            assert secret.encode() not in path.read_bytes(), path
