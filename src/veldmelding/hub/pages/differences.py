"""What corrections changed, version by version, in the words of the form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from veldmelding.hub.frozen import read_frozen
from veldmelding.hub.pages.layout import link, table
from veldmelding.hub.pages.markup import Child, foreign, tag, together
from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from veldmelding.hub.pages.answers import Answers
    from veldmelding.hub.pages.office import Office
    from veldmelding.hub.pages.visit import Visit
    from veldmelding.hub.search import FoundRecord

_MOST: Final = 50
"""Versions that are compared; nobody corrects a record more often."""
_IDENTITY: Final = re.compile(r"/meta/(?:instanceID|deprecatedID)$")

_CHANGES: Final = QT_TRANSLATE_NOOP("hub", "What corrections changed")
_CORRECTION: Final = QT_TRANSLATE_NOOP("hub", "Correction of {moment}")
_BY: Final = QT_TRANSLATE_NOOP("hub", "by {name}")
_QUESTION: Final = QT_TRANSLATE_NOOP("hub", "Question")
_BEFORE: Final = QT_TRANSLATE_NOOP("hub", "Before")
_AFTER: Final = QT_TRANSLATE_NOOP("hub", "After")
_SAME: Final = QT_TRANSLATE_NOOP("hub", "No answer is different.")
_OLD: Final = QT_TRANSLATE_NOOP("hub", "Open the version before")


def draw_differences(
    visit: Visit, office: Office, record: FoundRecord, answers: Answers
) -> Markup | None:
    """Draw every correction of a record, the newest first."""
    versions = office.reviews.versions(record.instance_id)[:_MOST]
    if len(versions) < 2:
        return None
    say = visit.say
    values = [
        read_frozen(office.desk.outbox.submission(version.instance_id).xml).values
        for version in versions
    ]
    parts: list[Child] = []
    for place in range(len(versions) - 1, 0, -1):
        version, old = versions[place], versions[place - 1]
        changed = differences(values[place - 1], values[place])
        title = say(_CORRECTION, moment=visit.words.moment(version.arrived))
        rows: list[list[Child]] = [
            [
                foreign(answers.label(path)),
                tag("del", foreign(answers.text(path, before))) if before else "–",
                tag("ins", foreign(answers.text(path, after))) if after else "–",
            ]
            for path, before, after in changed
        ]
        heads = [say(_QUESTION), say(_BEFORE), say(_AFTER)]
        by = tag("span", " ", say(_BY, name=version.sender), class_="muted")
        parts += [
            tag("h3", title, by if version.sender else None),
            table(heads, rows, caption=title) if rows else tag("p", say(_SAME), class_="muted"),
            tag("p", link(say(_OLD), "arrivals", old.instance_id)),
        ]
    return tag("section", tag("h2", say(_CHANGES)), together(parts))


def differences(before: Mapping[str, str], after: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """List the places whose answer differs: path, before, after; in the order of the record."""
    old, new = dict(before), dict(after)
    return [
        (path, old.get(path, ""), new.get(path, ""))
        for path in dict.fromkeys([*old, *new])
        if old.get(path, "") != new.get(path, "") and not _IDENTITY.search(path)
    ]
