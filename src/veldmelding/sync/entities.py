"""Keeps entity lists (sites, cases) in step with headquarters without losing what is new here."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from veldmelding.library import Library
    from veldmelding.sync.answers import MediaEntry
    from veldmelding.sync.openrosa import OpenRosa


def list_name_of(entry: MediaEntry) -> str:
    """Tell which list a file of a form stands for: `sites.csv` is the list `sites`."""
    return entry.name.rpartition("/")[2].removesuffix(".csv")


def update_list(client: OpenRosa, library: Library, entry: MediaEntry) -> bool:
    """Merge headquarters' list when it changed; True when it was downloaded.

    The hash of a list is not that of its bytes: it is compared with the one of the last
    manifest. Rows made here that headquarters does not show yet stay, unless it says that it
    has deleted them.
    """
    name = list_name_of(entry)
    held = {each.name: each.hash for each in library.lists()}
    if held.get(name) == entry.hash:
        return False
    library.merge_list(
        name, client.entity_list(entry), entry.hash, entry.needs_approval, entry.integrity_url
    )
    waiting = library.created_here(name)
    if waiting and entry.integrity_url:
        deleted = client.integrity(entry.integrity_url, waiting)
        library.remove_entities(name, [each for each in waiting if deleted.get(each)])
    return True
