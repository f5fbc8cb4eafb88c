"""When a laptop tries to deliver by itself, and when it keeps quiet."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veldmelding.language import Sentence
from veldmelding.sync import NetworkSettings, SyncReport
from veldmelding.sync.schedule import GATHER, Cause, Schedule, ScheduleSettings

FAILED = SyncReport(try_again_in=timedelta(seconds=90), stopped=Sentence("delivery", "x"))
DONE = SyncReport()
PAUSED = SyncReport(cancelled=True, try_again_in=timedelta(seconds=60))
KEPT = SyncReport(kept_back=[("uuid:1", Sentence("delivery", "x"))])
AUTOMATIC = ScheduleSettings(automatic=True)


def schedule(settings: ScheduleSettings = AUTOMATIC, **network: object) -> Schedule:
    return Schedule(settings, replace(NetworkSettings(), **network), random.Random(1))


def after(made: Schedule, now: float) -> tuple[float, Cause]:
    """Wait as a timer does, and tell when something was due and why."""
    for _ in range(5):
        due = made.due(now)
        if due is not None:
            return now, due.cause
        wait = made.wait(now)
        assert wait is not None
        now += wait
    raise AssertionError("a timer that never meets anything")


def test_nothing_leaves_by_itself_until_a_person_says_so():
    made = schedule(ScheduleSettings())
    made.started(0)
    made.ready(1, urgent=True)
    made.network(2, online=False)
    made.network(3, online=True)
    assert made.due(100_000) is None
    assert made.wait(100_000) is None
    made.pressed(5)
    assert made.wait(5) == 0
    due = made.due(5)
    assert due is not None
    assert (due.cause, due.deliver, due.fetch, due.texts_only) == (Cause.HAND, True, True, False)


def test_what_a_person_began_is_finished_without_asking_again():
    made = schedule(ScheduleSettings())
    made.pressed(0)
    made.began(0)
    assert made.due(1) is None
    made.ended(10, FAILED)
    assert after(made, 10) == (100, Cause.AGAIN)
    made.network(20, online=False)
    made.network(30, online=True)
    when, cause = after(made, 30)
    assert (33 <= when <= 36, cause) == (True, Cause.NETWORK)
    made.began(when)
    made.ended(when + 5, DONE)
    assert made.wait(when + 5) is None


def test_an_automatic_laptop_looks_in_soon_and_then_every_hour():
    made = schedule()
    made.started(0)
    when, cause = after(made, 0)
    assert (5 <= when <= 20, cause) == (True, Cause.SCHEDULE)
    made.began(when)
    made.ended(when, DONE)
    later, cause = after(made, when)
    assert 54 * 60 <= later - when <= 66 * 60


def test_danger_leaves_at_once_and_the_rest_together():
    made = schedule(ScheduleSettings(automatic=True, every_minutes=None))
    made.ready(0)
    made.ready(30)
    assert after(made, 30) == (GATHER, Cause.READY)
    made.ready(40, urgent=True)
    assert after(made, 40) == (40, Cause.URGENT)


def test_a_pause_holds_until_a_person_ends_it():
    made = schedule()
    made.pressed(0)
    made.began(0)
    made.ended(1, PAUSED)
    made.ready(2, urgent=True)
    assert made.due(10_000) is None
    made.resumed(10_000)
    assert made.due(10_000) is not None


@pytest.mark.parametrize(
    ("metered", "due", "texts_only"),
    [("everything", True, False), ("texts", True, True), ("nothing", False, False)],
)
def test_a_line_paid_by_volume_is_respected_but_not_against_a_person(metered, due, texts_only):
    made = schedule(metered=metered)
    made.network(0, online=True, metered=True)
    made.ready(0, urgent=True)
    run = made.due(1)
    assert (run is not None) is due
    if run is not None:
        assert run.texts_only is texts_only
        assert run.fetch is not texts_only
    made.pressed(2)
    by_hand = made.due(2)
    assert by_hand is not None
    assert not by_hand.texts_only


def test_what_was_kept_back_leaves_when_the_line_is_free_of_charge():
    made = schedule(ScheduleSettings(automatic=False))
    made.network(0, online=True, metered=True)
    made.began(0)
    made.ended(1, KEPT)
    assert made.wait(1) is None
    made.network(50, online=True, metered=False)
    assert after(made, 50)[1] is Cause.NETWORK


def test_the_system_saying_offline_is_a_hint_and_no_more():
    made = schedule()
    made.network(0, online=False)
    made.began(0)
    made.ended(0, FAILED)
    assert after(made, 0) == (90, Cause.AGAIN)


events = st.lists(
    st.tuples(
        st.sampled_from(
            ["pressed", "ready", "on", "off", "began", "done", "failed", "paused", "resumed"]
        ),
        st.floats(0, 5000),
    ),
    max_size=30,
)


@given(events, st.booleans(), st.booleans())
def test_a_timer_set_by_wait_always_meets_something_and_never_spins(what, automatic, metered):
    made = schedule(ScheduleSettings(automatic=automatic))
    now, running = 0.0, False
    for name, passed in what:
        now += passed
        match name:
            case "on" | "off":
                made.network(now, online=name == "on", metered=metered)
            case "began":
                made.began(now)
                running = True
            case "done" | "failed":
                made.ended(now, DONE if name == "done" else FAILED)
                running = False
            case _:
                getattr(made, name)(now)
        wait = made.wait(now)
        due = made.due(now)
        assert due is None or not running
        if wait is None:
            assert due is None
        else:
            assert wait >= 0
            assert made.due(now + wait + 0.001) is not None
            if wait > 0.001:
                assert due is None


def test_the_choices_are_kept_in_the_vault(vault):
    assert ScheduleSettings.load(vault) == ScheduleSettings()
    chosen = ScheduleSettings(automatic=True, every_minutes=15, on_network=False)
    chosen.save(vault)
    assert ScheduleSettings.load(vault) == chosen
    vault.settings.set("delivery.schedule", {"every_minutes": 1, "automatic": "yes"})
    assert ScheduleSettings.load(vault) == ScheduleSettings(every_minutes=5)
