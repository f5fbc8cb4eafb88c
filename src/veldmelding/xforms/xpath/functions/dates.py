"""Days, moments and times of day: reading, converting and writing them for people."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from veldmelding.xforms.xpath.dates import (
    datetime_text,
    day_text,
    instant,
    moment_datetime,
    number_datetime,
    read_moment,
    time_fraction,
)
from veldmelding.xforms.xpath.functions.calendar import written
from veldmelding.xforms.xpath.functions.registry import function
from veldmelding.xforms.xpath.values import text_number, to_string

if TYPE_CHECKING:
    from datetime import tzinfo

    from veldmelding.xforms.xpath.environment import Context, Environment

_FIRST_MIDNIGHT = datetime(1970, 1, 1)  # noqa: DTZ001 - on the clock of the person


@function("today() -> date", context=True, volatile=True)
def today(context: Context) -> str:
    """Give the day it is."""
    return context.environment.today().isoformat()


@function("now() -> date", context=True, volatile=True)
def now(context: Context) -> str:
    """Give the present moment."""
    environment = context.environment
    return datetime_text(environment.now().astimezone(environment.timezone))


@function("date(any) -> date")
def date(value: Any) -> str:
    """Give a day: of a dateTime, of a text, or of a number of days since 1970."""
    if isinstance(value, bool):
        return ""
    if isinstance(value, (int, float)):
        return day_text(value)
    text = to_string(value)
    moment = read_moment(text)
    if moment is None:
        return day_text(text_number(text))
    return day_text(moment.day)


@function("date-time(any) -> date", context=True)
def date_time(context: Context, value: Any) -> str:
    """Give a moment on the clock of the person: of a text or a number of days since 1970."""
    if isinstance(value, bool):
        return ""
    zone = context.environment.timezone
    text = "" if isinstance(value, (int, float)) else to_string(value)
    moment = read_moment(text)
    if moment is None:
        number = float(value) if isinstance(value, (int, float)) else text_number(text)
        # As for date(), a whole number of days is a day and not a moment of Greenwich.
        return (
            day_text(number)
            if _is_whole(number)
            else _written_moment(number_datetime(number, zone))
        )
    if moment.seconds is None:
        return day_text(moment.day)
    return _written_moment(moment_datetime(moment, zone))


def _is_whole(number: float) -> bool:
    return math.isfinite(number) and number == math.floor(number)


def _written_moment(moment: datetime | None) -> str:
    return "" if moment is None else datetime_text(moment)


@function("decimal-date-time(any) -> number", context=True)
def decimal_date_time(context: Context, value: Any) -> float:
    """Give the days since 1970 at which a moment is, with decimals, counted in UTC."""
    if isinstance(value, bool):
        return math.nan
    if isinstance(value, (int, float)):
        return float(value)
    text = to_string(value)
    moment = read_moment(text)
    if moment is None:
        return text_number(text)
    return instant(moment, context.environment.timezone)


@function("decimal-time(string) -> number", context=True)
def decimal_time(context: Context, text: str) -> float:
    """Give the part of the day that has passed at a time, on the clock of the person."""
    environment = context.environment
    return time_fraction(text, environment.timezone, environment.today())


@function("format-date(any, string) -> string", context=True)
def format_date(context: Context, value: Any, pattern: str) -> str:
    """Write a day after a pattern such as `%d/%m/%Y`, in the language of the form."""
    return _formatted(context, value, pattern)


@function("format-date-time(any, string) -> string", context=True)
def format_date_time(context: Context, value: Any, pattern: str) -> str:
    """Write a moment after a pattern such as `%Y-%m-%d %H:%M`, in the language of the form."""
    return _formatted(context, value, pattern)


def _formatted(context: Context, value: Any, pattern: str) -> str:
    environment = context.environment
    moment = _moment_of(value, environment.timezone) or _time_of(value, environment)
    return "" if moment is None else written(moment, pattern, environment.language)


def _moment_of(value: Any, zone: tzinfo) -> datetime | None:
    """Give the moment that any value stands for on the clock of the person."""
    if isinstance(value, bool):
        return None
    text = "" if isinstance(value, (int, float)) else to_string(value)
    moment = read_moment(text)
    if moment is not None:
        return moment_datetime(moment, zone)
    number = float(value) if isinstance(value, (int, float)) else text_number(text)
    if _is_whole(number):
        # A whole number of days is a day, and a day begins at the person's midnight.
        day = read_moment(day_text(number))
        return None if day is None else moment_datetime(day, zone)
    return number_datetime(number, zone)


def _time_of(value: Any, environment: Environment) -> datetime | None:
    """Give the moment of the first day at which a time of day is, as the field's engines do."""
    text = "" if isinstance(value, (int, float)) else to_string(value)
    fraction = time_fraction(text, environment.timezone, environment.today())
    if fraction != fraction:
        return None
    return _FIRST_MIDNIGHT + timedelta(milliseconds=round(fraction * 86_400_000))
