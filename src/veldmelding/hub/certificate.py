"""TLS of a hub: with files that somebody gives it, or with a certificate of its own.

In camp there is no name and no authority, so a hub makes its own certificate. Its private key is
kept in the vault and stays the same when the certificate is renewed; people compare the key once,
as eight words, and devices may remember it. TLS libraries only read files: the key goes there
encrypted under a password that was drawn for this one reading, and the file is gone after it.
"""

from __future__ import annotations

import base64
import hashlib
import ipaddress
import os
import secrets
import ssl
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from veldmelding.errors import CertificateUnreadable
from veldmelding.vault import timestamp
from veldmelding.vault.identity import fingerprint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from veldmelding.vault import Vault

LASTING: Final = timedelta(days=730)
_RENEWED_BEFORE: Final = timedelta(days=60)
_ALWAYS: Final = ("localhost", "127.0.0.1", "::1")


class ServerCertificate(Protocol):
    """What a hub speaks TLS with."""

    def context(self) -> ssl.SSLContext:
        """Make what sockets are wrapped with; raises `CertificateUnreadable`."""
        ...


@dataclass(frozen=True, slots=True)
class Certificate:
    """Files for TLS: the certificate (with its chain) and its private key."""

    certificate: Path
    private_key: Path

    def context(self) -> ssl.SSLContext:
        """Make what sockets are wrapped with; raises `CertificateUnreadable`."""
        context = _context()
        try:
            # Without a password: a library that asks for one would ask on the terminal.
            context.load_cert_chain(self.certificate, self.private_key, password=lambda: b"")
        except (OSError, ValueError) as error:  # SSLError is an OSError
            reason = getattr(error, "reason", None) or getattr(error, "strerror", None)
            raise CertificateUnreadable(reason=reason or type(error).__name__) from None
        return context


@dataclass(frozen=True, slots=True)
class OwnCertificate:
    """A certificate that this hub made for itself."""

    pem: str
    private: bytes = field(repr=False)

    @property
    def words(self) -> str:
        """The public key as eight words, to compare aloud."""
        return fingerprint(self._public)

    @property
    def pin(self) -> str:
        """SHA-256 of the public key in hex, as laptops pin it."""
        return hashlib.sha256(self._public).hexdigest()

    @property
    def der(self) -> bytes:
        """The certificate as it goes over the wire."""
        return base64.b64decode("".join(self.pem.strip().splitlines()[1:-1]))

    @property
    def _public(self) -> bytes:
        return (
            x509.load_pem_x509_certificate(self.pem.encode())
            .public_key()
            .public_bytes(
                serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
            )
        )

    def context(self) -> ssl.SSLContext:
        """Make what sockets are wrapped with, without the key ever lying anywhere in clear."""
        password = secrets.token_hex(32).encode()
        key = serialization.load_der_private_key(self.private, None)
        sealed = key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(password),
        )
        descriptor, name = tempfile.mkstemp(suffix=".pem")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(self.pem.encode() + sealed)
            context = _context()
            context.load_cert_chain(name, password=lambda: password)
        finally:
            Path(name).unlink()
        return context


def own_certificate(
    vault: Vault, clock: Callable[[], datetime], names: Iterable[str] = ()
) -> OwnCertificate:
    """Return this hub's own certificate for these addresses; made or renewed when needed."""
    wanted = {*_ALWAYS, *(name for name in names if name)}
    with vault.transaction() as database:
        row = database.execute("SELECT pem, private FROM certificate").fetchone()
        if row is not None:
            held = OwnCertificate(str(row[0]), bytes(row[1]))
            if _still_good(held, wanted, clock()):
                return held
            key = serialization.load_der_private_key(held.private, None)
            assert isinstance(key, ec.EllipticCurvePrivateKey)
        else:
            key = ec.generate_private_key(ec.SECP256R1())
        made = _make(key, wanted, clock())
        database.execute(
            "INSERT OR REPLACE INTO certificate (number, pem, private, made) VALUES (1, ?, ?, ?)",
            [made.pem, made.private, timestamp(clock())],
        )
    return made


def _context() -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _still_good(held: OwnCertificate, wanted: set[str], now: datetime) -> bool:
    certificate = x509.load_pem_x509_certificate(held.pem.encode())
    if certificate.not_valid_after_utc - now < _RENEWED_BEFORE:
        return False
    if certificate.not_valid_before_utc > now:
        return False
    named = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    names: set[str] = set(named.get_values_for_type(x509.DNSName))
    names |= {str(one) for one in named.get_values_for_type(x509.IPAddress)}
    return wanted <= names


def _make(key: ec.EllipticCurvePrivateKey, names: set[str], now: datetime) -> OwnCertificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "veldmelding hub")])
    day = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        # Clocks of phones in the field go wrong: a day ago is sure to have begun for most.
        .not_valid_before(day - timedelta(days=1))
        .not_valid_after(day + LASTING)
        .add_extension(
            x509.SubjectAlternativeName([_general_name(name) for name in sorted(names)]), False
        )
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), False)
        .sign(key, hashes.SHA256())
    )
    return OwnCertificate(
        certificate.public_bytes(serialization.Encoding.PEM).decode("ascii"),
        key.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
    )


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name.encode("idna").decode("ascii"))
