"""Finding records, looking at them, deciding about them, and where they are on the map."""

from __future__ import annotations

import html
import json
import re

import pytest

from tests.hub.client import BOUNDARY, Phone, multipart, new_id, visit, visit_form
from tests.hub.conftest import PASSPHRASE
from tests.hub.sites import SITE_FORM, png, site
from veldmelding.hub.pages.map_drawing import Box, Spot, gather
from veldmelding.hub.reviews import Reviews
from veldmelding.library import Library

EVIL = "<script>alert('x')</script>\"'><img src=x onerror=y>&amp;{}"


def text_of(answer) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", answer.text)).split())


@pytest.fixture
def collector(hub, address) -> Phone:
    hub.offer(SITE_FORM)
    return Phone(address, hub.create_account("Laptop of Zawadi"))


def found(headquarters, query: str) -> list[str]:
    page = headquarters.get(f"/arrivals?{query}")
    assert page.status == 200
    return re.findall(r"data-record=\"[^\"]+\"><bdi>([^<]+)</bdi>", page.text)


# -- finding -----------------------------------------------------------------------------------


def test_records_are_found_by_form_sender_state_day_and_words(
    hub, vault, clock, phone, collector, headquarters
):
    first = new_id()
    phone.send(visit(first, who="Amina Bahati", name="One"))
    clock.advance(days=1)
    collector.send(site(new_id(), who="Élodie", name="Two"))
    clock.advance(days=1)
    phone.send(visit(new_id(), who="Baraka", name="Three"))
    Reviews(vault, Library(vault, clock), clock).set_state(first, "approved", author="Neema")
    headquarters.sign_in(PASSPHRASE)
    senders = {account.name: account.id for account in hub.accounts.all()}
    assert found(headquarters, "") == ["Three", "Two", "One"]
    assert found(headquarters, "form=site") == ["Two"]
    assert found(headquarters, f"sender={senders['Phone of Baraka']}") == ["Three", "One"]
    assert found(headquarters, "state=approved") == ["One"]
    assert found(headquarters, "state=received") == ["Three", "Two"]
    assert found(headquarters, "since=2026-11-23") == ["Three", "Two"]
    assert found(headquarters, "until=2026-11-22") == ["One"]
    assert found(headquarters, "since=2026-11-23&until=2026-11-23") == ["Two"]
    assert found(headquarters, "words=elodie") == ["Two"]
    assert found(headquarters, "words=BAHATI+amina") == ["One"]
    assert found(headquarters, "words=amina+baraka") == []
    assert found(headquarters, f"words={first}") == ["One"]


@pytest.mark.parametrize(
    "query",
    [
        "state=whatever",
        "since=yesterday",
        "until=9999-12-31",
        "since=0001-01-01",
        "words=%25%27%22%3B--",
        "words=%00",
        "form=%27+OR+1%3D1",
        "words=" + "x" * 2000,
        "page=2&words=nothing",
    ],
)
def test_odd_searches_are_answered(phone, headquarters, query):
    phone.send(visit())
    assert headquarters.get(f"/arrivals?{query}").status == 200
    assert headquarters.get(f"/map?{query}").status == 200
    assert headquarters.get(f"/export?{query}").status == 200


def test_the_news_change_with_every_arrival_and_decision(phone, headquarters):
    def edition() -> str:
        answer = headquarters.get("/news")
        assert answer.headers["content-type"].startswith("application/json")
        return json.loads(answer.body)["edition"]

    first = edition()
    assert edition() == first
    record = new_id()
    phone.send(visit(record))
    second = edition()
    assert second != first
    assert f'data-edition="{second}"' in headquarters.get("/arrivals").text
    csrf = re.search(r'name="csrf" value="(\w+)"', headquarters.get("/arrivals").text)[1]
    headquarters.post(f"/arrivals/{record}/review", csrf=csrf, state="approved")
    assert edition() != second


# -- deciding ----------------------------------------------------------------------------------


def test_a_record_is_decided_about_on_its_page(phone, headquarters, vault, clock):
    record = new_id()
    phone.send(visit(record))
    csrf = headquarters.csrf
    where = f"/arrivals/{record}/review"
    answer = headquarters.post(
        where, csrf=csrf, state="hasIssues", comment="Which pit?\r\nThe east?"
    )
    assert answer.status == 200
    shown = text_of(answer)
    assert "Kept. The worker sees it with the next delivery." in shown
    assert "has a question" in shown
    assert "Which pit? The east?" in shown
    reviews = Reviews(vault, Library(vault, clock), clock)
    assert reviews.state(record) == "hasIssues"
    assert headquarters.post(where, csrf=csrf, state="hasIssues", comment=" ").status == 400
    assert len(reviews.decisions(record)) == 1
    headquarters.post(where, csrf=csrf, state="received")
    assert reviews.state(record) is None
    assert headquarters.post(where, csrf=csrf, state="nonsense").status == 404
    assert headquarters.post("/arrivals/uuid:0/review", csrf=csrf, state="approved").status == 404


