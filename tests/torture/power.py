"""A vault whose power is cut at random moments: nothing acknowledged may be lost.

A process works with a vault while `strace` notes every write, sync and change of a name. From the
notes a disk is rebuilt as it may be found after a cut at any moment: what was not synced is there,
missing or torn. Each such disk is unlocked and compared with what had been acknowledged by then.

`--synchronous off` switches the database's syncs off, to show that a loss would be seen.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.torture import _records, kills
from tests.torture._power import Disk
from tests.torture._trace import Step, can_trace, trace
from veldmelding.vault import reserve

if TYPE_CHECKING:
    from collections.abc import Iterator

TURNS = 40
IMAGES_PER_LIFE = 50
RECORDS = 6


def run(arguments: list[str]) -> int:
    """Cut the power `--count` times; 1 when something was lost, 3 when it cannot be tried here."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture power")
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--synchronous", choices=["full", "off"], default="full")
    parser.add_argument("--writer", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--records", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    reserve.SIZE = 64 * 1024
    if options.writer is not None:
        if options.records:
            _records.work(options.writer, options.seed, 1, turns=RECORDS)
        else:
            write(options.writer, options.seed, options.synchronous)
        return 0
    if not can_trace():
        print(
            "power: cannot run here. It needs the program strace and the right to trace a process "
            "(Debian: apt-get install strace; in a container: --cap-add=SYS_PTRACE).",
            file=sys.stderr,
        )
        return 3
    return lose_power_often(options)


def lose_power_often(options: argparse.Namespace) -> int:
    """Let a process live, cut its power at many moments, and go on with another."""
    failures = done = acknowledged = lives = 0
    with tempfile.TemporaryDirectory(prefix="power-") as place:
        while done < options.count:
            seed = options.seed * 1_000_003 + done
            # One life in three is one of records, in a vault that has to be upgraded first.
            records = lives % 3 == 1 and options.synchronous == "full"
            kind = LifeOfRecords if records else Life
            life = kind(Path(place), seed, options.synchronous)
            lives += 1
            acknowledged += life.acknowledged
            for moment, problems in life.cuts(min(IMAGES_PER_LIFE, options.count - done)):
                done += 1
                failures += bool(problems)
                reason = "; ".join(problems) or moment
                result = "lost" if problems else "ok"
                case = f"power {done}"
                if options.json:
                    print(json.dumps({"case": case, "result": result, "reason": reason}))
                elif problems:
                    print(f"{case}: {moment}: {reason}")
    print(f"{done} power cuts, {acknowledged} acknowledged changes, {failures} cuts with a loss")
    return 1 if failures or not acknowledged else 0


class Life:
    """One process at work with a new vault, step by step."""

    more: tuple[str, ...] = ()
    prepare = staticmethod(kills.prepare)

    def __init__(self, place: Path, seed: int, synchronous: str) -> None:
        self._chance = random.Random(seed)
        self._image = place / "image"
        laptop = place / "laptop"  # the vault, and what is written beside it
        for folder in (laptop, self._image):
            shutil.rmtree(folder, ignore_errors=True)
        laptop.mkdir()
        self.prepare(laptop / "vault")
        self._disk = Disk(laptop)
        command = [sys.executable, "-m", "tests.torture", "power", *self.more]
        command += ["--writer", str(laptop / "vault"), "--seed", str(seed)]
        command += ["--synchronous", synchronous]
        self._steps, complaints = trace(command, place / "trace", laptop)
        said = b"".join(step.data for step in self._steps if step.kind == "said").decode()
        self.acknowledged = said.count("done ")
        if complaints or not self.acknowledged:
            raise RuntimeError(f"the writer did not work: {complaints}")

    def cuts(self, count: int) -> Iterator[tuple[str, list[str]]]:
        """Cut the power at `count` moments, in order; give what was found each time."""
        moments = sorted(self._chance.sample(range(len(self._steps)), count))
        known, begun, words = kills.Known(), "", b""
        number = 0
        for index, step in enumerate(self._steps):
            self._disk.happen(step)
            if step.kind == "said":
                words += step.data
                *lines, rest = words.split(b"\n")
                begun = kills.listen(known, begun, [line.decode() for line in lines])
                words = rest
            if number < count and moments[number] == index:
                number += 1
                yield f"after step {index + 1}, {describe(step)}", self._look(known, begun)

    def _look(self, known: kills.Known, begun: str) -> list[str]:
        self._disk.lose_power(self._image, self._chance)
        thorough = self._chance.random() < 0.1
        return list(
            kills.compare(self._image / "vault", copy.deepcopy(known), begun, thorough=thorough)
        )


class LifeOfRecords(Life):
    """One process that upgrades an old vault and fills, finalises and seals records in it."""

    more = ("--records",)
    prepare = staticmethod(_records.prepare)

    def cuts(self, count: int) -> Iterator[tuple[str, list[str]]]:
        """Cut the power at `count` moments, in order; give what was found each time."""
        moments = set(self._chance.sample(range(len(self._steps)), min(count, len(self._steps))))
        known, words = _records.Known(), b""
        for index, step in enumerate(self._steps):
            self._disk.happen(step)
            if step.kind == "said":
                *lines, words = (words + step.data).split(b"\n")
                for line in lines:
                    known.hear(line.decode())
            if index in moments:
                self._disk.lose_power(self._image, self._chance)
                problems = list(_records.compare(self._image / "vault", known))
                yield f"records, after step {index + 1}, {describe(step)}", problems


def describe(step: Step) -> str:
    """Say what the last step before the cut was."""
    return f"{step.kind} {Path(step.path).name}".strip()


def write(folder: Path, seed: int, synchronous: str) -> None:
    """Work with the vault for a while; the process that is traced."""
    kills.work(
        folder,
        kills.Known(),
        random.Random(seed),
        1,
        turns=TURNS,
        pragma=f"synchronous = {synchronous}",
    )
