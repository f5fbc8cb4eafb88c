"""Calendar days and moments as XForms writes them: ISO text, and numbers of days since 1970.

A date is a civil day and knows no time zone: its number is whole, so adding and subtracting
days never meets a change of the clocks. A dateTime is a moment: its number counts days from the
epoch in UTC. Only where a day meets a moment does the day begin at midnight of the person.
"""

from __future__ import annotations

import math
import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import tzinfo

EPOCH = date(1970, 1, 1).toordinal()
_FIRST_DAY = date.min.toordinal() - EPOCH
_LAST_DAY = date.max.toordinal() - EPOCH
_DAY_SECONDS = 86_400

_DATE = re.compile(
    r"""\s*([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})
        (?:T([0-9]{2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]{0,12})?))?
           (Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?\s*\Z""",
    re.VERBOSE,
)
_TIME = re.compile(
    r"""\s*(?:[0-9]{4}-[0-9]{2}-[0-9]{2}T)?([0-9]{2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]{0,12})?))?
        (Z|[+-][0-9]{2}(?::?[0-9]{2})?)?\s*\Z""",
    re.VERBOSE,
)


class Moment(NamedTuple):
    """A date (`seconds` is None) or a dateTime; `offset` is in minutes, None where unwritten."""

    day: int
    seconds: float | None
    offset: int | None


def read_moment(text: str) -> Moment | None:
    """Read an ISO date or dateTime; None for anything else."""
    match = _DATE.match(text)
    if match is None:
        return None
    year, month, day, hour, minute, second, offset = match.groups()
    try:
        ordinal = date(int(year), int(month), int(day)).toordinal() - EPOCH
    except ValueError:
        return None
    if hour is None:
        return Moment(ordinal, None, None)
    clock = _clock(hour, minute, second)
    minutes = _offset(offset)
    if clock is None or (offset is not None and minutes is None):
        return None
    return Moment(ordinal, clock, minutes)


def _clock(hour: str, minute: str, second: str | None) -> float | None:
    """Give the seconds since midnight of a time of day that exists."""
    seconds = float(second or 0)
    if int(hour) > 23 or int(minute) > 59 or seconds >= 60:
        return None
    return int(hour) * 3600 + int(minute) * 60 + seconds


def _offset(text: str | None) -> int | None:
    """Give the minutes of a written offset that exists."""
    if not text:
        return None
    if text == "Z":
        return 0
    hours, minutes = int(text[1:3]), int(text[-2:]) if len(text) > 3 else 0
    if hours > 23 or minutes > 59:
        return None
    total = hours * 60 + minutes
    return -total if text[0] == "-" else total


def date_number(text: str) -> float:
    """Give the number of days that a text stands for when it is a date or a dateTime, else NaN."""
    if "-" not in text:
        return math.nan
    moment = read_moment(text)
    return math.nan if moment is None else moment_number(moment)


def moment_number(moment: Moment) -> float:
    """Give a whole number for a day, and days in UTC with a fraction for a dateTime."""
    if moment.seconds is None:
        return float(moment.day)
    return moment.day + (moment.seconds - (moment.offset or 0) * 60) / _DAY_SECONDS


def instant(moment: Moment, zone: tzinfo) -> float:
    """Give days in UTC since the epoch; what has no offset is meant in the person's zone."""
    if moment.offset is not None:
        return moment_number(moment)
    seconds = moment.seconds or 0.0
    local = _local(moment.day, seconds, zone)
    shift = local.utcoffset() if local is not None else None
    return moment.day + (seconds - (shift or timedelta()).total_seconds()) / _DAY_SECONDS


def _local(day: int, seconds: float, zone: tzinfo) -> datetime | None:
    """Give an aware datetime in `zone`, or None next to the ends of the calendar."""
    midnight = datetime.combine(date.fromordinal(day + EPOCH), time(), zone)
    try:
        local = midnight + timedelta(seconds=seconds)
        local.utcoffset()
    except OverflowError:
        return None
    return local


def moment_datetime(moment: Moment, zone: tzinfo) -> datetime | None:
    """Give a moment as the person's clock shows it; a day is its midnight."""
    local = _local(moment.day, moment.seconds or 0.0, _zone_of(moment, zone))
    if local is None or moment.offset is None:
        return local
    try:
        return local.astimezone(zone)
    except OverflowError:
        return None


def _zone_of(moment: Moment, zone: tzinfo) -> tzinfo:
    return zone if moment.offset is None else timezone(timedelta(minutes=moment.offset))


def day_text(number: float) -> str:
    """Write the day that a number falls on; "" where there is none."""
    if not math.isfinite(number):
        return ""
    day = math.floor(number)
    if not _FIRST_DAY <= day <= _LAST_DAY:
        return ""
    return date.fromordinal(day + EPOCH).isoformat()


def number_datetime(number: float, zone: tzinfo) -> datetime | None:
    """Give the moment that lies `number` days after the epoch, on the person's clock."""
    if not math.isfinite(number) or not _FIRST_DAY < number < _LAST_DAY:
        return None
    milliseconds = round(number * _DAY_SECONDS * 1000)
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)
    try:
        return moment.astimezone(zone)
    except OverflowError:
        return None


def datetime_text(moment: datetime) -> str:
    """Write a moment as XForms stores it: milliseconds and offset, always."""
    return moment.isoformat(timespec="milliseconds")


def time_fraction(text: str, zone: tzinfo, today: date) -> float:
    """Give the part of the day that a time of day falls on, on the person's clock; else NaN."""
    match = _TIME.match(text)
    if match is None:
        return math.nan
    hour, minute, second, written = match.groups()
    seconds = _clock(hour, minute, second)
    offset = _offset(written)
    if seconds is None or (written and offset is None):
        return math.nan
    if offset is not None:
        shift = datetime.combine(today, time(12), zone).utcoffset() or timedelta()
        seconds += shift.total_seconds() - offset * 60
    return (seconds % _DAY_SECONDS) / _DAY_SECONDS


def compared(left: str, right: str, zone: tzinfo) -> tuple[float, float]:
    """Give two numbers that compare as the dates or dateTimes do; NaN for what is neither.

    Two days compare as days. When one side is a moment, the other side is one too.
    """
    one, other = read_moment(left), read_moment(right)
    if one is None or other is None:
        return (
            math.nan if one is None else moment_number(one),
            math.nan if other is None else moment_number(other),
        )
    if one.seconds is None and other.seconds is None:
        return float(one.day), float(other.day)
    return instant(one, zone), instant(other, zone)
