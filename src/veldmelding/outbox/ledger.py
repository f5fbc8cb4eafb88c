"""The ledger: per file and backend, what was offered and what was acknowledged.

This is the only place that writes ledger and attention rows. An offer is durable before the
request leaves, an acknowledgement counts only for a file that was in an acknowledged request,
and the first acknowledgement is never taken back by a later answer. What is under way at this
moment lives in memory only: after a kill nothing is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from veldmelding.errors import SubmissionMissing
from veldmelding.language import Sentence
from veldmelding.outbox.live import live_of
from veldmelding.outbox.times import moment
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from veldmelding.vault import Vault

XML = ""
"""The file name that stands for the submission's XML in the ledger."""


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """What one backend knows of one file; `backend` is empty when it was never offered."""

    file: str
    size: int
    digest: str
    backend: str = ""
    offers: int = 0
    offered: datetime | None = None
    acknowledged: datetime | None = None
    status: int | None = None
    offered_digest: str = ""
    """Of the bytes that were offered last; a smaller copy of a photo has another than the file."""
    said: str = ""
    """What the backend said when it took it, unless that was the usual sentence."""
    reduced: datetime | None = None
    """When a smaller copy was acknowledged while the file itself is still to come."""

    @property
    def arrived_smaller(self) -> bool:
        """Whether what the backend has for good is a smaller copy."""
        return self.acknowledged is not None and self.offered_digest not in {"", self.digest}


