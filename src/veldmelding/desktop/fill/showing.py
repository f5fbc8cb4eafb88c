"""Show and hide parts of a page without making Qt lay out what is not on the page yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def is_put_away(widget: QWidget) -> bool:
    """Tell whether someone hid a widget; one that is only not shown yet is not put away."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def show_when(widget: QWidget, wanted: bool) -> None:
    """Show or hide a widget; one that is new is shown by its layout, which is much cheaper."""
    if is_put_away(widget) == wanted:
        widget.setVisible(wanted)
