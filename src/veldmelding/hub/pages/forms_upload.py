"""Putting up a form: a file is checked, its report is shown, and it is offered when it works."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from veldmelding.errors import FormError, VeldmeldingError
from veldmelding.hub.pages.fields import button, choice_field
from veldmelding.hub.pages.layout import hidden_csrf, notice, table
from veldmelding.hub.pages.markup import Child, foreign, tag
from veldmelding.hub.pages.people import ADMINISTER
from veldmelding.hub.pages.visit import Route
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.xforms import check_form

if TYPE_CHECKING:
    from markupsafe import Markup
    from werkzeug.wrappers import Response

    from veldmelding.hub.pages.forms import FormsPlace
    from veldmelding.hub.pages.office import Office
    from veldmelding.hub.pages.visit import UploadedFile, Visit
    from veldmelding.xforms import CheckReport

_PROJECT: Final = QT_TRANSLATE_NOOP("hub", "Project")
_NEW: Final = QT_TRANSLATE_NOOP("hub", "Put up a form")
_CHOOSE: Final = QT_TRANSLATE_NOOP("hub", "Form: .xlsx, .xls or XForm .xml")
_CHOOSE_MEDIA: Final = QT_TRANSLATE_NOOP("hub", "Files it needs, such as pictures or .csv lists")
_CHECK: Final = QT_TRANSLATE_NOOP("hub", "Only check")
_PUT_UP: Final = QT_TRANSLATE_NOOP("hub", "Check and offer")
_NO_FILE: Final = QT_TRANSLATE_NOOP("hub", "Choose the file of a form first.")
_CHECKED: Final = QT_TRANSLATE_NOOP("hub", "Check of {name}")
_WORKS: Final = QT_TRANSLATE_NOOP("hub", "This form works.")
_IS_OFFERED: Final = QT_TRANSLATE_NOOP("hub", "It is on offer now as “{title}”, version {version}.")
_NOT_DONE: Final = QT_TRANSLATE_NOOP("hub", "This form does not work yet. Nothing was put up.")
_SEVERITY: Final = {
    "error": QT_TRANSLATE_NOOP("hub", "has to be changed"),
    "warning": QT_TRANSLATE_NOOP("hub", "should be looked at"),
    "note": QT_TRANSLATE_NOOP("hub", "good to know"),
}
_WEIGHT: Final = QT_TRANSLATE_NOOP("hub", "Weight")
_WHERE: Final = QT_TRANSLATE_NOOP("hub", "Where")
_WHAT: Final = QT_TRANSLATE_NOOP("hub", "What")
_ASKS: Final = QT_TRANSLATE_NOOP("hub", "What it asks")


def upload_form(visit: Visit, office: Office) -> Markup:
    """Write the fields to put up a form."""
    say = visit.say
    projects = [(project.id, project.name) for project in office.projects.all()]
    return tag(
        "section",
        tag("h2", say(_NEW)),
        tag(
            "form",
            tag("label", say(_CHOOSE), for_="form-file"),
            tag(
                "input",
                type="file",
                id="form-file",
                name="form",
                accept=".xlsx,.xls,.xml,.md",
                required=True,
            ),
            tag("label", say(_CHOOSE_MEDIA), for_="media-files"),
            tag("input", type="file", id="media-files", name="media", multiple=True),
            choice_field(say(_PROJECT), "project", projects, "1") if len(projects) > 1 else None,
            hidden_csrf(visit.session),
            tag(
                "div",
                button(say(_PUT_UP), name="deed", value="offer"),
                button(say(_CHECK), quiet=True, name="deed", value="check"),
                class_="deeds",
            ),
            method="post",
            action="/forms",
            enctype="multipart/form-data",
            class_="panel",
        ),
    )


class UploadPlace:
    """Where form files arrive."""

    def __init__(self, office: Office, forms: FormsPlace) -> None:
        self._office = office
        self._forms = forms

    def routes(self) -> list[Route]:
        """Say what is found here."""
        return [Route(r"/forms", self._put_up, ADMINISTER, writes=True, uploads=True)]

    def _put_up(self, visit: Visit) -> Response:
        say, files = visit.say, visit.files.get("form", ())
        if not files or not files[0].content:
            return self._forms.list(visit, _problem(say(_NO_FILE)), status=400)
        form = files[0]
        media = {file.name: file.content for file in visit.files.get("media", ()) if file.content}
        report = self._check(form, media)
        parts: list[Child] = [tag("h2", say(_CHECKED, name=form.name))]
        if not report.works:
            parts.append(_problem(say(_NOT_DONE)))
        elif visit.fields.get("deed") == "check":
            parts.append(notice(tag("p", say(_WORKS)), good=True))
        else:
            try:
                installed, _ = self._office.forms.add(
                    form.content, form.name, media, project=visit.fields.get("project", "1")
                )
            except VeldmeldingError as error:
                problem = _problem(visit.words.explain(error.sentence))
                return self._forms.list(visit, problem, status=400)
            self._office.note(visit.person, "form offered", installed.form_id)
            told = say(_IS_OFFERED, title=installed.title, version=installed.version or "–")
            parts.append(notice(tag("p", say(_WORKS), " ", told), good=True))
        parts.append(_report(visit, report))
        status = 200 if report.works else 400
        return self._forms.list(visit, tag("section", *parts), status=status)

    def _check(self, form: UploadedFile, media: dict[str, bytes]) -> CheckReport:
        try:
            return self._office.forms.look(form.content, form.name, media).report
        except FormError:
            return check_form(form.content, form.name, media.get)  # says where it went wrong


def _problem(text: str) -> Markup:
    return notice(tag("p", text), problem=True)


def _report(visit: Visit, report: CheckReport) -> Markup:
    say = visit.say
    rows: list[list[Child]] = [
        [
            say(_SEVERITY[finding.severity]),
            foreign(finding.where) if finding.where else "–",
            foreign(
                visit.words.explain(finding.text)
                if isinstance(finding.text, Sentence)
                else finding.text
            ),
        ]
        for finding in report.findings
    ]
    heads = [say(text) for text in (_WEIGHT, _WHERE, _WHAT)]
    return tag(
        "div",
        table(heads, rows, caption=say(_WHAT)) if rows else None,
        tag("details", tag("summary", say(_ASKS)), tag("pre", report.outline))
        if report.outline
        else None,
    )
