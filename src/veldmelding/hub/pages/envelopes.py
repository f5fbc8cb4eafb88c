"""Sealed envelopes: uploaded, looked at, taken in; and the receipt codes to tell their senders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from werkzeug.utils import redirect

from veldmelding.errors import VeldmeldingError
from veldmelding.hub.body import BodyTooLarge
from veldmelding.hub.pages.envelope_told import draw_contents, draw_taken
from veldmelding.hub.pages.fields import agreement, button, text_field
from veldmelding.hub.pages.layout import address, hidden_csrf, link, notice, page, table
from veldmelding.hub.pages.markup import Child, foreign, tag
from veldmelding.hub.pages.people import ADMINISTER, REVIEW
from veldmelding.hub.pages.streaming import StreamedFile
from veldmelding.hub.pages.visit import Route
from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from markupsafe import Markup
    from werkzeug.wrappers import Response

    from veldmelding.hub.envelopes import PastEnvelope, WaitingEnvelope
    from veldmelding.hub.pages.office import Office
    from veldmelding.hub.pages.visit import Visit
    from veldmelding.sync.envelope.opened import OpenedEnvelope

_ENVELOPES: Final = QT_TRANSLATE_NOOP("hub", "Envelopes")
_MEANS: Final = QT_TRANSLATE_NOOP(
    "hub",
    "A sealed envelope (.veld) brings records on a stick where there is no network. When it is "
    "taken in, the sender gets a receipt code, by telephone or SMS.",
)
_UPLOAD: Final = QT_TRANSLATE_NOOP("hub", "Open an envelope")
_FILE: Final = QT_TRANSLATE_NOOP("hub", "File of the envelope (.veld)")
_FILE_HINT: Final = QT_TRANSLATE_NOOP(
    "hub", "At most 4 GB. It is verified before anything is taken in."
)
_UPLOAD_IT: Final = QT_TRANSLATE_NOOP("hub", "Upload and verify")
_NO_FILE: Final = QT_TRANSLATE_NOOP("hub", "Choose the file of an envelope first.")
_TOO_LARGE: Final = QT_TRANSLATE_NOOP(
    "hub",
    "This file is too large for a browser. Take it in on the computer of the hub: “veldmelding "
    "envelope receive”.",
)
_WAITING: Final = QT_TRANSLATE_NOOP("hub", "Waiting to be taken in")
_TAKEN: Final = QT_TRANSLATE_NOOP("hub", "Taken in")
_NONE: Final = QT_TRANSLATE_NOOP("hub", "Envelopes that are taken in will be listed here.")
_NAME: Final = QT_TRANSLATE_NOOP("hub", "File")
_UPLOADED: Final = QT_TRANSLATE_NOOP("hub", "Uploaded")
_ENVELOPE: Final = QT_TRANSLATE_NOOP("hub", "Envelope")
_FROM: Final = QT_TRANSLATE_NOOP("hub", "From")
_WHEN: Final = QT_TRANSLATE_NOOP("hub", "When")
_SAFE: Final = QT_TRANSLATE_NOOP("hub", "Records safe here")
_N_OF_M: Final = QT_TRANSLATE_NOOP("hub", "{here} of {all}")
_RECEIPT: Final = QT_TRANSLATE_NOOP("hub", "Receipt code")
_BACK: Final = QT_TRANSLATE_NOOP("hub", "All envelopes")
_TAKE: Final = QT_TRANSLATE_NOOP("hub", "Take it in")
_THROW_AWAY: Final = QT_TRANSLATE_NOOP("hub", "Throw it away")
_COMPARE: Final = QT_TRANSLATE_NOOP(
    "hub",
    "This laptop is new here. Call its owner and let them read the words of their laptop to you. "
    "Take it in only when they are the same.",
)
_SAME: Final = QT_TRANSLATE_NOOP("hub", "The words are the same")
_CALLED: Final = QT_TRANSLATE_NOOP("hub", "What do you call this laptop?")
_NOT_YOU: Final = QT_TRANSLATE_NOOP(
    "hub",
    "This laptop is new here. Somebody who administers this hub has to compare its words with the "
    "owner before the envelope can be taken in.",
)


class EnvelopesPlace:
    """Where sealed envelopes are opened."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._envelopes = office.desk.envelopes

    def routes(self) -> list[Route]:
        """Say what is found here."""
        one = r"/envelopes/([0-9a-f]+)"
        return [
            Route(r"/envelopes", self._list),
            Route(r"/envelopes", self._upload, REVIEW, writes=True, streams=True),
            Route(one, self._show, REVIEW),
            Route(f"{one}/take", self._take, REVIEW, writes=True),
            Route(f"{one}/discard", self._discard, REVIEW, writes=True),
        ]

    # -- all of them ---------------------------------------------------------------------------

    def _list(self, visit: Visit, problem: str = "", status: int = 200) -> Response:
        say = visit.say
        may = visit.person.may(REVIEW)
        waiting = self._envelopes.waiting() if may else []
        past = [_past_row(visit, one) for one in self._envelopes.past()]
        heads = [say(name) for name in (_ENVELOPE, _FROM, _WHEN, _SAFE, _RECEIPT)]
        return page(
            visit.words,
            say(_ENVELOPES),
            notice(tag("p", problem), problem=True) if problem else None,
            tag("p", say(_MEANS), class_="muted"),
            _upload_form(visit) if may else None,
            tag("h2", say(_WAITING)) if waiting else None,
            _waiting_table(visit, waiting) if waiting else None,
            tag("h2", say(_TAKEN)),
            table(heads, past, caption=say(_TAKEN))
            if past
            else tag("p", say(_NONE), class_="empty"),
            session=visit.session,
            place="/envelopes",
            status=status,
        )

    def _upload(self, visit: Visit) -> Response:
        upload = StreamedFile(visit, "envelope", self._envelopes.writer)
        try:
            if not upload.read() or upload.writer is None:
                return self._list(visit, visit.say(_NO_FILE), 400)
            kept = self._envelopes.keep(upload.writer, upload.name, visit.person.id)
        except BodyTooLarge:
            return self._list(visit, visit.say(_TOO_LARGE), 413)
        except VeldmeldingError as error:
            return self._list(visit, visit.words.explain(error.sentence), 400)
        finally:
            upload.close()
        self._office.note(visit.person, "envelope uploaded", kept)
        return redirect(address("envelopes", kept), 303)

    # -- one that waits ------------------------------------------------------------------------

    def _show(self, visit: Visit, identifier: str, problem: str = "") -> Response | None:
        waiting = self._envelopes.get(identifier)
        if waiting is None:
            return None
        try:
            found = self._envelopes.look(waiting)
        except VeldmeldingError as error:
            problem = problem or visit.words.explain(error.sentence)
            return self._page(visit, waiting, _discard_form(visit, waiting), problem=problem)
        return self._page(
            visit,
            waiting,
            draw_contents(visit, found),
            _take_form(visit, waiting, found),
            _discard_form(visit, waiting),
            problem=problem,
        )

    @staticmethod
    def _page(visit: Visit, waiting: WaitingEnvelope, *parts: Child, problem: str = "") -> Response:
        return page(
            visit.words,
            visit.say(_ENVELOPE),
            tag("p", link(visit.say(_BACK), "envelopes"), class_="back"),
            tag("p", foreign(waiting.name), class_="muted"),
            notice(tag("p", problem), problem=True) if problem else None,
            *parts,
            session=visit.session,
            place="/envelopes",
            status=400 if problem else 200,
        )

    def _take(self, visit: Visit, identifier: str) -> Response | None:
        waiting = self._envelopes.get(identifier)
        if waiting is None:
            return None
        agreed = visit.fields.get("same") == "1" and visit.person.may(ADMINISTER)
        name = visit.fields.get("name", "")
        try:
            told = self._envelopes.take(waiting, trusted=agreed, name=name)
        except VeldmeldingError as error:
            return self._show(visit, identifier, visit.words.explain(error.sentence))
        if agreed:
            self._office.note(visit.person, "laptop accepted", told.title)
        self._office.note(visit.person, "envelope taken in", told.title)
        return page(
            visit.words,
            visit.say(_TAKEN),
            tag("p", link(visit.say(_BACK), "envelopes"), class_="back"),
            draw_taken(visit, told),
            session=visit.session,
            place="/envelopes",
        )

    def _discard(self, visit: Visit, identifier: str) -> Response | None:
        waiting = self._envelopes.get(identifier)
        if waiting is None:
            return None
        self._envelopes.discard(waiting)
        self._office.note(visit.person, "envelope thrown away", identifier)
        return redirect(address("envelopes"), 303)


