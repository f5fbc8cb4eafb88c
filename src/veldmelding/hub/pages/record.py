"""One record: its answers, what became of it, and what headquarters says about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from werkzeug.utils import redirect
from werkzeug.wrappers import Response
from werkzeug.wsgi import FileWrapper

from veldmelding.errors import CommentEmpty, SubmissionMissing, VeldmeldingError
from veldmelding.hub.body import PIECE
from veldmelding.hub.file_names import as_download
from veldmelding.hub.frozen import read_frozen
from veldmelding.hub.media_types import ENOUGH, UNKNOWN, picture_type
from veldmelding.hub.pages.answers import Answers, pair
from veldmelding.hub.pages.differences import draw_differences
from veldmelding.hub.pages.layout import address, link, notice, page
from veldmelding.hub.pages.markup import Child, foreign, icon, tag
from veldmelding.hub.pages.people import REVIEW
from veldmelding.hub.pages.reviewing import draw_history, review_form
from veldmelding.hub.pages.states import sealed_mark, state_mark
from veldmelding.hub.pages.visit import Route
from veldmelding.hub.pages.withdrawing import TOLD_TO_DEVICES, draw_withdrawal
from veldmelding.hub.reviews import STATES
from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.xforms import read_entities

if TYPE_CHECKING:
    from markupsafe import Markup

    from veldmelding.hub.pages.office import Office
    from veldmelding.hub.pages.visit import Visit
    from veldmelding.hub.search import FoundRecord
    from veldmelding.outbox import Submission

_RECORD: Final = QT_TRANSLATE_NOOP("hub", "Record")
_FORM: Final = QT_TRANSLATE_NOOP("hub", "Form")
_ARRIVED: Final = QT_TRANSLATE_NOOP("hub", "Arrived")
_FROM: Final = QT_TRANSLATE_NOOP("hub", "From")
_DEVICE: Final = QT_TRANSLATE_NOOP("hub", "Device")
_FILES: Final = QT_TRANSLATE_NOOP("hub", "Files")
_STATE: Final = QT_TRANSLATE_NOOP("hub", "State")
_IDENTITY: Final = QT_TRANSLATE_NOOP("hub", "Identity")
_N_OF_M: Final = QT_TRANSLATE_NOOP("hub", "{here} of {all}")
_VERSION_OF: Final = QT_TRANSLATE_NOOP("hub", "{form}, version {version}")
_ANSWERS: Final = QT_TRANSLATE_NOOP("hub", "Answers")
_SAVE_XML: Final = QT_TRANSLATE_NOOP("hub", "Save the record as XML, exactly as it arrived")
_BACK: Final = QT_TRANSLATE_NOOP("hub", "All arrivals")
_WITHOUT_FORM: Final = QT_TRANSLATE_NOOP(
    "hub",
    "The form of this record cannot be used here, so its answers are shown by their place in the "
    "record.",
)
_CUT_SHORT: Final = QT_TRANSLATE_NOOP(
    "hub", "This record is not complete XML. What could be read of it is shown; all of it is kept."
)
_SEALED: Final = QT_TRANSLATE_NOOP(
    "hub",
    "This record is sealed: only the holder of headquarters’ private key can read it, and this "
    "hub is not. It is complete and safe here. Export it with its files and open it with "
    "“veldmelding decrypt”.",
)
_CORRECTS: Final = QT_TRANSLATE_NOOP("hub", "This is a correction of an earlier record.")
_CORRECTED_BY: Final = QT_TRANSLATE_NOOP("hub", "A correction has replaced this record.")
_OPEN_OTHER: Final = QT_TRANSLATE_NOOP("hub", "Open it")
_OTHER_FILES: Final = QT_TRANSLATE_NOOP("hub", "Other files")
_ENTITIES: Final = QT_TRANSLATE_NOOP("hub", "What it made in lists")
_ENTITY_IN: Final = QT_TRANSLATE_NOOP("hub", "{label} in the list {list}")
_ENTITY_STATES: Final = {
    "applied": QT_TRANSLATE_NOOP("hub", "done"),
    "waiting": QT_TRANSLATE_NOOP("hub", "waits for an earlier record that has not arrived"),
    "refused": QT_TRANSLATE_NOOP("hub", "not done: the list did not take it"),
}
_TOLD: Final = QT_TRANSLATE_NOOP("hub", "Kept. The worker sees it with the next delivery.")


class RecordPlace:
    """The page of a record and what it leads to: files, XML, review."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def routes(self) -> list[Route]:
        """Say what is found here."""
        one = r"/arrivals/([^/]+)"
        return [
            Route(one, self._show),
            Route(f"{one}/xml", self._xml),
            Route(f"{one}/files/([^/]+)", self._file),
            Route(f"{one}/review", self._review, REVIEW, writes=True),
            Route(f"{one}/take-out", self._take_out, REVIEW, writes=True),
        ]

    # -- showing -------------------------------------------------------------------------------

    def _show(self, visit: Visit, instance_id: str, problem: str = "") -> Response | None:
        record = self._office.record(instance_id)
        if record is None:
            return None
        desk = self._office.desk
        self._office.note(visit.person, "opened", instance_id)
        submission = desk.outbox.submission(instance_id)
        frozen = read_frozen(submission.xml)
        answers = Answers(
            visit.words,
            submission,
            frozen,
            lambda: desk.open_form(submission, visit.words.form_language),
            lambda name: desk.picture_type(submission, name) is not None,
        )
        drawn, explained = answers.draw() if not record.sealed else (None, True)
        say = visit.say
        notices = [
            draw_withdrawal(visit, self._office, record),
            notice(icon("lock"), tag("p", say(_SEALED))) if record.sealed else None,
            None if frozen.complete else notice(tag("p", say(_CUT_SHORT))),
            None if explained else notice(tag("p", say(_WITHOUT_FORM))),
            self._other(visit, _CORRECTS, record.corrects),
            self._other(visit, _CORRECTED_BY, record.corrected_by),
            notice(tag("p", say(_TOLD)), good=True) if visit.query.get("told") else None,
        ]
        others = answers.other_files
        left = tag(
            "div",
            *notices,
            tag("h2", say(_ANSWERS)) if drawn is not None else None,
            drawn,
            tag("h2", say(_OTHER_FILES)) if others else None,
            tag("ul", *(tag("li", answers.file(name)) for name in others)) if others else None,
            draw_differences(visit, self._office, record, answers) if not record.sealed else None,
            self._entities(visit, record, submission),
        )
        right = tag(
            "div",
            self._facts(visit, record),
            review_form(visit, record, problem) if visit.person.may(REVIEW) else None,
            draw_history(visit, self._office, record),
            tag("p", tag("a", icon("save"), say(_SAVE_XML), href=self._path(record, "xml"))),
        )
        return page(
            visit.words,
            record.name or record.form_title,
            tag("p", link(say(_BACK), "arrivals"), class_="back"),
            tag("div", left, right, class_="record"),
            session=visit.session,
            place="/arrivals",
            status=400 if problem else 200,
        )

    @staticmethod
    def _path(record: FoundRecord, *more: str) -> str:
        return address("arrivals", record.instance_id, *more)

    @staticmethod
    def _facts(visit: Visit, record: FoundRecord) -> Markup:
        say = visit.say
        form = record.form_title
        if record.form_version:
            form = say(_VERSION_OF, form=form, version=record.form_version)
        marks: list[Child] = [state_mark(visit.words, record.state)]
        if record.sealed:
            marks += [" ", sealed_mark(visit.words)]
        facts: list[tuple[str, Child]] = [
            (_STATE, tag("span", *marks)),
            (_FORM, foreign(form)),
            (_ARRIVED, visit.words.moment(record.arrived)),
            (_FROM, foreign(record.sender) if record.sender else "–"),
            (_DEVICE, foreign(record.device_id) if record.device_id else "–"),
            (_FILES, say(_N_OF_M, here=record.files_here, all=record.files)),
            (_IDENTITY, tag("code", record.instance_id)),
        ]
        return tag(
            "section",
            tag("h2", say(_RECORD)),
            tag("dl", *(pair(say(name), value) for name, value in facts), class_="facts"),
        )

    @staticmethod
    def _other(visit: Visit, text: str, instance_id: str | None) -> Markup | None:
        if instance_id is None:
            return None
        other = link(visit.say(_OPEN_OTHER), "arrivals", instance_id)
        return notice(tag("p", visit.say(text), " ", other))

    def _entities(self, visit: Visit, record: FoundRecord, submission: Submission) -> Markup | None:
        if record.entities == "none":
            return None
        library = self._office.desk.library
        installed = library.find(record.form_id, record.form_version)
        if installed is None:
            return None
        try:
            actions = read_entities(submission.xml, library.definition(installed))
        except VeldmeldingError:
            return None
        rows = [
            tag(
                "li",
                visit.say(_ENTITY_IN, label=action.label or action.id, list=action.list_name),
                " ",
                tag("span", visit.say(_ENTITY_STATES[record.entities]), class_="muted"),
            )
            for action in actions
        ]
        return tag("section", tag("h2", visit.say(_ENTITIES)), tag("ul", *rows)) if rows else None

    # -- its bytes -----------------------------------------------------------------------------

    def _xml(self, visit: Visit, instance_id: str) -> Response | None:
        if self._office.record(instance_id) is None:
            return None
        self._office.note(visit.person, "saved", instance_id)
        xml = self._office.desk.outbox.submission(instance_id).xml
        response = Response(xml, content_type=UNKNOWN)
        response.headers["Content-Disposition"] = as_download(
            f"{instance_id.replace(':', '-')}.xml"
        )
        return response

    def _file(self, visit: Visit, instance_id: str, name: str) -> Response | None:
        desk = self._office.desk
        if self._office.record(instance_id) is None:
            return None
        try:
            submission = desk.outbox.submission(instance_id)
        except SubmissionMissing:
            return None
        stream = desk.open_file(submission, name)
        if stream is None:
            return None
        kind = picture_type(stream.read(ENOUGH))
        stream.seek(0)
        size = next(file.size for file in submission.files if file.name == name)
        response = Response(
            FileWrapper(stream, PIECE), content_type=kind or UNKNOWN, direct_passthrough=True
        )
        response.headers["Content-Length"] = str(size)
        if kind is None or visit.request.args.get("save"):
            self._office.note(visit.person, "saved", instance_id)
            response.headers["Content-Disposition"] = as_download(name)
        return response

    # -- reviewing -----------------------------------------------------------------------------

    def _review(self, visit: Visit, instance_id: str) -> Response | None:
        """Keep a decision and a comment; what is not given is not changed."""
        record = self._office.record(instance_id)
        if record is None:
            return None
        reviews, person = self._office.reviews, visit.person
        state = visit.fields.get("state", "")
        body = visit.fields.get("comment", "")
        if state not in {"", "received", *STATES}:
            return None
        wanted = None if state == "received" else state
        decides = bool(state) and wanted != record.state
        if not decides and not body.strip():
            return self._show(visit, instance_id, visit.words.explain(CommentEmpty().sentence))
        with self._office.desk.vault.transaction():
            if body.strip():
                reviews.add_comment(instance_id, body, author=person.name, account=person.id)
            if decides:
                reviews.set_state(instance_id, wanted, author=person.name, account=person.id)
            self._office.note(visit.person, "reviewed", instance_id)
        return redirect(f"{self._path(record)}?told=1", 303)

    def _take_out(self, visit: Visit, instance_id: str) -> Response | None:
        """Remove a record that somebody took back."""
        record = self._office.record(instance_id)
        if record is None:
            return None
        if not visit.fields.get("sure"):
            return redirect(self._path(record), 303)
        with self._office.desk.vault.transaction():
            taken = self._office.withdrawals.take_out(
                instance_id,
                visit.say(TOLD_TO_DEVICES),
                author=visit.person.name,
                account=visit.person.id,
            )
            if taken:
                self._office.note(visit.person, "withdrawn", instance_id)
        return redirect(address("arrivals"), 303) if taken else None
