"""The pages in a browser: behind the passphrase, right, and deaf to whatever records say."""

import html
import re
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.hub.client import Browser, Phone, new_id, request, visit, visit_form
from tests.hub.conftest import PASSPHRASE
from veldmelding.sync import read_setup

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 300
EVIL = "<script>alert('x')</script>\"'><img src=x onerror=y>&amp;{}"
EVIL_IN_XML = html.escape(EVIL)


def text_of(answer) -> str:
    """What a person reads on a page."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", answer.text)).split())


def one_record(phone, headquarters, **given):
    files = {given[kind]: PNG for kind in ("photo", "sound") if given.get(kind)}
    assert phone.send(visit(**given), files).status == 201
    [path] = re.findall(r'href="(/arrivals/[^"]+)"', headquarters.get("/arrivals").text)
    return path


# -- the door ----------------------------------------------------------------------------------

BEHIND = [
    "/",
    "/news",
    "/map",
    "/export",
    "/lost",
    "/lost/1",
    "/log",
    "/forms/visit",
    "/forms/visit/versions/1",
    "/arrivals",
    "/arrivals/uuid%3A1",
    "/arrivals/uuid%3A1/xml",
    "/arrivals/uuid%3A1/files/p.jpg",
    "/forms",
    "/accounts",
    "/accounts/1/revoke",
]


@pytest.mark.parametrize("path", BEHIND)
def test_without_the_passphrase_there_is_only_the_door(address, path):
    stranger = Browser(address)
    answer = stranger.get(path, follow=False)
    assert (answer.status, answer.headers["location"]) == (303, "/sign-in")
    page = stranger.get(path)
    assert page.status == 200
    assert "Your passphrase opens what you may see." in text_of(page)


@pytest.mark.parametrize("path", ["/accounts", "/accounts/1/revoke", "/sign-out"])
def test_without_the_passphrase_nothing_can_be_changed(address, hub, path):
    before = hub.accounts.all()
    assert Browser(address).post(path, follow=False, name="me").status == 303
    assert hub.accounts.all() == before


def test_the_token_of_a_phone_does_not_open_the_pages(phone, address):
    answer = request(
        address, "GET", "/arrivals", headers={"Authorization": f"Bearer {phone.token}"}
    )
    assert answer.status == 303


def test_the_passphrase_opens_and_the_cookie_is_kept_from_scripts(address):
    browser = Browser(address)
    answer = browser.post("/sign-in", follow=False, passphrase=PASSPHRASE)
    assert (answer.status, answer.headers["location"]) == (303, "/arrivals")
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert "Path=/" in cookie
    assert "Secure" not in cookie  # over plain HTTP it would never come back
    key = browser.cookies["veldmelding_hub"]
    assert re.fullmatch(r"[0-9a-f]{64}", key)
    assert browser.get("/arrivals", follow=False).status == 200


@pytest.mark.parametrize("wrong", ["", "copper river", PASSPHRASE.upper(), "x" * 10_000])
def test_a_wrong_passphrase_is_refused(address, wrong):
    browser = Browser(address)
    answer = browser.sign_in(wrong)
    assert answer.status == 403
    assert "do not belong together" in text_of(answer)
    assert browser.cookies == {}


def test_who_guesses_wrong_waits_longer_and_longer(address, clock):
    browser = Browser(address)
    waits = []
    for _ in range(12):
        answer = browser.sign_in("wrong")
        while answer.status == 429:
            waits.append(int(answer.headers["retry-after"]))
            assert f"wait {waits[-1]} seconds" in text_of(answer)
            assert browser.sign_in(PASSPHRASE).status == 429  # not even then
            clock.advance(seconds=waits[-1])
            answer = browser.sign_in("wrong")
        assert answer.status == 403
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    clock.advance(seconds=60)
    assert browser.sign_in(PASSPHRASE).status == 200
    assert browser.sign_in("wrong").status == 403  # and counting starts again


def test_guessing_many_at_once_is_no_way_around_waiting(address, vault, monkeypatch):
    compared = []
    verify = vault.verify

    def slowly(passphrase):
        compared.append(passphrase)
        time.sleep(0.2)
        return verify(passphrase)

    monkeypatch.setattr(vault, "verify", slowly)
    with ThreadPoolExecutor(12) as crowd:
        guesses = [f"guess {number}" for number in range(12)]
        answers = list(crowd.map(lambda guess: Browser(address).sign_in(guess).status, guesses))
    assert sorted(answers) == [403] * len(compared) + [429] * (12 - len(compared))
    assert len(compared) <= 4


def test_a_session_ends_when_nobody_uses_it(headquarters, clock):
    clock.advance(minutes=29)
    assert headquarters.get("/arrivals", follow=False).status == 200
    clock.advance(minutes=31)
    assert headquarters.get("/arrivals", follow=False).status == 303


def test_a_page_that_refreshes_itself_does_not_keep_the_session(headquarters, clock):
    quiet = {"X-Nobody-There": "1"}
    clock.advance(minutes=20)
    assert headquarters.get("/arrivals", follow=False, **quiet).status == 200
    clock.advance(minutes=20)
    assert headquarters.get("/arrivals", follow=False, **quiet).status == 303


def test_the_script_that_refreshes_says_that_nobody_is_there(address):
    assert b'"X-Nobody-There"' in request(address, "GET", "/static/refresh.js").body


@pytest.mark.parametrize(
    ("remote", "scheme", "status"),
    [
        ("192.168.1.20", "http", 403),
        ("10.0.0.1", "http", 403),
        ("fe80::1", "http", 403),
        ("", "http", 403),
        ("127.0.0.1", "http", 200),
        ("::1", "http", 200),
        ("192.168.1.20", "https", 200),
    ],
)
def test_the_passphrase_never_crosses_a_network_in_clear(hub, remote, scheme, status):
    from werkzeug.test import Client

    client = Client(hub.application)
    where = {"REMOTE_ADDR": remote}
    page = client.get("/sign-in", base_url=f"{scheme}://hub/", environ_overrides=where)
    assert page.status_code == status
    form = {"passphrase": PASSPHRASE}
    answer = client.post(
        "/sign-in", base_url=f"{scheme}://hub/", environ_overrides=where, data=form
    )
    assert answer.status_code == (303 if status == 200 else 403)
    assert ("Set-Cookie" in answer.headers) == (status == 200)


def test_a_session_ends_after_a_working_day(headquarters, clock):
    for _ in range(12 * 3):
        clock.advance(minutes=20)
        last = headquarters.get("/arrivals", follow=False)
    assert last.status == 303


def test_signing_out_ends_the_session_for_good(headquarters):
    old = dict(headquarters.cookies)
    assert headquarters.post("/sign-out", csrf=headquarters.csrf).status == 200
    assert headquarters.cookies == {}
    headquarters.cookies = old
    assert headquarters.get("/arrivals", follow=False).status == 303


# -- forms that come from elsewhere ------------------------------------------------------------


def test_a_form_without_the_secret_of_the_page_changes_nothing(headquarters, hub):
    before = hub.accounts.all()
    for fields in ({"name": "evil"}, {"name": "evil", "csrf": "0" * 64}, {"csrf": ""}):
        answer = headquarters.post("/accounts", **fields)
        assert answer.status == 403
        assert "Nothing was changed" in text_of(answer)
    assert hub.accounts.all() == before


def test_the_secret_of_another_session_does_not_count(headquarters, address, hub):
    other = Browser(address)
    other.sign_in(PASSPHRASE)
    assert headquarters.post("/accounts", csrf=other.csrf, name="evil").status == 403
    assert hub.accounts.all() == []


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
    ],
)
def test_a_form_sent_by_another_site_changes_nothing(headquarters, hub, headers):
    csrf = headquarters.csrf
    answer = headquarters.post("/accounts", headers=headers, csrf=csrf, name="evil")
    assert answer.status == 403
    assert headquarters.post("/sign-in", headers=headers, passphrase=PASSPHRASE).status == 403
    assert hub.accounts.all() == []


def test_a_form_of_another_kind_or_size_changes_nothing(headquarters, hub):
    csrf = headquarters.csrf
    kind = {"Content-Type": "multipart/form-data; boundary=x"}
    assert headquarters.post("/accounts", headers=kind, csrf=csrf, name="a").status == 403
    assert headquarters.post("/accounts", csrf=csrf, name="a" * 70_000).status == 403
    assert hub.accounts.all() == []


# -- arrivals and records ----------------------------------------------------------------------


def test_an_empty_hub_says_what_will_be_here(headquarters):
    shown = text_of(headquarters.get("/arrivals"))
    assert "Records that phones and laptops send will be listed here." in shown
    assert 'href="/accounts"' in headquarters.get("/arrivals").text


def test_arrivals_are_listed_newest_first_with_their_files(phone, headquarters, clock):
    phone.send(visit(name="Morning", photo="p.jpg", sound="s.m4a"), {"p.jpg": PNG})
    clock.advance(hours=3)
    phone.send(visit(name="Noon"))
    headquarters.sign_in(PASSPHRASE)  # three hours later
    shown = text_of(headquarters.get("/arrivals"))
    assert "Records received: 2." in shown
    assert "Noon Visit 2026-11-22 12:30 Phone of Baraka –" in shown
    assert "Morning Visit 2026-11-22 09:30 Phone of Baraka 1 of 2" in shown
    assert shown.index("Noon") < shown.index("Morning")


def test_long_lists_have_pages(phone, headquarters):
    for number in range(53):
        phone.send(visit(name=f"Record {number:02}"))
    first, second = headquarters.get("/arrivals"), headquarters.get("/arrivals?page=2")
    assert "Record 52" in first.text
    assert "Record 03" in first.text
    assert "Record 02" not in first.text
    assert "Record 02" in second.text
    assert 'href="/arrivals?page=2"' in first.text
    assert 'href="/arrivals?page=1"' in second.text
    for odd in ("0", "-1", "9999", "x", "9" * 400):
        assert headquarters.get(f"/arrivals?page={odd}").status == 200


def test_a_record_shows_questions_and_answers_in_reading_order(phone, headquarters):
    path = one_record(
        phone, headquarters, who="Amina", water="n", ages=(4, 11), photo="p.png", sound=""
    )
    shown = text_of(headquarters.get(path))
    expected = [
        "Visit to Amina",
        "Who did you visit? Amina",
        "Is there water? No",
        "Child 1 Age of the child 4",
        "Child 2 Age of the child 11",
        "Photo",
        "Sound no answer",
        "State received",
        "Form Visit, version 1",
        "From Phone of Baraka",
        "Device test:phone",
        "Files 1 of 1",
    ]
    positions = [shown.index(text) for text in expected]
    assert positions == sorted(positions)


def test_the_frozen_bytes_are_shown_and_not_what_the_form_would_make_of_them(
    hub, phone, headquarters
):
    form = visit_form(form_id="sums").replace(
        b'<bind nodeset="/data/who" type="string"/>',
        b'<bind nodeset="/data/who" type="string" calculate="\'recalculated\'"/>',
    )
    hub.offer(form)
    path = one_record(phone, headquarters, form_id="sums", who="as it was sent")
    shown = text_of(headquarters.get(path))
    assert "as it was sent" in shown
    assert "recalculated" not in shown


def test_the_photo_is_shown_and_can_be_saved(phone, headquarters):
    path = one_record(phone, headquarters, photo="p.jpg")
    page = headquarters.get(path).text
    [source] = re.findall(r'<img src="([^"]+)"', page)
    photo = headquarters.get(source)
    assert photo.status == 200
    assert photo.body == PNG
    assert photo.headers["content-type"] == "image/png"  # by its bytes, whatever its name
    assert photo.headers["x-content-type-options"] == "nosniff"
    assert photo.headers["content-length"] == str(len(PNG))
    assert "content-disposition" not in photo.headers
    saved = headquarters.get(f"{source}?save=1")
    assert saved.body == PNG
    assert saved.headers["content-disposition"].startswith("attachment;")


@pytest.mark.parametrize(
    "content",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"<!DOCTYPE html><script>alert(1)</script>",
        b"%PDF-1.7",
        b"",
    ],
)
def test_what_is_no_photo_is_only_ever_saved(phone, headquarters, content):
    phone.send(visit(photo="p.svg"), {"p.svg": content})
    [path] = re.findall(r'href="(/arrivals/[^"]+)"', headquarters.get("/arrivals").text)
    assert "<img" not in headquarters.get(path).text
    file = headquarters.get(f"{path}/files/p.svg")
    assert file.body == content
    assert file.headers["content-type"] == "application/octet-stream"
    assert file.headers["content-disposition"].startswith("attachment;")
    assert file.headers["x-content-type-options"] == "nosniff"


def test_the_record_can_be_saved_byte_for_byte(phone, headquarters):
    xml = visit(who="Zawadi &amp; Juma ሰላም") + b"\r\n\r\n"
    phone.send(xml)
    [path] = re.findall(r'href="(/arrivals/[^"]+)"', headquarters.get("/arrivals").text)
    saved = headquarters.get(f"{path}/xml")
    assert saved.body == xml
    assert saved.headers["content-disposition"].startswith("attachment;")


def test_a_file_that_has_not_arrived_is_named(phone, headquarters):
    phone.send(visit(photo="p.jpg"))
    [path] = re.findall(r'href="(/arrivals/[^"]+)"', headquarters.get("/arrivals").text)
    assert "This file has not arrived yet: p.jpg" in text_of(headquarters.get(path))
    assert headquarters.get(f"{path}/files/p.jpg").status == 404


def test_a_record_that_was_cut_short_is_shown_as_far_as_it_goes(phone, headquarters):
    phone.send(b'<data id="visit" version="1"><who>Amina</who><water>y')
    [path] = re.findall(r'href="(/arrivals/[^"]+)"', headquarters.get("/arrivals").text)
    shown = text_of(headquarters.get(path))
    assert "This record is not complete XML." in shown
    assert "/data/who Amina" in shown


def test_a_correction_and_its_original_lead_to_each_other(phone, headquarters):
    first, second = new_id(), new_id()
    phone.send(visit(first))
    phone.send(visit(second, deprecated=first))
    shown = text_of(headquarters.get("/arrivals"))
    assert "Records received: 1." in shown  # one record in two versions
    assert "corrected" in shown
    old = headquarters.get(f"/arrivals/{first}")
    assert "A correction has replaced this record." in text_of(old)
    assert f"/arrivals/{second.replace(':', '%3A')}" in old.text
    assert "This is a correction" in text_of(headquarters.get(f"/arrivals/{second}"))


# -- scripts in every field --------------------------------------------------------------------


def is_harmless(answer) -> bool:
    page = answer.text
    return "<script>alert" not in page and "<img src=x" not in page and "onerror=y>" not in page


def test_scripts_in_every_field_stay_text(hub, address, headquarters):
    evil = EVIL_IN_XML.encode()
    form = visit_form(form_id="evil", title=EVIL_IN_XML)
    for label in (b"Who did you visit?", b"Yes", b"Age of the child", b">Photo<", b">Child<"):
        form = form.replace(label, label.replace(label.strip(b"><"), evil))
    hub.offer(form)
    phone = Phone(address, hub.create_account(EVIL))
    instance_id = "uuid:" + EVIL
    xml = visit(
        html.escape(instance_id),
        form_id="evil",
        who=EVIL_IN_XML,
        name=EVIL_IN_XML,
        photo=EVIL_IN_XML,
        ages=(1,),
    )
    assert phone.post_named(xml, EVIL).status == 201
    pages = [headquarters.get(path) for path in ("/arrivals", "/forms", "/accounts")]
    [path] = re.findall(r'href="(/arrivals/[^"]+)"', pages[0].text)
    pages.append(headquarters.get(html.unescape(path)))
    assert "alert" in text_of(pages[3])
    [account] = hub.accounts.all()
    pages.append(headquarters.get(f"/accounts/{account.id}/revoke"))
    pages.append(headquarters.get("/%3Cscript%3Ealert('x')%3C/script%3E"))
    pages.append(headquarters.post("/accounts", csrf=headquarters.csrf, name=EVIL))
    for page in pages:
        assert is_harmless(page)
    assert html.unescape(pages[3].text).count(EVIL) >= 5


@pytest.mark.parametrize("path", ["/sign-in", "/arrivals", "/forms", "/accounts", "/nothing"])
def test_pages_run_nothing_and_load_nothing_from_elsewhere(headquarters, path):
    answer = headquarters.get(path)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"
    assert not re.search(r"<script(?![^>]* src=\"/static/refresh\.js\")", answer.text)
    assert not re.search(r"\son[a-z]+=|style=|javascript:|(?:src|href)=\"(?!/|#)", answer.text)


@pytest.mark.parametrize(
    ("name", "kind"), [("hub.css", "text/css"), ("refresh.js", "text/javascript")]
)
def test_the_looks_come_from_the_hub_itself(address, name, kind):
    answer = request(address, "GET", f"/static/{name}")
    assert answer.status == 200
    assert answer.headers["content-type"] == f"{kind}; charset=utf-8"
    assert b"://" not in answer.body
    assert b"url(" not in answer.body


@pytest.mark.parametrize(
    "path", ["/static/../site.py", "/static/site.py", "/static/%2e%2e/hub.py", "/static/"]
)
def test_no_other_file_is_served(address, path):
    assert request(address, "GET", path).status == 404


# -- forms and accounts ------------------------------------------------------------------------


def test_the_forms_on_offer_are_listed(hub, headquarters):
    hub.offer(visit_form("2026-11", "clinic", "Clinic visit"))
    shown = text_of(headquarters.get("/forms"))
    assert "Clinic visit clinic 2026-11" in shown
    assert "Visit visit 1" in shown


def test_a_new_account_is_shown_once_with_a_code_that_works(hub, headquarters, address):
    answer = headquarters.post("/accounts", csrf=headquarters.csrf, name="  Phone of Neema ")
    [text] = re.findall(r"<textarea[^>]*>([^<]+)</textarea>", answer.text)
    backend = read_setup(text)
    assert backend.address == f"{address.url}/v1/projects/1"
    phone = Phone(address, backend.access.token)
    assert phone.send(visit()).status == 201
    assert hub.arrivals()[0].sender == "Phone of Neema"
    assert '<svg viewBox="0 0 ' in answer.text
    again = headquarters.get("/accounts")
    assert "<textarea" not in again.text
    assert backend.access.token not in again.text
    assert "Phone of Neema" in text_of(again)


def test_an_account_needs_a_name(hub, headquarters):
    answer = headquarters.post("/accounts", csrf=headquarters.csrf, name=" \t ")
    assert answer.status == 400
    assert "An account needs a name" in text_of(answer)
    assert hub.accounts.all() == []


def test_an_account_is_revoked_after_a_question(hub, phone, headquarters):
    [account] = hub.accounts.all()
    question = headquarters.get(f"/accounts/{account.id}/revoke")
    assert "Revoke “Phone of Baraka”?" in text_of(question)
    assert phone.get("/formList").status == 200
    answer = headquarters.post(f"/accounts/{account.id}/revoke", csrf=headquarters.csrf)
    assert "revoked on 2026-11-22" in text_of(answer)
    assert phone.get("/formList").status == 403
    assert headquarters.get(f"/accounts/{account.id}/revoke").status == 404


def test_what_does_not_exist_is_said_on_a_page(headquarters):
    csrf = headquarters.csrf
    for path in ("/arrivals/uuid%3A0", "/arrivals/uuid%3A0/xml", "/arrivals/x/files/y", "/nothing"):
        answer = headquarters.get(path)
        assert answer.status == 404
        assert "There is nothing at this address." in text_of(answer)
    assert headquarters.post("/accounts/0/revoke", csrf=csrf).status == 404
    assert headquarters._ask("DELETE", "/arrivals", None, {}, follow=True).status == 404


# -- languages ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("nl-BE,nl;q=0.9,en;q=0.5", "nl"),
        ("fr", "fr"),
        ("sw-TZ", "sw"),
        ("de,pt;q=0.3", "pt"),
        ("xx", "en"),
        ("", "en"),
    ],
)
def test_a_page_is_in_the_language_of_the_browser(address, asked, given):
    answer = Browser(address, asked).get("/sign-in")
    assert f'<html lang="{given}">' in answer.text
    assert answer.headers["content-language"] == given


def test_a_record_is_shown_in_the_readers_language(phone, headquarters):
    path = one_record(phone, headquarters, water="y")
    headquarters.language = "nl"
    shown = text_of(headquarters.get(path))
    assert "Wie is bezocht?" in shown
    assert "Is er water? Ja" in shown
