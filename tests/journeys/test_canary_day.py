"""After a whole day of work no word of it is in any file, log or memory that is left behind."""

from __future__ import annotations

import base64
import json
import os
import random
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.journeys.canary_day import RAISED, lowered
from tests.observations.forms import visit
from tests.torture._trace import can_trace
from tests.torture.life import CHEAP, PASSPHRASE, clock
from veldmelding.hub import Hub
from veldmelding.library import Library, install_bundled
from veldmelding.vault import PrivateKey, Vault

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
WORDS = {name: lowered(word) for name, word in RAISED.items()}
HARMLESS = re.compile(
    r"/dev/(null|tty|urandom|shm/.*)|/proc/self/.*|/memfd:.*|anon_inode.*|/sys/.*|socket:.*|pipe:.*"
)


def picture() -> bytes:
    """A small JPEG whose own description holds a word."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QColor, QImage

    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("#a8743f"))
    image.setText("Comment", WORDS["camera"])
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")  # type: ignore[call-overload]
    content = buffer.data().data()
    assert WORDS["camera"].encode() in content
    return content


def sealed_form() -> bytes:
    key = rsa.generate_private_key(65537, 2048).public_key()
    der = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    text = f'<submission base64RsaPublicKey="{base64.b64encode(der).decode()}"/></model>'
    return visit().replace(b"</model>", text.encode())


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """The day, lived once: what it said, and the folders it was lived in."""
    place = tmp_path_factory.mktemp("day")
    watched, other = place / "watched", place / "other"
    for name in ("home", "data", "config", "cache", "state", "run", "tmp", "stick"):
        (watched / name).mkdir(parents=True)
    (watched / "run").chmod(0o700)
    (other / "camera").mkdir(parents=True)
    (other / "camera" / "P1010042.JPG").write_bytes(picture())
    (other / "form.xml").write_bytes(sealed_form())
    (other / "colleague.txt").write_text(PrivateKey.generate().public.text)
    Vault.create(other / "hub", PASSPHRASE, cost=CHEAP)
    with Vault.unlock(other / "hub", PASSPHRASE) as vault:
        install_bundled(Library(vault, clock))
        with Hub(vault, clock=clock, random=random.SystemRandom()) as hub:
            address = hub.start("127.0.0.1", 0)
            setup = hub.setup_text(address.url, hub.create_account("laptop"))
            (other / "setup.txt").write_text(setup)
            yield live(watched, other)


def live(watched: Path, other: Path) -> dict[str, Any]:
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
        "HOME": str(watched / "home"),
        "XDG_DATA_HOME": str(watched / "data"),
        "XDG_CONFIG_HOME": str(watched / "config"),
        "XDG_CACHE_HOME": str(watched / "cache"),
        "XDG_STATE_HOME": str(watched / "state"),
        "XDG_RUNTIME_DIR": str(watched / "run"),
        "TMPDIR": str(watched / "tmp"),
        "CANARY_STICK": str(watched / "stick"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
        "LC_ALL": "C.UTF-8",
    }
    command = [sys.executable, "-m", "tests.journeys.canary_day", str(other)]
    log = other / "trace"
    if can_trace():
        calls = "openat,open,creat,rename,renameat,renameat2,mkdir,mkdirat,link,linkat,symlink"
        command = ["strace", "-f", "-o", str(log), "-e", f"trace={calls}", *command]
    result = subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=240,
        cwd=ROOT,
        env=environment,
        check=False,
    )
    assert result.returncode == 0, result.stderr[-3000:] + result.stdout[-2000:]
    said: dict[str, Any] = {}
    for line in result.stdout.splitlines():
        if line.startswith("{"):
            said |= json.loads(line)
    return {
        "said": said,
        "watched": watched,
        "other": other,
        "output": result.stdout + result.stderr,
        "written": written(log) if log.exists() else None,
    }


def written(log: Path) -> set[str]:
    """Names of everything that was made, or opened to be written to."""
    found: set[str] = set()
    for line in log.read_text(errors="replace").splitlines():
        if re.search(r"= -1 E", line):
            continue
        names = re.findall(r'"((?:[^"\\]|\\.)*)"', line)
        if re.search(r" (openat|open)\(", line):
            if re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC", line):
                found.update(names[:1])
        elif re.search(r" (creat|rename\w*|mkdir\w*|link\w*|symlink)\(", line):
            found.update(names)
    return found


def test_the_day_did_everything_and_its_words_were_in_memory(lived: dict[str, Any]) -> None:
    said = lived["said"]
    assert said["records"] == 3
    assert said["refused"] is True
    assert {name for name, count in said["before"].items() if count} >= {
        "story",
        "place",
        "draft",
        "passphrase",
        "clipboard",
    }
    assert list((lived["other"] / "evidence" / "originals").iterdir())
    assert (lived["watched"] / "stick" / "parcel").stat().st_size > 1000


def test_attack_41_no_word_is_in_any_file_or_name_below_the_watched_folders(
    lived: dict[str, Any],
) -> None:
    needles = {
        (name, spelling)
        for name, word in WORDS.items()
        for spelling in (word.encode(), word.encode("utf-16-le"), word.upper().encode())
    }
    files = [path for path in lived["watched"].rglob("*") if path.is_file()]
    assert len(files) > 15
    for path in files:
        content = path.read_bytes()
        for name, spelling in needles:
            assert spelling not in content, (name, path)
            assert spelling not in str(path).encode(), (name, path)


def test_attack_44_no_word_is_in_what_the_program_printed(lived: dict[str, Any]) -> None:
    for name, word in WORDS.items():
        assert word not in lived["output"], name
    assert "veldmelding: KeyError" in lived["output"], "the error itself was told"


if sys.platform == "linux":

    def test_attack_42_the_process_after_the_lock_holds_no_word(lived: dict[str, Any]) -> None:
        assert set(lived["said"]["after"].values()) == {0}
        assert lived["said"]["title"] in ("Veldmelding", "veldmelding")
        assert lived["said"]["clipboard"] == ""


def test_only_the_vault_and_the_looks_of_the_window_were_written(lived: dict[str, Any]) -> None:
    if lived["written"] is None:  # no strace here: the files that are left say as much
        names = {str(path) for path in lived["watched"].rglob("*") if path.is_file()}
    else:
        names = {name for name in lived["written"] if not HARMLESS.fullmatch(name)}
        assert len(names) > 10
    data = lived["watched"] / "data" / "veldmelding"
    own = (
        f"{data}/vaults/",
        f"{lived['watched']}/stick/",
        f"{lived['other']}/evidence",
    )
    looks = {str(data), str(data / "vaults"), str(data / "screen.ini")}
    unexpected = {
        name
        for name in names
        if not name.startswith(own) and name not in looks and "screen.ini" not in name
    }
    assert unexpected == set()
