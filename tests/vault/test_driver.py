"""The driver: sqlite-utils catches its errors, keys are raw, nothing is created in clear."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from tests.vault.support import run_python
from veldmelding.vault import Vault, driver

KEY = bytearray(range(32))


def test_sqlite_utils_uses_our_driver_and_its_exceptions() -> None:
    import sqlite_utils.db
    import sqlite_utils.utils

    ours = driver.dbapi2.OperationalError
    assert vars(sqlite_utils.db)["sqlite3"].OperationalError is ours
    assert sqlite_utils.utils.OperationalError is ours
    assert sqlite3.OperationalError is not ours


def test_importing_sqlite_utils_first_is_refused_instead_of_half_working() -> None:
    result = run_python("import sqlite_utils\nfrom veldmelding.vault import Vault")
    assert result.returncode != 0
    assert "must be imported before sqlite_utils" in result.stderr


def test_listing_vaults_loads_neither_the_database_nor_the_cryptography() -> None:
    code = """
import sys
from pathlib import Path
from veldmelding.vault import describe_vaults, harden_process
describe_vaults(Path("/"))
print([name for name in ("sqlite_utils", "sqlcipher3", "cryptography") if name in sys.modules])
"""
    assert run_python(code).stdout.strip() == "[]"


def test_every_name_of_the_face_can_be_imported() -> None:
    import veldmelding.vault as face

    assert sorted(face.__all__) == sorted(face._HOME)
    assert all(getattr(face, name) is not None for name in face.__all__)
    with pytest.raises(AttributeError):
        _ = face.nothing_like_this


def test_every_room_gets_the_alias_by_importing_the_vault() -> None:
    code = (
        "import sys; from veldmelding.vault import Vault; print(sys.modules['pysqlite3'].__name__)"
    )
    assert run_python(code).stdout.strip() == "sqlcipher3.dbapi2"


@pytest.mark.parametrize("length", [0, 7, 31, 33, 48, 64])
def test_a_key_of_another_length_is_refused_because_it_would_become_a_passphrase(
    tmp_path: Path, length: int
) -> None:
    (tmp_path / "v.db").touch()
    with pytest.raises(ValueError, match="32 bytes"):
        driver.connect(tmp_path / "v.db", bytearray(length), threading.RLock())


def test_the_raw_key_has_67_bytes_and_is_wiped() -> None:
    with driver._raw_key(KEY) as raw:
        assert bytes(raw) == b"x'" + KEY.hex().encode() + b"'"
        assert len(raw) == 67
    assert not any(raw)


def test_connecting_never_creates_a_file(tmp_path: Path) -> None:
    with pytest.raises(driver.OperationalError):
        driver.connect(tmp_path / "none.db", KEY, threading.RLock()).execute("SELECT 1 FROM x")
    assert list(tmp_path.iterdir()) == []


def test_connecting_does_not_follow_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.db").touch()
    (tmp_path / "link.db").symlink_to(tmp_path / "real.db")
    with pytest.raises(driver.OperationalError):
        driver.connect(tmp_path / "link.db", KEY, threading.RLock())


def test_what_is_written_is_not_a_plain_database(vault: Vault) -> None:
    with vault.transaction() as database:
        database["setting"].insert({"name": "canary", "value": '"x"'})
    with vault.reading() as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    start = (vault.folder / "vault.db").read_bytes()[:16]
    assert start != b"SQLite format 3\x00"


def test_the_connection_has_every_safe_setting(vault: Vault) -> None:
    wanted = {
        "locking_mode": "exclusive",
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "temp_store": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "cipher_log_level": "NONE",
    }
    with vault.reading() as database:
        found = {name: database.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    assert found == wanted


def test_sqlite_utils_works_on_it_where_its_own_error_handling_matters(vault: Vault) -> None:
    with vault.transaction() as database:
        table = database["sample"]
        table.insert({"id": 1, "name": "a"}, pk="id")
        table.insert({"id": 2, "name": "b", "more": 3}, alter=True)
        table.upsert({"id": 2, "name": "c"}, pk="id")
        table.enable_fts(["name"])
        table.transform(rename={"more": "extra"})
        assert [row["name"] for row in table.rows] == ["a", "c"]
        returned = list(database.query("UPDATE sample SET name = 'd' WHERE id = 1 RETURNING name"))
        assert returned == [{"name": "d"}]
        assert [row["id"] for row in table.search("c")] == [2]


def test_the_code_outside_the_vault_never_imports_the_driver() -> None:
    source = Path(driver.__file__).parents[1]
    for path in source.rglob("*.py"):
        if path.parent.name == "vault":
            continue
        text = path.read_text(encoding="utf-8")
        assert "import sqlcipher3" not in text, path
        assert "import sqlite_utils" not in text, path
        assert "import sqlite3" not in text, path
