"""What must hold for every control of every screen: a name, a role, and room for its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from veldmelding.desktop.rail import RailButton
from veldmelding.desktop.start.cards import TwoLineButton
from veldmelding.desktop.widgets import LineLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

_INSIDE = ("qt_scrollarea", "qt_spinbox", "qt_scrollbar")


def on_screen(root: QWidget) -> Iterator[QWidget]:
    """Every widget under `root` that is shown, scrolled out of view or not."""
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and widget.isVisible():
            yield widget


def nameless(root: QWidget) -> list[str]:
    """Controls that take the keyboard and that a screen reader could not name."""
    found = []
    for widget in on_screen(root):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isEnabled():
            continue
        if widget.objectName().startswith(_INSIDE) or isinstance(
            widget.parentWidget(), QComboBox | QAbstractSpinBox
        ):
            continue
        if isinstance(widget, QScrollArea):
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        name = face.text(QAccessible.Text.Name).strip()
        if not name or face.role() == QAccessible.Role.NoRole:
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def cut(root: QWidget) -> list[str]:
    """Texts that are shown with less room than they need, or that reach out of their holder."""
    found = []
    for widget in on_screen(root):
        words = getattr(widget, "text", None)
        if not callable(words) or isinstance(widget, LineLabel | TwoLineButton):
            continue
        if isinstance(widget, RailButton):
            if not widget.word_fits():
                found.append(f"rail: {widget.text()}")
            continue
        if not isinstance(widget, QLabel | QAbstractButton | QLineEdit) or not words():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            longest = max(
                (widget.fontMetrics().horizontalAdvance(word) for word in words().split()),
                default=0,
            )
            if needed > widget.height() + 1 or longest > widget.width() + 1:
                found.append(f"{type(widget).__name__} {words()!r} {widget.size().toTuple()}")
        elif isinstance(widget, QLineEdit):
            if widget.minimumSizeHint().height() > widget.height():
                found.append(f"field {words()!r}")
        elif widget.hasHeightForWidth():  # an option whose words go on in a second line
            if widget.heightForWidth(widget.width()) > widget.height() + 1:
                found.append(f"{type(widget).__name__} {words()!r} {widget.size().toTuple()}")
        else:
            needed = widget.sizeHint()
            if needed.width() > widget.width() + 1 or needed.height() > widget.height() + 1:
                found.append(
                    f"{type(widget).__name__} {words()!r} needs {needed.toTuple()}, "
                    f"has {widget.size().toTuple()}"
                )
        if out := _reaches_out(widget, root):
            found.append(out)
    return found


def _reaches_out(widget: QWidget, root: QWidget) -> str:
    """Sideways out of the window: nothing may, scrolled or not."""
    rect = QRect(widget.mapTo(root, widget.rect().topLeft()), widget.size())
    if rect.left() < -1 or rect.right() > root.width() + 1:
        return f"{type(widget).__name__} reaches out sideways: {rect.getRect()}"
    return ""


def sideways(root: QWidget) -> list[str]:
    """Areas that would have to be scrolled sideways."""
    return [
        f"{type(area).__name__}: {area.horizontalScrollBar().maximum()} px"
        for area in on_screen(root)
        if isinstance(area, QScrollArea) and area.horizontalScrollBar().maximum() > 0
    ]
