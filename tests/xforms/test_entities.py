"""Entities: what one form creates, another form offers, and an update says about versions."""

from __future__ import annotations

from random import Random

from tests.xforms.driver import start
from tests.xforms.forms import FILES, form, xform
from veldmelding.xforms import FormDefinition, read_entities

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


def test_a_form_without_entities_has_none():
    assert start(form("rules")).form.entity_declarations == ()
    assert form("site").entity_declarations[0].creates
    assert form("site_update").entity_declarations[0].updates
    assert set(FILES) >= form("site_update").media_names
