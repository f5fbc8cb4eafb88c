"""What a form may know of the moment, the device and the person (`jr:preload` and properties)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from datetime import datetime

    from veldmelding.xforms.definition import Bind


@dataclass(frozen=True, slots=True)
class DeviceProperties:
    """What the settings say about this device and its person; empty means not set."""

    device_id: str = ""
    username: str = ""
    phone: str = ""
    email: str = ""

    def property(self, name: str) -> str:
        """Answer to `property('…')` and to the preload of kind `property`."""
        return {
            "deviceid": self.device_id,
            "username": self.username,
            "phonenumber": self.phone,
            "phone number": self.phone,
            "email": self.email,
        }.get(name.strip().lower(), "")


def format_moment(moment: datetime) -> str:
    """Write a dateTime as XForms does: milliseconds and the offset."""
    return moment.isoformat(timespec="milliseconds")


def preloaded(bind: Bind, now: datetime, device: DeviceProperties, uid: str) -> str | None:
    """Value that a bind asks to be filled in when the record begins; None for none."""
    kind, parameters = bind.preload.lower(), bind.preload_parameters
    if kind == "uid":
        return uid
    if kind == "timestamp":
        return format_moment(now) if parameters.lower() == "start" else None
    if kind == "date":
        return now.date().isoformat() if parameters.lower() == "today" else None
    if kind in {"property", "context"}:
        return device.property(parameters) or None
    return None


def is_end(bind: Bind) -> bool:
    """Whether the value is the moment at which the record is finalised."""
    return bind.preload.lower() == "timestamp" and bind.preload_parameters.lower() == "end"


def random_uuid(bits: int) -> str:
    """Make a version 4 UUID from 128 random bits."""
    return str(UUID(int=bits, version=4))
