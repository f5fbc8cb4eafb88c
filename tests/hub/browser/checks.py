"""What every page must keep to, whatever is on it."""

from __future__ import annotations


def no_trouble(window) -> None:
    """Nothing in the console, and nothing asked of anybody but the hub."""
    assert window.messages() == []
    asked = [one for one in window.requests() if not one.startswith(("data:", "about:"))]
    assert asked
    assert [one for one in asked if not one.startswith(f"{window.origin}/")] == []


def check_page(window) -> None:
    """The page says what it is to a screen reader."""
    found = window.driver.execute_script(
        """
        const nameless = Array.from(document.querySelectorAll('input, select, textarea'))
          .filter((one) => one.type !== 'hidden' && !(one.labels && one.labels.length));
        const levels = Array.from(document.querySelectorAll('h1, h2, h3, h4'))
          .map((one) => Number(one.tagName[1]));
        return {
          language: document.documentElement.lang,
          landmarks: ['header', 'nav', 'main']
            .map((one) => document.querySelectorAll(one).length > 0),
          first: document.querySelectorAll('h1').length,
          jumps: levels.filter((one, place) => place && one > levels[place - 1] + 1).length,
          nameless: nameless.map((one) => one.outerHTML),
          blind: Array.from(document.querySelectorAll('img:not([alt])')).length,
          headless: Array.from(document.querySelectorAll('table'))
            .filter((one) => !one.caption || !one.querySelector('th[scope=col]')).length,
          silent: Array.from(document.querySelectorAll('a, button'))
            .filter((one) => !one.textContent.trim() && !one.getAttribute('aria-label')
              && !one.querySelector('img[alt]')).length,
          same: document.querySelectorAll('[id]').length
            - new Set(Array.from(document.querySelectorAll('[id]'), (one) => one.id)).size,
        };
        """
    )
    assert found == {
        "language": "en",
        "landmarks": [True, True, True],
        "first": 1,
        "jumps": 0,
        "nameless": [],
        "blind": 0,
        "headless": 0,
        "silent": 0,
        "same": 0,
    }, window.path
