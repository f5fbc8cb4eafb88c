"""Delivering over a slow line: `python -m tests.benchmarks deliver [--json] [--part …]`.

The line is emulated (`_line.py`): 600 ms there and back, 32 kB/s up, 128 kB/s down, and for the
photos a cut after every 2 MB of a connection. The other end is a hub of our own over https. The
*byte floor* is the time in which the line carries the bytes that a plain client sends for the
same records on one connection, counted and without a gap, plus three round trips (connecting,
encryption, the last answer). That client itself is measured beside it, in the same run. The
*least floor* counts the smallest requests that the protocol allows instead.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
import uuid
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import requests
import urllib3

from tests.benchmarks._headquarters import CHEAP, FORM_ID, PASSPHRASE, Running, headquarters
from tests.benchmarks._line import SlowLine
from tests.benchmarks._queue import measure_queue
from veldmelding.outbox import Outbox, Submission, SubmissionFile
from veldmelding.sync import Backend, Bearer, NetworkSettings, SyncReport, synchronise
from veldmelding.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXTS = 100
TEXT_SIZE = 1460
"""Bytes of an ordinary record of 43 questions."""
PHOTO = 1_000_000
CUT_EVERY = 2_000_000
SLOWNESS = {"round_trip": 0.6, "up": 32 * 1024, "down": 128 * 1024}
TEXT_BOUND, PHOTO_BOUND = 1.35, 1.15
IDLE_ROUND_TRIPS, IDLE_BYTES = 2, 1500


def run(arguments: list[str]) -> int:
    """Measure; 1 when a bound is not kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks deliver")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--part", choices=["texts", "photos", "idle", "queue"])
    parser.add_argument("--without-baselines", action="store_true", help="they take minutes")
    parser.add_argument("--records", type=int, default=10_000, help="in the long queue")
    options = parser.parse_args(arguments)
    figures: list[dict[str, object]] = []
    if options.part != "queue":
        with headquarters() as hub:
            for part, measure in (("idle", idle), ("texts", texts), ("photos", photos)):
                if options.part in {None, part}:
                    figures += measure(hub, baselines=not options.without_baselines)
    if options.part in {None, "queue"}:
        figures += measure_queue(options.records)
    for figure in figures:
        if options.json:
            print(json.dumps(figure), flush=True)
        else:
            bound = f"  (bound {figure['bound']})" if "bound" in figure else ""
            print(f"{figure['what']:<62} {figure['value']:>10}{bound}", flush=True)
    kept = [figure["value"] <= figure["bound"] for figure in figures if "bound" in figure]  # type: ignore[operator]
    print(f"deliver: {sum(kept)} of {len(kept)} bounds kept")
    return 0 if all(kept) else 1


# -- the parts ---------------------------------------------------------------------------------


def idle(hub: Running, *, baselines: bool) -> list[dict[str, object]]:
    """Measure a run with nothing to send and nothing new."""
    with laptop(hub) as (vault, line):
        line.take()
        slow(line)
        began = time.monotonic()
        report = press(vault)
        seconds, counted = time.monotonic() - began, line.take()
    return [
        figure("nothing to do: round trips after connecting", report.round_trips, IDLE_ROUND_TRIPS),
        figure("nothing to do: bytes up, encryption included", counted.up, IDLE_BYTES),
        figure("nothing to do: bytes down", counted.down),
        figure("nothing to do: seconds", round(seconds, 2)),
    ]


