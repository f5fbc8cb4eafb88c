"""Evidence on the command line: originals, manifest and log that a third party verifies."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from veldmelding.cli.terminal import passphrase_options, print_json, unlock

if TYPE_CHECKING:
    import argparse


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say what one can type after `veldmelding evidence`."""
    group = commands.add_parser("evidence", help="what was done to each record, to be verified")
    evidence = group.add_subparsers(required=True, metavar="")
    exporting = evidence.add_parser(
        "export",
        help="write originals, manifest and signed log, unencrypted, into an empty folder; "
        "docs/verify_evidence.py verifies it",
    )
    exporting.add_argument("target", type=Path)
    exporting.add_argument(
        "observations", nargs="*", metavar="OBSERVATION", help="default: all finalised ones"
    )
    exporting.add_argument("--purpose", required=True, help="entered in the log that leaves too")
    head = evidence.add_parser("head", help="how far the journal is, for headquarters to keep")
    for one, command in ((exporting, export), (head, show_head)):
        one.add_argument("--vault", type=Path, required=True, metavar="DIR")
        one.add_argument("--json", action="store_true")
        passphrase_options(one)
        one.set_defaults(command=command)


def export(options: argparse.Namespace) -> int:
    """Export evidence of some or all finalised observations."""
    from veldmelding.cli.fieldwork import rooms
    from veldmelding.observations import Evidence

    with unlock(options, options.vault) as vault:
        _, _, store = rooms(vault)
        chosen = options.observations or [
            row.id for row in store.rows(limit=-1) if row.instance_id is not None
        ]
        export = Evidence(vault).export(chosen, options.target, options.purpose)
    if options.json:
        print_json(export)
    else:
        print(
            f"{export.records} records, {export.files} files, {export.missing} no longer here.\n"
            f"Fingerprint of the key, to compare with headquarters: {export.fingerprint}"
        )
        print("What is in this folder is not encrypted.", file=sys.stderr)
    return 0


def show_head(options: argparse.Namespace) -> int:
    """Print how far the journal is and what it adds up to."""
    from veldmelding.observations import Evidence

    with unlock(options, options.vault) as vault:
        line = Evidence(vault).head_line()
    print_json({"head": line}) if options.json else print(line)
    return 0
