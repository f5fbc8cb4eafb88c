"""What a form wants and a laptop does not do is said, once and quietly."""

from __future__ import annotations

from veldmelding.desktop.fill import FillPlace
from veldmelding.desktop.fill.limits import LaptopLimits

FORM = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:orx="http://openrosa.org/xforms" xmlns:odk="http://www.opendatakit.org/xforms">
<h:head><h:title>Listening</h:title><model>
<instance><data id="listening" version="1"><what/><sound/><orx:meta><orx:instanceID/></orx:meta>
</data></instance>
<bind nodeset="/data/what" type="string"/><bind nodeset="/data/sound" type="binary"/>
<odk:recordaudio event="odk-instance-load" ref="/data/sound" odk:quality="voice-only"/>
</model></h:head><h:body><input ref="/data/what"><label>What</label></input></h:body></h:html>"""


def said(place: FillPlace) -> str:
    limits = place.findChild(LaptopLimits)
    assert isinstance(limits, LaptopLimits)
    assert limits.isHidden() == (not limits.text())
    return limits.text()


def test_a_form_that_wants_to_record_is_told_that_nothing_is_recorded(fill) -> None:
    assert "Nothing is recorded." in said(fill(FORM))


def test_other_forms_say_nothing(fill) -> None:
    plain = FORM.replace(b"odk:recordaudio", b"odk:nothing").replace(b"listening", b"plain")
    assert said(fill(plain)) == ""
