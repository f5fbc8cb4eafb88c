"""How things travel: forms and lists come in, submissions go out, acknowledged file by file.

This room speaks OpenRosa with ODK Central, KoboToolbox or a hub. It fills the library and
empties the outbox, and it is the only room that uses the network as a client. What it promises:
a record counts as delivered only when headquarters said so in its own protocol, and whatever
happens on the way, nothing is lost and nothing arrives twice.
"""

from veldmelding.sync.backend import Access, Backend, Bearer, UserPassword
from veldmelding.sync.certificates import SeenCertificate, look_at_certificate
from veldmelding.sync.formkeys import accept_key
from veldmelding.sync.gate import Gate
from veldmelding.sync.network import (
    NetworkSettings,
    Proxy,
    Timeouts,
    read_certificates,
    read_pin,
)
from veldmelding.sync.openrosa import OpenRosa
from veldmelding.sync.report import KeyChange, Progress, SyncReport
from veldmelding.sync.run import BY_SETTINGS, synchronise
from veldmelding.sync.setup import read_setup, seal_setup, setup_text

__all__ = [
    "BY_SETTINGS",
    "Access",
    "Backend",
    "Bearer",
    "Gate",
    "KeyChange",
    "NetworkSettings",
    "OpenRosa",
    "Progress",
    "Proxy",
    "SeenCertificate",
    "SyncReport",
    "Timeouts",
    "UserPassword",
    "accept_key",
    "look_at_certificate",
    "read_certificates",
    "read_pin",
    "read_setup",
    "seal_setup",
    "setup_text",
    "synchronise",
]
