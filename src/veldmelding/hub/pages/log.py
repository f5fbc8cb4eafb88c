"""The access log: who looked at what and changed what, without what was in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veldmelding.hub.pages.layout import address, link, page, table
from veldmelding.hub.pages.markup import Child, foreign, tag
from veldmelding.hub.pages.people import ADMINISTER
from veldmelding.hub.pages.visit import Route
from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.outbox import moment

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

    from veldmelding.hub.access_log import AccessLine
    from veldmelding.hub.pages.office import Office
    from veldmelding.hub.pages.visit import Visit

_LENGTH: Final = 100

_LOG: Final = QT_TRANSLATE_NOOP("hub", "Access log")
_MEANS: Final = QT_TRANSLATE_NOOP(
    "hub", "Who did what, and to which record; never what is in it. Lines are kept for 90 days."
)
_EMPTY: Final = QT_TRANSLATE_NOOP("hub", "What people do on these pages will be listed here.")
_WHEN: Final = QT_TRANSLATE_NOOP("hub", "When")
_WHO: Final = QT_TRANSLATE_NOOP("hub", "Who")
_WHAT: Final = QT_TRANSLATE_NOOP("hub", "What")
_WHICH: Final = QT_TRANSLATE_NOOP("hub", "Which")
_OWNER: Final = QT_TRANSLATE_NOOP("hub", "with the passphrase of the hub")
_SOMEBODY: Final = QT_TRANSLATE_NOOP("hub", "somebody unknown")
_NEWER: Final = QT_TRANSLATE_NOOP("hub", "Newer lines")
_OLDER: Final = QT_TRANSLATE_NOOP("hub", "Older lines")
_EVENTS: Final = {
    "signed in": QT_TRANSLATE_NOOP("hub", "signed in"),
    "sign-in refused": QT_TRANSLATE_NOOP("hub", "tried to sign in"),
    "opened": QT_TRANSLATE_NOOP("hub", "opened a record"),
    "saved": QT_TRANSLATE_NOOP("hub", "saved a file of a record"),
    "reviewed": QT_TRANSLATE_NOOP("hub", "reviewed a record"),
    "withdrawn": QT_TRANSLATE_NOOP("hub", "took out a record that somebody took back"),
    "exported": QT_TRANSLATE_NOOP("hub", "exported records"),
    "form offered": QT_TRANSLATE_NOOP("hub", "put a form on offer"),
    "form withdrawn": QT_TRANSLATE_NOOP("hub", "took a form off offer"),
    "form state": QT_TRANSLATE_NOOP("hub", "changed the state of a form"),
    "project made": QT_TRANSLATE_NOOP("hub", "made a project"),
    "account made": QT_TRANSLATE_NOOP("hub", "made an account"),
    "account revoked": QT_TRANSLATE_NOOP("hub", "revoked an account"),
    "passphrase changed": QT_TRANSLATE_NOOP("hub", "gave an account a new passphrase"),
    "alert opened": QT_TRANSLATE_NOOP("hub", "opened an alert"),
    "alert read": QT_TRANSLATE_NOOP("hub", "read an alert"),
    "envelope uploaded": QT_TRANSLATE_NOOP("hub", "uploaded an envelope"),
    "envelope taken in": QT_TRANSLATE_NOOP("hub", "took in an envelope"),
    "envelope thrown away": QT_TRANSLATE_NOOP("hub", "threw away an envelope"),
    "laptop accepted": QT_TRANSLATE_NOOP("hub", "accepted a laptop by its words"),
    "laptop shut out": QT_TRANSLATE_NOOP("hub", "shut out a laptop"),
    "laptop is back": QT_TRANSLATE_NOOP("hub", "accepted a laptop again"),
    "looked at as lost": QT_TRANSLATE_NOOP("hub", "looked up a lost device"),
}


class LogPlace:
    """Who did what."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def routes(self) -> list[Route]:
        """Say what is found here."""
        return [Route(r"/log", self._show, ADMINISTER)]

    def _show(self, visit: Visit) -> Response:
        say = visit.say
        number = min(max(1, visit.request.args.get("page", 1, type=int)), 10_000)
        lines = self._office.log.lines(limit=_LENGTH + 1, offset=(number - 1) * _LENGTH)
        names = {account.id: account.name for account in self._office.desk.accounts.all()}
        rows = [self._row(visit, line, names) for line in lines[:_LENGTH]]
        heads = [say(text) for text in (_WHEN, _WHO, _WHAT, _WHICH)]
        around: list[Child] = []
        if number > 1:
            newer = address("log", page=str(number - 1))
            around += [tag("a", say(_NEWER), href=newer, rel="prev"), " "]
        if len(lines) > _LENGTH:
            older = address("log", page=str(number + 1))
            around.append(tag("a", say(_OLDER), href=older, rel="next"))
        return page(
            visit.words,
            say(_LOG),
            tag("p", say(_MEANS), class_="muted"),
            table(heads, rows, caption=say(_LOG))
            if rows
            else tag("p", say(_EMPTY), class_="empty"),
            tag("p", *around, class_="paging") if around else None,
            session=visit.session,
            place="/log",
        )

    @staticmethod
    def _row(visit: Visit, line: AccessLine, names: dict[str, str]) -> list[Child]:
        who: Child = foreign(line.name)
        if not line.account:
            who = visit.say(_SOMEBODY if line.event == "sign-in refused" else _OWNER)
        event = _EVENTS.get(line.event)
        which: Child = foreign(names.get(line.subject, line.subject))
        if line.event in {"opened", "saved", "reviewed"}:
            which = link(tag("code", line.subject), "arrivals", line.subject)
        return [
            visit.words.moment(moment(line.made)),
            who,
            visit.say(event) if event else line.event,
            which,
        ]