def test_comments_are_shown_as_text(phone, headquarters):
    record = new_id()
    phone.send(visit(record))
    answer = headquarters.post(f"/arrivals/{record}/review", csrf=headquarters.csrf, comment=EVIL)
    assert "<script>alert" not in answer.text
    assert EVIL in html.unescape(answer.text)


# -- looking -----------------------------------------------------------------------------------


def test_a_sealed_record_is_marked_and_explained(phone, headquarters):
    sealed = (
        '<data xmlns="http://opendatakit.org/submissions" id="visit" version="1" encrypted="yes">'
        "<base64EncryptedKey>a</base64EncryptedKey>"
        '<meta xmlns="http://openrosa.org/xforms"><instanceID>uuid:sealed</instanceID></meta>'
        "<encryptedXmlFile>submission.xml.enc</encryptedXmlFile></data>"
    )
    assert phone.send(sealed.encode(), {"submission.xml.enc": b"x" * 64}).status == 201
    assert "sealed" in text_of(headquarters.get("/arrivals"))
    shown = text_of(headquarters.get("/arrivals/uuid:sealed"))
    assert "only the holder of headquarters’ private key can read it" in shown
    assert "Save file submission.xml.enc" in shown
    assert "base64EncryptedKey" not in shown


def test_what_a_record_made_in_lists_is_told(hub, phone, headquarters):
    form = visit_form(form_id="reg").replace(
        b"<instanceID/>",
        b'<instanceID/><entity dataset="people" id="" create="1"><label/></entity>',
    )
    form = form.replace(
        b'<model odk:xforms-version="1.0.0">',
        b'<model odk:xforms-version="1.0.0" entities:entities-version="2024.1.0">',
    ).replace(
        b'<bind nodeset="/data/who" type="string"/>',
        b'<bind nodeset="/data/who" type="string" entities:saveto="who"/>'
        b'<bind nodeset="/data/meta/entity/@id" type="string"/>'
        b'<bind nodeset="/data/meta/entity/label" calculate="/data/who" type="string"/>',
    )
    hub.offer(form)
    record, entity = new_id(), new_id().removeprefix("uuid:")
    xml = visit(record, form_id="reg").replace(
        b"</instanceID>",
        f'</instanceID><entity dataset="people" id="{entity}" create="1"><label>Amina</label>'
        "</entity>".encode(),
    )
    assert phone.send(xml).status == 201
    shown = text_of(headquarters.get(f"/arrivals/{record}"))
    assert "What it made in lists Amina in the list people done" in shown


def test_names_of_files_cannot_turn_the_page_around(hub, phone, headquarters):
    name = "photo\u202egnp.exe"
    record = new_id()
    phone.send(visit(record, sound=name), {name: b"MZ"})
    page = headquarters.get(f"/arrivals/{record}")
    assert page.status == 200
    [where] = re.findall(r'href="([^"]+\?save=1)"', page.text)
    saved = headquarters.get(html.unescape(where))
    assert saved.body == b"MZ"
    assert "\u202e" not in saved.headers["content-disposition"]
    assert "%E2%80%AE" not in saved.headers["content-disposition"]


def test_files_of_another_record_are_not_found(phone, headquarters):
    one, other = new_id(), new_id()
    phone.send(visit(one, photo="p.png"), {"p.png": png()})
    phone.send(visit(other))
    assert headquarters.get(f"/arrivals/{one}/files/p.png").status == 200
    assert headquarters.get(f"/arrivals/{other}/files/p.png").status == 404
    assert headquarters.get(f"/arrivals/{one}/files/..%2Fvault.db").status == 404


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        ("-2.5 28.75 1450 5", "Where is it? -2.5, 28.75 ↑ 1450 m ± 5 m"),
        ("-2.5 28.75", "Where is it? -2.5, 28.75 "),
        ("-2.5 28.75 1 2 3", "Where is it? -2.5 28.75 1 2 3"),
        ("by the river", "Where is it? by the river"),
    ],
)
def test_a_position_says_what_its_numbers_mean(collector, headquarters, place, shown):
    record = new_id()
    collector.send(site(record, place=place))
    assert shown in text_of(headquarters.get(f"/arrivals/{record}"))


# -- the map -----------------------------------------------------------------------------------


