"""Real records in a vault that an earlier version made: upgraded, filled, finalised and sealed.

The child unlocks the vault, which upgrades it, and goes on with what is in it; it says what it
begins and what is done. What was acknowledged must be there afterwards, byte for byte.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.observations.forms import visit
from tests.vault.vaults import make
from veldmelding.errors import VeldmeldingError
from veldmelding.library import Library
from veldmelding.observations import ObservationStore
from veldmelding.outbox import Outbox
from veldmelding.vault import Vault
from veldmelding.vault.seen import forget_note

if TYPE_CHECKING:
    from collections.abc import Iterator

OLD = Path(make.__file__).with_name("version_1")


def clock() -> datetime:
    return datetime.now(UTC)


def open_store(vault: Vault, random: Random) -> ObservationStore:
    library, outbox = Library(vault, clock), Outbox(vault, clock)
    return ObservationStore(vault, library, outbox, clock=clock, timezone=UTC, random=random)


def prepare(folder: Path) -> None:
    """Put the old vault where the child works with it."""
    shutil.copytree(OLD / "vault", folder)
    forget_note(folder)


@dataclass
class Known:
    """What was acknowledged: answers and files of drafts, and what was frozen."""

    begun: str = ""
    answers: dict[str, int] = field(default_factory=dict)
    files: dict[str, dict[str, str]] = field(default_factory=dict)
    frozen: dict[str, tuple[str, str]] = field(default_factory=dict)
    acknowledged: int = 0

    def hear(self, line: str) -> None:
        """Take over one line of what the child says."""
        verb, _, rest = line.partition(" ")
        if verb == "begin":
            self.begun = rest
        elif verb != "done":
            self.begun = line
        else:
            self.begun = ""
            self.acknowledged += 1
            what, *words = rest.split(" ")
            if what == "answer":
                self.answers[words[0]] = int(words[1])
            elif what == "attach":
                self.files.setdefault(words[0], {})[words[1]] = words[2]
            elif what == "finalise":
                self.frozen[words[0]] = (words[1], words[2])


def work(folder: Path, seed: int, pipe: int, *, turns: int | None = None) -> None:
    """Upgrade, answer, attach and finalise until killed, or `turns` records long."""

    def say(text: str) -> None:
        os.write(pipe, text.encode() + b"\n")

    chance = Random(seed)
    say("begin upgrade")
    with Vault.unlock(folder, make.PASSPHRASE) as vault:
        say("done upgrade")
        store, library = open_store(vault, chance), Library(vault, clock)
        forms = [library.find("visit"), library.install(_with_key(visit("sealed")))]
        for turn in count() if turns is None else range(turns):
            form = forms[turn % 2]
            assert form is not None
            recording = store.begin(form)
            for number in range(1, chance.randint(2, 5)):
                say(f"begin answer {recording.id} {number}")
                recording.session.answer("/data/note", f"answer {number}")
                store.save(recording.snapshot())
                say(f"done answer {recording.id} {number}")
            say(f"begin attach {recording.id}")
            photo = chance.randbytes(chance.choice([100, 90_000]))
            name = recording.attach("/data/photo", photo, ".jpg")
            say(f"done attach {recording.id} {name} {hashlib.sha256(photo).hexdigest()}")
            recording.session.answer("/data/photo", name)
            say(f"begin finalise {recording.id}")
            instance = store.finalise(recording)
            digest = Outbox(vault, clock).submission(instance).digest
            say(f"done finalise {recording.id} {instance} {digest}")


def compare(folder: Path, known: Known) -> Iterator[str]:
    """Unlock and say what differs from what was acknowledged."""
    if known.begun.startswith("crash"):
        yield known.begun
    try:
        with Vault.unlock(folder, make.PASSPHRASE) as vault:
            yield from (str(sentence) for sentence in vault.warnings)
            yield from (str(sentence) for sentence in vault.check(thorough=True))
            yield from _old_records(vault)
            yield from _new_records(vault, known)
    except VeldmeldingError as error:
        yield f"could not be read: {error.code}"


def _old_records(vault: Vault) -> Iterator[str]:
    told = json.loads((OLD / make.CONTENTS).read_bytes())
    store = open_store(vault, Random(1))
    draft = store.resume(told["draft"])
    if draft.read_file(draft.session.node("/data/photo").value) != make.photo(1):
        yield "the old photo is another one"
    for observation, instance in (told["delivered"], told["ready"]):
        if store.get(observation).instance_id != instance:
            yield f"the old record {observation} is not what it was"
        store.read_only(observation)
    if vault.journal.head()[0] < told["entries"]:
        yield "the journal is shorter than it was"


def _new_records(vault: Vault, known: Known) -> Iterator[str]:
    store, outbox = open_store(vault, Random(1)), Outbox(vault, clock)
    for observation, number in known.answers.items():
        held = store.get(observation)
        if held.instance_id is None:
            if observation in known.frozen:
                yield f"{observation} was finalised and is a draft"
            said = (held.draft or b"").partition(b"answer ")[2].partition(b"<")[0]
            if not said or int(said) < number:
                yield f"{observation} has answer {said!r}, acknowledged {number}"
            for name, digest in known.files.get(observation, {}).items():
                content = store.read_file(observation, name)
                if content is None or hashlib.sha256(content).hexdigest() != digest:
                    yield f"a photo of {observation} is lost"
            continue
        instance, digest = known.frozen.get(observation, (held.instance_id, ""))
        submission = outbox.submission(held.instance_id)
        if instance != held.instance_id or digest not in ("", submission.digest):
            yield f"{observation} was frozen as something else"
        for file in submission.files:
            if file.attachment_id is None:
                yield f"{file.name} of {observation} is gone"
            elif (
                hashlib.sha256(vault.attachments.read(file.attachment_id)).hexdigest()
                != file.digest
            ):
                yield f"{file.name} of {observation} changed"


def _with_key(form: bytes) -> bytes:
    der = (
        rsa.generate_private_key(65537, 2048)
        .public_key()
        .public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    )
    key = base64.b64encode(der).decode()
    return form.replace(b"</model>", f'<submission base64RsaPublicKey="{key}"/></model>'.encode())
