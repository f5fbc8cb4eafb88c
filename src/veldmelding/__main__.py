"""The front door: `veldmelding` and `python -m veldmelding`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; 0 done, 1 refused with a reason, 2 wrong use."""
    from veldmelding.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
