"""Nothing in clear anywhere on the hub's disk while records arrive, are viewed and exported.

The hub is a process of its own whose every file it opens to write is told by an audit hook; the
files in its folder and in its temporary folder are searched while it works.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.hub.client import BOUNDARY, Browser, Phone, multipart, new_id, visit, visit_form
from tests.hub.conftest import CHEAP, PASSPHRASE
from tests.hub.rest_client import Program
from veldmelding.hub import Address
from veldmelding.vault import Vault
from veldmelding.vault.parcel import address_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veldmelding.vault.escrow import PublicKey

ROOT = Path(__file__).parents[2]
RECORDS = 50
WORDS = "canary words of a person"
CANARIES = ("kestrelanswer", "heronrecord", "osprey-photo", "plovercontent", "wagtailcomment")
CANARIES += ("Canary Collector", WORDS, PASSPHRASE)

WATCHED = """
import os, sys
told = os.environ["WRITTEN"]
def hook(event, arguments):
    if event == "open":
        path, mode, flags = arguments
        writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if writes and isinstance(path, (str, bytes)) and str(path) not in (told, os.devnull):
            with open(told, "a") as file:
                file.write(f"{path}\\n")
    elif event in ("tempfile.mkstemp", "tempfile.mkdtemp", "subprocess.Popen", "os.exec"):
        with open(told, "a") as file:
            file.write(f"{event} {arguments}\\n")
