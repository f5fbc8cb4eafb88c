"""Any folder of forms, each converted, opened, filled at random, written and opened again.

After every random step (an answer, a repeat more or less, another language, undo, redo) what the
session shows and holds has to be what working out everything from scratch gives. Reads XForms
(.xml), workbooks (.xlsx, .xls) and XLSForms as text (.md, .csv). What the converter itself turns
down is `refused`, with its reason: a folder of test material holds forms made to be refused.
"""

from __future__ import annotations

import argparse
import json
import sys
import traceback
from collections import Counter
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tests.conformance.recorded import Outcome
from tests.xforms.driver import anew, reopen, start
from tests.xforms.walking import random_step, walk
from veldmelding.errors import FormCycle, FormInvalid, SheetMistake, SheetUnreadable
from veldmelding.xforms import FormDefinition, compile_form, convert_xlsform, load_compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SHEETS = (".xlsx", ".xls", ".md", ".csv")
CHANCE = ("random(", "uuid(", "randomize(")
FILES = {
    ".csv": b"name,label,value,name_key\na,A,1,a\nb,B,2,b\n",
    ".xml": b"<root><item><name>a</name><label>A</label></item></root>",
    ".geojson": (
        b'{"type":"FeatureCollection","features":[{"type":"Feature","id":"a",'
        b'"geometry":{"type":"Point","coordinates":[1,2]},"properties":{"title":"A"}}]}'
    ),
}


def attachment(made: Mapping[str, bytes], name: str) -> bytes | None:
    """A file of a form: the one the conversion made, or a small one of its kind."""
    return made.get(name, FILES.get(Path(name).suffix.lower()))


def play(path: Path, steps: int, seed: int) -> Outcome:
    """Take one form through its life."""
    name = path.name
    try:
        data = path.read_bytes()
        made: Mapping[str, bytes] = {}
        if path.suffix.lower() in SHEETS:
            conversion = convert_xlsform(data, name="data")
            data, made = conversion.xml, conversion.media
        form = FormDefinition.parse(data, lambda wanted: attachment(made, wanted))
    except (SheetMistake, SheetUnreadable, FormInvalid, FormCycle) as error:
        return Outcome(name, "refused", str(error))
    except Exception as error:  # everything else is a fault of ours, whatever it is
        return Outcome(name, "differs", repr(error))
    try:
        fill(form, data, steps, seed)
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        return Outcome(name, "differs", f"{place.name}:{place.lineno} {error!r}"[:600])
    return Outcome(name, "agrees", "")


def fill(form: FormDefinition, source: bytes, steps: int, seed: int) -> None:
    """Fill a form at random; raise AssertionError for whatever is not as it must be."""
    text = source.decode("utf-8", "replace")
    by_chance = any(word in text for word in CHANCE)
    session = start(form)
    walk(session, Random(seed), steps, by_chance=by_chance)
    kept = load_compiled(compile_form(form), form.attachments)
    assert kept is not None, "the compiled definition cannot be read"
    session = start(kept)
    random = Random(seed + 1)
    for _ in range(steps):
        random_step(session, random)
    again = reopen(session, language=session.language)
    if not by_chance and "odk-instance-load" not in text:
        assert again.serialise() == session.serialise(), "opened again it is another record"
        assert anew(again) == anew(session), "opened again it shows something else"


def outcomes(folder: Path, steps: int, seed: int) -> Iterator[Outcome]:
    """Take every form of a folder through its life."""
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in (*SHEETS, ".xml") and path.is_file():
            yield play(path, steps, seed)


def run(arguments: list[str]) -> int:
    """Command: 1 when a form that can be read does not behave."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance fixtures")
    parser.add_argument("--cases", type=Path, required=True, help="a folder with forms")
    parser.add_argument("--steps", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    counts: Counter[str] = Counter()
    for outcome in outcomes(options.cases, options.steps, options.seed):
        counts[outcome.result] += 1
        if options.json:
            print(json.dumps(outcome._asdict(), ensure_ascii=False))
        elif outcome.result != "agrees":
            print(f"{outcome.result}: {outcome.case}: {outcome.reason}")
    print(
        f"fixtures: {counts['agrees']} forms hold, {counts['refused']} are refused with a "
        f"reason, {counts['differs']} fall short"
    )
    sys.stdout.flush()
    return 1 if counts["differs"] or not counts["agrees"] else 0
