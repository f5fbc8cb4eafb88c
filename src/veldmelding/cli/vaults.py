"""Vaults on the command line: create, check, describe, back up, restore."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.cli.terminal import ask_passphrase, clock, print_json, unlock

if TYPE_CHECKING:
    import argparse


def create(options: argparse.Namespace) -> int:
    """Make a vault and print its recovery key, this once."""
    from veldmelding.library import Library, install_bundled
    from veldmelding.vault import Vault, harden_process

    harden_process()
    passphrase = ask_passphrase(options, new=True)
    recovery = Vault.create(options.folder, passphrase)
    with Vault.unlock(options.folder, passphrase) as vault:
        install_bundled(Library(vault, clock))
    print(f"Recovery key, shown only now:\n  {recovery}")
    return 0


def check(options: argparse.Namespace) -> int:
    """Verify every page and attachment; 1 when something is damaged."""
    with unlock(options, options.folder) as vault:
        problems = vault.check()
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def info(options: argparse.Namespace) -> int:
    """Print what can be said without a key."""
    from veldmelding.vault import describe_vault

    print_json(describe_vault(options.folder))
    return 0


def backup(options: argparse.Namespace) -> int:
    """Copy a vault, encrypted, and verify the copy."""
    with unlock(options, options.folder) as vault:
        vault.backup(options.target)
    return 0


def restore(options: argparse.Namespace) -> int:
    """Make a vault folder from a backup."""
    from veldmelding.vault import Vault

    Vault.restore(options.backup, options.folder)
    return 0
