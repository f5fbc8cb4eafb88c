"""Ten thousand records in the queue: how soon the first leaves, and what it costs the laptop."""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.benchmarks._headquarters import CHEAP, FORM_ID, PASSPHRASE
from veldmelding.outbox import Outbox, Submission
from veldmelding.sync import Backend, Bearer, Progress, synchronise
from veldmelding.vault import Vault

START_BOUND, MEMORY_BOUND, STALL_BOUND = 1.0, 60.0, 50.0
BEAT = 0.005
TOKEN = "T" * 64


def measure_queue(records: int) -> list[dict[str, object]]:
    """Fill a vault, and deliver it from a process of its own to a server in another."""
    with tempfile.TemporaryDirectory(prefix="queue-") as place:
        folder = Path(place) / "vault"
        Vault.create(folder, PASSPHRASE, cost=CHEAP)
        server = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks._queue", "serve"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert server.stdin is not None
        assert server.stdout is not None
        try:
            base = server.stdout.readline().strip()
            with Vault.unlock(folder, PASSPHRASE) as vault:
                Backend.at(base, Bearer(TOKEN)).save(vault)
                synchronise(vault, Backend.load(vault), lambda _: None, clock=now)
                fill(vault, records)
            command = [sys.executable, "-m", "tests.benchmarks._queue", "deliver", str(folder)]
            said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        finally:
            server.stdin.close()
            server.wait(30)
            server.stdout.close()
    found = json.loads(said)
    assert found["delivered"] == records, found
    name = f"{records} queued"
    return [
        {"what": f"{name}: seconds until the first is sent", "value": found["first"]}
        | {"bound": START_BOUND},
        {"what": f"{name}: MB above idle at most", "value": found["megabytes"]}
        | {"bound": MEMORY_BOUND},
        {"what": f"{name}: longest stall of another thread, ms", "value": found["stall"]}
        | {"bound": STALL_BOUND},
        {"what": f"{name}: progress told per second", "value": found["told"]},
        {"what": f"{name}: seconds in all", "value": found["seconds"]},
    ]


def fill(vault: Vault, records: int) -> None:
    outbox = Outbox(vault, now)
    start = now() - timedelta(days=20)
    with vault.transaction():
        for number in range(records):
            instance_id = f"uuid:{number:032d}"
            outbox.put(
                Submission(
                    instance_id=instance_id,
                    form_id=FORM_ID,
                    form_version="1",
                    name=f"record {number}",
                    xml=(
                        f'<data id="{FORM_ID}" version="1"><what>{"word " * 250}</what><meta>'
                        f"<instanceID>{instance_id}</instanceID></meta></data>"
                    ).encode(),
                    files=(),
                    finalised=start + timedelta(minutes=number),
                    branch=f"site-{number % 3000}" if number % 2 else "",
                )
            )


def deliver(folder: Path) -> None:
    """Deliver in a thread while this one beats, as a window's does, and look at the gaps."""
    with Vault.unlock(folder, PASSPHRASE) as vault:
        outbox = Outbox(vault, now)
        outbox.overview()
        idle = memory()
        told: list[float] = []
        outcome: list[int] = []
        first: list[float] = []
        began = time.monotonic()

        def hear(progress: Progress) -> None:
            told.append(time.monotonic())
            if progress.bytes_done and not first:
                first.append(time.monotonic() - began)

        def work() -> None:
            report = synchronise(vault, Backend.load(vault), hear, clock=now)
            outcome.append(len(report.delivered))

        thread = threading.Thread(target=work)
        thread.start()
        gaps = []
        most = idle
        last = time.monotonic()
        while thread.is_alive():
            time.sleep(BEAT)
            moment = time.monotonic()
            gaps.append(moment - last - BEAT)
            if len(gaps) % 4 == 0:
                most = max(most, memory())
                moment = time.monotonic()
            last = moment
        thread.join()
        seconds = time.monotonic() - began
        print(
            json.dumps(
                {
                    "delivered": outcome[0],
                    "first": round(first[0], 2),
                    "megabytes": round(most - idle, 1),
                    "stall": round(max(gaps) * 1000, 1),
                    "told": round(len(told) / seconds, 1),
                    "seconds": round(seconds, 1),
                }
            )
        )


def memory() -> float:
    """Memory this process has now, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1024 / 1024


def serve() -> None:
    """Be a small server until the standard input ends."""
    from tests.sync.headquarters import Headquarters

    with Headquarters() as hq:
        print(hq.base, flush=True)
        sys.stdin.read()


def now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["serve", "deliver"])
    parser.add_argument("folder", type=Path, nargs="?")
    options = parser.parse_args()
    serve() if options.what == "serve" else deliver(options.folder)