def _upload_form(visit: Visit) -> Markup:
    say = visit.say
    return tag(
        "form",
        tag("h2", say(_UPLOAD)),
        hidden_csrf(visit.session),  # before the file: without it nothing of that is kept
        tag(
            "div",
            tag("label", say(_FILE), for_="field-envelope"),
            tag("p", say(_FILE_HINT), class_="hint", id="field-envelope-hint"),
            tag(
                "input",
                type="file",
                id="field-envelope",
                name="envelope",
                accept=".veld",
                required=True,
                aria_describedby="field-envelope-hint",
            ),
            class_="field",
        ),
        tag("div", button(say(_UPLOAD_IT)), class_="deeds"),
        method="post",
        action="/envelopes",
        enctype="multipart/form-data",
        class_="panel",
    )


def _waiting_table(visit: Visit, waiting: list[WaitingEnvelope]) -> Markup:
    rows: list[list[Child]] = [
        [link(foreign(one.name), "envelopes", one.id), visit.words.moment(one.arrived)]
        for one in waiting
    ]
    heads = [visit.say(_NAME), visit.say(_UPLOADED)]
    return table(heads, rows, caption=visit.say(_WAITING))


def _past_row(visit: Visit, past: PastEnvelope) -> list[Child]:
    name: Child = foreign(past.sender) if past.sender else "–"
    if visit.person.may(ADMINISTER):
        name = link(name, "lost", f"key:{past.key}")
    return [
        past.title,
        name,
        visit.words.moment(past.opened),
        visit.say(_N_OF_M, here=past.safe, all=past.records),
        tag("code", past.receipt) if past.receipt else "–",
    ]


def _take_form(visit: Visit, waiting: WaitingEnvelope, found: OpenedEnvelope) -> Markup:
    say = visit.say
    parts: list[Child] = []
    if not found.known_sender:
        if not visit.person.may(ADMINISTER):
            return notice(tag("p", say(_NOT_YOU)))
        parts = [
            tag("p", say(_COMPARE)),
            agreement(say(_SAME), "same"),
            text_field(say(_CALLED), "name", maxlength="80", autocomplete="off"),
        ]
    return tag(
        "form",
        *parts,
        hidden_csrf(visit.session),
        tag("div", button(say(_TAKE)), class_="deeds"),
        method="post",
        action=address("envelopes", waiting.id, "take"),
        class_="panel",
    )


def _discard_form(visit: Visit, waiting: WaitingEnvelope) -> Markup:
    return tag(
        "form",
        hidden_csrf(visit.session),
        tag("div", button(visit.say(_THROW_AWAY), quiet=True), class_="deeds"),
        method="post",
        action=address("envelopes", waiting.id, "discard"),
    )
