"""A real vault, opened with cheap keys, and a library over it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from veldmelding.library import Library
from veldmelding.vault import KeyCost, Vault

CHEAP = KeyCost(8, 1)
PASSPHRASE = "five words for a test vault"


class Clock:
    """A clock that stands still until it is told to move."""

    def __init__(self) -> None:
        self.now = datetime(2026, 8, 3, 7, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **span: float) -> None:
        self.now += timedelta(**span)


def form(form_id="visit", version="1", title="Visit", body="", lists=(), entities=""):
    """Write a small XForm with one text question `note`, and lists from files."""
    instances = "".join(f'<instance id="{name}" src="jr://file-csv/{name}.csv"/>' for name in lists)
    selects = "".join(
        f"""<select1 ref="/data/{name}"><label>{name}</label>
        <itemset nodeset="instance('{name}')/root/item">
        <value ref="name"/><label ref="label"/></itemset></select1>"""
        for name in lists
    )
    fields = "".join(f"<{name}/>" for name in lists)
    return f"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
  xmlns:jr="http://openrosa.org/javarosa" xmlns:entities="http://www.opendatakit.org/xforms/entities">
<h:head><h:title>{title}</h:title>
<model {'entities:entities-version="2024.1.0"' if entities else ""}>
<instance><data id="{form_id}" version="{version}"><note/>{fields}
<meta><instanceID/>{entities}</meta></data></instance>{instances}
<bind nodeset="/data/note" type="string"/>
<bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/>
</model></h:head>
<h:body><input ref="/data/note"><label>Note</label></input>{selects}{body}</h:body></h:html>
""".encode()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def vault(tmp_path, clock):
    Vault.create(tmp_path / "vault", PASSPHRASE, cost=CHEAP, clock=clock)
    with Vault.unlock(tmp_path / "vault", PASSPHRASE, clock=clock) as opened:
        yield opened


@pytest.fixture
def library(vault, clock):
    return Library(vault, clock, random=Random(7))
