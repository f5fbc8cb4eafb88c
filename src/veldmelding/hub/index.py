"""What is read of received records so that they can be found: words, places, who may see them.

Arrivals do not wait for this: a record is read when somebody first asks for a list, and once.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

from veldmelding.errors import FormError, FormNotHeld
from veldmelding.hub.frozen import generic, read_frozen, read_point

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veldmelding.library import Library
    from veldmelding.vault import Vault

AT_ONCE: Final = 500
"""Records read for one page: about half a second of work."""
SHARE: Final = "share"
_LONGEST: Final = 20_000
_PLACES: Final = frozenset({"geopoint", "geotrace", "geoshape"})
_UNREAD: Final = (
    "SELECT instance_id, form_id, form_version, xml, name FROM submission"
    " WHERE origin = 'received' AND instance_id NOT IN (SELECT instance_id FROM received_index)"
)


class _Read(NamedTuple):
    """What one record holds that lists, search and map need."""

    instance_id: str
    sealed: bool
    share: str
    words: str
    points: list[tuple[str, float, float]]


class RecordIndex:
    """Reads received records and keeps what lists, search and map need."""

    def __init__(self, vault: Vault, library: Library) -> None:
        self._vault = vault
        self._library = library
        self._types: dict[int, Mapping[str, str]] = {}

    def catch_up(self, most: int = AT_ONCE) -> int:
        """Read records that nobody has read yet; returns how many are left."""
        with self._vault.reading() as database:
            rows = database.execute(f"{_UNREAD} LIMIT ?", [most]).fetchall()
        read = [self._read(*row) for row in rows]
        if read:  # a record that was deleted meanwhile is left out
            with self._vault.transaction() as database:
                database.conn.executemany(
                    "INSERT OR REPLACE INTO received_index (instance_id, sealed, share, words)"
                    " SELECT instance_id, ?, ?, ? FROM submission WHERE instance_id = ?",
                    [(int(one.sealed), one.share, one.words, one.instance_id) for one in read],
                )
                database.conn.executemany(
                    "INSERT OR REPLACE INTO received_point"
                    " (instance_id, number, path, latitude, longitude)"
                    " SELECT instance_id, ?, ?, ?, ? FROM submission WHERE instance_id = ?",
                    [
                        (number, *point, one.instance_id)
                        for one in read
                        for number, point in enumerate(one.points, 1)
                    ],
                )
        if len(rows) < most:
            return 0
        with self._vault.reading() as database:
            left = database.execute(f"SELECT count(*) FROM ({_UNREAD})")  # noqa: S608 - fixed
            return int(left.fetchone()[0])

    def _read(self, instance_id: str, form_id: str, version: str, xml: bytes, name: str) -> _Read:
        frozen = read_frozen(bytes(xml))
        types = {} if frozen.sealed else self.types(form_id, version)
        share, words, points = "", [name], list[tuple[str, float, float]]()
        for path, value in frozen.values.items():
            if frozen.sealed or not value.strip():
                continue
            place = generic(path)
            words.append(value.strip())
            if place.rpartition("/")[2] == SHARE:
                share = value.strip()[:100]
            point = read_point(value) if types.get(place) in _PLACES else None
            if point is not None:
                points.append((path, *point))
        text = folded(" ".join(words))[:_LONGEST]
        return _Read(instance_id, frozen.sealed, share, text, points)

    def types(self, form_id: str, version: str) -> Mapping[str, str]:
        """Return the data types of a form by generic path; empty when it cannot be used."""
        installed = self._library.find(form_id, version)
        if installed is None:
            return {}
        if installed.id not in self._types:
            try:
                nodes = self._library.definition(installed).nodes
            except (FormError, FormNotHeld):
                nodes = ()
            self._types[installed.id] = {node.path_text: node.bind.data_type for node in nodes}
        return self._types[installed.id]


def folded(text: str) -> str:
    """Write text in one spelling: without case, without accents."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(one for one in plain if not unicodedata.combining(one)).casefold()
