"""Looking after a hub on the command line: its forms, accounts, projects and certificate."""

from __future__ import annotations

import random
from contextlib import contextmanager
from typing import TYPE_CHECKING

from veldmelding.cli.terminal import ask_new_passphrase, clock, print_json, read, time_zone, unlock

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from veldmelding.hub import Hub
    from veldmelding.vault import Vault
    from veldmelding.xforms import CheckReport


def hub_of(vault: Vault, options: argparse.Namespace) -> Hub:
    """Make the hub of a vault as the options say."""
    from veldmelding.hub import Hub

    return Hub(
        vault,
        options.profile,
        clock=clock,
        random=random.SystemRandom(),
        timezone=time_zone(),
        base_url=options.base_url,
    )


@contextmanager
def _opened(options: argparse.Namespace) -> Iterator[Hub]:
    with unlock(options, options.data) as vault:
        yield hub_of(vault, options)


# -- forms ---------------------------------------------------------------------------------------


def add_form(options: argparse.Namespace) -> int:
    """Check a form and offer it, or keep it as a draft."""
    media = {path.name: read(path) for path in options.media}
    with _opened(options) as hub:
        data, name = read(options.file), options.file.name
        report = hub.forms.look(data, name, media).report
        if not options.json:
            _print_findings(report)
        if options.draft:
            draft, _ = hub.forms.add_draft(data, name, media, project=options.project)
            told = {"form_id": draft.form_id, "version": draft.version, "token": draft.token}
        else:
            form, _ = hub.forms.add(data, name, media, project=options.project)
            told = {"form_id": form.form_id, "version": form.version}
    if options.json:
        print_json({**told, "findings": list(report.findings)})
    elif options.draft:
        address = f"/v1/test/{told['token']}/projects/{options.project}"
        print(f"Draft of {told['form_id']}. Test devices: {address}/forms/{told['form_id']}/draft")
    else:
        print(f"Offered: {told['form_id']}, version {told['version'] or '-'}")
    return 0


def _print_findings(report: CheckReport) -> None:
    for finding in report.findings:
        place = f"{finding.where}: " if finding.where else ""
        print(f"{finding.severity}: {place}{finding.text}")


def publish_form(options: argparse.Namespace) -> int:
    """Offer a draft."""
    with _opened(options) as hub:
        form = hub.forms.publish(options.form_id, options.project, version=options.version)
    told = {"form_id": form.form_id, "version": form.version}
    _tell(options, told, f"Offered: {form.form_id}, version {form.version or '-'}")
    return 0


def set_form_state(options: argparse.Namespace) -> int:
    """Open or close a form."""
    with _opened(options) as hub:
        hub.projects.place(options.form_id, options.project, options.state)
    told = {"form_id": options.form_id, "state": options.state}
    _tell(options, told, f"{options.form_id}: {options.state}")
    return 0


def list_forms(options: argparse.Namespace) -> int:
    """List the forms and drafts of a project."""
    with _opened(options) as hub:
        for form in hub.forms.offered(options.project):
            state = hub.projects.state(form.form_id, options.project)
            told = {"form_id": form.form_id, "version": form.version, "title": form.title}
            line = f"{form.form_id}\t{form.version or '-'}\t{state}\t{form.title}"
            _tell(options, {**told, "state": state}, line)
        for draft in hub.forms.drafts(options.project):
            told = {"form_id": draft.form_id, "version": draft.version, "title": draft.title}
            line = f"{draft.form_id}\t{draft.version or '-'}\tdraft\t{draft.title}"
            _tell(options, {**told, "state": "draft"}, line)
    return 0


# -- accounts and projects -----------------------------------------------------------------------


def add_account(options: argparse.Namespace) -> int:
    """Make an account and print its token, which is kept nowhere."""
    passphrase = ask_new_passphrase(options) if options.role != "collect" else ""
    with _opened(options) as hub:
        account, token = hub.accounts.create(
            options.name, role=options.role, passphrase=passphrase, project=options.project
        )
        if options.only_form:
            hub.accounts.limit_to_forms(account.id, options.only_form)
        setup = hub.setup_text(options.address, token, options.name)
    told = {"id": account.id, "name": account.name, "role": account.role, "token": token}
    line = f"Account {account.id} “{account.name}”, {account.role}"
    if account.role == "collect":
        line += f".\nToken, shown only now: {token}\nSet-up text:\n{setup}"
    _tell(options, {**told, "setup": setup}, line)
    return 0


def change_passphrase(options: argparse.Namespace) -> int:
    """Give a person another passphrase."""
    passphrase = ask_new_passphrase(options)
    with _opened(options) as hub:
        hub.accounts.change_passphrase(options.id, passphrase)
    _tell(options, {"id": options.id}, "The passphrase is changed; the old one is worthless.")
    return 0


def revoke_account(options: argparse.Namespace) -> int:
    """End an account."""
    with _opened(options) as hub:
        hub.accounts.revoke(options.id)
    _tell(options, {"id": options.id}, "The account is ended; what it sent stays.")
    return 0


def list_accounts(options: argparse.Namespace) -> int:
    """List all accounts."""
    with _opened(options) as hub:
        for account in hub.accounts.all():
            line = f"{account.id}\t{account.role}\t{account.project}\t{account.name}"
            _tell(options, account, line + ("\trevoked" if account.revoked else ""))
    return 0


def add_project(options: argparse.Namespace) -> int:
    """Make a project."""
    with _opened(options) as hub:
        project = hub.projects.add(options.name)
    _tell(options, project, f"Project {project.id}: {project.name}")
    return 0


def rename_project(options: argparse.Namespace) -> int:
    """Call a project something else."""
    with _opened(options) as hub:
        hub.projects.rename(options.id, options.name)
    _tell(options, {"id": options.id, "name": options.name}, f"Project {options.id} is renamed.")
    return 0


def list_projects(options: argparse.Namespace) -> int:
    """List all projects."""
    with _opened(options) as hub:
        for project in hub.projects.all():
            _tell(options, project, f"{project.id}\t{project.name}")
    return 0


def show_log(options: argparse.Namespace) -> int:
    """Show who looked and changed, newest first."""
    with _opened(options) as hub:
        for line in hub.access_log.lines(limit=options.limit):
            who = line.name or line.account or "-"
            _tell(options, line, f"{line.made}\t{who}\t{line.event}\t{line.subject}")
    return 0


def show_certificate(options: argparse.Namespace) -> int:
    """Show the hub's own certificate."""
    with _opened(options) as hub:
        own = hub.own_certificate(*options.name)
    told = {"words": own.words, "pin": own.pin, "pem": own.pem}
    _tell(options, told, f"{own.words}\nsha256 of the key: {own.pin}\n{own.pem}".rstrip())
    return 0


def _tell(options: argparse.Namespace, told: object, line: str) -> None:
    if options.json:
        print_json(told)
    else:
        print(line)
