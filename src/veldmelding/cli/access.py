"""Who can open a vault, on the command line: passphrase, recovery, headquarters, keys.

Every change asks for the passphrase that opens the vault, also in a script. What was printed or
typed is never taken from arguments, where other programs can read it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from veldmelding.cli.terminal import (
    agreed,
    agreement_option,
    ask_new_passphrase,
    ask_passphrase,
    ask_secret,
    passphrase_options,
    print_json,
    read,
)

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from veldmelding.vault import PublicKey, Vault

    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_to(vault: Subparsers) -> None:
    """Say what one can type about access after `veldmelding vault`."""
    for name, command, says, new in (
        ("access", show, "who can open this vault", False),
        ("passphrase", passphrase, "exchange the passphrase for another", True),
        ("recovery", recovery, "make a new recovery key and print it once", False),
        ("rekey", rekey, "exchange all keys, so that no older key file opens it", True),
        ("duress", duress, "a passphrase that destroys the keys; tells its risks first", True),
    ):
        one = vault.add_parser(name, help=says)
        one.add_argument("folder", type=Path)
        passphrase_options(one, new=new)
        if name == "access":
            one.add_argument("--json", action="store_true")
        if name == "duress":
            one.add_argument("--clear", action="store_true", help="take it away again")
            agreement_option(one)
        one.set_defaults(command=command)
    escrow = vault.add_parser("headquarters", help="let headquarters in, or no longer")
    ways = escrow.add_subparsers(required=True, metavar="")
    admitting = ways.add_parser("admit", help="show the fingerprint, ask, and let it in")
    admitting.add_argument("folder", type=Path)
    admitting.add_argument("key", type=Path, help="file with headquarters' public key")
    agreement_option(admitting)
    dismissing = ways.add_parser("dismiss", help="take its way in away")
    dismissing.add_argument("folder", type=Path)
    for one, command in ((admitting, admit), (dismissing, dismiss)):
        passphrase_options(one)
        one.set_defaults(command=command)
    shares = vault.add_parser("shares", help="three sheets of a recovery key, two of which suffice")
    sheets = shares.add_subparsers(required=True, metavar="")
    sheets.add_parser("split", help="asks for the recovery key").set_defaults(command=split)
    sheets.add_parser("combine", help="asks for two sheets").set_defaults(command=combine)


def _opened(options: argparse.Namespace) -> AbstractContextManager[tuple[Vault, str]]:
    """Unlock, and give the passphrase along, because every change asks for it again."""
    from contextlib import contextmanager

    from veldmelding.vault import Vault, harden_process

    harden_process()
    secret = ask_passphrase(options)

    @contextmanager
    def opened() -> Iterator[tuple[Vault, str]]:
        with Vault.unlock(options.folder, secret) as vault:
            yield vault, secret

    return opened()


def read_key(path: Path) -> PublicKey:
    """Read somebody's public key from a file."""
    from veldmelding.vault import PublicKey

    return PublicKey.read(read(path).decode("ascii", "replace"))


def show(options: argparse.Namespace) -> int:
    """List the ways into a vault."""
    with _opened(options) as (vault, _):
        ways = vault.keyring.ways()
        other = vault.keyring.has_duress
    if options.json:
        print_json({"ways": ways, "duress": other})
        return 0
    for way in ways:
        print(f"{way.kind}  {way.fingerprint}".rstrip())
    if other:
        print("One of the passphrases destroys the keys.")
    return 0


def passphrase(options: argparse.Namespace) -> int:
    """Exchange the passphrase."""
    from veldmelding.errors import PassphraseWeak

    with _opened(options) as (vault, secret):
        new = ask_new_passphrase(options)
        _require_strong(new, PassphraseWeak)
        vault.change_passphrase(secret, new)
    return 0


def recovery(options: argparse.Namespace) -> int:
    """Renew the recovery key."""
    with _opened(options) as (vault, secret):
        key = vault.keyring.renew_recovery(secret)
    print(f"Recovery key, shown only now; the old one opens nothing any more:\n  {key}")
    return 0


def rekey(options: argparse.Namespace) -> int:
    """Exchange all keys of a vault."""
    from veldmelding.errors import PassphraseWeak

    with _opened(options) as (vault, secret):
        new = ask_new_passphrase(options)
        _require_strong(new, PassphraseWeak)
        key = vault.rekey(secret, new)
    print(f"Recovery key, shown only now; the old one opens nothing any more:\n  {key}")
    return 0


def duress(options: argparse.Namespace) -> int:
    """Set or clear a passphrase that destroys the keys."""
    from veldmelding.vault.duress import RISKS

    with _opened(options) as (vault, secret):
        if options.clear:
            vault.keyring.clear_duress(secret)
            return 0
        if not agreed(options, *RISKS):
            return 1
        vault.keyring.set_duress(secret, ask_new_passphrase(options))
    return 0


def admit(options: argparse.Namespace) -> int:
    """Let headquarters open this vault too, after its key was compared."""
    key = read_key(options.key)
    with _opened(options) as (vault, secret):
        question = "Whoever has the key with this fingerprint can read everything in this vault:"
        if not agreed(options, question, f"  {key.fingerprint}"):
            return 1
        vault.keyring.admit_headquarters(secret, key)
    return 0


def dismiss(options: argparse.Namespace) -> int:
    """End headquarters' way in; older copies of the key file still have it."""
    with _opened(options) as (vault, secret):
        vault.keyring.dismiss_headquarters(secret)
    return 0


def split(_options: argparse.Namespace) -> int:
    """Split a recovery key into three sheets."""
    from veldmelding.vault import RecoveryKey, harden_process
    from veldmelding.vault import split as split_key

    harden_process()
    for share in split_key(RecoveryKey(ask_secret("Recovery key: "))):
        print(f"Sheet {share.number} of mark {share.mark.hex()}:\n  {share.text}")
    return 0


def combine(_options: argparse.Namespace) -> int:
    """Give the recovery key back from two sheets."""
    from veldmelding.vault import Share, harden_process
    from veldmelding.vault import combine as combine_shares

    harden_process()
    one, other = (Share.read(ask_secret(f"Sheet {number}: ")) for number in (1, 2))
    print(f"Recovery key:\n  {combine_shares(one, other)}")
    return 0


def _require_strong(text: str, refusal: Callable[..., Exception]) -> None:
    from veldmelding.vault import strength

    judged = strength(text)
    if not judged.acceptable:
        raise refusal(reason=judged.sentence)
