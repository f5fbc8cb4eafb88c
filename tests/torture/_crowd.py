"""Many clients of one hub in a process of their own: laptops and phones that send and send again.

Reads its orders as JSON from standard input, prints what was acknowledged and how long the answers
took as one JSON object. A laptop keeps its connection, sends texts first and each photo by itself;
a phone asks first (HEAD), sends a record with its photos at once and hangs up, as Collect does.
Both do what a client must: the same bytes again until they are acknowledged.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import random
import sys
import threading
import time
import uuid
from dataclasses import dataclass, field

from tests.hub.client import BOUNDARY, OPENROSA, multipart, upload_parts, visit


@dataclass
class Told:
    """What the crowd saw."""

    acknowledged: dict[str, str] = field(default_factory=dict)
    """Instance id to SHA-256 of the XML."""
    photos: dict[str, str] = field(default_factory=dict)
    seconds: list[float] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    broken: int = 0
    unfinished: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)


class Client(threading.Thread):
    """One laptop or phone."""

    def __init__(self, orders: dict, token: str, number: int, phone: bool, told: Told) -> None:
        super().__init__(daemon=True)
        self._port = orders["port"]
        self._orders = orders
        self._token = token
        self._phone = phone
        self._told = told
        self._chance = random.Random(f"{orders['seed']} {number}")
        self._connection: http.client.HTTPConnection | None = None
        self._end = time.monotonic() + orders["patience"]
        self._etag = ""

    def run(self) -> None:
        """Send records with pauses in between, as people do."""
        self._rest()
        self._look()
        for _ in range(self._orders["records"]):
            if not self._record():
                with self._told.lock:
                    self._told.unfinished += 1
                break
            self._rest()
        self._hang_up()

    def _rest(self) -> None:
        time.sleep(self._chance.uniform(0, 2 * self._orders["pace"]))

    def _look(self) -> None:
        path = "/formList"
        if self._ask("GET", path, None, {"If-None-Match": self._etag} if self._etag else {}):
            self._etag = self._etag or "seen"

    def _record(self) -> bool:
        chance = self._chance
        identity = f"uuid:{uuid.UUID(int=chance.getrandbits(128), version=4)}"
        photos = {
            f"{chance.getrandbits(64):016x}.jpg": b"\xff\xd8\xff" + chance.randbytes(size)
            for size in [chance.randint(20_000, 120_000)] * (chance.random() < 0.5)
        }
        xml = visit(identity, who="x" * chance.randint(1, 1500), photo=next(iter(photos), ""))
        if self._phone:
            return self._ask("HEAD", "/submission", None, {}) and self._send(xml, photos, identity)
        return self._send(xml, {}, identity) and all(
            self._send(xml, {name: photo}, identity) for name, photo in photos.items()
        )

    def _send(self, xml: bytes, files: dict[str, bytes], identity: str) -> bool:
        body = multipart(upload_parts(xml, files))
        headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
        if not self._ask("POST", "/submission?deviceID=crowd", body, headers):
            return False
        with self._told.lock:
            self._told.acknowledged[identity] = hashlib.sha256(xml).hexdigest()
            for name, content in files.items():
                self._told.photos[f"{identity} {name}"] = hashlib.sha256(content).hexdigest()
        return True

    def _ask(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> bool:
        while time.monotonic() < self._end:
            began = time.perf_counter()
            try:
                status, text = self._exchange(method, path, body, headers)
            except (OSError, http.client.HTTPException):
                self._hang_up()
                with self._told.lock:
                    self._told.broken += 1
                time.sleep(self._chance.uniform(0.1, 0.8))
                continue
            took = time.perf_counter() - began
            good = status in {200, 204, 304} if method != "POST" else status == 201
            with self._told.lock:
                self._told.seconds.append(took)
                if not good:
                    self._told.refused.append(f"{method} {status} {text[:120]}")
            if self._phone:
                self._hang_up()
            if good:
                return True
            time.sleep(0.5)
        return False

    def _exchange(
        self, method: str, path: str, body: bytes | None, headers: dict[str, str]
    ) -> tuple[int, str]:
        if self._connection is None:
            self._connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=60)
        base, mine = "/v1/projects/1", {"Authorization": f"Bearer {self._token}"}
        if self._phone:
            base, mine = f"/v1/key/{self._token}/projects/1", {}
        self._connection.request(method, base + path, body, OPENROSA | mine | headers)
        answer = self._connection.getresponse()
        text = answer.read().decode("utf-8", "replace")
        if answer.will_close:
            self._hang_up()
        return answer.status, text

    def _hang_up(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def main() -> None:
    """Let the crowd send and tell what it saw."""
    orders = json.load(sys.stdin)
    told = Told()
    crowd = [
        Client(orders, token, orders["first"] + number, number < orders["phones"], told)
        for number, token in enumerate(orders["tokens"])
    ]
    for client in crowd:
        client.start()
    for client in crowd:
        client.join()
    json.dump(
        {
            "acknowledged": told.acknowledged,
            "photos": told.photos,
            "seconds": told.seconds,
            "refused": told.refused,
            "broken": told.broken,
            "unfinished": told.unfinished,
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
