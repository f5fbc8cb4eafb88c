"""Encrypted records fetched from Central, which leaves them out of its own export.

What arrives is as closed as it was: lists of files and `.enc` files, each record in a folder of
its own, as `decrypt` reads them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veldmelding.sync.decrypt_sources import LARGEST_LIST, is_list
from veldmelding.sync.file_names import harmless, single
from veldmelding.xforms.encryption import ENDING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from veldmelding.sync.central import Central

LARGEST_FILE: Final = 2 * 1024 * 1024 * 1024


def fetch_sealed(
    central: Central,
    form_id: str,
    folder: Path,
    *,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Fetch all encrypted records of a form into an empty folder; returns how many there are."""
    submissions = central.listed("forms", form_id, "submissions")
    taken: set[str] = set()
    for number, submission in enumerate(submissions):
        progress(number, len(submissions))
        if cancelled():
            break
        instance_id = str(submission.get("instanceId") or "")
        name = single(harmless(instance_id.removeprefix("uuid:")), taken)
        if _fetch_one(central, form_id, instance_id, folder / name):
            taken.add(name.casefold())
    progress(len(submissions), len(submissions))
    return len(taken)


def _fetch_one(central: Central, form_id: str, instance_id: str, folder: Path) -> bool:
    manifest = bytearray()
    base = ("forms", form_id, "submissions")
    central.download(manifest.extend, LARGEST_LIST, *base, f"{instance_id}.xml")
    if not is_list(bytes(manifest)):
        return False
    folder.mkdir(mode=0o700)
    for attachment in central.listed(*base, instance_id, "attachments"):
        name = str(attachment.get("name") or "")
        if not name.endswith(ENDING) or harmless(name) != name or not attachment.get("exists"):
            continue
        with (folder / name).open("xb") as stream:
            central.download(stream.write, LARGEST_FILE, *base, instance_id, "attachments", name)
    (folder / "submission.xml").write_bytes(manifest)
    return True
