"""The map of records: a drawing made here, with scale and grid, and the same as a table.

No map of anybody else is loaded: asking a server for tiles tells it which places matter. Places
are rounded before they are drawn, and the page says to what.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veldmelding.hub.pages.arrivals import search_form
from veldmelding.hub.pages.layout import address, link, page, table
from veldmelding.hub.pages.map_drawing import Box, Spot, draw_map, gather
from veldmelding.hub.pages.markup import Child, foreign, tag
from veldmelding.hub.pages.visit import Route
from veldmelding.hub.search import Search
from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

    from veldmelding.hub.pages.office import Office
    from veldmelding.hub.pages.visit import Visit

MOST_POINTS: Final = 20_000
_MOST_ROWS: Final = 200
_DECIMALS: Final = 3

_MAP: Final = QT_TRANSLATE_NOOP("hub", "Map")
_COUNT: Final = QT_TRANSLATE_NOOP("hub", "Places shown: {count}.")
_PRECISION: Final = QT_TRANSLATE_NOOP(
    "hub",
    "Positions are rounded to 3 decimals, about 100 metres. For use inside the organisation; not "
    "to be published.",
)
_NOTHING: Final = QT_TRANSLATE_NOOP("hub", "Records with a position will be shown on a map here.")
_EXPLAINED: Final = QT_TRANSLATE_NOOP(
    "hub", "Map of {count} places. The table below lists the same places."
)
_WHOLE: Final = QT_TRANSLATE_NOOP("hub", "Show the whole map")
_LIST: Final = QT_TRANSLATE_NOOP("hub", "The same as a table")
_LISTED: Final = QT_TRANSLATE_NOOP("hub", "The newest {count} are listed.")
_RECORD: Final = QT_TRANSLATE_NOOP("hub", "Record")
_FORM: Final = QT_TRANSLATE_NOOP("hub", "Form")
_POSITION: Final = QT_TRANSLATE_NOOP("hub", "Position (rounded)")
_MANY: Final = QT_TRANSLATE_NOOP("hub", "{count} places close together; look closer")


class MapPlace:
    """The map of what was found."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def routes(self) -> list[Route]:
        """Say what is found here."""
        return [Route(r"/map", self._show)]

    def _show(self, visit: Visit) -> Response:
        say = visit.say
        search = Search.asked(visit.query)
        self._office.index.catch_up()
        box = Box.read(visit.query.get("box", ""))
        titles = dict(self._office.records.forms())
        spots = [
            Spot(
                round(latitude, _DECIMALS),
                round(longitude, _DECIMALS),
                instance_id,
                name or titles.get(form, form),
                titles.get(form, form),
            )
            for instance_id, name, form, latitude, longitude in self._office.records.points(
                search, limit=MOST_POINTS
            )
        ]
        seen = spots if box is None else [spot for spot in spots if box.holds(spot)]
        parts: list[Child] = [search_form(visit, self._office, search, "/map")]
        if not seen:
            parts.append(tag("p", say(_NOTHING), class_="empty"))
        else:
            frame = (box or Box.around(seen)).widened()
            drawing = draw_map(
                frame,
                gather(frame, seen),
                say(_EXPLAINED, count=len(seen)),
                lambda count: say(_MANY, count=count),
                lambda closer: address("map", **search.given, box=closer.text),
            )
            parts += [
                tag("p", say(_COUNT, count=len(seen)), " ", say(_PRECISION), class_="muted"),
                drawing,
                self._whole(visit, search) if box is not None else None,
                self._table(visit, seen),
            ]
        return page(visit.words, say(_MAP), *parts, session=visit.session, place="/map")

    @staticmethod
    def _whole(visit: Visit, search: Search) -> Child:
        whole = address("map", **search.given)
        return tag("p", tag("a", visit.say(_WHOLE), href=whole))

    @staticmethod
    def _table(visit: Visit, spots: list[Spot]) -> Child:
        say = visit.say
        rows: list[list[Child]] = [
            [
                link(foreign(spot.name), "arrivals", spot.instance_id),
                foreign(spot.form),
                f"{spot.latitude:.3f}, {spot.longitude:.3f}",
            ]
            for spot in spots[:_MOST_ROWS]
        ]
        told = tag("p", say(_LISTED, count=_MOST_ROWS), class_="muted")
        heads = [say(_RECORD), say(_FORM), say(_POSITION)]
        return tag(
            "section",
            tag("h2", say(_LIST)),
            told if len(spots) > _MOST_ROWS else None,
            table(heads, rows, caption=say(_LIST)),
        )
