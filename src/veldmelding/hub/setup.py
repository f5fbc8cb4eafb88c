"""The set-up of a phone or laptop as text and as a QR code, in the format of ODK Collect."""

from __future__ import annotations

import base64
import json
import re
import zlib
from typing import TYPE_CHECKING, Final

import zxingcpp

from veldmelding.hub.openrosa import segment

if TYPE_CHECKING:
    from veldmelding.hub.profile import Profile

_DRAWING: Final = re.compile(r'<path d="([^"]*)"')
_SIZE: Final = re.compile(r'<svg width="(\d+)"')


def setup_text(address: str, token: str, profile: Profile, name: str = "") -> str:
    """Write the settings of a device: base64 of zlib of JSON, as ODK Collect reads it."""
    path = profile.prefixes[0].replace("<token>", segment(token))
    path = path.replace("<project>", segment(profile.project))
    settings: dict[str, object] = {
        "general": {
            "server_url": address.rstrip("/") + path,
            "form_update_mode": "match_exactly",
            "autosend": "wifi_and_cellular",
        },
        "admin": {},
    }
    if name:
        settings["project"] = {"name": name}
    packed = zlib.compress(json.dumps(settings, separators=(",", ":")).encode("utf-8"), 9)
    return base64.b64encode(packed).decode("ascii")


def qr_code(text: str) -> tuple[int, str]:
    """Draw a QR code: the side of its square and the path of its dark modules, margin included."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    svg = zxingcpp.write_barcode_to_svg(code)
    size, drawing = _SIZE.search(svg), _DRAWING.search(svg)
    assert size is not None
    assert drawing is not None
    return int(size[1]), drawing[1]
