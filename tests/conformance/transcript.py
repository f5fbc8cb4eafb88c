"""A hub and a real ODK Central, word for word.

`python -m tests.conformance transcript [--write FOLDER]` holds the conversation that was recorded
from ODK Central v2026.2.2 with our own hub and compares every answer: status, headers, entity
tags, lengths and bodies, without identities, moments, tokens, hosts and hashes. `--write` puts
both transcripts into a folder, so that `diff` shows the same.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.conformance._delivery import CHEAP, PASSPHRASE, now
from tests.conformance._normal import CUT, difference, exchange
from tests.conformance._replay import Replay
from veldmelding.hub import Hub
from veldmelding.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Mapping

RECORDED = Path(__file__).with_name("central_exchanges.json")


def recorded() -> dict[int, dict[str, Any]]:
    """What the real Central answered, by number."""
    found = json.loads(RECORDED.read_text(encoding="utf-8"))
    return {int(number): each for number, each in found.items()}


def replayed(folder: Path) -> dict[int, dict[str, Any]]:
    """What a fresh hub in `folder` answers."""
    Vault.create(folder, PASSPHRASE, cost=CHEAP)
    with Vault.unlock(folder, PASSPHRASE) as vault:
        hub = Hub(vault, clock=now, random=random.SystemRandom(), passphrase_memory=64)
        try:
            url = hub.start().url
            return {
                number: exchange(status, headers, body)
                for number, status, headers, body in Replay(hub, url).answers()
            }
        finally:
            hub.stop()


def differing(wanted: Mapping[int, Any], found: Mapping[int, Any]) -> dict[int, str]:
    """Say what differs, by number; only what was asked of both."""
    told = {number: difference(wanted[number], answer) for number, answer in found.items()}
    return {number: text for number, text in told.items() if text}


def comparable(
    wanted: Mapping[int, Any], found: Mapping[int, Any]
) -> tuple[dict[int, Any], dict[int, Any]]:
    """Leave out of both what was not recorded: some headers, and the ends of long bodies."""
    mine: dict[int, Any] = {}
    theirs: dict[int, Any] = {}
    for number, each in wanted.items():
        body, got = each["body"].strip(), found[number]["body"].strip()
        if each.get("cut") or each.get("body_unrecorded"):
            body = "" if each.get("body_unrecorded") else body[:-CUT]
            got = got[: len(body)]
        kept = {name: found[number]["headers"].get(name) for name in each["headers"]}
        mine[number] = {**each, "body": body}
        theirs[number] = {"status": found[number]["status"], "headers": kept, "body": got}
    return mine, theirs


def written(exchanges: Mapping[int, Any], steps: Mapping[int, Any]) -> str:
    """Write a transcript."""
    lines: list[str] = []
    for number in sorted(exchanges):
        step, each = steps[number], exchanges[number]
        lines += [f"--- {number} {step['step']}", f"    {step['request']} -> {each['status']}"]
        lines += [f"    {name}: {value}" for name, value in sorted(each["headers"].items())]
        lines.append(f"    {each['body'].strip()}")
    return "\n".join(lines) + "\n"


def run(arguments: list[str]) -> int:
    """Compare; 1 when an answer differs."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance transcript")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="both transcripts, for diff")
    options = parser.parse_args(arguments)
    wanted = recorded()
    with tempfile.TemporaryDirectory() as folder:
        found = replayed(Path(folder) / "hub")
    told = differing(wanted, found)
    if options.write is not None:
        options.write.mkdir(parents=True, exist_ok=True)
        shared = {number: wanted[number] for number in found}
        both = comparable(shared, found)
        for name, exchanges in zip(("central.txt", "hub.txt"), both, strict=True):
            (options.write / name).write_text(written(exchanges, wanted), encoding="utf-8")
    for number, text in told.items():
        print(f"{number} {wanted[number]['step']}: {text}")
    print(f"transcript: {len(found)} exchanges, {len(told)} differ")
    return 1 if told else 0
