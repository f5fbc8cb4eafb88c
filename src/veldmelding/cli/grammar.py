"""What one can type after `veldmelding`, and which function each command calls."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from veldmelding import __version__
from veldmelding.cli import (
    envelopes,
    evidence,
    fieldwork,
    forms,
    headquarters,
    hubs,
    programs,
    vaults,
)
from veldmelding.cli.terminal import passphrase_options
from veldmelding.language import LANGUAGES

Command = Callable[[argparse.Namespace], int]


def parser() -> argparse.ArgumentParser:
    """Build the grammar of the command line."""
    parser = argparse.ArgumentParser(
        prog="veldmelding",
        description="Fill ODK forms offline, keep everything encrypted, deliver when there is a "
        "connection. Without a command the desktop opens.",
    )
    parser.add_argument("--version", action="version", version=f"veldmelding {__version__}")
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="where the vaults of the desktop are"
    )
    parser.add_argument(
        "--interface-language", choices=LANGUAGES, metavar="CODE", help="en, nl, fr, sw, es or pt"
    )
    parser.set_defaults(command=programs.open_desktop)
    commands = parser.add_subparsers(title="commands", metavar="")

    demo = commands.add_parser(
        "demo", help="the whole path on sample data with the embedded hub, in a temporary folder"
    )
    demo.add_argument(
        "--headless", action="store_true", help="no display: draw the windows to files"
    )
    demo.add_argument("--screenshots", type=Path, metavar="DIR", help="where the pictures go")
    demo.set_defaults(command=programs.demo)

    hubs.add_to(commands)

    form = commands.add_parser("form", help="look at forms").add_subparsers(
        required=True, metavar=""
    )
    check = form.add_parser("check", help="say what in a .xlsx, .md or .xml form would not work")
    check.add_argument("file", type=Path)
    check.add_argument("--json", action="store_true")
    check.set_defaults(command=forms.check)
    listing = form.add_parser("list", help="the forms that ship with the program")
    listing.set_defaults(command=forms.show_list)
    support = form.add_parser("support", help="what of XForms and XPath is supported")
    support.set_defaults(command=forms.show_support)
    export = form.add_parser(
        "export", help="write a bundled form as .xlsx, to upload to Central or Kobo"
    )
    export.add_argument("form_id")
    export.add_argument("target", type=Path)
    export.add_argument(
        "--public-key",
        type=Path,
        metavar="FILE",
        help="headquarters' RSA public key (PEM): records are then sealed when finalised",
    )
    export.set_defaults(command=forms.export)

    vaults.add_to(commands)
    evidence.add_to(commands)
    envelopes.add_to(commands)
    headquarters.add_to(commands)

    def life(name: str, command: Command, says: str) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=says)
        one.add_argument("--vault", type=Path, required=True, metavar="DIR")
        one.add_argument("--json", action="store_true", help="for scripts")
        passphrase_options(one)
        one.set_defaults(command=command)
        return one

    connect = life("connect", fieldwork.connect, "set up headquarters from a set-up text")
    connect.add_argument(
        "setup", type=Path, help="file with the text of the set-up QR, or - for standard input"
    )
    headquarters.words_option(connect)
    record = life("record", fieldwork.record, "fill a form from a file of answers and finalise it")
    record.add_argument("form_id")
    record.add_argument(
        "answers", type=Path, help="JSON object: path of the question to its answer"
    )
    record.add_argument("--attach", nargs=2, action="append", default=[], metavar=("PATH", "FILE"))
    record.add_argument("--draft", action="store_true", help="keep as draft, do not finalise")
    listed = life("list", fieldwork.show_list, "what was recorded, newest first, with its state")
    listed.add_argument("search", nargs="?", default="")
    show = life("show", fieldwork.show, "one observation: answers, files and who acknowledged them")
    show.add_argument("observation")
    show.add_argument("--xml", action="store_true", help="the frozen submission, byte for byte")
    life("sync", fieldwork.sync, "fetch forms and deliver what is ready")
    exported = life(
        "export",
        fieldwork.export,
        "write frozen submissions and their files, unencrypted, to a folder",
    )
    exported.add_argument("folder", type=Path)
    return parser
