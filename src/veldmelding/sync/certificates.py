"""Whom we take for headquarters: the certificates that are trusted, and the key that is pinned."""

from __future__ import annotations

import hashlib
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING

import truststore
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from veldmelding.errors import CertificateChanged, SecureConnectionFailed, Unreachable
from veldmelding.sync.answers import clean
from veldmelding.sync.sockets import open_socket
from veldmelding.sync.tunnel import open_tunnel

if TYPE_CHECKING:
    import socket
    from datetime import datetime

    from veldmelding.sync.backend import Backend
    from veldmelding.sync.network import NetworkSettings


@dataclass(frozen=True, slots=True)
class SeenCertificate:
    """What a server showed, for a person to look at before pinning its key."""

    pin: str
    subject: str
    issuer: str
    until: datetime
    trusted: bool
    """Whether this computer, with the certificates that were added, trusts it already."""


def secure_context(ca_pem: str = "") -> ssl.SSLContext:
    """TLS 1.2 or newer, judged by the certificates that this computer trusts and by `ca_pem`."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_pem:
        context.load_verify_locations(cadata=ca_pem)
    return context


def pinned_context() -> ssl.SSLContext:
    """TLS for a server that is known by its key: what its certificate says does not matter.

    So a hub may vouch for itself and renew its certificate, and a laptop whose clock is wrong
    still delivers. `expect_pin` has to look at the key before anything is said.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def pin_of(certificate: bytes) -> str:
    """Fingerprint of the public key in a certificate: SHA-256 of its SPKI, hex."""
    key = x509.load_der_x509_certificate(certificate).public_key()
    spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(spki).hexdigest()


def expect_pin(connection: ssl.SSLSocket, pin: str, host: str) -> None:
    """Refuse a server with another key than the pinned one, before anything is said to it."""
    certificate = connection.getpeercert(binary_form=True)
    try:
        found = pin_of(certificate or b"")
    except ValueError:
        found = "?"
    if found != pin:
        raise CertificateChanged(host=host, found=_short(found), pinned=_short(pin), reason="")


def look_at_certificate(backend: Backend, network: NetworkSettings) -> SeenCertificate:
    """Ask the server for its certificate and nothing else; nothing of ours is said to it."""
    origin = backend.origin
    if origin.scheme != "https":
        raise SecureConnectionFailed(host=origin.host)
    certificate = _shown(backend, network, trusting=True)
    trusted = certificate is not None
    if certificate is None:
        certificate = _shown(backend, network, trusting=False)
    if certificate is None:
        raise SecureConnectionFailed(host=origin.host)
    try:
        read = x509.load_der_x509_certificate(certificate)
        return SeenCertificate(
            pin=pin_of(certificate),
            subject=clean(read.subject.rfc4514_string()),
            issuer=clean(read.issuer.rfc4514_string()),
            until=read.not_valid_after_utc,
            trusted=trusted,
        )
    except ValueError:
        raise SecureConnectionFailed(host=origin.host) from None


def _shown(backend: Backend, network: NetworkSettings, *, trusting: bool) -> bytes | None:
    """Return the certificate, or None when TLS did not come about."""
    origin, seconds = backend.origin, network.timeouts.connect
    context = secure_context(network.ca_pem)
    if not trusting:
        context = pinned_context()  # to look at it only; nothing is sent
    try:
        plain = _reach(network, origin.host, origin.port, seconds)
    except OSError:
        raise Unreachable(host=origin.host) from None
    with plain:
        try:
            with context.wrap_socket(plain, server_hostname=origin.host) as connection:
                return connection.getpeercert(binary_form=True)
        except OSError:
            return None


def _reach(network: NetworkSettings, host: str, port: int, seconds: float) -> socket.socket:
    """Open a connection, through the proxy when there is one."""
    proxy = network.proxy
    if proxy is None or not proxy.serves(host):
        return open_socket(host, port, seconds, lambda: None)
    connection = open_socket(proxy.host, proxy.port, seconds, lambda: None)
    try:
        open_tunnel(connection, proxy, host, port)
    except BaseException:
        connection.close()
        raise
    return connection


def _short(pin: str) -> str:
    return f"{pin[:16]}…" if len(pin) > 16 else pin
