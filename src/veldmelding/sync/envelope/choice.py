"""Which records an envelope carries, and everything about them except their bytes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from veldmelding.errors import SubmissionMissing
from veldmelding.sync.envelope.frames import CarriedFile, Part, RecordLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veldmelding.vault import Vault


class Chosen(NamedTuple):
    """A record to seal."""

    label: RecordLabel
    attachments: tuple[str, ...]
    """Where the bytes of its files are, in the order of the label."""


def choose(vault: Vault, instance_ids: Iterable[str] | None) -> list[Chosen]:
    """Describe the records that were asked for, most urgent first.

    None means everything that nobody has confirmed completely, what waits for a person included.
    """
    wanted = None if instance_ids is None else list(dict.fromkeys(instance_ids))
    parameters = {"wanted": None if wanted is None else json.dumps(wanted)}
    which = (
        "SELECT progress.instance_id FROM submission_progress AS progress"
        " WHERE (:wanted IS NULL AND progress.acknowledged < progress.total)"
        " OR progress.instance_id IN (SELECT value FROM json_each(:wanted))"
    )
    with vault.reading() as database:
        rows = database.execute(
            "SELECT instance_id, form_id, form_version, name, finalised, priority, branch,"  # noqa: S608
            f" device_id, size, digest FROM submission WHERE instance_id IN ({which})"
            " ORDER BY priority, finalised, instance_id",
            parameters,
        ).fetchall()
        files = database.execute(
            "SELECT instance_id, name, size, digest, attachment FROM submission_file"  # noqa: S608
            f" WHERE instance_id IN ({which}) ORDER BY instance_id, name",
            parameters,
        ).fetchall()
    if wanted is not None and len(rows) < len(wanted):
        raise SubmissionMissing
    by_record: dict[str, list[tuple[str, int, str, str | None]]] = {}
    for instance_id, *file in files:
        by_record.setdefault(instance_id, []).append(tuple(file))
    chosen = []
    for number, row in enumerate(rows, start=1):
        instance_id, form_id, version, name, finalised, priority, branch, device, size, digest = row
        here = [file for file in by_record.get(instance_id, []) if file[3] is not None]
        label = RecordLabel(
            number=number,
            of=len(rows),
            instance_id=instance_id,
            form_id=form_id,
            form_version=version,
            name=name,
            finalised=finalised,
            priority=priority,
            branch=branch,
            device_id=device,
            xml=Part(size, digest),
            files=tuple(CarriedFile(file[0], Part(file[1], file[2])) for file in here),
            absent=tuple(file[0] for file in by_record.get(instance_id, []) if file[3] is None),
        )
        chosen.append(Chosen(label, tuple(str(file[3]) for file in here)))
    return chosen
