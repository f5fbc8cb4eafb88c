"""The schema: applied whole, upgraded after a copy was kept, refused when it is newer."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.vault.support import CHEAP, PASSPHRASE, unlock
from tests.vault.test_refusals import filled
from veldmelding.errors import VaultError, VaultNewer
from veldmelding.vault import IntegrityError, Vault
from veldmelding.vault.schema import APPLICATION, Schema

if TYPE_CHECKING:
    from pathlib import Path

DATABASE = "vault.db"


def test_a_new_vault_has_the_newest_schema_and_our_mark(vault: Vault) -> None:
    with vault.reading() as database:
        version = database.execute("PRAGMA user_version").fetchone()[0]
        mark = database.execute("PRAGMA application_id").fetchone()[0]
        row = database.execute("SELECT id, created FROM vault").fetchall()
    assert version == Schema().newest
    assert mark == APPLICATION
    assert row == [(vault.id, "2026-03-04T05:06:07.089Z")]


def test_the_schema_means_what_it_says_under_this_driver(vault: Vault) -> None:
    with vault.reading() as database:
        tables = {
            row[1]: row[5]
            for row in database.execute("PRAGMA table_list").fetchall()
            if row[2] == "table" and not row[1].startswith("sqlite_")
        }
        secure = database.execute(
            "SELECT v FROM observation_text_config WHERE k = 'secure-delete'"
        ).fetchone()
    assert set(tables.values()) == {1}, "every table is STRICT"
    assert secure == (1,)
    with pytest.raises(IntegrityError), vault.transaction() as database:
        database.execute("INSERT INTO attachment VALUES ('a', 'text', 1, '', '', '', '')")
    with pytest.raises(IntegrityError), vault.transaction() as database:
        database.execute("INSERT INTO form_media VALUES (99, 'n', NULL, NULL, '')")
    with vault.transaction() as database:
        database.execute(
            "INSERT INTO observation_text (rowid, title, answers) VALUES (?, ?, ?)",
            (1, "Elephant", "près de la rivière"),
        )
        query = "SELECT rowid FROM observation_text WHERE observation_text MATCH ?"
        assert database.execute(query, ("riviere",)).fetchall() == [(1,)]


NEWEST = Schema().newest


def versions(folder: Path, *more: str) -> Schema:
    """The schema there is, and versions after it."""
    shutil.copytree(Schema().folder, folder)
    for number, text in enumerate(more, NEWEST + 1):
        (folder / f"version_{number}.sql").write_text(text)
    return Schema(folder)


def test_an_older_vault_is_brought_up_to_date_after_a_copy_was_kept(
    folder: Path, tmp_path: Path
) -> None:
    filled(folder)
    newer = versions(
        tmp_path / "schema",
        "CREATE TABLE second (x TEXT) STRICT;\nINSERT INTO second VALUES ('two; -- not an end');\n",
        "CREATE TRIGGER t AFTER INSERT ON second BEGIN\n  DELETE FROM setting;\nEND;\n-- end\n",
    )
    with Vault.unlock(folder, PASSPHRASE, schema=newer) as vault:
        assert [row["x"] for row in vault.database["second"].rows] == ["two; -- not an end"]
        assert vault.settings.get("n5") == "x" * 2000
        assert vault.check() == []
        with vault.reading() as database:
            assert database.execute("PRAGMA user_version").fetchone()[0] == NEWEST + 2
    with pytest.raises(VaultNewer):
        unlock(folder)
    (folder / f"vault.db.version-{NEWEST}").replace(folder / DATABASE)
    with unlock(folder) as vault:
        assert vault.settings.get("n5") == "x" * 2000
        assert "second" not in vault.database.table_names()


@pytest.mark.parametrize(
    "script", ["CREATE TABLE a (x); CREATE TABLE a (x);", "CREATE TABLE a (x)", "CREATE nonsense;"]
)
def test_an_upgrade_that_fails_leaves_the_version_before(
    folder: Path, tmp_path: Path, script: str
) -> None:
    broken = versions(tmp_path / "schema", script)
    with pytest.raises((VaultError, ValueError)):
        Vault.unlock(folder, PASSPHRASE, schema=broken)
    with unlock(folder) as vault:
        assert "a" not in vault.database.table_names()
        assert vault.check() == []


def test_created_vaults_are_made_with_the_given_cost_and_label(tmp_path: Path) -> None:
    Vault.create(tmp_path / "v", PASSPHRASE, label="  Blue\n2 \u200b" + "x" * 80, cost=CHEAP)
    with Vault.unlock(tmp_path / "v", PASSPHRASE) as vault:
        assert vault.label.startswith("Blue 2")
        assert len(vault.label) <= 64
