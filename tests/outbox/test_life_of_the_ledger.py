"""Whatever is offered, answered, refused, parked and interrupted: the ledger tells the truth."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tests.outbox.conftest import CHEAP, PASSPHRASE, Clock

from veldmelding.language import Sentence
from veldmelding.outbox import XML, Outbox, Submission, SubmissionFile
from veldmelding.vault import Vault

BACKENDS = ("https://central.example/1", "https://kobo.example")
REASON = Sentence("sync", "Not now.")
NAMES = ("note", "one photo", "two photos")
backends = st.sampled_from(BACKENDS)
instances = st.sampled_from([f"uuid:{name}" for name in NAMES])


class LedgerLife(RuleBasedStateMachine):
    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp())
        self.clock = Clock()
        Vault.create(self.folder / "vault", PASSPHRASE, cost=CHEAP, clock=self.clock)
        self.open()
        self.xml: dict[str, bytes] = {}
        self.parts: dict[str, list[str]] = {}
        self.held: dict[tuple[str, str], set[str]] = {}
        self.parked: set[str] = set()
        self.live: set[str] = set()

    def open(self):
        self.vault = Vault.unlock(self.folder / "vault", PASSPHRASE, clock=self.clock)
        self.outbox = Outbox(self.vault, self.clock)

    @rule(number=st.integers(0, 2))
    def put(self, number):
        name = NAMES[number]
        instance = f"uuid:{name}"
        files = tuple(SubmissionFile(f"{n}.jpg", None, 5, f"d{n}") for n in range(number))
        xml = f"<data><n>{name}</n></data>".encode()
        new = self.outbox.put(
            Submission(instance, "form", "1", name, xml, files, self.clock(), priority=number)
        )
        assert new is (instance not in self.xml)
        self.xml[instance] = xml
        self.parts[instance] = [XML, *(file.name for file in files)]

    @rule(instance=instances, backend=backends, data=st.data())
    def deliver(self, instance, backend, data):
        if instance not in self.parts:
            return
        parts = data.draw(st.lists(st.sampled_from(self.parts[instance]), unique=True, min_size=1))
        self.clock.move(seconds=1)
        self.outbox.ledger.offered(instance, parts, backend)
        self.live.add(instance)
        answer = data.draw(st.sampled_from(["accepted", "failed", "none yet", "refused"]))
        if answer == "accepted":
            self.outbox.ledger.acknowledged(instance, parts, backend, 201)
            self.live.discard(instance)
            self.held.setdefault((instance, backend), set()).update(parts)
            if self.delivered(instance):
                self.parked.discard(instance)
        elif answer == "failed":
            self.outbox.ledger.refused(
                instance, parts, backend, data.draw(st.none() | st.just(502))
            )
            self.live.discard(instance)
        elif answer == "refused":
            self.outbox.ledger.park(instance, backend, "sync.refused", REASON)
            self.live.discard(instance)
            self.parked.add(instance)

    @rule(instance=instances)
    def release(self, instance):
        self.outbox.ledger.release(instance)
        self.parked.discard(instance)

    @rule()
    def the_run_ends(self):
        self.outbox.ledger.settle_run()
        self.live.clear()

    @rule()
    def lock_and_unlock(self):
        self.vault.close()
        self.open()
        self.live.clear()

    def delivered(self, instance):
        return any(
            self.held.get((instance, backend), set()) >= set(self.parts[instance])
            for backend in BACKENDS
        )

    def expected(self, instance):
        if self.delivered(instance):
            return "delivered"
        if instance in self.live:
            return "sending"
        return "needs attention" if instance in self.parked else "ready"

    @invariant()
    def the_ledger_says_what_happened(self):
        if not hasattr(self, "outbox"):
            return
        states = self.outbox.states(self.parts)
        assert {instance: state.name for instance, state in states.items()} == {
            instance: self.expected(instance) for instance in self.parts
        }
        for instance, parts in self.parts.items():
            assert self.outbox.submission(instance).xml == self.xml[instance]
            acknowledged = {
                (line.file, line.backend)
                for line in self.outbox.ledger.files(instance)
                if line.acknowledged is not None
            }
            assert acknowledged == {
                (part, backend)
                for backend in BACKENDS
                for part in self.held.get((instance, backend), ())
            }
            assert states[instance].total == len(parts)

    @invariant()
    def nothing_that_waits_is_forgotten(self):
        if not hasattr(self, "outbox"):
            return
        waiting = {each for each in self.parts if not self.delivered(each)}
        for backend in BACKENDS:
            pending = {head.instance_id for head in self.outbox.pending(backend)}
            assert pending == waiting - self.parked
        assert self.outbox.overview().only_here == len(waiting)

    def teardown(self):
        if hasattr(self, "vault"):
            self.vault.close()
            shutil.rmtree(self.folder)


TestLedgerLife = LedgerLife.TestCase
TestLedgerLife.settings = settings(
    max_examples=60,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
