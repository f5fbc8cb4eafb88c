"""A hub that many send to at once, and that is killed while they do.

The hub runs in a process of its own, the crowd (`_crowd`) in two others. Without kills every
request must be answered well and 95 of 100 within a second; with kills the hub dies by SIGKILL at
random moments and is started again on the same vault and port. At the end every acknowledged
record and photo must be in the vault once, byte for byte.
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.hub.client import visit_form
from veldmelding.hub import Hub
from veldmelding.vault import KeyCost, Vault

PASSPHRASE = "seven quiet rivers under the hill"
CHEAP = KeyCost(memory=8 * 1024, iterations=1)
SLOWEST = 1.0
"""Seconds within which 95 of 100 answers come."""
GROWTH = 120
"""Megabytes a hub may grow by while a crowd sends to it."""


def clock() -> datetime:
    return datetime.now(UTC)


def serve(folder: Path, port: int) -> None:
    """Serve a hub until killed; the child's part."""
    with Vault.unlock(folder, PASSPHRASE) as vault:
        hub = Hub(vault, clock=clock, random=random.SystemRandom())
        address = hub.start("127.0.0.1", port)
        print(address.port, flush=True)
        hub.wait()


@dataclass
class Outcome:
    """What was seen, and what was wrong."""

    records: int = 0
    photos: int = 0
    answers: int = 0
    median: float = 0.0
    slow: float = 0.0
    broken: int = 0
    grown: float = 0.0
    seconds: float = 0.0
    problems: list[str] = field(default_factory=list)


