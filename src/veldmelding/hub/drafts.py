"""The address of test devices: one draft, offered and filled as if it were published.

Whoever has the token of a draft may fetch it and send records of it. They are checked like every
record, and kept apart: no list, no export and no relay ever sees them, and they go with the draft.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from werkzeug.http import parse_options_header
from werkzeug.wrappers import Response
from werkzeug.wsgi import FileWrapper

from veldmelding.hub import openrosa
from veldmelding.hub.access import origin_of
from veldmelding.hub.body import PIECE, BodyTooLarge
from veldmelding.hub.catalogue import OfferedFile, OfferedForm
from veldmelding.hub.endpoints import as_download
from veldmelding.hub.envelope import NotASubmission, read_envelope
from veldmelding.hub.server import TOO_LARGE
from veldmelding.hub.upload import Upload, UploadReader, UploadUnreadable
from veldmelding.vault import timestamp
from veldmelding.xforms import FormDefinition

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime

    from werkzeug.wrappers import Request

    from veldmelding.hub.catalogue import Catalogue
    from veldmelding.hub.envelope import Envelope
    from veldmelding.hub.form_intake import Draft, FormIntake
    from veldmelding.hub.profile import Profile
    from veldmelding.vault import Vault

_PATH: Final = re.compile(
    r"/v1/test/(?P<token>[^/]+)/projects/(?P<project>[^/]+)/forms/(?P<form>[^/]+)/draft"
    r"(?P<rest>\.xml|/formList|/manifest|/submission|/attachments/(?P<name>[^/]+))"
)
_MOST_RECORDS: Final = 1000
"""Records kept of one draft; the oldest go."""


class DraftEndpoints:
    """Answers test devices."""

    def __init__(
        self,
        vault: Vault,
        forms: FormIntake,
        catalogue: Catalogue,
        profile: Profile,
        clock: Callable[[], datetime],
        base_url: str | None,
    ) -> None:
        self._vault = vault
        self._forms = forms
        self._catalogue = catalogue
        self._profile = profile
        self._clock = clock
        self._base_url = base_url

    def respond(self, request: Request, path: str) -> Response | None:
        """Answer a request; None when its path is none of these."""
        match = _PATH.fullmatch(path)
        allowed = {"GET", "HEAD"} | ({"POST"} if path.endswith("/submission") else set())
        if match is None or request.method not in allowed:
            return None
        draft = self._find(*(unquote(match[name]) for name in ("token", "project", "form")))
        rest = match["rest"]
        plain = rest == ".xml" or match["name"] is not None
        if draft is None:
            refusal = self._profile.refusals["not-found"]
            return openrosa.refused_as_json(refusal) if plain else openrosa.refused(refusal)
        if rest == ".xml":
            return openrosa.reply(self._forms.xml(draft), openrosa.APPLICATION_XML)
        if match["name"] is not None:
            return self._file(draft, unquote(match["name"]))
        version = request.headers.get("X-OpenRosa-Version")
        if version is None:
            return openrosa.refused(self._profile.refusals["no-version-header"])
        if version != "1.0":
            return openrosa.refused(self._profile.refusals["wrong-version-header"], got=version)
        base = f"{origin_of(request, self._base_url)}{path.removesuffix(rest)}"
        if rest == "/formList":
            response = self._list(draft, base)
        elif rest == "/manifest":
            response = openrosa.reply(
                openrosa.manifest_below(self._files(draft), base, self._lists_base(base))
            )
        else:
            try:
                response = self._submission(request, draft)
            except UploadUnreadable:
                details = "Unexpected end of form"
                return openrosa.refused_as_json(self._profile.refusals["unparseable"], details)
        return openrosa.as_openrosa(response, self._profile)

    def _find(self, token: str, project: str, form_id: str) -> Draft | None:
        draft = self._forms.draft(form_id, project)
        if draft is None:
            return None
        given, own = (
            hashlib.sha256(one.encode("utf-8", "replace")) for one in (token, draft.token)
        )
        return draft if given.digest() == own.digest() else None

    # -- offering ------------------------------------------------------------------------------

    def _list(self, draft: Draft, base: str) -> Response:
        xml = self._forms.xml(draft)
        md5 = hashlib.md5(xml, usedforsecurity=False).hexdigest()
        declares = bool(self._definition(draft).media_names or self._forms.files(draft))
        form = OfferedForm(0, draft.form_id, draft.version, draft.title, f"md5:{md5}", declares)
        return openrosa.reply(openrosa.form_list_at([(form, base)]))

    def _files(self, draft: Draft) -> list[OfferedFile]:
        held = self._forms.files(draft)
        found: list[OfferedFile] = []
        for name in sorted(self._definition(draft).media_names | held.keys()):
            if name in held:
                md5 = self._vault.attachments.get(held[name]).md5
                found.append(OfferedFile(name, f"md5:{md5}", attachment_id=held[name]))
            else:
                found += self._catalogue.list_file(name)
        return found

    @staticmethod
    def _lists_base(base: str) -> str:
        return base.partition("/forms/")[0]

    def _file(self, draft: Draft, name: str) -> Response:
        for file in self._files(draft):
            if file.name == name:
                break
        else:
            return openrosa.refused_as_json(self._profile.refusals["not-found"])
        if file.list_name is not None:
            content = self._catalogue.entity_csv(file.list_name)
            response = openrosa.reply(content, "text/csv; charset=utf-8", etag=file.etag)
        else:
            response = Response(
                FileWrapper(self._catalogue.open(file), PIECE),
                content_type=file.content_type,
                direct_passthrough=True,
            )
            response.headers["Content-Length"] = str(self._catalogue.size(file))
            response.headers["ETag"] = file.etag
        response.headers["Content-Disposition"] = as_download(name)
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response

    def _definition(self, draft: Draft) -> FormDefinition:
        return FormDefinition.parse(self._forms.xml(draft))

    # -- receiving -----------------------------------------------------------------------------

    def _submission(self, request: Request, draft: Draft) -> Response:
        refusals = self._profile.refusals
        if request.method != "POST":
            response = openrosa.reply(b"", status=204)
            response.headers.pop("Content-Type")
            return response
        kind, options = parse_options_header(request.headers.get("Content-Type", ""))
        if request.headers.get("Content-Encoding", "identity").lower() != "identity":
            raise UploadUnreadable
        if kind != "multipart/form-data":
            return openrosa.refused(refusals["no-xml-part"])
        binary = self._definition(draft).binary_paths
        read: list[Envelope] = []

        def names_in(xml: bytes) -> Collection[str]:
            read.append(read_envelope(xml, binary))
            return read[0].files

        with Upload() as upload:
            try:
                reader = UploadReader(self._vault, names_in)
                reader.read(request.environ["wsgi.input"], options.get("boundary", ""), upload)
            except NotASubmission:
                return openrosa.refused(refusals["no-form-id"])
            except BodyTooLarge:
                return Response(TOO_LARGE, status=413, content_type="text/html")
            if upload.xml is None:
                return openrosa.refused(refusals["no-xml-part"])
            if read[0].form_id != draft.form_id:
                return openrosa.refused(refusals["not-found"])
            if not self._keep(draft, read[0], upload, request.args.get("deviceID", "")):
                return openrosa.refused(refusals["other-xml"])
        return openrosa.reply(openrosa.message(self._profile.received, ""), status=201)

    def _keep(self, draft: Draft, envelope: Envelope, upload: Upload, device: str) -> bool:
        """Keep what there is to see: the record, and which of its files came."""
        key = [draft.project, draft.form_id, envelope.instance_id]
        with self._vault.transaction() as database:
            row = database.execute(
                "SELECT xml, files FROM draft_record"
                " WHERE project = ? AND form_id = ? AND instance_id = ?",
                key,
            ).fetchone()
            if row is not None and bytes(row[0]) != upload.xml:
                return False
            files = dict.fromkeys(envelope.files, "") | (json.loads(row[1]) if row else {})
            for name, writer in upload.files.items():
                kept = writer.commit()
                files[name] = kept.sha256
                self._vault.attachments.delete(kept.id)
            database.execute(
                "INSERT OR REPLACE INTO draft_record"
                " (project, form_id, instance_id, xml, files, arrived, device_id)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                [*key, upload.xml, json.dumps(files), timestamp(self._clock()), device[:200]],
            )
            database.execute(
                "DELETE FROM draft_record WHERE project = :project AND form_id = :form"
                " AND instance_id NOT IN (SELECT instance_id FROM draft_record"
                "  WHERE project = :project AND form_id = :form ORDER BY arrived DESC LIMIT :most)",
                {"project": draft.project, "form": draft.form_id, "most": _MOST_RECORDS},
            )
            self._vault.changed("hub")
        return True
