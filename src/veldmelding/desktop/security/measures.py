"""Sizes, days and paths as people there write them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

_SHOWN: Final = 2


def size_text(octets: int) -> str:
    """Say a size in MB or GB, never nought for something that is there."""
    locale = QLocale()
    megabytes = octets / 1_000_000
    if megabytes >= 1000:
        return f"{locale.toString(megabytes / 1000, 'f', 1)} GB"
    if megabytes < 10:
        return f"{locale.toString(max(megabytes, 0.1) if octets else 0.0, 'f', 1)} MB"
    return f"{locale.toString(round(megabytes))} MB"


def day_text(day: date) -> str:
    """Write a day in words."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def moment_text(moment: datetime) -> str:
    """Write a moment as people there do, in their own time zone."""
    here = moment.astimezone()
    day, time = QDate(here.year, here.month, here.day), QTime(here.hour, here.minute)
    return QLocale().toString(QDateTime(day, time), QLocale.FormatType.ShortFormat)


def days_since(moment: datetime) -> int:
    """Count whole days; a clock that was set back gives nought."""
    return max(0, (datetime.now(UTC) - moment).days)


def age_text(moment: datetime) -> str:
    """Say how long ago something was."""
    days = days_since(moment)
    if days == 0:
        return QCoreApplication.translate("Measures", "today")
    if days == 1:
        return QCoreApplication.translate("Measures", "yesterday")
    return QCoreApplication.translate("Measures", "{days} days ago").format(days=days)


def path_text(folder: Path) -> str:
    """Name a folder by its end, which is what people know of it; the rest may be a tool tip."""
    parts = folder.parts
    return str(folder) if len(parts) <= _SHOWN + 1 else str(Path("…", *parts[-_SHOWN:]))
