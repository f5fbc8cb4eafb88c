"""The command line: every command is a thin call into a room.

Without a command the desktop opens. Passphrases are asked for on the terminal or read from a
file or an open file descriptor; never from arguments or the environment, where other programs
can read them. Exit codes: 0 done, 1 refused with a reason on standard error, 2 wrong use.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from veldmelding.cli.grammar import parser
from veldmelding.errors import VeldmeldingError
from veldmelding.language import LANGUAGES, Catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(arguments: Sequence[str]) -> int:
    """Parse `arguments`, run the command and return its exit code."""
    options = parser().parse_args(arguments)
    catalogue = Catalogue(options.interface_language or _system_language())
    try:
        return int(options.command(options))
    except VeldmeldingError as error:
        print(catalogue.sentence(error.sentence), file=sys.stderr)
        return 1
    except BrokenPipeError:
        # The reader went away (a pager, `head`); nothing is left to tell it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 1


def _system_language() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        code = os.environ.get(name, "").split("_")[0].split(".")[0]
        if code in LANGUAGES:
            return code
    return "en"
