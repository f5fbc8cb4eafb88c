"""Without a network: sealed envelopes and alerts, written here and opened at headquarters."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from veldmelding.cli.terminal import clock, passphrase_options, print_json, read, unlock

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from veldmelding.hub.cable import PhoneContents
    from veldmelding.sync.envelope.intake import EnvelopeIntake
    from veldmelding.sync.envelope.opened import OpenedEnvelope
    from veldmelding.vault import Vault
    from veldmelding.vault.escrow import PrivateKey, PublicKey

    Command = Callable[[argparse.Namespace], int]


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say what one can type after `veldmelding envelope`."""
    group = commands.add_parser("envelope", help="records for headquarters in a sealed file")
    envelope = group.add_subparsers(required=True, metavar="")

    def one(name: str, command: Command, says: str) -> argparse.ArgumentParser:
        parser = envelope.add_parser(name, help=says)
        parser.add_argument("--vault", type=Path, required=True, metavar="DIR")
        parser.add_argument("--json", action="store_true", help="for scripts")
        passphrase_options(parser)
        parser.set_defaults(command=command)
        return parser

    writing = one("write", write, "seal what headquarters has not confirmed into a new file")
    writing.add_argument("file", type=Path)
    writing.add_argument(
        "records", nargs="*", metavar="INSTANCE", help="instance ids; default: all of it"
    )
    writing.add_argument(
        "--to",
        type=Path,
        metavar="FILE",
        help="file with the public key of headquarters; default: the one of the set-up",
    )
    one("list", show_list, "the envelopes that were written here, and what was confirmed")
    closing = one("receipt", enter_receipt, "enter the receipt code of headquarters")
    closing.add_argument(
        "code", nargs="+", help="as headquarters said it, with the numbers that are missing"
    )
    one("address", show_address, "the public key and the words of this vault, to tell others")
    for name, command, says in (
        ("read", look, "verify an envelope and say what is in it; nothing is taken in"),
        ("deliver", deliver, "take the records in and deliver them to the headquarters set up"),
        ("receive", receive, "take the records into the hub of this vault"),
    ):
        opening = one(name, command, says)
        opening.add_argument("file", type=Path)
        opening.add_argument(
            "--key", type=Path, metavar="FILE", help="private key it was sealed for, as on paper"
        )
        if name != "read":
            opening.add_argument(
                "--trust",
                metavar="WORDS",
                help="the eight words of a laptop that is new here, as its owner said them",
            )
            opening.add_argument("--name", default="", help="what to call that laptop")
        if name == "deliver":
            opening.add_argument(
                "--only-take-in", action="store_true", help="deliver later, with `sync`"
            )

    _add_alerts(commands)
    _add_phones(commands)


