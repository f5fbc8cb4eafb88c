"""Submissions: taken whole or not at all, once, and byte for byte."""

import re
import threading

import pytest

from tests.hub.client import (
    BOUNDARY,
    OPENROSA,
    Phone,
    multipart,
    new_id,
    request,
    upload_parts,
    visit,
    visit_form,
)
from veldmelding.errors import SubmissionMissing
from veldmelding.hub import Hub
from veldmelding.outbox import Outbox

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 700
RECEIVED = "full submission upload was successful!"


def held(vault, clock, instance_id):
    return Outbox(vault, clock).submission(instance_id)


def files_here(vault, clock, instance_id) -> dict[str, bytes | None]:
    return {
        file.name: vault.attachments.read(file.attachment_id) if file.attachment_id else None
        for file in held(vault, clock, instance_id).files
    }


def attachment_rows(vault) -> int:
    with vault.reading() as database:
        return database.execute("SELECT count(*) FROM attachment").fetchone()[0]


def attachment_files(vault) -> int:
    return sum(1 for _ in (vault.folder / "attachments").iterdir())


# -- one submission ----------------------------------------------------------------------------


def test_a_record_is_kept_byte_for_byte_with_its_photo(phone, hub, vault, clock):
    instance_id = new_id()
    xml = visit(instance_id, photo="p.jpg") + b"\n<!-- as sent -->\n"
    answer = phone.send(xml, {"p.jpg": JPEG})
    assert answer.status == 201
    assert answer.message == RECEIVED
    assert answer.headers["x-openrosa-version"] == "1.0"
    assert answer.headers["etag"] == 'W/"a7-1AzRoaahYs+ci5dFOfosy9idMsg"'
    kept = held(vault, clock, instance_id)
    assert kept.xml == xml
    assert kept.origin == "received"
    assert kept.device_id == "test:phone"
    assert kept.name == "Visit to Amina"
    assert files_here(vault, clock, instance_id) == {"p.jpg": JPEG}
    [arrival] = hub.arrivals()
    assert arrival.sender == "Phone of Baraka"
    assert (arrival.files, arrival.files_here) == (1, 1)


@pytest.mark.parametrize("bearer", [False, True])
def test_a_record_may_come_in_chunks_or_ask_before(hub, address, bearer):
    phone = Phone(address, hub.create_account("p"), bearer)
    body = multipart(upload_parts(visit(photo="p.jpg"), {"p.jpg": JPEG}))
    pieces = [body[at : at + 7001] for at in range(0, len(body), 7001)]
    assert phone.post(iter(pieces), chunked=True).status == 201
    body = multipart(upload_parts(visit()))
    assert phone.post(body, headers={"Expect": "100-continue"}).status == 201
    assert [arrival.files_here for arrival in hub.arrivals()] == [0, 1]


def test_the_parts_may_come_in_any_order(phone, vault, clock):
    instance_id = new_id()
    parts = [("p.jpg", "x", JPEG), *upload_parts(visit(instance_id, photo="p.jpg"))]
    assert phone.post(multipart([("note", None, b"field"), *parts])).status == 201
    assert files_here(vault, clock, instance_id) == {"p.jpg": JPEG}


def test_three_hundred_files_in_one_upload(hub, phone):
    form = visit_form(form_id="many").replace(b"<photo/>", b"<photo/>" * 1)
    form = form.replace(b"<age/>", b"<age/><picture/>").replace(
        b'<bind nodeset="/data/child/age"',
        b'<bind nodeset="/data/child/picture" type="binary"/><bind nodeset="/data/child/age"',
    )
    hub.offer(form)
    names = [f"{number}.jpg" for number in range(300)]
    children = "".join(f"<child><picture>{name}</picture></child>" for name in names)
    xml = visit(form_id="many").replace(b"<photo>", children.encode() + b"<photo>")
    assert phone.send(xml, {name: name.encode() for name in names}).status == 201
    assert hub.arrivals()[0].files_here == 300


def test_a_record_without_an_identity_gets_one_that_stays_the_same(phone, hub):
    xml = re.sub(rb"<instanceID>.*?</instanceID>", b"", visit())
    assert phone.send(xml).status == 201
    assert phone.send(xml).status == 201
    [arrival] = hub.arrivals()
    assert re.fullmatch(r"uuid:[0-9a-f-]{36}", arrival.instance_id)


