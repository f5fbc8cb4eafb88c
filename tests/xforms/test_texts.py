"""Labels in several languages, with answers inside, and what goes with them."""

from __future__ import annotations

from tests.xforms.driver import start, xform
from tests.xforms.forms import form
from veldmelding.xforms import FormDefinition

ITEXT = """<itext>
<translation lang="English (en)" default="true()">
 <text id="a:label"><value>
    Hello <output value="/data/b"/>,
    <output value=" ../b "/>!  </value><value form="image">jr://images/pump.png</value>
    <value form="guidance">Only if asked</value></text>
 <text id="h"><value>Hint</value><value form="guidance">More about it</value></text>
 <text id="only"><value>Only English</value></text>
 <text id="pic"><value form="audio">jr://audio/x.mp3</value></text>
</translation>
<translation lang="Nederlands (nl)">
 <text id="a:label"><value>Dag <output value="/data/b"/></value></text>
 <text id="h"><value>Tip</value></text>
</translation></itext>"""

BODY = """<input ref="/data/a"><label ref="jr:itext('a:label')"/><hint ref="jr:itext('h')"/></input>
<input ref="/data/b"><label ref="jr:itext('only')">fallback</label></input>
<input ref="/data/c"><label ref="jr:itext('nowhere')">In place</label></input>
<input ref="/data/d"><label ref="jr:itext('nowhere')"/></input>
<input ref="/data/e"><label ref="jr:itext('pic')"/></input>
<input ref="/data/f"><label ref="/data/b"/></input>
<input ref="/data/g"><label ref="jr:itext(concat('on', /data/b))"/></input>"""


def texts(**changes):
    source = xform(ITEXT, BODY, instance="<a/><b>Ann</b><c/><d/><e/><f/><g/>")
    return start(FormDefinition.parse(source), **changes)


def test_outputs_take_the_answer_and_white_space_of_the_file_does_not_show():
    session = texts()
    assert " ".join(session.node("/data/a").label.split()) == "Hello Ann, Ann!"
    changes = session.answer("/data/b", "Bo")
    assert changes.labels == {"/data/a", "/data/f", "/data/g"}
    assert session.node("/data/f").label == "Bo"


def test_languages_and_what_is_missing_in_one():
    session = texts(language="nl")
    assert session.language == "Nederlands (nl)"
    assert session.node("/data/a").label == "Dag Ann"
    assert session.node("/data/b").label == "Only English"
    assert session.node("/data/c").label == "In place"
    assert session.node("/data/d").label == "nowhere"
    assert session.node("/data/a").media == {"image": "pump.png"}
    assert session.node("/data/e").media == {"audio": "x.mp3"}
    session.language = "English (en)"
    assert session.node("/data/a").hint == "Hint"
    assert session.node("/data/a").guidance == "More about it"


def test_an_unknown_language_gives_the_default():
    assert texts(language="Klingon").language == "English (en)"


def test_a_text_can_be_chosen_by_an_answer():
    session = texts()
    session.answer("/data/b", "ly")
    assert session.node("/data/g").label == "Only English"


def test_a_switch_says_what_it_changed():
    session = start(form("languages"))
    session.answer("/data/name", "Al")
    session.answer("/data/colour", "red")
    session.answer("/data/day", "2024-02-29")
    assert session.node("/data/name").violation.message == "Al is short"
    assert session.node("/data/month").value == "Feb"
    changes = session.set_language("Français (fr)")
    assert {"/data/name", "/data/colour", "/data/told", "/data/day"} == changes.labels
    assert changes.choices == {"/data/colour"}
    assert changes.violations == {"/data/name"}
    assert {"/data/word", "/data/month"} >= changes.values >= {"/data/word"}
    assert session.node("/data/told").label == "C'est Rouge"
    assert session.node("/data/name").violation.message == "Al est court"
    assert not session.set_language("fr")


def test_media_of_all_texts_are_files_the_form_needs():
    assert FormDefinition.parse(
        xform(ITEXT, BODY, instance="<a/><b/><c/><d/><e/><f/><g/>")
    ).media_names == {"pump.png", "x.mp3"}
