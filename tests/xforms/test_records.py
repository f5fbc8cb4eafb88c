"""Drafts, corrections and what finally leaves the laptop."""

from __future__ import annotations

import contextlib
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.xforms.driver import NOW, reopen, start, surroundings, xform
from tests.xforms.forms import form
from veldmelding.errors import InstanceUnreadable
from veldmelding.xforms import FormDefinition
from veldmelding.xforms.markup import parse_markup


def session_of(model, body="", instance="", **changes):
    return start(FormDefinition.parse(xform(model, body, instance=instance)), **changes)


RULED = '<bind nodeset="/data/a" relevant="/data/b = 1"/>'


def test_a_draft_keeps_what_is_hidden_and_finalising_leaves_it_out():
    session = session_of(RULED, instance="<a>kept</a><b>0</b><c/>")
    assert b"<a>kept</a>" in session.serialise()
    final = session.finalise()
    assert b"kept" not in final.xml
    assert b"<c/>" in final.xml
    again = reopen(session)
    again.answer("/data/b", "1")
    assert again.node("/data/a").value == "kept"


def test_the_record_as_headquarters_reads_it():
    session = start(form("meta"))
    session.answer("/data/title", "Pump & <well>")
    session.answer("/data/photo", "1720000000000-1234abcd.jpg")
    final = session.finalise()
    root = parse_markup(final.xml)
    assert (root.get("id"), root.get("version")) == ("meta", "7")
    assert root.find("title").text == "Pump & <well>"
    assert root.find("end").text == "2026-03-04T07:06:07.089+02:00"
    meta = root.find("meta")
    assert meta.prefix in {"", "orx"}
    assert meta.find("instanceID").text == final.instance_id == session.instance_id
    assert final.instance_name == "Record Pump & <well>"
    assert final.attachments == ("1720000000000-1234abcd.jpg",)
    assert NOW.tzinfo is not None


def test_finalising_twice_gives_the_same_bytes():
    session = start(form("meta"))
    session.answer("/data/title", "x")
    assert session.finalise().xml == session.finalise().xml


def test_a_hidden_photo_is_not_sent():
    session = session_of(
        RULED + '<bind nodeset="/data/a" type="binary" relevant="/data/b = 1"/>',
        '<upload ref="/data/a" mediatype="image/*"/>',
        "<a/><b>1</b>",
    )
    session.answer("/data/a", "x.jpg")
    assert session.finalise().attachments == ("x.jpg",)
    session.answer("/data/b", "0")
    assert session.finalise().attachments == ()


def test_a_correction_points_at_what_it_replaces():
    first = start(form("meta"))
    first.answer("/data/title", "one")
    delivered = first.finalise()
    second = form("meta").open_session(delivered.xml, mode="edit", **surroundings(random=Random(5)))
    assert second.instance_id != delivered.instance_id
    corrected = second.finalise()
    text = corrected.xml.decode()
    assert f"deprecatedID>{delivered.instance_id}</" in text
    draft = reopen(second)
    assert draft.instance_id == second.instance_id
    third = form("meta").open_session(corrected.xml, mode="edit", **surroundings(random=Random(6)))
    assert f"deprecatedID>{second.instance_id}</" in third.serialise().decode()


def test_what_was_pruned_from_a_delivered_record_comes_back_as_the_form_has_it():
    session = session_of(RULED, instance="<a>default</a><b>1</b>")
    session.answer("/data/a", "other")
    session.answer("/data/b", "0")
    again = session.form.open_session(session.finalise().xml, mode="edit", **surroundings())
    again.answer("/data/b", "1")
    assert again.node("/data/a").value == "default"


def test_namespaces_and_prefixes_stay_as_the_form_writes_them():
    source = b"""<h:html xmlns="http://www.w3.org/2002/xforms"
      xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>T</h:title><model><instance>
      <data xmlns="http://example.org/own" id="x"><a/><n1:meta
       xmlns:n1="http://openrosa.org/xforms"><n1:instanceID/></n1:meta></data></instance>
      <bind nodeset="/data/n1:meta/n1:instanceID" xmlns:n1="http://openrosa.org/xforms"
       jr:preload="uid" xmlns:jr="http://openrosa.org/javarosa"/></model></h:head>
      <h:body><input ref="/data/a"/></h:body></h:html>"""
    session = start(FormDefinition.parse(source))
    session.answer("/data/a", "1")
    root = parse_markup(session.finalise().xml)
    assert root.namespace == "http://example.org/own"
    assert root.find("a").namespace == "http://example.org/own"
    meta = root.find("meta")
    assert (meta.prefix, meta.namespace) == ("n1", "http://openrosa.org/xforms")
    assert meta.find("instanceID").text.startswith("uuid:")


@given(st.text(max_size=60))
def test_any_text_survives_a_draft(text):
    session = session_of("", instance="<a/>")
    session.answer("/data/a", text)
    again = reopen(session)
    assert again.node("/data/a").value == session.node("/data/a").value
    assert again.serialise() == session.serialise()


@pytest.mark.parametrize(
    "data",
    [b"", b"x", b"<other/>", b"<!DOCTYPE data><data/>", b"<data><a></data>", b"\x00" * 9],
)
def test_a_record_that_does_not_fit_is_refused(data):
    read = session_of("", instance="<a/>").form
    with pytest.raises(InstanceUnreadable):
        read.open_session(data, **surroundings())


@given(st.binary(max_size=120))
def test_a_damaged_record_never_crashes(data):
    read = session_of("", instance="<a/>").form
    with contextlib.suppress(InstanceUnreadable):
        read.open_session(b"<data>" + data + b"</data>", **surroundings())


def test_what_a_lot_decided_stays_in_a_draft():
    session = session_of('<bind nodeset="/data/a" calculate="uuid()"/>', instance="<a/><b/>")
    again = reopen(session, random=Random(99))
    assert again.node("/data/a").value == session.node("/data/a").value