def test_meta_may_have_the_openrosa_prefix(phone, hub):
    instance_id = new_id()
    xml = (
        '<data id="visit" version="1" xmlns:orx="http://openrosa.org/xforms">'
        f"<orx:meta><orx:instanceID>{instance_id}</orx:instanceID></orx:meta></data>"
    ).encode()
    assert phone.send(xml).status == 201
    assert hub.arrivals()[0].instance_id == instance_id
    assert hub.arrivals()[0].name == "Visit"


# -- again -------------------------------------------------------------------------------------


def test_the_same_bytes_again_are_received_again_and_kept_once(phone, hub, vault):
    xml = visit(photo="p.jpg")
    for _ in range(3):
        answer = phone.send(xml, {"p.jpg": JPEG})
        assert (answer.status, answer.message) == (201, RECEIVED)
    assert len(hub.arrivals()) == 1
    assert attachment_rows(vault) == attachment_files(vault) == 1


def test_other_bytes_under_the_same_identity_are_refused(phone, hub, vault, clock):
    instance_id = new_id()
    xml = visit(instance_id)
    assert phone.send(xml).status == 201
    for other in (visit(instance_id, who="Zawadi"), xml + b"\n"):
        answer = phone.send(other)
        assert answer.status == 409
        assert answer.message.startswith(
            "A submission already exists with this ID, but with different XML."
        )
    assert held(vault, clock, instance_id).xml == xml


def test_missing_files_are_filled_in_later(phone, hub, vault, clock):
    instance_id = new_id()
    xml = visit(instance_id, photo="p.jpg", sound="s.m4a")
    assert phone.send(xml).status == 201
    assert files_here(vault, clock, instance_id) == {"p.jpg": None, "s.m4a": None}
    assert not hub.arrivals()[0].complete
    parts = [*upload_parts(xml, {"p.jpg": JPEG}), ("*isIncomplete*", None, b"yes")]
    assert phone.post(multipart(parts)).status == 201
    assert phone.send(xml, {"s.m4a": b"sound"}).status == 201
    assert files_here(vault, clock, instance_id) == {"p.jpg": JPEG, "s.m4a": b"sound"}
    assert hub.arrivals()[0].complete


def test_a_different_file_of_the_same_name_replaces_the_first(phone, vault, clock):
    instance_id = new_id()
    xml = visit(instance_id, photo="p.jpg")
    phone.send(xml, {"p.jpg": JPEG})
    assert phone.send(xml, {"p.jpg": b"other"}).status == 201
    assert files_here(vault, clock, instance_id) == {"p.jpg": b"other"}
    assert attachment_rows(vault) == attachment_files(vault) == 1


def test_files_that_the_record_does_not_name_are_dropped(phone, vault, clock):
    instance_id = new_id()
    xml = visit(instance_id, photo="q.jpg")
    stray = {"p.jpg": JPEG, "Q.jpg": JPEG, "sub/q.jpg": JPEG}
    assert phone.send(xml, stray).status == 201
    first = [(name, name, data) for name, data in stray.items()]
    assert phone.post(multipart([*first, *upload_parts(xml)])).status == 201
    assert files_here(vault, clock, instance_id) == {"q.jpg": None}
    assert attachment_rows(vault) == attachment_files(vault) == 0


@pytest.mark.parametrize(
    "name", ["foto één & ’s.jpg", "a b.jpg", "a%20b.jpg", "sub/dir.jpg", "../../x", "ሰላም.jpg"]
)
def test_names_of_files_are_only_names(phone, vault, clock, name):
    instance_id = new_id()
    xml = visit(instance_id, photo=name.replace("&", "&amp;"))
    assert phone.send(xml, {name: JPEG}).status == 201
    assert files_here(vault, clock, instance_id) == {name: JPEG}
    stored = {path.name for path in (vault.folder / "attachments").iterdir()}
    assert all(re.fullmatch(r"[0-9a-f]{32}", one) for one in stored)


def test_the_field_is_what_names_a_file(phone, vault, clock):
    instance_id = new_id()
    xml = upload_parts(visit(instance_id, photo="q.jpg"))
    assert phone.post(multipart([*xml, ("file", "q.jpg", JPEG)])).status == 201
    assert files_here(vault, clock, instance_id) == {"q.jpg": None}
    assert phone.post(multipart([*xml, ("q.jpg", "other.jpg", JPEG)])).status == 201
    assert files_here(vault, clock, instance_id) == {"q.jpg": JPEG}


