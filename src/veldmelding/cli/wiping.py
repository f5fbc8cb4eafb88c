"""Erasing on the command line, in two steps: what would be gone is said, then it is agreed to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from veldmelding.cli.terminal import agreed, agreement_option, clock, passphrase_options, unlock

if TYPE_CHECKING:
    import argparse


def add_to(vault: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say what one can type about erasing after `veldmelding vault`."""
    erasing = vault.add_parser("erase", help="erase drafts and their photos, at once and for good")
    erasing.add_argument("--finalised", action="store_true", help="readable finalised ones too")
    erasing.add_argument("--sealed", action="store_true", help="those sealed to headquarters too")
    destroying = vault.add_parser("destroy", help="destroy the keys of a vault and all its files")
    for one, command in ((erasing, erase), (destroying, destroy)):
        one.add_argument("folder", type=Path)
        passphrase_options(one)
        agreement_option(one)
        one.set_defaults(command=command)

    taking = vault.add_parser(
        "withdraw", help="remove what somebody takes back, by the code they were given"
    )
    taking.add_argument("folder", type=Path)
    taking.add_argument("code")
    taking.add_argument("--reason", choices=("asked", "consent", "danger"), default="asked")
    passphrase_options(taking)
    agreement_option(taking)
    taking.set_defaults(command=withdraw)


def withdraw(options: argparse.Namespace) -> int:
    """Remove records by their withdrawal code."""
    from veldmelding.errors import WithdrawalUnknown
    from veldmelding.observations import Withdrawals
    from veldmelding.outbox import Outbox

    with unlock(options, options.folder) as vault:
        withdrawals = Withdrawals(vault, Outbox(vault, clock))
        found = withdrawals.find(options.code)
        if not found:
            raise WithdrawalUnknown
        if not agreed(options, *(f"{each.record} {each.title}" for each in found)):
            return 1
        for each in found:
            print(withdrawals.withdraw(each, options.reason))
    return 0


def erase(options: argparse.Namespace) -> int:
    """Erase unsealed work."""
    from veldmelding.observations.wipe import erase as erase_agreed
    from veldmelding.observations.wipe import prepare_erasure

    with unlock(options, options.folder) as vault:
        plan = prepare_erasure(vault, finalised_too=options.finalised, sealed_too=options.sealed)
        if not agreed(options, *plan.sentences):
            return 1
        erase_agreed(vault, plan)
    return 0


def destroy(options: argparse.Namespace) -> int:
    """Destroy a vault."""
    from veldmelding.vault.wipe import destroy as destroy_agreed
    from veldmelding.vault.wipe import prepare

    with unlock(options, options.folder) as vault:
        plan = prepare(vault)
        if not agreed(options, *plan.sentences):
            return 1
        destroy_agreed(vault, plan)
    return 0
