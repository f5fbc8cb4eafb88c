"""The bundled forms keep their promises: complete, in six languages, and safe by construction."""

from __future__ import annotations

import random
import re
from datetime import UTC, datetime
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from veldmelding.errors import NotValid
from veldmelding.library.bundled import bundled_form_ids, export_xlsx, read_tables
from veldmelding.xforms import FormDefinition, FormSession, convert_xlsform

FORMS = ("incident", "quick_note", "site_registration")
LANGUAGES = (
    "English (en)",
    "Nederlands (nl)",
    "Français (fr)",
    "Kiswahili (sw)",
    "Español (es)",
    "Português (pt)",
)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SITE = "6fd5b4d0-3f52-4c6e-9a4e-0f4a5a3f4a10"
SITES = (
    "name,label,__version,geometry,site_name,country,adm1,adm2,stage_main,minerals,active,"
    "last_visit\n"
    f"{SITE},Tiira · Busia,1,0.550 34.080 0 0,Tiira,UG,Eastern,Busia,pit_surface,gold,ac,"
    "2026-10-01\n"
).encode()
ASKED = (
    "text",
    "integer",
    "decimal",
    "select_one",
    "select_multiple",
    "date",
    "dateTime",
    "image",
    "file",
    "geopoint",
    "note",
)


@cache
def definition(form_id: str) -> FormDefinition:
    conversion = convert_xlsform(read_tables(form_id), name=form_id)
    return FormDefinition.parse(
        conversion.xml, attachments=lambda name: SITES if name == "sites.csv" else None
    )


def fill(form_id: str, answers: dict[str, str]) -> FormSession:
    """A session with `answers` given by question name, in order."""
    session = definition(form_id).new_session(
        clock=lambda: NOW, timezone=UTC, language=None, random=random.Random(7)
    )
    for name, value in answers.items():
        session.answer(path_of(session, name), value)
    return session


def path_of(session: FormSession, name: str, parent: str | None = None) -> str:
    found = _search(session, name, parent)
    assert found is not None, name
    return found


def _search(session: FormSession, name: str, parent: str | None) -> str | None:
    for view in session.children(parent):
        if view.kind == "question":
            if view.path.rsplit("/", 1)[-1] == name:
                return view.path
        elif (found := _search(session, name, view.path)) is not None:
            return found
    return None


def relevant(session: FormSession, parent: str | None = None) -> set[str]:
    """Names of the questions one would see now."""
    names: set[str] = set()
    for view in session.children(parent):
        if view.kind == "question" and view.relevant:
            names.add(view.path.rsplit("/", 1)[-1])
        elif view.kind != "question":
            names |= relevant(session, view.path)
    return names


INCIDENT = {
    "gate": "yes",
    "inctype": "i_accident",
    "i_sub_acc": "collapse",
    "site_known": "yes",
    "site": SITE,
    "idate": "2026-11-20",
    "v_m": "3",
    "injured": "2",
    "scale": "s2",
    "scope": "s2",
    "irrem": "s1",
    "likely": "s2",
    "src": "seen",
    "confid": "c2",
    "act": "ac_coop",
    "danger": "no",
    "owner_ok": "no",
    "share": "hq",
    "selfcheck": "nonames nofaces numbers safe",
    "team_code": "GOM07",
    "seq": "3",
}


def test_the_forms_ship():
    assert bundled_form_ids() == list(FORMS)


@pytest.mark.parametrize("form_id", FORMS)
def test_every_question_and_choice_speaks_six_languages(form_id):
    tables = read_tables(form_id)
    for row in tables["survey"]:
        kind = row["type"].split(" ")[0]
        if kind not in ASKED:
            continue
        for language in LANGUAGES:
            assert row.get(f"label::{language}"), (row["name"], language)
            if kind != "note":
                assert row.get(f"hint::{language}"), (row["name"], language)
            if row.get("constraint"):
                assert row.get(f"constraint_message::{language}"), (row["name"], language)
    for row in tables["choices"]:
        for language in LANGUAGES:
            assert row[f"label::{language}"], row


@pytest.mark.parametrize("form_id", FORMS)
def test_the_form_check_finds_no_error_in_them(form_id, tmp_path):
    from veldmelding.xforms import check_form

    target = tmp_path / f"{form_id}.xlsx"
    export_xlsx(form_id, target)
    report = check_form(target.read_bytes(), target.name, {"sites.csv": SITES}.get)
    assert [finding for finding in report.findings if finding.severity == "error"] == []


