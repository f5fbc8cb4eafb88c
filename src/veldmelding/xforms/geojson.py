"""GeoJSON as a list: each feature is an item with its properties and its place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from veldmelding.xforms.tables import MOST_CELLS, Table

if TYPE_CHECKING:
    from collections.abc import Iterator


def items_of(document: Any) -> Table:
    """Make a table of a FeatureCollection; raise ValueError for anything else."""
    if not isinstance(document, dict) or document.get("type") != "FeatureCollection":
        raise ValueError("not a FeatureCollection")
    features = document.get("features")
    if not isinstance(features, list):
        raise ValueError("no features")
    rows = [_row(feature) for feature in features]
    names = list(dict.fromkeys(name for row in rows for name in row))
    if len(names) * len(rows) > MOST_CELLS:
        raise ValueError("too many properties")
    columns = tuple(tuple(row.get(name, "") for row in rows) for name in names)
    return Table(tuple(names), columns)


def _row(feature: Any) -> dict[str, str]:
    if not isinstance(feature, dict) or feature.get("type") != "Feature":
        raise ValueError("not a Feature")
    place = _place(feature.get("geometry"))
    row = {"geometry": place}
    properties = feature.get("properties")
    if isinstance(properties, dict):
        row.update((str(name), _text(value)) for name, value in properties.items())
    # A feature's own place and identity go before properties of those names (RFC 7946 §3.2).
    if place:
        row["geometry"] = place
    if feature.get("id") is not None:
        row["id"] = _text(feature["id"])
    return row


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def _place(geometry: Any) -> str:
    """Write a geometry as ODK does: latitude, longitude, altitude, accuracy."""
    if not isinstance(geometry, dict):
        return ""
    coordinates = geometry.get("coordinates")
    kind = geometry.get("type")
    if not isinstance(coordinates, list) or not coordinates:
        return ""
    if kind == "Point":
        return _point(coordinates)
    if kind == "LineString":
        return "; ".join(_points(coordinates))
    if kind == "Polygon" and isinstance(coordinates[0], list):
        return "; ".join(_points(coordinates[0]))
    return ""


def _points(coordinates: list[Any]) -> Iterator[str]:
    for point in coordinates:
        if isinstance(point, list):
            yield _point(point)


def _point(position: list[Any]) -> str:
    if len(position) < 2:
        return ""
    return f"{_text(position[1])} {_text(position[0])} 0 0"
