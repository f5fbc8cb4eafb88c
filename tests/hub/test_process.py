"""A hub as a process: the memory it takes, what it leaves on the disk, what a kill destroys."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.hub.client import (
    BOUNDARY,
    Browser,
    Phone,
    multipart,
    new_id,
    upload_parts,
    visit,
)
from tests.hub.conftest import CHEAP, PASSPHRASE
from veldmelding.hub import Address
from veldmelding.outbox import Outbox
from veldmelding.vault import Vault

ROOT = Path(__file__).parents[2]


def now() -> datetime:
    return datetime.now(UTC)


class Process:
    """A running hub and somebody who may send to it."""

    def __init__(self, folder: Path, temporary: Path) -> None:
        self.folder = folder
        self.temporary = temporary
        self.start()

    def start(self) -> None:
        environment = os.environ | {"TMPDIR": str(self.temporary), "PYTHONPATH": str(ROOT)}
        self.child = subprocess.Popen(
            [sys.executable, "-m", "tests.hub.serve", str(self.folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
            cwd=ROOT,
        )
        self.child.stdin.write(PASSPHRASE + "\n")
        self.child.stdin.flush()
        told = json.loads(self.child.stdout.readline())
        self.address = Address(told["url"], told["port"])
        self.phone = Phone(self.address, told["token"])

    def peak_memory(self) -> int:
        """The most memory it ever took, in bytes."""
        for line in Path(f"/proc/{self.child.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
        raise AssertionError

    def kill(self) -> None:
        self.child.send_signal(signal.SIGKILL)
        self.end()

    def end(self) -> None:
        with contextlib.suppress(OSError):
            self.child.stdin.close()
        self.child.wait(timeout=20)
        self.child.stdout.close()


@pytest.fixture
def process(tmp_path):
    Vault.create(tmp_path / "hub", PASSPHRASE, cost=CHEAP, clock=now)
    (tmp_path / "tmp").mkdir()
    running = Process(tmp_path / "hub", tmp_path / "tmp")
    yield running
    running.end()


def stream(phone: Phone, xml: bytes, name: str, size: int, *, chunked: bool) -> int:
    """Send a large file without ever holding it."""
    whole = multipart(upload_parts(xml, {name: b""}))
    first, last = whole[: -len(BOUNDARY) - 8], whole[-len(BOUNDARY) - 8 :]
    piece = random.Random(5).randbytes(64 * 1024)
    connection = http.client.HTTPConnection("127.0.0.1", phone.address.port, timeout=30)
    with contextlib.closing(connection):
        headers = phone.headers | {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
        if not chunked:
            headers["Content-Length"] = str(len(whole) + size)

        def body():
            yield first
            for _ in range(size // len(piece)):
                yield piece
            yield last

        connection.request(
            "POST", phone.base + "/submission", body(), headers, encode_chunked=chunked
        )
        answer = connection.getresponse()
        answer.read()
        return answer.status


@pytest.mark.parametrize("chunked", [False, True])
def test_a_large_upload_takes_little_memory(process, chunked):
    size = 30 * 1024 * 1024
    stream(process.phone, visit(photo="p.jpg"), "p.jpg", 1024 * 1024, chunked=chunked)
    before = process.peak_memory()
    instance_id = new_id()
    xml = visit(instance_id, photo="p.jpg")
    assert stream(process.phone, xml, "p.jpg", size, chunked=chunked) == 201
    stranger = Phone(process.address, "Z" * 64)
    assert stream(stranger, xml, "p.jpg", size, chunked=chunked) == 403
    grown = process.peak_memory() - before
    assert grown < 8 * 1024 * 1024
    process.end()
    with Vault.unlock(process.folder, PASSPHRASE) as vault:
        [file] = Outbox(vault, now).submission(instance_id).files
        assert file.size == size


CANARIES = {
    "answer": "kestrelanswer",
    "title": "heronrecord",
    "file": "osprey-photo.jpg",
    "photo": "plovercontent",
    "account": "Wagtail account",
    "form": "Who did you visit?",
}


def found_on_disk(*folders: Path) -> set[str]:
    """Which canaries can be read in any file, in the encodings a disk would have them in."""
    found = set()
    for folder in folders:
        for path in folder.rglob("*"):
            if not path.is_file():
                continue
            try:
                data = path.read_bytes() + str(path).encode()
            except FileNotFoundError:
                continue
            for name, text in CANARIES.items():
                if text.encode() in data or text.encode("utf-16-le") in data:
                    found.add(name)
    return found


def test_nothing_readable_reaches_the_disk(process):
    browser = Browser(process.address)
    browser.sign_in(PASSPHRASE)
    browser.post("/accounts", csrf=browser.csrf, name=CANARIES["account"])
    photo = b"\xff\xd8\xff" + CANARIES["photo"].encode() * 40_000
    xml = visit(who=CANARIES["answer"], name=CANARIES["title"], photo=CANARIES["file"])
    whole = multipart(upload_parts(xml, {CANARIES["file"]: photo}))
    seen: set[str] = set()
    folders = (process.folder, process.temporary)
    headers = process.phone.headers | {
        "Content-Type": f"multipart/form-data; boundary={BOUNDARY}",
        "Content-Length": str(len(whole)),
    }
    connection = http.client.HTTPConnection("127.0.0.1", process.address.port, timeout=30)
    with contextlib.closing(connection):
        connection.putrequest("POST", process.phone.base + "/submission")
        for name, value in headers.items():
            connection.putheader(name, value)
        connection.endheaders()
        for at in range(0, len(whole), 200_000):
            connection.send(whole[at : at + 200_000])
            time.sleep(0.02)
            seen |= found_on_disk(*folders)
        assert connection.getresponse().status == 201
    # Also when it is read again, and when the hub is gone.
    [arrival] = [line for line in browser.get("/arrivals").text.split('"') if "uuid%3A" in line]
    for path in (arrival, f"{arrival}/xml", f"{arrival}/files/{CANARIES['file']}"):
        assert browser.get(path).status == 200
        seen |= found_on_disk(*folders)
    process.end()
    seen |= found_on_disk(*folders)
    assert seen == set()
    assert list(process.temporary.iterdir()) == []


def test_the_search_for_canaries_finds_them(tmp_path):
    (tmp_path / "leak").write_bytes(b"xx" + CANARIES["answer"].encode())
    (tmp_path / CANARIES["file"]).write_bytes(b"")
    assert found_on_disk(tmp_path) == {"answer", "file"}


@pytest.mark.parametrize("seed", range(3))
def test_a_killed_hub_has_everything_it_acknowledged(process, seed):
    chance = random.Random(seed)
    acknowledged: dict[str, tuple[bytes, dict[str, bytes]]] = {}
    offered: set[str] = set()
    stop = threading.Event()

    def send(number: int) -> None:
        mine = random.Random(seed * 100 + number)
        while not stop.is_set():
            instance_id = new_id()
            files = {"p.jpg": mine.randbytes(mine.randrange(200_000)), "s.m4a": mine.randbytes(99)}
            xml = visit(instance_id, photo="p.jpg", sound="s.m4a")
            offered.add(instance_id)
            try:
                status = process.phone.send(xml, files).status
            except (OSError, http.client.HTTPException):
                return
            if status == 201:
                acknowledged[instance_id] = (xml, files)

    threads = [threading.Thread(target=send, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    time.sleep(0.3 + chance.random() * 0.5)
    process.kill()
    stop.set()
    for thread in threads:
        thread.join()
    assert acknowledged
    with Vault.unlock(process.folder, PASSPHRASE) as vault:
        assert vault.check(thorough=True) == []
        outbox = Outbox(vault, now)
        for instance_id, (xml, files) in acknowledged.items():
            kept = outbox.submission(instance_id)
            assert kept.xml == xml
            assert {
                file.name: vault.attachments.read(file.attachment_id) for file in kept.files
            } == files
        with vault.reading() as database:
            rows = database.execute("SELECT instance_id FROM submission").fetchall()
            missing = database.execute(
                "SELECT count(*) FROM submission_file WHERE attachment IS NULL"
            ).fetchone()[0]
        # What was not acknowledged is either whole or absent, and nobody's file lies about.
        assert missing == 0
        assert {row[0] for row in rows} <= offered
        stored = {path.name for path in (process.folder / "attachments").iterdir()}
        assert len(stored) == 2 * len(rows)
    process.start()  # for the fixture to end
