"""Keys of an open observation: they work while the keyboard is anywhere inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget


def add_keys(place: QWidget, calls: Mapping[str, Callable[[], object]]) -> None:
    """Let each key call something."""
    for keys, call in calls.items():
        shortcut = QShortcut(QKeySequence(keys), place)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(call)
