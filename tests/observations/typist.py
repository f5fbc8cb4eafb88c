"""A person who answers without end, run as a process of its own to be killed at any moment.

Prints one line after each answer that the store called durable: observation, question, answer.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from tests.observations.conftest import PASSPHRASE

from veldmelding.library import Library
from veldmelding.observations import ObservationStore
from veldmelding.outbox import Outbox
from veldmelding.vault import Vault


def now() -> datetime:
    return datetime.now(UTC)


def main(folder: str) -> None:
    with Vault.unlock(Path(folder), PASSPHRASE) as vault:
        library = Library(vault, now)
        store = ObservationStore(
            vault, library, Outbox(vault, now), clock=now, timezone=UTC, random=Random()
        )
        drafts = store.drafts()
        if drafts:
            recording = store.resume(drafts[0].id)
        else:
            form = library.find("visit")
            assert form is not None
            recording = store.begin(form)
        number = 0
        while True:
            number += 1
            question = ("/data/note", "/data/name")[number % 2]
            answer = f"{number} {now().isoformat()}"
            recording.session.answer(question, answer)
            store.save(recording.snapshot(question))
            print(recording.id, question, answer, sep="\t", flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