@pytest.mark.parametrize("form_id", FORMS)
def test_no_question_asks_for_a_person(form_id):
    suspicious = re.compile(r"phone|birth|surname|person_name|name_of|voice|address|identity")
    for row in read_tables(form_id)["survey"]:
        kind = row["type"].split(" ")[0]
        assert kind not in {
            "audio",
            "video",
            "barcode",
            "background-audio",
            "username",
            "email",
            "phonenumber",
            "deviceid",
        }, row["name"]
        assert not suspicious.search(row.get("name", "")), row["name"]
        if kind == "image":
            assert row["parameters"] == "max-pixels=1600"


@pytest.mark.parametrize("form_id", FORMS)
def test_an_unsafe_place_ends_the_form_at_once(form_id):
    session = fill(form_id, {"gate": "no"})
    assert relevant(session) == {"gate", "gate_stop"}
    assert session.validate() == []
    final = session.finalise()
    assert final.entities == ()
    assert b"<gate>no</gate>" in final.xml


def test_a_quick_note_needs_no_site_no_gps_and_no_consent():
    session = fill(
        "quick_note",
        {
            "gate": "yes",
            "qn_kind": "armed",
            "qn_sev": "serious",
            "qn_text": "Roadblock, four men",
            "qn_where": "later",
            "qn_when": "now",
            "team_code": "GOM07",
        },
    )
    final = session.finalise()
    assert final.attachments == ()
    assert final.instance_name.endswith("2026-11-22")
    assert b"Roadblock, four men" in final.xml


def test_danger_cannot_be_finalised_without_an_action():
    answers = {
        "gate": "yes",
        "qn_kind": "child",
        "qn_sev": "danger",
        "qn_where": "later",
        "qn_when": "now",
        "team_code": "GOM07",
    }
    session = fill("quick_note", answers)
    assert {violation.path.rsplit("/", 1)[-1] for violation in session.validate()} == {"dg_act"}
    session.answer(path_of(session, "dg_act"), "ac_none")
    with pytest.raises(NotValid):
        session.finalise()
    session.answer(path_of(session, "dg_act"), "ac_notsafe")
    session.finalise()


@pytest.mark.parametrize("text", ["call 0772 123 456", "id 12345678", "+243 99 123 45 67"])
def test_notes_refuse_what_looks_like_a_phone_number(text):
    session = fill("quick_note", {"gate": "yes", "qn_text": text})
    assert session.node(path_of(session, "qn_text")).violation is not None


def test_a_photo_with_people_blocks_a_quick_note():
    session = fill("quick_note", {"gate": "yes", "qn_photo": "1.jpg", "ph_people": "yes"})
    assert session.node(path_of(session, "ph_people")).violation is not None
    choices = session.node(path_of(session, "ph_subj")).choices
    assert "adult" not in {choice.value for choice in choices}


def test_a_registered_site_becomes_an_entity_without_its_exact_place():
    session = fill(
        "site_registration",
        {
            "gate": "yes",
            "site_name": "Kabera-Duara 3",
            "country": "TZ",
            "adm1": "Geita",
            "adm2": "Nyang'hwale",
            "stage": "pit_surface washing",
            "stage_main": "washing",
            "minerals": "gold",
            "activity": "ac",
            "legal": "informal",
            "gps": "-2.8712345 32.2309876 1100 12",
            "gpssrc": "usb",
            "src": "seen",
            "confid": "c2",
            "selfcheck": "nonames nofaces numbers safe",
            "team_code": "GEI01",
        },
    )
    (entity,) = session.finalise().entities
    assert (entity.list_name, entity.action) == ("sites", "create")
    assert entity.label == "Kabera-Duara 3 · Nyang'hwale"
    assert entity.properties["geometry"] == "-2.871 32.231 0 0"
    assert entity.properties["stage_main"] == "washing"
    assert set(entity.properties) == {
        "geometry",
        "site_name",
        "country",
        "adm1",
        "adm2",
        "stage_main",
        "minerals",
        "active",
        "first_visit",
        "last_visit",
    }


def test_only_chosen_kinds_of_work_can_be_the_main_one():
    session = fill("site_registration", {"gate": "yes", "stage": "washing camp"})
    choices = session.node(path_of(session, "stage_main")).choices
    assert {choice.value for choice in choices} == {"washing", "camp"}


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        ({"site_name": "tiira"}, True),
        ({"gps": "0.5512 34.0811 0 5"}, True),
        ({"gps": "0.6512 34.0811 0 5", "site_name": "Elsewhere"}, False),
    ],
)
def test_a_site_that_is_known_already_is_asked_about(answers, asked):
    session = fill("site_registration", {"gate": "yes", **answers})
    assert ("same_place" in relevant(session)) is asked


