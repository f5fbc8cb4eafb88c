"""A day at headquarters, in a real browser: from the door to the export."""

from __future__ import annotations

import csv
import html
import io
import json
import time
import zipfile

import openpyxl
import pytest
from selenium.webdriver import ActionChains, Keys

from tests.hub.browser.checks import check_page, no_trouble
from tests.hub.browser.conftest import MISSING, program
from tests.hub.client import new_id
from tests.hub.conftest import PASSPHRASE
from tests.hub.sites import png, site
from veldmelding.library import Library

WORDS = "lantern copper river heron"


def names(window) -> list[str]:
    return [one.text for one in window.all("#list tbody [data-record]")]


def downloaded(window) -> bytes:
    """Wait for a whole file and return it."""

    def whole():
        files = list(window.downloads.iterdir())
        under_way = [one for one in files if one.name[0] == "." or one.suffix == ".crdownload"]
        return files[0] if files and not under_way else None

    return window.wait(whole).read_bytes()


def test_without_a_browser_the_sentence_says_what_to_do():
    with pytest.raises(pytest.fail.Exception) as caught:
        program(("no-such-browser",), "Chromium")
    assert str(caught.value) == MISSING.format(what="Chromium")
    assert "packaging/setup.sh --dev" in MISSING


def test_signing_in_and_out(window, hub):
    hub.accounts.create("Neema", role="review", passphrase=WORDS)
    window.open("/map")
    assert window.path == "/sign-in"
    window.find("#field-name").send_keys("Neema")
    window.find("#field-passphrase").send_keys("not the words")
    window.find("main form button").click()
    window.wait(lambda: "do not belong together" in window.text)
    assert window.find("[role=alert]").is_displayed()
    # The browser reports every answer of 403; this one is wanted.
    assert all("403" in message for message in window.messages())
    window.sign_in(WORDS, "Neema")
    places = [one.text for one in window.all("header nav a")]
    assert places == ["Arrivals", "Alerts", "Envelopes", "Map", "Export", "Forms"]
    assert "Neema" in window.find(".who").text
    window.find(".who button").click()
    window.wait(lambda: window.path == "/sign-in")
    window.open("/arrivals")
    assert window.path == "/sign-in"
    no_trouble(window)


def test_a_record_appears_within_two_seconds_of_arriving(window, collector):
    collector.send(site(new_id(), name="Before"))
    window.sign_in()
    assert names(window) == ["Before"]
    window.find("#field-words").send_keys("half a wo")
    time.sleep(0.7)
    arrived = time.monotonic()
    assert collector.send(site(new_id(), name="Just now")).status == 201
    window.wait(lambda: names(window) == ["Just now", "Before"], 5)
    assert time.monotonic() - arrived < 2
    assert window.find("#count").text == "Records received: 2. The newest is first."
    assert [one.text for one in window.all(".fresh")] == ["new"]
    # Whoever was typing goes on typing.
    assert window.focused.get_attribute("id") == "field-words"
    assert window.focused.get_attribute("value") == "half a wo"
    no_trouble(window)


def test_the_keyboard_stays_where_it_is_when_something_arrives(window, collector):
    collector.send(site(new_id(), name="First"))
    window.sign_in()
    window.driver.execute_script("document.querySelector('[data-record]').focus()")
    collector.send(site(new_id(), name="Second"))
    window.wait(lambda: len(names(window)) == 2, 5)
    assert window.focused.text == "First"


