"""A field worker's laptop that is killed again and again while filling and while sending.

A child process opens the vault, resumes the draft it finds (or begins one), answers, saves,
attaches a photo, finalises and delivers to a hub that stays up; each acknowledgement is printed
as it is given. The parent kills it at random moments. At the end every acknowledged answer must
be there, and headquarters must have every finalised record once, byte for byte, with its photo.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

from veldmelding.hub import Hub
from veldmelding.library import Library, install_bundled
from veldmelding.observations import ObservationStore
from veldmelding.outbox import Outbox
from veldmelding.sync import Backend, read_setup, synchronise
from veldmelding.vault import KeyCost, Vault

PASSPHRASE = "seven quiet rivers under the hill"
CHEAP = KeyCost(memory=8 * 1024, iterations=1)


def clock() -> datetime:
    return datetime.now(UTC)


def open_store(vault: Vault) -> ObservationStore:
    return ObservationStore(
        vault,
        Library(vault, clock),
        Outbox(vault, clock),
        clock=clock,
        timezone=UTC,
        random=random.SystemRandom(),
    )


@contextmanager
def laptop_and_hub(folder: Path) -> Iterator[tuple[Path, Vault]]:
    """Give a laptop's vault set up for a running hub, and the hub's open vault."""
    hub_folder, laptop = folder / "hub", folder / "laptop"
    Vault.create(hub_folder, PASSPHRASE, cost=CHEAP)
    Vault.create(laptop, PASSPHRASE, cost=CHEAP)
    with Vault.unlock(hub_folder, PASSPHRASE) as hub_vault:
        install_bundled(Library(hub_vault, clock))
        hub = Hub(hub_vault, clock=clock, random=random.SystemRandom())
        address = hub.start("127.0.0.1", 0)
        try:
            with Vault.unlock(laptop, PASSPHRASE) as vault:
                install_bundled(Library(vault, clock))
                read_setup(hub.setup_text(address.url, hub.create_account("laptop"))).save(vault)
            yield laptop, hub_vault
        finally:
            hub.stop()


# -- the child ---------------------------------------------------------------------------------


def live(folder: Path, seed: int) -> None:
    """Fill and send until killed, saying on standard output what was acknowledged."""
    chance = random.Random(seed)
    with Vault.unlock(folder, PASSPHRASE) as vault:
        store = open_store(vault)
        form = Library(vault, clock).find("quick_note")
        assert form is not None
        while True:
            drafts = store.drafts(limit=1)
            recording = store.resume(drafts[0].id) if drafts else store.begin(form)
            paths = {path.rsplit("/", 1)[-1]: path for path in recording.form.body_elements}
            session = recording.session
            said = session.node(paths["qn_text"]).value
            number = int(said.rsplit(" ", 1)[-1]) if said else 0
            for _ in range(chance.randint(2, 12)):
                number += 1
                session.answer(paths["qn_text"], f"men at the gate {number}")
                store.save(recording.snapshot(paths["qn_text"]))
                print("saved", recording.id, number, flush=True)
            for name, value in {
                "gate": "yes",
                "qn_kind": "armed",
                "qn_sev": "serious",
                "qn_where": "later",
                "qn_when": "now",
                "team_code": "GOM07",
                "ph_subj": "site",
                "ph_people": "no",
            }.items():
                session.answer(paths[name], value)
            if not session.node(paths["qn_photo"]).value:
                photo = chance.randbytes(chance.randint(10_000, 200_000))
                name = recording.attach(paths["qn_photo"], photo, ".jpg")
                session.answer(paths["qn_photo"], name)
            store.save(recording.snapshot(paths["qn_photo"]))
            instance_id = store.finalise(recording)
            print("frozen", instance_id, recording.id, flush=True)
            if chance.random() < 0.6:
                synchronise(vault, Backend.load(vault), lambda _progress: None, clock=clock)
                print("synchronised", "-", "-", flush=True)


# -- the parent --------------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Kill the child `--count` times and print a summary; 1 when anything is lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture life")
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.child is not None:
        live(options.child, options.seed)
        return 0
    problems, done = torture(options.count, options.seed)
    if options.json:
        for problem in problems:
            print(json.dumps({"case": "life", "result": "failed", "reason": problem}))
    print(f"life: {options.count} kills, {done}, {len(problems)} problems")
    for problem in problems:
        print(f"  {problem}")
    return 1 if problems else 0


def torture(count: int, seed: int) -> tuple[list[str], str]:
    """Return what was lost, doubled or changed, and what was done in words."""
    chance = random.Random(seed)
    saved: dict[str, int] = {}
    frozen: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as place, laptop_and_hub(Path(place)) as (laptop, hub):
        for round_number in range(count):
            for kind, first, second in _one_life(laptop, chance, seed * 1000 + round_number):
                if kind == "saved":
                    saved[first] = max(saved.get(first, 0), int(second))
                elif kind == "frozen":
                    frozen[first] = second
        problems = list(_lost(laptop, hub, saved, frozen))
    return problems, f"{sum(saved.values())} saves and {len(frozen)} records acknowledged"


def _one_life(laptop: Path, chance: random.Random, seed: int) -> list[tuple[str, str, str]]:
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.torture", "life", "--child", laptop, "--seed", str(seed)],
        stdout=subprocess.PIPE,
        text=True,
    )
    said: list[str] = []
    assert child.stdout is not None
    reader = Thread(
        target=lambda stream: said.extend(iter(stream.readline, "")), args=[child.stdout]
    )
    reader.start()
    deadline = time.monotonic() + 30
    while not said and child.poll() is None and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(chance.random() * 1.2)
    child.kill()
    child.wait()
    reader.join()
    child.stdout.close()
    assert said, "the child did nothing before it was killed"
    return [tuple(line.split()) for line in said if line.endswith("\n")]  # type: ignore[misc]


def _lost(laptop: Path, hub: Vault, saved: dict[str, int], frozen: dict[str, str]) -> Iterator[str]:
    with Vault.unlock(laptop, PASSPHRASE) as vault:
        for problem in vault.check():
            yield f"check: {problem}"
        store = open_store(vault)
        outbox = Outbox(vault, clock)
        report = synchronise(vault, Backend.load(vault), lambda _progress: None, clock=clock)
        if report.stopped is not None or report.refused:
            yield f"the last delivery: {report.stopped} {report.refused}"
        with vault.reading() as database:
            ready = [str(row[0]) for row in database.execute("SELECT instance_id FROM submission")]
        for identifier, number in saved.items():
            observation = store.get(identifier)
            text = (
                observation.draft
                if observation.instance_id is None
                else outbox.submission(observation.instance_id).xml
            )
            assert text is not None
            held = int(text.split(b"men at the gate ")[1].split(b"<")[0])
            if held < number:
                yield f"answer {number} of {identifier} was acknowledged, {held} is there"
        for instance_id in frozen:
            if instance_id not in ready:
                yield f"{instance_id} was finalised and is gone"
        theirs = Outbox(hub, clock)
        with hub.reading() as database:
            received = [
                str(row[0]) for row in database.execute("SELECT instance_id FROM submission")
            ]
        if sorted(received) != sorted(ready):
            yield f"headquarters has {len(received)} records, the laptop sent {len(ready)}"
        for instance_id in set(received) & set(ready):
            mine, other = outbox.submission(instance_id), theirs.submission(instance_id)
            if mine.xml != other.xml:
                yield f"{instance_id} changed on the way"
            if [(f.name, f.digest) for f in mine.files] != [
                (f.name, f.digest) for f in other.files
            ]:
                yield f"files of {instance_id} changed on the way"
            for file in other.files:
                assert file.attachment_id is not None
                data = hub.attachments.read(file.attachment_id)
                if hashlib.sha256(data).hexdigest() != file.digest:
                    yield f"photo of {instance_id} is damaged at headquarters"
            if outbox.state(instance_id).name != "delivered":
                yield f"{instance_id} is at headquarters, the ledger says otherwise"
