"""What happens by itself: preloads, defaults, and values that follow an answer."""

from __future__ import annotations

from tests.xforms.driver import reopen, start, xform
from tests.xforms.forms import form
from veldmelding.xforms import FormDefinition, convert_xlsform


def session_of(model, body="", instance="", **changes):
    return start(FormDefinition.parse(xform(model, body, instance=instance)), **changes)


def test_a_record_knows_when_where_and_by_whom():
    session = start(form("meta"))
    assert session.node("/data/start").value == "2026-03-04T07:06:07.089+02:00"
    assert session.node("/data/today").value == "2026-03-04"
    assert session.node("/data/device").value == "device-1"
    assert session.node("/data/user").value == "ann"
    assert session.node("/data/end").value == ""
    assert session.instance_id.startswith("uuid:")
    assert session.instance_id[19] == "4"


def test_a_form_that_forgot_the_identity_gets_one():
    session = session_of("", instance="<a/>")
    assert session.instance_id.startswith("uuid:")
    assert b"<orx:meta><orx:instanceID>uuid:" in session.serialise()
    assert reopen(session).instance_id == session.instance_id


def test_first_load_happens_once_and_load_every_time():
    model = (
        '<setvalue event="odk-instance-first-load" ref="/data/a" value="concat(/data/a, \'1\')"/>'
        '<setvalue event="odk-instance-load" ref="/data/b" value="concat(/data/b, \'1\')"/>'
        '<setvalue event="odk-instance-first-load odk-instance-load" ref="/data/c">x</setvalue>'
        '<setvalue event="xforms-ready" ref="/data/@version" value="9"/>'
    )
    session = session_of(model, instance="<a/><b/><c/>")
    assert [session.node(f"/data/{name}").value for name in "abc"] == ["1", "1", "x"]
    assert session.node("/data/@version").value == "9"
    again = reopen(session)
    assert [again.node(f"/data/{name}").value for name in "abc"] == ["1", "11", "x"]


def test_an_answer_sets_another_and_that_one_a_third():
    body = """<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/b"
        value="/data/a * 2"/></input>
      <input ref="/data/b"><setvalue event="xforms-value-changed" ref="/data/c"
        value="/data/b + 1"/></input>"""
    session = session_of(
        '<bind nodeset="/data/a" type="int"/><bind nodeset="/data/b" readonly="true()"/>',
        body,
        "<a/><b/><c/>",
    )
    changes = session.answer("/data/a", "4")
    assert changes.values == {"/data/a", "/data/b", "/data/c"}
    assert session.node("/data/c").value == "9"
    session.answer("/data/b", "1")
    assert not session.answer("/data/a", "4")
    assert session.node("/data/b").value == "1"
    session.undo()
    session.undo()
    assert session.node("/data/c").value == ""


def test_a_new_instance_gets_its_own_defaults():
    body = """<repeat nodeset="/data/r"><setvalue event="odk-new-repeat" ref="/data/r/b"
        value="concat(position(..), ../a)"/>
      <input ref="/data/r/a"/></repeat>"""
    instance = "<r jr:template=''><a>x</a><b/></r><r><a>x</a><b/></r>"
    session = session_of("", body, instance)
    assert session.node("/data/r[1]/b").value == ""
    session.add_repeat("/data/r")
    assert session.node("/data/r[2]/b").value == "2x"
    assert session.node("/data/r[1]/b").value == ""


def test_a_counted_repeat_fires_for_each_instance_once():
    body = """<input ref="/data/n"/><repeat nodeset="/data/r" jr:count="/data/n">
      <setvalue event="odk-new-repeat" ref="/data/r/a" value="concat(../a, position(..))"/>
      <input ref="/data/r/a"/></repeat>"""
    session = session_of(
        '<bind nodeset="/data/n" type="int"/>', body, "<n/><r jr:template=''><a/></r>"
    )
    session.answer("/data/n", "2")
    session.answer("/data/n", "1")
    session.answer("/data/n", "2")
    assert [session.node(f"/data/r[{i}]/a").value for i in (1, 2)] == ["1", "2"]