def test_without_scripts_the_page_loads_itself_again(window, collector):
    collector.send(site(new_id(), name="Before"))
    window.sign_in()
    window.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        window.open("/arrivals")
        refresh = window.find("meta[http-equiv=refresh]").get_attribute("content")
        assert refresh == "20; url=/arrivals?unattended=1"
        assert names(window) == ["Before"]
        window.link("Before").click()
        window.wait(lambda: "Who did you visit?" in window.text)
    finally:
        window.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_a_record_with_a_photo_is_opened_and_reviewed(window, hub, collector, vault, clock):
    hub.accounts.create("Neema", role="review", passphrase=WORDS)
    record = new_id()
    collector.send(site(record, photo="p.png"), {"p.png": png()})
    window.sign_in(WORDS, "Neema")
    window.link("Visit to Amina").click()
    window.wait(lambda: window.path.endswith(record.replace(":", "%3A")))
    photo = window.find("img.answer")
    window.wait(
        lambda: window.driver.execute_script("return arguments[0].naturalWidth", photo) == 40
    )
    assert photo.get_attribute("alt") == "Photo for “Photo”"
    assert "Age of the child" in window.text
    window.find("#field-state-hasIssues").click()
    window.find("#field-comment").send_keys("Which shaft is this?")
    window.find(".panel button").click()
    window.wait(lambda: "Kept. The worker sees it" in window.text)
    assert "has a question" in window.find(".facts").text
    assert "Which shaft is this?" in window.find(".history").text
    assert "Neema" in window.find(".history").text
    [row] = Library(vault, clock).entities("feedback")
    assert row.properties["question"] == "Which shaft is this?"
    assert row.properties["by"] == "Neema"
    # A correction comes in; the page of the record shows what it changed.
    newer = new_id()
    collector.send(site(newer, who="Zawadi", photo="p.png", deprecated=record))
    window.open(f"/arrivals/{newer}")
    assert window.find("del").text == "Amina"
    assert window.find("ins").text == "Zawadi"
    assert window.find("img.answer").is_displayed()  # carried over
    no_trouble(window)


def test_searching_leaves_what_fits(window, collector):
    for who, water in (("Amina", "y"), ("François", "n"), ("Zawadi", "n")):
        collector.send(site(new_id(), who=who, water=water, name=f"Visit to {who}"))
    window.sign_in()
    window.find("#field-words").send_keys("francois", Keys.ENTER)
    window.wait(lambda: names(window) == ["Visit to François"])
    assert "words=francois" in window.driver.current_url
    window.find(".search .row a").click()
    window.wait(lambda: len(names(window)) == 3)
    window.find("summary").click()
    window.driver.execute_script("document.getElementById('field-state').value = 'approved'")
    window.find(".search button").click()
    window.wait(lambda: "No record fits this search." in window.text)
    assert window.find("details").get_attribute("open") is not None
    no_trouble(window)


def test_the_map_leads_to_records(window, collector):
    for number in range(3):
        collector.send(site(new_id(), place=f"-2.50{number} 28.8 1450 5", name=f"Near {number}"))
    collector.send(site(new_id(), place="-4.1 29.9 0 0", name="Far away"))
    window.sign_in()
    window.link("Map").click()
    window.wait(lambda: window.path == "/map")
    assert "Positions are rounded to 3 decimals" in window.text
    spots = {one.get_attribute("aria-label"): one for one in window.all(".map a")}
    assert set(spots) == {"Far away", "3 places close together; look closer"}
    rows = [row.text for row in window.all("tbody tr")]
    assert rows[0] == "Far away Site visit -4.100, 29.900"
    assert len(rows) == 4
    window.find("[aria-label^='3 places'] text").click()
    window.wait(lambda: "box=" in window.driver.current_url)
    assert len(window.all(".map a")) == 3
    window.find("[aria-label='Near 1'] circle").click()
    window.wait(lambda: "Who did you visit?" in window.text)
    no_trouble(window)


def export(window, audience: str, kind: str, *, media: bool = False) -> bytes:
    for left in window.downloads.iterdir():
        left.unlink()
    window.open("/export")
    window.find(f"#field-audience-{audience}").click()
    window.find(f"#field-kind-{kind}").click()
    if media:
        window.find("#field-media").click()
    window.find("#field-purpose").send_keys("Yearly report")
    window.find(".panel button").click()
    return downloaded(window)