def test_an_incident_becomes_a_case_without_narrative():
    final = fill("incident", INCIDENT).finalise()
    (entity,) = final.entities
    assert (entity.list_name, entity.action, entity.label) == ("cases", "create", "TII-26-GOM07-3")
    assert entity.properties == {
        "site_id": SITE,
        "kind": "i_accident",
        "opened": "2026-11-22",
        "due": "2026-12-22",
        "status": "open",
        "level": "L3",
    }


@pytest.mark.parametrize(
    ("changes", "level", "due"),
    [
        ({}, "L3", "2026-12-22"),
        ({"scale": "s3"}, "L2", "2026-11-29"),
        ({"risks": "a2_forced"}, "L1", "2026-11-23"),
        ({"inctype": "i_armed"}, "L1", "2026-11-23"),
    ],
)
def test_the_level_follows_severity_zero_tolerance_and_kind(changes, level, due):
    session = fill("incident", INCIDENT | changes)
    root = session.children()[0].path.split("/")[1]
    assert session.evaluate(f"string(/{root}/g_rate/level)", context=f"/{root}") == level
    assert session.evaluate(f"string(/{root}/g_close/due)", context=f"/{root}") == due


def test_dead_injured_and_missing_are_among_the_people_counted():
    session = fill("incident", INCIDENT | {"injured": "2", "killed": "2"})
    assert session.node(path_of(session, "killed")).violation is not None


def test_confirmed_needs_two_kinds_of_source():
    session = fill("incident", INCIDENT | {"confid": "c3"})
    assert session.node(path_of(session, "confid")).violation is not None
    session.answer(path_of(session, "src"), "seen document")
    assert session.node(path_of(session, "confid")).violation is None


def test_a_refusal_takes_the_narrative_out_of_what_leaves():
    told = {
        "src": "told_worker",
        "consent": "con_verbal",
        "con_pts": "who why free noname stop undo",
        "note": "They work at night",
    }
    kept = fill("incident", INCIDENT | told).finalise()
    assert b"They work at night" in kept.xml
    refused = fill("incident", INCIDENT | told | {"consent": "con_no"}).finalise()
    assert b"They work at night" not in refused.xml


def test_sexual_violence_is_recorded_as_area_month_and_help_only():
    session = fill("incident", {"gate": "yes", "inctype": "i_sexviol"})
    assert (
        relevant(session)
        & {
            "site",
            "place",
            "site_known",
            "idate",
            "v_f",
            "killed",
            "perp",
            "risks",
            "src",
            "ph",
            "note",
            "consent",
            "stage",
        }
        == set()
    )
    assert {"sv_area", "sv_month", "serv_off", "focal_told"} <= relevant(session)
    for name, value in {
        "sv_area": "Busia",
        "sv_month": "2026-11-01",
        "scale": "s4",
        "scope": "s1",
        "irrem": "s4",
        "likely": "s2",
        "serv_off": "yes",
        "focal_told": "yes",
        "danger": "no",
        "owner_ok": "no",
        "share": "partner",
        "selfcheck": "nonames nofaces numbers safe",
        "team_code": "GOM07",
    }.items():
        session.answer(path_of(session, name), value)
    assert session.node(path_of(session, "share")).violation is not None
    session.answer(path_of(session, "share"), "hq")
    (entity,) = session.finalise().entities
    assert entity.properties["site_id"] == ""


@pytest.mark.parametrize("kind", ["i_child", "i_sexviol"])
def test_no_photo_is_asked_where_a_child_or_survivor_is_concerned(kind):
    session = fill("incident", {"gate": "yes", "inctype": kind})
    assert not relevant(session) & {"ph", "doc"}


@settings(max_examples=15, deadline=None)
@given(form_id=st.sampled_from(FORMS), seed=st.integers(0, 10_000))
def test_any_answers_can_be_given_saved_and_reopened(form_id, seed):
    chance = random.Random(seed)
    session = fill(form_id, {"gate": "yes"})
    for _ in range(25):
        name = chance.choice(sorted(relevant(session)))
        view = session.node(path_of(session, name))
        if view.readonly or (view.control in {"select1", "select"} and not view.choices):
            continue
        if view.choices:
            value = chance.choice(view.choices).value
        else:
            value = {
                "int": "2",
                "decimal": "1.5",
                "date": "2026-11-01",
                "geopoint": "1 2 0 0",
                "dateTime": "2026-11-01T10:00:00.000Z",
            }.get(view.data_type, "abc")
        session.answer(view.path, value)
    saved = session.serialise()
    again = definition(form_id).open_session(
        saved,
        mode="draft",
        clock=lambda: NOW,
        timezone=UTC,
        language=None,
        random=random.Random(7),
    )
    assert again.serialise() == saved
    assert relevant(again) == relevant(session)
