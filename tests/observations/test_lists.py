"""Lists and search: states from the ledger, pages from the database, words as they are typed."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.observations.forms import visit

from veldmelding.observations.search import answers, leaves, match_expression, searchable


@pytest.fixture
def record(world, visit_form, clock):
    def make(note="x", name="", kind="", language="Nederlands (nl)", final=False):
        clock.move(minutes=1)
        recording = world.store.begin(visit_form, language)
        recording.session.answer("/data/note", note)
        recording.session.answer("/data/name", name)
        recording.session.answer("/data/kind", kind)
        world.store.save(recording.snapshot())
        if final:
            return world.store.finalise(recording)
        return recording.id

    return make


def test_rows_come_newest_change_first_in_pages(world, record):
    for number in range(5):
        record(name=f"visit {number}")
    assert [row.title for row in world.store.rows(limit=2)] == ["visit 4", "visit 3"]
    assert [row.title for row in world.store.rows(limit=2, offset=4)] == ["visit 0"]
    assert world.store.count() == 5


def test_rows_are_filtered_by_state_and_form(world, record):
    record(name="draft")
    ready = record(name="ready", final=True)
    done = record(name="done", final=True)
    world.deliver(done)
    titles = {
        state: [row.title for row in world.store.rows(states={state})]
        for state in ("draft", "ready", "delivered", "deleted")
    }
    assert titles == {"draft": ["draft"], "ready": ["ready"], "delivered": ["done"], "deleted": []}
    assert world.store.count(states={"ready", "delivered"}) == 2
    assert world.store.count(form_id="visit") == 3
    assert world.store.count(form_id="incident") == 0
    assert world.store.counts() == {
        "draft": 1,
        "ready": 1,
        "sending": 0,
        "delivered": 1,
        "needs attention": 0,
        "deleted": 0,
    }
    row = world.store.rows(states={"ready"})[0]
    assert (row.instance_id, row.acknowledged, row.total) == (ready, 0, 1)


@pytest.mark.parametrize(
    "words",
    ["water", "WATER", "wat", "pit water", "kabera", "Kab", "dágbouw", "dagbouw pit", "pit,"],
)
def test_observations_are_found_by_beginnings_of_words_in_title_and_answers(world, record, words):
    record(note="Water in the pit", name="Kabera 3", kind="pit")
    record(note="nothing", name="other")
    assert [row.title for row in world.store.rows(words)] == ["Kabera 3"]
    assert world.store.count(words) == 1


@pytest.mark.parametrize("words", ["ater", "uuid", "visit jpg", "2026"])
def test_middles_of_words_names_of_files_and_identifiers_find_nothing(world, record, words):
    record(note="water")
    assert world.store.count(words) == 0


@pytest.mark.parametrize(
    "words",
    [
        '"',
        '""',
        "*",
        "wat*",
        "NEAR(",
        "plain OR x",
        "plain NOT x",
        "title:x",
        "-",
        "(",
        "a\0b",
    ],
)
def test_signs_of_the_query_language_are_only_signs(world, record, words):
    record(note="plain text")
    assert world.store.count(words) in {0, 1}


def test_words_are_searched_for_as_they_stand(world, record):
    record(note='he said "OR" twice; title:x')
    record(note="something else")
    assert world.store.count('"OR"') == 1
    assert world.store.count("title:x") == 1
    assert world.store.count("said NOT") == 0


def test_only_signs_are_no_search_at_all(world, record):
    record()
    assert world.store.count('* " (') == world.store.count() == 1


@given(st.text(max_size=60))
def test_any_words_make_an_expression_of_literals(words):
    expression = match_expression(words)
    if expression is not None:
        assert expression.count('"') % 2 == 0
        assert "\0" not in expression


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(min_size=1, max_size=60))
def test_the_full_text_index_takes_any_words(store, words):
    assert store.count(words) == 0


def test_the_label_of_an_option_is_found_in_the_language_of_filling(world, record):
    record(kind="river", language="Nederlands (nl)")
    assert world.store.count("Rivier") == 1
    assert world.store.count("River") == 1  # the code itself
    record(kind="pit", language="English (en)", final=True)
    assert world.store.count("Open pit") == 1
    assert world.store.count("Dagbouw") == 0


def test_a_label_leaves_the_search_with_the_answer(world, visit_form):
    recording = world.store.begin(visit_form, "Nederlands (nl)")
    recording.session.answer("/data/kind", "river")
    world.store.save(recording.snapshot())
    recording.session.answer("/data/kind", "pit")
    world.store.save(recording.snapshot())
    assert world.store.count("Rivier") == 0
    assert world.store.count("Dagbouw") == 1


def test_labels_are_known_again_after_reopening(world, record):
    identifier = record(kind="river")
    world.reopen()
    again = world.store.resume(identifier)
    world.store.save(again.snapshot())
    assert world.store.count("Rivier") == 1


def test_paths_of_answers_are_the_sessions_own(world, visit_form):
    session = world.store.begin(visit_form).session
    session.add_repeat("/data/group")
    for number in (1, 2):
        session.answer(f"/data/group[{number}]/children", str(number))
    found = dict(leaves(session.serialise(), {"/data/group"}))
    values = {path: session.node(path).value for path in found if "children" in path}
    assert values == {path: value for path, value in found.items() if "children" in path}
    assert len(values) == 2


def test_the_index_leaves_out_restricted_answers_files_and_identifiers():
    xml = (
        b"<d><a>i_sexviol gold</a><b>1754206200000-0a1b2c3d.jpg</b>"
        b"<c>uuid:11111111-1111-4111-8111-111111111111</c>"
        b"<e>Kabera</e><meta><instanceName>secret</instanceName></meta></d>"
    )
    assert searchable(xml, ["Goud"], {"i_sexviol"}).split("\n") == ["gold", "Kabera", "Goud"]
    assert next(answers(xml)) == ("a", "i_sexviol gold")


def test_labels_follow_their_instance_when_another_one_is_removed(world):
    xml = visit().replace(b"<children/>", b"<children/><sort/>")
    xml = xml.replace(
        b"</repeat>",
        b'<select1 ref="/data/group/sort"><label>Sort</label>'
        b'<itemset nodeset="instance(\'kinds\')/root/item"><value ref="name"/>'
        b'<label ref="jr:itext(itextId)"/></itemset></select1></repeat>',
    )
    recording = world.store.begin(world.library.install(xml), "Nederlands (nl)")
    recording.session.answer("/data/group[1]/sort", "pit")
    recording.session.add_repeat("/data/group")
    recording.session.answer("/data/group[2]/sort", "river")
    world.store.save(recording.snapshot())
    assert world.store.count("Dagbouw Rivier") == 1
    recording.session.remove_repeat("/data/group[1]")
    world.store.save(recording.snapshot())
    assert (world.store.count("Dagbouw"), world.store.count("Rivier")) == (0, 1)
    recording.session.answer("/data/group[1]/sort", "pit")
    world.store.save(recording.snapshot())
    assert (world.store.count("Dagbouw"), world.store.count("Rivier")) == (1, 0)
