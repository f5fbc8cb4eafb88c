"""What the commands of the front door share: passphrases, files, clocks and printing."""

from __future__ import annotations

import getpass
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict, is_dataclass
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Any

from veldmelding.errors import FileUnreadable, NoPassphrase
from veldmelding.language import Sentence

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from veldmelding.vault import Vault

LONGEST_PASSPHRASE_FILE = 64 * 1024


def clock() -> datetime:
    """Tell the time to the rooms."""
    return datetime.now(UTC)


def time_zone() -> tzinfo:
    """Tell the rooms which zone this computer is in."""
    return datetime.now().astimezone().tzinfo or UTC


def ask_passphrase(options: argparse.Namespace, *, new: bool = False) -> str:
    """Ask for a passphrase or read it from where the options say; raises `NoPassphrase`."""
    if options.passphrase_file is not None:
        return _first_line(read(options.passphrase_file))
    if options.passphrase_fd is not None:
        with open(options.passphrase_fd, "rb") as stream:  # noqa: PTH123 - a descriptor has no path
            return _first_line(stream.read(LONGEST_PASSPHRASE_FILE))
    if not sys.stdin.isatty():
        raise NoPassphrase
    typed = getpass.getpass("Passphrase: ")
    if new and getpass.getpass("Once more: ") != typed:
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
