"""What each recorded answer of a real server means; texts are the ones ODK Central sent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veldmelding.sync.answers import Message, read_message
from veldmelding.sync.openrosa import SubmitReply
from veldmelding.sync.triage import Kind, triage


def openrosa(text: str, nature: str = "error") -> bytes:
    return (
        '\n  <OpenRosaResponse xmlns="http://openrosa.org/http/response" items="0">\n'
        f'    <message nature="{nature}">{text}</message>\n  </OpenRosaResponse>'
    ).encode()


NGINX = b"<html>\n<head><title>413</title></head><body><center>nginx</center></body>\n</html>"
JSON_400 = b'{"message":"Multipart form content failed to parse.","code":400.39}'
JSON_500 = b'{"message":"Internal Server Error","code":500.1}'
CREATED = openrosa("full submission upload was successful!", "")
STALE = openrosa(
    "You tried to update a submission, but the copy you were editing (undefined) is now out of "
    "date. Please get the new version that has been submitted, and make your edits again."
)
DELETED = openrosa("This submission has been deleted. You may not resubmit it.")


def judge(status: int, body: bytes, *, header: bool = True, is_edit: bool = False):
    message = read_message(body, "text/html" if body.startswith(b"<html") else "text/xml")
    return triage(SubmitReply(status, message, header, None, None, "elsewhere"), is_edit=is_edit)


@pytest.mark.parametrize(
    ("status", "body", "header", "kind", "code"),
    [
        (201, CREATED, True, Kind.DELIVERED, "delivered"),
        (202, openrosa("Duplicate Instance", ""), True, Kind.DELIVERED, "delivered"),
        (201, CREATED, False, Kind.STOP, "login-page"),
        (201, openrosa("no", "error"), True, Kind.RETRY, "unclear"),
        (201, b"", True, Kind.RETRY, "unclear"),
        (201, b"<html>x</html>", True, Kind.RETRY, "unclear"),
        (200, CREATED, True, Kind.RETRY, "unclear"),
        (204, b"", True, Kind.RETRY, "unclear"),
        (200, b"<html>sign in</html>", False, Kind.STOP, "login-page"),
        (200, b"", False, Kind.STOP, "login-page"),
        (302, b"", False, Kind.STOP, "moved"),
        (307, b"", True, Kind.STOP, "moved"),
        (511, b"<html>sign in</html>", False, Kind.STOP, "login-page"),
        (400, openrosa("Required multipart POST field missing."), True, Kind.PARK, "not-accepted"),
        (400, JSON_400, False, Kind.RETRY, "cut-on-the-way"),
        (400, b"<html>proxy</html>", False, Kind.STOP, "not-openrosa"),
        (401, openrosa("Could not authenticate"), False, Kind.REFUSED, "refused"),
        (403, openrosa("does not have rights"), False, Kind.REFUSED, "refused"),
        (402, openrosa("quota"), True, Kind.PARK, "quota"),
        (404, openrosa("Could not find the resource"), True, Kind.PARK, "form-unknown"),
        (
            404,
            openrosa("The form version specified in this submission &#39;77&#39; does not exist."),
            True,
            Kind.PARK,
            "form-version-unknown",
        ),
        (
            404,
            openrosa("…we can&#39;t find that submission to update (uuid:1)"),
            True,
            Kind.PARK,
            "original-unknown",
        ),
        (404, b"<html>not found</html>", False, Kind.STOP, "not-openrosa"),
        (405, openrosa("inactive"), True, Kind.PARK, "form-inactive"),
        (
            409,
            openrosa("A submission already exists with this ID, but with different XML."),
            True,
            Kind.PARK,
            "other-bytes",
        ),
        (
            409,
            openrosa("A resource already exists with instanceID value(s) of uuid:1."),
            True,
            Kind.PARK,
            "other-bytes",
        ),
        (
            409,
            openrosa("Attachment with same name already exists"),
            True,
            Kind.PARK,
            "other-file",
        ),
        (409, STALE, True, Kind.SUPERSEDED, "superseded"),
        (409, DELETED, True, Kind.RETRY, "deleted-maybe"),
        (
            409,
            openrosa("This form is not currently accepting submissions. Please talk to…"),
            True,
            Kind.PARK,
            "form-closed",
        ),
        (409, openrosa("something new"), True, Kind.PARK, "not-accepted"),
        (410, openrosa("gone"), True, Kind.PARK, "stale-edit"),
        (413, NGINX, False, Kind.SPLIT, "too-large"),
        (423, openrosa("Try again later"), True, Kind.LATER, "busy"),
        (429, b"slow down", False, Kind.LATER, "busy"),
        (500, JSON_500, False, Kind.RETRY, "server-error"),
        (502, NGINX, False, Kind.RETRY, "trouble"),
        (503, openrosa("unavailable"), True, Kind.LATER, "busy"),
        (504, NGINX, False, Kind.RETRY, "trouble"),
        (418, b"", False, Kind.STOP, "not-openrosa"),
    ],
)
def test_every_answer_has_one_meaning(status, body, header, kind, code):
    outcome = judge(status, body, header=header)
    assert (outcome.kind, outcome.code) == (kind, code)
    assert outcome.status == status
    sentence = str(outcome.sentence)
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_a_deleted_record_is_tried_once_more_and_then_set_aside():
    again = judge(409, DELETED).again
    assert again is not None
    assert (again.kind, again.code) == (Kind.PARK, "deleted-at-headquarters")


def test_out_of_date_means_another_thing_for_a_correction():
    assert judge(409, STALE, is_edit=True).code == "stale-edit"


def test_words_we_do_not_know_are_shown_cleaned():
    outcome = judge(400, openrosa("na&#x202E;me   is\n bad &lt;b&gt;"))
    assert "“na me is bad <b>”" in str(outcome.sentence)


def test_an_answer_with_a_document_type_is_never_an_acknowledgement():
    hostile = b'<!DOCTYPE a [<!ENTITY b "c">]>' + CREATED
    assert judge(201, hostile).kind is not Kind.DELIVERED


@given(
    st.integers(100, 599),
    st.sampled_from(["openrosa", "json", "html", "other", "empty"]),
    st.text(max_size=60),
    st.booleans(),
    st.booleans(),
)
def test_only_201_and_202_in_openrosa_ever_count(status, form, text, header, is_edit):
    message = Message(form, text, is_error=False)
    outcome = triage(SubmitReply(status, message, header, None, None, ""), is_edit=is_edit)
    delivered = outcome.kind is Kind.DELIVERED
    assert delivered == (status in {201, 202} and form == "openrosa" and header)
    assert str(outcome.sentence)


@given(st.binary(max_size=400), st.sampled_from(["", "text/html", "application/json"]))
def test_any_body_is_read_without_harm(body, content_type):
    message = read_message(body, content_type)
    assert len(message.text) <= 240
    assert all(character.isprintable() for character in message.text)