def test_the_map_rounds_places_and_says_so(collector, headquarters):
    collector.send(site(new_id(), place="-2.5123456 28.8612345 1450 5"))
    page = headquarters.get("/map")
    assert "Positions are rounded to 3 decimals" in text_of(page)
    assert "-2.512, 28.861" in text_of(page)
    assert "2.5123456" not in page.text
    assert "<script" not in page.text


@pytest.mark.parametrize("place", ["", "x y", "91 0 0 0", "NaN NaN 0 0", "1", "0 181", "1e999 0"])
def test_what_is_no_place_is_not_on_the_map(collector, headquarters, place):
    collector.send(site(new_id(), place=place))
    page = headquarters.get("/map")
    assert page.status == 200
    assert "Records with a position will be shown" in text_of(page)


@pytest.mark.parametrize("box", ["", "a", "1,2,3", "9,9,1,1", "nan,nan,nan,nan", "-90,-180,90,180"])
def test_odd_frames_are_answered(collector, headquarters, box):
    collector.send(site(new_id(), place="89.9 179.9 0 0"))
    collector.send(site(new_id(), place="-89.9 -179.9 0 0"))
    assert headquarters.get(f"/map?box={box}").status == 200


def test_places_that_would_lie_on_each_other_become_one_spot():
    spots = [Spot(-2 - number / 10_000, 28, f"uuid:{number}", "x", "f") for number in range(50)]
    spots.append(Spot(3, 31, "uuid:far", "far", "f"))
    frame = Box.around(spots).widened()
    clusters = gather(frame, spots)
    assert sorted(len(cluster) for cluster in clusters) == [1, 50]
    for spot in spots:
        x, y = frame.on_sheet(spot.latitude, spot.longitude)
        assert 0 <= x <= 960
        assert 0 <= y <= 560


# -- forms -------------------------------------------------------------------------------------


def put_up(headquarters, content: bytes, name: str, deed: str = "offer", media=()):
    parts = [
        ("csrf", None, headquarters.csrf.encode()),
        ("deed", None, deed.encode()),
        ("form", name, content),
        *(("media", file, data) for file, data in media),
    ]
    kind = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
    return headquarters._ask("POST", "/forms", multipart(parts), kind, follow=True)


TABLE = b"""| survey |
| | type | name | label |
| | text | who | Who? |
| settings |
| | form_title | form_id | version |
| | Clinic | clinic | 3 |
"""


def test_a_form_is_checked_and_then_offered(hub, headquarters, phone):
    checked = put_up(headquarters, TABLE, "clinic.md", deed="check")
    assert checked.status == 200
    assert "This form works." in text_of(checked)
    assert b"clinic" not in phone.get("/formList").body
    done = put_up(headquarters, TABLE, "clinic.md")
    assert "It is on offer now as “Clinic”, version 3." in text_of(done)
    assert b"clinic" in phone.get("/formList").body
    assert phone.send(visit(form_id="clinic", version="3")).status == 201
    shown = text_of(headquarters.get("/forms"))
    assert "Clinic clinic 3 1 open" in shown
    assert "Who?" in text_of(done)


def test_a_form_that_does_not_work_is_not_offered_and_its_mistakes_are_named(headquarters, phone):
    broken = TABLE.replace(b"| text | who | Who? |", b"| text | who | Who ${nobody}? |")
    answer = put_up(headquarters, broken, "clinic.md")
    assert answer.status == 400
    assert "Nothing was put up." in text_of(answer)
    assert "has to be changed" in text_of(answer)
    assert b"clinic" not in phone.get("/formList").body


@pytest.mark.parametrize(
    ("content", "name"),
    [(b"", "x.xlsx"), (b"PK\x03\x04rubbish", "x.xlsx"), (b"<a/>", "x.xml"), (b"\0" * 99, "x")],
)
def test_what_is_no_form_is_refused_with_a_sentence(headquarters, content, name):
    answer = put_up(headquarters, content, name)
    assert answer.status == 400
    assert 'role="alert"' in answer.text


def test_a_script_in_the_name_of_a_form_file_stays_text(headquarters):
    answer = put_up(headquarters, b"<a/>", "<script>alert(1)</script>.xml")
    assert "<script>alert" not in answer.text


def test_the_versions_and_files_of_a_form_are_shown(hub, headquarters, phone):
    hub.offer(visit_form("2"))
    page = headquarters.get("/forms/visit")
    shown = text_of(page)
    assert "Versions Version Since State File 2" in shown
    assert "not on offer" in shown
    [newest, _older] = re.findall(r'href="(/forms/visit/versions/\d+)"', page.text)
    saved = headquarters.get(newest)
    assert saved.body == visit_form("2")
    assert saved.headers["content-disposition"].startswith("attachment;")
    assert headquarters.get("/forms/visit/versions/999").status == 404
    assert headquarters.get("/forms/nothing").status == 404
