"""What filling a form costs in the engine: opening, answering, repeating, choosing, saving.

The baseline is a loop of plain Python of the kind the engine is made of, measured in the same
run; on an idle laptop of the slower kind it takes about six milliseconds. A limit is the time a
person may wait on such a laptop, as a multiple of that loop, so that a busy machine does not
change the verdict.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from tests.benchmarks import generated_forms
from veldmelding.xforms import FormDefinition, FormSession, compile_form, load_compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LOOP = 6.0
"""Milliseconds the calibration loop takes where the limits are meant."""


class Figure(NamedTuple):
    """One measurement and what it may be, in milliseconds (or what `unit` says)."""

    name: str
    value: float
    limit: float
    unit: str = "ms"


def run(arguments: list[str]) -> int:
    """Measure and report; 1 when something is slower than its limit."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks xforms")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--growth", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.growth:
        print(_grown())
        return 0
    above = count = 0
    for measure in (_interview, _household, _places, _memory):
        gc.collect()
        loop = calibration()
        for figure in measure():
            loop = min(loop, calibration())
            if figure.unit == "ms":
                ratio, limit = figure.value / loop, figure.limit / LOOP
            else:
                # Memory is the same on every machine.
                ratio, limit = figure.value, figure.limit
            above += ratio > limit
            count += 1
            _report(options.json, figure, loop, ratio, limit)
    best = calibration()
    print(f"calibration loop {best:.2f} ms here, {LOOP:.2f} ms where the limits are meant")
    print(f"{count} pieces of work measured, {above} above their limit")
    return 1 if above else 0


def _report(as_json: bool, figure: Figure, loop: float, ratio: float, limit: float) -> None:
    verdict = "holds" if ratio <= limit else "ABOVE"
    if as_json:
        line = {
            "name": figure.name,
            "value": round(figure.value, 4),
            "unit": figure.unit,
            "baseline": round(loop, 4),
            "ratio": round(ratio, 4),
            "limit": limit,
            "verdict": verdict,
        }
        print(json.dumps(line))
    else:
        print(
            f"{figure.name:34} {figure.value:9.3f} {figure.unit} (limit {figure.limit:g})"
            + (f"   {ratio:7.3f} × loop (≤ {limit:.3f})" if figure.unit == "ms" else " " * 30)
            + f"   {verdict}"
        )


def calibration() -> float:
    """Milliseconds of the calibration loop, the best of five."""
    best = float("inf")
    for _ in range(5):
        begun = time.perf_counter()
        table: dict[str, int] = {}
        for number in range(40_000):
            key = f"k{number % 997}"
            table[key] = table.get(key, 0) + number
        best = min(best, (time.perf_counter() - begun) * 1000)
    return best


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one piece of work."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def _start(form: FormDefinition) -> FormSession:
    return form.new_session(clock=lambda: datetime.now(UTC), timezone=UTC, random=Random(1))


def _p99(times: list[float]) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.99))]


def _interview() -> Iterator[Figure]:
    """An interview of 550 binds and 1.5 MB."""
    data = generated_forms.questionnaire()
    from veldmelding.xforms.xpath import expression

    def open_cold() -> object:
        expression._compiled.cache_clear()
        form = FormDefinition.parse(data)
        return _start(form).children()

    gc.collect()
    yield Figure(f"open {len(data) / 1e6:.1f} MB, cold", min(map(timed, [open_cold] * 5)), 250)
    form = FormDefinition.parse(data)
    kept = compile_form(form)

    def open_kept() -> object:
        found = load_compiled(kept)
        assert found is not None
        return _start(found).children()

    gc.collect()
    yield Figure("the same, from the compiled cache", min(map(timed, [open_kept] * 5)), 60)
    session = _start(form)
    session.answer("/data/age", "40")
    times: list[float] = []
    for turn in range(12):
        times.append(timed(lambda: session.answer("/data/consent", "no")))
        times.append(timed(lambda: session.answer("/data/consent", "yes")))
        for number in range(turn, 540, 9):
            path = f"/data/consented/q{number:03}"
            value = "3" if number % 25 == 20 else ("yes", "no")[(number + turn) % 2]
            if number % 25 != 24:
                times.append(timed(lambda p=path, v=value: session.answer(p, v)))
    yield Figure("answer, p99", _p99(times), 5)
    yield Figure("answer, median", statistics.median(times), 1)
    page = [timed(lambda: session.children("/data/consented")) for _ in range(20)]
    yield Figure("540 views again", statistics.median(page), 2)
    language = form.languages[1]
    yield Figure("change language", timed(lambda: session.set_language(language)), 100)
    saves = [timed(session.serialise) for _ in range(20)]
    yield Figure("save draft", statistics.median(saves), 20)


def _household() -> Iterator[Figure]:
    """A repeat of 500 instances whose shares depend on the sum of all."""
    session = _start(FormDefinition.parse(generated_forms.members()))
    yield Figure("make 500 repeat instances", timed(lambda: session.answer("/data/n", "500")), 400)
    times = [
        timed(lambda n=number: session.answer(f"/data/member[{n}]/income", str(100 + n)))
        for number in range(1, 500, 5)
    ]
    yield Figure("answer in repeat of 500, p99", _p99(times), 8)
    yield Figure("save draft of 500 instances", timed(session.serialise), 20)
    data = session.serialise()

    def reopen() -> object:
        return session.form.open_session(
            data, clock=lambda: datetime.now(UTC), timezone=UTC, random=Random(1)
        )

    yield Figure("reopen draft of 500 instances", timed(reopen), 250)


def _places() -> Iterator[Figure]:
    """A cascade over a list of 50,000 rows."""
    rows = generated_forms.villages()
    form = FormDefinition.parse(generated_forms.cascade(), attachments=lambda _name: rows)
    session: list[FormSession] = []
    yield Figure("open with 50,000 rows", timed(lambda: session.append(_start(form))), 400)
    filling = session[0]
    filling.answer("/data/region", "r3")
    yield Figure("choices, first", timed(lambda: filling.answer("/data/district", "r3d4")), 16)
    times = []
    for number in range(20):
        filling.answer("/data/district", f"r3d{number}")
    for number in range(40):
        times.append(timed(lambda n=number: filling.answer("/data/district", f"r3d{n % 20}")))
    yield Figure("choices, again", statistics.median(times), 1)
    filling.answer("/data/district", "r3d4")
    view = filling.node("/data/village")
    lookups = [
        timed(lambda v=choice.value: filling.answer("/data/village", v))
        for choice in view.choices[:50]
    ]
    yield Figure("look up a row", statistics.median(lookups), 1)


def _memory() -> Iterator[Figure]:
    """What a list of 50,000 rows takes, in a process that holds nothing else."""
    command = [sys.executable, "-m", "tests.benchmarks", "xforms", "--growth"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    yield Figure("memory of 50,000 rows", float(said), 120, "MB")


def _grown() -> float:
    """Open the cascade and use it; give the growth of this process in MB."""
    rows = generated_forms.villages()
    _start(FormDefinition.parse(generated_forms.members()))
    before = _resident()
    form = FormDefinition.parse(generated_forms.cascade(), attachments=lambda _name: rows)
    session = _start(form)
    session.answer("/data/region", "r3")
    for number in range(20):
        session.answer("/data/district", f"r3d{number}")
        session.answer("/data/village", session.node("/data/village").choices[0].value)
    return _resident() - before


def _resident() -> float:
    """Memory of this process now, in MB; where the system does not tell, at its highest so far."""
    status = Path("/proc/self/statm")
    if status.is_file():
        return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / (1 << 20)
    import resource

    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
