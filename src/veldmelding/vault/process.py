"""Keep the memory of this process out of files: no core dumps, no debugger of the same user."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

_PR_SET_DUMPABLE = 4
_WINDOWS_NO_CRASH_BOX = 0x0001 | 0x0002


def harden_process() -> None:
    """Forbid crash dumps of this process; called once by the front door, harmless when refused."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_WINDOWS_NO_CRASH_BOX)
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
