"""Accounts: tokens and passphrases of which only hashes are kept, roles, projects, the log."""

from __future__ import annotations

from random import Random

import pytest

from tests.hub.client import Phone, visit, visit_form
from veldmelding.errors import (
    AccountMissing,
    AccountNameEmpty,
    AccountNameTaken,
    AccountPassphraseShort,
    FormStateUnknown,
    ProjectMissing,
    ProjectNameEmpty,
)
from veldmelding.hub.access_log import AccessLog
from veldmelding.hub.accounts import ROLES, Accounts
from veldmelding.hub.profile import CENTRAL
from veldmelding.hub.projects import Projects

WORDS = "seven quiet rivers"


@pytest.fixture
def accounts(vault, clock) -> Accounts:
    return Accounts(vault, CENTRAL, clock, Random(3), memory=64)


def test_a_person_signs_in_with_name_and_passphrase(accounts) -> None:
    account, _ = accounts.create("Amina", role="review", passphrase=WORDS)
    found = accounts.sign_in(" Amina ", WORDS)
    assert found == account
    assert accounts.sign_in("Amina", WORDS + "x") is None
    assert accounts.sign_in("amina", WORDS) is None
    assert accounts.sign_in("", "") is None


def test_a_phone_cannot_sign_in_with_its_token(accounts) -> None:
    _, token = accounts.create("Phone")
    assert accounts.sign_in("Phone", token) is None
    assert accounts.find(token) is not None


def test_a_revoked_person_stays_outside(accounts) -> None:
    account, token = accounts.create("Amina", role="administer", passphrase=WORDS)
    accounts.revoke(account.id)
    assert accounts.sign_in("Amina", WORDS) is None
    assert accounts.find(token) is None
    again, _ = accounts.create("Amina", role="read", passphrase=WORDS)
    assert accounts.sign_in("Amina", WORDS) == again


def test_a_passphrase_can_be_changed(accounts) -> None:
    account, _ = accounts.create("Amina", role="read", passphrase=WORDS)
    accounts.change_passphrase(account.id, "other words than before")
    assert accounts.sign_in("Amina", WORDS) is None
    assert accounts.sign_in("Amina", "other words than before") == account
    with pytest.raises(AccountMissing):
        accounts.change_passphrase("nobody", WORDS)


def test_what_would_be_unsafe_or_unclear_is_refused(accounts) -> None:
    accounts.create("Amina", role="read", passphrase=WORDS)
    with pytest.raises(AccountNameTaken):
        accounts.create("Amina", role="review", passphrase=WORDS)
    with pytest.raises(AccountPassphraseShort):
        accounts.create("Baraka", role="read", passphrase="short")
    with pytest.raises(AccountPassphraseShort):
        accounts.create("Baraka", role="read")
    with pytest.raises(AccountNameEmpty):
        accounts.create(" \n")
    with pytest.raises(ProjectMissing):
        accounts.create("Baraka", project="9")
    assert [account.name for account in accounts.all()] == ["Amina"]


def test_no_secret_lies_in_the_database(accounts, vault) -> None:
    _, token = accounts.create("Amina", role="read", passphrase=WORDS)
    with vault.reading() as database:
        rows = repr(database.execute("SELECT * FROM account").fetchall())
    assert WORDS not in rows
    assert token not in rows
    assert "$argon2id$" in rows


@pytest.mark.parametrize("role", ROLES)
def test_each_role_may_what_the_ones_before_it_may(accounts, role) -> None:
    account, _ = accounts.create("Amina", role=role, passphrase=WORDS)
    place = ROLES.index(role)
    assert [account.may(other) for other in ROLES] == [index <= place for index in range(4)]


# -- projects ----------------------------------------------------------------------------------


def test_forms_of_another_project_are_neither_seen_nor_taken(hub, address) -> None:
    other = hub.projects.add("Camp two")
    hub.offer(visit_form(form_id="other", title="Other"))
    hub.projects.place("other", other.id)
    here = Phone(address, hub.create_account("here"))
    token = hub.accounts.create("there", project=other.id)[1]
    there = Phone(address, token)
    assert "<formID>visit</formID>" in here.get("/formList").text
    assert "<formID>other</formID>" not in here.get("/formList").text
    assert here.send(visit(form_id="other")).status == 404
    assert there.get("/formList").status == 404  # project 1 is not theirs
    answer = there.get(f"/../{other.id}/formList")
    assert answer.status == 404
    assert there.base.endswith("/1")


def test_closing_forms_take_records_and_closed_ones_do_not(hub, address) -> None:
    phone = Phone(address, hub.create_account("phone"))
    hub.projects.place("visit", "1", "closing")
    assert "visit" not in phone.get("/formList").text
    assert phone.get("/forms/visit.xml").status == 200
    assert phone.send(visit()).status == 201
    hub.projects.place("visit", "1", "closed")
    assert phone.get("/forms/visit.xml").status == 403
    refused = phone.send(visit())
    assert refused.status == 409
    assert refused.message.startswith("This form is not currently accepting submissions.")
    hub.projects.place("visit", "1", "open")
    assert phone.send(visit()).status == 201


def test_projects_have_names_and_numbers(vault) -> None:
    projects = Projects(vault)
    second = projects.add("Camp two")
    assert [project.id for project in projects.all()] == ["1", "2"]
    projects.rename(second.id, "Camp Kivu")
    assert projects.all()[1].name == "Camp Kivu"
    projects.place("visit", "2")
    assert projects.state("visit", "1") is None
    projects.remove("visit", "2")
    assert projects.state("visit", "1") == "closed"
    for wrong in (lambda: projects.add(" "), lambda: projects.rename("2", "")):
        with pytest.raises(ProjectNameEmpty):
            wrong()
    with pytest.raises(ProjectMissing):
        projects.place("visit", "9")
    with pytest.raises(ProjectMissing):
        projects.rename("9", "x")
    with pytest.raises(FormStateUnknown):
        projects.place("visit", "1", "ajar")


# -- the log -----------------------------------------------------------------------------------


def test_the_log_says_who_did_what_and_forgets_after_ninety_days(accounts, vault, clock) -> None:
    log = AccessLog(vault, clock)
    account, _ = accounts.create("Amina", role="read", passphrase=WORDS)
    log.write("signed-in", account=account.id)
    clock.advance(days=91)
    log.write("record", account=account.id, subject="uuid:1")
    log.write("export", subject="monthly report")
    lines = log.lines()
    assert [(line.name, line.event, line.subject) for line in lines] == [
        ("", "export", "monthly report"),
        ("Amina", "record", "uuid:1"),
    ]
    assert log.lines(account=account.id) == lines[1:]