def _add_alerts(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say what one can type after `veldmelding alert`."""
    group = commands.add_parser("alert", help="a level-1 incident in a few SMS or one QR code")
    alert = group.add_subparsers(required=True, metavar="")
    showing = alert.add_parser("show", help="the messages to send, and the text of the QR code")
    showing.add_argument("observation")
    opening = alert.add_parser("open", help="open an alert from the text of its messages")
    opening.add_argument("text", type=Path, help="file with the messages, or - for standard input")
    opening.add_argument(
        "--key", type=Path, metavar="FILE", help="private key it was sealed for, as on paper"
    )
    for one, command in ((showing, show_alert), (opening, open_alert)):
        one.add_argument("--vault", type=Path, required=True, metavar="DIR")
        one.add_argument("--json", action="store_true", help="for scripts")
        passphrase_options(one)
        one.set_defaults(command=command)


def _add_phones(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say what one can type after `veldmelding phones`."""
    group = commands.add_parser("phones", help="phones by cable")
    phones = group.add_subparsers(required=True, metavar="")
    taking = phones.add_parser(
        "import", help="take in what Collect or KoboCollect has not sent, from the phone's folder"
    )
    taking.add_argument("folder", type=Path, help="the phone's storage, or a part of it")
    taking.add_argument("--name", default="", help="whose phone it is")
    taking.add_argument("--look", action="store_true", help="only say what is there")
    taking.add_argument("--vault", type=Path, required=True, metavar="DIR")
    taking.add_argument("--json", action="store_true", help="for scripts")
    passphrase_options(taking)
    taking.set_defaults(command=import_phone)


# -- on the laptop -----------------------------------------------------------------------------


def write(options: argparse.Namespace) -> int:
    """Seal records for headquarters."""
    from veldmelding.sync.envelope import Envelopes

    with unlock(options, options.vault) as vault:
        sealed = Envelopes(vault, clock).seal(
            _recipient(vault, options.to), options.file, options.records or None
        )
    if options.json:
        print_json(sealed)
    else:
        print(
            f"Envelope {sealed.title}: {sealed.records} records, {sealed.size / 1e6:.1f} MB, "
            f"written and verified: {sealed.path}"
        )
        for instance_id in sealed.damaged:
            print(f"A file of this record could not be read here: {instance_id}")
        print("Ask headquarters for the receipt code, then: veldmelding envelope receipt CODE")
    return 0


def _recipient(vault: Vault, file: Path | None) -> PublicKey:
    from veldmelding.outbox import headquarters_key
    from veldmelding.vault.escrow import PublicKey

    if file is not None:
        return PublicKey.read(read(file).decode("ascii", "replace"))
    return headquarters_key(vault)


def show_list(options: argparse.Namespace) -> int:
    """List the envelopes of this laptop."""
    from veldmelding.sync.envelope import Envelopes

    with unlock(options, options.vault) as vault:
        rows = Envelopes(vault, clock).rows()
    for row in rows:
        if options.json:
            print_json(row)
        else:
            state = f"{row.confirmed} confirmed" if row.closed else "no receipt yet"
            print(f"{row.title}  {row.made:%Y-%m-%d %H:%M}  {row.records} records, {state}")
    return 0


def enter_receipt(options: argparse.Namespace) -> int:
    """Close the ledger of an envelope."""
    from veldmelding.sync.envelope import Envelopes

    with unlock(options, options.vault) as vault:
        entered = Envelopes(vault, clock).enter_receipt(" ".join(options.code))
    if options.json:
        print_json(entered)
    else:
        print(
            f"Envelope {entered.envelope.title}: headquarters has {len(entered.confirmed)} of "
            f"{entered.envelope.records} records."
        )
        for instance_id in entered.missing:
            print(f"Goes again: {instance_id}")
    return 0


def show_address(options: argparse.Namespace) -> int:
    """Print what others need to seal for this vault, and to know it by."""
    from veldmelding.sync.envelope import Envelopes
    from veldmelding.vault.parcel import address_of

    with unlock(options, options.vault) as vault:
        address, words = address_of(vault), Envelopes(vault, clock).fingerprint
    if options.json:
        print_json({"key": address.text, "key_words": address.fingerprint, "sender_words": words})
    else:
        print(f"Public key, to seal for this vault:\n  {address.text}")
        print(f"Its words: {address.fingerprint}")
        print(f"The words of this laptop as a sender: {words}")
    return 0


# -- at headquarters ---------------------------------------------------------------------------


def look(options: argparse.Namespace) -> int:
    """Verify an envelope; 1 when something in it is damaged."""
    with unlock(options, options.vault) as vault:
        told = _intake(vault, options).look(options.file)
    _tell(told, options, taken=False)
    return 0 if told.complete else 1


def receive(options: argparse.Namespace) -> int:
    """Take an envelope into a hub."""
    import random

    from veldmelding.hub import Hub

    with unlock(options, options.vault) as vault:
        hub = Hub(vault, clock=clock, random=random.SystemRandom())
        told = _take(hub.envelopes.with_keys(_keys(options)), options)
    _tell(told, options, taken=True)
    return 0 if told.complete else 1


def deliver(options: argparse.Namespace) -> int:
    """Take an envelope in and make ordinary submissions of its records."""
    from veldmelding.errors import NoHeadquarters
    from veldmelding.sync import Backend, synchronise

    with unlock(options, options.vault) as vault:
        backend = Backend.load(vault)
        if backend is None and not options.only_take_in:
            raise NoHeadquarters
        told = _take(_intake(vault, options), options)
        _tell(told, options, taken=True)
        if options.only_take_in:
            return 0 if told.complete else 1
        report = synchronise(
            vault,
            backend,
            lambda _progress: None,
            clock=clock,
            fetch=False,
            origins=["received"],
        )
    if options.json:
        print_json(report)
    else:
        print(report.sentence)
        for instance_id, sentence in report.refused:
            print(f"{instance_id}: {sentence}")
    if report.stopped is not None:
        print(report.stopped, file=sys.stderr)
    return 0 if told.complete and report.is_complete else 1


def _intake(vault: Vault, options: argparse.Namespace) -> EnvelopeIntake:
    from veldmelding.sync.envelope.intake import EnvelopeIntake

    return EnvelopeIntake(vault, clock, keys=_keys(options))


def _keys(options: argparse.Namespace) -> list[PrivateKey]:
    from veldmelding.vault.escrow import PrivateKey

    if options.key is None:
        return []
    return [PrivateKey.read(read(options.key).decode("ascii", "replace"))]


def _take(intake: EnvelopeIntake, options: argparse.Namespace) -> OpenedEnvelope:
    """Take records in; a new sender only when the words that were typed are its words."""
    trusted = False
    if options.trust is not None:
        words = intake.look(options.file).fingerprint
        trusted = options.trust.lower().split() == words.split()
    return intake.take(options.file, trusted=trusted, name=options.name)


def _tell(told: OpenedEnvelope, options: argparse.Namespace, *, taken: bool) -> None:
    if options.json:
        print_json(told)
        return
    known = "known here" if told.known_sender else "not known here"
    print(f"Envelope {told.title}, {told.records} records, from the laptop ({known}):")
    print(f"  {told.fingerprint}")
    print(
        f"{'Taken in' if taken else 'Safe'}: {len(told.new)}, here already: "
        f"{len(told.already_here)}, completed: {len(told.completed)}"
    )
    for missing in told.missing:
        partly = missing.instance_id in told.partly
        what = "only partly readable" if partly else "damaged or missing"
        print(f"{missing.number}  {missing.instance_id or '?'} {missing.form_id}: {what}")
    for refusal in told.refused:
        print(f"{refusal.number}  {refusal.instance_id}: {refusal.sentence}")
    if taken and told.receipt:
        print(f"Receipt code for the sender: {told.receipt}")


# -- alerts ------------------------------------------------------------------------------------


def show_alert(options: argparse.Namespace) -> int:
    """Print the alert of a finalised observation as text."""
    from veldmelding.cli.fieldwork import rooms
    from veldmelding.errors import AlertNotMade
    from veldmelding.observations.alert import Alerts
    from veldmelding.sync.alert import alert_line, alert_messages

    with unlock(options, options.vault) as vault:
        _, outbox, store = rooms(vault)
        instance_id = store.get(options.observation).instance_id
        if instance_id is None:
            raise AlertNotMade
        letter = Alerts(vault, outbox).letter(instance_id)
    messages, line = alert_messages(letter), alert_line(letter)
    if options.json:
        print_json({"messages": messages, "code": line, "bytes": len(letter)})
    else:
        print("\n".join(messages))
    return 0


def open_alert(options: argparse.Namespace) -> int:
    """Open an alert and say what it says."""
    from veldmelding.hub.alerts import ReceivedAlerts

    text = read(options.text).decode("utf-8", "replace")
    with unlock(options, options.vault) as vault:
        received = ReceivedAlerts(vault, clock)
        opened = received.open(text, _keys(options))
        known = received.knows(opened.sender)
    if options.json:
        print_json({"alert": opened.alert, "sender": opened.fingerprint, "known": known})
        return 0
    told = opened.alert
    for name, value in (
        ("Danger now", "yes" if told.danger else "no"),
        ("Kind", told.kind),
        ("Level", told.level),
        ("Severity", told.severity),
        ("Place", told.place),
        ("Site", told.site),
        ("Day", told.day),
        ("Noted", f"{told.made:%Y-%m-%d %H:%M} UTC"),
        ("Case", told.case),
        ("Withdrawal code", told.withdrawal),
        ("Done", told.actions),
        ("Record", told.record),
        ("Note", told.note),
    ):
        if value:
            print(f"{name}: {value}")
    print(f"From the laptop ({'known here' if known else 'not known here'}): {opened.fingerprint}")
    return 0


# -- phones by cable ---------------------------------------------------------------------------


def import_phone(options: argparse.Namespace) -> int:
    """Take in the records of a phone; 1 when one could not be taken."""
    import random

    from veldmelding.hub import Hub

    with unlock(options, options.vault) as vault:
        cable = Hub(vault, clock=clock, random=random.SystemRandom()).cable
        contents = cable.look(options.folder)
        if options.look:
            _show_phone(contents, options)
            return 0
        taken = cable.take(contents.records, contents.photos, name=options.name)
    if options.json:
        print_json(taken)
    else:
        print(
            f"Taken in: {len(taken.new)}, completed: {len(taken.completed)}, here already: "
            f"{len(taken.already_here)}, photos: {taken.photos}. Nothing on the phone was changed."
        )
        for instance_id, sentence in taken.refused:
            print(f"{instance_id}: {sentence}")
    return 1 if taken.refused else 0


def _show_phone(contents: PhoneContents, options: argparse.Namespace) -> None:
    if options.json:
        print_json(contents)
        return
    for record in contents.records:
        print(f"{record.state:<8}  {record.instance_id}  {record.title}: {record.name}")
    print(f"{len(contents.photos)} photos that records here wait for")
