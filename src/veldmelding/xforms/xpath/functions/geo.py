"""Places on the globe: areas, distances, inside or outside, crossing lines.

The globe is a sphere of 6,378,100 m, as for the other programs of the field.
"""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING, Any, NamedTuple

from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.xforms.xpath.code import Refusal
from veldmelding.xforms.xpath.effort import spend
from veldmelding.xforms.xpath.functions.registry import function
from veldmelding.xforms.xpath.functions.strings import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterable

RADIUS = 6_378_100.0


class Place(NamedTuple):
    """Latitude and longitude in degrees."""

    latitude: float
    longitude: float


def read_place(text: str) -> Place | None:
    """Read `latitude longitude [altitude [accuracy]]`; None for what is no place on the globe."""
    words = text.split()
    if not 2 <= len(words) <= 4:
        return None
    try:
        numbers = [float(word) for word in words]
    except ValueError:
        return None
    latitude, longitude = numbers[:2]
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return Place(latitude, longitude)


def read_places(texts: Iterable[str]) -> list[Place] | None:
    """Read places with `;` between them; None when one of them is none."""
    places: list[Place] = []
    for text in texts:
        for part in text.split(";"):
            if not part.strip():
                continue
            place = read_place(part)
            if place is None:
                return None
            places.append(place)
    return places


@function("area(any) -> number", "enclosed-area", aggregate=True)
def area(value: Any) -> float:
    """Give the area in square metres that a line of places encloses."""
    places = read_places(texts_of(value))
    if not places or len(places) < 3:
        return 0.0
    total = 0.0
    for one, other in zip(places, [*places[1:], places[0]], strict=True):
        width = math.radians(other.longitude - one.longitude)
        total += width * (
            2 + math.sin(math.radians(one.latitude)) + math.sin(math.radians(other.latitude))
        )
    return round(abs(total) * RADIUS * RADIUS / 2, 2)


@function("distance(any, any*) -> number", aggregate=True)
def distance(*values: Any) -> float:
    """Give the length in metres of a line of places."""
    places = read_places(text for value in values for text in texts_of(value))
    if not places or len(places) < 2:
        return 0.0
    legs = (_leg(one, other) for one, other in itertools.pairwise(places))
    return round(sum(legs), 2)


def _leg(one: Place, other: Place) -> float:
    """Give the length of the great circle between two places."""
    north = math.radians(other.latitude - one.latitude)
    east = math.radians(other.longitude - one.longitude)
    half = (
        math.sin(north / 2) ** 2
        + math.cos(math.radians(one.latitude))
        * math.cos(math.radians(other.latitude))
        * math.sin(east / 2) ** 2
    )
    return 2 * RADIUS * math.asin(min(1.0, math.sqrt(half)))


@function("geofence(string, string) -> boolean")
def geofence(point: str, shape: str) -> bool:
    """Tell whether a place lies inside a closed shape."""
    place = read_place(point)
    corners = read_places((shape,))
    if not corners:
        raise Refusal(
            "geofence", QT_TRANSLATE_NOOP("errors", "geofence() needs a shape, and there is none.")
        )
    if place is None or len(corners) < 4 or corners[0] != corners[-1]:
        return False
    inside = False
    for one, other in itertools.pairwise(corners):
        if (one.longitude > place.longitude) != (other.longitude > place.longitude):
            along = (place.longitude - one.longitude) / (other.longitude - one.longitude)
            if place.latitude < one.latitude + along * (other.latitude - one.latitude):
                inside = not inside
    return inside


@function("intersects(string) -> boolean")
def intersects(line: str) -> bool:
    """Tell whether a line of places crosses or touches itself."""
    places = read_places((line,))
    if not places:
        return False
    legs = [(one, other) for one, other in itertools.pairwise(places) if one != other]
    closed = len(legs) > 2 and legs[0][0] == legs[-1][1]
    corners = itertools.pairwise([*legs, legs[0]] if closed else legs)
    if any(_turns_back(start, corner, end) for (start, corner), (_, end) in corners):
        return True
    # From west to east: only legs that overlap in longitude can meet.
    order = sorted(range(len(legs)), key=lambda place: _west(legs[place]))
    for rank, first in enumerate(order):
        east = max(legs[first][0].longitude, legs[first][1].longitude)
        for compared, second in enumerate(order[rank + 1 :]):
            if _west(legs[second]) > east:
                break
            if compared % 64 == 0:
                spend(256)
            apart = abs(first - second)
            beside = apart == 1 or (closed and apart == len(legs) - 1)
            if not beside and _meet(*legs[first], *legs[second]):
                return True
    return False


def _west(leg: tuple[Place, Place]) -> float:
    return min(leg[0].longitude, leg[1].longitude)


def _side(one: Place, other: Place, third: Place) -> float:
    """Tell on which side of a leg a place lies: positive, negative, or 0 for on its line."""
    return (other.longitude - one.longitude) * (third.latitude - one.latitude) - (
        other.latitude - one.latitude
    ) * (third.longitude - one.longitude)


def _turns_back(start: Place, corner: Place, end: Place) -> bool:
    """Tell whether a line goes back over itself at a corner."""
    if _side(start, corner, end) != 0:
        return False
    return (corner.longitude - start.longitude) * (end.longitude - corner.longitude) + (
        corner.latitude - start.latitude
    ) * (end.latitude - corner.latitude) < 0


def _meet(one: Place, other: Place, third: Place, fourth: Place) -> bool:
    """Tell whether two legs have a place in common."""
    sides = (
        _side(third, fourth, one),
        _side(third, fourth, other),
        _side(one, other, third),
        _side(one, other, fourth),
    )
    if sides[0] * sides[1] < 0 and sides[2] * sides[3] < 0:
        return True
    return (
        (sides[0] == 0 and _within(third, fourth, one))
        or (sides[1] == 0 and _within(third, fourth, other))
        or (sides[2] == 0 and _within(one, other, third))
        or (sides[3] == 0 and _within(one, other, fourth))
    )


def _within(one: Place, other: Place, third: Place) -> bool:
    """Tell whether a place on the line of a leg is on the leg."""
    return min(one.latitude, other.latitude) <= third.latitude <= max(
        one.latitude, other.latitude
    ) and min(one.longitude, other.longitude) <= third.longitude <= max(
        one.longitude, other.longitude
    )
