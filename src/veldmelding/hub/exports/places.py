"""Records as GeoJSON (RFC 7946): a feature for every place; one without for a record with none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from veldmelding.hub.exports.audience import place_for
from veldmelding.hub.frozen import generic, read_point

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from veldmelding.hub.exports.audience import Audience
    from veldmelding.hub.exports.rows import RowWriter
    from veldmelding.hub.frozen import Frozen
    from veldmelding.hub.search import FoundRecord


def features(
    writers: list[RowWriter],
    number: int,
    record: FoundRecord,
    frozen: Frozen,
    files: Mapping[str, str],
) -> Iterator[dict[str, Any]]:
    """Yield the features of one record; `writers` are the tables of its form, its own first."""
    main = writers[0]
    [row] = main.rows(number, record, frozen, files)
    properties: dict[str, Any] = dict(zip(main.heads, row, strict=True))
    properties["_form"] = record.form_id
    for writer in writers[1:]:
        properties[writer.table.name] = [
            dict(zip(writer.heads, cells, strict=True))
            for cells in writer.rows(number, record, frozen, files)
        ]
    columns = {
        column.path: column
        for writer in writers
        for column in writer.columns
        if column.kind == "place"
    }
    found = False
    for path, value in ({} if frozen.sealed else frozen.values).items():
        column = columns.get(generic(path))
        geometry = _geometry(column.data_type, value, main.audience) if column is not None else None
        if geometry is not None:
            found = True
            yield {
                "type": "Feature",
                "geometry": geometry,
                "properties": {**properties, "_place": path},
            }
    if not found:
        yield {"type": "Feature", "geometry": None, "properties": properties}


def _geometry(data_type: str, value: str, audience: Audience) -> dict[str, Any] | None:
    corners: list[list[float]] = []
    for part in value.split(";"):
        point = read_point(part)
        if point is not None:
            latitude, longitude = place_for(audience, *point)
            corners.append([longitude, latitude])
    if not corners:
        return None
    if data_type == "geopoint" or audience == "public" or len(corners) < 2:
        return {"type": "Point", "coordinates": corners[0]}
    if data_type == "geotrace" or len(corners) < 3:
        return {"type": "LineString", "coordinates": corners}
    ring = corners if corners[0] == corners[-1] else [*corners, corners[0]]
    if len(ring) < 4:
        return {"type": "LineString", "coordinates": corners}
    return {"type": "Polygon", "coordinates": [ring]}
