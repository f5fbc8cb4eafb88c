"""Forms on the command line: check, list, export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from veldmelding.cli.terminal import print_json, read

if TYPE_CHECKING:
    import argparse


def check(options: argparse.Namespace) -> int:
    """Say what in a form would not work; 1 when it cannot be filled."""
    from veldmelding.xforms import check_form

    folder = options.file.resolve().parent

    def beside(name: str) -> bytes | None:
        path = folder / Path(name).name
        return path.read_bytes() if path.is_file() else None

    report = check_form(read(options.file), options.file.name, beside)
    if options.json:
        for finding in report.findings:
            print_json(finding)
    else:
        print(report.outline)
        for finding in report.findings:
            print(f"{finding.severity}: {finding.where}: {finding.text}")
        print(f"{len(report.findings)} findings")
    return 1 if any(finding.severity == "error" for finding in report.findings) else 0


def show_list(_options: argparse.Namespace) -> int:
    """List the forms that ship with the program."""
    from veldmelding.library.bundled import bundled_form_ids

    print("\n".join(bundled_form_ids()))
    return 0


def export(options: argparse.Namespace) -> int:
    """Write a bundled form as a workbook."""
    from veldmelding.library.bundled import export_xlsx

    key = read(options.public_key).decode("ascii", "replace") if options.public_key else ""
    export_xlsx(options.form_id, options.target, key)
    return 0


def show_support(_options: argparse.Namespace) -> int:
    """Print what the form engine supports, from its own registries."""
    from veldmelding.xforms.support import support_document

    print(support_document(), end="")
    return 0
