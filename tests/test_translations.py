"""Every text for a person is collected, translated where promised, and compiled."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from veldmelding.language import LANGUAGES, Catalogue, Sentence

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "translations"
TOOLS = Path(sys.executable).parent
OTHERS = [code for code in LANGUAGES if code != "en"]


def messages(path: Path) -> dict[tuple[str, str, str], tuple[str, list[str]]]:
    """(context, source, comment) to (state, translated forms)."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            found[key] = (translation.get("type", "finished"), forms or [translation.text or ""])
    return found


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str, str]]:
    """What the tool finds in the sources as they stand."""
    target = tmp_path_factory.mktemp("collected") / "all.ts"
    sources = sorted(str(path) for path in (ROOT / "src" / "veldmelding").rglob("*.py"))
    subprocess.run(
        [TOOLS / "pyside6-lupdate", *sources, "-locations", "none", "-ts", target],
        check=True,
        capture_output=True,
    )
    return set(messages(target))


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_in_the_sources_is_in_the_catalogue(language, collected):
    assert set(messages(TRANSLATIONS / f"veldmelding_{language}.ts")) == collected


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated(language):
    unfinished = [
        key
        for key, (state, forms) in messages(TRANSLATIONS / f"veldmelding_{language}.ts").items()
        if state != "finished" or not all(forms)
    ]
    assert unfinished == []


@pytest.mark.parametrize("language", OTHERS)
def test_translations_keep_the_places_for_values(language):
    place = re.compile(r"\{[a-z_]+\}|%n|%[1-9]|%L[1-9]")
    for (context, source, _), (_, forms) in messages(
        TRANSLATIONS / f"veldmelding_{language}.ts"
    ).items():
        for form in forms:
            missing = set(place.findall(source)) - set(place.findall(form)) - {"%n"}
            added = set(place.findall(form)) - set(place.findall(source))
            assert not missing, (context, source, form)
            assert not added, (context, source, form)


@pytest.mark.parametrize("language", OTHERS)
def test_the_compiled_catalogue_is_fresh(language, tmp_path):
    compiled = tmp_path / "fresh.qm"
    subprocess.run(
        [
            TOOLS / "pyside6-lrelease",
            "-silent",
            TRANSLATIONS / f"veldmelding_{language}.ts",
            "-qm",
            compiled,
        ],
        check=True,
        capture_output=True,
    )
    assert (TRANSLATIONS / f"veldmelding_{language}.qm").read_bytes() == compiled.read_bytes()


def test_a_sentence_is_translated_with_the_sentences_inside_it():
    context, source = next(
        (context, source)
        for (context, source, _), (_, forms) in messages(TRANSLATIONS / "veldmelding_nl.ts").items()
        if context == "errors" and "{" not in source and forms[0]
    )
    inner = Sentence(context, source)
    outer = Sentence("nowhere", "Before: {reason}", {"reason": inner})
    assert Catalogue("nl").sentence(outer) == f"Before: {Catalogue('nl').text(context, source)}"
    assert Catalogue("nl").sentence(outer) != str(outer)


def test_an_unknown_language_reads_english():
    assert Catalogue("xx").text("errors", "Something went wrong.") == "Something went wrong."
