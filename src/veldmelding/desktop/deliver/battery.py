"""How full the battery is, where the system says so without being asked twice."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

LOW = 15
"""Percent at which a person is told that closing is safe."""
_SUPPLIES = Path("/sys/class/power_supply")


@dataclass(frozen=True, slots=True)
class Battery:
    """What is left, and whether it is being used up."""

    percent: int
    discharging: bool

    @property
    def is_low(self) -> bool:
        """Whether the laptop may go off soon."""
        return self.discharging and self.percent <= LOW


def read_battery(supplies: Path = _SUPPLIES) -> Battery | None:
    """Look at the battery; None when there is none, or the system does not tell."""
    if sys.platform == "win32":
        return _windows_battery()
    try:
        found = [_linux_battery(place) for place in sorted(supplies.iterdir())]
    except OSError:
        return None
    batteries = [each for each in found if each is not None]
    if not batteries:
        return None
    # Two batteries are used one after the other: what counts is the fuller one.
    return Battery(
        max(each.percent for each in batteries), any(each.discharging for each in batteries)
    )


def _linux_battery(place: Path) -> Battery | None:
    def read(name: str) -> str:
        return (place / name).read_text(encoding="ascii", errors="replace").strip()

    try:
        # A mouse has a battery too; it says that its scope is a device.
        if read("type") != "Battery" or ((place / "scope").exists() and read("scope") == "Device"):
            return None
        return Battery(max(0, min(100, int(read("capacity")))), read("status") == "Discharging")
    except (OSError, ValueError):
        return None


def _windows_battery() -> Battery | None:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("line", ctypes.c_ubyte),
            ("flag", ctypes.c_ubyte),
            ("percent", ctypes.c_ubyte),
            ("saver", ctypes.c_ubyte),
            ("seconds", ctypes.c_ulong),
            ("full", ctypes.c_ulong),
        )

    status = Status()
    library = getattr(ctypes, "windll", None)
    if library is None or not library.kernel32.GetSystemPowerStatus(ctypes.byref(status)):
        return None
    none, unknown = bool(status.flag & 128), status.percent == 255
    return None if none or unknown else Battery(status.percent, status.line == 0)
