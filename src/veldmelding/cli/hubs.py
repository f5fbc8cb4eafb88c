"""A hub on the command line: serve it, and look after its forms, accounts and projects."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from veldmelding.cli import hub_care
from veldmelding.cli.hub_care import hub_of
from veldmelding.cli.terminal import ask_passphrase, clock, passphrase_options, read

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from veldmelding.hub import Hub
    from veldmelding.hub.certificate import ServerCertificate

    Command = Callable[[argparse.Namespace], int]
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

_ROLES = ("collect", "read", "review", "administer")
_STATES = ("open", "closing", "closed")


def add_to(commands: Commands) -> None:
    """Say what one can type after `veldmelding hub`; without more, it serves."""
    hub = commands.add_parser("hub", help="serve a hub: an OpenRosa server on an encrypted store")
    hub.add_argument("--data", type=Path, required=True, metavar="DIR", help="the hub's vault")
    hub.add_argument(
        "--profile",
        choices=("central", "kobo"),
        default="central",
        help="which server phones believe to talk to (default: central)",
    )
    hub.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (default: this machine only)"
    )
    hub.add_argument("--port", type=int, default=8383)
    hub.add_argument(
        "--base-url", metavar="URL", help="the address phones use, behind another web server"
    )
    hub.add_argument(
        "--form",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="offer this .xlsx, .md or .xml too",
    )
    hub.add_argument("--account", metavar="NAME", help="make one more account and print its token")
    _tls_options(hub)
    passphrase_options(hub)
    hub.set_defaults(command=serve)
    more = hub.add_subparsers(title="looking after a hub", metavar="")
    _form_commands(more)
    _account_commands(more)
    _project_commands(more)
    log = _command(more, "log", hub_care.show_log, "who looked and changed on it; without content")
    log.add_argument("--limit", type=int, default=100, metavar="N")
    certificate = _command(
        more,
        "certificate",
        hub_care.show_certificate,
        "its own certificate: words to compare, and PEM",
    )
    certificate.add_argument("name", nargs="*", help="address or name it is to be good for")


def _tls_options(hub: argparse.ArgumentParser) -> None:
    hub.add_argument(
        "--self-signed",
        action="store_true",
        help="speak TLS with a certificate of its own and print its key as words",
    )
    hub.add_argument("--certificate", type=Path, metavar="FILE", help="speak TLS with this one")
    hub.add_argument("--key", type=Path, metavar="FILE", help="its private key")
    hub.add_argument(
        "--unencrypted",
        action="store_true",
        help="let others in the network reach it without TLS; only where the network is yours",
    )


def _form_commands(more: Commands) -> None:
    forms = more.add_parser("form", help="offer, try out, open and close forms")
    form = forms.add_subparsers(required=True, metavar="")
    adding = _command(form, "add", hub_care.add_form, "check a form and offer it")
    adding.add_argument("file", type=Path, help=".xlsx, .xls, .md or .xml")
    adding.add_argument(
        "--media", type=Path, action="append", default=[], metavar="FILE", help="file it needs"
    )
    adding.add_argument("--draft", action="store_true", help="only for test devices, for now")
    adding.add_argument("--project", default="1", metavar="ID")
    publishing = _command(form, "publish", hub_care.publish_form, "offer a draft")
    publishing.add_argument("form_id")
    publishing.add_argument("--version", metavar="TEXT", help="offer it under another version")
    publishing.add_argument("--project", default="1", metavar="ID")
    state = _command(form, "state", hub_care.set_form_state, "open or close a form")
    state.add_argument("form_id")
    state.add_argument("state", choices=_STATES)
    state.add_argument("--project", default="1", metavar="ID")
    listing = _command(form, "list", hub_care.list_forms, "forms and drafts, with their state")
    listing.add_argument("--project", default="1", metavar="ID")


def _account_commands(more: Commands) -> None:
    accounts = more.add_parser("account", help="who may send, read, review and administer")
    account = accounts.add_subparsers(required=True, metavar="")
    adding = _command(account, "add", hub_care.add_account, "make an account")
    adding.add_argument("name")
    adding.add_argument("--role", choices=_ROLES, default="collect")
    adding.add_argument("--project", default="1", metavar="ID")
    adding.add_argument(
        "--only-form", action="append", default=[], metavar="ID", help="limit it to this form"
    )
    adding.add_argument(
        "--address", default="http://127.0.0.1:8383", help="where devices reach the hub"
    )
    _person_options(adding)
    passphrase = _command(
        account, "passphrase", hub_care.change_passphrase, "give a person another one"
    )
    passphrase.add_argument("id")
    _person_options(passphrase)
    revoking = _command(account, "revoke", hub_care.revoke_account, "end an account at once")
    revoking.add_argument("id")
    _command(account, "list", hub_care.list_accounts, "all accounts")


def _project_commands(more: Commands) -> None:
    projects = more.add_parser("project", help="groups of forms and accounts")
    project = projects.add_subparsers(required=True, metavar="")
    adding = _command(project, "add", hub_care.add_project, "make a project")
    adding.add_argument("name")
    renaming = _command(project, "rename", hub_care.rename_project, "call a project something else")
    renaming.add_argument("id")
    renaming.add_argument("name")
    _command(project, "list", hub_care.list_projects, "all projects")


def _command(commands: Commands, name: str, command: Command, says: str) -> argparse.ArgumentParser:
    one = commands.add_parser(name, help=says)
    one.add_argument("--json", action="store_true", help="for scripts")
    one.set_defaults(command=command)
    return one


def _person_options(parser: argparse.ArgumentParser) -> None:
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--new-passphrase-file", type=Path, metavar="FILE", help="the person's, in its first line"
    )
    where.add_argument("--new-passphrase-fd", type=int, metavar="N")


# -- serving -------------------------------------------------------------------------------------


def serve(options: argparse.Namespace) -> int:
    """Serve a hub until it is interrupted."""
    from veldmelding.library import Library, install_bundled
    from veldmelding.vault import Vault, describe_vault, harden_process

    harden_process()
    new = describe_vault(options.data) is None
    passphrase = ask_passphrase(options, new=new)
    if new:
        recovery = Vault.create(options.data, passphrase, label="hub")
        print(f"New hub. Its recovery key, shown only now:\n  {recovery}", flush=True)
    with Vault.unlock(options.data, passphrase) as vault:
        del passphrase
        if new:
            install_bundled(Library(vault, clock))
        hub = hub_of(vault, options)
        for path in options.form:
            hub.offer(read(path), filename=path.name)
        address = hub.start(
            options.host,
            options.port,
            certificate=_certificate(hub, options),
            unencrypted=options.unencrypted,
        )
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends like Ctrl+C
        print(f"Hub at {address.url}")
        _tell_accounts(hub, options, address.url)
        sys.stdout.flush()
        try:
            hub.wait()
        except KeyboardInterrupt:
            print("The hub stops; everything acknowledged is kept.")
        finally:
            hub.stop()
    return 0


def _certificate(hub: Hub, options: argparse.Namespace) -> ServerCertificate | None:
    from veldmelding.errors import CertificateUnreadable
    from veldmelding.hub import Certificate

    if options.self_signed:
        own = hub.own_certificate(options.host)
        print(f"Its key, to compare word by word:\n  {own.words}")
        return own
    if options.certificate is None and options.key is None:
        return None
    if options.certificate is None or options.key is None:
        raise CertificateUnreadable(reason="--certificate + --key")
    return Certificate(options.certificate, options.key)


def _tell_accounts(hub: Hub, options: argparse.Namespace, url: str) -> None:
    used = [account.name for account in hub.accounts.all() if account.revoked is None]
    if options.account or not used:
        token = hub.create_account(options.account or "first laptop")
        print(f"App-user token, shown only now: {token}")
        print(f"Set-up text:\n{hub.setup_text(options.base_url or url, token)}")
    else:
        print(f"Accounts in use: {', '.join(used)}. Another one: --account NAME")
