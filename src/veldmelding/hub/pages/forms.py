"""Forms of the hub: what is offered, which versions there are, and whether they take records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from werkzeug.utils import redirect
from werkzeug.wrappers import Response

from veldmelding.errors import VeldmeldingError
from veldmelding.hub.file_names import as_download
from veldmelding.hub.media_types import UNKNOWN
from veldmelding.hub.pages.fields import button, choice_field, text_field
from veldmelding.hub.pages.forms_upload import upload_form
from veldmelding.hub.pages.layout import address, hidden_csrf, link, notice, page, table
from veldmelding.hub.pages.markup import Child, foreign, icon, tag
from veldmelding.hub.pages.people import ADMINISTER
from veldmelding.hub.pages.visit import Route
from veldmelding.hub.projects import FORM_STATES
from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.outbox import moment

if TYPE_CHECKING:
    from markupsafe import Markup

    from veldmelding.hub.pages.office import Office
    from veldmelding.hub.pages.visit import Visit
    from veldmelding.library import InstalledForm

_FORMS: Final = QT_TRANSLATE_NOOP("hub", "Forms")
_INTRODUCTION: Final = QT_TRANSLATE_NOOP(
    "hub", "Every account of this hub can fetch the forms on offer and send records of them."
)
_NO_FORMS: Final = QT_TRANSLATE_NOOP("hub", "Forms that this hub offers will be listed here.")
_FORM: Final = QT_TRANSLATE_NOOP("hub", "Form")
_FORM_ID: Final = QT_TRANSLATE_NOOP("hub", "Form ID")
_VERSION: Final = QT_TRANSLATE_NOOP("hub", "Version")
_RECORDS: Final = QT_TRANSLATE_NOOP("hub", "Records")
_STATE: Final = QT_TRANSLATE_NOOP("hub", "State")
_OFFERED: Final = QT_TRANSLATE_NOOP("hub", "on offer")
_NOT_OFFERED: Final = QT_TRANSLATE_NOOP("hub", "not on offer")
_SINCE: Final = QT_TRANSLATE_NOOP("hub", "Since")
_VERSIONS: Final = QT_TRANSLATE_NOOP("hub", "Versions")
_FILES: Final = QT_TRANSLATE_NOOP("hub", "Files of the form")
_NAME: Final = QT_TRANSLATE_NOOP("hub", "Name")
_KIND: Final = QT_TRANSLATE_NOOP("hub", "Kind")
_LIST: Final = QT_TRANSLATE_NOOP("hub", "entity list, always as it is now")
_FILE: Final = QT_TRANSLATE_NOOP("hub", "file")
_FILE_HEAD: Final = QT_TRANSLATE_NOOP("hub", "File")
_MISSING: Final = QT_TRANSLATE_NOOP("hub", "missing: put the form up again together with it")
_SAVE: Final = QT_TRANSLATE_NOOP("hub", "Save the XForm")
_ITS_RECORDS: Final = QT_TRANSLATE_NOOP("hub", "Show its records")
_TAKES: Final = QT_TRANSLATE_NOOP("hub", "Does it take records?")
_TAKES_MEANS: Final = QT_TRANSLATE_NOOP(
    "hub",
    "Open: devices fetch it and send records. Closing: nobody fetches it any more, what was begun "
    "still arrives. Closed: nothing arrives any more.",
)
_STATES: Final = {
    "open": QT_TRANSLATE_NOOP("hub", "open"),
    "closing": QT_TRANSLATE_NOOP("hub", "closing"),
    "closed": QT_TRANSLATE_NOOP("hub", "closed"),
    "": QT_TRANSLATE_NOOP("hub", "not in this project"),
}
_KEEP: Final = QT_TRANSLATE_NOOP("hub", "Keep")
_PROJECT: Final = QT_TRANSLATE_NOOP("hub", "Project {name}")
_PROJECTS: Final = QT_TRANSLATE_NOOP("hub", "Projects")
_PROJECTS_MEANS: Final = QT_TRANSLATE_NOOP(
    "hub", "An account sees the forms of its project. One project is enough for most."
)
_NEW_PROJECT: Final = QT_TRANSLATE_NOOP("hub", "Name of a new project")
_ADD: Final = QT_TRANSLATE_NOOP("hub", "Add project")
_BACK: Final = QT_TRANSLATE_NOOP("hub", "All forms")


class FormsPlace:
    """The forms of the hub."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def routes(self) -> list[Route]:
        """Say what is found here."""
        one = r"/forms/([^/]+)"
        return [
            Route(r"/forms", self.list),
            Route(one, self._form),
            Route(rf"{one}/versions/([0-9]{{1,15}})", self._xml),
            Route(f"{one}/state", self._set_states, ADMINISTER, writes=True),
            Route(r"/projects", self._add_project, ADMINISTER, writes=True),
        ]

    # -- looking -------------------------------------------------------------------------------

    def list(self, visit: Visit, *above: Child, status: int = 200) -> Response:
        """Show all forms, and above them what has just been done."""
        say = visit.say
        newest: dict[str, InstalledForm] = {}
        for form in sorted(
            self._office.desk.library.forms(None), key=lambda each: (each.offered, each.id)
        ):
            newest[form.form_id] = form
        counts = self._office.records.counts()
        ordered = sorted(newest.values(), key=lambda each: (not each.offered, each.title))
        rows: list[list[Child]] = [
            [
                link(foreign(form.title), "forms", form.form_id),
                foreign(form.form_id),
                foreign(form.version) if form.version else "–",
                str(counts.get(form.form_id, 0)),
                self._state(visit, form),
            ]
            for form in ordered
        ]
        heads = [say(text) for text in (_FORM, _FORM_ID, _VERSION, _RECORDS, _STATE)]
        return page(
            visit.words,
            say(_FORMS),
            *above,
            tag("p", say(_INTRODUCTION if rows else _NO_FORMS), class_="muted"),
            table(heads, rows, caption=say(_FORMS)) if rows else None,
            upload_form(visit, self._office) if visit.person.may(ADMINISTER) else None,
            self._projects(visit) if visit.person.may(ADMINISTER) else None,
            session=visit.session,
            place="/forms",
            status=status,
        )

    @staticmethod
    def _mark(visit: Visit, form: InstalledForm) -> Markup:
        if form.offered:
            return tag("span", icon("good"), visit.say(_OFFERED), class_="mark good")
        return tag("span", icon("pause"), visit.say(_NOT_OFFERED), class_="mark")

    def _state(self, visit: Visit, form: InstalledForm) -> Child:
        """Say whether a form takes records in any project; the most open state counts."""
        states = {
            self._office.projects.state(form.form_id, project.id)
            for project in self._office.projects.all()
        }
        return visit.say(_STATES[next((one for one in FORM_STATES if one in states), "")])

    def _projects(self, visit: Visit) -> Markup:
        say = visit.say
        names = (
            tag("li", foreign(say(_PROJECT, name=project.name)))
            for project in self._office.projects.all()
        )
        return tag(
            "section",
            tag("h2", say(_PROJECTS)),
            tag("p", say(_PROJECTS_MEANS), class_="muted"),
            tag("ul", *names),
            tag(
                "form",
                text_field(say(_NEW_PROJECT), "name", maxlength="80", required=True),
                hidden_csrf(visit.session),
                tag("div", button(say(_ADD), quiet=True), class_="deeds"),
                method="post",
                action="/projects",
                class_="panel",
            ),
        )

    def _form(self, visit: Visit, form_id: str) -> Response | None:
        say, library = visit.say, self._office.desk.library
        versions = [form for form in library.forms(None) if form.form_id == form_id]
        if not versions:
            return None
        versions.sort(key=lambda each: (each.offered, each.id), reverse=True)
        form = versions[0]
        rows: list[list[Child]] = [
            [
                foreign(each.version) if each.version else "–",
                visit.words.moment(moment(each.installed)),
                self._mark(visit, each),
                link(say(_SAVE), "forms", form_id, "versions", str(each.id)),
            ]
            for each in versions
        ]
        heads = [say(text) for text in (_VERSION, _SINCE, _STATE, _FILE_HEAD)]
        return page(
            visit.words,
            form.title,
            tag("p", link(say(_BACK), "forms"), class_="back"),
            tag("p", tag("code", form_id), " ", self._mark(visit, form)),
            tag("p", tag("a", say(_ITS_RECORDS), href=address("arrivals", form=form_id))),
            tag("h2", say(_VERSIONS)),
            table(heads, rows, caption=say(_VERSIONS)),
            self._files(visit, form),
            self._places(visit, form) if visit.person.may(ADMINISTER) else None,
            session=visit.session,
            place="/forms",
        )

    def _files(self, visit: Visit, form: InstalledForm) -> Markup | None:
        say, library = visit.say, self._office.desk.library
        held = library.media(form)
        try:
            names = library.definition(form).media_names
        except VeldmeldingError:
            names = frozenset()
        rows: list[list[Child]] = []
        for name in sorted(names | held.keys()):
            file = held.get(name)
            kind = _MISSING
            if file is not None:
                kind = _FILE if file.attachment_id is not None else _LIST
            rows.append([foreign(name), say(kind)])
        if not rows:
            return None
        heads = [say(_NAME), say(_KIND)]
        return tag("section", tag("h2", say(_FILES)), table(heads, rows, caption=say(_FILES)))

    def _places(self, visit: Visit, form: InstalledForm) -> Markup:
        """Draw in which projects the form is, and whether it takes records there."""
        say = visit.say
        choices = [(state, say(name)) for state, name in _STATES.items()]
        rows = (
            choice_field(
                say(_PROJECT, name=project.name),
                f"project-{project.id}",
                choices,
                self._office.projects.state(form.form_id, project.id) or "",
            )
            for project in self._office.projects.all()
        )
        return tag(
            "form",
            tag("h2", say(_TAKES)),
            tag("p", say(_TAKES_MEANS), class_="muted"),
            *rows,
            hidden_csrf(visit.session),
            tag("div", button(say(_KEEP)), class_="deeds"),
            method="post",
            action=address("forms", form.form_id, "state"),
            class_="panel",
        )

    def _xml(self, visit: Visit, form_id: str, number: str) -> Response | None:
        library = self._office.desk.library
        for form in library.forms(None):
            if form.id == int(number) and form.form_id == form_id:
                response = Response(library.xml(form), content_type=UNKNOWN)
                name = f"{form_id}-{form.version}.xml" if form.version else f"{form_id}.xml"
                response.headers["Content-Disposition"] = as_download(name)
                return response
        return None

    # -- changing ------------------------------------------------------------------------------

    def _set_states(self, visit: Visit, form_id: str) -> Response | None:
        if self._office.desk.library.find(form_id) is None:
            return None
        projects = self._office.projects
        for project in projects.all():
            wanted = visit.fields.get(f"project-{project.id}")
            if wanted is None or wanted == (projects.state(form_id, project.id) or ""):
                continue
            if wanted in FORM_STATES:
                projects.place(form_id, project.id, wanted)
            elif not wanted:
                projects.remove(form_id, project.id)
            self._office.note(visit.person, "form state", form_id)
        return redirect(address("forms", form_id), 303)

    def _add_project(self, visit: Visit) -> Response:
        try:
            project = self._office.projects.add(visit.fields.get("name", ""))
        except VeldmeldingError as error:
            problem = visit.words.explain(error.sentence)
            return self.list(visit, notice(tag("p", problem), problem=True), status=400)
        self._office.note(visit.person, "project made", project.id)
        return redirect("/forms", 303)
