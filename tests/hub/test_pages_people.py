"""Who may do what on the pages, accounts and their secrets, lost devices, the access log."""

from __future__ import annotations

import html
import re

import pytest

from tests.hub.client import Browser, Phone, new_id, visit
from tests.hub.conftest import PASSPHRASE, WORDS
from veldmelding.sync import read_setup

RECORD = "uuid:7d1f8cd2-2d4f-4e0c-9d55-0f6f0f2f8a11"


def text_of(answer) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", answer.text)).split())


def csrf_of(browser) -> str:
    return re.search(r'name="csrf" value="([0-9a-f]+)"', browser.get("/arrivals").text)[1]


# -- roles -------------------------------------------------------------------------------------

LOOKING = [
    "/arrivals",
    "/alerts",
    "/envelopes",
    "/map",
    "/export",
    "/forms",
    "/forms/visit",
    "/news",
    f"/arrivals/{RECORD}",
]
ADMINISTERING = ["/accounts", "/lost", "/lost/1", "/log", "/accounts/1/revoke"]
REVIEWING = [f"/arrivals/{RECORD}/review", "/alerts"]
CHANGING = [
    "/accounts",
    "/accounts/1/revoke",
    "/accounts/1/passphrase",
    "/lost/1",
    "/lost/1/back",
    "/forms",
    "/forms/visit/state",
    "/projects",
]


@pytest.mark.parametrize("role", ["read", "review", "administer"])
def test_each_role_may_what_it_may_and_nothing_else(person, phone, role, hub):
    phone.send(visit(RECORD))
    browser = person(role)
    csrf = csrf_of(browser)
    for path in LOOKING:
        assert browser.get(path).status == 200, path
    for path in ADMINISTERING:
        expected = {200, 404} if role == "administer" else {403}
        assert browser.get(path).status in expected, path
    before = hub.accounts.all()
    for path in CHANGING:
        answer = browser.post(path, csrf=csrf, name="")
        assert (answer.status == 403) == (role != "administer"), path
        if role != "administer":
            assert "Your account may not do this. Nothing was changed." in text_of(answer)
    assert hub.accounts.all() == before
    for path in REVIEWING:
        answer = browser.post(path, csrf=csrf, state="approved")
        assert (answer.status == 403) == (role == "read")
    shown = text_of(browser.get(f"/arrivals/{RECORD}"))
    assert ("State of this record" in shown) == (role != "read")
    assert ("Lost laptop" in shown) == (role == "administer")


def test_an_account_that_only_collects_cannot_sign_in(hub, address):
    hub.accounts.create("Phone", role="collect", passphrase=WORDS)
    browser = Browser(address)
    assert browser.post("/sign-in", name="Phone", passphrase=WORDS).status == 403
    assert browser.cookies == {}


@pytest.mark.parametrize(
    ("name", "secret"),
    [("Neema who reads", PASSPHRASE), ("", WORDS), ("nobody", WORDS), ("Neema who reads", "")],
)
def test_name_and_passphrase_belong_together(person, address, name, secret):
    person("read")
    browser = Browser(address)
    assert browser.post("/sign-in", name=name, passphrase=secret).status == 403


def test_who_is_revoked_is_out_at_once(person, hub):
    browser = person("review")
    [account] = hub.accounts.all()
    hub.accounts.revoke(account.id)
    assert browser.get("/arrivals", follow=False).status == 303
    assert browser.post("/sign-in", name=account.name, passphrase=WORDS).status == 403


# -- forms that come from elsewhere ------------------------------------------------------------


@pytest.mark.parametrize("path", [*CHANGING, *REVIEWING, "/export", "/sign-out"])
def test_nothing_is_changed_without_the_secret_of_the_page(headquarters, phone, hub, path):
    phone.send(visit(RECORD))
    before = hub.accounts.all()
    for csrf in ("", "0" * 64):
        answer = headquarters.post(path, csrf=csrf, name="x", state="approved", purpose="x")
        assert answer.status == 403
        assert "Nothing was changed." in text_of(answer)
    assert hub.accounts.all() == before
    assert "received" in text_of(headquarters.get("/arrivals"))


def test_a_file_in_place_of_a_form_changes_nothing(headquarters):
    kind = {"Content-Type": "multipart/form-data; boundary=x"}
    assert headquarters.post("/projects", headers=kind, name="x").status == 403


# -- accounts ----------------------------------------------------------------------------------


def test_a_person_gets_a_passphrase_that_is_shown_once_and_works(hub, headquarters, address):
    answer = headquarters.post("/accounts", csrf=headquarters.csrf, name="Neema", role="review")
    [words] = re.findall(r'<code id="passphrase"[^>]*>([^<]+)</code>', answer.text)
    assert len(words.split()) == 6
    assert "<svg viewBox" not in answer.text.replace('<svg viewBox="0 0 20 20"', "")
    assert words not in headquarters.get("/accounts").text
    [account] = hub.accounts.all()
    assert (account.name, account.role) == ("Neema", "review")
    assert Browser(address).post("/sign-in", name="Neema", passphrase=words).status == 200
    again = headquarters.post(f"/accounts/{account.id}/passphrase", csrf=headquarters.csrf)
    [newer] = re.findall(r'<code id="passphrase"[^>]*>([^<]+)</code>', again.text)
    assert newer != words
    assert Browser(address).post("/sign-in", name="Neema", passphrase=words).status == 403
    assert Browser(address).post("/sign-in", name="Neema", passphrase=newer).status == 200


