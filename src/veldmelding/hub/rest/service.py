"""Which path of the REST interface is answered by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from werkzeug.exceptions import HTTPException
from werkzeug.routing import Map, Rule

from veldmelding.hub.rest import problems
from veldmelding.hub.rest.asked import Asked, read_fields, refused
from veldmelding.hub.rest.callers import TooOften
from veldmelding.hub.rest.forms import Forms
from veldmelding.hub.rest.lists import Lists
from veldmelding.hub.rest.people import People
from veldmelding.hub.rest.records import Records
from veldmelding.hub.rest.sending import Sending
from veldmelding.hub.routing import Segment

if TYPE_CHECKING:
    from collections.abc import Callable

    from werkzeug.wrappers import Request, Response

    from veldmelding.hub.rest.callers import Doors, RestSessions
    from veldmelding.hub.rest.office import Office

_FORM: Final = "/projects/<project>/forms/<form>"
_RECORD: Final = f"{_FORM}/submissions/<instance>"
_LIST: Final = "/projects/<project>/datasets/<list>"


class Rest:
    """Answers requests to the REST interface."""

    def __init__(self, office: Office, doors: Doors, sessions: RestSessions) -> None:
        self._doors = doors
        self._people = People(office, self._doors, sessions)
        self._answers: dict[str, Callable[[Asked], Response]] = {}
        self._rules: list[Rule] = []
        self._declare_people()
        self._declare_forms(Forms(office))
        self._declare_records(Records(office), Sending(office))
        self._declare_lists(Lists(office))
        self._routes = Map(self._rules, converters={"default": Segment}, merge_slashes=False).bind(
            "hub"
        )

    def _declare_people(self) -> None:
        people = self._people
        self._on("POST", "/sessions", people.me)  # answered before anybody is admitted
        self._on("GET", "/sessions/restore", people.session)
        self._on("DELETE", "/sessions/<session>", people.sign_out)
        self._on("GET", "/users/current", people.me)
        self._on("GET", "/projects", people.projects)
        self._on("POST", "/projects", people.add_project)
        self._on("GET", "/projects/<project>", people.project)
        self._on("GET", "/projects/<project>/app-users", people.devices)
        self._on("POST", "/projects/<project>/app-users", people.add_device)
        self._on("DELETE", "/projects/<project>/app-users/<device>", people.remove_device)
        self._on("POST", f"{_FORM}/assignments/<role>/<device>", people.give_form)

    def _declare_forms(self, forms: Forms) -> None:
        self._on("GET", "/projects/<project>/forms", forms.all)
        self._on("POST", "/projects/<project>/forms", forms.add)
        self._on("GET", _FORM, forms.one)
        self._on("PATCH", _FORM, forms.change)
        self._on("GET", f"{_FORM}/versions", forms.versions)
        self._on("GET", f"{_FORM}/fields", forms.fields)
        self._on("GET", f"{_FORM}/attachments", forms.attachments)
        self._on("GET", f"{_FORM}/draft", forms.draft)
        self._on("POST", f"{_FORM}/draft", forms.add_draft)
        self._on("DELETE", f"{_FORM}/draft", forms.discard)
        self._on("GET", f"{_FORM}/draft/attachments", forms.draft_attachments)
        self._on("POST", f"{_FORM}/draft/attachments/<name>", forms.add_draft_file)
        self._on("POST", f"{_FORM}/draft/publish", forms.publish)

    def _declare_records(self, records: Records, sending: Sending) -> None:
        self._on("GET", f"{_FORM}/submissions", records.all)
        self._on("POST", f"{_FORM}/submissions", sending.add)
        self._on("GET", f"{_FORM}/submissions.csv", records.table)
        self._on("GET", f"{_FORM}/submissions.csv.zip", records.archive)
        self._on("GET", f"{_RECORD}.xml", records.xml)
        self._on("GET", _RECORD, records.one)
        self._on("PATCH", _RECORD, records.change)
        self._on("DELETE", _RECORD, records.delete)
        self._on("GET", f"{_RECORD}/attachments", records.attachments)
        self._on("GET", f"{_RECORD}/attachments/<name>", records.attachment)
        self._on("POST", f"{_RECORD}/attachments/<name>", sending.add_file)
        self._on("GET", f"{_RECORD}/versions", records.versions)
        self._on("GET", f"{_RECORD}/versions/<version>.xml", records.version_xml)
        self._on("GET", f"{_RECORD}/versions/<version>", records.version)
        self._on("GET", f"{_RECORD}/diffs", records.differences)
        self._on("GET", f"{_RECORD}/audits", records.audits)
        self._on("GET", f"{_RECORD}/comments", records.comments)
        self._on("POST", f"{_RECORD}/comments", records.add_comment)

    def _declare_lists(self, lists: Lists) -> None:
        self._on("GET", "/projects/<project>/datasets", lists.all)
        self._on("POST", "/projects/<project>/datasets", lists.add)
        self._on("GET", _LIST, lists.one)
        self._on("POST", f"{_LIST}/properties", lists.add_property)
        self._on("GET", f"{_LIST}/entities.csv", lists.table)
        self._on("GET", f"{_LIST}/entities", lists.entities)
        self._on("POST", f"{_LIST}/entities", lists.create)
        self._on("GET", f"{_LIST}/entities/<entity>", lists.entity)
        self._on("PATCH", f"{_LIST}/entities/<entity>", lists.change)
        self._on("DELETE", f"{_LIST}/entities/<entity>", lists.delete)
        self._on("GET", f"{_LIST}/entities/<entity>/versions", lists.versions)

    def _on(self, method: str, path: str, answer: Callable[[Asked], Response]) -> None:
        name = f"{method} {path}"
        self._answers[name] = answer
        for prefix in ("/v1", "/v1/key/<key>"):
            self._rules.append(Rule(prefix + path, endpoint=name, methods=[method]))

    def respond(self, request: Request, path: str) -> Response | None:
        """Answer a request; None when its path is none of these."""
        try:
            endpoint, values = self._routes.match(path, request.method)
        except HTTPException:
            return None
        try:
            if endpoint == "POST /sessions":
                return self._people.sign_in(read_fields(request), request.remote_addr or "")
            caller = self._doors.admit(request, values.get("key"))
            return self._answers[endpoint](Asked(request, caller, values))
        except problems.Problem as problem:
            return refused(problem)
        except TooOften as often:
            response = refused(problems.not_authenticated())
            response.status_code = 429
            response.headers["Retry-After"] = str(often.seconds)
            return response
