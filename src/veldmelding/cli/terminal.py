"""What the commands of the front door share: passphrases, files, clocks and printing."""

from __future__ import annotations

import getpass
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict, is_dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any

from veldmelding.errors import FileUnreadable, NoPassphrase
from veldmelding.language import Sentence

if TYPE_CHECKING:
    import argparse

    from veldmelding.vault import Vault

LONGEST_PASSPHRASE_FILE = 64 * 1024


def clock() -> datetime:
    """Tell the time to the rooms."""
    return datetime.now(UTC)


def time_zone() -> tzinfo:
    """Tell the rooms which zone this computer is in."""
    return datetime.now().astimezone().tzinfo or UTC


def passphrase_options(parser: argparse.ArgumentParser, *, new: bool = False) -> None:
    """Let a command read a passphrase from a file or an open descriptor; `new` adds a second."""
    for prefix in ("", "new-") if new else ("",):
        where = parser.add_mutually_exclusive_group()
        where.add_argument(
            f"--{prefix}passphrase-file", type=Path, metavar="FILE", help="first line of this file"
        )
        where.add_argument(
            f"--{prefix}passphrase-fd",
            type=int,
            metavar="N",
            help="first line of this open file descriptor",
        )


def ask_passphrase(options: argparse.Namespace, *, new: bool = False) -> str:
    """Ask for a passphrase or read it from where the options say; raises `NoPassphrase`."""
    return _secret(options.passphrase_file, options.passphrase_fd, "Passphrase: ", twice=new)


def ask_new_passphrase(options: argparse.Namespace) -> str:
    """Ask for the passphrase that comes in place of another, twice."""
    return _secret(
        options.new_passphrase_file, options.new_passphrase_fd, "New passphrase: ", twice=True
    )


def ask_secret(prompt: str) -> str:
    """Ask for something on paper, such as a recovery key; from a pipe it is one line each."""
    if sys.stdin.isatty():
        return getpass.getpass(prompt)
    line = sys.stdin.readline()
    if not line.strip():
        raise NoPassphrase
    return line.rstrip("\r\n")


def agreed(options: argparse.Namespace, *sentences: object) -> bool:
    """Say what will happen and let the person agree, by typing it or with `--yes`."""
    for sentence in sentences:
        print(sentence)
    if options.yes:
        return True
    if sys.stdin.isatty():
        return input("Type yes to go on: ").strip().lower() == "yes"
    print("Nothing was changed. Add --yes to go on.", file=sys.stderr)
    return False


def agreement_option(parser: argparse.ArgumentParser) -> None:
    """Let a script agree to what a command says first."""
    parser.add_argument("--yes", action="store_true", help="go on without being asked")


def _secret(file: Path | None, descriptor: int | None, prompt: str, *, twice: bool) -> str:
    if file is not None:
        return _first_line(read(file))
    if descriptor is not None:
        with open(descriptor, "rb") as stream:  # noqa: PTH123 - a descriptor has no path
            return _first_line(stream.read(LONGEST_PASSPHRASE_FILE))
    if not sys.stdin.isatty():
        raise NoPassphrase
    typed = getpass.getpass(prompt)
    if twice and getpass.getpass("Once more: ") != typed:
        raise NoPassphrase
    return typed


def _first_line(data: bytes) -> str:
    return data.decode("utf-8").split("\n", 1)[0].rstrip("\r")


def read(path: Path) -> bytes:
    """Read a file, or standard input for `-`; raises `FileUnreadable`."""
    if str(path) == "-":
        return sys.stdin.buffer.read()
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileUnreadable(
            name=path.name, reason=error.strerror or type(error).__name__
        ) from error


def unlock(options: argparse.Namespace, folder: Path) -> Vault:
    """Open the vault in `folder` with the passphrase the options lead to."""
    from veldmelding.vault import Vault, harden_process

    harden_process()
    return Vault.unlock(folder, ask_passphrase(options))


def print_json(value: object) -> None:
    """Print one JSON value on one line."""
    print(json.dumps(value, default=_plain, ensure_ascii=False))


def _plain(value: Any) -> object:
    if isinstance(value, Sentence):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, set | frozenset):
        return sorted(value)
    if isinstance(value, Mapping):
        return dict(value)
    return str(value)