def test_inside_a_repeat_an_action_stays_in_its_instance():
    body = """<repeat nodeset="/data/r"><input ref="/data/r/a">
      <setvalue event="xforms-value-changed" ref="/data/r/b" value="../a"/></input></repeat>
      <input ref="/data/s"><setvalue event="xforms-value-changed"
        ref="/data/r[position()=1]/b">one</setvalue></input>
      <input ref="/data/t"><setvalue event="xforms-value-changed" ref="/data/r/b">all</setvalue>
      </input>"""
    session = session_of("", body, "<s/><t/><r><a/><b/></r>")
    session.add_repeat("/data/r")

    def found():
        return [session.node(f"/data/r[{i}]/b").value for i in (1, 2)]

    session.answer("/data/r[2]/a", "x")
    assert found() == ["", "x"]
    session.answer("/data/s", "1")
    assert found() == ["one", "x"]
    session.answer("/data/t", "1")
    assert found() == ["all", "all"]


def test_positions_are_asked_of_the_screen():
    model = '<odk:setgeopoint ref="/data/place" event="odk-instance-first-load"/>'
    session = session_of(model, instance="<place/>")
    assert session.location_requests() == ("/data/place",)
    assert session.node("/data/place").value == ""


def test_sound_in_the_background_is_asked_of_the_screen():
    model = (
        '<bind nodeset="/data/meta/sound" type="binary"/>'
        '<odk:recordaudio ref="/data/meta/sound" event="odk-instance-load" '
        'odk:quality="voice-only"/>'
    )
    session = session_of(model, instance="<a/><meta><instanceID/><sound/></meta>")
    assert session.recording_requests() == (("/data/meta/sound", "voice-only"),)
    assert any(warning.code == "action.recordaudio" for warning in session.form.warnings)
    session.answer("/data/meta/sound", "1700000000000-0a1b2c3d.m4a")
    assert session.finalise().attachments == ("1700000000000-0a1b2c3d.m4a",)
    assert reopen(session).recording_requests() == session.recording_requests()


def test_a_sheet_with_background_audio_asks_for_it():
    text = """| survey |
| | type | name | label | parameters |
| | background-audio | sound | | quality=low |
| | text | a | A | |
"""
    session = start(FormDefinition.parse(convert_xlsform(text, "x").xml))
    assert session.recording_requests() == (("/data/sound", "low"),)


def test_the_trigger_of_a_table_form():
    session = start(form("repeats"))
    session.answer("/data/n", "3")
    assert session.node("/data/copy").value == "4"


def test_an_action_writes_answers_and_never_a_group():
    # XForms 1.1 §10.2: setvalue of an element that holds elements changes nothing.
    model = """<setvalue event="odk-instance-first-load" ref="/data/g" value="'x'"/>
      <setvalue event="odk-instance-first-load" ref="/data/*[true()]" value="'y'"/>"""
    session = session_of(model, instance="<g><b>1</b></g>")
    assert session.serialise().count(b"<g><b>1</b></g>") == 1
    assert "action.setvalue" in {warning.code for warning in session.form.warnings}


def test_a_new_instance_gets_its_defaults_before_its_rules_are_worked_out():
    # ODK XForms, "The odk-new-repeat event": dispatched before recomputation of calculates.
    body = """<repeat nodeset="/data/r"><setvalue event="odk-new-repeat" ref="/data/r/a"
      value="concat('P', ../n, /data/b)"/><input ref="/data/r/a"/></repeat>"""
    model = """<bind nodeset="/data/r/n" calculate="position(..)"/><bind nodeset="/data/b"
      calculate="7"/><bind nodeset="/data/r/o" calculate="once(if(../a = '', 'none', ../a))"/>"""
    instance = '<b/><r jr:template=""><n/><a/><o/></r>'
    session = session_of(model, body, instance)
    session.add_repeat("/data/r")
    assert [session.node(f"/data/r[1]/{name}").value for name in "ano"] == ["P7", "1", "P7"]


def test_a_preload_is_known_without_its_prefix():
    # ODK XForms, "Structure": the example says preload="uid".
    session = session_of('<bind nodeset="/data/a" preload="uid"/>', instance="<a/>")
    assert session.node("/data/a").value.startswith("uuid:")


def test_two_binds_of_one_question_both_hold():
    model = '<bind nodeset="/data/a" type="int"/><bind nodeset="/data/a" calculate="9 div 2"/>'
    assert session_of(model, instance="<a/>").node("/data/a").value == "4"


