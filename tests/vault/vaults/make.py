"""Make a vault as this version of the program writes it, to be opened by all later ones.

`python -m tests.vault.vaults.make FOLDER`, once, with the last program of a schema version. What
that program saw in the vault is written beside it, so that later programs are held to it.
"""

from __future__ import annotations

import hashlib
import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from tests.observations.forms import site, visit
from veldmelding.library import Library
from veldmelding.observations import ObservationStore
from veldmelding.outbox import Outbox, Submission, SubmissionFile
from veldmelding.vault import KeyCost, Vault, reserve

PASSPHRASE = "vijf woorden voor later"
BACKEND = "https://central.example/v1/projects/1"
CONTENTS = "contents.json"
CHEAP = KeyCost(memory=8, iterations=1)


def photo(number: int) -> bytes:
    """A file as a camera would give it, the same every time."""
    return b"\xff\xd8\xff" + Random(number).randbytes(3000)


class Clock:
    """A clock that goes on a minute every time it is looked at."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 2, 6, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        self._now += timedelta(minutes=1)
        return self._now


def make(folder: Path) -> None:
    """Make the vault and say what is in it."""
    reserve.SIZE = 4096
    clock, random = Clock(), Random(1)
    vault_folder = folder / "vault"
    recovery = Vault.create(vault_folder, PASSPHRASE, label="Green 1", cost=CHEAP, clock=clock)
    with Vault.unlock(vault_folder, PASSPHRASE, clock=clock) as vault:
        told = fill(vault, clock, random)
        told["tables"] = tables(vault)
        told["entries"] = len(vault.journal.entries())
    told["recovery"] = recovery.text
    for left in (vault_folder / reserve.FILE, folder / ".vault.seen"):
        left.unlink(missing_ok=True)
    (folder / CONTENTS).write_text(json.dumps(told, indent=1, sort_keys=True) + "\n")


def fill(vault: Vault, clock: Clock, random: Random) -> dict[str, object]:
    """Do a little of everything that leaves something in a vault."""
    # Only here: the torture uses what this module made, and needs neither of them.
    from veldmelding.hub import Hub
    from veldmelding.sync import read_setup

    library = Library(vault, clock, random=random)
    outbox = Outbox(vault, clock)
    store = ObservationStore(vault, library, outbox, clock=clock, timezone=UTC, random=random)
    visits, sites = library.install(visit()), library.install(site())
    library.merge_list("sites", SITES, "md5:1", False, "")

    draft = store.begin(visits, "Nederlands (nl)")
    draft.session.answer("/data/name", "Kabera 7")
    draft.session.answer("/data/note", "kwik bij de veerpont")
    draft.session.answer("/data/photo", draft.attach("/data/photo", photo(1), ".jpg"))
    store.save(draft.snapshot("/data/note"))

    delivered = store.begin(visits)
    delivered.session.answer("/data/note", "a quiet day")
    delivered.session.answer("/data/photo", delivered.attach("/data/photo", photo(2), ".jpg"))
    sent = store.finalise(delivered)
    outbox.ledger.offered(sent, [line.file for line in outbox.ledger.files(sent)], BACKEND)
    names = [line.file for line in outbox.ledger.files(sent)]
    outbox.ledger.acknowledged(sent, names, BACKEND, 201)

    registered = store.begin(sites)
    registered.session.answer("/data/label", "Luhwindja 4")
    ready = store.finalise(registered)

    thrown = store.begin(visits)
    thrown.session.answer("/data/note", "by mistake")
    store.save(thrown.snapshot())
    store.delete(thrown.id)

    hub = Hub(vault, clock=clock, random=random)
    token = hub.create_account("phone of team 3")
    read_setup(hub.setup_text("https://hub.example", token)).save(vault)
    arrived = vault.attachments.add(photo(3), "image/jpeg")
    outbox.put(
        Submission(
            instance_id="uuid:0f0e0d0c-0b0a-4908-8706-050403020100",
            form_id="visit",
            form_version="1",
            name="Received",
            xml=RECEIVED,
            files=(SubmissionFile("p.jpg", arrived.id, arrived.size, arrived.sha256),),
            finalised=clock(),
            origin="received",
            sender="phone of team 3",
        )
    )
    with vault.transaction() as database:
        database.execute(
            "INSERT INTO received (instance_id, corrects, entities)"
            " VALUES ('uuid:0f0e0d0c-0b0a-4908-8706-050403020100', NULL, 'none')"
        )
    vault.settings.set("site", {"code": "GOM07"})
    return {
        "delivered": [delivered.id, sent],
        "draft": draft.id,
        "deleted": thrown.id,
        "ready": [registered.id, ready],
        "token": token,
    }


def tables(vault: Vault) -> dict[str, dict[str, object]]:
    """Every row of every table, as its columns and a checksum of its values."""
    found: dict[str, dict[str, object]] = {}
    with vault.reading() as database:
        names = [row[1] for row in database.execute("PRAGMA table_list") if row[2] == "table"]
        for name in sorted(names):
            if name.startswith(("sqlite_", "observation_text", "form_compiled")):
                continue
            columns = [row[1] for row in database.execute(f"PRAGMA table_info({name})")]
            found[name] = {"columns": columns, "rows": rows(vault, name, columns)}
    return found


def rows(vault: Vault, table: str, columns: list[str]) -> list[str]:
    """The rows of a table by some of its columns, each as a checksum, sorted."""
    with vault.reading() as database:
        return sorted(
            hashlib.sha256(repr(tuple(row)).encode()).hexdigest()[:16]
            for row in database.execute(f"SELECT {', '.join(columns)} FROM {table}")
        )


SITES = (
    b"name,label,__version,active\n"
    b"1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed,Kabera 7,3,yes\n"
    b"9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d,Nyabibwe 2,1,no\n"
)
RECEIVED = (
    b'<data id="visit" version="1"><note>seen from the road</note><photo>p.jpg</photo>'
    b"<meta><instanceID>uuid:0f0e0d0c-0b0a-4908-8706-050403020100</instanceID></meta></data>"
)

if __name__ == "__main__":
    make(Path(sys.argv[1]))
