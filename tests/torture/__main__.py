"""`python -m tests.torture <what> [--count N] [--seed S] [--json]`; each kind is a module here."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from pathlib import Path


def kinds() -> list[str]:
    """The kinds of damage there are."""
    found = pkgutil.iter_modules([str(Path(__file__).parent)])
    return sorted(module.name for module in found if not module.name.startswith("_"))


def main(arguments: list[str]) -> int:
    """Hand over to the module named first; 2 when there is none of that name."""
    known = kinds()
    if not arguments or arguments[0] not in known:
        print(f"usage: python -m tests.torture {'|'.join(known)} [options]", file=sys.stderr)
        return 2
    module = importlib.import_module(f"tests.torture.{arguments[0]}")
    return int(module.run(arguments[1:]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