def test_an_encrypted_submission_names_its_files_in_its_manifest(phone, vault, clock):
    instance_id = new_id()
    xml = (
        '<data xmlns="http://opendatakit.org/submissions" id="visit" version="1" encrypted="yes">'
        "<base64EncryptedKey>AAAA</base64EncryptedKey>"
        '<meta xmlns="http://openrosa.org/xforms">'
        f"<instanceID>{instance_id}</instanceID></meta>"
        "<media><file>p.jpg.enc</file></media>"
        "<encryptedXmlFile>submission.xml.enc</encryptedXmlFile></data>"
    ).encode()
    files = {"p.jpg.enc": b"1", "submission.xml.enc": b"2", "else.enc": b"3"}
    assert phone.send(xml, files).status == 201
    assert files_here(vault, clock, instance_id) == {
        "p.jpg.enc": b"1",
        "submission.xml.enc": b"2",
    }


# -- refusals ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("xml", "status", "message"),
    [
        (visit(form_id="nobody"), 404, "Could not find the resource you were looking for."),
        (
            visit(version="77"),
            404,
            "The form version specified in this submission &#39;77&#39; does not exist.",
        ),
        (
            b'<data id="visit"/>',
            404,
            "The form version specified in this submission &#39;&#39; does not exist.",
        ),
        (b"not xml", 400, "Required parameter form ID xml attribute missing."),
        (b"", 400, "Required parameter form ID xml attribute missing."),
        (b"<data/>", 400, "Required parameter form ID xml attribute missing."),
        (
            visit().decode().encode("utf-16"),
            400,
            "Required parameter form ID xml attribute missing.",
        ),
        (visit(who="\0"), 400, "Required parameter form ID xml attribute missing."),
        (
            visit(who="é").decode().encode("latin-1"),
            400,
            "Required parameter form ID xml attribute missing.",
        ),
    ],
)
def test_what_is_no_record_of_a_known_form_is_refused(phone, hub, vault, xml, status, message):
    answer = phone.send(xml, {"p.jpg": JPEG})
    assert (answer.status, answer.message) == (status, message)
    assert answer.headers["x-openrosa-version"] == "1.0"
    assert hub.arrivals() == []
    assert attachment_rows(vault) == attachment_files(vault) == 0


def test_a_record_of_an_older_version_is_taken(hub, phone):
    hub.offer(visit_form("2"))
    assert phone.send(visit(version="1")).status == 201
    assert phone.send(visit(version="2")).status == 201


@pytest.mark.parametrize(
    "parts",
    [
        [],
        [("xml_submission_file", None, visit())],
        [("XML_SUBMISSION_FILE", "a.xml", visit())],
        [("p.jpg", "p.jpg", JPEG)],
    ],
)
def test_without_the_xml_part_nothing_is_taken(phone, vault, parts):
    answer = phone.post(multipart(parts))
    assert answer.status == 400
    assert answer.message == "Required multipart POST field xml_submission_file missing."
    assert attachment_files(vault) == 0


def test_a_body_that_is_not_multipart_is_refused(phone):
    answer = phone.post(visit(), content_type="text/xml")
    assert answer.status == 400
    assert answer.message == "Required multipart POST field xml_submission_file missing."


WHOLE = multipart(upload_parts(visit(photo="p.jpg"), {"p.jpg": JPEG}))


