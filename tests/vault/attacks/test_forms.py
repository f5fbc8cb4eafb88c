"""Attacks 21 to 28: forms, sheets and lists that expand, nest, loop, lie or reach outside."""

from __future__ import annotations

import io
import random
import struct
import time
import zipfile
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from tests.xforms.test_sheets import bomb, workbook
from veldmelding.errors import FormError
from veldmelding.xforms import DeviceProperties, FormDefinition, convert_xlsform

HEAD = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
    ' xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>T</h:title><model>'
)


def xform(fields: str, binds: str, body: str = "", extra: str = "", prologue: str = "") -> bytes:
    return (
        f'<?xml version="1.0"?>{prologue}{HEAD}<instance><data id="f" version="1">{fields}'
        f"<meta><instanceID/></meta></data></instance>{extra}{binds}"
        f"</model></h:head><h:body>{body}</h:body></h:html>"
    ).encode()


def refused(content: bytes, seconds: float = 3.0) -> str:
    start = time.perf_counter()
    with pytest.raises(FormError) as caught:
        FormDefinition.parse(content)
    assert time.perf_counter() - start < seconds
    assert "{" not in str(caught.value)
    return str(caught.value)


def begin(content: bytes):
    form = FormDefinition.parse(content)
    return form.new_session(
        clock=lambda: datetime(2026, 1, 1, tzinfo=UTC),
        timezone=UTC,
        language=None,
        device=DeviceProperties(),
        random=random.Random(1),
    )


NOTE = '<input ref="/data/a"><label>A</label></input>'


@pytest.mark.parametrize("kind", ["laughs", "quadratic", "parameter", "one harmless entity"])
def test_attack_21_entities_are_never_expanded(kind: str) -> None:
    declared = {
        "laughs": '<!ENTITY a0 "ha">'
        + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)),
        "quadratic": f'<!ENTITY a9 "{"x" * 100_000}">',
        "parameter": "<!ENTITY % p \"<!ENTITY a9 'x'>\"> %p;",
        "one harmless entity": '<!ENTITY a9 "x">',
    }[kind]
    fields = "<a>" + "&a9;" * (3000 if kind == "quadratic" else 1) + "</a>"
    refused(xform(fields, "", NOTE, prologue=f"<!DOCTYPE x [{declared}]>"))


@pytest.mark.parametrize(
    "prologue",
    [
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
        '<!DOCTYPE x PUBLIC "-//X//EN" "file:///etc/passwd">',
        '<!DOCTYPE x [<!ENTITY % r SYSTEM "http://127.0.0.1:9/e"> %r;]>',
    ],
)
def test_attack_22_nothing_outside_is_read(prologue: str) -> None:
    said = refused(xform("<a>x</a>", "", NOTE, prologue=prologue))
    assert "root:" not in said


def test_attack_23_depth_breadth_and_length_have_an_end() -> None:
    refused(xform("<a>" * 200_000 + "</a>" * 200_000, "", NOTE))
    refused(b"<a>" + b"x" * (50 * 1024 * 1024) + b"</a>")
    many = " ".join(f'a{number}="1"' for number in range(200_000))
    start = time.perf_counter()
    with pytest.raises(FormError):
        FormDefinition.parse(f"<a {many}/>".encode())
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 100,
        xform("<a/>", "", NOTE).replace(b"<a/>", b"<a>\x00</a>"),
        xform("<a/>", "", NOTE).replace(b"<a/>", b"<a>\xff\xfe</a>"),
        b'<?xml version="1.0" encoding="utf-7"?>+ADw-a/+AD4-',
        b'<?xml version="1.0" encoding="no-such"?><a/>',
        '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'.encode("utf-16"),
        xform("<a/>", "", NOTE).decode().encode("utf-16")[:-31],
    ],
)
def test_attack_24_strange_encodings_are_refused_or_read_right(content: bytes) -> None:
    refused(content)


def test_attack_25_calculations_in_a_circle_are_named() -> None:
    binds = (
        '<bind nodeset="/data/a" calculate="/data/b + 1"/>'
        '<bind nodeset="/data/b" calculate="/data/a + 1"/>'
    )
    refused(xform("<a/><b/>", binds, NOTE))


