"""Sites as people know them: the rows of the entity list `sites`, with place and last visit."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veldmelding.vault import Vault

LIST = "sites"
_LAST_VISIT = "json_extract(properties, '$.last_visit')"
_MATCHES = (
    " AND NOT EXISTS (SELECT 1 FROM json_each(:words) AS word WHERE NOT EXISTS"
    " (SELECT 1 FROM json_each(entity.properties) AS property"
    "  WHERE property.key IN ('site_name', 'country', 'adm1', 'adm2')"
    "  AND instr(lower(property.value), lower(word.value)))"
    " AND NOT instr(lower(entity.label), lower(word.value)))"
)


@dataclass(frozen=True, slots=True)
class SiteRow:
    """One site. `offline`: headquarters has not confirmed the row as it stands here."""

    id: str
    label: str
    place: str
    country: str
    stage: str
    minerals: tuple[str, ...]
    active: str
    location: tuple[float, float] | None
    first_visit: str
    last_visit: str
    offline: bool


class Sites:
    """The sites of one vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def rows(self, search: str = "", *, limit: int = 100, offset: int = 0) -> list[SiteRow]:
        """Return sites whose label or place has every word, the longest unvisited first."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT id, label, properties, offline FROM entity"  # noqa: S608
                f" WHERE list = :list {_MATCHES if search.split() else ''}"
                f" ORDER BY coalesce({_LAST_VISIT}, ''), label, id"
                " LIMIT :limit OFFSET :offset",
                {
                    "list": LIST,
                    "words": json.dumps(search.split()),
                    "limit": limit,
                    "offset": offset,
                },
            ).fetchall()
        return [_site(row) for row in rows]

    def count(self, search: str = "") -> int:
        """Count what `rows` would return over all pages."""
        with self._vault.reading() as database:
            return int(
                database.execute(
                    "SELECT count(*) FROM entity"  # noqa: S608
                    f" WHERE list = :list {_MATCHES if search.split() else ''}",
                    {"list": LIST, "words": json.dumps(search.split())},
                ).fetchone()[0]
            )


def _site(row: tuple[object, ...]) -> SiteRow:
    identifier, label, text, offline = row
    properties: Mapping[str, str] = json.loads(str(text))
    place = [properties.get(name, "") for name in ("adm2", "adm1")]
    return SiteRow(
        id=str(identifier),
        label=str(label),
        place=", ".join(part for part in place if part),
        country=properties.get("country", ""),
        stage=properties.get("stage_main", ""),
        minerals=tuple(properties.get("minerals", "").split()),
        active=properties.get("active", ""),
        location=_location(properties.get("geometry", "")),
        first_visit=properties.get("first_visit", ""),
        last_visit=properties.get("last_visit", ""),
        offline=bool(offline),
    )


def _location(geometry: str) -> tuple[float, float] | None:
    """Read latitude and longitude of a geopoint; what is no point on Earth is no location."""
    try:
        latitude, longitude = (float(part) for part in geometry.split()[:2])
    except ValueError:
        return None
    if abs(latitude) <= 90 and abs(longitude) <= 180:
        return latitude, longitude
    return None
