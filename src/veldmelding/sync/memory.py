"""What one headquarters told us last time, so that the next visit asks only for what changed."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from veldmelding.sync.answers import FormEntry, MediaEntry

if TYPE_CHECKING:
    from veldmelding.sync.backend import Backend
    from veldmelding.vault import Vault

DEFAULT_ACCEPTED = 10_000_000
"""Bytes per request when a server does not say; what other clients assume too."""


@dataclass(slots=True)
class RememberedManifest:
    """The files of one form as listed under an ETag."""

    etag: str
    media: list[MediaEntry]


@dataclass(slots=True)
class Memory:
    """Kept as JSON beside the backend. Losing it costs bytes, never a record."""

    forms_etag: str = ""
    forms: list[FormEntry] = field(default_factory=list)
    manifests: dict[str, RememberedManifest] = field(default_factory=dict)
    accepted: int = DEFAULT_ACCEPTED
    skew: float | None = None
    strikes: dict[str, int] = field(default_factory=dict)
    """How often headquarters failed over one record while it took others."""
    unusable: dict[str, str] = field(default_factory=dict)
    """Forms that could not be installed, by program version and hash, with the reason."""
    key_changes: dict[str, list[str]] = field(default_factory=dict)
    """Forms that wait for consent to another key, by hash: fingerprints of the old and new one."""
    failures: int = 0
    """Runs in a row that could not do all there was to do."""
    last_contact: str = ""
    speed: float | None = None
    """Bytes per second that arrived last time."""
    between_breaks: float | None = None
    """Bytes that a connection typically carried before it broke off."""

    @classmethod
    def load(cls, vault: Vault, backend: Backend) -> Memory:
        """Read what is remembered; anything odd in it counts as nothing remembered."""
        with vault.reading() as database:
            row = database.execute(
                "SELECT memory FROM backend WHERE address = ?", [backend.address]
            ).fetchone()
        if row is None:
            return cls()
        try:
            return cls._from_json(json.loads(row[0]))
        except (ValueError, TypeError, KeyError, AttributeError):
            return cls()

    def save(self, vault: Vault, backend: Backend) -> None:
        """Keep it; a backend that was never saved remembers nothing."""
        with vault.transaction() as database:
            database.execute(
                "UPDATE backend SET memory = ? WHERE address = ?",
                [json.dumps(asdict(self)), backend.address],
            )

    @classmethod
    def _from_json(cls, stored: dict[str, Any]) -> Memory:
        manifests = {
            str(url): RememberedManifest(
                str(manifest["etag"]), [MediaEntry(**media) for media in manifest["media"]]
            )
            for url, manifest in stored.get("manifests", {}).items()
        }
        return cls(
            forms_etag=str(stored.get("forms_etag", "")),
            forms=[FormEntry(**entry) for entry in stored.get("forms", [])],
            manifests=manifests,
            accepted=int(stored.get("accepted", DEFAULT_ACCEPTED)),
            skew=stored.get("skew"),
            strikes={str(key): int(value) for key, value in stored.get("strikes", {}).items()},
            unusable={str(key): str(value) for key, value in stored.get("unusable", {}).items()},
            key_changes={
                str(key): [str(each) for each in value][:2]
                for key, value in stored.get("key_changes", {}).items()
            },
            failures=int(stored.get("failures", 0)),
            last_contact=str(stored.get("last_contact", "")),
            speed=_positive(stored.get("speed")),
            between_breaks=_positive(stored.get("between_breaks")),
        )


def _positive(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and value > 0 else None
