"""Locking: the process ends and a fresh one starts at the unlock screen.

Decrypted rows stay in the memory of a process after its vault is closed; only a new process has
none. Nothing secret goes along: the new one gets the same command line this one had.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication

Replace = Callable[[Sequence[str]], None]


def own_command() -> list[str]:
    """Command that starts this program the way it was started, for a checkout and a bundle."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *sys.argv[1:]]
    return [sys.executable, *sys.orig_argv[1:]]


def replace_process(command: Sequence[str]) -> None:
    """Become `command`; on Windows, where a process cannot be replaced, start it and end."""
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform == "win32":
        from PySide6.QtCore import QProcess

        QProcess.startDetached(command[0], list(command[1:]))
        os._exit(0)
    os.execv(command[0], list(command))  # noqa: S606 - our own command line, no shell


def clear_clipboard() -> None:
    """Leave nothing behind that may have been copied from our screens."""
    QGuiApplication.clipboard().clear()
