"""A form session keeps the audit log of its record, when the form asks for one."""

from __future__ import annotations

import csv
import io

import pytest

from tests.xforms.driver import reopen, start, xform
from veldmelding.errors import NotValid
from veldmelding.xforms import FormDefinition
from veldmelding.xforms.audit_settings import ADD_REPEAT, DELETE_REPEAT

META = "<meta><instanceID/><audit/></meta>"


def audited(parameters: str = "", audit: str = META) -> FormDefinition:
    return FormDefinition.parse(
        xform(
            f"""<bind nodeset="/data/meta/instanceID" jr:preload="uid"/>
            <bind nodeset="/data/meta/audit" type="binary" {parameters}/>
            <bind nodeset="/data/a" type="int" required="true()"/>
            <bind nodeset="/data/page/b"/><bind nodeset="/data/r/c"/>""",
            """<input ref="/data/a"/>
            <group ref="/data/page" appearance="field-list"><input ref="/data/page/b"/></group>
            <group ref="/data/r"><repeat nodeset="/data/r" appearance="field-list">
            <input ref="/data/r/c"/></repeat></group>""",
            instance=f"<a/><page><b/></page><r><c/></r>{audit}",
        )
    )


def test_a_session_has_a_log_when_the_form_asks_for_one():
    assert start(audited()).audit is not None
    assert start(audited(audit="<meta><instanceID/></meta>")).audit is None


def test_finalising_names_the_log():
    session = start(audited('odk:track-changes="true"'))
    session.audit.start()
    with pytest.raises(NotValid):
        session.finalise()
    session.audit.entered("/data/a")
    session.answer("/data/a", "1")
    session.audit.entered("/data/page/b")
    session.answer("/data/page/b", "x")
    session.audit.entered("/data/r[1]/c")
    session.answer("/data/r[1]/c", "y")
    session.add_repeat("/data/r")
    session.remove_repeat("/data/r[1]")
    assert b"audit.csv" not in session.serialise()
    instance = session.finalise()
    assert instance.attachments == ("audit.csv",)
    assert b"<audit>audit.csv</audit>" in instance.xml
    written = [
        (row["event"], row["node"], row["old-value"], row["new-value"])
        for row in csv.DictReader(io.StringIO(session.audit.csv().decode()))
    ]
    assert written == [
        ("form start", "", "", ""),
        ("constraint error", "", "", ""),
        ("question", "/data/a", "", "1"),
        ("group questions", "/data/page", "", ""),
        ("question", "/data/page/b", "", "x"),
        ("group questions", "/data/r[1]", "", ""),
        ("question", "/data/r[1]/c", "", "y"),
        (ADD_REPEAT, "/data/r[2]", "", ""),
        (DELETE_REPEAT, "/data/r[1]", "", ""),
        ("form save", "", "", ""),
        ("form exit", "", "", ""),
        ("form finalize", "", "", ""),
    ]


def test_a_form_that_forgot_the_type_of_its_log_sends_it_all_the_same():
    session = start(
        FormDefinition.parse(xform("", '<input ref="/data/a"/>', instance=f"<a/>{META}"))
    )
    assert session.finalise().attachments == ("audit.csv",)


def test_a_reason_is_asked_when_a_record_is_changed_again():
    form = audited('odk:track-changes-reasons="on-form-edit"')
    session = start(form)
    session.audit.start()
    session.answer("/data/a", "1")
    assert not session.audit.needs_reason
    again = reopen(session)
    again.audit.resume(session.audit.csv())
    assert not again.audit.needs_reason
    again.answer("/data/a", "2")
    assert again.audit.needs_reason
    again.audit.reason("a wrong digit")
    assert not again.audit.needs_reason
    last = again.audit.csv().decode().splitlines()[-1]
    assert last.startswith("change reason,,")
    assert last.endswith(",a wrong digit")
    again.answer("/data/a", "3")
    assert again.audit.needs_reason
