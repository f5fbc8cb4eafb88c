"""What a 201 says is kept when it says something."""

from __future__ import annotations

import pytest

from veldmelding.sync.received_words import own_words


@pytest.mark.parametrize(
    "stock",
    [
        "full submission upload was successful!",
        "Successful submission.",
        "Duplicate Instance",
        "Form Received!",
        "",
        "   ",
    ],
)
def test_the_usual_sentence_says_nothing(stock):
    assert own_words(stock) == ""


def test_anything_else_is_shown_flat():
    assert own_words("Kept here,\n goes on\u202e to headquarters") == (
        "Kept here, goes on to headquarters"
    )


def test_it_stands_in_the_ledger(hq, laptop):
    first, second = laptop.record(10), laptop.record(20)
    began = laptop.clock()
    hq.received_message = "Thank you. We look at it this week."
    assert laptop.deliver().is_complete
    for record in (first, second):
        said = [
            line.said for line in laptop.outbox.ledger.files(record.instance_id) if line.file == ""
        ]
        assert said == ["Thank you. We look at it this week."]
    assert laptop.outbox.ledger.said_since(began) == ["Thank you. We look at it this week."]