class Ledger:
    """Who was offered what, and who has it."""

    def __init__(self, vault: Vault, clock: Callable[[], datetime]) -> None:
        self._vault = vault
        self._clock = clock
        self.live = live_of(vault)

    def offered(
        self,
        instance_id: str,
        files: Iterable[str],
        backend: str,
        digests: Mapping[str, str] | None = None,
    ) -> None:
        """Write down, before the request leaves, what it carries (`XML` for the XML itself).

        `digests` holds those of files of which a smaller copy leaves instead.
        """
        given = digests or {}
        now = timestamp(self._clock())
        with self._vault.transaction() as database:
            for file in files:
                database.execute(
                    "INSERT INTO ledger (instance_id, file, backend, offers, offered, digest)"
                    " VALUES (?, ?, ?, 1, ?, ?) ON CONFLICT (instance_id, backend, file)"
                    " DO UPDATE SET offers = offers + 1, offered = excluded.offered,"
                    " digest = excluded.digest",
                    [
                        instance_id,
                        file,
                        backend,
                        now,
                        given.get(file) or self._digest(instance_id, file),
                    ],
                )
            self._tell()
        self.live.add(instance_id)

    def acknowledged(
        self,
        instance_id: str,
        files: Iterable[str],
        backend: str,
        status: int,
        digests: Mapping[str, str] | None = None,
    ) -> None:
        """Write down that a backend has these files; with the last one the matter is settled.

        `digests` holds those of files of which a smaller copy arrived, and none other will.
        """
        given = digests or {}
        now = timestamp(self._clock())
        self.live.discard(instance_id)
        with self._vault.transaction() as database:
            record = self._vault.journal.record_of(instance_id)  # None: not made in this vault
            for file in files:
                digest = given.get(file) or self._digest(instance_id, file)
                if record is not None:
                    self._enter_delivery(record, instance_id, file, backend, digest)
                database.execute(
                    "INSERT INTO ledger"
                    " (instance_id, file, backend, offers, offered, acknowledged, status, digest)"
                    " VALUES (:instance, :file, :backend, 1, :now, :now, :status, :digest)"
                    " ON CONFLICT (instance_id, backend, file) DO UPDATE SET"
                    " acknowledged = coalesce(acknowledged, excluded.acknowledged),"
                    " digest = coalesce(:arrived, digest), status = excluded.status",
                    {
                        "instance": instance_id,
                        "file": file,
                        "backend": backend,
                        "now": now,
                        "status": status,
                        "digest": digest,
                        "arrived": given.get(file),
                    },
                )
            database.execute(
                "DELETE FROM attention WHERE instance_id = :id AND EXISTS (SELECT 1 FROM"
                " submission_progress WHERE instance_id = :id AND acknowledged = total)",
                {"id": instance_id},
            )
            self._tell()

    def said(self, instance_id: str, backend: str, words: str) -> None:
        """Keep what a backend said when it took a submission."""
        with self._vault.transaction() as database:
            database.execute(
                "UPDATE ledger SET said = ? WHERE instance_id = ? AND backend = ? AND file = ?",
                [words, instance_id, backend, XML],
            )
            self._vault.changed("outbox")

    def said_since(self, since: datetime) -> list[str]:
        """Return what backends said since then, each thing once."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT said FROM ledger WHERE said != '' AND offered >= ?"
                " GROUP BY said ORDER BY max(offered)",
                [timestamp(since)],
            ).fetchall()
        return [str(row[0]) for row in rows]

    def reduced(
        self, instance_id: str, digests: Mapping[str, str], backend: str, status: int
    ) -> None:
        """Write down that a backend has smaller copies of these files; the files still follow."""
        now = timestamp(self._clock())
        self.live.discard(instance_id)
        with self._vault.transaction() as database:
            record = self._vault.journal.record_of(instance_id)
            for file, digest in digests.items():
                if record is not None:
                    details = {"backend": backend, "file": file, "smaller_sha256": digest}
                    self._vault.journal.append(record, "deliver", details)
                database.execute(
                    "UPDATE ledger SET reduced = ?, reduced_digest = ?, status = ?"
                    " WHERE instance_id = ? AND file = ? AND backend = ?",
                    [now, digest, status, instance_id, file, backend],
                )
            self._tell()

    def _enter_delivery(
        self, record: str, instance_id: str, file: str, backend: str, digest: str
    ) -> None:
        """Enter in the journal that a backend has a file, the first time it says so."""
        with self._vault.reading() as database:
            known = database.execute(
                "SELECT 1 FROM ledger WHERE instance_id = ? AND file = ? AND backend = ?"
                " AND acknowledged IS NOT NULL",
                [instance_id, file, backend],
            ).fetchone()
        if known is None:
            details = {"backend": backend, "file": file, "sha256": digest}
            self._vault.journal.append(record, "deliver", details)

    def refused(
        self, instance_id: str, files: Iterable[str], backend: str, status: int | None
    ) -> None:
        """Write down that an offer failed (None: no answer came); nothing is acknowledged."""
        self.live.discard(instance_id)
        with self._vault.transaction() as database:
            for file in files:
                database.execute(
                    "UPDATE ledger SET status = coalesce(?, status)"
                    " WHERE instance_id = ? AND file = ? AND backend = ?",
                    [status, instance_id, file, backend],
                )
            self._tell()

    def begin_run(self) -> None:
        """Say that a run begins; call `settle_run` when it ends."""
        self.live.begin()

    def settle_run(self) -> None:
        """Say that the run ended, however it ended: nothing is under way any more."""
        self.live.clear()
        with self._vault.transaction():
            self._vault.changed("outbox")

    def park(self, instance_id: str, backend: str, code: str, sentence: Sentence) -> None:
        """Set a submission aside until a person acts."""
        self.live.discard(instance_id)
        with self._vault.transaction() as database:
            self._digest(instance_id, XML)
            database.execute(
                "INSERT OR REPLACE INTO attention (instance_id, backend, code, sentence, since)"
                " VALUES (?, ?, ?, ?, ?)",
                [instance_id, backend, code, write_sentence(sentence), timestamp(self._clock())],
            )
            self._vault.changed("outbox")

    def release(self, instance_id: str) -> None:
        """Let a parked submission go with the next delivery again."""
        with self._vault.transaction() as database:
            database.execute("DELETE FROM attention WHERE instance_id = ?", [instance_id])
            self._vault.changed("outbox")

    def withdraw(self, backend: str, instance_id: str | None = None) -> None:
        """Forget what was offered to a backend that came to nothing, such as an unwritten file."""
        with self._vault.transaction() as database:
            database.execute(
                "DELETE FROM ledger WHERE backend = :backend AND acknowledged IS NULL"
                " AND (:instance IS NULL OR instance_id = :instance)",
                {"backend": backend, "instance": instance_id},
            )
            self._vault.changed("outbox")

    def forget_file(self, instance_id: str, file: str) -> None:
        """Forget who has a file, because other bytes took its place."""
        with self._vault.transaction() as database:
            database.execute(
                "UPDATE ledger SET acknowledged = NULL, reduced = NULL"
                " WHERE instance_id = ? AND file = ?",
                [instance_id, file],
            )

    def files(self, instance_id: str) -> list[LedgerLine]:
        """Return every file of a submission, XML first, with each backend it was offered to."""
        with self._vault.reading() as database:
            rows = database.execute(
                "WITH part (file, size, digest) AS ("
                " SELECT '', size, digest FROM submission WHERE instance_id = :id"
                " UNION ALL"
                " SELECT name, size, digest FROM submission_file WHERE instance_id = :id)"
                " SELECT part.file, part.size, part.digest, coalesce(ledger.backend, ''),"
                " coalesce(ledger.offers, 0), ledger.offered, ledger.acknowledged, ledger.status,"
                " coalesce(ledger.digest, ''), ledger.reduced, coalesce(ledger.said, '')"
                " FROM part LEFT JOIN ledger"
                " ON ledger.instance_id = :id AND ledger.file = part.file"
                " ORDER BY part.file, ledger.backend",
                {"id": instance_id},
            ).fetchall()
        return [
            LedgerLine(
                file=file,
                size=size,
                digest=digest,
                backend=backend,
                offers=offers,
                offered=moment(offered),
                acknowledged=moment(acknowledged),
                status=status,
                offered_digest=offered_digest,
                reduced=moment(reduced),
                said=said,
            )
            for (
                file,
                size,
                digest,
                backend,
                offers,
                offered,
                acknowledged,
                status,
                offered_digest,
                reduced,
                said,
            ) in rows
        ]

    def _tell(self) -> None:
        """Let those who watch the outbox hear of a change, now or with one of the next."""
        if self.live.worth_telling():
            self._vault.changed("outbox")

    def _digest(self, instance_id: str, file: str) -> str:
        """Return the digest of a file of a submission, which must be here to be offered."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT digest FROM submission WHERE instance_id = :id AND :file = ''"
                " UNION ALL"
                " SELECT digest FROM submission_file WHERE instance_id = :id AND name = :file",
                {"id": instance_id, "file": file},
            ).fetchone()
        if row is None:
            raise SubmissionMissing
        return str(row[0])


def write_sentence(sentence: Sentence) -> str:
    """Write a sentence so that it can be translated when it is read back."""

    def plain(part: Sentence) -> dict[str, object]:
        return {
            "context": part.context,
            "template": part.template,
            "values": {
                name: plain(value) if isinstance(value, Sentence) else str(value)
                for name, value in part.values.items()
            },
        }

    return json.dumps(plain(sentence), ensure_ascii=False)


def read_sentence(text: str) -> Sentence:
    """Read a sentence back."""

    def build(part: dict[str, object]) -> Sentence:
        values = part["values"]
        assert isinstance(values, dict)
        return Sentence(
            str(part["context"]),
            str(part["template"]),
            {
                name: build(value) if isinstance(value, dict) else value
                for name, value in values.items()
            },
        )

    return build(json.loads(text))
