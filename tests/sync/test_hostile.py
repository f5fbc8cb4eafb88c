"""A server that means harm: what it cannot make this laptop do."""

from __future__ import annotations

import base64

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from tests.sync import faults
from tests.sync.headquarters import TOKEN, Form, Headquarters
from tests.sync.proxies import TestProxy
from tests.sync.test_forms import offered, xform

from veldmelding.library import Library
from veldmelding.sync import Backend, Bearer, NetworkSettings, Proxy, accept_key, synchronise
from veldmelding.sync import forms as fetching
from veldmelding.sync.formkeys import fingerprint, key_of


def a_key() -> str:
    public = rsa.generate_private_key(65537, 2048).public_key()
    der = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(der).decode()


OLD, NEW = a_key(), a_key()


def sealed(key: str, version: str = "1") -> bytes:
    element = f'<submission base64RsaPublicKey="{key}"/>' if key else ""
    return xform(version=version).replace(b"<bind ", element.encode() + b"<bind ", 1)


@pytest.fixture
def library(laptop):
    return Library(laptop.vault, laptop.clock)


def key_in_use(library) -> str:
    form = library.find("note")
    assert form is not None
    return key_of(library.xml(form))


# -- the key of a form -------------------------------------------------------------------------


@pytest.mark.parametrize("new", [NEW, ""])
@pytest.mark.parametrize("version", ["1", "2"])
def test_another_key_or_none_is_shown_and_not_used_until_a_person_agrees(
    hq, laptop, library, new, version
):
    hq.forms["note"] = Form("note", sealed(OLD), name="Incident note")
    laptop.deliver()
    hq.forms["note"] = Form("note", sealed(new, version), version=version, name="Incident note")
    for _ in range(2):
        before = len(hq.requests)
        report = laptop.deliver()
        assert key_in_use(library) == OLD
        (change,) = report.key_changes
        assert (change.form_id, change.title) == ("note", "Incident note")
        assert (change.old, change.new) == (fingerprint(OLD), fingerprint(new))
        assert change.old in str(report.remarks[-1])
        assert "not by this network" in str(report.remarks[-1])
        assert report.stopped is None
    assert hq.paths()[before:] == ["GET /v1/projects/1/formList"], "not fetched again each time"
    accept_key(laptop.vault, laptop.backend, "note", change.new)
    report = laptop.deliver()
    assert report.key_changes == ()
    assert key_in_use(library) == new
    assert offered(library) == {("note", version)}
    assert laptop.deliver().key_changes == ()


def test_consent_holds_for_one_key_of_one_form_of_one_headquarters(hq, laptop, library):
    hq.forms["note"] = Form("note", sealed(OLD))
    laptop.deliver()
    other = Backend.at("https://other.example/v1/projects/1", Bearer(TOKEN))
    accept_key(laptop.vault, other, "note", fingerprint(NEW))
    accept_key(laptop.vault, laptop.backend, "another", fingerprint(NEW))
    accept_key(laptop.vault, laptop.backend, "note", fingerprint(a_key()))
    hq.forms["note"] = Form("note", sealed(NEW, "2"), version="2")
    assert len(laptop.deliver().key_changes) == 1
    assert key_in_use(library) == OLD


def test_a_question_that_headquarters_took_back_is_not_asked_any_more(hq, laptop, library):
    hq.forms["note"] = Form("note", sealed(OLD))
    laptop.deliver()
    hq.forms["note"] = Form("note", sealed(NEW, "2"), version="2")
    assert laptop.deliver().key_changes
    hq.forms["note"] = Form("note", sealed(OLD, "3"), version="3")
    assert laptop.deliver().key_changes == ()
    assert offered(library) == {("note", "3")}


def test_a_first_key_is_taken_over_because_it_hides_and_shows_nothing_new(hq, laptop, library):
    hq.forms["note"] = Form("note", sealed(""))
    laptop.deliver()
    hq.forms["note"] = Form("note", sealed(NEW, "2"), version="2")
    assert laptop.deliver().key_changes == ()
    assert key_in_use(library) == NEW


def test_going_back_to_a_version_without_a_key_needs_consent_too(hq, laptop, library):
    hq.forms["note"] = Form("note", sealed(""))
    laptop.record()
    laptop.deliver()
    hq.forms["note"] = Form("note", sealed(OLD, "2"), version="2")
    laptop.deliver()
    hq.forms["note"] = Form("note", sealed(""))
    assert [change.new for change in laptop.deliver().key_changes] == [""]
    assert offered(library) == {("note", "2")}


def test_a_step_back_to_an_older_version_is_told(hq, laptop, library):
    hq.forms["note"] = Form("note", xform(version="20"), version="20")
    laptop.deliver()
    hq.forms["note"] = Form("note", xform(version="9"), version="9")
    report = laptop.deliver()
    assert "older version" in str(report.remarks[-1])
    assert offered(library) == {("note", "9")}


# -- floods ------------------------------------------------------------------------------------


