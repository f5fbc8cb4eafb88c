"""Forms, expressions, lists, sheets and records as attackers and accidents make them.

A child process opens, fills, checks and saves one after the other. It has little memory, and it
notes every file it opens, every socket and every program it starts: there must be none. The
parent waits a bounded time for each case and goes on with a fresh child after a hang or a crash.
What is refused with a sentence is well; what ends in anything else is a problem.

A case is made from the seed and its number alone: `--only NUMBER` plays one again, in this
process and with its traceback.
"""

from __future__ import annotations

import argparse
import json
import queue
import subprocess
import sys
import threading
import traceback
import warnings
from collections import Counter
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from tests.torture import _form_cases, _watched
from veldmelding.errors import VeldmeldingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

HANG = 30.0
"""Seconds of silence after which a child is given up; what is slow is measured in the child."""
CHUNK = 1_000
"""Cases of one child: then a fresh one shows that nothing piles up."""


class Problem(NamedTuple):
    """A case that went wrong, and how to play it again."""

    number: int
    kind: str
    text: str


class Result(NamedTuple):
    """What came of all cases."""

    done: int
    refused: int
    kinds: Counter[str]
    slowest: float
    problems: list[Problem]


def run(arguments: list[str]) -> int:
    """Play the cases and print what went wrong; 1 when anything did."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture forms")
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kinds", nargs="+", choices=_form_cases.KINDS, default=None)
    parser.add_argument("--only", type=int, help="play one case again, without a child")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--child", type=int, nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    kinds = options.kinds or list(_form_cases.KINDS)
    if options.child is not None:
        work(range(*options.child), options.seed, kinds, _form_cases.KINDS)
        return 0
    if options.only is not None:
        watch = _watched.Watch()
        kind, random = case(options.seed, options.only, kinds)
        _form_cases.KINDS[kind](random, watch)
        print(f"{kind}: {watch.slowest_name} took longest, {watch.slowest:.2f} s")
        return 0
    command = [sys.executable, "-m", "tests.torture", "forms", "--seed", str(options.seed)]
    command += ["--kinds", *kinds, "--child"]
    result = torture(options.count, command)
    for problem in result.problems:
        if options.json:
            reason = f"{problem.kind}: {problem.text}"
            print(json.dumps({"case": problem.number, "result": "failed", "reason": reason}))
        else:
            print(f"{problem.number} ({problem.kind}): {problem.text}")
    tried = ", ".join(f"{count} {kind}" for kind, count in sorted(result.kinds.items()))
    print(
        f"forms: {result.done} cases ({tried}), {result.refused} refused with a sentence, the "
        f"slowest step took {result.slowest:.2f} s, {len(result.problems)} problems"
    )
    return 1 if result.problems else 0


def case(seed: int, number: int, kinds: Sequence[str]) -> tuple[str, Random]:
    """Give the kind of a case and the chance it is made with."""
    random = Random(f"{seed}/{number}")
    return random.choice(sorted(kinds)), random


# -- the child -------------------------------------------------------------------------------------


def work(
    numbers: range,
    seed: int,
    kinds: Sequence[str],
    players: dict[str, Callable[[Random, _watched.Watch], None]],
) -> None:
    """Play cases until told no more; one line before and one after each."""
    warnings.simplefilter("ignore")
    _warm_up()
    watch = _watched.Watch()
    _watched.limit_memory()
    watch.begin_listening()
    for number in numbers:
        kind, random = case(seed, number, kinds)
        print(json.dumps({"number": number, "kind": kind}), flush=True)
        watch.fresh()
        said, refused = "", False
        try:
            players[kind](random, watch)
        except VeldmeldingError as error:
            refused = True
            if "{" in str(error.sentence.template) and not str(error):
                said = f"no sentence for {type(error).__name__}"
        except Exception as error:  # whatever it is, it is the finding
            place = traceback.extract_tb(error.__traceback__)[-1]
            said = f"{watch.step_name}: {place.filename}:{place.lineno} {error!r}"[:400]
        said = said or watch.complaint()
        line = {"done": number, "refused": refused, "slowest": watch.slowest, "problem": said}
        print(json.dumps(line), flush=True)


def _warm_up() -> None:
    """Import what is imported late, so that later only the cases open files."""
    from tests.xforms.forms import xform

    xform("rules")
    for player in (_form_cases.workbooks, _form_cases.sheets, _form_cases.lists):
        try:
            player(Random(2), _watched.Watch())
        except VeldmeldingError:
            continue
    _form_cases.real_forms()


# -- the parent ------------------------------------------------------------------------------------


def torture(count: int, command: Sequence[str], patience: float = HANG) -> Result:
    """Play cases 0 to `count`; `command` starts a child and gets two numbers more."""
    kinds: Counter[str] = Counter()
    problems: list[Problem] = []
    done = refused = number = 0
    slowest = 0.0
    while number < count:
        last = min(count, number + CHUNK)
        playing: tuple[int, str] | None = None
        for line in _lines([*command, str(number), str(last)], patience):
            if isinstance(line, str):
                at, kind = playing or (number, "start")
                problems.append(Problem(at, kind, line))
                number = at + 1
                break
            if "number" in line:
                playing = line["number"], line["kind"]
                kinds[line["kind"]] += 1
            else:
                done += 1
                refused += line["refused"]
                slowest = max(slowest, line["slowest"])
                number = line["done"] + 1
                if line["problem"]:
                    assert playing is not None
                    problems.append(Problem(line["done"], playing[1], line["problem"]))
    return Result(done, refused, kinds, slowest, problems)


def _lines(command: Sequence[str], patience: float) -> Iterator[dict | str]:
    """Give the lines of a child; a text when it hangs or ends too early."""
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )
    lines: queue.Queue[str] = queue.Queue()
    errors: list[str] = []
    assert child.stdout is not None
    assert child.stderr is not None
    readers = [
        threading.Thread(target=_read, args=[child.stdout, lines.put], daemon=True),
        threading.Thread(target=_read, args=[child.stderr, errors.append], daemon=True),
    ]
    for reader in readers:
        reader.start()
    try:
        while True:
            try:
                line = lines.get(timeout=patience)
            except queue.Empty:
                yield f"no word for {patience:.0f} seconds"
                return
            if not line:
                break
            yield json.loads(line)
        if child.wait() != 0:
            yield f"the process ended with {child.returncode}: {''.join(errors)[-300:]}"
    finally:
        child.kill()
        child.wait()
        for reader in readers:
            reader.join()
        child.stdout.close()
        child.stderr.close()


def _read(stream, take: Callable[[str], object]) -> None:
    for line in iter(stream.readline, ""):
        take(line)
    take("")
