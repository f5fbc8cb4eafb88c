"""Who may use a vault: those who may write its folder, and one program at a time."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.vault.support import PASSPHRASE, ROOT, bytes_of, run_python, unlock
from veldmelding.errors import VaultBusy, VaultNotWritable
from veldmelding.vault.header import FILE

if TYPE_CHECKING:
    from veldmelding.vault import Vault

DATABASE = "vault.db"

AS_NOBODY = """
import os, sys
from pathlib import Path
from veldmelding.errors import VeldmeldingError
from veldmelding.vault import KeyCost, Vault
if os.getuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    if sys.argv[1] == "create":
        Vault.create(Path(sys.argv[2]), sys.argv[3], cost=KeyCost(8, 1))
    else:
        Vault.unlock(Path(sys.argv[2]), sys.argv[3]).close()
    print("done")
except VeldmeldingError as error:
    print(error.code)
"""


def give_to_nobody(path: Path) -> None:
    """Let the process that drops its rights reach the folder, as its owner."""
    if os.getuid() != 0:
        return
    for parent in path.parents:
        if parent.stat().st_uid == 0 and parent.is_relative_to("/tmp") and parent != Path("/tmp"):
            parent.chmod(parent.stat().st_mode | 0o055)
    for each in (path, *path.rglob("*")):
        os.chown(each, 65534, 65534)


def as_nobody(*arguments: str) -> str:
    result = run_python(AS_NOBODY, *arguments)
    return result.stdout.strip() or result.stderr


@pytest.mark.parametrize(
    "forbidden", [".", DATABASE, "vault.lock", FILE], ids=["folder", "database", "lock", "keys"]
)
def test_without_permission_to_write_it_says_so(folder: Path, forbidden: str) -> None:
    give_to_nobody(folder)
    assert as_nobody("unlock", str(folder), PASSPHRASE) == "done"
    (folder / forbidden).chmod(0o500 if forbidden == "." else 0o000)
    before = bytes_of(folder)
    assert as_nobody("unlock", str(folder), PASSPHRASE) == "vault.not-writable"
    assert bytes_of(folder) == before


def test_a_database_that_may_only_be_read_is_refused(folder: Path) -> None:
    give_to_nobody(folder)
    (folder / DATABASE).chmod(0o400)
    before = bytes_of(folder)
    assert as_nobody("unlock", str(folder), PASSPHRASE) == "vault.not-writable"
    assert bytes_of(folder) == before


def test_a_vault_cannot_be_made_where_nothing_may_be_written(tmp_path: Path) -> None:
    (tmp_path / "shut").mkdir()
    give_to_nobody(tmp_path / "shut")
    (tmp_path / "shut").chmod(0o500)
    assert as_nobody("create", str(tmp_path / "shut" / "v"), "a b c") == "vault.not-writable"
    assert list((tmp_path / "shut").iterdir()) == []


# -- one writer --------------------------------------------------------------------------------

HOLD = """
import sys
from pathlib import Path
from veldmelding.vault import Vault
vault = Vault.unlock(Path(sys.argv[1]), sys.argv[2])
print("open", flush=True)
sys.stdin.read()
"""


def test_a_second_process_is_told_who_has_the_vault_and_a_dead_one_is_no_obstacle(
    folder: Path,
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder), PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        before = bytes_of(folder)
        start = time.perf_counter()
        with pytest.raises(VaultBusy) as raised:
            unlock(folder)
        assert time.perf_counter() - start < 0.4
        assert f"process {holder.pid} on this computer" in str(raised.value)
        assert bytes_of(folder) == before
        holder.kill()
    assert str(holder.pid) in (folder / "vault.lock").read_text()
    with unlock(folder) as vault:
        assert str(os.getpid()) in (folder / "vault.lock").read_text()
        assert vault.check() == []
    assert (folder / "vault.lock").read_bytes() == b""


def test_the_same_process_cannot_open_it_twice_either(vault: Vault) -> None:
    with pytest.raises(VaultBusy):
        unlock(vault.folder)
    vault.settings.set("still", "works")


def test_without_its_lock_file_the_database_itself_keeps_a_second_one_out(vault: Vault) -> None:
    (vault.folder / "vault.lock").unlink()
    with pytest.raises(VaultBusy) as raised:
        unlock(vault.folder)
    assert "this program itself" in str(raised.value)
    script = (
        "import sys; from pathlib import Path; from veldmelding.vault import Vault\n"
        "Vault.unlock(Path(sys.argv[1]), sys.argv[2])"
    )
    result = run_python(script, str(vault.folder), PASSPHRASE)
    assert "VaultBusy" in result.stderr
    assert "another program is using it" in result.stderr
    vault.settings.set("still", "works")


@pytest.mark.parametrize("words", ['{"host": "field-laptop-2", "pid": 77}', "", "junk", "[1]"])
def test_the_words_of_another_computer_are_passed_on(folder: Path, words: str) -> None:
    import fcntl

    with (folder / "vault.lock").open("r+") as file:
        file.write(words)
        file.flush()
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(VaultBusy) as raised:
            unlock(folder)
    told = str(raised.value)
    assert ("field-laptop-2" in told) == words.startswith("{")
    unlock(folder).close()


@pytest.mark.parametrize("kind", ["link", "folder"])
def test_a_lock_file_that_is_none_is_refused(folder: Path, kind: str) -> None:
    path = folder / "vault.lock"
    path.unlink()
    if kind == "folder":
        path.mkdir()
    else:
        (folder.parent / "victim").write_text("mine")
        path.symlink_to(folder.parent / "victim")
    before = bytes_of(folder.parent)
    with pytest.raises(VaultNotWritable):
        unlock(folder)
    assert bytes_of(folder.parent) == before