class Served:
    """The hub's process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.port = _free_port()
        self.peak = 0.0
        self.start = 0.0
        self._process = self._launch()

    def _launch(self) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.torture", "hub", "--serve", str(self._folder)]
        process = subprocess.Popen(
            [*command, "--port", str(self.port)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        self.port = int(process.stdout.readline() or 0)
        assert self.port, "the hub did not start"
        self.start = self.start or _megabytes(process.pid, "VmRSS")
        return process

    def kill(self) -> None:
        """End it in the middle of whatever it does."""
        self.peak = max(self.peak, _megabytes(self._process.pid, "VmHWM"))
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate()

    def again(self) -> None:
        """Start it on the same vault and port."""
        self._process = self._launch()


def _free_port() -> int:
    """Choose a port that the system gives to no client.

    A client that calls while the hub is dead could otherwise be given the hub's own port, connect
    to itself and keep the hub from coming back.
    """
    chance = random.SystemRandom()
    while True:
        port = chance.randrange(20_000, 32_000)
        with socket.socket() as taken, suppress(OSError):
            taken.bind(("127.0.0.1", port))
            return port


def _megabytes(process: int, what: str) -> float:
    for line in Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines():
        if line.startswith(what + ":"):
            return int(line.split()[1]) / 1024
    return 0.0


def crowd(
    folder: Path, *, laptops: int, phones: int, records: int, pace: float, kills: int, seed: int
) -> Outcome:
    """Let a crowd send to a hub in `folder`, kill the hub meanwhile, and compare at the end."""
    Vault.create(folder, PASSPHRASE, cost=CHEAP)
    with Vault.unlock(folder, PASSPHRASE) as vault:
        hub = Hub(vault, clock=clock, random=random.SystemRandom())
        hub.offer(visit_form())
        tokens = [hub.create_account(f"client {number}") for number in range(laptops + phones)]
    began = time.monotonic()
    served = Served(folder)
    halves = [(tokens[:phones] + tokens[phones::2], phones), (tokens[phones + 1 :: 2], 0)]
    processes = []
    for number, (share, among) in enumerate(halves):
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.torture._crowd"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdin is not None
        orders = {
            "port": served.port,
            "tokens": share,
            "phones": among,
            "first": number * 100_000,
            "records": records,
            "pace": pace,
            "seed": seed,
            "patience": 60 + records * pace * 4 + kills * 6,
        }
        json.dump(orders, process.stdin)
        process.stdin.close()
        process.stdin = None
        processes.append(process)
    chance = random.Random(seed)
    outcome = Outcome()
    done = 0
    while done < kills and any(process.poll() is None for process in processes):
        time.sleep(chance.uniform(0.1, 1.5))
        served.kill()
        served.again()
        done += 1
    told = [json.loads(process.communicate()[0]) for process in processes]
    served.kill()
    if done < kills:
        outcome.problems.append(f"only {done} of {kills} kills: let the crowd send more records")
    outcome.seconds = time.monotonic() - began
    outcome.grown = served.peak - served.start
    _sum_up(outcome, told, kills)
    _compare(folder, outcome, told)
    return outcome


def _sum_up(outcome: Outcome, told: list[dict], kills: int) -> None:
    seconds = sorted(one for half in told for one in half["seconds"])
    outcome.answers = len(seconds)
    outcome.median = seconds[len(seconds) // 2]
    outcome.slow = seconds[int(len(seconds) * 0.95)]
    outcome.broken = sum(half["broken"] for half in told)
    for half in told:
        outcome.problems += [f"refused: {refusal}" for refusal in half["refused"][:5]]
        if half["unfinished"]:
            outcome.problems.append(f"{half['unfinished']} clients gave up")
    if kills:
        return
    if outcome.broken:
        outcome.problems.append(f"{outcome.broken} connections broke")
    if outcome.slow > SLOWEST:
        outcome.problems.append(f"95 of 100 answers took up to {outcome.slow:.2f} s")
    if outcome.grown > GROWTH:
        outcome.problems.append(f"the hub grew by {outcome.grown:.0f} MB")


def _compare(folder: Path, outcome: Outcome, told: list[dict]) -> None:
    with Vault.unlock(folder, PASSPHRASE) as vault, vault.reading() as database:
        kept = dict(database.execute("SELECT instance_id, digest FROM submission").fetchall())
        files = {
            f"{instance_id} {name}": digest
            for instance_id, name, digest in database.execute(
                "SELECT instance_id, name, digest FROM submission_file WHERE attachment IS NOT NULL"
            ).fetchall()
        }
        outcome.problems += [str(problem) for problem in vault.check()]
    for half in told:
        outcome.records += len(half["acknowledged"])
        outcome.photos += len(half["photos"])
        for what, held in (("acknowledged", kept), ("photos", files)):
            for name, digest in half[what].items():
                if held.pop(name, "") != digest:
                    outcome.problems.append(f"{what} but not there as sent: {name}")
    # What was acknowledged is taken out by now: a record that nobody was told of may be left
    # over only when its client gave up, and no client did.
    outcome.problems += [f"there twice or never sent: {name}" for name in [*kept, *files]]


def run(arguments: list[str]) -> int:
    """Let the crowd send and print what was seen; 1 when anything was lost, doubled or slow."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture hub")
    parser.add_argument("--laptops", type=int, default=200)
    parser.add_argument("--phones", type=int, default=20)
    parser.add_argument("--records", type=int, default=10, help="of each of them")
    parser.add_argument("--pace", type=float, default=3.0, help="mean seconds between two records")
    parser.add_argument("--count", type=int, default=0, help="how often the hub is killed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--serve", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--port", type=int, default=0, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.serve is not None:
        serve(options.serve, options.port)
        return 0
    with tempfile.TemporaryDirectory(prefix="torture-hub-") as folder:
        outcome = crowd(
            Path(folder) / "hub",
            laptops=options.laptops,
            phones=options.phones,
            records=options.records,
            pace=options.pace,
            kills=options.count,
            seed=options.seed,
        )
    if options.json:
        for problem in outcome.problems:
            print(json.dumps({"case": "hub", "result": "failed", "reason": problem}))
    print(
        f"hub: {options.laptops} laptops, {options.phones} phones, {options.count} kills in"
        f" {outcome.seconds:.0f} s: {outcome.records} records, {outcome.photos} photos,"
        f" {outcome.answers} answers, median {outcome.median * 1000:.0f} ms,"
        f" 95 % within {outcome.slow * 1000:.0f} ms, {outcome.broken} broken connections,"
        f" +{outcome.grown:.0f} MB, {len(outcome.problems)} problems"
    )
    for problem in outcome.problems[:20]:
        print(f"  {problem}")
    return 1 if outcome.problems else 0
