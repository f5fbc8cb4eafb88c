"""The clipboard holds nothing of ours for long: 45 seconds after a copy, and never over a lock."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

FORGET_AFTER = 45_000
"""Milliseconds that something copied inside the program stays."""


class ClipboardGuard(QObject):
    """Notices every copy made inside the program, by whatever field, and takes it away again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: dict[QClipboard.Mode, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FORGET_AFTER)
        self._timer.timeout.connect(self.forget)
        QGuiApplication.clipboard().changed.connect(self._changed)

    @property
    def waiting(self) -> bool:
        """Whether something of ours lies there and will be taken away."""
        return self._timer.isActive()

    def forget(self) -> None:
        """Empty what was copied here; what others have copied since is theirs."""
        clipboard = QGuiApplication.clipboard()
        marks, self._marks = self._marks, {}
        for mode, mark in marks.items():
            if _mark(mode) == mark:
                clipboard.clear(mode)

    def _changed(self, mode: QClipboard.Mode) -> None:
        """Not every system says who copied: what happens while one is here counts as ours."""
        if _owns(mode) or QGuiApplication.focusWindow() is not None:
            mark = _mark(mode)
            if mark:
                self._marks[mode] = mark
                self._timer.start()
        else:
            self._marks.pop(mode, None)


def copy_for_a_while(text: str) -> None:
    """Copy a text, asking clipboard managers not to keep it; the guard takes it away again."""
    data = QMimeData()
    data.setText(text)
    data.setData("x-kde-passwordManagerHint", b"secret")
    data.setData("ExcludeClipboardContentFromMonitorProcessing", b"1")
    data.setData("org.nspasteboard.ConcealedType", b"1")
    QGuiApplication.clipboard().setMimeData(data)


def forget_all() -> None:
    """Empty everything: on locking nobody sorts out whose it was."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def _owns(mode: QClipboard.Mode) -> bool:
    clipboard = QGuiApplication.clipboard()
    if mode == QClipboard.Mode.Selection:
        return clipboard.supportsSelection() and clipboard.ownsSelection()
    return clipboard.ownsClipboard()


def _mark(mode: QClipboard.Mode) -> str:
    """Tell one content from another, without keeping it; empty when there is none."""
    text = QGuiApplication.clipboard().text(mode)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest() if text else ""
