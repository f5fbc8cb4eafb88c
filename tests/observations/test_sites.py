"""Sites are the rows of the list, with place, age of data and a location that can be drawn."""

from __future__ import annotations

import pytest

LIST = "\n".join(
    (
        "name,label,__version,site_name,country,adm1,adm2,stage_main,minerals,active,geometry,"
        "first_visit,last_visit",
        "a,Kabera 3 · Masisi,1,Kabera 3,CD,Nord-Kivu,Masisi,pit_surface,coltan gold,yes,"
        "-1.570 28.880 0 0,2026-01-01,2026-05-01",
        "b,Ambolava · Amboasary,1,Ambolava,MG,Anosy,Amboasary,sort,mica,yes,bad,"
        "2025-01-01,2026-07-01",
        "c,San Tirso · Puno,1,San Tirso,PE,,Puno,,,no,99 200 0 0,,",
    )
)


@pytest.fixture
def sites(world):
    world.library.merge_list("sites", LIST.encode(), "md5:1")
    return world.store.sites


def test_the_longest_unvisited_site_comes_first(sites):
    assert [site.id for site in sites.rows()] == ["c", "a", "b"]
    assert [site.id for site in sites.rows(limit=1, offset=1)] == ["a"]
    assert sites.count() == 3


def test_a_site_shows_its_place_and_what_is_known(sites):
    (site,) = sites.rows("Kabera")
    assert (site.label, site.place, site.country) == (
        "Kabera 3 · Masisi",
        "Masisi, Nord-Kivu",
        "CD",
    )
    assert (site.stage, site.minerals, site.active) == (
        "pit_surface",
        ("coltan", "gold"),
        "yes",
    )
    assert (site.first_visit, site.last_visit, site.offline) == ("2026-01-01", "2026-05-01", False)
    assert site.location == (-1.57, 28.88)


def test_what_is_no_point_on_earth_is_no_location(sites):
    assert [site.location for site in sites.rows() if site.id != "a"] == [None, None]


@pytest.mark.parametrize(
    ("words", "expected"),
    [("masisi", ["a"]), ("KIVU kabera", ["a"]), ("pe", ["c"]), ("kabera puno", []), ("%", [])],
)
def test_sites_are_found_by_name_and_place(sites, words, expected):
    assert [site.id for site in sites.rows(words)] == expected
    assert sites.count(words) == len(expected)
