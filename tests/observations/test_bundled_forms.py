"""The bundled forms together: a site that one form creates, another offers; danger goes first."""

from __future__ import annotations

import pytest

from veldmelding.library import install_bundled
from veldmelding.observations import Profile
from veldmelding.outbox import DANGER, INCIDENT, ORDINARY

SITE_ANSWERS = {
    "gate": "yes",
    "site_name": "Kabera 3",
    "country": "CD",
    "adm1": "Nord-Kivu",
    "adm2": "Masisi",
    "stage": "pit_surface",
    "stage_main": "pit_surface",
    "minerals": "coltan",
    "activity": "ac",
    "legal": "informal",
    "gps": "-1.57012 28.88034 1500 12",
    "gpssrc": "phone",
}


@pytest.fixture
def bundled(world):
    install_bundled(world.library)
    Profile(team_code="GOM07").save(world.vault)
    return world


def paths_of(recording):
    return {node.name: node.path_text for node in recording.form.nodes if node.question is not None}


def answer(recording, **answers):
    paths = paths_of(recording)
    for name, value in answers.items():
        recording.session.answer(paths[name], value)


def complete(recording):
    """Answer everything that is still asked for: with the first option, all of them, or a word."""
    for _ in range(40):
        missing = [each for each in recording.session.validate() if each.kind == "required"]
        if not missing:
            break
        for violation in missing:
            view = recording.session.node(violation.path)
            if view.control == "select":
                recording.session.answer(view.path, " ".join(one.value for one in view.choices))
                if recording.session.node(view.path).violation is not None:
                    recording.session.answer(view.path, view.choices[0].value)
            elif view.choices:
                recording.session.answer(view.path, view.choices[0].value)
            elif view.data_type == "date":
                recording.session.answer(view.path, "2026-08-01")
            else:
                recording.session.answer(view.path, "1" if view.data_type == "int" else "GOM07")
    return recording


def test_a_registered_site_is_offered_by_the_quick_note_at_once(bundled):
    store = bundled.store
    registration = store.begin(bundled.library.find("site_registration"))
    answer(registration, **SITE_ANSWERS)
    store.finalise(complete(registration))
    (site,) = store.sites.rows()
    assert site.label == "Kabera 3 · Masisi"
    assert site.place == "Masisi, Nord-Kivu"
    assert site.location == (-1.57, 28.88)  # three decimals and no more
    assert site.last_visit == "2026-08-03"
    assert site.offline

    note = store.begin(bundled.library.find("quick_note"), "Nederlands (nl)")
    answer(note, gate="yes", qn_where="list")
    (choice,) = note.session.node(paths_of(note)["site"]).choices
    assert (choice.value, choice.label) == (site.id, site.label)
    answer(note, site=choice.value, qn_sev="serious", qn_kind="child", qn_when="today")
    instance_id = store.finalise(complete(note))
    assert "Kabera 3" in bundled.outbox.submission(instance_id).name
    assert store.count("Kabera Kind") == 1
    assert bundled.outbox.submission(instance_id).priority == ORDINARY


def test_danger_in_a_quick_note_goes_before_an_incident(bundled):
    store = bundled.store
    incident = store.begin(bundled.library.find("incident"))
    answer(incident, gate="yes", inctype="i_fraud", site_known="no", danger="no")
    store.finalise(complete(incident))
    note = store.begin(bundled.library.find("quick_note"))
    answer(note, gate="yes", qn_sev="danger", qn_where="later", qn_when="now", dg_act="ac_focal")
    store.finalise(complete(note))
    heads = bundled.outbox.pending("https://x")
    assert [(head.form_id, head.priority) for head in heads] == [
        ("quick_note", DANGER),
        ("incident", INCIDENT),
    ]
    (case,) = bundled.library.entities("cases")
    assert case.label.endswith("-26-GOM07-1")
    assert set(case.properties) >= {"kind", "opened", "due", "status", "level"}


def test_a_record_that_is_not_safe_to_make_ends_at_once(bundled):
    for form in bundled.library.forms():
        recording = bundled.store.begin(form)
        answer(recording, gate="no")
        bundled.store.finalise(recording)
    assert bundled.library.entities("sites") == []
    assert bundled.library.entities("cases") == []
