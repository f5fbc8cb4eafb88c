"""Hostile and damaged forms, expressions, lists, sheets and records, one for each number."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import zipfile
from contextlib import suppress
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tests.benchmarks import generated_forms
from tests.torture import _grammar
from tests.xforms import forms as own_forms
from tests.xforms.driver import everything, reopen, start, values, xform
from tests.xforms.old_workbook import old_workbook
from tests.xforms.walking import random_step, scratch
from veldmelding.errors import FormError, FormNotSettling, NotValid, VeldmeldingError
from veldmelding.xforms import FormDefinition, check_form, convert_xlsform

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.torture._watched import Watch

PIECES = (
    "<group>", "</group>", "<repeat nodeset='/data/r'>", "</repeat>", "jr:count='1000000'",
    "<bind nodeset='/data/a' calculate='/data/b'/>", "<bind nodeset='/data/b' relevant='//*'/>",
    "<itemset nodeset=\"instance('x')/root/item\"><value ref='v'/></itemset>",
    "<instance id='x' src='jr://file/x.csv'/>", "<output value='/data/a'/>", "&lt;", "&#0;", "&a;",
    "<![CDATA[", "]]>", "<!--", "<?x ?>", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "..", "xmlns='x'",
    "<value form='image'>jr://images/../../x</value>", "position(..)", "type='geopoint'",
    "<setvalue event='odk-new-repeat' ref='/data/a' value='/data/a + 1'/>", "once(random())",
    "[", "]", "(", ")", "concat(., .)", "9999999999999999", "-1", "'", '"', "\u202e", "\u0000",
)  # fmt: skip
CELLS = (
    "|", "| |", "\n", "${a}", "${", "begin repeat", "end group", "select_one x", '"', "'", "\\|",
    "=1+1", "x" * 300, "\t", ",", ";", "é", "\u202e", "${who} > 'x'", "rank y", "calculate",
)  # fmt: skip
ROWS = b"name,label,region,v,value\n" + b"".join(
    b"n%d,L%d,r%d,2,3\n" % (n, n, n % 3) for n in range(40)
)
FILES = {".csv": ROWS, ".xml": b"<root><item><name>a</name><label>A</label></item></root>"}


def attachment(name: str) -> bytes | None:
    return FILES.get(Path(name).suffix.lower())


@cache
def real_forms() -> tuple[bytes, ...]:
    """Forms of our own, and those of the recorded cases where they are at hand."""
    found = [own_forms.xform(name) for name in sorted(own_forms.TABLES)]
    found += [generated_forms.questionnaire(30, 2), generated_forms.members()]
    found.append(generated_forms.cascade())
    folder = Path(os.environ.get("VELDMELDING_CONFORMANCE") or "/nowhere")
    recorded = folder / "scenario-forms.json.gz"
    if recorded.is_file():
        with gzip.open(recorded, "rt", encoding="utf-8") as file:
            texts = json.load(file).values()
        found += sorted(text.encode() for text in texts if len(text) < 20_000)
    return tuple(found)


@cache
def expressions() -> tuple[str, ...]:
    """Expressions of the real forms."""
    wanted = re.compile(rb'(?:relevant|calculate|constraint|nodeset|value|required)="([^"]+)"')
    found = {item for data in real_forms() for item in wanted.findall(data)}
    return tuple(sorted(item.decode(errors="replace") for item in found))


def mutated(text: str, pieces: tuple[str, ...], random: Random) -> str:
    """Cut, double, swap and put in."""
    for _ in range(random.randint(1, 6)):
        place = random.randrange(len(text) + 1)
        kind = random.random()
        if kind < 0.25:
            text = text[:place] + text[place + random.randint(1, 20) :]
        elif kind < 0.45:
            other = random.randrange(len(text) + 1)
            piece = text[other : other + random.randint(1, 80)]
            text = text[:place] + piece * random.choice((1, 1, 1, 200)) + text[place:]
        else:
            piece = random.choice(pieces) * random.choice((1, 1, 1, 1, 2, 30, 5000))
            text = text[:place] + piece + text[place:]
    return text


def damaged(data: bytes, random: Random) -> bytes:
    """Change some bytes."""
    content = bytearray(data)
    for _ in range(random.randint(1, 12)):
        place = random.randrange(len(content) + 1)
        kind = random.random()
        if kind < 0.6:
            content[place : place + 4] = random.randbytes(random.randint(0, 6))
        elif kind < 0.8:
            del content[place : place + random.randint(1, 200)]
        else:
            content[place:place] = content[place : place + random.randint(1, 300)]
    return bytes(content)


# -- what is done with them ------------------------------------------------------------------------


def fill(data: bytes, random: Random, watch: Watch, *, steady: bool = False) -> None:
    """Take one form through all that a person does with it."""
    with watch.step("opening"):
        form = FormDefinition.parse(data, attachment)
    with watch.step("beginning"):
        session = start(form)
    with watch.step("looking"):
        everything(session)
    for _ in range(5):
        before = values(session)
        try:
            with watch.step("answering"):
                random_step(session, random)
        except FormError:
            assert values(session) == before, "a refused answer changed something"
        with watch.step("looking"):
            everything(session)
    with watch.step("saving"):
        session.serialise()
    if steady and not reads_itself(form):
        with suppress(FormNotSettling), watch.step("working out"):
            assert not scratch(session), "working out everything again changes something"
    with suppress(NotValid), watch.step("finalising"):
        session.finalise()
    with watch.step("opening again"):
        reopen(session)


def reads_itself(form: FormDefinition) -> bool:
    """Tell whether a rule works with its own last result, or an action overrules a rule."""
    return any(action.target.bind.calculate for action in form.actions) or any(
        rule.kind in {"calculate", "count", "relevant"}
        and any(read.node.is_within(rule.model) for read in rule.reads)
        for rule in form.graph.computations
    )


def check(data: bytes, name: str, watch: Watch) -> None:
    with watch.step("checking"):
        report = check_form(data, name, attachment)
        assert all(str(finding.text) for finding in report.findings)


# -- the kinds -------------------------------------------------------------------------------------


def reader(random: Random, watch: Watch) -> None:
    text = mutated(random.choice(real_forms()).decode(), PIECES, random)
    data = text.encode(random.choice(("utf-8", "utf-8", "utf-8", "utf-16")), "surrogatepass")
    if random.random() < 0.15:
        data = damaged(data, random)
    if random.random() < 0.3:
        check(data, "form.xml", watch)
    fill(data, random, watch)


def rules(random: Random, watch: Watch) -> None:
    """Real forms whose rules were exchanged for others."""

    def other(found: re.Match[str]) -> str:
        if random.random() > 0.1:
            return found.group()
        source = random.choice(expressions())
        if random.random() < 0.3:
            source = _grammar.expression(random, ["/data/a", "../b", "."], 3)
            source = source.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
        return f'{found[1]}="{source}"'

    text = random.choice(real_forms()).decode()
    pattern = r'\b(relevant|calculate|constraint|required|readonly|jr:count)="[^"]*"'
    fill(re.sub(pattern, other, text).encode(), random, watch)


def grammar(random: Random, watch: Watch) -> None:
    steady = random.random() < 0.7
    data = _grammar.form(random, steady=steady)
    if random.random() < 0.3:
        check(data, "form.xml", watch)
    fill(data, random, watch, steady=steady)


def records(random: Random, watch: Watch) -> None:
    form = own_forms.form(random.choice(sorted(own_forms.TABLES)))
    session = start(form)
    for _ in range(6):
        random_step(session, random)
    data = damaged(session.serialise(), random)
    with watch.step("opening again"):
        again = form.open_session(
            data, random.choice(("draft", "edit")), **_surroundings(random, data)
        )
    with watch.step("looking"):
        everything(again)
        again.serialise()


def _surroundings(random: Random, data: bytes) -> dict[str, object]:
    from tests.xforms.driver import surroundings

    return surroundings(last_saved=data if random.random() < 0.5 else None)


@cache
def _room() -> FormDefinition:
    """A form for expressions to look around in."""
    instance = "<a>1</a><b>2020-01-01</b>" + "<r><c>7</c><e>x y</e></r>" * 30
    items = "".join(f"<item><name>n{n}</name><v>{n}</v></item>" for n in range(30))
    model = f"<instance id='list'><root>{items}</root></instance>"
    body = "<repeat nodeset='/data/r'><input ref='/data/r/c'/></repeat>"
    return FormDefinition.parse(xform(model, body, instance=instance))


def xpath(random: Random, watch: Watch) -> None:
    if random.random() < 0.5:
        names = ["/data/a", "/data/b", "/data/r", "/data/r/c", "../b", ".", "/data/r[2]/e"]
        source = _grammar.expression(random, names, random.randint(2, 7))
    else:
        source = random.choice(expressions())
    if random.random() < 0.6:
        pieces = (
            *_grammar.OPERATORS,
            *_grammar.TEXTS,
            *_grammar.NUMBERS,
            *PIECES,
            "//",
            "::",
            "$v",
        )
        source = mutated(source, pieces, random)
    with watch.step("evaluating"):
        start(_room()).evaluate(source, context="/data/a")


def lists(random: Random, watch: Watch) -> None:
    suffix = random.choice(("csv", "csv", "xml", "geojson"))
    kind = random.random()
    if kind < 0.3:
        data = bytes(
            random.choice(b'",\n\r;\t\x00\xffab\xef\xbb\xbf ')
            for _ in range(random.randint(0, 400))
        )
        data = b"name,label,v\n" + data if random.random() < 0.5 else data
    elif kind < 0.8:
        base = {
            "csv": ROWS,
            "xml": b"<root>"
            + b"<item a='1'><name>a</name><label>A</label></item>" * 20
            + b"</root>",
            "geojson": b'{"type":"FeatureCollection","features":[{"type":"Feature","id":7,'
            b'"geometry":{"type":"Point","coordinates":[1,2.5]},"properties":{"name":"a","v":[1,{}]}}]}',
        }[suffix]
        data = damaged(base, random)
    else:
        many = random.choice((1_000, 60_000))
        data = {
            "csv": b"name,label\n" + random.choice((b"a,b\n", b'"', b",", b"a\n")) * many,
            "xml": b"<root>"
            + random.choice((b"<item/>", b"<item><name>a</name></item>", b"<a>")) * many,
            "geojson": random.choice((b"[", b'{"a":', b'{"type":"Feature"},', b"1")) * many,
        }[suffix]
    model = (
        f"<instance id='x' src='jr://file/x.{suffix}'/>"
        "<bind nodeset='/data/c' calculate=\"count(instance('x')/root/item[name=/data/a])\"/>"
    )
    body = (
        "<select1 ref='/data/a'><itemset nodeset=\"instance('x')/root/item[v != '']\">"
        "<value ref='name'/><label ref='label'/></itemset></select1>"
    )
    form = FormDefinition.parse(xform(model, body, instance="<a/><c/>"), lambda _name: data)
    with watch.step("beginning"):
        session = start(form)
        everything(session)
    with watch.step("answering"):
        session.answer("/data/a", "a")


def sheets(random: Random, watch: Watch) -> None:
    text = random.choice(sorted(own_forms.TABLES.values()))
    if random.random() < 0.3:
        lines = [line.strip().strip("|").replace(",", ";") for line in text.splitlines()]
        text = "\n".join(",".join(cell.strip() for cell in line.split("|")) for line in lines)
    text = mutated(text, CELLS, random)
    with watch.step("checking"):
        check_form(text.encode("utf-8", "surrogatepass"), "form.md", attachment)


@cache
def _workbooks() -> tuple[bytes, ...]:
    from openpyxl import Workbook

    rows = (
        ("type", "name", "label"),
        ("text", "a", "A"),
        ("select_one l", "n", 3),
        ("integer", "i", 2.5),
    )
    choices = (("list_name", "name", "label"), ("l", "x", True), ("l", "y", "Y"))
    book = Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    for row in rows:
        survey.append(list(row))
    sheet = book.create_sheet("choices")
    for row in choices:
        sheet.append(list(row))
    target = io.BytesIO()
    book.save(target)
    return target.getvalue(), old_workbook({"survey": rows, "choices": choices})


def workbooks(random: Random, watch: Watch) -> None:
    data = random.choice(_workbooks())
    if data.startswith(b"PK") and random.random() < 0.6:
        data = _repacked(data, random)
    else:
        data = damaged(data, random)
    with watch.step("checking"):
        check_form(data, "form.xlsx", attachment)
    with suppress(VeldmeldingError), watch.step("converting"):
        convert_xlsform(data, "form")


def _repacked(data: bytes, random: Random) -> bytes:
    """Change what is inside a workbook, and pack it again."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            if random.random() < 0.3:
                content = damaged(content, random)
            if random.random() < 0.3:
                content = content.replace(b'r="A2"', b'r="XFD1048576"').replace(b"<v>", b"<v>9e9")
            name = random.choice(("../" + entry.filename, "/x", entry.filename + "\\..\\x"))
            new.writestr(entry.filename if random.random() < 0.95 else name, content)
    return target.getvalue()


KINDS: dict[str, Callable[[Random, Watch], None]] = {
    "reader": reader,
    "rules": rules,
    "grammar": grammar,
    "records": records,
    "xpath": xpath,
    "lists": lists,
    "sheets": sheets,
    "workbooks": workbooks,
}
