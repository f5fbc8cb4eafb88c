"""The OpenRosa endpoints: forms out, submissions in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from werkzeug.http import parse_options_header
from werkzeug.wrappers import Response
from werkzeug.wsgi import FileWrapper

from veldmelding.hub import openrosa
from veldmelding.hub.access import Denied, People, admit, origin_of
from veldmelding.hub.body import PIECE, BodyTooLarge
from veldmelding.hub.hooks import Hooks
from veldmelding.hub.intake import Refused
from veldmelding.hub.server import TOO_LARGE
from veldmelding.hub.upload import UploadUnreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from werkzeug.wrappers import Request

    from veldmelding.hub.access import Access
    from veldmelding.hub.accounts import Accounts
    from veldmelding.hub.catalogue import Catalogue, OfferedFile
    from veldmelding.hub.intake import Intake
    from veldmelding.hub.profile import Profile
    from veldmelding.library import InstalledForm

_OPENROSA: Final = frozenset({"form_list", "manifest", "submission", "integrity"})
"""Endpoints that ask for the version header and answer errors as OpenRosa documents."""
_NO_VERSION: Final = "___"
"""How a Central writes an empty version in an address."""


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Answers requests to the paths of a profile."""

    profile: Profile
    accounts: Accounts
    catalogue: Catalogue
    intake: Intake
    base_url: str | None
    hooks: Hooks = field(default_factory=Hooks)
    people: People | None = None
    """People who may use these paths with their session or password."""

    def respond(self, request: Request, endpoint: str, values: Mapping[str, str]) -> Response:
        """Answer one request whose path is known."""
        try:
            access = admit(request, values.get("token"), self.accounts, self.people)
        except Denied as denied:
            return self._refusal(endpoint, denied.reason)
        if endpoint not in _OPENROSA:
            return self._answer(request, endpoint, values, access)
        version = request.headers.get("X-OpenRosa-Version")
        if version is None:
            return self._refusal(endpoint, "no-version-header")
        if version != "1.0":
            return self._refusal(endpoint, "wrong-version-header", got=version)
        try:
            response = self._answer(request, endpoint, values, access)
        except UploadUnreadable:
            # This one comes from in front of the OpenRosa part and lacks its headers.
            details = "Unexpected end of form" if boundary_of(request) else _NO_BOUNDARY
            return openrosa.refused_as_json(self.profile.refusals["unparseable"], details)
        return openrosa.as_openrosa(response, self.profile)

    def _answer(
        self, request: Request, endpoint: str, values: Mapping[str, str], access: Access
    ) -> Response:
        project = values["project"]
        if not access.sees(project) or not self.catalogue.has_project(project):
            return self._refusal(endpoint, "not-found")
        allowed = self.accounts.forms_of(access.account.id)
        if "form_id" in values:
            state = self.catalogue.state(values["form_id"], project)
            if state is None:
                return self._refusal(endpoint, "not-found")
            if state == "closed" or (allowed is not None and values["form_id"] not in allowed):
                return self._refusal(endpoint, "no-rights")
        base = access.base(origin_of(request, self.base_url), project)
        answers: Mapping[str, Callable[[], Response | None]] = {
            "form_list": lambda: self._form_list(request, base, project, allowed),
            "form": lambda: self._form(values["form_id"], None),
            "form_version": lambda: self._form(values["form_id"], values["version"]),
            "manifest": lambda: self._manifest(values["form_id"], base),
            "attachment": lambda: self._attachment(values["form_id"], values["name"]),
            "integrity": lambda: self._integrity(request, values["list_name"]),
            "submission": lambda: self._submission(request, access, project),
        }
        response = answers[endpoint]()
        return self._refusal(endpoint, "not-found") if response is None else response

    def _refusal(self, endpoint: str, reason: str, **values: str) -> Response:
        refusal = self.profile.refusals[reason]
        if endpoint in _OPENROSA:
            return openrosa.refused(refusal, **values)
        return openrosa.refused_as_json(refusal)

    # -- forms ---------------------------------------------------------------------------------

    def _form_list(
        self, request: Request, base: str, project: str, allowed: frozenset[str] | None
    ) -> Response:
        forms = [
            form
            for form in self.catalogue.forms(request.args.get("formID"), project)
            if allowed is None or form.form_id in allowed
        ]
        return openrosa.reply(openrosa.form_list(forms, base))

    def _form(self, form_id: str, version: str | None) -> Response | None:
        form = self.catalogue.form(form_id, "" if version == _NO_VERSION else version)
        if form is None:
            return None
        return openrosa.reply(self.catalogue.xml(form), openrosa.APPLICATION_XML)

    def _manifest(self, form_id: str, base: str) -> Response | None:
        form = self.catalogue.form(form_id)
        if form is None:
            return None
        return openrosa.reply(openrosa.manifest(self.catalogue.files(form), form_id, base))

    def _attachment(self, form_id: str, name: str) -> Response | None:
        form: InstalledForm | None = self.catalogue.form(form_id)
        file = self.catalogue.file(form, name) if form is not None else None
        return None if file is None else sent(self.catalogue, file)

    def _integrity(self, request: Request, list_name: str) -> Response | None:
        asked = request.args.get("id")
        told = self.catalogue.integrity(list_name, asked.split(",") if asked else None)
        return None if told is None else openrosa.reply(openrosa.integrity(told))

    # -- submissions ---------------------------------------------------------------------------

    def _submission(self, request: Request, access: Access, project: str) -> Response:
        if request.method != "POST":
            response = openrosa.reply(b"", status=204)
            response.headers.pop("Content-Type")
            return response
        kind, _ = parse_options_header(request.headers.get("Content-Type", ""))
        if request.headers.get("Content-Encoding", "identity").lower() != "identity":
            raise UploadUnreadable
        if kind != "multipart/form-data":
            return self._refusal("submission", "no-xml-part")
        if self.hooks.heard is not None:
            said = request.headers.get("Authorization", "")
            self.hooks.heard(access.account.id, access.token, said)
        try:
            taken = self.intake.receive(
                request.environ["wsgi.input"],
                boundary_of(request),
                access.account,
                request.args.get("deviceID", ""),
                request.headers.get("User-Agent", ""),
                project=project,
            )
        except Refused as refused:
            return self._refusal("submission", refused.reason, **refused.values)
        except BodyTooLarge:
            return Response(TOO_LARGE, status=413, content_type="text/html")
        told = self.hooks.received_text
        text = self.profile.received if told is None else told(taken.instance_id)
        return openrosa.reply(openrosa.message(text, ""), status=201)


_NO_BOUNDARY: Final = "Multipart: Boundary not found"


def sent(catalogue: Catalogue, file: OfferedFile) -> Response:
    """Send a file of a form, decrypted as it goes."""
    if file.list_name is not None:
        # Written as it goes, as by a Central: without a length.
        content: Any = iter([catalogue.entity_csv(file.list_name)])
        response = Response(content, content_type="text/csv; charset=utf-8")
    else:
        stream = catalogue.open(file)
        response = Response(
            FileWrapper(stream, PIECE), content_type=file.content_type, direct_passthrough=True
        )
        response.headers["Content-Length"] = str(catalogue.size(file))
    response.headers["ETag"] = file.etag
    response.headers["Content-Disposition"] = as_download(file.name)
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def boundary_of(request: Request) -> str:
    """Return what separates the parts of a multipart body; '' when nothing does."""
    return parse_options_header(request.headers.get("Content-Type", ""))[1].get("boundary", "")


def as_download(name: str) -> str:
    """Name a file in a way every browser understands, whatever is in the name."""
    plain = "".join(
        character if " " <= character <= "~" and character not in '"\\%' else "?"
        for character in name
    )
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{openrosa.encoded(name)}"
