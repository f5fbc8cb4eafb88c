"""What a person types becomes what a form stores, or is not taken at all."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veldmelding.desktop.fill.lexical import (
    angle_value,
    day_value,
    decimal_value,
    grouped,
    integer_value,
    month_value,
    plain_number,
    time_value,
    without_illegal_characters,
    year_value,
)

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("12", "12"),
        (" 1 234 ", "1234"),
        ("1'234", "1234"),
        ("-7", "-7"),
        ("−7", "-7"),
        ("007", "7"),
        ("٣٤", "34"),
        ("", ""),
        ("12.5", None),
        ("1234567890", None),
        ("twelve", None),
    ],
)
def test_whole_numbers(typed, stored):
    assert integer_value(typed) == stored


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("12,5", "12.5"),
        ("12.5", "12.5"),
        (".5", "0.5"),
        ("5.", "5"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1 234,5", "1234.5"),
        ("-0,0", "0.0"),
        ("٣٫٥", "3.5"),
        ("", ""),
        ("1e5", None),
        ("nan", None),
        ("1.2.3", None),
        ("--1", None),
    ],
)
def test_decimal_numbers(typed, stored):
    assert decimal_value(typed) == stored


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=4, allow_nan=False))
def test_a_decimal_comma_or_point_means_the_same(number):
    typed = f"{number:f}"
    stored = decimal_value(typed)
    assert stored is not None
    assert float(stored) == float(number)
    assert decimal_value(typed.replace(".", ",")) == stored


@given(st.text(max_size=40))
def test_no_text_breaks_the_readers(text):
    for value in (integer_value(text), decimal_value(text)):
        assert value is None or value == "" or float(value) is not None
    day = day_value(text, "dmy", TODAY)
    assert day is None or isinstance(day, date)
    assert time_value(text) is None or isinstance(time_value(text), time)
    angle = angle_value(text, limit=90, positive="N", negative="S")
    assert angle is None or -90 <= angle <= 90


@given(st.text(alphabet=st.characters(), max_size=60))
def test_cleaned_text_can_be_carried_by_xml(text):
    import xml.etree.ElementTree as ElementTree

    cleaned = without_illegal_characters(text)
    element = ElementTree.Element("a")
    element.text = cleaned
    carried = ElementTree.fromstring(ElementTree.tostring(element, encoding="utf-8")).text or ""
    assert carried == cleaned


@pytest.mark.parametrize(
    ("typed", "order", "day"),
    [
        ("22-11-2026", "dmy", date(2026, 11, 22)),
        ("22/11", "dmy", date(2026, 11, 22)),
        ("23/11", "dmy", date(2025, 11, 23)),
        ("22112026", "dmy", date(2026, 11, 22)),
        ("221126", "dmy", date(2026, 11, 22)),
        ("3.4.19", "dmy", date(2019, 4, 3)),
        ("31.12.98", "dmy", date(1998, 12, 31)),
        ("2026-11-22", "dmy", date(2026, 11, 22)),
        ("11/22/2026", "mdy", date(2026, 11, 22)),
        ("٢٢-١١-٢٠٢٦", "dmy", date(2026, 11, 22)),
        ("31-2-2026", "dmy", None),
        ("yesterday", "dmy", None),
        ("1-2-3-4", "dmy", None),
        ("", "dmy", None),
    ],
)
def test_days(typed, order, day):
    assert day_value(typed, order, TODAY) == day


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_every_day_written_in_full_is_read_back(day):
    assert day_value(f"{day:%d-%m-%Y}", "dmy", TODAY) == day
    assert day_value(f"{day:%m/%d/%Y}", "mdy", TODAY) == day
    assert day_value(day.isoformat(), "mdy", TODAY) == day


def test_months_and_years():
    assert month_value("11-2026", TODAY) == date(2026, 11, 1)
    assert month_value("2026-3", TODAY) == date(2026, 3, 1)
    assert month_value("7", TODAY) == date(2026, 7, 1)
    assert month_value("13-2026", TODAY) is None
    assert year_value("1998") == date(1998, 1, 1)
    assert year_value("98") is None


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("14:05", time(14, 5)),
        ("14.05", time(14, 5)),
        ("1405", time(14, 5)),
        ("905", time(9, 5)),
        ("14h05", time(14, 5)),
        ("9", time(9, 0)),
        ("2:05 pm", time(14, 5)),
        ("12 am", time(0, 0)),
        ("24:00", None),
        ("14:60", None),
        ("noon", None),
    ],
)
def test_times(typed, moment):
    assert time_value(typed) == moment


@pytest.mark.parametrize(
    ("typed", "degrees"),
    [
        ("-4.3217", -4.3217),
        ("4,3217 S", -4.3217),
        ("S 4,3217", -4.3217),
        ("4°19'18.1\"S", -(4 + 19 / 60 + 18.1 / 3600)),
        ("4 19 18 N", 4 + 19 / 60 + 18 / 3600),
        ("4° 19.3′ Z", -(4 + 19.3 / 60)),
        ("91", None),
        ("-4 S", None),
        ("4.5 19 N", None),
        ("4 60 0 N", None),
        ("4 N S", None),
        ("x", None),
    ],
)
def test_angles(typed, degrees):
    value = angle_value(typed, limit=90, positive="N", negative="SZ")
    assert value == (pytest.approx(degrees) if degrees is not None else None)


def test_numbers_are_written_for_reading_and_for_storing():
    assert grouped("1234567.5", " ") == "1 234 567.5"
    assert grouped("-1234", " ") == "-1 234"
    assert grouped("about 12") == "about 12"
    assert plain_number(-4.32170, 7) == "-4.3217"
    assert plain_number(-0.0, 5) == "0"
    assert plain_number(100.0, 0) == "100"
