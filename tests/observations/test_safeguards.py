"""Free text is read for what could lead to a person, in all six languages; danger goes first."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veldmelding.observations import review_text
from veldmelding.observations.safeguards import priority_of, restricted_codes, safe_title
from veldmelding.outbox import DANGER, INCIDENT, ORDINARY

SUSPICIOUS = [
    # English
    ("The boss Jean Mukasa pays the girls.", "name", "Jean Mukasa"),
    ("Ask Mr. Okello about it", "name", "Mr. Okello"),
    ("call 0772 123 456 tonight", "phone", "0772 123 456"),
    ("mail j.doe@example.org", "email", "j.doe@example.org"),
    ("a truck UAX 123A took the ore", "plate", "UAX 123A"),
    # Dutch
    ("De opzichter heet Pieter van der Berg.", "name", "Pieter van der Berg"),
    ("Mevrouw Kabila weet meer", "name", "Mevrouw Kabila"),
    ("bel +31 6 12345678", "phone", "+31 6 12345678"),
    ("een auto met kenteken 12-ABC-3", "plate", "12-ABC-3"),
    # French
    ("Le chef Jean-Pierre Mukendi garde l'argent.", "name", "Jean-Pierre Mukendi"),
    ("Monsieur Kasongo était là", "name", "Monsieur Kasongo"),
    ("son numéro est le 09.98.12.34.56", "phone", "09.98.12.34.56"),
    ("le camion 1234AB/05 attend", "plate", "1234AB/05"),
    # Swahili
    ("Msimamizi ni Bwana Juma Hassan.", "name", "Bwana Juma Hassan"),
    ("Mama Neema aliona kila kitu", "name", "Mama Neema"),
    ("gari T 123 ABC lilibeba mawe", "plate", "T 123 ABC"),
    ("simu 0754-123-456", "phone", "0754-123-456"),
    # Spanish
    ("Trabaja con María de los Ángeles Quispe allí.", "name", "María de los Ángeles Quispe"),
    ("El señor Huamán compra el oro", "name", "señor Huamán"),
    ("la camioneta ABC-123 pasó", "plate", "ABC-123"),
    # Portuguese
    ("O dono é João dos Santos.", "name", "João dos Santos"),
    ("Dona Benedita sabe", "name", "Dona Benedita"),
    ("uma moto ABC1D23 na entrada", "plate", "ABC1D23"),
    ("ligue (11) 98765-4321", "phone", "(11) 98765-4321"),
]

HARMLESS = [
    "Girls carry water from the river. The pit was flooded.",
    "On Monday we counted 14 girls and 6 boys.",
    "Visit on 2026-08-03, next on 17/09/2026.",
    "The guards of FARDC and ICGLR staff were there.",
    "They pay 1500 CDF or USD 20 a day; a bag weighs KG 50.",
    "In Bukavu the price is higher.",
    "De meisjes dragen water. Maandag 3 augustus kwamen wij terug.",
    "In Walikale staan hutten; de prijs is 500 CDF.",
    "Les filles portent l'eau. Après la pluie, on a arrêté.",
    "Hier lundi les enfants étaient à l'école.",
    "Watoto wanabeba maji. Jumatatu hakuna shule.",
    "Leo tumehesabu wasichana 14.",
    "Las niñas cargan agua. Hoy no hay escuela.",
    "El lunes contamos 14 niñas.",
    "As meninas carregam água. Ontem choveu.",
    "Na segunda contamos 14 meninas.",
    "workers 120, depth 25.5 m, pct 33",
    "",
]


@pytest.mark.parametrize(("text", "kind", "words"), SUSPICIOUS)
def test_what_could_lead_to_a_person_is_pointed_out(text, kind, words):
    remarks = review_text(text)
    found = [(remark.kind, text[slice(*remark.span)]) for remark in remarks]
    assert any(each == kind and words.strip("()") in part for each, part in found), found
    assert len(remarks) == 1, found


@pytest.mark.parametrize("text", HARMLESS)
def test_ordinary_sentences_pass_without_a_question(text):
    assert review_text(text) == []


def test_a_question_about_a_name_shows_the_words():
    (remark,) = review_text("It is Jean Mukasa")
    assert "Jean Mukasa" in str(remark.sentence)
    assert remark.sentence.context == "safeguards"


def test_several_remarks_come_in_the_order_of_the_text():
    text = "Jean Mukasa, 0772123456, jean@x.org, UAX 123A"
    assert [remark.kind for remark in review_text(text)] == ["name", "phone", "email", "plate"]


@pytest.mark.parametrize("digits", ["٠٧٧٢١٢٣٤٥٦", "0 7 7 2 1 2 3"])
def test_digits_of_any_script_and_spacing_make_a_number(digits):
    assert [remark.kind for remark in review_text(f"bel {digits}")] == ["phone"]


@given(st.text(max_size=200))
def test_any_text_is_read_without_failing_and_spans_do_not_overlap(text):
    end = 0
    for remark in review_text(text):
        assert end <= remark.span[0] < remark.span[1] <= len(text)
        end = remark.span[1]


@pytest.mark.parametrize(
    "piece", ["a", "1", "A1", "A 1 ", "Aa ", "Aa.", "2026-08-03 ", "1-", "@", "da ", "1.", "é'"]
)
def test_text_made_to_be_slow_is_not(piece):
    started = time.perf_counter()
    review_text(piece * (60_000 // len(piece)))
    assert time.perf_counter() - started < 3


@pytest.mark.parametrize(
    ("xml", "form_id", "expected"),
    [
        (b"<data><danger>yes</danger></data>", "site_audit", DANGER),
        (b"<data><g><qn_sev>danger</qn_sev></g></data>", "quick_note", DANGER),
        (b"<data><inctype>i_fraud</inctype><danger>yes</danger></data>", "incident", DANGER),
        (b"<data><danger>no</danger></data>", "incident", INCIDENT),
        (b"<data><inctype>i_fraud</inctype></data>", "their_incident_form", INCIDENT),
        (b"<data><qn_sev>serious</qn_sev><note>danger yes</note></data>", "quick_note", ORDINARY),
        (b"<data/>", "quick_note", ORDINARY),
    ],
)
def test_danger_goes_before_incidents_before_the_rest(xml, form_id, expected):
    assert priority_of(xml, form_id) == expected


def test_restricted_answers_are_known_from_the_vocabulary():
    assert "i_sexviol" in restricted_codes()
    assert "sexex" in restricted_codes()
    assert "i_fraud" not in restricted_codes()


@pytest.mark.parametrize(
    ("title", "chosen", "expected"),
    [
        ("Seksueel geweld (signaal) 2026", "i_sexviol", "Incident"),
        ("case i_sexviol", "i_sexviol", "Incident"),
        ("TIR-26-GOM07-03", "i_sexviol", "TIR-26-GOM07-03"),
        ("Fraud 2026", "i_fraud", "Fraud 2026"),
        ("  ", "i_fraud", "Incident"),
        ("– ", "i_fraud", "Incident"),
    ],
)
def test_a_title_never_shows_a_restricted_answer(title, chosen, expected):
    xml = f"<data><inctype>{chosen}</inctype></data>".encode()
    assert safe_title(title, "Incident", xml) == expected
