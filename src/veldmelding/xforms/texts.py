"""Labels, hints and messages as they are shown at one place, in one language."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from veldmelding.xforms.definition import BodyElement, Question
from veldmelding.xforms.itext import MEDIA_FORMS, Text, media_name, render

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veldmelding.xforms.record import Record
    from veldmelding.xforms.xpath import Context

NO_MEDIA: Mapping[str, str] = MappingProxyType({})


class ShownText(NamedTuple):
    """What a question or group says: label, hint, guidance, and files that go with the label."""

    label: str
    hint: str
    guidance: str
    media: Mapping[str, str]


NO_TEXT = ShownText("", "", "", NO_MEDIA)


def shown_text(element: BodyElement, context: Context, record: Record) -> ShownText:
    """Work out everything a question or group says."""
    guidance = plain(element.guidance, context, record) if isinstance(element, Question) else ""
    return ShownText(
        plain(element.label, context, record),
        plain(element.hint, context, record),
        guidance,
        media(element.label, context, record),
    )


def plain(text: Text, context: Context, record: Record) -> str:
    """Work out one text; '' when nothing is written."""
    if text.itext is not None:
        name = text.itext if isinstance(text.itext, str) else text.itext.string(context)
        if text.form:
            entry = record.form.itext.entry(record.language, name)
            template = entry.forms.get(text.form) if entry is not None else None
            return render(template, context) if template is not None else ""
        return entry_text(name, text, context, record)
    if text.form:
        return ""
    if text.reference is not None:
        return text.reference.string(context)
    return render(text.inline, context)


def entry_text(name: str, text: Text, context: Context, record: Record) -> str:
    """Text of an entry, else what stands in place, else the name of the entry."""
    itext = record.form.itext
    entry = itext.entry(record.language, name)
    if entry is not None:
        template = entry.plain()
        if template is None and record.language != itext.default:
            fallback = itext.entry(itext.default, name)
            template = fallback.plain() if fallback is not None else None
        if template is not None:
            return render(template, context)
        if entry.forms:
            # Only a picture or a sound: there is no text to show, and that is meant.
            return render(text.inline, context)
    if text.inline:
        return render(text.inline, context)
    return name


def media(text: Text, context: Context, record: Record) -> Mapping[str, str]:
    """File names that go with a text, by form (image, audio, video)."""
    if text.itext is None:
        return NO_MEDIA
    name = text.itext if isinstance(text.itext, str) else text.itext.string(context)
    return entry_media(name, context, record)


def entry_media(name: str, context: Context, record: Record) -> Mapping[str, str]:
    """File names of one entry of the translations."""
    itext = record.form.itext
    entry = itext.entry(record.language, name)
    if entry is None:
        return NO_MEDIA
    found: dict[str, str] = {}
    forms = entry.forms
    if len(forms) == 1 and "" in forms:
        default = itext.entry(itext.default, name) if record.language != itext.default else None
        forms = default.forms if default is not None else forms
        if len(forms) == 1 and "" in forms:
            return NO_MEDIA
    for form in MEDIA_FORMS:
        template = forms.get(form)
        if template is not None:
            address = render(template, context)
            if address:
                found[form] = media_name(address)
    return found or NO_MEDIA
