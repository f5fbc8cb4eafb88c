"""Settings of the network: proxy, certificates, pinned key, paid lines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from tests.desktop.support import Opened, wait_for
from veldmelding.desktop.settings.network import NetworkSection
from veldmelding.sync import Backend, Bearer, NetworkSettings, SeenCertificate
from veldmelding.sync.schedule import ScheduleSettings

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def section(opened: Opened) -> NetworkSection:
    made = opened.go("settings").open("network")  # type: ignore[attr-defined]
    opened.settle()
    assert isinstance(made, NetworkSection)
    return made


def kept(opened: Opened) -> NetworkSettings:
    opened.settle()
    return NetworkSettings.load(opened.desk.vault)


def test_a_proxy_is_kept_with_its_password_and_dropped(
    section: NetworkSection, opened: Opened
) -> None:
    section.proxy.setText("socks5://127.0.0.1:9050")
    section.user.setText("asha")
    section.password.setText("riet en water")
    section.exceptions.setText("hub.local, 192.168.1.20")
    section.keep_proxy.click()
    proxy = kept(opened).proxy
    assert proxy is not None
    assert (proxy.kind, proxy.port, proxy.user, proxy.password) == (
        "socks5",
        9050,
        "asha",
        "riet en water",
    )
    assert proxy.except_for == ("hub.local", "192.168.1.20")
    assert "riet en water" not in section.proxy_good.text()
    assert section.no_proxy.isVisible()
    section.no_proxy.click()
    assert kept(opened).proxy is None
    assert section.proxy.text() == ""


def test_a_proxy_that_makes_no_sense_is_said(section: NetworkSection, opened: Opened) -> None:
    section.proxy.setText("ftp://somewhere")
    section.keep_proxy.click()
    assert section.proxy_trouble.isVisible()
    assert kept(opened).proxy is None


def test_what_is_typed_stays_while_something_else_is_kept(
    section: NetworkSection, opened: Opened
) -> None:
    section.proxy.setText("http://half.typ")
    section.alone.click()
    opened.settle()
    assert section.proxy.text() == "http://half.typ"


def test_by_itself_and_on_a_paid_line(section: NetworkSection, opened: Opened) -> None:
    assert not section.every.isEnabled()
    section.alone.click()
    opened.settle()
    section.every.setCurrentIndex(section.every.findData(180))
    section.every.activated.emit(section.every.currentIndex())
    section.metered.setCurrentIndex(section.metered.findData("nothing"))
    section.metered.activated.emit(section.metered.currentIndex())
    assert kept(opened).metered == "nothing"
    schedule = ScheduleSettings.load(opened.desk.vault)
    assert (schedule.automatic, schedule.every_minutes) == (True, 180)


def _authority() -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Field office")])
    now = datetime.now(UTC)
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(now)
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    )
    return built.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)


def test_a_certificate_authority_is_added_and_forgotten(
    section: NetworkSection, opened: Opened, tmp_path: Path
) -> None:
    (tmp_path / "ca.pem").write_bytes(_authority())
    section.take_authority(tmp_path / "ca.pem")
    assert "BEGIN CERTIFICATE" in kept(opened).ca_pem
    assert "1" in section.authority.text()
    section.drop_authority.click()
    assert kept(opened).ca_pem == ""


@pytest.mark.parametrize("content", [None, b"", b"\xff\xd8 a photo"])
def test_a_file_without_certificates_is_said(
    section: NetworkSection, opened: Opened, tmp_path: Path, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "ca.pem").write_bytes(content)
    section.take_authority(tmp_path / "ca.pem")
    assert section.authority_trouble.isVisible()
    assert kept(opened).ca_pem == ""


def test_the_key_of_headquarters_is_shown_and_pinned(
    section: NetworkSection, opened: Opened
) -> None:
    until = datetime(2027, 1, 2, tzinfo=UTC)
    section.pin._saw(SeenCertificate("ab" * 32, "data.example.org", "An authority", until, True))
    assert "data.example.org" in section.pin.seen.text()
    section.pin.pin.click()
    assert kept(opened).pin == "ab" * 32
    assert "abab abab" in section.pin.state.text()
    section.pin.drop.click()
    assert kept(opened).pin == ""


def test_asking_without_a_secure_address_says_so(section: NetworkSection, opened: Opened) -> None:
    Backend.at("http://127.0.0.1:9/v1/projects/1", Bearer("a" * 64)).save(opened.desk.vault)
    section.pin.look.click()
    wait_for(section.pin.trouble.isVisible)
    assert section.pin.look.isEnabled()
