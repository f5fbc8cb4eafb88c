"""What the suites of recorded cases share: finding the file, the options, and the report."""

from __future__ import annotations

import argparse
import gzip
import json
import os
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

VARIABLE = "VELDMELDING_CONFORMANCE"


class Outcome(NamedTuple):
    """What one case came to: `agrees`, `differs`, or `declared` (a difference with a reason)."""

    case: str
    result: str
    reason: str


def folder() -> Path | None:
    """Give the folder with recorded cases that the environment names, if any."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else None


def read_cases(where: Path, name: str) -> list[dict[str, Any]]:
    """Read the cases of a suite from a folder, or from the file itself."""
    path = where / name if where.is_dir() else where
    with gzip.open(path, "rt", encoding="utf-8") as file:
        cases: list[dict[str, Any]] = json.load(file)
    return cases


def options(suite: str, arguments: Sequence[str]) -> argparse.Namespace:
    """Read the options that all suites of recorded cases have."""
    parser = argparse.ArgumentParser(prog=f"python -m tests.conformance {suite}")
    parser.add_argument("--cases", type=Path, default=folder(), help=f"default: {VARIABLE}")
    parser.add_argument("--json", action="store_true", help="one JSON object per case")
    chosen = parser.parse_args(arguments)
    if chosen.cases is None:
        parser.error(f"name the folder with --cases or {VARIABLE}")
    return chosen


def report(suite: str, outcomes: Iterable[Outcome], as_json: bool) -> int:
    """Print the outcomes and a last line that sums them up; 1 when a case differs."""
    counts: Counter[str] = Counter()
    for outcome in outcomes:
        counts[outcome.result] += 1
        if as_json:
            print(json.dumps(outcome._asdict(), ensure_ascii=False))
        elif outcome.result == "differs":
            print(f"{outcome.case}: {outcome.reason}")
    total = sum(counts.values())
    print(
        f"{suite}: {total} cases, {counts['agrees']} agree, "
        f"{counts['declared']} differ as declared, {counts['differs']} fall short"
    )
    sys.stdout.flush()
    return 1 if counts["differs"] or not total else 0
