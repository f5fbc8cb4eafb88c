"""What headquarters does at its own desk: questions to workers, encrypted records, set-up codes.

None of it needs a vault. The password of a person at Central is asked for on the terminal or read
from a file, like every passphrase.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from veldmelding.cli.terminal import (
    ask_passphrase,
    ask_secret,
    clock,
    passphrase_options,
    print_json,
    read,
)
from veldmelding.errors import NoPassphrase, SetupNeedsWords

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from veldmelding.sync import Backend
    from veldmelding.sync.central import Central

_NOT_ENCRYPTED = (
    "What is written there is not encrypted. Keep it on an encrypted disk, and remove it when it "
    "is no longer needed."
)


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say what one can type: `feedback`, `decrypt` and `setup-code`."""
    asking = commands.add_parser(
        "feedback", help="bring what reviewers ask at Central or a hub back to the laptops"
    )
    asking.add_argument("address", help="of the project, as the browser shows it")
    asking.add_argument(
        "--form", action="append", default=[], metavar="ID", help="only this form; default: all"
    )
    asking.add_argument(
        "--set-up", action="store_true", help="first make the list and its form in the project"
    )
    asking.add_argument(
        "--keep-days",
        type=int,
        default=30,
        metavar="N",
        help="how long what is settled stays in the list (default: 30)",
    )
    asking.add_argument("--json", action="store_true", help="for scripts")
    _account_option(asking)
    asking.set_defaults(command=feedback)

    opening = commands.add_parser(
        "decrypt", help="make ODK's encrypted records readable with the private key"
    )
    opening.add_argument(
        "source", help="folder or .zip; or the address of a project at Central, with --form"
    )
    opening.add_argument("target", type=Path, help="an empty folder")
    opening.add_argument("--key", type=Path, required=True, metavar="PEM", help="private key")
    opening.add_argument(
        "--form", metavar="ID", help="form to fetch, when the source is an address"
    )
    opening.add_argument("--json", action="store_true", help="for scripts")
    passphrase_options(opening)
    _account_option(opening)
    opening.set_defaults(command=decrypt)

    code = commands.add_parser(
        "setup-code", help="turn a set-up text into a QR code that is of no use without its words"
    )
    code.add_argument("setup", type=Path, help="file with the set-up text, or - for standard input")
    code.add_argument("target", type=Path, help="new file: .svg for a picture, else the text")
    code.add_argument(
        "--headquarters-key",
        type=Path,
        metavar="FILE",
        help="file with the public key for sealed envelopes and alerts",
    )
    code.set_defaults(command=setup_code)


def words_option(parser: argparse.ArgumentParser) -> None:
    """Let a command read the words of a set-up code from a file."""
    parser.add_argument(
        "--words-file", type=Path, metavar="FILE", help="words of a VELD1 code, in the first line"
    )


def read_setup_code(text: str, words_file: Path | None) -> Backend:
    """Read a set-up text; the words of one that needs them come from a file or the terminal."""
    from veldmelding.sync import read_setup

    try:
        return read_setup(text)
    except SetupNeedsWords:
        if words_file is None:
            return read_setup(text, ask_secret("Words of this code: "))
        return read_setup(text, read(words_file).decode("utf-8", "replace").split("\n", 1)[0])


def _account_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--account-file",
        type=Path,
        metavar="FILE",
        help="email address in the first line, password in the second; default: asked for",
    )


def feedback(options: argparse.Namespace) -> int:
    """Fill the list `feedback` from reviews and comments."""
    from veldmelding.sync.feedback import fill_list, set_up

    with _signed_in(options.address, options) as central:
        if options.set_up:
            set_up(central)
        report = fill_list(
            central,
            clock=clock,
            keep=timedelta(days=max(0, options.keep_days)),
            forms=frozenset(options.form),
        )
    if options.json:
        print_json(report)
    else:
        print(report.sentence)
    return 0


def decrypt(options: argparse.Namespace) -> int:
    """Make encrypted records readable; 1 when some of them stay closed."""
    from veldmelding.sync.decrypt import (
        decrypt_records,
        needs_passphrase,
        open_key,
        read_key_file,
    )

    pem = read_key_file(options.key)
    key = open_key(pem, ask_passphrase(options) if needs_passphrase(pem) else "")
    with _source(options) as source:
        report = decrypt_records(key, source, options.target)
    if options.json:
        print_json(report)
    else:
        for opened in report.opened:
            print(f"{opened.instance_id}: {opened.sentence}")
        for refused in report.refused:
            print(f"{refused.place}: {refused.sentence}", file=sys.stderr)
        print(report.sentence)
    if report.opened:
        print(_NOT_ENCRYPTED, file=sys.stderr)
    return 1 if report.refused or not report.opened else 0


def setup_code(options: argparse.Namespace) -> int:
    """Write a set-up code that needs its words, and print the words, this once."""
    from dataclasses import replace

    from veldmelding.hub.setup import qr_code
    from veldmelding.sync import read_setup, seal_setup
    from veldmelding.sync.sealed_setup import suggest_words
    from veldmelding.vault import PublicKey

    backend = read_setup(read(options.setup).decode("utf-8", "replace"))
    if options.headquarters_key is not None:
        text = read(options.headquarters_key).decode("utf-8", "replace")
        backend = replace(backend, headquarters_key=PublicKey.read(text).text)
    words = suggest_words()
    code = seal_setup(backend, words)
    content = code + "\n"
    if options.target.suffix.lower() == ".svg":
        side, path = qr_code(code)
        content = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" width="480"'
            f' height="480"><path fill="#fff" d="M0 0h{side}v{side}H0z"/><path d="{path}"/></svg>\n'
        )
    with options.target.open("x", encoding="utf-8") as stream:
        stream.write(content)
    print("Words of this code, shown only now. Give them another way than the code:")
    print(f"  {words}")
    return 0


@contextmanager
def _source(options: argparse.Namespace) -> Iterator[Path]:
    """Give the folder or file to read; what has to be fetched lies in a folder for a while.

    Only closed records lie there.
    """
    if "://" not in options.source:
        yield Path(options.source)
        return
    from veldmelding.sync.fetch_sealed import fetch_sealed

    folder = Path(tempfile.mkdtemp(prefix="veldmelding-closed-"))
    try:
        with _signed_in(options.source, options) as central:
            forms = [options.form] if options.form else _all_forms(central)
            for number, form in enumerate(forms):
                place = folder / str(number)
                place.mkdir()
                fetch_sealed(central, form, place)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _all_forms(central: Central) -> list[str]:
    return [str(form["xmlFormId"]) for form in central.listed("forms") if form.get("xmlFormId")]


@contextmanager
def _signed_in(address: str, options: argparse.Namespace) -> Iterator[Central]:
    from veldmelding.sync import Gate
    from veldmelding.sync.central import Central

    with Gate() as gate, Central(address, gate) as central:
        email, password = _account(options.account_file)
        central.sign_in(email, password)
        yield central


def _account(file: Path | None) -> tuple[str, str]:
    if file is not None:
        email, _, rest = read(file).decode("utf-8", "replace").partition("\n")
        return email.strip(), rest.split("\n", 1)[0].rstrip("\r")
    if not sys.stdin.isatty():
        raise NoPassphrase
    return input("Email address at headquarters: ").strip(), ask_secret("Password there: ")
