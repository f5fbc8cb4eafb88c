"""Vaults on the command line: create, check, describe, back up, restore, move, tidy."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from veldmelding.cli import access, handover, wiping
from veldmelding.cli.terminal import ask_passphrase, clock, passphrase_options, print_json, unlock

if TYPE_CHECKING:
    import argparse

    from veldmelding.vault import Vault


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say what one can type after `veldmelding vault`."""
    group = commands.add_parser("vault", help="create, check, back up, who can open it, erase")
    vault = group.add_subparsers(required=True, metavar="")
    for name, command, says in (
        ("create", create, "make a vault with the bundled forms and print its recovery key once"),
        ("check", check, "verify every page and attachment"),
        ("info", info, "what can be said without a key"),
        ("tidy", tidy, "let go of what was delivered long ago; name drafts nobody touched"),
        ("sealing", sealing, "which forms are sealed on finalising, and what that costs"),
    ):
        one = vault.add_parser(name, help=says)
        one.add_argument("folder", type=Path)
        if name != "info":
            passphrase_options(one)
        if name == "check":
            one.add_argument(
                "--mend-search", action="store_true", help="make the search index again first"
            )
        if name in ("tidy", "sealing"):
            one.add_argument("--json", action="store_true")
        one.set_defaults(command=command)
    saving = vault.add_parser("backup", help="copy the vault, encrypted, and verify the copy")
    saving.add_argument("folder", type=Path)
    saving.add_argument("target", type=Path)
    saving.add_argument(
        "--keep-three",
        action="store_true",
        help="target is a place for backups, such as a USB stick: make one more in it and keep "
        "the newest three of this vault",
    )
    passphrase_options(saving)
    saving.set_defaults(command=backup)
    restoring = vault.add_parser("restore", help="make a vault folder from a backup")
    restoring.add_argument("backup", type=Path)
    restoring.add_argument("folder", type=Path)
    restoring.set_defaults(command=restore)
    moving = vault.add_parser(
        "move", help="on a new laptop: restore the newest backup, open it and look through all"
    )
    moving.add_argument("backup", type=Path, help="a backup, or the place where backups are")
    moving.add_argument("folder", type=Path, help="where the vault is to be")
    passphrase_options(moving)
    moving.set_defaults(command=move)
    access.add_to(vault)
    handover.add_to(vault)
    wiping.add_to(vault)


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
        if options.mend_search:
            vault.rebuild_search()
        return _tell_problems(vault, thorough=True)


def _tell_problems(vault: Vault, *, thorough: bool) -> int:
    problems = [*vault.warnings, *vault.check(thorough=thorough)]
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def info(options: argparse.Namespace) -> int:
    """Print what can be said without a key."""
    from veldmelding.vault import describe_vault

    print_json(describe_vault(options.folder))
    return 0


def tidy(options: argparse.Namespace) -> int:
    """Apply the rules of retention and name the drafts that are due."""
    from veldmelding.cli.fieldwork import rooms
    from veldmelding.observations import Housekeeping

    with unlock(options, options.folder) as vault:
        _, outbox, store = rooms(vault)
        keeping = Housekeeping(vault, store, outbox, clock)
        tidied, due = keeping.tidy(), keeping.due()
    if options.json:
        print_json({"tidied": tidied, "due": due})
        return 0
    print(
        f"{tidied.files} files of delivered records, {tidied.deleted} deleted records and the "
        f"words of {tidied.entries} journal entries went."
    )
    for what, rows in (("untouched", due.remind), ("untouched for long", due.ask)):
        for row in rows:
            print(f"{what} since {row.changed:%Y-%m-%d}: {row.id} {row.title}")
    return 0


def sealing(options: argparse.Namespace) -> int:
    """Say of every form what happens to its records at finalise."""
    from veldmelding.library import Library
    from veldmelding.observations import sealing_choices
    from veldmelding.outbox import headquarters_policy

    with unlock(options, options.folder) as vault:
        choices = sealing_choices(Library(vault, clock), headquarters_policy(vault))
    for choice in choices:
        if options.json:
            print_json(
                {
                    "form": choice.form.form_id,
                    "version": choice.form.version,
                    "state": choice.state,
                    "wanted": choice.wanted,
                    "costs": choice.costs,
                }
            )
        else:
            print(f"{choice.form.form_id} {choice.form.version}: {choice.state}")
            for sentence in choice.costs:
                print(f"  {sentence}")
    return 0 if all(choice.as_wanted for choice in choices) else 1


def backup(options: argparse.Namespace) -> int:
    """Copy a vault, encrypted, and verify the copy."""
    from veldmelding.vault.copies import BackupPlace

    with unlock(options, options.folder) as vault:
        if options.keep_three:
            print(BackupPlace(options.target).make(vault).folder)
        else:
            vault.backup(options.target)
    return 0


def restore(options: argparse.Namespace) -> int:
    """Make a vault folder from a backup."""
    from veldmelding.vault import Vault

    Vault.restore(options.backup, options.folder)
    return 0


def move(options: argparse.Namespace) -> int:
    """Take a vault over from another laptop: restore, open, look through everything."""
    from veldmelding.vault import harden_process
    from veldmelding.vault.copies import move_in

    harden_process()
    vault, problems = move_in(options.backup, options.folder, ask_passphrase(options))
    vault.close()
    for problem in problems:
        print(problem)
    if problems:
        return 1
    print(
        "The vault is here and whole. Go on with this one only: what is recorded on both laptops "
        "does not come together. On the old laptop: veldmelding vault destroy FOLDER",
        file=sys.stderr,
    )
    return 0
