"""Forms coming into a hub: uploads with the report of the form check, drafts, test devices."""

import io

import pytest
from openpyxl import Workbook

from tests.hub.client import OPENROSA, Phone, new_id, request, visit, visit_form
from tests.hub.rest_client import Program
from veldmelding.errors import FormNotUsable, FormVersionTaken
from veldmelding.hub.form_intake import with_version

WORDS = "four quiet words together"
BROKEN = visit_form().replace(b'nodeset="/data/who"', b'nodeset="/data/who" relevant="((("')


def workbook(version: str = "3", form_id: str = "sheet") -> bytes:
    book = Workbook()
    survey = book.active
    survey.title = "survey"
    for row in (["type", "name", "label"], ["text", "who", "Who?"], ["image", "p", "Photo"]):
        survey.append(row)
    settings = book.create_sheet("settings")
    settings.append(["form_title", "form_id", "version"])
    settings.append(["A sheet", form_id, version])
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


@pytest.fixture
def manager(hub, address) -> Program:
    hub.accounts.create("manager", role="administer", passphrase=WORDS)
    return Program.signed_in(address, "manager", WORDS)


def test_a_workbook_is_offered_with_its_report(hub, phone):
    form, report = hub.forms.add(workbook(), "sheet.xlsx")
    assert (form.form_id, form.version, report.works) == ("sheet", "3", True)
    assert "Who?" in report.outline
    assert "<formID>sheet</formID>" in phone.get("/formList").text


def test_a_markdown_table_is_a_form_too(hub):
    table = "| survey |\n| | type | name | label |\n| | text | a | Ask |\n"
    form, _ = hub.forms.add(table.encode(), "asked.md")
    assert form.form_id == "asked"


def test_a_form_with_errors_is_not_taken_and_says_why(hub, phone):
    before = phone.get("/formList").text
    read = hub.forms.look(BROKEN)
    assert not read.report.works
    with pytest.raises(FormNotUsable):
        hub.forms.add(BROKEN)
    with pytest.raises(FormNotUsable):
        hub.forms.add_draft(BROKEN)
    assert phone.get("/formList").text == before


def test_another_form_under_a_version_that_is_taken_is_refused(hub):
    hub.forms.add(visit_form())
    with pytest.raises(FormVersionTaken):
        hub.forms.add(visit_form(title="Other words"))


def test_media_come_along_and_are_offered(hub, phone):
    form = visit_form(form_id="logo").replace(
        b"<value>Who did you visit?</value>",
        b'<value>Who?</value><value form="image">jr://images/logo.png</value>',
    )
    hub.forms.add(form, media={"logo.png": b"\x89PNG picture"})
    manifest = phone.get("/forms/logo/manifest").text
    assert "<filename>logo.png</filename>" in manifest
    assert phone.get("/forms/logo/attachments/logo.png").body == b"\x89PNG picture"


def test_a_draft_is_for_test_devices_only_until_it_is_published(hub, phone, address):
    draft, _ = hub.forms.add_draft(visit_form("2", title="New visit"))
    assert "<version>1</version>" in phone.get("/formList").text
    base = f"/v1/test/{draft.token.replace('$', '%24')}/projects/1/forms/visit/draft"
    listed = request(address, "GET", f"{base}/formList", headers=OPENROSA)
    assert listed.status == 200
    assert "<version>2</version>" in listed.text
    assert f"{base}.xml</downloadUrl>" in listed.text.replace("%21", "!")
    xml = request(address, "GET", f"{base}.xml")
    assert xml.body == visit_form("2", title="New visit")
    tester = DraftDevice(address, base)
    record = visit(new_id(), version="2")
    assert tester.send(record).status == 201
    assert tester.send(record).status == 201
    assert tester.send(record.replace(b"Amina", b"Baraka")).status == 409
    assert hub.arrivals() == []
    hub.forms.publish("visit")
    assert "<version>2</version>" in phone.get("/formList").text
    assert request(address, "GET", f"{base}/formList", headers=OPENROSA).status == 404
    assert phone.send(record).status == 201
    assert len(hub.arrivals()) == 1


class DraftDevice(Phone):
    """A device that was given the address of a draft."""

    def __init__(self, address, base: str) -> None:
        super().__init__(address, "")
        self._base = base

    @property
    def base(self) -> str:
        return self._base


def test_a_wrong_draft_token_opens_nothing(hub, address):
    hub.forms.add_draft(visit_form("2"))
    base = f"/v1/test/{'x' * 64}/projects/1/forms/visit/draft"
    for path in ("/formList", "/manifest", ".xml", "/submission", "/attachments/a.csv"):
        assert request(address, "GET", base + path, headers=OPENROSA).status == 404


def test_what_test_devices_send_goes_with_the_draft(hub, address, vault):
    draft, _ = hub.forms.add_draft(visit_form("2"))
    base = f"/v1/test/{draft.token}/projects/1/forms/visit/draft"
    sent = DraftDevice(address, base).send(visit(photo="p.jpg", version="2"), {"p.jpg": b"photo"})
    assert sent.status == 201
    hub.forms.discard("visit")
    with vault.reading() as database:
        assert database.execute("SELECT count(*) FROM draft_record").fetchone()[0] == 0
        assert database.execute("SELECT count(*) FROM attachment").fetchone()[0] == 0


def test_the_whole_way_over_rest_as_recorded_from_a_central(manager, phone):
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    sent = manager.at(
        "POST", "forms", content=workbook(), query="?ignoreWarnings=true", Content_Type=kind
    )
    assert sent.status == 200, sent.text
    assert sent.json["publishedAt"] is None
    assert len(sent.json["draftToken"]) == 64
    assert manager.get("forms", "sheet", "draft")["version"] == "3"
    assert manager.get("forms", "sheet", "draft", "attachments") == []
    done = manager.at("POST", "forms", "sheet", "draft", "publish")
    assert done.json == {"success": True}
    assert manager.at("POST", "forms", "sheet", "draft", "publish").json["code"] == 404.1
    assert manager.get("forms", "sheet")["state"] == "open"
    assert manager.at("POST", "forms", "sheet", "draft", query="?ignoreWarnings=true").status == 200
    taken = manager.at("POST", "forms", "sheet", "draft", "publish", query="?version=4")
    assert taken.json == {"success": True}
    assert "<version>4</version>" in phone.get("/formList").text
    assert [one["version"] for one in manager.get("forms", "sheet", "versions")] == ["4", "3"]
    closing = manager.at("PATCH", "forms", "sheet", content={"state": "closing"})
    assert closing.json["state"] == "closing"
    assert "sheet" not in phone.get("/formList").text
    broken = manager.at("POST", "forms", content=BROKEN, query="?publish=true")
    assert (broken.status, broken.json["code"]) == (400, 400.15)


def test_fields_of_a_form(manager):
    fields = manager.get("forms", "visit", "fields")
    assert [(one["path"], one["type"]) for one in fields] == [
        ("/who", "string"),
        ("/water", "string"),
        ("/child", "repeat"),
        ("/child/age", "int"),
        ("/photo", "binary"),
        ("/sound", "binary"),
        ("/meta", "structure"),
        ("/meta/instanceID", "string"),
        ("/meta/instanceName", "string"),
    ]


@pytest.mark.parametrize("given", ['version="1"', "version='1'", ""])
def test_another_version_leaves_the_rest_as_it_is(given):
    before = visit_form().replace(b'version="1">', given.encode() + b">")
    after = with_version(before, '2 "new" <&>')
    assert b'version="2 &quot;new&quot; &lt;&amp;>"' in after
    assert len(after) >= len(before)