@pytest.mark.parametrize(
    ("body", "content_type", "details"),
    [
        (WHOLE[: len(WHOLE) // 2], None, "Unexpected end of form"),
        (WHOLE[: -len(BOUNDARY) - 6], None, "Unexpected end of form"),
        (WHOLE, "multipart/form-data; boundary=other", "Unexpected end of form"),
        (WHOLE, "multipart/form-data", "Multipart: Boundary not found"),
        (b"", None, "Unexpected end of form"),
    ],
)
def test_an_upload_that_cannot_be_parsed_leaves_nothing(
    phone, hub, vault, body, content_type, details
):
    answer = phone.post(body, content_type=content_type)
    assert answer.status == 400
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert answer.json == {
        "message": "Multipart form content failed to parse.",
        "code": 400.39,
        "details": details,
    }
    assert hub.arrivals() == []
    assert attachment_rows(vault) == attachment_files(vault) == 0


def test_a_packed_body_is_refused(phone):
    import gzip

    answer = phone.post(gzip.compress(WHOLE), headers={"Content-Encoding": "gzip"})
    assert answer.status == 400
    assert answer.json["code"] == 400.39


def test_without_rights_the_body_is_not_looked_at(address, hub, vault):
    answer = Phone(address, "B" * 64).send(visit(photo="p.jpg"), {"p.jpg": JPEG})
    assert answer.status == 403
    answer = request(address, "POST", "/v1/projects/1/submission", body=WHOLE, headers=OPENROSA)
    assert answer.status == 401
    assert attachment_files(vault) == 0


# -- at the same time --------------------------------------------------------------------------


def test_the_same_record_sent_many_times_at_once_is_kept_once(phone, hub, vault):
    xml = visit(photo="p.jpg")
    statuses = []

    def send():
        statuses.append(phone.send(xml, {"p.jpg": JPEG}).status)

    threads = [threading.Thread(target=send) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [201] * 12
    assert len(hub.arrivals()) == 1
    assert attachment_rows(vault) == attachment_files(vault) == 1


def test_many_phones_at_once_lose_nothing(hub, address):
    tokens = [hub.create_account(f"Phone {number}") for number in range(6)]
    sent: list[str] = []

    def day(token: str) -> None:
        phone = Phone(address, token)
        for _ in range(5):
            instance_id = new_id()
            assert phone.send(visit(instance_id, photo="p.jpg"), {"p.jpg": JPEG}).status == 201
            sent.append(instance_id)

    threads = [threading.Thread(target=day, args=(token,)) for token in tokens]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(sent) == 30
    assert {arrival.instance_id for arrival in hub.arrivals()} == set(sent)
    assert all(arrival.complete for arrival in hub.arrivals())


# -- durable -----------------------------------------------------------------------------------


def test_a_failure_inside_the_transaction_leaves_nothing(phone, hub, vault, clock, monkeypatch):
    from veldmelding.errors import DiskFull
    from veldmelding.hub.received import ReceivedRecords

    instance_id = new_id()
    xml = visit(instance_id, photo="p.jpg")

    def fail(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(ReceivedRecords, "record", fail)
        answer = phone.send(xml, {"p.jpg": JPEG})
    assert answer.status == 503
    assert answer.headers["retry-after"] == "300"
    assert "its disk is full" in answer.message
    with pytest.raises(SubmissionMissing):
        held(vault, clock, instance_id)
    assert attachment_rows(vault) == attachment_files(vault) == 0
    assert phone.send(xml, {"p.jpg": JPEG}).status == 201
    assert files_here(vault, clock, instance_id) == {"p.jpg": JPEG}


def test_an_unexpected_failure_is_told_without_details(phone, monkeypatch, caplog):
    from veldmelding.hub.intake import Intake

    def fail(*_: object) -> None:
        raise RuntimeError("Amina lives in the blue house")

    monkeypatch.setattr(Intake, "_keep", fail)
    answer = phone.send(visit())
    assert answer.status == 500
    assert answer.json == {"message": "Internal Server Error"}
    assert "RuntimeError" in caplog.text
    assert "Amina" not in caplog.text
    assert phone.token not in caplog.text


def test_received_records_wait_in_the_outbox_to_be_passed_on(phone, vault, clock):
    instance_id = new_id()
    phone.send(visit(instance_id))
    assert [
        head.instance_id for head in Outbox(vault, clock).pending("https://central.example")
    ] == [instance_id]


def test_a_body_over_the_limit_is_refused(vault, clock):
    from random import Random

    with Hub(vault, clock=clock, random=Random(2), accepted_length=200_000) as hub:
        hub.offer(visit_form())
        phone = Phone(hub.start(), hub.create_account("phone"))
        assert phone.get("/submission").headers["x-openrosa-accept-content-length"] == "200000"
        large = multipart(upload_parts(visit(photo="p.jpg"), {"p.jpg": b"x" * 300_000}))
        measured = phone.post(large)
        pieces = [large[at : at + 50_000] for at in range(0, len(large), 50_000)]
        chunked = phone.post(iter(pieces), chunked=True)
        for answer in (measured, chunked):
            assert answer.status == 413
            assert "413 Request Entity Too Large" in answer.text
        assert hub.arrivals() == []
        assert attachment_files(vault) == 0
        assert phone.send(visit(photo="p.jpg"), {"p.jpg": b"x" * 150_000}).status == 201
