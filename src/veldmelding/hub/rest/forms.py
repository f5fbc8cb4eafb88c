"""Forms over the REST interface: what is offered, uploading, drafts, and opening and closing."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, Final

from veldmelding.errors import (
    DraftMissing,
    FormError,
    FormNotUsable,
    FormVersionTaken,
    VeldmeldingError,
)
from veldmelding.hub.form_intake import LARGEST_FORM
from veldmelding.hub.media_types import by_ending
from veldmelding.hub.projects import FORM_STATES
from veldmelding.hub.rest import problems
from veldmelding.hub.rest.asked import SUCCESS, answer

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

    from veldmelding.hub.form_intake import Draft
    from veldmelding.hub.rest.asked import Asked
    from veldmelding.hub.rest.office import Office
    from veldmelding.library import InstalledForm
    from veldmelding.xforms import CheckReport, FormDefinition

_LARGEST_FILE: Final = 100 * 1024 * 1024
_WORKBOOKS: Final = {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.ms-excel": ".xls",
}
_KINDS: Final = {"image": "image", "audio": "audio", "video": "video"}


class Forms:
    """Answers about forms."""

    def __init__(self, office: Office) -> None:
        self._office = office

    # -- reading -------------------------------------------------------------------------------

    def all(self, asked: Asked) -> Response:
        """List the forms of a project."""
        self._office.project(asked)
        asked.caller.must("form.list")
        found = self._office.forms.offered(asked.project)
        return answer([self._shape(asked, form) for form in found])

    def one(self, asked: Asked) -> Response:
        """Describe a form."""
        form = self._office.form(asked)
        asked.caller.must("open_form.read")
        return answer(self._shape(asked, form))

    def versions(self, asked: Asked) -> Response:
        """List the versions of a form, newest first."""
        form = self._office.form(asked)
        asked.caller.must("open_form.read")
        held = [one for one in self._office.library.forms(None) if one.form_id == form.form_id]
        held.sort(key=lambda one: -one.id)
        return answer([self._shape(asked, one) for one in held])

    def fields(self, asked: Asked) -> Response:
        """List the fields of a form."""
        form = self._office.form(asked)
        asked.caller.must("open_form.read")
        definition = self._office.library.definition(form)
        return answer(list(fields_of(definition)))

    def attachments(self, asked: Asked) -> Response:
        """List the files a form names, and whether they are here."""
        form = self._office.form(asked)
        asked.caller.must("open_form.read")
        here = {file.name: file for file in self._office.catalogue.files(form)}
        names = sorted(self._office.library.definition(form).media_names | here.keys())
        told: list[dict[str, Any]] = []
        for name in names:
            file = here.get(name)
            is_list = file is not None and file.list_name is not None
            plain = file is not None and not is_list
            digest = file.hash.removeprefix("md5:") if file is not None and plain else None
            told.append(_attachment(name, digest, blob=plain, dataset=is_list))
        return answer(told)

    def _shape(self, asked: Asked, form: InstalledForm) -> dict[str, Any]:
        xml = self._office.library.xml(form)
        shape = {
            "projectId": int(asked.project),
            "xmlFormId": form.form_id,
            "state": self._office.projects.state(form.form_id, asked.project),
            "enketoId": None,
            "enketoOnceId": None,
            "createdAt": form.installed,
            "updatedAt": None,
            "webformsEnabled": False,
            "keyId": None,
            "version": form.version,
            "hash": form.hash.removeprefix("md5:"),
            "sha": hashlib.sha1(xml, usedforsecurity=False).hexdigest(),
            "sha256": hashlib.sha256(xml).hexdigest(),
            "draftToken": None,
            "publishedAt": form.installed,
            "name": form.title,
        }
        if asked.extended:
            shape |= self._counts(form.form_id)
        return shape

    def _counts(self, form_id: str) -> dict[str, Any]:
        with self._office.vault.reading() as database:
            rows = database.execute(
                "SELECT state, count(*), max(submission.finalised) FROM record_review"
                " JOIN submission ON submission.instance_id = record_review.root"
                " WHERE submission.form_id = ? GROUP BY state",
                [form_id],
            ).fetchall()
        states = {str(state): int(count) for state, count, _ in rows}
        return {
            "submissions": sum(states.values()),
            "lastSubmission": max((str(row[2]) for row in rows), default=None),
            "reviewStates": {
                name: states.get(name, 0) for name in ("received", "hasIssues", "edited")
            },
            "excelContentType": None,
        }

    # -- uploading -----------------------------------------------------------------------------

    def add(self, asked: Asked) -> Response:
        """Take a form: offered at once with `publish`, else kept as a draft."""
        self._office.project(asked)
        asked.caller.must("form.create")
        data, filename = self._read(asked)
        try:
            if asked.flag("publish"):
                form, _ = self._office.forms.add(data, filename, project=asked.project)
                self._office.note(asked, "form offered", form.form_id)
                return answer(self._shape(asked, form))
            draft, _ = self._office.forms.add_draft(data, filename, project=asked.project)
        except VeldmeldingError as error:
            raise _problem(error) from None
        self._office.note(asked, "draft of a form", draft.form_id)
        return answer(self._draft_shape(draft))

    def add_draft(self, asked: Asked) -> Response:
        """Take a draft of a form that is there, or make one of what is offered."""
        self._office.project(asked)
        asked.caller.must("form.update")
        data, filename = self._read(asked)
        if not data:
            form = self._office.form(asked)
            data, filename = self._office.library.xml(form), ""
        try:
            read = self._office.forms.look(data, filename)
            form_id = _form_id(read.xml)
            if form_id != asked["form"]:
                reason = "did not match the form ID in the URL"
                raise problems.unexpected("form id", form_id, reason)
            self._office.forms.add_draft(data, filename, project=asked.project)
        except VeldmeldingError as error:
            raise _problem(error) from None
        return answer(SUCCESS)

    def _read(self, asked: Asked) -> tuple[bytes, str]:
        data = asked.body(LARGEST_FORM)
        ending = _WORKBOOKS.get(asked.request.mimetype, "")
        fallback = asked.request.headers.get("X-XlsForm-FormId-Fallback", "form")
        filename = f"{fallback}{ending}" if ending else ""
        if not asked.flag("ignoreWarnings") and data:
            self._look_at_warnings(data, filename)
        return data, filename

    def _look_at_warnings(self, data: bytes, filename: str) -> None:
        try:
            report: CheckReport = self._office.forms.look(data, filename).report
        except VeldmeldingError as error:
            raise _problem(error) from None
        warned = [str(one.text) for one in report.findings if one.severity == "warning"]
        if report.works and warned:
            raise problems.form_warnings(warned)

    # -- drafts --------------------------------------------------------------------------------

    def draft(self, asked: Asked) -> Response:
        """Describe the draft of a form."""
        asked.caller.must("form.read")
        return answer(self._draft_shape(self._draft(asked)))

    def draft_attachments(self, asked: Asked) -> Response:
        """List the files a draft names."""
        asked.caller.must("form.read")
        draft = self._draft(asked)
        definition = self._definition(draft)
        here = self._office.forms.files(draft)
        told: list[dict[str, Any]] = []
        lists = {one.name for one in self._office.library.lists()}
        for name in sorted(definition.media_names | here.keys()):
            digest = None
            if name in here:
                digest = self._office.vault.attachments.get(here[name]).md5
            dataset = name not in here and name.removesuffix(".csv") in lists
            told.append(_attachment(name, digest, blob=name in here, dataset=dataset))
        return answer(told)

    def add_draft_file(self, asked: Asked) -> Response:
        """Take a file of a draft."""
        asked.caller.must("form.update")
        draft, name = self._draft(asked), asked["name"]
        if name not in self._definition(draft).media_names:
            raise problems.not_found()
        data = asked.body(_LARGEST_FILE)
        with self._office.vault.transaction():
            kept = self._office.vault.attachments.add(data, by_ending(name).partition(";")[0])
            self._office.forms.add_file(draft, name, kept)
        shape = _attachment(name, kept.md5, blob=True, dataset=False)
        return answer({**shape, "updatedAt": draft.made})

    def publish(self, asked: Asked) -> Response:
        """Offer a draft."""
        asked.caller.must("form.update")
        draft = self._draft(asked)
        try:
            self._office.forms.publish(draft.form_id, asked.project, version=asked.said("version"))
        except VeldmeldingError as error:
            raise _problem(error) from None
        self._office.note(asked, "form offered", draft.form_id)
        return answer(SUCCESS)

    def discard(self, asked: Asked) -> Response:
        """Let go of a draft."""
        asked.caller.must("form.update")
        draft = self._draft(asked)
        self._office.forms.discard(draft.form_id, asked.project)
        return answer(SUCCESS)

    def _draft(self, asked: Asked) -> Draft:
        self._office.project(asked)
        draft = self._office.forms.draft(asked["form"], asked.project)
        if draft is None:
            raise problems.not_found()
        return draft

    def _definition(self, draft: Draft) -> FormDefinition:
        from veldmelding.xforms import FormDefinition

        return FormDefinition.parse(self._office.forms.xml(draft))

    def _draft_shape(self, draft: Draft) -> dict[str, Any]:
        xml = self._office.forms.xml(draft)
        return {
            "projectId": int(draft.project),
            "xmlFormId": draft.form_id,
            "state": "open",
            "enketoId": None,
            "enketoOnceId": None,
            "createdAt": draft.made,
            "updatedAt": None,
            "webformsEnabled": False,
            "keyId": None,
            "version": draft.version,
            "hash": hashlib.md5(xml, usedforsecurity=False).hexdigest(),
            "sha": hashlib.sha1(xml, usedforsecurity=False).hexdigest(),
            "sha256": hashlib.sha256(xml).hexdigest(),
            "draftToken": draft.token,
            "publishedAt": None,
            "name": draft.title,
        }

    # -- states --------------------------------------------------------------------------------

    def change(self, asked: Asked) -> Response:
        """Open or close a form."""
        form = self._office.form(asked)
        asked.caller.must("form.update")
        state = asked.fields().get("state")
        if state not in FORM_STATES:
            raise problems.unexpected("state", state, "not a recognized state name")
        self._office.projects.place(form.form_id, asked.project, state)
        self._office.note(asked, f"form {state}", form.form_id)
        return answer(self._shape(asked, form))


def fields_of(definition: FormDefinition) -> list[dict[str, Any]]:
    """List the fields of a form as a Central does: elements in order, without the root."""
    root = definition.nodes[0].path_text
    found: list[dict[str, Any]] = []
    for node in definition.nodes[1:]:
        if node.is_attribute or node.path_text.endswith("/meta/deprecatedID"):
            continue
        kind = node.bind.data_type
        group = any(not child.is_attribute for child in node.children)
        if node.is_repeat:
            kind = "repeat"
        elif group:
            kind = "structure"
        path = node.path_text.removeprefix(root)
        found.append(
            {
                "path": path,
                "name": path.rpartition("/")[2],
                "type": kind,
                "binary": True if kind == "binary" else None,
                "selectMultiple": None,
            }
        )
    return found


def _attachment(name: str, digest: str | None, *, blob: bool, dataset: bool) -> dict[str, Any]:
    kind = by_ending(name).partition("/")[0]
    return {
        "name": name,
        "type": _KINDS.get(kind, "file"),
        "hash": digest,
        "exists": blob or dataset,
        "blobExists": blob,
        "datasetExists": dataset,
    }


def _form_id(xml: bytes) -> str:
    from veldmelding.xforms import FormDefinition

    return FormDefinition.parse(xml).form_id


def _problem(error: VeldmeldingError) -> Exception:
    if isinstance(error, FormVersionTaken):
        return problems.version_taken(
            *(str(error.sentence.values[name]) for name in ("form", "version"))
        )
    if isinstance(error, DraftMissing):
        return problems.not_found()
    if isinstance(error, FormNotUsable | FormError):
        return problems.form_not_valid(str(error.sentence))
    return error
