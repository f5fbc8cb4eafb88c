"""A real browser before a real hub: Chromium without a window, driven over its own protocol."""

from __future__ import annotations

import json
import shutil
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from selenium.common.exceptions import (
    NoSuchElementException,
    StaleElementReferenceException,
    WebDriverException,
)
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

from tests.hub.client import Phone
from tests.hub.conftest import PASSPHRASE
from tests.hub.sites import SITE_FORM

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
DRIVERS = ("chromedriver", "chromium.chromedriver", "chromium-driver")
MISSING = (
    "These tests drive a real browser, and {what} is not on this computer. "
    "Run packaging/setup.sh --dev, which installs it."
)


def program(names: tuple[str, ...], what: str) -> str:
    """Find an installed program; nothing is ever downloaded."""
    for name in names:
        found = shutil.which(name)
        if found is not None:
            return found
    pytest.fail(MISSING.format(what=what), pytrace=False)


class Window:
    """The browser with the few things these tests do in it."""

    def __init__(self, driver: Chrome, origin: str, downloads: Path) -> None:
        self.driver = driver
        self.origin = origin
        self.downloads = downloads

    def open(self, path: str) -> None:
        self.driver.get(f"{self.origin}{path}")

    def find(self, selector: str):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector: str):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def link(self, text: str):
        return self.driver.find_element(By.PARTIAL_LINK_TEXT, text)

    @property
    def text(self) -> str:
        return self.find("body").text

    @property
    def path(self) -> str:
        return urlsplit(self.driver.current_url).path

    @property
    def focused(self):
        return self.driver.switch_to.active_element

    def wait(self, condition, seconds: float = 20):
        """Return what the condition returns as soon as that is something."""
        until = time.monotonic() + seconds
        while True:
            try:
                found = condition()
            except (StaleElementReferenceException, NoSuchElementException):
                found = None  # between two pages
            except WebDriverException as error:  # the same, in other words
                if "does not belong to the document" not in str(error):
                    raise
                found = None
            if found:
                return found
            assert time.monotonic() < until, f"not within {seconds} s: {self.text[:500]}"
            time.sleep(0.05)

    def sign_in(self, passphrase: str = PASSPHRASE, name: str = "") -> None:
        self.open("/sign-in")
        self.find("#field-name").send_keys(name)
        self.find("#field-passphrase").send_keys(passphrase)
        self.find("main form button").click()
        self.wait(lambda: self.path == "/arrivals")

    def messages(self) -> list[str]:
        """What the console complained about since the last look."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self) -> list[str]:
        """Addresses that were asked for since the last look."""
        found = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                found.append(message["params"]["request"]["url"])
        return found


@pytest.fixture(scope="session")
def chromium(tmp_path_factory) -> Iterator[tuple[Chrome, Path]]:
    """One browser for all tests; every test begins signed out."""
    browser = program(BROWSERS, "Chromium")
    driver = program(DRIVERS, "its driver (chromedriver)")
    folder = tmp_path_factory.mktemp("chromium")
    downloads = folder / "downloads"
    downloads.mkdir()
    options = ChromeOptions()
    options.binary_location = browser
    for argument in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--lang=en",
        "--window-size=1280,900",
        f"--user-data-dir={folder / 'profile'}",
    ):
        options.add_argument(argument)
    options.add_experimental_option(
        "prefs",
        {
            "download.default_directory": str(downloads),
            "download.prompt_for_download": False,
            "profile.default_content_setting_values.automatic_downloads": 1,
            "intl.accept_languages": "en",
        },
    )
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    opened = Chrome(options=options, service=Service(driver))
    try:
        yield opened, downloads
    finally:
        opened.quit()


@pytest.fixture
def window(chromium, address) -> Iterator[Window]:
    driver, downloads = chromium
    driver.get("about:blank")
    driver.execute_cdp_cmd("Network.clearBrowserCookies", {})
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    for left in downloads.iterdir():
        left.unlink()
    seen = Window(driver, address.url, downloads)
    seen.messages()
    seen.requests()
    yield seen
    driver.get("about:blank")  # a page that looks for news would go on asking


@pytest.fixture
def collector(hub, address) -> Phone:
    """A phone that sends records of the form above."""
    hub.offer(SITE_FORM)
    return Phone(address, hub.create_account("Phone of Baraka"))
