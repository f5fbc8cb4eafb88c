"""A laptop, a hub and the breaker between them, and what must hold after every trial."""

from __future__ import annotations

import random
import subprocess
import sys
import time
import uuid
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from tests.torture._breaker import Breaker
from veldmelding.hub import Hub
from veldmelding.library import Library
from veldmelding.outbox import XML, Outbox, Submission, SubmissionFile
from veldmelding.sync import (
    Backend,
    Bearer,
    Gate,
    OpenRosa,
    SyncReport,
    Timeouts,
    synchronise,
)
from veldmelding.vault import KeyCost, Vault

PASSPHRASE = "seven quiet rivers under the hill"
CHEAP = KeyCost(memory=8, iterations=1)
SHORT = Timeouts(connect=5, read=5, answer=5, file=5)
PRESSES = 8
"""How often a person presses Deliver at most until everything has arrived."""
FORM = """<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:orx="http://openrosa.org/xforms">
<h:head><h:title>Torture</h:title><model>
<instance><data id="torture" version="{version}"><what/><photo/><second/>
<orx:meta><orx:instanceID/></orx:meta></data></instance>
<instance id="places" src="jr://file-csv/places.csv"/>
<bind nodeset="/data/what" type="string"/><bind nodeset="/data/photo" type="binary"/>
<bind nodeset="/data/second" type="binary"/>
</model></h:head><h:body><input ref="/data/what"><label>What</label></input>
<upload ref="/data/photo" mediatype="image/*"><label>Photo</label></upload>
<upload ref="/data/second" mediatype="image/*"><label>Second</label></upload>
</h:body></h:html>"""


class Broken(AssertionError):
    """Something that must never happen has happened."""


