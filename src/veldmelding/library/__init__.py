"""Forms and lists we hold: definitions by id, version and hash, their media, entity lists.

Forms come in here from the program itself, from a file or from a backend, and stay as long as
a draft or the queue needs them. Entity lists (sites, cases) are merged with what was done
offline. The library never asks the network for anything: `sync` and `hub` fill it.
"""

from veldmelding.library.bundled import (
    bundled_form_ids,
    export_xlsx,
    install_bundled,
    install_silent,
    read_tables,
    vocabulary_rows,
    vocabulary_word,
)
from veldmelding.library.entities import Entity, EntityList, MergeReport
from veldmelding.library.forms import InstalledForm, hash_of
from veldmelding.library.library import Library
from veldmelding.library.media import MediaFile, safe_name, safe_names

__all__ = [
    "Entity",
    "EntityList",
    "InstalledForm",
    "Library",
    "MediaFile",
    "MergeReport",
    "bundled_form_ids",
    "export_xlsx",
    "hash_of",
    "install_bundled",
    "install_silent",
    "read_tables",
    "safe_name",
    "safe_names",
    "vocabulary_rows",
    "vocabulary_word",
]