def test_hundreds_of_new_forms_come_a_part_at_a_time(hq, laptop, library, monkeypatch):
    monkeypatch.setattr(fetching, "MOST_NEW_FORMS", 5)
    for number in range(12):
        hq.forms[f"f{number}"] = Form(f"f{number}", xform(f"f{number}"))
    report = laptop.deliver()
    assert len(report.forms_installed) == 5
    assert "7 of them" in str(report.remarks[-1])
    laptop.deliver()
    laptop.deliver()
    assert len(offered(library)) == 12
    assert laptop.deliver().remarks == []


def test_versions_that_nobody_needs_do_not_pile_up(hq, laptop, library):
    for number in range(8):
        hq.forms["note"] = Form("note", xform(version=str(number)), version=str(number))
        laptop.deliver()
    assert len(library.forms(offered=None)) == 1


# -- answers -----------------------------------------------------------------------------------


def about(instance_id: str) -> bytes:
    return (
        '<OpenRosaResponse xmlns="http://openrosa.org/http/response"><message>ok</message>'
        '<submissionMetadata xmlns="http://www.opendatakit.org/xforms" id="x"'
        f' instanceID="{instance_id}" isComplete="true"/></OpenRosaResponse>'
    ).encode()


def test_an_answer_about_another_record_acknowledges_nothing(hq, laptop):
    record, other = laptop.record(), laptop.record()
    strayed = faults.answers(201, about(other.instance_id), "text/xml", openrosa=True)
    hq.fail("/submission", strayed, instance=record.instance_id, times=99)
    report = laptop.deliver()
    assert laptop.state(record) == "ready"
    assert [instance_id for instance_id, _ in report.later] == [record.instance_id]
    assert report.delivered == [other.instance_id]
    assert laptop.attention() == {}


@pytest.mark.parametrize("spelling", ["uuid:{}", "{}", " UUID:{} "])
def test_an_answer_about_this_record_in_any_spelling_counts(hq, laptop, spelling):
    record = laptop.record(instance_id="uuid:0abc")
    answer = about(spelling.format("0ABC"))
    hq.fail("/submission", faults.answers(201, answer, "text/xml", openrosa=True))
    assert laptop.deliver().delivered == [record.instance_id]


def test_nobody_is_sent_to_what_listens_on_this_laptop(vault, clock, hq):
    with Headquarters() as inside, TestProxy("http", hq.port) as proxy:
        base = hq.base.replace("127.0.0.1", "headquarters.invalid")
        backend = Backend.at(base, Bearer(TOKEN), unencrypted_allowed=True)
        hq.forms["note"] = Form("note", xform())
        hq.listed_base = f"https://127.0.0.1:{inside.port}/v1/projects/1"
        NetworkSettings(proxy=Proxy("http", "127.0.0.1", proxy.own_port)).save(vault)
        report = synchronise(vault, backend, lambda _: None, clock=clock)
        assert inside.connections == 0
        assert report.forms_installed == ("note",), "asked of headquarters itself instead"


# -- who we say we are -------------------------------------------------------------------------


def test_the_head_of_the_journal_travels_with_every_record(hq, laptop):
    laptop.vault.journal.append("record-1", "begin", {})
    number, head = laptop.vault.journal.head()
    laptop.record(100)
    laptop.deliver()
    agents = {request.headers["user-agent"] for request in hq.posts()}
    assert len(agents) == 1
    assert agents.pop().endswith(f" (journal {number}.{head[:32]})")
    others = [request for request in hq.requests if request.method != "POST"]
    assert all("journal" not in request.headers["user-agent"] for request in others)


@pytest.mark.parametrize(
    "path", ["/v1/test/s3cr3t/projects/1/forms/note/draft", "/collector/s3cr3t"]
)
def test_addresses_with_their_token_in_the_path_work_and_stay_out_of_sight(
    hq, vault, clock, caplog, path
):
    import logging

    caplog.set_level(logging.DEBUG)
    from tests.sync.conftest import Laptop

    backend = Backend.at(f"{hq.origin}{path}")
    backend.save(vault)
    laptop = Laptop(vault, backend, clock)
    record = laptop.record(100)
    hq.is_open = True
    report = laptop.deliver()
    assert report.stopped is None
    assert laptop.is_complete_at(hq, record)
    assert {request.path.rpartition("/")[0] for request in hq.requests} == {path}
    assert all("authorization" not in request.headers for request in hq.requests)
    ledger = repr(laptop.outbox.ledger.files(record.instance_id))
    shown = caplog.text + repr(report) + repr(laptop.progress) + repr(backend) + ledger
    assert "s3cr3t" not in shown


def test_danger_does_not_wait_for_the_list_of_forms_where_the_server_is_known(hq, laptop):
    laptop.deliver()
    before = len(hq.requests)
    laptop.record(priority=0)
    laptop.deliver()
    assert [request.method for request in hq.requests[before:]] == ["POST", "GET"]
