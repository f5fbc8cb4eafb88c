"""The set-up of a phone or laptop as text and as a QR code, in the format of ODK Collect."""

from __future__ import annotations

import base64
import json
import re
import zlib
from typing import TYPE_CHECKING, Final

import zxingcpp

from veldmelding.hub.openrosa import segment
from veldmelding.vault.parcel import address_of

if TYPE_CHECKING:
    from veldmelding.hub.accounts import Account
    from veldmelding.hub.profile import Profile
    from veldmelding.vault import Vault

_DRAWING: Final = re.compile(r'<path d="([^"]*)"')
_SIZE: Final = re.compile(r'<svg width="(\d+)"')


def setup_text(
    address: str,
    token: str,
    profile: Profile,
    account: Account | None,
    name: str,
    vault: Vault,
) -> str:
    """Write the settings of a device: base64 of zlib of JSON, as ODK Collect reads it.

    Collect ignores the member `veldmelding`, with which our own laptops learn whom to seal
    envelopes for.
    """
    general: dict[str, object] = {
        "form_update_mode": "match_exactly",
        "autosend": "wifi_and_cellular",
    }
    if profile.versioned:
        project = account.project if account is not None else profile.project
        path = profile.prefixes[0].replace("<token>", segment(token))
        general["server_url"] = address.rstrip("/") + path.replace("<project>", segment(project))
    else:
        general["server_url"] = address.rstrip("/")
        general["username"] = account.name if account is not None else ""
        general["password"] = token
    settings: dict[str, object] = {
        "general": general,
        "admin": {},
        "veldmelding": {"headquarters_key": address_of(vault).text},
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
