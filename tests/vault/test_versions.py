"""Vaults that earlier versions of the program wrote: upgraded, complete, and never by an older one.

Each folder in `vaults` was made once by `vaults/make.py` with the program of that schema version,
and says in `contents.json` what that program saw in it.
"""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from tests.vault.support import bytes_of, clock
from tests.vault.vaults import make
from veldmelding.errors import VaultNewer
from veldmelding.hub import Hub
from veldmelding.library import Library
from veldmelding.observations import Evidence, ObservationStore
from veldmelding.outbox import Outbox
from veldmelding.sync import Backend
from veldmelding.vault import Vault
from veldmelding.vault.schema import Schema

if TYPE_CHECKING:
    from collections.abc import Iterator

VAULTS = Path(__file__).with_name("vaults")
OLD = sorted(path.name for path in VAULTS.glob("version_*"))


@pytest.fixture(params=OLD)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, dict[str, Any]]:
    """A copy of a vault of an earlier version, and what is in it."""
    shutil.copytree(VAULTS / request.param, tmp_path / "old")
    contents: dict[str, Any] = json.loads((tmp_path / "old" / make.CONTENTS).read_bytes())
    return tmp_path / "old" / "vault", contents


@pytest.fixture
def upgraded(old: tuple[Path, dict[str, Any]]) -> Iterator[tuple[Vault, dict[str, Any]]]:
    with Vault.unlock(old[0], make.PASSPHRASE, clock=clock) as vault:
        yield vault, old[1]


def store_of(vault: Vault) -> ObservationStore:
    return ObservationStore(
        vault,
        Library(vault, clock),
        Outbox(vault, clock),
        clock=clock,
        timezone=UTC,
        random=Random(2),
    )


def test_there_is_a_vault_of_every_earlier_version() -> None:
    assert [f"version_{number}" for number in range(1, Schema().newest)] == OLD


def test_every_value_of_every_row_is_still_there(upgraded: tuple[Vault, dict[str, Any]]) -> None:
    vault, contents = upgraded
    with vault.reading() as database:
        assert database.execute("PRAGMA user_version").fetchone()[0] == Schema().newest
    for table, was in contents["tables"].items():
        columns = [name for name in was["columns"] if (table, name) != ("vault", "session")]
        if columns == was["columns"]:
            now = make.rows(vault, table, columns)
            assert set(was["rows"]) <= set(now), table
            assert len(now) == len(was["rows"]), table
    assert vault.check(thorough=True) == []
    assert vault.warnings == ()


def test_what_was_recorded_can_be_read_found_and_gone_on_with(
    upgraded: tuple[Vault, dict[str, Any]],
) -> None:
    vault, contents = upgraded
    store, outbox = store_of(vault), Outbox(vault, clock)
    draft = store.resume(contents["draft"])
    name = draft.session.node("/data/photo").value
    assert draft.session.node("/data/note").value == "kwik bij de veerpont"
    assert draft.session.language == "Nederlands (nl)"
    assert draft.read_file(name) == make.photo(1)
    assert [row.id for row in store.rows("veerpont")] == [contents["draft"]]
    observation, instance = contents["delivered"]
    assert outbox.state(instance).name == "delivered"
    sent = store.read_only(observation)
    assert store.read_file(observation, sent.node("/data/photo").value) == make.photo(2)
    assert outbox.state(contents["ready"][1]).name == "ready"
    assert [row.id for row in store.rows(states={"deleted"})] == [contents["deleted"]]
    draft.session.answer("/data/name", "Kabera 7")
    assert store.finalise(draft).startswith("uuid:")
    store.restore(contents["deleted"])
    assert vault.check() == []


def test_lists_settings_accounts_and_received_records_are_those_of_before(
    upgraded: tuple[Vault, dict[str, Any]],
) -> None:
    vault, contents = upgraded
    labels = sorted(entity.label for entity in Library(vault, clock).entities("sites"))
    assert labels == ["Kabera 7", "Luhwindja 4", "Nyabibwe 2"]
    assert vault.settings.get("site") == {"code": "GOM07"}
    backend = Backend.load(vault)
    assert backend is not None
    assert backend.address.startswith("https://hub.example")
    hub = Hub(vault, clock=clock, random=Random(3))
    account = hub.accounts.find(contents["token"])
    assert account is not None
    assert account.name == "phone of team 3"
    (file,) = Outbox(vault, clock).submission("uuid:0f0e0d0c-0b0a-4908-8706-050403020100").files
    assert file.attachment_id is not None
    assert vault.attachments.read(file.attachment_id) == make.photo(3)


def test_the_journal_goes_on_where_it_was_and_still_verifies(
    upgraded: tuple[Vault, dict[str, Any]],
) -> None:
    vault, contents = upgraded
    assert vault.journal.sound(thorough=True)
    assert vault.journal.head()[0] == contents["entries"]
    Evidence(vault).edited(contents["draft"], datetime(2026, 12, 1, tzinfo=UTC))
    assert vault.journal.head()[0] == contents["entries"] + 1
    assert vault.journal.sound(thorough=True)


def test_the_recovery_key_still_opens_it_and_keys_can_be_exchanged(
    old: tuple[Path, dict[str, Any]],
) -> None:
    folder, contents = old
    with Vault.unlock(folder, contents["recovery"], clock=clock) as vault:
        vault.rekey(contents["recovery"], "a new one for later", cost=make.CHEAP)
    assert not list(folder.glob("vault.db.version-*")), "the copy of before is under the old key"
    with Vault.unlock(folder, "a new one for later", clock=clock) as vault:
        assert vault.check(thorough=True) == []


def test_a_copy_of_before_is_kept_and_is_what_it_was(old: tuple[Path, dict[str, Any]]) -> None:
    folder, contents = old
    Vault.unlock(folder, make.PASSPHRASE, clock=clock).close()
    version = next(iter(folder.glob("vault.db.version-*"))).suffix.rpartition("-")[2]
    schemas = folder.parent / "schemas"
    schemas.mkdir()
    for number in range(1, int(version) + 1):
        shutil.copy(Schema().folder / f"version_{number}.sql", schemas)
    with pytest.raises(VaultNewer):
        Vault.unlock(folder, make.PASSPHRASE, schema=Schema(schemas))
    (folder / f"vault.db.version-{version}").replace(folder / "vault.db")
    with Vault.unlock(folder, make.PASSPHRASE, clock=clock, schema=Schema(schemas)) as vault:
        assert vault.journal.head()[0] >= contents["entries"]
        assert vault.check() == []


def test_an_earlier_program_refuses_and_touches_nothing(old: tuple[Path, dict[str, Any]]) -> None:
    folder, _ = old
    Vault.unlock(folder, make.PASSPHRASE, clock=clock).close()
    schemas = folder.parent / "schemas"
    schemas.mkdir()
    shutil.copy(Schema().folder / "version_1.sql", schemas)
    before = bytes_of(folder)
    with pytest.raises(VaultNewer):
        Vault.unlock(folder, make.PASSPHRASE, clock=clock, schema=Schema(schemas))
    assert bytes_of(folder) == before
