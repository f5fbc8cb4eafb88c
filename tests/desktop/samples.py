"""A vault in which somebody has worked for a week: drafts, ready, delivered, refused."""

from __future__ import annotations

import io
import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.library import Library, install_bundled
from veldmelding.observations import ObservationStore
from veldmelding.outbox import XML, Outbox
from veldmelding.vault import KeyCost, Vault

if TYPE_CHECKING:
    from pathlib import Path

PASSPHRASE = "dapa levu lomi vade maro levo"
CHEAP = KeyCost(memory=64, iterations=1)
BACKEND = "https://hq.example.org/v1/projects/1"

VISIT = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
  xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms">
<h:head><h:title>Site visit</h:title><model odk:xforms-version="1.0.0">
<instance><data id="site_visit" version="2026111501"><name/><seen/><note/><photo/>
<meta><instanceID/><instanceName/></meta></data></instance>
<bind nodeset="/data/name" type="string" required="true()"/>
<bind nodeset="/data/seen" type="int"/>
<bind nodeset="/data/note" type="string"/>
<bind nodeset="/data/photo" type="binary"/>
<bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/>
<bind nodeset="/data/meta/instanceName" type="string" calculate="/data/name"/>
</model></h:head><h:body>
<input ref="/data/name"><label>Which site did you visit?</label></input>
<input ref="/data/seen"><label>How many people were at work?</label></input>
<input ref="/data/note"><label>What did you see?</label></input>
<upload ref="/data/photo" mediatype="image/*"><label>Photo</label></upload>
</h:body></h:html>"""

NAMES = (
    "Kamituga, market side",
    "Lugushwa, washing place by the river",
    "Road to Mwenga, checkpoint near the bridge",
    "Misisi, western pit",
    "Salamabila, camp of the diggers",
    "Luntukulu",
    "Nyamukubi, landing stage",
    "Kachuba, old plant",
    "Shabunda, air strip",
)


def photo() -> bytes:
    """A picture as a question keeps it."""
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("#a8743f"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")  # type: ignore[call-overload]
    return io.BytesIO(buffer.data().data()).getvalue()


class Week:
    """A clock that goes on by some hours with every look."""

    def __init__(self) -> None:
        self._now = datetime.now(UTC) - timedelta(days=6)

    def __call__(self) -> datetime:
        self._now += timedelta(minutes=7)
        return self._now


def make_sample_vault(folder: Path) -> None:
    """Make the vault and leave it closed."""
    clock = Week()
    folder.parent.mkdir(parents=True, exist_ok=True)
    Vault.create(folder, PASSPHRASE, label="Green", cost=CHEAP, clock=clock)
    with Vault.unlock(folder, PASSPHRASE, clock=clock) as vault:
        library, outbox = Library(vault, clock), Outbox(vault, clock)
        install_bundled(library)
        visit = library.install(VISIT, origin="backend")
        store = ObservationStore(
            vault, library, outbox, clock=clock, timezone=UTC, random=random.SystemRandom()
        )
        ready: list[str] = []
        for number, name in enumerate(NAMES):
            recording = store.begin(visit)
            recording.session.answer("/data/name", name)
            recording.session.answer("/data/seen", str(12 + number * 7))
            if number % 3 == 0:
                kept = recording.attach("/data/photo", photo(), ".jpg")
                recording.session.answer("/data/photo", kept)
            store.save(recording.snapshot("/data/note"))
            if number >= 2:
                ready.append(store.finalise(recording))
        for instance in ready[:3]:
            files = [XML, *(file.name for file in outbox.files(instance))]
            outbox.ledger.offered(instance, files, BACKEND)
            outbox.ledger.acknowledged(instance, files, BACKEND, 201)
        outbox.ledger.park(
            ready[3],
            BACKEND,
            "not-found",
            Sentence(
                "delivery",
                QT_TRANSLATE_NOOP(
                    "delivery",
                    "Headquarters does not know this form any more. The observation is safe "
                    "here; ask headquarters to offer the form again.",
                ),
            ),
        )