def test_what_is_worked_out_is_written_as_its_data_type():
    # ODK XForms, "Data types": a dateTime has a time and an offset, a time has no day.
    model = """<bind nodeset="/data/t" type="time" calculate="now()"/>
      <bind nodeset="/data/d" type="dateTime" calculate="today()"/>
      <bind nodeset="/data/n" type="int" calculate="2 &gt; 1"/>
      <bind nodeset="/data/s" calculate="2 &gt; 1"/>"""
    session = session_of(model, instance="<t/><d/><n/><s/>")
    assert session.node("/data/t").value == "07:06:07.089+02:00"
    assert session.node("/data/d").value == "2026-03-04T00:00:00.000+02:00"
    assert session.node("/data/n").value == "1"
    assert session.node("/data/s").value == "true"


CASCADE = """<instance id="l"><root><item><name>n1</name><region>n</region></item>
  <item><name>s1</name><region>s</region></item></root></instance>"""


def test_an_answer_that_the_form_takes_away_has_changed_too():
    # XForms 1.1 §4.4.2: xforms-value-changed follows any change of a node bound to a control.
    body = """<input ref="/data/region"/><select1 ref="/data/village">
      <setvalue event="xforms-value-changed" ref="/data/house"/><itemset
      nodeset="instance('l')/root/item[region = /data/region]"><value ref="name"/></itemset>
      </select1><input ref="/data/house"/>"""
    session = session_of(CASCADE, body, "<region>n</region><village/><house/>")
    session.answer("/data/village", "n1")
    session.answer("/data/house", "7")
    session.answer("/data/region", "s")
    assert session.node("/data/village").value == ""
    assert session.node("/data/house").value == ""
    session.undo()
    assert session.node("/data/house").value == "7"
    assert session.node("/data/village").value == "n1"


def test_what_is_worked_out_and_shown_has_changed_too_but_not_while_a_record_begins():
    # XForms 1.1 §4.4.2, as above; nothing has changed yet when the first value is worked out.
    model = '<bind nodeset="/data/sum" calculate="/data/a + 1"/>'
    body = """<input ref="/data/a"/><input ref="/data/sum"><setvalue
      event="xforms-value-changed" ref="/data/log" value="concat(/data/log, /data/sum, ' ')"/>
      </input><repeat nodeset="/data/r"><input ref="/data/r/b"><setvalue
      event="xforms-value-changed" ref="/data/log" value="'new'"/></input></repeat>"""
    instance = '<a>1</a><sum/><log/><r jr:template=""><b/></r>'
    model += '<bind nodeset="/data/r/b" calculate="5"/>'
    session = session_of(model, body, instance)
    assert session.node("/data/log").value == ""
    session.answer("/data/a", "2")
    session.answer("/data/a", "2")
    session.answer("/data/a", "4")
    session.add_repeat("/data/r")
    assert session.node("/data/log").value == "3 5 "
    assert reopen(session).node("/data/log").value == "3 5 "


def test_a_picture_the_form_offers_is_no_file_of_the_record():
    # ODK XForms, "Instance": a default of type binary is an address of a file of the form.
    model = '<bind nodeset="/data/a" type="binary"/>'
    body = '<upload ref="/data/a" mediatype="image/*"/>'
    session = session_of(model, body, "<a>jr://images/x.png</a>")
    assert session.finalise().attachments == ()
    session.answer("/data/a", "mine.jpg")
    assert session.finalise().attachments == ("mine.jpg",)


def test_a_calculation_that_its_own_action_changes_again_is_followed_once():
    model = '<bind nodeset="/data/sum" calculate="/data/a + /data/extra"/>'
    body = """<input ref="/data/a"/><input ref="/data/sum"><setvalue
      event="xforms-value-changed" ref="/data/extra" value="/data/extra + 1"/></input>"""
    session = session_of(model, body, "<a>1</a><sum/><extra>0</extra>")
    session.answer("/data/a", "5")
    assert session.node("/data/extra").value == "1"
    assert session.node("/data/sum").value == "6"
    session.answer("/data/a", "7")
    assert session.node("/data/extra").value == "2"