def test_exports_are_downloaded_and_open(window, collector):
    evil = "=cmd|'/c calc'!A1"
    collector.send(site(new_id(), who=evil, photo="p.png"), {"p.png": png()})
    window.sign_in()
    with zipfile.ZipFile(io.BytesIO(export(window, "headquarters", "csv", media=True))) as found:
        assert found.testzip() is None
        assert set(found.namelist()) == {
            "README.txt",
            "site.csv",
            "site-child.csv",
            "questions.csv",
            "media/p.png",
        }
        assert found.read("media/p.png") == png()
        [row] = csv.DictReader(io.StringIO(found.read("site.csv").decode("utf-8-sig")))
        assert row["who"] == f"'{evil}"
        assert row["photo"] == "media/p.png"
        children = csv.DictReader(io.StringIO(found.read("site-child.csv").decode("utf-8-sig")))
        assert [(child["_number"], child["age"]) for child in children] == [("1", "4"), ("2", "11")]
        assert "Yearly report" in found.read("README.txt").decode()
    book = openpyxl.load_workbook(io.BytesIO(export(window, "headquarters", "xlsx")))
    assert book.sheetnames == ["about", "site", "site-child", "questions"]
    heads, values = book["site"].iter_rows(values_only=True)
    shown = dict(zip(heads, values, strict=True))
    assert (shown["who"], shown["count"]) == (evil, 12)
    assert all(cell.data_type != "f" for row in book["site"].iter_rows() for cell in row)
    places = json.loads(export(window, "public", "geojson"))
    [feature] = places["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [28.85, -2.55]}
    assert "who" not in feature["properties"]
    assert feature["properties"]["water"] == "y"
    no_trouble(window)


def test_everything_can_be_done_with_the_keyboard_alone(window, collector):
    record = new_id()
    collector.send(site(record))
    window.open("/sign-in")
    keys = ActionChains(window.driver)
    keys.send_keys(Keys.TAB, PASSPHRASE, Keys.ENTER).perform()  # the name has the focus
    window.wait(lambda: window.path == "/arrivals")

    def tab_to(wanted) -> None:
        for _ in range(60):
            ActionChains(window.driver).send_keys(Keys.TAB).perform()
            here = window.focused
            style = window.driver.execute_script(
                "const s = getComputedStyle(arguments[0]); return [s.outlineStyle, s.outlineWidth]",
                here,
            )
            assert style == ["solid", "3px"], here.get_attribute("outerHTML")
            if wanted(here):
                return
        pytest.fail("the keyboard never gets there")

    tab_to(lambda here: here.text == "To the content")
    assert window.focused.rect["x"] >= 0  # the way past the places shows itself
    tab_to(lambda here: here.text == "Visit to Amina")
    ActionChains(window.driver).send_keys(Keys.ENTER).perform()
    window.wait(lambda: "Who did you visit?" in window.text)
    tab_to(lambda here: here.get_attribute("name") == "state")
    ActionChains(window.driver).send_keys(Keys.ARROW_DOWN, Keys.ARROW_DOWN).perform()
    tab_to(lambda here: here.get_attribute("id") == "field-comment")
    ActionChains(window.driver).send_keys("Thank you.", Keys.TAB, Keys.ENTER).perform()
    window.wait(lambda: "Kept." in window.text)
    assert "approved" in window.find(".facts").text
    no_trouble(window)


PAGES = ["/arrivals", "/alerts", "/envelopes", "/map", "/export", "/forms", "/forms/site"]
PAGES += ["/accounts", "/lost", "/log"]


def test_every_page_says_what_it_is_to_a_screen_reader(window, collector, hub):
    record = new_id()
    collector.send(site(record, photo="p.png"), {"p.png": png()})
    window.sign_in()
    for path in [*PAGES, f"/arrivals/{record}", f"/lost/{hub.accounts.all()[0].id}"]:
        window.open(path)
        check_page(window)
    no_trouble(window)


@pytest.mark.parametrize("width", [1280, 400])
def test_no_page_scrolls_sideways(window, collector, hub, width):
    record = new_id()
    collector.send(site(record, who="W" * 300, name="N" * 200, photo="p.png"), {"p.png": png(900)})
    window.sign_in()
    window.driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False},
    )
    for path in [*PAGES, f"/arrivals/{record}", f"/lost/{hub.accounts.all()[0].id}"]:
        window.open(path)
        wide = window.driver.execute_script("return document.documentElement.scrollWidth")
        assert wide <= width, path
    no_trouble(window)


def test_a_script_in_a_record_never_runs(window, hub, collector):
    evil = html.escape("<img src=x onerror=\"document.title='run'\"><script>alert(1)</script>")
    record = new_id()
    collector.send(site(record, who=evil, name=evil))
    hub.create_account("<img src=x onerror=alert(1)>")
    window.sign_in()
    for path in [*PAGES, f"/arrivals/{record}"]:
        window.open(path)
        assert window.driver.title != "run"
        assert window.all("main img") == []
    collector.send(site(new_id(), who=evil, name=evil))
    window.open("/arrivals")
    collector.send(site(new_id(), who=evil, name=evil))
    window.wait(lambda: len(names(window)) == 3, 5)  # also when the script puts it into the page
    assert window.all("main img") == []
    no_trouble(window)
