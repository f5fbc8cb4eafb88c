"""What encryption costs: the vault against plain SQLite and plain files, interleaved in one run.

The plain side does the same work with the same promises (write-ahead log, full sync, fsync of
file and folder), with the same tables and the same questions, so a ratio is the price of
encryption and of the vault's own bookkeeping.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks._vault_sides import PlainSide, Side, VaultSide, unlocking
from veldmelding.vault import KeyCost

MEBIBYTE = 1024 * 1024
MEMORY = 220
"""MiB that the whole program may take with all of it open and the list shown."""


def run(arguments: list[str]) -> int:
    """Measure each piece of work on both sides; 1 when one is above its limit."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks vault")
    parser.add_argument("--count", type=int, default=40, help="repetitions of each piece of work")
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    chance = random.Random(options.seed)
    above = 0
    with tempfile.TemporaryDirectory(prefix="bench-vault-") as place:
        vaults = Path(place) / "data" / "vaults"
        vaults.mkdir(parents=True)
        vault_side, plain_side = VaultSide(vaults / "green"), PlainSide(Path(place) / "plain")
        try:
            for side in (vault_side, plain_side):
                side.fill(random.Random(options.seed), options.records)
            for name, most, limit, repeat, work in WORK:
                count = max(3, options.count // repeat)
                value, baseline = measure(work, vault_side, plain_side, count, chance)
                above += told(options.json, name, value, baseline, limit, most)
        finally:
            vault_side.close()
            plain_side.close()
        value, derivation = unlocking(vault_side.folder, KeyCost(256 * 1024, 3))
        above += told(options.json, "vault.unlock_to_list", value, derivation, None, 300)
        above += told_memory(options.json, vaults.parent)
    print(f"{len(WORK) + 2} pieces of work measured, {above} above their limit")
    return 1 if above else 0


def told(
    as_json: bool,
    name: str,
    value: float,
    baseline: float,
    limit: float | None,
    most: float | None,
) -> bool:
    """Print one measurement; tell whether it is above its limit.

    `limit` is for the ratio, `most` for milliseconds; where there is no ratio to keep, `most` is
    what may come on top of the baseline.
    """
    ratio = value / baseline
    over = value - baseline if limit is None else value
    too_much = (limit is not None and ratio > limit) or (most is not None and over > most)
    if as_json:
        numbers = {"value": round(value, 4), "unit": "ms", "baseline": round(baseline, 4)}
        print(json.dumps({"name": name, **numbers, "ratio": round(ratio, 2)}))
    else:
        bounds = [f"≤ {limit}×" if limit else "", f"≤ {most} ms" if most else ""]
        aim = ", ".join(bound for bound in bounds if bound) + (" more" if limit is None else "")
        mark = "  TOO MUCH" if too_much else ""
        print(f"{name:26} {value:9.3f} ms, baseline {baseline:9.3f}, {ratio:5.2f}× ({aim}){mark}")
    return too_much


def told_memory(as_json: bool, data: Path) -> bool:
    """Start the program on this vault, show the list, and print how much memory it takes."""
    command = [sys.executable, "-m", "tests.benchmarks._app_memory", str(data)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode or not Path("/proc/self/status").exists():
        print(f"app.memory: cannot be measured here. {result.stderr[-300:]}", file=sys.stderr)
        return bool(result.returncode)
    now, most = (float(number) for number in result.stdout.split())
    if as_json:
        print(json.dumps({"name": "app.memory", "value": now, "unit": "MiB", "peak": most}))
    else:
        mark = "  TOO MUCH" if now > MEMORY else ""
        print(f"{'app.memory':26} {now:9.1f} MiB, at most {most:.1f} (≤ {MEMORY} MiB){mark}")
    return now > MEMORY


def measure(
    work: Work, vault_side: Side, plain_side: Side, count: int, chance: random.Random
) -> tuple[float, float]:
    """Medians of both sides in milliseconds, taken in turns with the same chance."""
    taken: tuple[list[float], list[float]] = ([], [])
    for turn in range(count):
        seed = chance.getrandbits(64)
        pairs = list(zip((vault_side, plain_side), taken, strict=True))
        for side, times in pairs if turn % 2 else reversed(pairs):
            times.append(work(side, random.Random(seed)))
    return statistics.median(taken[0]), statistics.median(taken[1])


# -- pieces of work: each returns milliseconds ---------------------------------------------------


def timed(action: Callable[[], object], repeat: int = 1) -> float:
    """Milliseconds of one action, averaged over `repeat`."""
    start = time.perf_counter()
    for _ in range(repeat):
        action()
    return 1000 * (time.perf_counter() - start) / repeat


def durable_answer(side: Side, chance: random.Random) -> float:
    draft, number = chance.randbytes(3000), chance.randrange(1, side.records)
    return timed(lambda: side.save(draft, number), 5)


def newest(side: Side, chance: random.Random) -> float:
    return timed(lambda: side.list(), 5)


def search(side: Side, chance: random.Random) -> float:
    word = f"word{chance.randrange(4000)}"
    return timed(lambda: side.search(word), 3)


def attach(size: int) -> Work:
    def work(side: Side, chance: random.Random) -> float:
        content = chance.randbytes(size)
        return timed(lambda: side.attach(content))

    return work


def view(side: Side, chance: random.Random) -> float:
    content = chance.randbytes(MEBIBYTE)
    name = side.attach(content)
    taken: list[bytes] = []
    milliseconds = timed(lambda: taken.append(side.read(name)))
    assert taken == [content]
    return milliseconds


Work = Callable[[Side, random.Random], float]
WORK: list[tuple[str, float | None, float, int, Work]] = [
    ("vault.durable_answer", None, 1.6, 1, durable_answer),
    ("vault.list_50_newest", 1.0, 4.0, 1, newest),
    ("vault.search", 5.0, 2.0, 1, search),
    ("vault.attach_20MB", None, 1.6, 2, attach(20 * MEBIBYTE)),
    ("vault.attach_1MB", None, 4.0, 1, attach(MEBIBYTE)),
    ("vault.view_1MB", None, 12.0, 1, view),
]
