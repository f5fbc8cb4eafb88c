"""Sizes as a person says them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def megabytes(size: int) -> str:
    """Write a size in MB, with one decimal below ten."""
    value = size / 1_000_000
    if size and value < 0.1:
        return QCoreApplication.translate("DeliverWords", "below 0.1 MB")
    return f"{QLocale().toString(value, 'f', 1 if value < 10 else 0)} MB"
