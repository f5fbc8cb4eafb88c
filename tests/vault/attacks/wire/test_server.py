"""Attacks 29 to 36: redirects, certificates, floods, hostile lists and names, wrong answers.

Each begins with a finalised record on the laptop and ends with it safe: delivered, or still there.
"""

from __future__ import annotations

import hashlib
import time

import pytest

from tests.sync import faults
from tests.sync.conftest import SHORT
from tests.sync.headquarters import TOKEN, Form, Headquarters
from tests.sync.test_forms import xform
from tests.sync.test_transport import certificate
from veldmelding.library import Library
from veldmelding.sync import Backend, Bearer, OpenRosa


def safe(laptop, record, state: str = "ready") -> None:
    """The record is here, byte for byte, and its state is what was expected."""
    assert laptop.outbox.submission(record.instance_id).xml == record.xml
    assert laptop.state(record) == state


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_attack_29_a_redirect_to_the_open_takes_no_record_and_no_secret_along(
    hq, laptop, status
) -> None:
    record = laptop.record(500)
    with Headquarters() as stranger:
        location = {"Location": f"{stranger.base}/submission", "Set-Cookie": "a=b"}
        hq.fail("/submission", faults.answers(status, b"", headers=location), times=99)
        laptop.deliver(fetch=False)
        assert [each for each in stranger.requests if each.body or each.method == "POST"] == []
        assert all(TOKEN not in str(each.headers) for each in stranger.requests)
    safe(laptop, record)


def test_attack_30_the_environment_changes_nothing(hq, laptop, monkeypatch, tmp_path) -> None:
    record = laptop.record(500)
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "theirs.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "theirs.pem"))
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login mallory password mallory")
    laptop.deliver(fetch=False)
    safe(laptop, record, "delivered")


def test_attack_31_an_address_without_encryption_gets_nothing(laptop) -> None:
    record = laptop.record(500)
    laptop.backend = Backend.at("http://central.example/v1/projects/1", Bearer(TOKEN), name="x")
    report = laptop.deliver()
    assert report.stopped_code == "delivery.not-encrypted"
    safe(laptop, record)


@pytest.mark.parametrize(
    ("settings", "trusted"),
    [({}, False), ({"name": "elsewhere.example"}, True), ({"start": -9, "end": -2}, True)],
    ids=["self-signed", "of another name", "expired"],
)
def test_attack_31_who_cannot_prove_to_be_headquarters_gets_nothing(
    laptop, tmp_path, settings, trusted
) -> None:
    record = laptop.record(500)
    serving, trusting = certificate(tmp_path, **settings)

    def connect(backend, gate):
        return OpenRosa(
            backend, gate, clock=laptop.clock, timeouts=SHORT, tls=trusting if trusted else None
        )

    with Headquarters(tls=serving) as stranger:
        laptop.backend = Backend.at(stranger.base, Bearer(TOKEN), name="x")
        report = laptop.deliver(connect=connect)
        assert stranger.requests == []
    assert report.stopped_code == "delivery.certificate"
    safe(laptop, record)


@pytest.mark.parametrize(
    "action",
    [faults.bomb, faults.endless, faults.trickle, faults.hangs_up],
    ids=["bomb", "endless", "slow", "cut"],
)
def test_attack_32_floods_and_drips_end_soon_and_with_words(hq, laptop, action) -> None:
    record = laptop.record(500)
    hq.fail("/formList", action, times=9)
    started = time.monotonic()
    report = laptop.deliver()
    assert time.monotonic() - started < 20
    assert report.stopped is None or "{" not in str(report.stopped)
    assert laptop.outbox.submission(record.instance_id).xml == record.xml


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "http://169.254.169.254/x", "https://nobody.invalid/x"]
)
def test_attack_33_a_form_from_elsewhere_is_not_fetched(hq, laptop, url) -> None:
    body = (
        '<xforms xmlns="http://openrosa.org/xforms/xformsList"><xform><formID>evil</formID>'
        f"<name>Evil</name><hash>md5:0</hash><downloadUrl>{url}</downloadUrl></xform></xforms>"
    )
    hq.fail("/formList", faults.answers(200, body.encode(), "text/xml", openrosa=True))
    report = laptop.deliver()
    assert Library(laptop.vault, laptop.clock).forms() == []
    assert len(report.remarks) == 1


