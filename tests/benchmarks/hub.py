"""What a hub costs: taking in records with photos, against a plain server that only keeps bytes.

The plain server is the same web server and reads the same bodies through the same sockets; it
writes each body to a file, syncs it, and answers. What the hub adds is understanding, encrypting
and telling apart what it has already. Both sides take turns in one run.
"""

from __future__ import annotations

import argparse
import hashlib
import http.client
import json
import os
import random
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.hub.client import BOUNDARY, OPENROSA, multipart, new_id, upload_parts, visit, visit_form
from veldmelding.hub import Hub
from veldmelding.hub.server import WebServer
from veldmelding.vault import KeyCost, Vault

PASSPHRASE = "seven quiet rivers"
TURNS = 5
LIMITS = {"records": 4.0, "photos of 1 MB": 5.0, "form list, unchanged": 4.0}


def _now() -> datetime:
    return datetime.now(UTC)


class Plain:
    """A server that writes what it is sent to a folder, durably, and says so."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._folder = folder
        self._server = WebServer("127.0.0.1", 0, self._answer, largest_body=1 << 30)
        self._server.prepare()
        self.port = int(self._server.bind_addr[1])
        self._thread = threading.Thread(target=self._server.serve, daemon=True)
        self._thread.start()

    def _answer(self, environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] == "GET":
            start("304 Not Modified", [("ETag", '"1"')])
            return [b""]
        target = self._folder / hashlib.sha256(os.urandom(16)).hexdigest()
        with target.open("wb") as file:
            while piece := environ["wsgi.input"].read(65536):
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        start("201 Created", [("Content-Length", "2")])
        return [b"ok"]

    def stop(self) -> None:
        self._server.stop()
        self._thread.join()


def _send(port: int, requests: list[tuple[str, str, bytes | None, dict[str, str]]]) -> float:
    """Send over four connections that stay; seconds in all."""
    queue = list(requests)
    lock = threading.Lock()
    wrong: list[int] = []

    def work() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        while True:
            with lock:
                if not queue:
                    break
                method, path, body, headers = queue.pop()
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            answer.read()
            if answer.status not in {201, 304}:
                wrong.append(answer.status)
        connection.close()

    began = time.perf_counter()
    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong, wrong
    return time.perf_counter() - began


def run(arguments: list[str]) -> int:
    """Print one line for each kind of work; 1 when one costs more than its limit."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks hub")
    parser.add_argument("--count", type=int, default=100, help="records in a turn")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="bench-hub-") as place:
        folder = Path(place) / "vault"
        Vault.create(folder, PASSPHRASE, cost=KeyCost(memory=8 * 1024, iterations=1))
        plain = Plain(Path(place) / "plain")
        try:
            with (
                Vault.unlock(folder, PASSPHRASE) as vault,
                Hub(vault, clock=_now, random=random.SystemRandom()) as hub,
            ):
                hub.offer(visit_form())
                token = hub.create_account("bench")
                return _measure(plain.port, hub.start().port, token, options)
        finally:
            plain.stop()


def _measure(plain: int, hub: int, token: str, options: argparse.Namespace) -> int:
    headers = OPENROSA | {"Authorization": f"Bearer {token}"}
    posted = headers | {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
    photo = b"\xff\xd8\xff" + random.Random(1).randbytes(1_000_000)

    def records() -> list[tuple[str, str, bytes | None, dict[str, str]]]:
        return [
            ("POST", "/v1/projects/1/submission", multipart(upload_parts(visit())), posted)
            for _ in range(options.count)
        ]

    def photos() -> list[tuple[str, str, bytes | None, dict[str, str]]]:
        bodies = []
        for number in range(options.count // 5):
            name = f"{number:04x}.jpg"
            parts = upload_parts(visit(new_id(), photo=name), {name: photo})
            bodies.append(("POST", "/v1/projects/1/submission", multipart(parts), posted))
        return bodies

    etag = _etag(hub, headers)

    def lists() -> list[tuple[str, str, bytes | None, dict[str, str]]]:
        asked = headers | {"If-None-Match": etag}
        return [("GET", "/v1/projects/1/formList", None, asked) for _ in range(options.count)]

    short = []
    for name, work in (
        ("records", records),
        ("photos of 1 MB", photos),
        ("form list, unchanged", lists),
    ):
        sides: tuple[list[float], list[float]] = ([], [])
        for _ in range(TURNS):
            for side, port in zip(sides, (plain, hub), strict=True):
                requests = work()
                side.append(_send(port, requests) / len(requests))
        baseline, value = (statistics.median(side) * 1000 for side in sides)
        ratio = value / baseline
        if ratio > LIMITS[name]:
            short.append(name)
        if options.json:
            line = {"name": name, "value": value, "unit": "ms", "baseline": baseline}
            print(json.dumps(line | {"ratio": ratio}))
        else:
            print(
                f"{name}: {value:.2f} ms each, {ratio:.2f} x a plain server ({baseline:.2f} ms),"
                f" limit {LIMITS[name]:.1f} x"
            )
    print(f"hub: {'all within their limits' if not short else 'too slow: ' + ', '.join(short)}")
    return 1 if short else 0


def _etag(port: int, headers: dict[str, str]) -> str:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", "/v1/projects/1/formList", None, headers)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.getheader("ETag") or ""