def test_a_new_passphrase_ends_what_the_old_one_opened(hub, person, headquarters):
    reader, chief = person("read"), person("administer")
    by_role = {account.role: account.id for account in hub.accounts.all()}
    csrf = headquarters.csrf
    headquarters.post(f"/accounts/{by_role['read']}/passphrase", csrf=csrf)
    assert reader.get("/arrivals", follow=False).headers["location"] == "/sign-in"
    own = chief.post(f"/accounts/{by_role['administer']}/passphrase", csrf=chief.csrf)
    assert 'id="passphrase"' in own.text  # who changes their own sees it, and stays
    assert chief.get("/arrivals", follow=False).status == 200


def test_two_people_cannot_have_one_name(hub, headquarters):
    for _ in range(2):
        answer = headquarters.post("/accounts", csrf=headquarters.csrf, name="Neema", role="read")
    assert answer.status == 400
    assert len(hub.accounts.all()) == 1


def test_an_account_of_a_project_fetches_its_forms(hub, headquarters, address):
    assert headquarters.post("/projects", csrf=headquarters.csrf, name="North").status == 200
    csrf = headquarters.csrf
    states = {"project-1": "closed", "project-2": "open"}
    answer = headquarters.post("/forms/visit/state", csrf=csrf, **states)
    assert answer.status == 200
    assert hub.projects.state("visit", "1") == "closed"
    assert hub.projects.state("visit", "2") == "open"
    made = headquarters.post("/accounts", csrf=csrf, name="Phone of the north", project="2")
    [text] = re.findall(r"<textarea[^>]*>([^<]+)</textarea>", made.text)
    backend = read_setup(text)
    assert backend.address == f"{address.url}/v1/projects/2"
    headquarters.post("/forms/visit/state", csrf=csrf, **{"project-2": ""})
    assert hub.projects.state("visit", "2") is None


# -- a lost device -----------------------------------------------------------------------------


def test_the_page_of_a_lost_device_tells_what_is_known_and_shuts_it_out(
    hub, phone, headquarters, clock
):
    phone.send(visit(RECORD))
    clock.advance(days=2)
    sealed = (
        '<data xmlns="http://opendatakit.org/submissions" id="visit" version="1" encrypted="yes">'
        "<base64EncryptedKey>a</base64EncryptedKey>"
        '<meta xmlns="http://openrosa.org/xforms"><instanceID>uuid:sealed</instanceID></meta>'
        "<encryptedXmlFile>submission.xml.enc</encryptedXmlFile></data>"
    )
    assert phone.send(sealed.encode(), {"submission.xml.enc": b"x" * 64}).status == 201
    headquarters.sign_in(PASSPHRASE)
    [account] = hub.accounts.all()
    assert "Phone of Baraka account 2 2026-11-24 09:30 may send" in text_of(
        headquarters.get("/lost")
    )
    shown = text_of(headquarters.get(f"/lost/{account.id}"))
    assert "test:phone Visit 2 1 1 2026-11-22 09:30 2026-11-24 09:30" in shown
    assert "within 72 hours" in shown
    answer = headquarters.post(f"/lost/{account.id}", csrf=headquarters.csrf)
    assert "This account is shut out since 2026-11-24 09:30." in text_of(answer)
    assert phone.get("/formList").status == 403
    assert headquarters.get("/lost/nobody").status == 404


# -- the access log ----------------------------------------------------------------------------


def test_the_access_log_names_deeds_and_records_and_no_content(person, phone, headquarters):
    phone.send(visit(RECORD, who="Amina Secret", name="Visit to Amina Secret"))
    browser = person("review")
    browser.get(f"/arrivals/{RECORD}")
    browser.post(f"/arrivals/{RECORD}/review", csrf=csrf_of(browser), comment="Hidden words")
    Browser(phone.address).post("/sign-in", name="typed here by mistake", passphrase="x")
    shown = text_of(headquarters.get("/log"))
    assert f"Neema who reviews reviewed a record {RECORD}" in shown
    assert f"Neema who reviews opened a record {RECORD}" in shown
    assert "with the passphrase of the hub signed in" in shown
    assert "somebody unknown tried to sign in" in shown
    for secret in ("Amina", "Hidden words", "typed here"):
        assert secret not in shown


def test_a_long_log_has_pages(headquarters, phone):
    phone.send(visit(RECORD))
    for _ in range(101):
        headquarters.get(f"/arrivals/{RECORD}/xml")
    assert 'href="/log?page=2"' in headquarters.get("/log").text
    second = headquarters.get("/log?page=2")
    assert "signed in" in text_of(second)
    assert 'href="/log?page=1"' in second.text


def test_a_phone_without_records_can_be_looked_up(hub, headquarters):
    hub.create_account("Never used")
    [account] = hub.accounts.all()
    assert headquarters.get(f"/lost/{account.id}").status == 200
    assert Phone(headquarters.address, "x").get("/formList").status in {401, 403}
    assert new_id() not in headquarters.get("/lost").text
