"""The alert of an observation: made when it is finalised, codes only, sealed records too."""

from __future__ import annotations

import pytest
from tests.observations.test_bundled_forms import answer, bundled, complete
from tests.observations.test_encrypted import PUBLIC, with_key

from veldmelding.errors import AlertNotMade, NoHeadquartersKey
from veldmelding.observations.alert import Alerts, alert_of
from veldmelding.outbox import enter_headquarters_key
from veldmelding.outbox.alerts import open_alert, record_mark
from veldmelding.vault.escrow import PrivateKey

__all__ = ["bundled"]

HEADQUARTERS = PrivateKey.generate()
NOTE = {
    "gate": "yes",
    "qn_kind": "armed",
    "qn_sev": "danger",
    "qn_where": "later",
    "qn_when": "now",
    "dg_act": "ac_focal",
}
SITE = "1b4f0e98-51a4-4c1e-9d7a-3f1f3f0b7a11"


@pytest.fixture
def team(bundled):
    """A laptop that knows whom to seal for, and one site."""
    enter_headquarters_key(bundled.vault, HEADQUARTERS.public)
    bundled.library.merge_list(
        "sites",
        f"name,label,__version,country,adm1\n{SITE},Kabera 3,1,cd,NK\n".encode(),
        "h1",
        needs_approval=False,
        integrity_url="",
    )
    return bundled


def incident(world, **answers):
    recording = world.store.begin(world.library.find("incident"))
    given = {"gate": "yes", "site_known": "yes", "site": SITE, "danger": "no", **answers}
    answer(recording, **given)
    return world.store.finalise(complete(recording))


def opened(world, instance_id):
    letter = Alerts(world.vault, world.outbox).letter(instance_id)
    return open_alert([HEADQUARTERS], letter).alert


def test_a_level_one_incident_has_an_alert_of_codes(team):
    instance_id = incident(team, inctype="i_forced", idate="2026-08-02", act="ac_focal")
    alert = opened(team, instance_id)
    assert (alert.kind, alert.level, alert.danger) == ("i_forced", "L1", False)
    assert (alert.place, alert.site, alert.day) == ("CD-NK", SITE[:8], "2026-08-02")
    assert (alert.made, alert.record) == (team.clock(), record_mark(instance_id))
    assert alert.case.endswith("-26-GOM07-1")
    assert "ac_focal" in alert.actions
    assert alert.note == ""


def test_danger_in_a_quick_note_is_an_alert_too(team):
    recording = team.store.begin(team.library.find("quick_note"))
    answer(recording, **NOTE, qn_text="Four men, one girl")
    instance_id = team.store.finalise(complete(recording))
    alert = opened(team, instance_id)
    assert (alert.kind, alert.level, alert.danger) == ("armed", "", True)
    assert b"girl" not in alert.encode()


def test_what_is_restricted_says_no_place_and_no_day(team):
    alert = opened(team, incident(team, inctype="i_sexviol", sv_month="2026-08-01"))
    assert (alert.kind, alert.site, alert.day) == ("i_sexviol", "", "2026-08")


def test_what_can_wait_has_none(team):
    instance_id = incident(team, inctype="i_fraud")
    with pytest.raises(AlertNotMade):
        Alerts(team.vault, team.outbox).letter(instance_id)
    assert not Alerts(team.vault, team.outbox).possible(instance_id)


def test_without_the_key_it_is_made_when_the_key_comes(bundled):
    recording = bundled.store.begin(bundled.library.find("quick_note"))
    answer(recording, **NOTE)
    instance_id = bundled.store.finalise(complete(recording))
    alerts = Alerts(bundled.vault, bundled.outbox)
    assert alerts.possible(instance_id)
    with pytest.raises(NoHeadquartersKey):
        alerts.letter(instance_id)
    enter_headquarters_key(bundled.vault, HEADQUARTERS.public)
    letter = alerts.letter(instance_id)
    assert open_alert([HEADQUARTERS], letter).alert.danger
    assert alerts.letter(instance_id) == letter


def test_a_sealed_record_has_its_alert_and_the_laptop_cannot_read_it(team):
    form = team.library.find("quick_note")
    sealed = team.library.install(with_key(team.library.xml(form), PUBLIC))
    recording = team.store.begin(sealed)
    answer(recording, **NOTE, qn_text="Four men, one girl")
    instance_id = team.store.finalise(complete(recording))
    assert b"armed" not in team.outbox.submission(instance_id).xml
    alert = opened(team, instance_id)
    assert (alert.kind, alert.danger, alert.record) == ("armed", True, record_mark(instance_id))
    letter = Alerts(team.vault, team.outbox).letter(instance_id)
    assert b"armed" not in letter


@pytest.mark.parametrize(
    ("question", "text"),
    [("case_code", "Amina told us | everything"), ("wcode", "x" * 41), ("site", "../../etc")],
)
def test_a_sentence_in_the_place_of_a_code_does_not_travel(team, question, text):
    xml = f"<data><danger>yes</danger><{question}>{text}</{question}></data>".encode()
    alert = alert_of(team.vault, xml, "uuid:1", team.clock())
    assert alert is not None
    assert text.encode() not in alert.encode()
    assert (alert.case, alert.withdrawal, alert.site) == ("", "", "")
