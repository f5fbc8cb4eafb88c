"""The front door: `veldmelding` and `python -m veldmelding`."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """Run the command line; 0 done, 1 refused with a reason, 2 wrong use."""
    match sys.argv[1:]:
        # The window is what most people wait for: it does not wait for the command line's parts.
        case []:
            from veldmelding.desktop.application import run as open_desktop

            return open_desktop()
        case ["--data-dir", folder]:
            from veldmelding.desktop.application import run as open_desktop

            return open_desktop(data_folder=Path(folder))
        case arguments:
            from veldmelding.cli import run

            return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
