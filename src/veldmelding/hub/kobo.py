"""The OpenRosa interface as KoboToolbox has it: other paths, other documents, other answers.

Paths end without a slash. A data collector's token stands in the address; everybody else says who
they are by Digest, Basic or an API key. What is the same as on a Central is shared with it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from werkzeug.http import parse_options_header
from werkzeug.wrappers import Response

from veldmelding.hub import openrosa
from veldmelding.hub.access import Denied, origin_of
from veldmelding.hub.body import BodyTooLarge
from veldmelding.hub.digest import Challenges, admit_as_kobo
from veldmelding.hub.endpoints import boundary_of, sent
from veldmelding.hub.hooks import Hooks
from veldmelding.hub.intake import Refused
from veldmelding.hub.kobo_documents import accepted, form_list, manifest, message
from veldmelding.hub.server import TOO_LARGE
from veldmelding.hub.upload import UploadUnreadable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug.wrappers import Request

    from veldmelding.hub.accounts import Account, Accounts
    from veldmelding.hub.catalogue import Catalogue
    from veldmelding.hub.intake import Intake
    from veldmelding.hub.profile import Profile
    from veldmelding.library import InstalledForm

_AUTHENTICATION: Final = frozenset({"not-authenticated", "wrong-token", "wrong-account"})


@dataclass(frozen=True, slots=True)
class KoboEndpoints:
    """Answers requests to the paths of a profile without a version in them."""

    profile: Profile
    accounts: Accounts
    catalogue: Catalogue
    intake: Intake
    base_url: str | None
    hooks: Hooks = field(default_factory=Hooks)
    challenges: Challenges = field(default_factory=Challenges)

    def respond(self, request: Request, endpoint: str, values: Mapping[str, str]) -> Response:
        """Answer one request whose path is known."""
        token = values.get("token")
        try:
            account = admit_as_kobo(
                request,
                token,
                self.accounts,
                self.challenges,
                anywhere=endpoint == "submission",
                now=self.intake.now(),
            )
        except Denied as denied:
            return self._denied(denied.reason, challenge=token is None)
        origin = origin_of(request, self.base_url)
        below = "" if token is None else f"/collector/{openrosa.segment(token)}"
        response = self._answer(request, endpoint, values, account, origin + below)
        if request.method == "HEAD" and response.status_code == 200:
            response = _nothing()
        response = openrosa.as_openrosa(response, self.profile)
        if endpoint == "submission":
            response.headers["Location"] = f"{origin}{request.path}"
        return response

    def _answer(
        self,
        request: Request,
        endpoint: str,
        values: Mapping[str, str],
        account: Account,
        base: str,
    ) -> Response:
        if endpoint == "submission":
            return self._submission(request, account, values.get("token"))
        allowed = self.accounts.forms_of(account.id)
        if endpoint == "form_list":
            forms = [
                form
                for form in self.catalogue.forms(request.args.get("formID"), account.project)
                if allowed is None or form.form_id in allowed
            ]
            return openrosa.reply(form_list(forms, base))
        form = self.catalogue.numbered(values["number"])
        if form is None or self.catalogue.state(form.form_id, account.project) is None:
            return self._refusal("not-found")
        if allowed is not None and form.form_id not in allowed:
            return self._refusal("not-found")
        if endpoint == "form":
            return openrosa.reply(self.catalogue.xml(form))
        if endpoint == "manifest":
            files = self.catalogue.files(form)
            return openrosa.reply(
                manifest(files, form.id, base, lambda name: self.catalogue.entity_csv(name))
            )
        return self._attachment(form, values["name"])

    def _attachment(self, form: InstalledForm, name: str) -> Response:
        file = self.catalogue.file(form, name)
        return self._refusal("not-found") if file is None else sent(self.catalogue, file)

    def _submission(self, request: Request, account: Account, token: str | None) -> Response:
        if request.method != "POST":
            return _nothing()
        kind, _ = parse_options_header(request.headers.get("Content-Type", ""))
        if kind != "multipart/form-data":
            return self._refusal("no-xml-part")
        if self.hooks.heard is not None:
            self.hooks.heard(account.id, token, request.headers.get("Authorization", ""))
        try:
            taken = self.intake.receive(
                request.environ["wsgi.input"],
                boundary_of(request),
                account,
                request.args.get("deviceID", ""),
                request.headers.get("User-Agent", ""),
            )
        except Refused as refused:
            return self._refusal(refused.reason, **refused.values)
        except UploadUnreadable:
            return self._refusal("unparseable")
        except BodyTooLarge:
            return Response(TOO_LARGE, status=413, content_type="text/html")
        if not taken.new and not taken.new_files:
            return self._refusal("duplicate")
        told = self.hooks.received_text
        text = self.profile.received if told is None else told(taken.instance_id)
        body = accepted(text, taken.form_id, taken.instance_id, self.intake.now())
        return openrosa.reply(body, status=201)

    def _refusal(self, reason: str, **values: str) -> Response:
        refusal = self.profile.refusals[reason]
        return openrosa.reply(message(refusal.text.format(**values)), status=refusal.status)

    def _denied(self, reason: str, *, challenge: bool) -> Response:
        refusal = self.profile.refusals[reason if reason in _AUTHENTICATION else "wrong-account"]
        response = openrosa.reply(
            json.dumps({"detail": refusal.text}), openrosa.JSON, status=refusal.status
        )
        if challenge:
            response.headers["WWW-Authenticate"] = self.challenges.new(
                self.intake.now(), stale=reason == "stale"
            )
        return response


def _nothing() -> Response:
    response = openrosa.reply(b"", status=204)
    response.headers.pop("Content-Type")
    return response
