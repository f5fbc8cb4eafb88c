"""Killed at any moment: what was called durable is there, and one is at the same question."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

from tests.observations.conftest import World

ROOT = Path(__file__).parents[2]


def type_until_killed(folder: Path, seconds: float) -> list[list[str]]:
    """Let the typist work for a moment after its first line, kill it, and return its lines."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.observations.typist", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(seconds)
    os.kill(process.pid, signal.SIGKILL)
    rest, errors = process.communicate()
    assert process.returncode == -signal.SIGKILL, errors
    lines = [line for line in (first + rest).split("\n") if line.count("\t") == 2]
    assert lines, errors
    return [line.split("\t") for line in lines]


def test_no_acknowledged_answer_is_lost_and_filling_goes_on_at_the_same_question(world, visit_form):
    folder, clock = world.folder, world.clock
    world.vault.close()
    random = Random(20260803)
    known: set[str] = set()
    for _ in range(4):
        lines = type_until_killed(folder, random.uniform(0.02, 0.2))
        again = World(folder, clock, seed=random.getrandbits(32))
        try:
            assert again.vault.check() == []
            identifier, question, answer = lines[-1]
            known.add(identifier)
            recording = again.store.resume(identifier)
            stored = recording.session.node(question).value
            # One answer more may be durable than was printed; never one less.
            if recording.position == question:
                assert stored.split()[0] == answer.split()[0]
                assert stored == answer
            else:
                other = recording.session.node(recording.position).value
                assert int(other.split()[0]) == int(answer.split()[0]) + 1
                assert stored == answer
        finally:
            again.vault.close()
    assert len(known) == 1
    world.open()  # closed again by the fixture
