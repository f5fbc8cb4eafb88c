"""The audit log: what is written when a person goes through a form, line by line."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veldmelding.xforms import AuditLog, AuditSettings
from veldmelding.xforms.audit_settings import (
    END_SCREEN,
    EVENTS,
    FINALIZE_ERROR,
    GROUP,
    INTERVALS,
    JUMP,
)

BEGIN = datetime(2026, 3, 4, 5, 6, 7, 89000, tzinfo=UTC)
ZERO = 1772600767089
"""`BEGIN` in milliseconds."""

TRACKED = {"track-changes": "true"}
PLACED = {
    "location-priority": "balanced",
    "location-min-interval": "60",
    "location-max-age": "120",
}


class Watch:
    """A wall clock that anybody may set, and a watch that only runs."""

    def __init__(self) -> None:
        self.wall = BEGIN
        self.seconds = 1000.0

    def __call__(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.seconds

    def wait(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.seconds += seconds


@pytest.fixture
def watch():
    return Watch()


def begin(watch, parameters=(), answers=None, field_list=lambda _: None) -> AuditLog:
    log = AuditLog(
        AuditSettings.read(dict(parameters)),
        clock=watch,
        value=lambda path: (answers or {}).get(path, ""),
        field_list=field_list,
    )
    log.start(watch.monotonic)
    return log


def lines(log: AuditLog) -> list[str]:
    return log.csv().decode().splitlines()


# -- columns -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parameters", "more"),
    [
        ({}, ""),
        (TRACKED, ",old-value,new-value"),
        (PLACED, ",latitude,longitude,accuracy"),
        ({"identify-user": "true"}, ",user"),
        ({"track-changes-reasons": "on-form-edit"}, ",change-reason"),
        (
            {
                **PLACED,
                **TRACKED,
                "identify-user": "true",
                "track-changes-reasons": "on-form-edit",
            },
            ",latitude,longitude,accuracy,old-value,new-value,user,change-reason",
        ),
        ({"location-priority": "balanced", "location-max-age": "1"}, ""),
        ({**PLACED, "location-max-age": "soon"}, ""),
        ({"track-changes": "false", "track-changes-reasons": "never"}, ""),
    ],
)
def test_the_columns_follow_what_the_form_asks(watch, parameters, more):
    header, first = lines(begin(watch, parameters))
    assert header == f"event,node,start,end{more}"
    assert first == f"form start,,{ZERO},{',' * more.count(',')}"


def test_positions_are_not_asked_for_more_than_once_a_second():
    assert AuditSettings.read({**PLACED, "location-min-interval": "0"}).location_interval == 1
    assert AuditSettings.read(PLACED).location_interval == 60


# -- times ---------------------------------------------------------------------------------------


def test_a_question_has_a_start_and_an_end(watch):
    log = begin(watch)
    watch.wait(2)
    log.entered("/data/a")
    watch.wait(1.5)
    log.left("/data/a")
    assert lines(log)[2:] == [f"question,/data/a,{ZERO + 2000},{ZERO + 3500}"]


def test_setting_the_clock_changes_no_duration(watch):
    log = begin(watch)
    watch.wait(1)
    log.entered("/data/a")
    watch.wall -= timedelta(days=400)
    watch.wait(1)
    log.left("/data/a")
    log.saved()
    assert lines(log)[2:] == [
        f"question,/data/a,{ZERO + 1000},{ZERO + 2000}",
        f"form save,,{ZERO + 2000},",
    ]


def test_every_sitting_begins_with_the_clock(watch):
    first = begin(watch)
    first.exited()
    watch.wall += timedelta(days=1)
    second = AuditLog(AuditSettings(), clock=watch)
    second.resume(first.csv(), watch.monotonic)
    watch.wait(1)
    second.saved()
    assert lines(second) == [
        *lines(first),
        f"form resume,,{ZERO + 86_400_000},",
        f"form save,,{ZERO + 86_401_000},",
    ]


def test_without_a_watch_the_clock_serves(watch):
    log = AuditLog(AuditSettings(), clock=watch)
    log.start()
    watch.wait(3)
    log.saved()
    assert lines(log)[2] == f"form save,,{ZERO + 3000},"


# -- what is written -----------------------------------------------------------------------------


def test_what_is_still_open_is_written_when_it_is_left(watch):
    log = begin(watch)
    log.entered("/data/a")
    log.entered("/data/a")
    assert len(lines(log)) == 2
    watch.wait(1)
    log.exited()
    log.left("/data/a")
    log.left("/data/never")
    assert lines(log)[2:] == [
        f"question,/data/a,{ZERO},{ZERO + 1000}",
        f"form exit,,{ZERO + 1000},",
    ]


def test_finalising_and_being_refused_close_everything(watch):
    log = begin(watch)
    log.entered("/data/a")
    watch.wait(1)
    log.refused()
    log.entered("/data/a")
    log.entered("", END_SCREEN)
    watch.wait(1)
    log.finalised()
    assert [line.split(",")[0] for line in lines(log)[1:]] == [
        "form start",
        "question",
        "constraint error",
        "question",
        "end screen",
        "form save",
        "form exit",
        "form finalize",
    ]
    assert all(line.split(",")[3] for line in lines(log) if line.startswith(("question", "end")))


@pytest.mark.parametrize("event", sorted(EVENTS))
def test_every_event_can_happen(watch, event):
    log = begin(watch)
    watch.wait(1)
    log.happened(event, "/data/a")
    end = ZERO + 1000 if event in INTERVALS else ""
    assert lines(log)[2] == f"{event},/data/a,{ZERO + 1000},{end}"


def test_only_known_events_are_written(watch):
    log = begin(watch)
    with pytest.raises(ValueError, match="no event"):
        log.happened("something else")
    with pytest.raises(ValueError, match="no end"):
        log.entered("/data/a", FINALIZE_ERROR)


def test_changes_are_tracked(watch):
    answers = {"/data/a": "old", "/data/same": "x"}
    log = begin(watch, TRACKED, answers)
    log.entered("/data/a")
    log.entered("/data/same")
    log.entered("/data/fresh")
    log.entered("", JUMP)
    answers |= {"/data/a": 'new, "quoted"\nin two lines', "/data/fresh": "1"}
    log.exited()
    rows = list(csv.DictReader(io.StringIO(log.csv().decode(), newline="")))
    assert [(row["node"], row["old-value"], row["new-value"]) for row in rows[1:]] == [
        ("/data/a", "old", 'new, "quoted"\nin two lines'),
        ("/data/same", "", ""),
        ("/data/fresh", "", "1"),
        ("", "", ""),
        ("", "", ""),
    ]
    assert '"new, ""quoted""\nin two lines"' in log.csv().decode()


@pytest.mark.parametrize("parameters", [{}, TRACKED])
def test_a_page_of_questions_is_one_event(watch, parameters):
    def page(path: str) -> str | None:
        return "/data/page" if path.startswith("/data/page") else None

    answers = {}
    log = begin(watch, parameters, answers, page)
    log.entered("/data/page/a")
    watch.wait(1)
    log.left("/data/page/a")
    log.entered("/data/page/b")
    answers["/data/page/b"] = "7"
    watch.wait(1)
    log.left("/data/page/b")
    log.entered("/data/other")
    log.exited()
    written = [line.split(",")[:4] for line in lines(log)[2:-1]]
    tracked = [["question", "/data/page/b", str(ZERO + 1000), str(ZERO + 2000)]]
    assert written == [
        [GROUP, "/data/page", str(ZERO), str(ZERO + 2000)],
        *(tracked if parameters else []),
        ["question", "/data/other", str(ZERO + 2000), str(ZERO + 2000)],
    ]


def test_the_best_position_that_is_still_good_is_written(watch):
    log = begin(watch, PLACED)
    log.entered("/data/a")
    log.located(-1.65, 29.2, 40.0)
    watch.wait(30)
    log.left("/data/a")
    log.located(-1.66, 29.21, 5.5)
    log.happened("form save")
    watch.wait(100)
    log.located(-1.67, 29.22, 90.0)
    log.happened("form save")
    watch.wait(21)
    log.happened("form save")
    assert [line.split(",", 4)[-1] for line in lines(log)[1:]] == [
        ",,",
        "-1.65,29.2,40.0",
        "-1.66,29.21,5.5",
        "-1.66,29.21,5.5",
        "-1.67,29.22,90.0",
    ]
    quiet = begin(watch)
    quiet.located(1, 2, 3)
    assert lines(quiet)[0] == "event,node,start,end"


def test_the_person_is_named_in_every_line_of_a_sitting(watch):
    log = begin(watch, {"identify-user": "true"})
    assert log.needs_user
    log.identify("  ann, team 3 ")
    assert not log.needs_user
    log.exited()
    assert [line.split(",", 4)[4] for line in lines(log)[1:]] == ['"ann, team 3"'] * 2
    assert not begin(watch).needs_user


# -- going on with what was written --------------------------------------------------------------


def test_columns_that_come_later_stay_empty_for_what_was_before(watch):
    plain = begin(watch)
    log = AuditLog(AuditSettings(track_changes=True), clock=watch)
    log.resume(plain.csv())
    assert lines(log) == [
        "event,node,start,end,old-value,new-value",
        f"form start,,{ZERO},,,",
        f"form resume,,{ZERO},,,",
    ]
    back = AuditLog(AuditSettings(), clock=watch)
    back.resume(log.csv())
    assert lines(back)[:3] == ["event,node,start,end", *lines(plain)[1:], f"form resume,,{ZERO},"]


@given(
    st.lists(
        st.tuples(st.text(st.characters(exclude_characters="\r\0", codec="utf-8"))), max_size=5
    )
)
def test_whatever_was_answered_the_log_reads_back_the_same(values):
    watch = Watch()
    answers = {}
    log = begin(watch, {**TRACKED, "identify-user": "true"}, answers)
    log.identify("x\ry")
    for number, (value,) in enumerate(values):
        log.entered(f"/data/q{number}")
        answers[f"/data/q{number}"] = value
    log.exited()
    again = AuditLog(log.settings, clock=watch)
    again.resume(log.csv())
    assert again.csv().startswith(log.csv())
    rows = list(csv.DictReader(io.StringIO(again.csv().decode(), newline="")))
    assert [row["new-value"] for row in rows if row["event"] == "question"] == [
        value for (value,) in values
    ]


@given(st.binary(max_size=200))
def test_no_bytes_break_the_log(previous):
    log = AuditLog(AuditSettings(), clock=Watch())
    log.resume(previous)
    assert log.csv().decode().splitlines()[-1].startswith("form resume,,")


def test_very_long_answers_are_read_back(watch):
    answers = {}
    log = begin(watch, TRACKED, answers)
    log.entered("/data/a")
    answers["/data/a"] = "long " * 100_000
    log.exited()
    again = AuditLog(log.settings, clock=watch)
    again.resume(log.csv())
    assert again.csv().startswith(log.csv())
