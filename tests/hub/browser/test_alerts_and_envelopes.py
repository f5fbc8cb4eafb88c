"""Alerts and envelopes at headquarters, in a real browser: pasted, uploaded, compared, shut out."""

from __future__ import annotations

from dataclasses import replace

from selenium.webdriver import ActionChains, Keys

from tests.hub.browser.checks import check_page, no_trouble
from tests.hub.client import new_id, visit
from tests.sync.test_alert import ALERT


def narrow(window, width: int) -> None:
    window.driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False},
    )


def fits(window) -> bool:
    for width in (1280, 400):
        narrow(window, width)
        if window.driver.execute_script("return document.documentElement.scrollWidth") > width:
            return False
    window.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    return True


def test_an_alert_is_pasted_part_by_part_with_the_keyboard(window, hub, vault, laptop, phone):
    record = new_id()
    evil = replace(ALERT, note="<img src=x onerror=alert(1)>")
    messages = laptop.alert(vault, evil, record)
    window.sign_in()
    window.link("Alerts").click()
    window.wait(lambda: window.path == "/alerts")
    check_page(window)
    window.find("#field-text").send_keys(messages[-1], Keys.TAB, Keys.ENTER)
    window.wait(lambda: window.all("[role=alert]"))
    assert "missing or damaged: 1, 2" in window.find("[role=alert]").text
    assert all("400" in message for message in window.messages())
    box = window.find("#field-text")
    assert box.get_attribute("value") == messages[-1]
    box.send_keys(Keys.END, "\n", "\n".join(messages[:-1]))
    ActionChains(window.driver).send_keys(Keys.TAB, Keys.ENTER).perform()
    window.wait(lambda: window.path == "/alerts/1")
    assert "Somebody is in danger now." in window.find("[role=alert]").text
    assert laptop.words in window.text
    assert evil.note in window.text
    assert window.all("main img") == []
    check_page(window)
    assert fits(window)
    assert phone.send(visit(record)).status == 201
    window.open("/arrivals")
    assert "Alerts opened in the last 7 days: 1." in window.find("#alerts").text
    window.link("Show them").click()
    window.wait(lambda: window.path == "/alerts")
    check_page(window)
    assert fits(window)
    window.link("Show the record").click()
    window.wait(lambda: "Who did you visit?" in window.text)
    no_trouble(window)


def test_a_new_alert_appears_on_open_arrivals(window, hub, vault, laptop):
    window.sign_in()
    assert window.all("#alerts") == []
    hub.alerts.open("".join(laptop.alert(vault, ALERT)))
    window.wait(lambda: window.all("#alerts"), 5)
    no_trouble(window)


def test_an_envelope_is_uploaded_compared_and_its_laptop_shut_out(
    window, hub, vault, laptop, tmp_path
):
    first = new_id()
    laptop.put(visit(first, photo="a.jpg", name="At the ferry"), first, a=b"\xff\xd8\xff")
    laptop.seal(vault, tmp_path / "july.veld")
    window.sign_in()
    window.link("Envelopes").click()
    window.wait(lambda: window.path == "/envelopes")
    check_page(window)
    window.find("#field-envelope").send_keys(str(tmp_path / "july.veld"))
    window.find("main form button").click()
    window.wait(lambda: "let them read the words" in window.text)
    assert window.find(".words").text == laptop.words
    check_page(window)
    assert fits(window)
    window.find("form[action$=take] button").click()  # the browser asks for the tick first
    assert hub.arrivals() == []
    window.find("#field-same").send_keys(Keys.SPACE)
    window.find("#field-name").send_keys("GOM07", Keys.ENTER)
    window.wait(lambda: window.all("#receipt"))
    code = window.find("#receipt").text
    assert window.find("#receipt").value_of_css_property("font-size") == "32px"
    check_page(window)
    assert fits(window)
    assert laptop.envelopes.enter_receipt(code).confirmed
    assert [one.name for one in hub.arrivals()] == ["At the ferry"]
    window.link("All envelopes").click()
    window.wait(lambda: window.path == "/envelopes")
    assert code in window.find("table").text
    check_page(window)
    assert fits(window)
    window.link("GOM07").click()
    window.wait(lambda: window.path.startswith("/lost/"))
    check_page(window)
    assert fits(window)
    window.find("main form button").click()
    window.wait(lambda: "This laptop is shut out since" in window.text)
    check_page(window)
    no_trouble(window)
    window.open("/envelopes")
    window.find("#field-envelope").send_keys(str(tmp_path / "july.veld"))
    window.find("main form button").click()
    window.wait(lambda: "reported lost" in window.text)
    assert window.all("form[action$=take]") == []