def texts(hub: Running, *, baselines: bool) -> list[dict[str, object]]:
    """Measure a hundred records without photos."""
    found: list[dict[str, object]] = []
    with laptop(hub) as (vault, line):
        records = [record(vault, number) for number in range(TEXTS)]
        with laptop(hub) as (other, fast):
            fast.take()
            sequential(hub, fast, other, [record(other, number) for number in range(TEXTS)])
            plain = fast.take().up
        waits = 3 * SLOWNESS["round_trip"]
        floor = plain / SLOWNESS["up"] + waits
        least = sum(len(smallest_request(each)) for each in records) / SLOWNESS["up"] + waits
        slow(line)
        line.take()
        began = time.monotonic()
        report = press(vault)
        seconds, counted = time.monotonic() - began, line.take()
        assert len(report.delivered) == TEXTS, report
        found += [
            figure(f"{TEXTS} records: seconds of the byte floor", round(floor, 2)),
            figure(f"{TEXTS} records: seconds", round(seconds, 2)),
            figure(f"{TEXTS} records: × byte floor", round(seconds / floor, 2), TEXT_BOUND),
            figure(f"{TEXTS} records: × least floor", round(seconds / least, 2)),
            figure(f"{TEXTS} records: bytes up", counted.up),
            figure(f"{TEXTS} records: bytes up of a plain client", plain),
            figure(f"{TEXTS} records: connections", counted.connections),
        ]
        if baselines:
            few = [record(vault, number) for number in range(TEXTS // 4)]
            for name, asks_first in (("one after the other", False), ("and HEAD first", True)):
                seconds = 4 * sequential(hub, line, vault, few, asks_first=asks_first)
                found += [
                    figure(
                        f"baseline, plain client {name}: × byte floor", round(seconds / floor, 1)
                    )
                ]
    return found


def photos(hub: Running, *, baselines: bool) -> list[dict[str, object]]:
    """Measure one record with three photos of a megabyte, on a line that cuts every 2 MB."""
    found: list[dict[str, object]] = []
    with laptop(hub) as (vault, line):
        record(vault, 1, photos=3)
        slow(line)
        line.cut_every = CUT_EVERY
        line.take()
        began = time.monotonic()
        report = press(vault)
        seconds, counted = time.monotonic() - began, line.take()
        assert report.files == 3, report
        needed = 3 * PHOTO
        found += [
            figure(
                "3 photos of 1 MB, cuts: × their bytes", round(counted.up / needed, 3), PHOTO_BOUND
            ),
            figure("3 photos of 1 MB, cuts: seconds", round(seconds, 1)),
            figure(
                "3 photos of 1 MB, cuts: × seconds of their bytes",
                round(seconds * SLOWNESS["up"] / needed, 3),
            ),
            figure("3 photos of 1 MB, cuts: cuts met", counted.cuts),
        ]
        if baselines:
            another = record(vault, 2, photos=3)
            sequential(hub, line, vault, [another], one_each=True)
            found += [
                figure(
                    "baseline, plain client, one photo a request: × their bytes",
                    round(line.take().up / needed, 3),
                )
            ]
    return found


def figure(what: str, value: float, bound: float | None = None) -> dict[str, object]:
    return {"what": what, "value": value} | ({} if bound is None else {"bound": bound})


# -- a laptop, and a plain client --------------------------------------------------------------


@contextmanager
def laptop(hub: Running) -> Iterator[tuple[Vault, SlowLine]]:
    """A laptop that has met this headquarters before, on a line that is still fast."""
    with tempfile.TemporaryDirectory(prefix="laptop-") as place:
        Vault.create(Path(place) / "vault", PASSPHRASE, cost=CHEAP)
        with (
            Vault.unlock(Path(place) / "vault", PASSPHRASE) as vault,
            SlowLine(hub.port, round_trip=0.0, up=1e9, down=1e9) as line,
        ):
            NetworkSettings(ca_pem=hub.ca_pem).save(vault)
            Backend.at(f"https://{line.address}/v1/projects/1", Bearer(hub.token)).save(vault)
            first = press(vault)
            assert first.stopped is None, first.stopped
            yield vault, line


def slow(line: SlowLine) -> None:
    for name, value in SLOWNESS.items():
        setattr(line, name, value)


def press(vault: Vault) -> SyncReport:
    return synchronise(vault, Backend.load(vault), lambda _: None, clock=now)


def record(vault: Vault, number: int, photos: int = 0) -> Submission:
    """Finish a record of the usual size."""
    instance_id = f"uuid:{uuid.uuid4()}"
    chance = random.Random(number)
    files = []
    for _ in range(photos):
        with vault.transaction():
            kept = vault.attachments.add(chance.randbytes(PHOTO), "image/jpeg")
        name = f"{uuid.uuid4().hex}.jpg"
        files.append(SubmissionFile(name, kept.id, kept.size, kept.sha256))
    # A record names as many photos as it has; the form of the suite has room for one.
    named = "".join(f"<photo>{file.name}</photo>" for file in files)
    head = f'<data id="{FORM_ID}" version="1">{named}<what>'
    tail = (
        '</what><orx:meta xmlns:orx="http://openrosa.org/xforms"><orx:instanceID>'
        f"{instance_id}</orx:instanceID></orx:meta></data>"
    )
    words = "".join(chance.choices("abcdefghijklmnopqrstuvwxyz ", k=TEXT_SIZE))
    xml = (head + words[: max(0, TEXT_SIZE - len(head) - len(tail))] + tail).encode()
    made = Submission(
        instance_id=instance_id,
        form_id=FORM_ID,
        form_version="1",
        name=f"record {number}",
        xml=xml,
        files=tuple(files),
        finalised=now(),
        device_id="veldmelding:0123456789abcdef",
    )
    Outbox(vault, now).put(made)
    return made


def smallest_request(made: Submission) -> bytes:
    """Write the least that OpenRosa lets a client send for a record."""
    body = (
        b'--b\r\nContent-Disposition: form-data; name="xml_submission_file"; filename="x"\r\n\r\n'
        + made.xml
        + b"\r\n--b--\r\n"
    )
    head = (
        "POST /v1/projects/1/submission HTTP/1.1\r\nHost: 127.0.0.1:40000\r\n"
        f"Authorization: Bearer {'t' * 64}\r\nX-OpenRosa-Version: 1.0\r\n"
        f"Content-Type: multipart/form-data; boundary=b\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def sequential(
    hub: Running,
    line: SlowLine,
    vault: Vault,
    records: list[Submission],
    *,
    asks_first: bool = False,
    one_each: bool = False,
) -> float:
    """Send as a simple script does, on one connection that is kept; returns the seconds."""
    url = f"https://{line.address}/v1/projects/1/submission"
    with requests.Session() as session:
        session.trust_env = False
        ca_file = hub.folder / "ca.pem"
        ca_file.write_text(hub.ca_pem)
        session.verify = str(ca_file)
        session.headers.update(
            {"X-OpenRosa-Version": "1.0", "Authorization": f"Bearer {hub.token}"}
        )
        began = time.monotonic()
        for each in records:
            if asks_first:
                session.head(url)
            batches = [(file,) for file in each.files] if one_each else [each.files]
            for files in batches or [()]:
                parts = {"xml_submission_file": ("x.xml", each.xml, "text/xml")}
                for file in files:
                    content = vault.attachments.read(file.attachment_id or "")
                    parts[file.name] = (file.name, content, "image/jpeg")
                until_taken(session, url, parts)
        return time.monotonic() - began


def until_taken(session: requests.Session, url: str, parts: object) -> None:
    for _ in range(5):
        try:
            answer = session.post(url, files=parts)  # type: ignore[arg-type]
        except (requests.RequestException, urllib3.exceptions.HTTPError):
            continue
        assert answer.status_code == 201, answer.text
        return
    raise AssertionError("the line never carried it")


def now() -> datetime:
    return datetime.now(UTC)
