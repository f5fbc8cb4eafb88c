"""A delivery in which everything goes wrong once: `python -m tests.torture faults --count N`.

A laptop delivers to a hub through a breaker that knows every request. For every byte range of
every request, and of every answer, the connection dies once. Every status and text that servers
are known to give is answered once, among them the pages of foreign networks; answers are lost,
records arrive twice at once, the server restarts, the laptop is killed, its disk is full, its
clock is ten years off. After each, a person presses Deliver until all is quiet. Then every record
is at headquarters exactly once and whole, and the ledger says so; and at no moment before does
it say more than is true.
"""

from __future__ import annotations

import argparse
import json
import logging
import random
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from tests.torture._breaker import Trouble
from tests.torture._delivery import Broken, World
from veldmelding.hub.faults import PORTAL

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUEST_RANGES = 32
ANSWER_RANGES = 10
REQUESTS = 9
"""Requests of one undisturbed trial: list, three texts, two photos, form, manifest, file."""
TOGETHER = 3
"""Faults in one trial, each on a request of its own."""
PORTALS = 200
LONG = 1000
"""Faults from which on everything there is happens at least once."""
GIVE_UP = 5
"""Broken promises after which there is no need to look for more."""
MANY = 0.12
"""Share of the trials in which several connections are open at once."""
TEN_YEARS = timedelta(days=3652)


def openrosa(text: str) -> bytes:
    return (
        '<OpenRosaResponse xmlns="http://openrosa.org/http/response" items="0">'
        f'<message nature="error">{text}</message></OpenRosaResponse>'
    ).encode()


NGINX = (
    b"<html><head><title>nginx</title></head><body><center><h1>nginx</h1></center></body></html>"
)
STATUSES: tuple[tuple[int, bytes, str, bool], ...] = (
    (200, openrosa("fine"), "text/xml", True),
    (201, b"", "text/xml", True),
    (201, NGINX, "text/html", False),
    (202, b"<html></html>", "text/html", True),
    (204, b"", "text/html", False),
    (301, b"", "text/html", False),
    (302, NGINX, "text/html", False),
    (307, b"", "text/html", False),
    (400, openrosa("Required multipart POST field xml_submission_file missing."), "text/xml", True),
    (400, openrosa("Required parameter form ID xml attribute missing."), "text/xml", True),
    (400, openrosa("An expected header field did not match."), "text/xml", False),
    (400, b'{"message":"Multipart form content failed to parse.","code":400.39}', "json", False),
    (401, openrosa("Could not authenticate with the provided credentials."), "text/xml", False),
    (402, openrosa("Quota exceeded"), "text/xml", True),
    (403, openrosa("does not have rights to perform that action."), "text/xml", False),
    (404, openrosa("Could not find the resource you were looking for."), "text/xml", True),
    (404, openrosa("The form version specified in this submission does not exist."), "xml", True),
    (404, openrosa("we can't find that submission to update"), "text/xml", True),
    (405, openrosa("Form is not active"), "text/xml", True),
    (407, NGINX, "text/html", False),
    (408, b"", "text/html", False),
    (409, openrosa("A submission already exists with this ID, but with different XML."), "x", True),
    (409, openrosa("This submission has been deleted. You may not resubmit it."), "xml", True),
    (409, openrosa("This form is not currently accepting submissions"), "text/xml", True),
    (409, openrosa("A resource already exists with instanceID value(s) of x."), "text/xml", True),
    (409, openrosa("Attachment with same name already exists"), "text/xml", True),
    (410, openrosa("gone"), "text/xml", True),
    (413, NGINX, "text/html", False),
    (423, openrosa("Try again later"), "text/xml", True),
    (429, b"slow down", "text/plain", False),
    (500, b'{"message":"Internal Server Error"}', "application/json", False),
    (500, openrosa("Internal Server Error"), "text/xml", True),
    (502, NGINX, "text/html", False),
    (503, openrosa("temporarily unavailable"), "text/xml", True),
    (504, NGINX, "text/html", False),
    (511, PORTAL, "text/html", False),
)
DELETED = (409, openrosa("This submission has been deleted. You may not resubmit it."))


@dataclass(frozen=True)
class Trial:
    """What goes wrong in one delivery."""

    troubles: tuple[tuple[int, Trouble], ...] = ()
    clock: timedelta = timedelta()
    killed_after: float | None = None
    disk_left: int = -1

    @property
    def count(self) -> int:
        others = (self.clock != timedelta(), self.killed_after is not None, self.disk_left >= 0)
        return len(self.troubles) + sum(others)


