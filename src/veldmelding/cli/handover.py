"""Handing observations to a colleague on the command line: encrypted to that person's vault."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from veldmelding.cli.access import read_key
from veldmelding.cli.terminal import (
    agreed,
    agreement_option,
    clock,
    passphrase_options,
    print_json,
    unlock,
)

if TYPE_CHECKING:
    import argparse

    from veldmelding.observations.handover import Handover
    from veldmelding.vault import Vault


def add_to(vault: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say what one can type about handing over after `veldmelding vault`."""
    address = vault.add_parser("address", help="the key that colleagues hand over to")
    giving = vault.add_parser(
        "hand-over", help="write drafts and finalised observations into a file for one colleague"
    )
    taking = vault.add_parser("take-over", help="take in what a colleague handed over")
    for one in (address, giving, taking):
        one.add_argument("folder", type=Path)
        passphrase_options(one)
    address.set_defaults(command=show_address)
    giving.add_argument("key", type=Path, help="file with the colleague's key")
    giving.add_argument("target", type=Path, help="the file to write")
    giving.add_argument("observations", nargs="+", metavar="OBSERVATION", help="their ids")
    agreement_option(giving)
    giving.set_defaults(command=give)
    taking.add_argument("file", type=Path)
    taking.add_argument("--json", action="store_true")
    taking.set_defaults(command=take)


def _handover(vault: Vault) -> Handover:
    from veldmelding.cli.fieldwork import rooms
    from veldmelding.observations.handover import Handover

    library, outbox, _ = rooms(vault)
    return Handover(vault, library, outbox, clock)


def show_address(options: argparse.Namespace) -> int:
    """Print the public key of this vault and its fingerprint."""
    from veldmelding.vault.parcel import address_of

    with unlock(options, options.folder) as vault:
        key = address_of(vault)
    print(f"{key.text}\n{key.fingerprint}")
    return 0


def give(options: argparse.Namespace) -> int:
    """Hand observations over, after the colleague's key was compared."""
    key = read_key(options.key)
    question = "Only the owner of the key with this fingerprint will be able to open the file:"
    if not agreed(options, question, f"  {key.fingerprint}"):
        return 1
    with unlock(options, options.folder) as vault:
        _handover(vault).give(options.observations, key, options.target)
    return 0


def take(options: argparse.Namespace) -> int:
    """Take observations in and say whose they were."""
    with unlock(options, options.folder) as vault:
        received = _handover(vault).take(options.file)
    if options.json:
        print_json(received)
        return 0
    print(f"From: {received.fingerprint}")
    for observation in received.observations:
        print(observation)
    for observation in received.records:
        print(f"{observation} is finalised and waits for delivery")
    for observation in received.already_here:
        print(f"{observation} was here already")
    return 0