@dataclass
class World:
    """Use it with `with`; one world serves many trials."""

    folder: Path
    chance: random.Random
    shift: timedelta = timedelta()
    """How wrong the laptop's clock is."""
    records: list[Submission] = field(default_factory=list)
    version: int = 0
    released: int = 0

    def __enter__(self) -> Self:
        self._stack = ExitStack()
        for name in ("hub", "laptop"):
            Vault.create(self.folder / name, PASSPHRASE, cost=CHEAP)
        self.hub_vault = self._stack.enter_context(Vault.unlock(self.folder / "hub", PASSPHRASE))
        self.start_hub()
        self._stack.callback(lambda: self.hub.stop())
        self.offer()
        self.breaker = self._stack.enter_context(Breaker(self.port, self.restart_hub))
        token = self.hub.create_account("laptop")
        base = f"http://127.0.0.1:{self.breaker.port}/v1/projects/1"
        self.backend = Backend.at(base, Bearer(token))
        self.open()
        self.backend.save(self.vault)
        return self

    def __exit__(self, *_: object) -> None:
        self.vault.close()
        self._stack.close()

    # -- hub and laptop ------------------------------------------------------------------------

    def start_hub(self) -> None:
        self.hub = Hub(self.hub_vault, clock=true_now, random=random.SystemRandom())
        self.port = self.hub.start("127.0.0.1", 0).port

    def restart_hub(self) -> None:
        """Restart the server, as a power cut of its host does, on another port for good measure."""
        self.hub.stop()
        self.start_hub()
        self.breaker.upstream = self.port

    def offer(self) -> None:
        """Let headquarters publish another version, with another file."""
        self.version += 1
        self.places = f"name,label\np{self.version},Place {self.version}\n".encode()
        xml = FORM.format(version=self.version).encode()
        self.hub.offer(xml, {"places.csv": self.places})

    def open(self) -> None:
        self.vault = Vault.unlock(self.folder / "laptop", PASSPHRASE)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.shift

    def press(self) -> SyncReport:
        """Press Deliver; waiting takes no time here."""
        return synchronise(
            self.vault,
            self.backend,
            lambda _: None,
            clock=self.now,
            sleep=lambda _: None,
            connect=self.connect,
            random=self.chance,
        )

    def connect(self, backend: Backend, gate: Gate) -> OpenRosa:
        return OpenRosa(backend, gate, clock=self.now, random=self.chance, timeouts=SHORT)

    def record(self, *sizes: int) -> Submission:
        """Finish a record with photos of these sizes."""
        instance_id = f"uuid:{uuid.UUID(int=self.chance.getrandbits(128), version=4)}"
        files = []
        for number, size in enumerate(sizes):
            with self.vault.transaction():
                kept = self.vault.attachments.add(self.chance.randbytes(size), "image/jpeg")
            name = f"{instance_id[5:13]}-{number}.jpg"
            files.append(SubmissionFile(name, kept.id, kept.size, kept.sha256))
        photos = "".join(
            f"<{node}>{file.name}</{node}>"
            for node, file in zip(("photo", "second"), files, strict=False)
        )
        words = "".join(self.chance.choices("abcdefghij ", k=self.chance.randint(10, 900)))
        made = Submission(
            instance_id=instance_id,
            form_id="torture",
            form_version=str(self.version),
            name="torture",
            xml=(
                f'<data id="torture" version="{self.version}"><what>{words}</what>{photos}'
                f"<meta><instanceID>{instance_id}</instanceID></meta></data>"
            ).encode(),
            files=tuple(files),
            finalised=true_now(),
        )
        self.outbox.put(made)
        self.records.append(made)
        return made

    @property
    def outbox(self) -> Outbox:
        return Outbox(self.vault, self.now)

    # -- a laptop that dies, and one whose disk is full ----------------------------------------

    def press_elsewhere(self, *, killed_after: float | None = None, disk_left: int = -1) -> None:
        """Deliver from another process that is killed, or that may write no more than so much."""
        self.vault.close()
        command = [sys.executable, "-m", "tests.torture._delivery", str(self.folder / "laptop")]
        child = subprocess.Popen(
            [*command, str(disk_left)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert child.stdout is not None
        child.stdout.readline()
        if killed_after is None:
            child.wait(60)
        else:
            time.sleep(killed_after)
            child.kill()
            child.wait()
        child.stdout.close()
        self.open()

    # -- what must hold ------------------------------------------------------------------------

    def recover(self) -> None:
        """Press Deliver, and let parked records go again as a person does, until all is there."""
        self.breaker.expect({})
        for _ in range(PRESSES):
            for record in self.records:
                if self.outbox.state(record.instance_id).name == "needs attention":
                    self.outbox.ledger.release(record.instance_id)
                    self.released += 1
            report = self.press()
            if report.is_complete and not self.outbox.pending(self.backend.address):
                return
        raise Broken(f"not delivered after {PRESSES} presses: {report}")

    def check_claims(self) -> None:
        """Check that the ledger says no more than what headquarters has."""
        there = Outbox(self.hub_vault, true_now)
        for record in self.records:
            stored = {file.name: file.digest for file in there.files(record.instance_id)}
            for line in self.outbox.ledger.files(record.instance_id):
                if line.acknowledged is None:
                    continue
                if line.file == XML:
                    there.submission(record.instance_id)
                elif stored.get(line.file) != line.digest:
                    raise Broken(f"{line.file} counts as delivered and is not there")

    def check_all(self) -> None:
        """Check that every record is there once, whole, and that both sides say so."""
        there = Outbox(self.hub_vault, true_now)
        for record in self.records:
            kept = there.submission(record.instance_id)
            if kept.xml != record.xml:
                raise Broken("other bytes of a record arrived")
            names = {file.name: file.digest for file in record.files}
            if {file.name: file.digest for file in kept.files} != names:
                raise Broken("files of a record are missing or others")
            for file in kept.files:
                if file.attachment_id is None or not self.hub_vault.attachments.read(
                    file.attachment_id
                ):
                    raise Broken("a file is named and not there")
            state = self.outbox.state(record.instance_id)
            if state.name != "delivered" or state.acknowledged != state.total:
                raise Broken(f"the ledger says {state.name}")
            lines = self.outbox.ledger.files(record.instance_id)
            if any(line.offered_digest != line.digest for line in lines):
                raise Broken("the ledger names other bytes than those that were sent")
        form = Library(self.vault, self.now).find("torture")
        if form is None or form.version != str(self.version):
            raise Broken("the newest form is not installed")
        if Library(self.vault, self.now).resolver(form)("places.csv") != self.places:
            raise Broken("a form is installed without its file")

    def settle(self) -> None:
        """Start the next trial with nothing of this one."""
        self.records.clear()

    def count_at_headquarters(self) -> int:
        return Outbox(self.hub_vault, true_now).count()


def true_now() -> datetime:
    return datetime.now(UTC)


def child(folder: Path, disk_left: int) -> None:
    """Deliver once, on a disk that has room for `disk_left` bytes more per file."""
    with Vault.unlock(folder, PASSPHRASE) as vault:
        print("open", flush=True)
        if disk_left >= 0:
            import resource

            largest = max(each.stat().st_size for each in folder.rglob("*") if each.is_file())
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest + disk_left, -1))
        synchronise(
            vault,
            Backend.load(vault),
            lambda _: None,
            clock=true_now,
            sleep=lambda _: time.sleep(0.001),
        )


if __name__ == "__main__":
    child(Path(sys.argv[1]), int(sys.argv[2]))
