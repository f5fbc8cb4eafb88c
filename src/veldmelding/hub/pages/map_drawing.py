"""Drawing places: a frame of degrees on a sheet of pixels, a grid, a scale, and spots.

The projection is plain (degrees, narrowed by the latitude of the middle): right for a country
or a pit, and good enough to see where things are on a continent.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

from veldmelding.hub.pages.layout import address
from veldmelding.hub.pages.markup import tag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from markupsafe import Markup

WIDTH: Final = 960
HEIGHT: Final = 560
_CELL: Final = 44
"""Pixels within which places become one spot."""
_SMALLEST: Final = 0.01
"""Degrees that a frame shows at least: about a kilometre."""
_STEPS: Final = (
    *(0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5),
    *(1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 45.0, 90.0),
)
_KM_OF_A_DEGREE: Final = 111.195


@dataclass(frozen=True, slots=True)
class Spot:
    """One place of a record."""

    latitude: float
    longitude: float
    instance_id: str
    name: str
    form: str


@dataclass(frozen=True, slots=True)
class Box:
    """A frame in degrees."""

    south: float
    west: float
    north: float
    east: float

    @classmethod
    def read(cls, text: str) -> Self | None:
        """Read a frame from an address; None for anything that is none."""
        try:
            south, west, north, east = (float(part) for part in text.split(","))
        except ValueError:
            return None
        if -90 <= south <= north <= 90 and -180 <= west <= east <= 180:
            return cls(south, west, north, east)
        return None

    @classmethod
    def around(cls, spots: Iterable[Spot]) -> Self:
        """Return the frame that holds all of some places; there is at least one."""
        all_of_them = list(spots)
        latitudes = [spot.latitude for spot in all_of_them]
        longitudes = [spot.longitude for spot in all_of_them]
        return cls(min(latitudes), min(longitudes), max(latitudes), max(longitudes))

    @property
    def text(self) -> str:
        """The frame for an address."""
        return ",".join(f"{side:.4f}" for side in (self.south, self.west, self.north, self.east))

    def holds(self, spot: Spot) -> bool:
        """Tell whether a place lies inside."""
        return (
            self.south - 1e-9 <= spot.latitude <= self.north + 1e-9
            and self.west - 1e-9 <= spot.longitude <= self.east + 1e-9
        )

    def widened(self) -> Box:
        """Leave room at the edges, and show at least a kilometre, in the shape of the sheet."""
        middle_y = (self.south + self.north) / 2
        middle_x = (self.west + self.east) / 2
        squeeze = max(0.05, math.cos(math.radians(middle_y)))
        tall = max((self.north - self.south) * 1.16, _SMALLEST)
        wide = max((self.east - self.west) * 1.16, _SMALLEST)
        tall = max(tall, wide * squeeze * HEIGHT / WIDTH)
        wide = tall * WIDTH / HEIGHT / squeeze
        return Box(
            middle_y - tall / 2, middle_x - wide / 2, middle_y + tall / 2, middle_x + wide / 2
        )

    def on_sheet(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Tell where a place is drawn, in pixels from the upper left."""
        x = (longitude - self.west) / (self.east - self.west) * WIDTH
        y = (self.north - latitude) / (self.north - self.south) * HEIGHT
        return x, y


def gather(frame: Box, spots: Iterable[Spot]) -> list[list[Spot]]:
    """Put places that would lie on each other together; the newest of each comes first."""
    cells: dict[tuple[int, int], list[Spot]] = {}
    for spot in spots:
        x, y = frame.on_sheet(spot.latitude, spot.longitude)
        cells.setdefault((int(x // _CELL), int(y // _CELL)), []).append(spot)
    return list(cells.values())


def draw_map(
    frame: Box,
    clusters: list[list[Spot]],
    explained: str,
    many: Callable[[int], str],
    closer: Callable[[Box], str],
) -> Markup:
    """Draw a frame with its grid, scale and spots; every spot leads to what it stands for."""
    return tag(
        "svg",
        tag("title", explained),
        *_grid(frame),
        *(_spot(frame, cluster, many, closer) for cluster in sorted(clusters, key=len)),
        _scale(frame),
        viewBox=f"0 0 {WIDTH} {HEIGHT}",
        class_="map",
        role="group",
        aria_label=explained,
    )


def _spot(
    frame: Box,
    cluster: list[Spot],
    many: Callable[[int], str],
    closer: Callable[[Box], str],
) -> Markup:
    places = [frame.on_sheet(spot.latitude, spot.longitude) for spot in cluster]
    x = sum(place[0] for place in places) / len(places)
    y = sum(place[1] for place in places) / len(places)
    records = {spot.instance_id for spot in cluster}
    if len(records) == 1:
        said, where = cluster[0].name, address("arrivals", cluster[0].instance_id)
    else:
        said, where = many(len(cluster)), closer(Box.around(cluster))
    radius = 9 if len(cluster) == 1 else min(24, 12 + 2 * math.log2(len(cluster)))
    number = None
    if len(cluster) > 1:
        number = tag("text", str(len(cluster)), x=f"{x:.1f}", y=f"{y:.1f}")
    return tag(
        "a",
        tag("title", said),
        tag("circle", cx=f"{x:.1f}", cy=f"{y:.1f}", r=f"{radius:.1f}"),
        number,
        href=where,
        class_="spot",
        aria_label=said,
    )


def _grid(frame: Box) -> list[Markup]:
    """Draw meridians and parallels at round degrees, named at the edges."""
    step = next((one for one in _STEPS if (frame.east - frame.west) / one <= 8), _STEPS[-1])
    digits = max(0, -math.floor(math.log10(step))) if step < 1 else 0
    parts: list[Markup] = []
    for number in range(math.ceil(frame.west / step), math.floor(frame.east / step) + 1):
        x, _ = frame.on_sheet(0, number * step)
        parts.append(tag("path", d=f"M{x:.1f} 0V{HEIGHT}", class_="net"))
        if x < WIDTH - 60:
            name = f"{abs(number * step):.{digits}f}° {'W' if number < 0 else 'E'}"
            parts.append(tag("text", name, x=f"{x + 4:.1f}", y="24"))
    for number in range(math.ceil(frame.south / step), math.floor(frame.north / step) + 1):
        _, y = frame.on_sheet(number * step, 0)
        parts.append(tag("path", d=f"M0 {y:.1f}H{WIDTH}", class_="net"))
        if 50 < y < HEIGHT - 40:
            name = f"{abs(number * step):.{digits}f}° {'S' if number < 0 else 'N'}"
            parts.append(tag("text", name, x="4", y=f"{y - 4:.1f}"))
    return parts


def _scale(frame: Box) -> Markup:
    """Draw a line of a round length, at most a quarter of the sheet."""
    middle = (frame.south + frame.north) / 2
    across = (frame.east - frame.west) * _KM_OF_A_DEGREE * max(0.05, math.cos(math.radians(middle)))
    power = 10 ** math.floor(math.log10(across / 4))
    length = next(factor * power for factor in (5, 2, 1) if factor * power <= across / 4)
    pixels = length / across * WIDTH
    named = f"{length:g} km" if length >= 1 else f"{length * 1000:g} m"
    left, bottom = 16, HEIGHT - 16
    return tag(
        "g",
        tag(
            "path",
            d=f"M{left} {bottom - 6}V{bottom}H{left + pixels:.1f}V{bottom - 6}",
            class_="scale",
        ),
        tag("text", named, x=f"{left + 6}", y=f"{bottom - 8}"),
    )