@pytest.mark.parametrize(
    "expression",
    [
        "regex(/data/a, '(a+)+$')",
        "regex(/data/a, '(a|aa)+$')",
        "regex(/data/a, '(x+x+)+y')",
        "pow(10, pow(10, 9))",
        "pow(99999999, 99999999)",
        "string-length(concat(/data/a, /data/a)) > 0",
        "(" * 4000 + "1" + ")" * 4000,
        "1" + " + 1" * 20_000,
        "not(" * 2000 + "true()" + ")" * 2000,
        "substr(/data/a, -99999999999, 99999999999)",
        "//*//*//*//*",
        "digest(/data/a, 'no-such')",
    ],
)  # fmt: skip
def test_attack_25_an_expression_never_hangs_or_crashes(expression: str) -> None:
    start = time.perf_counter()
    bind = f'<bind nodeset="/data/b" calculate="{expression}"/>'.replace("&", "&amp;")
    with suppress(FormError):
        session = begin(xform("<a/><b/>", bind, NOTE))
        session.answer("/data/a", "a" * 40 + "!")
        assert b"<a>aaaa" in session.serialise()
    assert time.perf_counter() - start < 5


def test_attack_25_a_repeat_that_is_asked_for_a_billion_times_stays_usable() -> None:
    body = (
        '<group ref="/data/r"><label>R</label><repeat nodeset="/data/r" jr:count="/data/n">'
        '<input ref="/data/r/a"><label>A</label></input></repeat></group>'
    )
    binds = '<bind nodeset="/data/n" type="int"/>'
    start = time.perf_counter()
    session = begin(xform("<n/><r><a/></r>", binds, body))
    session.answer("/data/n", "1000000000")
    assert len(session.children("/data/r")) <= 10_000
    assert time.perf_counter() - start < 10
    session.answer("/data/n", "2")
    assert len(session.children("/data/r")) == 2


def sheet(**entries: bytes) -> bytes:
    target = io.BytesIO(workbook())
    with zipfile.ZipFile(target, "a") as archive:
        for name, content in entries.items():
            archive.writestr(name.replace("__", "/"), content)
    return target.getvalue()


def lying() -> bytes:
    data = bytearray(bomb(size=4 << 20))
    for marker, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = data.find(marker)
        data[at + place : at + place + 4] = struct.pack("<I", 10)
    return bytes(data)


def encrypted() -> bytes:
    data = bytearray(workbook())
    for marker, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = 0
        while (at := data.find(marker, at)) >= 0:
            data[at + place] |= 1
            at += 4
    return bytes(data)


@pytest.mark.parametrize("make", [bomb, lying, encrypted], ids=["bomb", "lying", "encrypted"])
def test_attack_26_an_archive_that_expands_lies_or_hides_is_refused(make) -> None:
    data = make()
    start = time.perf_counter()
    with pytest.raises(FormError):
        convert_xlsform(data)
    assert time.perf_counter() - start < 3


@pytest.mark.parametrize("name", ["../../../evil", "/etc/evil", "..\\evil"])
def test_attack_26_names_in_an_archive_write_nothing(tmp_path, monkeypatch, name: str) -> None:
    inner = tmp_path / "a" / "b" / "c"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    with suppress(FormError):
        convert_xlsform(sheet(**{name: b"evil"}))
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_attack_27_links_and_macros_of_a_workbook_are_not_followed() -> None:
    made = convert_xlsform(
        sheet(
            xl__vbaProject__bin=b"macro",
            xl__externalLinks__externalLink1__xml=b'<externalLink xmlns="x" href="file:///etc"/>',
        ),
        "x",
    )
    assert b"etc" not in made.xml
    assert FormDefinition.parse(made.xml).form_id == "x"


@pytest.mark.parametrize(
    "csv",
    [
        b"",
        b"\x00" * 5000,
        b"\xef\xbb\xbfname,label\na,A\n",
        b"name,label\n" + b"a,\x00\n" * 10,
        b'name,label\n"a,A\n',
        b"name,name\na,b\n",
        b"name\n" + b"x," * 100_000,
        b"name,label\n" + b"".join(b"k%d,L\n" % number for number in range(200_000)),
    ],
    ids=["empty", "zeros", "mark", "zeros within", "open quote", "twice", "wide", "long"],
)
def test_attack_28_a_list_from_a_file_never_crashes_or_hangs(csv: bytes) -> None:
    select = (
        '<select1 ref="/data/a"><label>A</label><itemset nodeset="instance(\'l\')/root/item">'
        '<value ref="name"/><label ref="label"/></itemset></select1>'
    )
    extra = '<instance id="l" src="jr://file-csv/l.csv"/>'
    content = xform("<a/>", '<bind nodeset="/data/a" type="string"/>', select, extra)
    start = time.perf_counter()
    with suppress(FormError):
        form = FormDefinition.parse(content, attachments=lambda name: csv)
        session = form.new_session(
            clock=lambda: datetime(2026, 1, 1, tzinfo=UTC),
            timezone=UTC,
            language=None,
            device=DeviceProperties(),
            random=random.Random(1),
        )
        assert session.node("/data/a").value == ""
    assert time.perf_counter() - start < 10
