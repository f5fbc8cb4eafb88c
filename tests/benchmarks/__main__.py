"""`python -m tests.benchmarks <name> [--json]`: run one benchmark, a module here with `run`."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from pathlib import Path


def names() -> list[str]:
    """Give the benchmarks there are; generators of material begin with `generated`."""
    return sorted(
        module.name
        for module in pkgutil.iter_modules([str(Path(__file__).parent)])
        if not module.name.startswith(("_", "generated"))
    )


def main(arguments: list[str]) -> int:
    """Hand over to the benchmark that is named first."""
    if not arguments or arguments[0] not in names():
        print(f"usage: python -m tests.benchmarks {'|'.join(names())} [options]", file=sys.stderr)
        return 2
    benchmark = importlib.import_module(f"tests.benchmarks.{arguments[0]}")
    return int(benchmark.run(arguments[1:]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
