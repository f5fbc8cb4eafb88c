"""The window for headquarters: key, places, and what came of every record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from tests.desktop.support import Opened, wait_for
from tests.sync.test_decrypt import PEM_FILE, SEALED, note, seal
from veldmelding.desktop.decrypt.guide import DecryptGuide
from veldmelding.desktop.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def guide(qtbot: object) -> Iterator[DecryptGuide]:
    tasks = Tasks()
    made = DecryptGuide(tasks)
    made.resize(900, 600)
    made.show()
    yield made
    made.close_down()
    tasks.stop()
    made.close()


def _to_the_end(guide: DecryptGuide, source: Path, target: Path) -> None:
    wait_for(lambda: guide.step is guide.where)
    guide.source.take(source)
    guide.target.take(target)
    assert not guide.next.isEnabled(), "one must agree first"
    guide.where.agreed.set_checked(True)
    guide.do_primary()
    wait_for(lambda: guide.step is guide.last and guide.next.isEnabled())


def test_records_are_read_step_by_step(guide: DecryptGuide, tmp_path: Path) -> None:
    assert not guide.next.isEnabled()
    guide.key_file.take(PEM_FILE)
    assert guide.passphrase.isHidden()
    guide.do_primary()
    _to_the_end(guide, SEALED, tmp_path / "out")
    assert guide.last.good.isVisible()
    assert (tmp_path / "out" / "spill.csv").is_file()
    guide.do_primary()
    assert guide.key is None, "the key is forgotten"


def test_a_locked_key_asks_for_its_passphrase(guide: DecryptGuide, tmp_path: Path) -> None:
    private = load_pem_private_key(PEM_FILE.read_bytes(), None)
    (tmp_path / "key.pem").write_bytes(
        private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"water"))
    )
    guide.key_file.take(tmp_path / "key.pem")
    assert guide.passphrase.isVisible()
    guide.passphrase.set_text("wijn")
    guide.do_primary()
    wait_for(guide.message.isVisible)
    assert "passphrase" in guide.message.text()
    guide.passphrase.set_text("water")
    guide.do_primary()
    wait_for(lambda: guide.step is guide.where)


def test_a_file_that_is_no_key_is_said_at_once(guide: DecryptGuide, tmp_path: Path) -> None:
    (tmp_path / "photo.pem").write_bytes(b"\xff\xd8")
    guide.key_file.take(tmp_path / "photo.pem")
    assert guide.trouble.isVisible()
    assert not guide.next.isEnabled()


def test_damaged_records_are_listed(guide: DecryptGuide, tmp_path: Path) -> None:
    seal(tmp_path / "in" / "good", "uuid:1", {}, note("one"))
    seal(tmp_path / "in" / "photo-gone", "uuid:2", {"a.jpg": b"a"}, note("two"))
    (tmp_path / "in" / "photo-gone" / "a.jpg.enc").unlink()
    seal(tmp_path / "in" / "bad", "uuid:3", {}, note("three"))
    (tmp_path / "in" / "bad" / "submission.xml.enc").write_bytes(bytes(32))
    guide.key_file.take(PEM_FILE)
    guide.do_primary()
    _to_the_end(guide, tmp_path / "in", tmp_path / "out")
    lines = [guide.last.lines.item(row).text() for row in range(guide.last.lines.count())]
    assert [line[:2] for line in lines] == ["⚠ ", "○ "]
    assert "bad/submission.xml" in lines[0]
    assert "a.jpg" in lines[1]
    assert guide.last.look.isVisible()


def test_a_folder_in_use_is_refused(guide: DecryptGuide, tmp_path: Path) -> None:
    (tmp_path / "thesis.doc").write_text("mine")
    guide.key_file.take(PEM_FILE)
    guide.do_primary()
    _to_the_end(guide, SEALED, tmp_path)
    assert guide.last.danger.isVisible()


def test_the_settings_lead_to_it(opened: Opened) -> None:
    section = opened.go("settings").open("headquarters")  # type: ignore[attr-defined]
    section.decrypt.button.click()
    wait_for(lambda: isinstance(opened.frame.visitor, DecryptGuide))
