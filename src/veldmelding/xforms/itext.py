"""Texts of a form: what is written where, in which language, with which values inside.

A text is a template: literal pieces and expressions (`<output>`). It can be written in place, or
be looked up in the form's translations, which hold several forms of one text (plain, short,
image, audio, …). Which language is shown is decided when a text is worked out, so a session can
change language at any moment.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from veldmelding.xforms.xpath.effort import LONG_TEXT, spend_on_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from veldmelding.xforms.markup import Element
    from veldmelding.xforms.xpath import Context, Expression

Template = tuple["str | Expression", ...]
"""Literal pieces and expressions in reading order."""

MEDIA_FORMS = ("image", "big-image", "audio", "video")
MEDIA_SCHEME = "jr://"


@dataclass(frozen=True, slots=True)
class Text:
    """Where a label, hint or message comes from.

    `itext` names an entry of the translations; when it is an expression it is worked out first.
    `reference` points at the node whose value is the text. `inline` is what stands in the
    element itself and is the last resort before the bare name of the entry.
    """

    inline: Template = ()
    itext: str | Expression | None = None
    reference: Expression | None = None
    form: str = ""
    """A form of the entry other than the plain one ('guidance')."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written at all."""
        return not self.inline and self.itext is None and self.reference is None


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of the translations: its forms."""

    forms: Mapping[str, Template]

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written, or only the dash that stands for a missing translation."""
        return all(template in {(), ("-",)} for template in self.forms.values())

    def plain(self) -> Template | None:
        """Give the form a screen shows as text: the one without a name, else long, else short."""
        forms = self.forms
        for name in ("", "long", "short"):
            if name in forms:
                return forms[name]
        return None

    def media(self) -> Mapping[str, Template]:
        """Pictures, sounds and films that go with the text."""
        return {name: self.forms[name] for name in MEDIA_FORMS if name in self.forms}


@dataclass(slots=True)
class IText:
    """All translations of a form, read entry by entry when a text is first needed."""

    languages: tuple[str, ...] = ()
    default: str = ""
    sources: Mapping[str, Mapping[str, Element]] = field(default_factory=dict)
    template: Callable[[Element], Template] = lambda element: (element.text,)
    dynamic: frozenset[str] = frozenset()
    """Entries with expressions inside, in any language."""
    _entries: dict[tuple[str, str], Entry | None] = field(default_factory=dict)

    def entry(self, language: str, name: str) -> Entry | None:
        """Find a text in this language, else in the form's default language, else nowhere.

        A lone dash is what the XLSForm converter writes where a translation is missing.
        """
        found = self._read(language, name)
        if language != self.default and (found is None or found.is_blank):
            found = self._read(self.default, name) or found
        return found

    def all_entries(self, name: str) -> Iterator[Entry]:
        """Yield the text in every language that has it; for analysis."""
        for language in self.languages:
            entry = self._read(language, name)
            if entry is not None:
                yield entry

    def names(self) -> frozenset[str]:
        """Names of the texts in any language."""
        return frozenset(name for texts in self.sources.values() for name in texts)

    def _read(self, language: str, name: str) -> Entry | None:
        key = (language, name)
        try:
            return self._entries[key]
        except KeyError:
            pass
        element = self.sources.get(language, {}).get(name)
        entry: Entry | None = None
        if element is not None:
            forms: dict[str, Template] = {}
            for value in element.find_all("value"):
                forms.setdefault(value.get("form") or "", self.template(value))
            entry = Entry(forms)
        self._entries[key] = entry
        return entry


def render(template: Template, context: Context) -> str:
    """Work out a template at a place in the instance."""
    if len(template) == 1:
        only = template[0]
        return only if isinstance(only, str) else _output(only, context)
    return "".join(
        piece if isinstance(piece, str) else _output(piece, context) for piece in template
    )


def _output(expression: Expression, context: Context) -> str:
    context.environment.effort.spend(1 + expression.weight)
    text = expression.string(context)
    if len(text) > LONG_TEXT:
        spend_on_text(8 * len(text))
    return text


def media_name(address: str) -> str:
    """File name of `jr://images/pump.png`, which is all a client may use of it."""
    return address.strip().rsplit("/", 1)[-1]