def test_attack_33_ten_thousand_forms_and_a_wrong_hash_install_nothing(hq, laptop) -> None:
    library = Library(laptop.vault, laptop.clock)
    entries = "".join(
        f"<xform><formID>f{number}</formID><downloadUrl>{hq.base}/x</downloadUrl></xform>"
        for number in range(10_001)
    )
    body = f'<xforms xmlns="http://openrosa.org/xforms/xformsList">{entries}</xforms>'
    hq.fail("/formList", faults.answers(200, body.encode(), "text/xml", openrosa=True))
    assert laptop.deliver().stopped is not None
    hq.forms["note"] = Form("note", xform())
    changed = xform().replace(b"What", b"Whom")
    hq.fail("note.xml", faults.answers(200, changed, "application/xml"), times=99)
    laptop.deliver()
    assert library.forms() == []
    hq.faults.clear()
    laptop.deliver()
    assert [form.hash for form in library.forms()] == [
        "md5:" + hashlib.md5(hq.forms["note"].xml).hexdigest()
    ]


NAMES = [
    "../../x.csv",
    "C:\\x.csv",
    "CON.txt",
    "x.",
    "a\u0001b.csv",
    "x" * 300,
    "gpj.\u202eexe",
    "/etc/passwd",
]


@pytest.mark.parametrize("name", NAMES)
def test_attack_34_a_hostile_file_name_touches_nothing(hq, laptop, tmp_path, name) -> None:
    library = Library(laptop.vault, laptop.clock)
    hq.forms["note"] = Form("note", xform(), media={"evil": b"evil"})
    hq.manifest_names["evil"] = name
    before = {path for path in tmp_path.rglob("*") if "attachments" not in path.parts}
    laptop.deliver()
    assert {p for p in tmp_path.rglob("*") if "attachments" not in p.parts} == before
    form = library.find("note")
    assert form is None or library.media(form) == {}


def test_attack_34_names_that_are_one_on_some_systems_count_once(hq, laptop) -> None:
    library = Library(laptop.vault, laptop.clock)
    hq.forms["note"] = Form("note", xform(), media={"1": b"one", "2": b"two", "3": b"three"})
    hq.manifest_names.update({"1": "Caf\u00e9.csv", "2": "cafe\u0301.csv", "3": "CAF\u00c9.CSV"})
    laptop.deliver()
    form = library.find("note")
    assert form is not None
    assert len(library.media(form)) == 1


ANSWERS = {
    "201 with another body": (faults.answers(201, b"<html>ok</html>"), {"ready"}),
    "202": (faults.says(202, "full submission upload was successful!"), {"delivered"}),
    "200": (faults.says(200, "fine"), {"ready"}),
    "409": (
        faults.says(409, "This form is not currently accepting submissions."),
        {"needs attention"},
    ),
    "413": (faults.answers(413, b"<html>too large</html>"), {"needs attention"}),
    "a hotel": (faults.login_page, {"ready"}),
    "cut after the body": (faults.hangs_up, {"ready"}),
    "kept, answer lost": (faults.stores_and_hangs_up, {"delivered", "ready"}),
    "endless": (faults.endless, {"ready"}),
    "expanding": (faults.bomb, {"ready"}),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_attack_35_only_a_true_acknowledgement_counts_and_sending_again_is_harmless(
    hq, laptop, name
) -> None:
    action, states = ANSWERS[name]
    record = laptop.record(500)
    hq.fail("/submission", action, method="POST", times=99)
    laptop.deliver(fetch=False)
    assert laptop.outbox.submission(record.instance_id).xml == record.xml
    assert laptop.state(record) in states
    hq.faults.clear()
    laptop.outbox.ledger.release(record.instance_id)
    laptop.deliver(fetch=False)
    if name != "202":  # which was believed, as the specification has it
        assert laptop.is_complete_at(hq, record)
        assert len(hq.stored) == 1
    safe(laptop, record, "delivered")


@pytest.mark.parametrize(
    "body",
    [
        b'<!DOCTYPE x [<!ENTITY a "full submission upload was successful!">]>'
        b'<OpenRosaResponse xmlns="http://openrosa.org/http/response">'
        b"<message>&a;</message></OpenRosaResponse>",
        b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><OpenRosaResponse '
        b'xmlns="http://openrosa.org/http/response"><message>ok</message></OpenRosaResponse>',
        b"<a>" * 100_000,
    ],
    ids=["entity", "outside", "nested"],
)
def test_attack_36_an_answer_with_a_document_type_or_without_end_is_no_acknowledgement(
    hq, laptop, body
) -> None:
    record = laptop.record(500)
    hq.fail("/submission", faults.answers(201, body, "text/xml", openrosa=True), times=99)
    laptop.deliver(fetch=False)
    safe(laptop, record)
    hq.faults.clear()
    laptop.deliver(fetch=False)
    assert laptop.is_complete_at(hq, record)
    safe(laptop, record, "delivered")
