"""Entities: what one form creates, another form offers, and an update says about versions."""

from __future__ import annotations

import re
from random import Random

import pytest

from tests.xforms.driver import start
from tests.xforms.forms import FILES, form, xform
from veldmelding.errors import FormInvalid
from veldmelding.xforms import FormDefinition, convert_xlsform, read_entities

OLD = "0f7f0a9e-3c1d-4b0e-9d7a-0d6a5f2f0001"


def test_a_site_is_created_with_what_the_form_saves():
    session = start(form("site"), random=Random(8))
    session.answer("/data/title", "North pit")
    session.answer("/data/state", "open")
    final = session.finalise()
    (entity,) = final.entities
    assert (entity.list_name, entity.action, entity.label) == ("sites", "create", "North pit")
    assert entity.properties == {"status": "open", "size": ""}
    assert len(entity.id) == 36
    assert read_entities(final.xml, form("site")) == final.entities


def test_an_update_continues_the_version_of_the_list():
    session = start(form("site_update"))
    assert [choice.label for choice in session.node("/data/site").choices] == ["Old pit", "New pit"]
    session.answer("/data/site", OLD)
    session.answer("/data/state", "closed")
    (entity,) = session.finalise().entities
    assert (entity.action, entity.id, entity.base_version) == ("update", OLD, "3")
    assert entity.properties == {"status": "closed"}
    assert entity.label is None


def test_the_chain_of_offline_updates_comes_from_the_list():
    table = (
        b"name,label,__version,__trunkVersion,__branchId,status\n"
        + f"{OLD},Old pit,5,3,11111111-2222-4333-8444-555555555555,open\n".encode()
    )
    read = FormDefinition.parse(xform("site_update"), attachments=lambda _name: table)
    session = start(read)
    session.answer("/data/site", OLD)
    (entity,) = session.finalise().entities
    assert (entity.base_version, entity.trunk_version) == ("5", "3")
    assert entity.branch_id == "11111111-2222-4333-8444-555555555555"


def record(entity, label="<label>X</label>"):
    return (
        f'<data id="site"><title>X</title><status>open</status><meta>'
        f"<entity {entity}>{label}</entity></meta></data>"
    ).encode()


def test_what_a_server_would_refuse_is_left_out():
    site = form("site")
    good = f'dataset="sites" create="1" id="{OLD}"'
    assert len(read_entities(record(good), site)) == 1
    assert read_entities(record(good.replace(OLD, "not-an-id")), site) == ()
    assert read_entities(record(good.replace("4b0e", "1b0e")), site) == ()
    assert read_entities(record(good, "<label> </label>"), site) == ()
    assert read_entities(record(good.replace('"1"', '"0"')), site) == ()
    assert read_entities(record(good.replace("create", "update"), ""), site)[0].label is None
    both = good + ' update="true"'
    assert read_entities(record(both), site)[0].action == "upsert"


SEVERAL = """
| survey |
| | type | name | label | save_to | calculation |
| | begin group | farm | Farm | | |
| | text | fname | Name of the farm | farms#name_of | |
| | end group | | | | |
| | begin repeat | tree | Tree | | |
| | text | kind | Kind | trees#kind | |
| | end repeat | | | | |
| entities |
| | list_name | label | repeat |
| | trees | ${kind} | ${tree} |
| | farms | ${fname} | |
"""


def test_several_entities_of_one_form_and_one_of_each_repeat_instance():
    several = FormDefinition.parse(convert_xlsform(SEVERAL, "several").xml)
    assert several.entities_version.startswith("2025.1")
    session = start(several, random=Random(3))
    session.answer("/data/farm/fname", "Hill farm")
    session.answer("/data/tree[1]/kind", "cocoa")
    session.add_repeat("/data/tree")
    session.answer("/data/tree[2]/kind", "mango")
    session.add_repeat("/data/tree")
    found = session.finalise().entities
    made = sorted((entity.list_name, entity.label, dict(entity.properties)) for entity in found)
    # The third tree has no label, and a server would refuse it.
    assert made == [
        ("farms", "Hill farm", {"name_of": "Hill farm"}),
        ("trees", "cocoa", {"kind": "cocoa"}),
        ("trees", "mango", {"kind": "mango"}),
    ]
    assert len({entity.id for entity in found}) == 3


@pytest.mark.parametrize("version", ["2022.1.0", "2023.1.0", "2024.1.0", "2024.1.1", "2025.1.0"])
def test_every_version_that_servers_know_is_read(version):
    read = FormDefinition.parse(with_version(version))
    assert read.entities_version == version
    assert read.entity_declarations[0].list_name == "sites"


@pytest.mark.parametrize("version", ["2021.1.0", "2026.1.0", "2030.1", "1", "2025.1.0-beta", ""])
def test_another_version_is_refused_and_not_guessed(version):
    with pytest.raises(FormInvalid, match="entities"):
        FormDefinition.parse(with_version(version))


def with_version(version):
    return re.sub(
        rb'entities-version="[^"]*"', f'entities-version="{version}"'.encode(), xform("site")
    )


def test_one_form_creates_what_is_missing_and_changes_what_is_there():
    text = """
| survey |
| | type | name | label | save_to |
| | csv-external | sites | | |
| | text | code | Code | |
| | text | title | Title | status |
| entities |
| | list_name | entity_id | create_if | update_if | label |
| | sites | coalesce(${code}, uuid()) | true() | ${code} != '' | ${title} |
"""
    upsert = FormDefinition.parse(convert_xlsform(text, "u").xml, attachments=FILES.get)
    session = start(upsert, random=Random(5))
    session.answer("/data/title", "Third pit")
    (created,) = session.finalise().entities
    assert created.action == "create"
    session.answer("/data/code", OLD)
    (changed,) = session.finalise().entities
    assert (changed.action, changed.id, changed.base_version) == ("upsert", OLD, "3")


def test_a_form_without_entities_has_none():
    assert start(form("rules")).form.entity_declarations == ()
    assert form("site").entity_declarations[0].creates
    assert form("site_update").entity_declarations[0].updates
    assert set(FILES) >= form("site_update").media_names
