"""Help pages as they lie in `resources/help/<language>/`, in the order of their file names."""

from __future__ import annotations

from dataclasses import dataclass

from veldmelding.bundle import bundled


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: its title and its text."""

    title: str
    markdown: str


def help_pages(language: str) -> list[HelpPage]:
    """Read the pages of `language`; a page that it lacks comes in English."""
    folder = bundled("resources", "help")
    pages = []
    for english in sorted((folder / "en").glob("*.md")):
        own = folder / language / english.name
        text = (own if own.is_file() else english).read_text(encoding="utf-8")
        first = text.split("\n", 1)[0]
        pages.append(HelpPage(first.removeprefix("#").strip(), text))
    return pages
