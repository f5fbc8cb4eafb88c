"""The life of a field worker without a screen: connect, record, list, show, sync, export.

For scripts, tests and training rooms; each command opens the vault, calls a room and closes it.
"""

from __future__ import annotations

import json
import random
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from veldmelding.cli.headquarters import read_setup_code
from veldmelding.cli.terminal import clock, print_json, read, time_zone, unlock
from veldmelding.errors import AnswersUnreadable, NoHeadquarters, TargetNotEmpty

if TYPE_CHECKING:
    import argparse

    from veldmelding.library import Library
    from veldmelding.observations import ObservationStore
    from veldmelding.outbox import Outbox
    from veldmelding.vault import Vault


def rooms(vault: Vault) -> tuple[Library, Outbox, ObservationStore]:
    """Open the rooms over a vault as the commands use them."""
    from veldmelding.library import Library
    from veldmelding.observations import ObservationStore
    from veldmelding.outbox import Outbox

    library, outbox = Library(vault, clock), Outbox(vault, clock)
    store = ObservationStore(
        vault,
        library,
        outbox,
        clock=clock,
        timezone=time_zone(),
        random=random.SystemRandom(),
        monotonic=time.monotonic,
    )
    return library, outbox, store


def connect(options: argparse.Namespace) -> int:
    """Set up headquarters from the text of a set-up QR."""
    text = read(options.setup).decode("utf-8", "replace").strip()
    with unlock(options, options.vault) as vault:
        backend = read_setup_code(text, options.words_file)
        backend.save(vault)
    print(f"Headquarters: {backend.title}")
    return 0


def record(options: argparse.Namespace) -> int:
    """Fill a form from a JSON object of paths and answers, and finalise it."""
    from veldmelding.errors import FormNotHeld

    try:
        answers = json.loads(read(options.answers))
        pairs = [(str(path), str(value)) for path, value in answers.items()]
    except (ValueError, AttributeError) as error:
        raise AnswersUnreadable(name=options.answers.name) from error
    with unlock(options, options.vault) as vault:
        library, _, store = rooms(vault)
        form = library.find(options.form_id)
        if form is None:
            raise FormNotHeld
        recording = store.begin(form)
        for path, value in pairs:
            recording.session.answer(path, value)
        for path, file in options.attach:
            name = recording.attach(path, read(Path(file)), Path(file).suffix)
            recording.session.answer(path, name)
        store.save(recording.snapshot())
        if not options.draft:
            store.finalise(recording)
        print(recording.id)
    return 0


def show_list(options: argparse.Namespace) -> int:
    """List what was recorded, newest first."""
    with unlock(options, options.vault) as vault:
        _, _, store = rooms(vault)
        for row in store.rows(search=options.search, limit=-1):
            if options.json:
                print_json(row)
            else:
                print(f"{row.id}  {row.state:<15}  {row.form_title}: {row.title}")
    return 0


def show(options: argparse.Namespace) -> int:
    """Show one observation: its answers, its files and who acknowledged them."""
    from veldmelding.xforms import readable_answers

    with unlock(options, options.vault) as vault:
        _, outbox, store = rooms(vault)
        observation = store.get(options.observation)
        if observation.instance_id is None:
            session = store.resume(observation.id).session
            xml, ledger = session.serialise(), []
        else:
            session = store.read_only(observation.id)
            xml = outbox.submission(observation.instance_id).xml
            ledger = outbox.ledger.files(observation.instance_id)
        if options.xml:
            sys.stdout.buffer.write(xml)
        elif options.json:
            print_json({"answers": readable_answers(session), "ledger": ledger})
        else:
            for label, value in readable_answers(session):
                print(f"{label}: {value}")
            for line in ledger:
                print(f"{line.file or 'record'}: {line.acknowledged or 'not confirmed'}")
    return 0


def sync(options: argparse.Namespace) -> int:
    """Fetch forms and lists, deliver what is ready."""
    from veldmelding.sync import Backend, synchronise

    with unlock(options, options.vault) as vault:
        backend = Backend.load(vault)
        if backend is None:
            raise NoHeadquarters
        report = synchronise(vault, backend, lambda _progress: None, clock=clock)
    if options.json:
        print_json(report)
    else:
        print(report.sentence)
        for instance_id, sentence in report.refused:
            print(f"{instance_id}: {sentence}")
    if report.stopped is not None:
        print(report.stopped, file=sys.stderr)
    return 1 if report.stopped is not None or report.refused else 0


def export(options: argparse.Namespace) -> int:
    """Write every frozen submission and its files, unencrypted, into an empty folder."""
    folder: Path = options.folder
    if folder.exists() and any(folder.iterdir()):
        raise TargetNotEmpty(name=folder.name)
    with unlock(options, options.vault) as vault:
        _, outbox, store = rooms(vault)
        for row in store.rows(limit=-1):
            observation = store.get(row.id)
            if observation.instance_id is None:
                continue
            submission = outbox.submission(observation.instance_id)
            # The name on disk is ours: an instance id comes out of a form and may say anything.
            place = folder / row.id
            place.mkdir(parents=True)
            (place / "submission.xml").write_bytes(submission.xml)
            for number, file in enumerate(submission.files, start=1):
                if file.attachment_id is not None:
                    name = Path(file.name).name or f"file-{number}"
                    (place / name).write_bytes(vault.attachments.read(file.attachment_id))
            print(place)
    return 0