def run(arguments: list[str]) -> int:
    """Inject at least `--count` faults and print what came of it; 1 when a promise is broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture faults")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    logging.getLogger("veldmelding.hub").setLevel(logging.CRITICAL)  # it complains of each cut
    began = time.monotonic()
    result = inject(options.count, options.seed)
    result["seconds"] = round(time.monotonic() - began)
    if options.json:
        print(json.dumps(result))
    else:
        kinds = result.pop("kinds")
        print("faults: " + ", ".join(f"{name} {value}" for name, value in result.items()))
        print("  of them: " + ", ".join(f"{name} {value}" for name, value in kinds.items()))
    return 0 if result["broken"] == 0 else 1


def inject(count: int, seed: int) -> dict[str, object]:
    """Run trials until `count` faults have really happened."""
    chance = random.Random(seed)
    kinds: Counter[str] = Counter()
    records = broken = trials = never = 0
    with (
        tempfile.TemporaryDirectory(prefix="faults-") as place,
        World(Path(place), chance) as world,
    ):
        world.recover()
        missed: list[Trial] = []
        whole = count >= LONG
        while (kinds.total() < count or (whole and missed)) and broken <= GIVE_UP:
            # What was planned for a request that was never made, because of what went wrong
            # before it, gets a trial of its own.
            alone, missed = missed, []
            for trial in [*alone, *([] if alone else plan(chance, count))]:
                kinds += play(world, trial)
                if trial.count > 1:
                    left = world.breaker.planned.items()
                    missed += [Trial((each,)) for each in left]
                never += len(world.breaker.planned) if trial.count == 1 else 0
                trials += 1
                records += len(world.records)
                try:
                    world.check_claims()
                    world.recover()
                    world.check_all()
                except Exception as error:  # whatever it is, the promise is broken
                    broken += 1
                    print(f"faults: {trial}: {type(error).__name__}: {error}", file=sys.stderr)
                world.settle()
                if (kinds.total() >= count and not whole) or broken > GIVE_UP:
                    break
        doubled = world.count_at_headquarters() - records
        released = world.released
    return {
        "injected": kinds.total(),
        "trials": trials,
        "records": records,
        "doubled": doubled,
        "broken": broken + (doubled != 0),
        "planned and never met": never + len(missed),
        "let go again by hand": released,
        "kinds": dict(sorted(kinds.items())),
    }


def play(world: World, trial: Trial) -> Counter[str]:
    """Deliver a few new records and a new form while things go wrong; tell what really did."""
    chance = world.chance
    world.offer()
    world.record()
    world.record(chance.randint(500, 4_000))
    world.record(chance.randint(20_000, 60_000))
    for _ in range(6 if chance.random() < MANY else 0):
        world.record()  # enough for several connections at once
    met: Counter[str] = Counter()
    world.breaker.expect(dict(trial.troubles))
    if trial.killed_after is not None or trial.disk_left >= 0:
        world.press_elsewhere(killed_after=trial.killed_after, disk_left=trial.disk_left)
        met["laptop killed" if trial.killed_after is not None else "disk full"] += 1
    else:
        world.shift = trial.clock
        world.press()
        world.shift = timedelta()
        met["clock"] += trial.clock != timedelta()
    for trouble, _ in world.breaker.met:
        met[f"status {trouble.status}" if trouble.status else trouble.kind] += 1
    return +met


# -- what goes wrong ---------------------------------------------------------------------------


def plan(chance: random.Random, count: int) -> Iterator[Trial]:
    """Give everything there is once, in an order of chance, a few faults at a time.

    With fewer faults than there are, each kind still comes in its share.
    """
    singles = everything()
    for each in singles:
        chance.shuffle(each)
    total = sum(map(len, singles))
    if count < min(total, LONG):
        singles = [each[: max(4, count * len(each) // total)] for each in singles]
    waiting = [fault for each in singles for fault in each]
    chance.shuffle(waiting)
    trials = list(together(waiting))
    for _ in range(max(1, len(trials) // 40)):
        trials.append(Trial(killed_after=chance.uniform(0.0, 0.25)))
        trials.append(Trial(disk_left=chance.randrange(0, 60_000)))
        trials.append(Trial(clock=chance.choice((TEN_YEARS, -TEN_YEARS))))
    chance.shuffle(trials)
    yield from trials


def everything() -> list[list[tuple[int, Trouble]]]:
    """Give everything there is, by kind."""
    return [list(each) for each in (cuts(), statuses(), portals(), oddities())]


def together(faults: list[tuple[int, Trouble]]) -> Iterator[Trial]:
    """Put faults on different requests into one trial."""
    started: list[dict[int, Trouble]] = []
    for number, trouble in faults:
        place = next((each for each in started if number not in each), None)
        if place is None:
            place = {}
            started.append(place)
        place[number] = trouble
        if len(place) == TOGETHER:
            started.remove(place)
            yield Trial(tuple(sorted(place.items(), key=lambda each: each[0])))
    for place in started:
        yield Trial(tuple(sorted(place.items(), key=lambda each: each[0])))


def cuts() -> Iterator[tuple[int, Trouble]]:
    """Let the connection die in every range of every request and of every answer."""
    for number in range(REQUESTS):
        for step in range(REQUEST_RANGES + 1):
            yield number, Trouble("cut request", step / REQUEST_RANGES)
        for step in range(ANSWER_RANGES):
            yield number, Trouble("cut answer", step / ANSWER_RANGES)


def statuses() -> Iterator[tuple[int, Trouble]]:
    """Answer each request with each status: some before, some after the hub has done its work."""
    for place, (status, body, kind, speaks) in enumerate(STATUSES):
        location = "https://other.example/x" if 300 <= status < 400 else ""
        for number in range(REQUESTS):
            before = (place + number) % 2 == 0
            yield (
                number,
                Trouble(
                    "answer" if before else "other answer",
                    status=status,
                    body=body,
                    content_type=kind,
                    openrosa=speaks,
                    location=location,
                ),
            )


def portals() -> Iterator[tuple[int, Trouble]]:
    for turn in range(PORTALS):
        yield turn % REQUESTS, Trouble("answer", status=200, body=PORTAL)


def oddities() -> Iterator[tuple[int, Trouble]]:
    """Answers that get lost, records that arrive twice at once, a server that restarts."""
    for number in range(REQUESTS):
        for _ in range(4):
            yield number, Trouble("cut answer", 0.0)
            yield number, Trouble("twice")
            yield number, Trouble("other answer", status=DELETED[0], body=DELETED[1], openrosa=True)
        yield number, Trouble("restart")


__all__ = ["Broken", "inject", "run"]
