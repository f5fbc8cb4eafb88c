"""A field laptop that seals envelopes and alerts for a hub."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from veldmelding.outbox import Outbox, Submission, SubmissionFile
from veldmelding.outbox.alerts import Alert, record_mark, seal_alert
from veldmelding.sync.alert import alert_messages
from veldmelding.sync.envelope import Envelopes
from veldmelding.vault import KeyCost, Vault
from veldmelding.vault.identity import SIGNING, fingerprint, identity
from veldmelding.vault.parcel import address_of

WORDS = "copper river lantern"


class Laptop:
    """A field laptop that seals for a hub."""

    def __init__(self, folder: Path, clock) -> None:
        Vault.create(folder, WORDS, cost=KeyCost(memory=8, iterations=1), clock=clock)
        self.vault = Vault.unlock(folder, WORDS, clock=clock)
        self.outbox = Outbox(self.vault, clock)
        self.clock = clock
        self.envelopes = Envelopes(self.vault, clock)

    def put(self, xml: bytes, instance_id: str, **photos: bytes) -> None:
        files = []
        for name, content in photos.items():
            with self.vault.transaction():
                kept = self.vault.attachments.add(content, "image/jpeg")
            files.append(SubmissionFile(f"{name}.jpg", kept.id, kept.size, kept.sha256))
        self.outbox.put(
            Submission(
                instance_id=instance_id,
                form_id="visit",
                form_version="1",
                name="",
                xml=xml,
                files=tuple(files),
                finalised=self.clock(),
            )
        )

    @property
    def key(self) -> bytes:
        """Its public signing key."""
        return identity(self.vault, SIGNING).public

    @property
    def words(self) -> str:
        """What its owner reads aloud."""
        return fingerprint(self.key)

    def seal(self, hub: Vault, path: Path) -> bytes:
        """Seal everything for a hub; returns the bytes of the envelope."""
        self.envelopes.seal(address_of(hub), path)
        return path.read_bytes()

    def alert(self, hub: Vault, alert: Alert, instance_id: str = "") -> list[str]:
        """Write an alert for a hub, as messages."""
        if instance_id:
            alert = replace(alert, record=record_mark(instance_id))
        return alert_messages(seal_alert(self.vault, address_of(hub), alert))
