"""TLS of a hub: its own certificate, whose key is nowhere in clear, and http only when told."""

import http.client
import ssl
import tempfile
from pathlib import Path

import pytest

from veldmelding.errors import CertificateUnreadable, HubUnencrypted
from veldmelding.hub import Certificate, OwnCertificate
from veldmelding.hub.certificate import own_certificate
from veldmelding.sync import Backend, Bearer, NetworkSettings, look_at_certificate
from veldmelding.vault import Vault


def ask(address, context: ssl.SSLContext) -> int:
    connection = http.client.HTTPSConnection("127.0.0.1", address.port, context=context, timeout=10)
    try:
        connection.request("GET", "/sign-in")
        return connection.getresponse().status
    finally:
        connection.close()


def test_a_hub_speaks_tls_with_a_certificate_of_its_own(hub):
    own = hub.own_certificate()
    address = hub.start(certificate=own)
    context = ssl.create_default_context(cadata=own.pem)
    assert ask(address, context) == 200
    with pytest.raises(ssl.SSLCertVerificationError):
        ask(address, ssl.create_default_context())
    old = ssl.create_default_context(cadata=own.pem)
    with pytest.warns(DeprecationWarning, match="TLS"):
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    with pytest.raises((ssl.SSLError, OSError)):
        ask(address, old)


def test_its_key_is_compared_as_words_and_pinned_by_laptops(hub):
    own = hub.own_certificate()
    address = hub.start(certificate=own)
    assert len(own.words.split()) == 8
    backend = Backend.at(f"{address.url}/v1/projects/1", Bearer("x" * 64))
    seen = look_at_certificate(backend, NetworkSettings())
    assert seen.pin == own.pin


def test_it_is_the_same_after_a_restart_and_keeps_its_key_for_another_address(vault, clock):
    first = own_certificate(vault, clock)
    assert own_certificate(vault, clock) == first
    wider = own_certificate(vault, clock, ["192.168.43.1", "hub.local"])
    assert wider.pem != first.pem
    assert wider.words == first.words
    assert own_certificate(vault, clock, ["192.168.43.1"]) == wider
    clock.advance(days=700)
    renewed = own_certificate(vault, clock)
    assert renewed.pem != wider.pem
    assert renewed.pin == first.pin


def test_two_hubs_have_different_words(vault, tmp_path, clock):
    from tests.hub.conftest import CHEAP, PASSPHRASE

    Vault.create(tmp_path / "other", PASSPHRASE, cost=CHEAP, clock=clock)
    with Vault.unlock(tmp_path / "other", PASSPHRASE, clock=clock) as other:
        assert own_certificate(vault, clock).words != own_certificate(other, clock).words


def test_the_private_key_is_never_in_a_file_in_clear(hub, monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    written: list[bytes] = []
    unlink = Path.unlink

    def seen(path: Path, *arguments) -> None:
        written.append(path.read_bytes())
        unlink(path, *arguments)

    monkeypatch.setattr(Path, "unlink", seen)
    own = hub.own_certificate()
    own.context()
    assert len(written) == 1
    assert b"BEGIN ENCRYPTED PRIVATE KEY" in written[0]
    assert b"BEGIN PRIVATE KEY" not in written[0]
    assert own.private not in written[0]
    assert not [one for one in tmp_path.iterdir() if one.suffix == ".pem"]
    assert "private" not in repr(own)


def test_others_reach_a_hub_without_encryption_only_when_somebody_says_so(hub):
    for host in ("0.0.0.0", "192.168.1.1", "::", "hub.example.org"):
        with pytest.raises(HubUnencrypted):
            hub.start(host)
    assert not hub.serving
    address = hub.start("0.0.0.0", unencrypted=True)
    assert address.port
    hub.stop()
    hub.start("0.0.0.0", certificate=hub.own_certificate())


def test_files_that_are_no_certificate_are_refused(hub, tmp_path):
    (tmp_path / "cert.pem").write_text(hub.own_certificate().pem)
    (tmp_path / "key.pem").write_text("no key")
    with pytest.raises(CertificateUnreadable):
        hub.start(certificate=Certificate(tmp_path / "cert.pem", tmp_path / "key.pem"))
    with pytest.raises(CertificateUnreadable):
        hub.start(certificate=Certificate(tmp_path / "none.pem", tmp_path / "none.pem"))
    assert not hub.serving
    assert isinstance(hub.own_certificate(), OwnCertificate)