sys.addaudithook(hook)
from tests.hub.serve import main
sys.argv = ["serve", *sys.argv[1:]]
main()
"""


def leaks(*folders: Path) -> set[str]:
    """Find canaries in any file or name of a file, in the encodings a disk would have them in."""
    return leaks_in(path for folder in folders for path in folder.rglob("*"))


def leaks_in(paths: Iterable[Path]) -> set[str]:
    """Find canaries in these files and in their names."""
    found: set[str] = set()
    for path in paths:
        with contextlib.suppress(FileNotFoundError):
            data = path.read_bytes() if path.is_file() else b""
            data += path.name.encode()
            for text in CANARIES:
                if text.encode() in data or text.encode("utf-16-le") in data:
                    found.add(f"{text} in {path.name}")
    return found


class Served:
    """A watched hub."""

    key: PublicKey
    """Whom envelopes are sealed for."""

    def __init__(self, folder: Path) -> None:
        self.vault, self.temporary = folder / "hub", folder / "tmp"
        self.temporary.mkdir()
        self._written = folder / "written.txt"
        environment = os.environ | {
            "TMPDIR": str(self.temporary),
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "WRITTEN": str(self._written),
        }
        self._child = subprocess.Popen(
            [sys.executable, "-c", WATCHED, str(self.vault)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
            cwd=ROOT,
        )
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.write(PASSPHRASE + "\n")
        self._child.stdin.flush()
        told = json.loads(self._child.stdout.readline())
        self.address = Address(told["url"], told["port"])
        self.phone = Phone(self.address, told["token"])

    def written(self) -> set[Path]:
        """Which files it opened to write."""
        return {Path(line) for line in self._written.read_text().splitlines()}

    def end(self) -> None:
        """Stop it."""
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.close()
        self._child.wait(timeout=20)
        self._child.stdout.close()


@pytest.fixture
def served(tmp_path):
    from random import Random

    from veldmelding.hub import Hub

    Vault.create(tmp_path / "hub", PASSPHRASE, cost=CHEAP)
    with Vault.unlock(tmp_path / "hub", PASSPHRASE) as vault:
        hub = Hub(vault, clock=_now, random=Random(1), passphrase_memory=64)
        hub.offer(visit_form())
        hub.accounts.create("Canary Collector", role="administer", passphrase=WORDS)
        key = address_of(vault)
    running = Served(tmp_path)
    running.key = key
    yield running
    running.end()


def _now():
    from datetime import UTC, datetime

    return datetime.now(UTC)


def test_nothing_in_clear_while_fifty_records_arrive_are_viewed_and_exported(served):
    seen: set[str] = set()
    photo = b"\xff\xd8\xff" + b"plovercontent" * 9000

    def send(number: int) -> str:
        instance_id = new_id()
        name = f"osprey-photo-{number}.jpg"
        xml = visit(instance_id, who=f"kestrelanswer {number}", name="heronrecord", photo=name)
        assert served.phone.send(xml, {name: photo}).status == 201
        return instance_id

    with ThreadPoolExecutor(4) as crowd:
        sending = [crowd.submit(send, number) for number in range(RECORDS)]
        while not all(one.done() for one in sending):
            seen |= leaks(served.vault, served.temporary)
        records = [one.result() for one in sending]

    browser = Browser(served.address)
    browser.post("/sign-in", name="Canary Collector", passphrase=WORDS)
    assert "heronrecord" in browser.get("/arrivals").text
    manager = Program.signed_in(served.address, "Canary Collector", WORDS)
    for number, instance_id in enumerate(records):
        path = ("forms", "visit", "submissions", instance_id)
        if number % 10 == 0:
            place = f"/arrivals/{instance_id.replace(':', '%3A')}"
            assert "kestrelanswer" in browser.get(place).text
            comment = {"body": "wagtailcomment"}
            assert manager.at("POST", *path, "comments", content=comment).status == 200
            state = {"reviewState": "hasIssues"}
            assert manager.at("PATCH", *path, content=state).status == 200
            seen |= leaks(served.vault, served.temporary)
    exported = manager.at("GET", "forms", "visit", "submissions.csv.zip")
    with zipfile.ZipFile(io.BytesIO(exported.body)) as archive:
        assert archive.read("visit.csv").count(b"kestrelanswer") == RECORDS
        assert archive.read("media/osprey-photo-1.jpg") == photo
    seen |= leaks(served.vault, served.temporary)
    written = served.written()
    served.end()
    seen |= leaks(served.vault, served.temporary)
    seen |= leaks_in(served.vault.parent.glob(".hub*"))
    assert seen == set()
    assert list(served.temporary.iterdir()) == []
    assert any(path.parent == served.vault / "attachments" for path in written)
    # Beside the vault lies only what it remembers of its own state, to notice older copies.
    outside = {path.name for path in written if served.vault not in path.parents}
    assert outside <= {".hub.seen", ".hub.seen.part"}


def test_nothing_in_clear_while_an_envelope_is_uploaded_and_taken_in(served, laptop, tmp_path):
    for number in range(5):
        instance_id = new_id()
        xml = visit(instance_id, who="kestrelanswer", name="heronrecord", photo="p.jpg")
        laptop.put(xml, instance_id, p=b"\xff\xd8\xff" + b"plovercontent" * (9000 + number))
    laptop.envelopes.seal(served.key, tmp_path / "a.veld")
    browser = Browser(served.address)
    browser.post("/sign-in", name="Canary Collector", passphrase=WORDS)
    parts = [("csrf", None, browser.csrf.encode())]
    parts.append(("envelope", "osprey-photo.veld", (tmp_path / "a.veld").read_bytes()))
    kind = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
    found = browser._ask("POST", "/envelopes", multipart(parts), kind, follow=True)
    assert "osprey-photo.veld" in found.text
    seen = leaks(served.vault, served.temporary)
    [place] = re.findall(r'action="(/envelopes/[0-9a-f]+/take)"', found.text)
    told = browser.post(place, csrf=browser.csrf, same="1", name="Canary Collector")
    assert laptop.envelopes.enter_receipt(re.search(r'"receipt">([^<]+)', told.text)[1]).confirmed
    seen |= leaks(served.vault, served.temporary)
    served.end()
    assert seen | leaks(served.vault, served.temporary) == set()
    assert list(served.temporary.iterdir()) == []


def test_the_search_finds_what_it_looks_for(tmp_path):
    (tmp_path / "leak").write_bytes(b"xx kestrelanswer")
    (tmp_path / "osprey-photo-1.jpg").write_bytes("wagtailcomment".encode("utf-16-le"))
    assert leaks(tmp_path) == {
        "kestrelanswer in leak",
        "osprey-photo in osprey-photo-1.jpg",
        "wagtailcomment in osprey-photo-1.jpg",
    }
