"""What a sealed envelope costs: records with photos out and in again, against plain copying.

Plain copying moves the same bytes with the same promises, on the same disk, in the same run: the
texts and photos of all records from one folder into another, each file synced; once before and
once after, because disks have moods. Out is writing the
envelope, in is taking it into an empty vault; reading it back from the stick is measured alone.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from veldmelding.outbox import Outbox, Submission, SubmissionFile
from veldmelding.sync.envelope import Envelopes
from veldmelding.sync.envelope.intake import EnvelopeIntake
from veldmelding.vault import KeyCost, Vault
from veldmelding.vault.files import copy_durably, sync_folder
from veldmelding.vault.parcel import address_of

PASSPHRASE = "seven quiet rivers"
LIMIT = 0.5


def run(arguments: list[str]) -> int:
    """Measure out and in; 1 when one is slower than half the speed of plain copying."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks envelope")
    parser.add_argument("--count", type=int, default=10_000, help="records")
    parser.add_argument("--photo", type=int, default=100_000, help="bytes of a photo")
    parser.add_argument("--photos", type=int, default=1, help="photos of a record")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="bench-envelope-") as place:
        return _measure(Path(place), options)


def _measure(place: Path, options: argparse.Namespace) -> int:
    plain, copied = place / "plain", place / "copied"
    laptop, headquarters = _vault(place / "laptop"), _vault(place / "headquarters")
    try:
        size = _fill(laptop, plain, options)
        envelope = place / "stick.veld"
        reading_back: list[float] = []

        def heard(done: int, total: int) -> None:
            if not reading_back and 2 * done >= total:
                reading_back.append(time.perf_counter())

        copying = [_seconds(lambda: _copy(plain, copied / "before"))]
        began = time.perf_counter()
        Envelopes(laptop, _now).seal(address_of(headquarters), envelope, progress=heard)
        ended = time.perf_counter()
        out, back = reading_back[0] - began, ended - reading_back[0]
        intake = EnvelopeIntake(headquarters, _now)
        coming = _seconds(lambda: intake.take(envelope, trusted=True))
        again = _seconds(lambda: intake.take(envelope))
        copying.append(_seconds(lambda: _copy(plain, copied / "after")))
        held = Outbox(headquarters, _now).count()
    finally:
        laptop.close()
        headquarters.close()
    assert held == options.count
    slow = 0
    for name, seconds, limit in (
        ("envelope.out", out, LIMIT),
        ("envelope.in", coming, LIMIT),
        ("envelope.out_and_read_back", out + back, None),
        ("envelope.in_again", again, None),
    ):
        speed, baseline = size / seconds / 1e6, 2 * size / sum(copying) / 1e6
        slow += limit is not None and speed < limit * baseline
        if options.json:
            numbers = {"value": round(speed, 1), "unit": "MB/s", "baseline": round(baseline, 1)}
            print(json.dumps({"name": name, **numbers, "ratio": round(speed / baseline, 2)}))
        else:
            aim = f" (≥ {limit}×)" if limit else ""
            print(
                f"{name:28} {speed:8.1f} MB/s, copying {baseline:8.1f}, "
                f"{speed / baseline:5.2f}×{aim}"
            )
    print(f"{options.count} records, {size / 1e6:.0f} MB, {slow} below the limit")
    return 1 if slow else 0


def _now() -> datetime:
    return datetime.now(UTC)


def _vault(folder: Path) -> Vault:
    Vault.create(folder, PASSPHRASE, cost=KeyCost(8, 1))
    return Vault.unlock(folder, PASSPHRASE)


def _seconds(work: Callable[[], object]) -> float:
    os.sync()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _fill(vault: Vault, plain: Path, options: argparse.Namespace) -> int:
    """Put the same records into the vault and, as files, into a folder."""
    chance = random.Random(options.seed)
    plain.mkdir()
    outbox, size = Outbox(vault, _now), 0
    for number in range(options.count):
        if number % 500 == 0:
            os.sync()
        xml = (
            f'<data id="visit" version="1"><n>{chance.randbytes(1500).hex()}</n>'
            f"<meta><instanceID>uuid:{number:08d}</instanceID></meta></data>"
        ).encode()
        (plain / f"{number}.xml").write_bytes(xml)
        files = []
        with vault.transaction():
            for place in range(options.photos):
                photo = chance.randbytes(options.photo)
                name = f"{number}-{place}.jpg"
                (plain / name).write_bytes(photo)
                kept = vault.attachments.add(photo, "image/jpeg", with_md5=False)
                files.append(SubmissionFile(name, kept.id, kept.size, kept.sha256))
            outbox.put(
                Submission(
                    instance_id=f"uuid:{number:08d}",
                    form_id="visit",
                    form_version="1",
                    name="",
                    xml=xml,
                    files=tuple(files),
                    finalised=_now(),
                )
            )
        size += len(xml) + options.photo * options.photos
    return size


def _copy(source: Path, target: Path) -> None:
    target.mkdir(parents=True)
    for path in sorted(source.iterdir()):
        copy_durably(path, target / path.name)
    sync_folder(target)
