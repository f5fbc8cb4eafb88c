"""What headquarters makes of a record, over all its versions, and how the worker hears of it."""

from __future__ import annotations

import pytest

from tests.hub.client import Phone, new_id, visit
from veldmelding.errors import CommentEmpty, ReviewStateUnknown, SubmissionMissing
from veldmelding.hub.reviews import Comment, Decision, Reviews, Version
from veldmelding.library import Library

RECORD = "uuid:7d1f8cd2-2d4f-4e0c-9d55-0f6f0f2f8a11"


@pytest.fixture
def library(vault, clock):
    return Library(vault, clock)


@pytest.fixture
def reviews(vault, library, clock):
    return Reviews(vault, library, clock)


@pytest.fixture
def record(phone) -> str:
    assert phone.send(visit(RECORD)).status == 201
    return RECORD


def feedback(library):
    return {row.id: (row.label, dict(row.properties)) for row in library.entities("feedback")}


def test_a_record_begins_without_a_state(reviews, record):
    assert reviews.state(record) is None
    assert reviews.comments(record) == []


@pytest.mark.parametrize("state", ["hasIssues", "approved", "rejected", "edited", None])
def test_a_state_stays_until_the_next_one(reviews, record, state):
    reviews.set_state(record, "approved", author="Neema")
    reviews.set_state(record, state, author="Neema", account="a1")
    assert reviews.state(record) == state
    newest = reviews.decisions(record)[0]
    assert (newest.state, newest.author, newest.account) == (state, "Neema", "a1")
    assert len(reviews.decisions(record)) == 2


@pytest.mark.parametrize("wrong", ["received", "", "Approved", "'; DROP TABLE review"])
def test_another_word_is_no_state(reviews, record, wrong):
    with pytest.raises(ReviewStateUnknown):
        reviews.set_state(record, wrong, author="Neema")
    assert reviews.decisions(record) == []


def test_a_correction_makes_the_record_edited_until_somebody_looks_again(reviews, phone, record):
    reviews.set_state(record, "hasIssues", author="Neema")
    newer = new_id()
    assert phone.send(visit(newer, deprecated=record)).status == 201
    assert reviews.state(record) == reviews.state(newer) == "edited"
    reviews.set_state(record, "approved", author="Neema")
    assert reviews.state(newer) == "approved"
    assert reviews.root(newer) == record
    assert [version.instance_id for version in reviews.versions(record)] == [record, newer]
    newest = new_id()
    assert phone.send(visit(newest, deprecated=newer)).status == 201
    assert reviews.root(newest) == record
    assert reviews.states([record, newer, newest, "uuid:none"]) == dict.fromkeys(
        [record, newer, newest], "edited"
    )


def test_comments_come_newest_first_and_need_words(reviews, record):
    reviews.add_comment(record, "  Which pit?\r\nThe eastern one?  ", author="Neema")
    reviews.add_comment(record, "Answered by phone.", author="Juma", account="a2")
    assert [comment.body for comment in reviews.comments(record)] == [
        "Answered by phone.",
        "Which pit?\nThe eastern one?",
    ]
    with pytest.raises(CommentEmpty):
        reviews.add_comment(record, " \n ", author="Neema")


def test_the_history_tells_all_of_it_newest_first(reviews, phone, record):
    reviews.set_state(record, "hasIssues", author="Neema")
    reviews.add_comment(record, "Which pit?", author="Neema")
    newer = new_id()
    phone.send(visit(newer, deprecated=record))
    steps = reviews.history(newer)
    assert [type(step) for step in steps] == [Version, Comment, Decision, Version]
    assert isinstance(steps[0], Version)
    assert (steps[0].instance_id, steps[0].sender) == (newer, "Phone of Baraka")
    assert reviews.changed(record) == steps[0].arrived


def test_what_was_never_received_has_no_review(reviews, hub):
    for ask in (reviews.state, reviews.comments, reviews.history, reviews.changed):
        with pytest.raises(SubmissionMissing):
            ask("uuid:nothing")
    with pytest.raises(SubmissionMissing):
        reviews.add_comment("uuid:nothing", "hello", author="Neema")


# -- what the worker hears ---------------------------------------------------------------------


def test_a_question_reaches_the_worker_through_the_list(reviews, library, hub, address, record):
    reviews.add_comment(record, "Which pit?\tThe eastern one?", author="Neema")
    assert not [one for one in library.lists() if one.name == "feedback"]  # nothing asked yet
    reviews.set_state(record, "hasIssues", author="Neema")
    [(label, row)] = feedback(library).values()
    assert label == "Visit · 2026-11-22 09:30"
    assert row["instance_id"] == record
    assert (row["state"], row["by"]) == ("hasIssues", "Neema")
    assert row["question"].split() == ["Which", "pit?", "The", "eastern", "one?"]
    assert list(feedback(library)) == [record.removeprefix("uuid:")]
    other = Phone(address, hub.create_account("Another phone"))
    assert b"feedback_answers" in other.get("/formList").body
    assert b"entityList" in other.get("/forms/feedback_answers/manifest").body
    table = other.get("/forms/feedback_answers/attachments/feedback.csv")
    assert b"Which pit?" in table.body


def test_the_row_follows_the_record_and_goes_when_it_was_settled_for_long(
    reviews, library, phone, record, clock
):
    reviews.set_state(record, "rejected", author="Neema")
    newer = new_id()
    phone.send(visit(newer, deprecated=record))
    reviews.set_state(newer, "approved", author="Neema")
    [(_, row)] = feedback(library).values()
    assert (row["state"], row["instance_id"]) == ("approved", newer)
    clock.advance(days=31)
    other = new_id()
    phone.send(visit(other))
    reviews.set_state(other, "hasIssues", author="Neema")
    assert list(feedback(library)) == [other.removeprefix("uuid:")]


def test_an_approved_record_asks_nothing(reviews, library, record):
    reviews.set_state(record, "approved", author="Neema")
    reviews.add_comment(record, "Thank you.", author="Neema")
    assert not [one for one in library.lists() if one.name == "feedback"]
