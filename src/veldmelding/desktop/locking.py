"""Locking: the process ends and a fresh one starts at the unlock screen.

Decrypted rows stay in the memory of a process after its vault is closed; only a new process has
none. Nothing secret goes along: the new one gets the same command line this one had.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence

_PLAIN = "VELDMELDING_PLAIN"

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


def forget_trails() -> None:
    """Leave nothing behind that may have been copied or chosen on our screens."""
    from veldmelding.desktop.clipboard import forget_all
    from veldmelding.desktop.files import forget_trail

    forget_all()
    forget_trail()


def set_plain() -> None:
    """Tell the process that comes after this one to show an unlock screen without labels.

    It is told in the environment and not on the disk, where it would be a trace.
    """
    os.environ[_PLAIN] = "1"


def take_plain() -> bool:
    """Ask what the process before this one said, and forget it."""
    return os.environ.pop(_PLAIN, "") == "1"
