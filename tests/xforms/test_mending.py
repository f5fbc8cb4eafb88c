"""A bare `<` in an attribute is read as meant, and nothing else is mended."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.xforms.driver import start, xform
from veldmelding.errors import FormUnreadable
from veldmelding.xforms import FormDefinition
from veldmelding.xforms.mending import with_signs_written_out


def test_a_form_that_collect_reads_is_read():
    model = (
        "<!-- a < b --><bind nodeset='/data/old' calculate=\"if(/data/age < 5, 'no', 'yes')\"/>"
        "<bind nodeset='/data/young' calculate='/data/age<=5 and /data/age > -1'/>"
    )
    source = xform(model, "<input ref='/data/age'/>", instance="<age/><old/><young/>")
    form = FormDefinition.parse(source)
    assert [warning.code for warning in form.warnings] == ["markup.sign"]
    session = start(form)
    session.answer("/data/age", "4")
    assert session.node("/data/old").value == "no"
    assert session.node("/data/young").value == "true"


@pytest.mark.parametrize(
    "broken", [b"<a b='1'", b"<a><b></a>", b"<a b=1/>", b"<a b='<'", b"<a>x < y</a>", b"<", b""]
)
def test_other_faults_stay_faults(broken):
    with pytest.raises(FormUnreadable):
        FormDefinition.parse(broken)


@given(st.text(alphabet="<>='\"!-a /?[]CDAT\n", max_size=60))
def test_only_signs_are_ever_written_out(text):
    data = text.encode()
    mended = with_signs_written_out(data)
    if mended is not None:
        assert mended.replace(b"&lt;", b"<") == data.replace(b"&lt;", b"<")
        assert with_signs_written_out(mended) is None


@pytest.mark.parametrize("piece", [b"<!--", b"<a b='", b'<a b="', b"<a ", b"<![CDATA[", b"<?"])
def test_no_text_takes_long(piece):
    begun = time.perf_counter()
    with_signs_written_out(piece * (4_000_000 // len(piece)))
    assert time.perf_counter() - begun < 10
