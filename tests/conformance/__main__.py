"""`python -m tests.conformance <suite> …`: each suite is a module here with `run(arguments)`."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from pathlib import Path


def main() -> int:
    names = sorted(
        module.name
        for module in pkgutil.iter_modules([str(Path(__file__).parent)])
        if not module.name.startswith("_")
        and module.name not in ("declared", "documents", "recorded")
    )
    if len(sys.argv) < 2 or sys.argv[1] not in names:
        print(f"usage: python -m tests.conformance {'|'.join(names)} …", file=sys.stderr)
        return 2
    suite = importlib.import_module(f"tests.conformance.{sys.argv[1]}")
    return int(suite.run(sys.argv[2:]))


if __name__ == "__main__":
    sys.exit(main())
