"""Whatever a person does, in whatever order, locking in between: no answer is lost or doubled."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule
from tests.observations.conftest import CHEAP, PASSPHRASE, Clock, World
from tests.observations.forms import visit

from veldmelding.errors import (
    NotConfirmed,
    NotValid,
    ObservationDeleted,
    ObservationFinalised,
    ObservationMissing,
)
from veldmelding.vault import Vault

words = st.text(alphabet="abc \"*é'<&\n", max_size=8)


class Life(RuleBasedStateMachine):
    ids = Bundle("ids")

    @initialize()
    def begin_vault(self):
        self.folder = Path(tempfile.mkdtemp())
        clock = Clock()
        Vault.create(self.folder / "vault", PASSPHRASE, cost=CHEAP, clock=clock)
        self.world = World(self.folder / "vault", clock)
        self.form = self.world.library.install(visit())
        self.open = {}
        self.saved = {}
        self.frozen = {}
        self.deleted = {}
        self.delivered = set()

    @rule(target=ids)
    def begin(self):
        recording = self.world.store.begin(self.form)
        self.open[recording.id] = recording
        self.saved[recording.id] = ""
        return recording.id

    @rule(identifier=ids)
    def resume(self, identifier):
        if identifier in self.frozen:
            with pytest.raises(ObservationFinalised):
                self.world.store.resume(identifier)
        elif identifier in self.deleted:
            with pytest.raises(ObservationDeleted):
                self.world.store.resume(identifier)
        elif identifier in self.saved:
            recording = self.world.store.resume(identifier)
            assert recording.session.node("/data/note").value == self.saved[identifier]
            self.open[identifier] = recording
        else:
            with pytest.raises(ObservationMissing):
                self.world.store.resume(identifier)

    @rule(identifier=ids, text=words)
    def answer_and_save(self, identifier, text):
        recording = self.open.get(identifier)
        if recording is None:
            return
        recording.session.answer("/data/note", text)
        value = recording.session.node("/data/note").value
        self.world.store.save(recording.snapshot("/data/note"))
        if identifier not in self.frozen:
            self.saved[identifier] = value

    @rule(identifier=ids)
    def finalise(self, identifier):
        recording = self.open.get(identifier)
        if recording is None:
            return
        if identifier in self.frozen:
            assert self.world.store.finalise(recording) == self.frozen[identifier][0]
        elif identifier in self.deleted:
            with pytest.raises(ObservationDeleted):
                self.world.store.finalise(recording)
        elif not recording.session.node("/data/note").value:
            with pytest.raises(NotValid):
                self.world.store.finalise(recording)
        else:
            instance = self.world.store.finalise(recording)
            self.frozen[identifier] = (instance, self.world.outbox.submission(instance).xml)

    @rule(identifier=ids)
    def deliver(self, identifier):
        if identifier in self.frozen:
            self.world.deliver(self.frozen[identifier][0])
            self.delivered.add(identifier)

    @rule(identifier=ids)
    def delete(self, identifier):
        if identifier not in self.saved:
            return
        if identifier in self.frozen and identifier not in self.delivered:
            with pytest.raises(NotConfirmed):
                self.world.store.delete(identifier)
            return
        self.world.store.delete(identifier)
        self.deleted.setdefault(identifier, self.world.clock())

    @rule(identifier=ids)
    def restore(self, identifier):
        if identifier in self.saved:
            self.world.store.restore(identifier)
            self.deleted.pop(identifier, None)

    @rule(days=st.integers(1, 20))
    def time_passes(self, days):
        self.world.clock.move(days=days)
        self.world.store.empty_bin()
        for identifier, since in list(self.deleted.items()):
            if (self.world.clock() - since).days > 30 or (
                (self.world.clock() - since).total_seconds() > 30 * 86400
            ):
                for memory in (self.deleted, self.saved, self.frozen, self.open):
                    memory.pop(identifier, None)
                self.delivered.discard(identifier)

    @rule()
    def lock_and_unlock(self):
        self.world.reopen()
        self.form = self.world.library.find("visit")
        self.open.clear()

    def state(self, identifier):
        if identifier in self.deleted:
            return "deleted"
        if identifier in self.delivered:
            return "delivered"
        return "ready" if identifier in self.frozen else "draft"

    @invariant()
    def every_list_tells_the_truth(self):
        if not hasattr(self, "world"):
            return
        every = {"draft", "ready", "sending", "delivered", "needs attention", "deleted"}
        shown = {row.id: row.state for row in self.world.store.rows(states=every, limit=1000)}
        assert shown == {identifier: self.state(identifier) for identifier in self.saved}
        assert self.world.store.count() == len(self.saved) - len(self.deleted)
        assert self.world.outbox.count() == len(self.frozen)
        for instance, xml in self.frozen.values():
            assert self.world.outbox.submission(instance).xml == xml

    def teardown(self):
        if hasattr(self, "world"):
            self.world.vault.close()
            shutil.rmtree(self.folder)


TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
