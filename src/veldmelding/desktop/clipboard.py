"""The clipboard holds nothing of ours for long: 45 seconds after a copy, and never over a lock."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

FORGET_AFTER = 45_000
"""Milliseconds that something copied inside the program stays."""

_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class ClipboardGuard(QObject):
    """Notices every copy made inside the program, by whatever field, and takes it away again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FORGET_AFTER)
        self._timer.timeout.connect(forget_own)
        QGuiApplication.clipboard().changed.connect(self._changed)

    @property
    def waiting(self) -> bool:
        """Whether something of ours lies there and will be taken away."""
        return self._timer.isActive()

    def _changed(self, _mode: QClipboard.Mode) -> None:
        if any(_is_ours(mode) for mode in _MODES):
            self._timer.start()
        else:
            self._timer.stop()


def copy_for_a_while(text: str) -> None:
    """Copy a text, asking clipboard managers not to keep it; the guard takes it away again."""
    data = QMimeData()
    data.setText(text)
    data.setData("x-kde-passwordManagerHint", b"secret")
    data.setData("ExcludeClipboardContentFromMonitorProcessing", b"1")
    data.setData("org.nspasteboard.ConcealedType", b"1")
    QGuiApplication.clipboard().setMimeData(data)


def forget_own() -> None:
    """Empty what the program itself put there; what others copied since is theirs."""
    clipboard = QGuiApplication.clipboard()
    for mode in _MODES:
        if _is_ours(mode):
            clipboard.clear(mode)


def forget_all() -> None:
    """Empty everything: on locking nobody sorts out whose it was."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def _is_ours(mode: QClipboard.Mode) -> bool:
    clipboard = QGuiApplication.clipboard()
    if mode == QClipboard.Mode.Selection:
        return clipboard.supportsSelection() and clipboard.ownsSelection()
    return clipboard.ownsClipboard() and bool(clipboard.mimeData().formats())
