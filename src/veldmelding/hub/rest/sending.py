"""Sending over the REST interface: a record as plain XML, then its files one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.hub.body import PIECE, BodyBroken, BodyTooLarge
from veldmelding.hub.envelope import LARGEST_XML, NotASubmission, read_envelope, read_form
from veldmelding.hub.intake import Refused
from veldmelding.hub.media_types import by_ending
from veldmelding.hub.rest import problems
from veldmelding.hub.rest.asked import SUCCESS, answer
from veldmelding.hub.rest.rows import Rows
from veldmelding.hub.rest.shapes import Shapes

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

    from veldmelding.hub.rest.asked import Asked
    from veldmelding.hub.rest.office import Office


class Sending:
    """Takes records and files."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._rows = Rows(office)
        self._shapes = Shapes(office)

    def add(self, asked: Asked) -> Response:
        """Take a record as plain XML, without files."""
        self._office.form(asked)
        asked.caller.must("submission.create")
        xml = asked.body(LARGEST_XML)
        try:
            form_id, _ = read_form(xml)
            instance_id = read_envelope(xml, ()).instance_id
        except NotASubmission:
            raise problems.missing("form ID xml attribute") from None
        if form_id != asked["form"]:
            reason = "did not match the form ID in the URL"
            raise problems.unexpected("form id", form_id, reason)
        if self._office.received.known(instance_id) is not None:
            values = [asked.project, instance_id, "f"]
            raise problems.exists(["formId", "instanceId", "draft"], values, "submissions")
        try:
            self._office.intake.take(
                xml,
                asked.caller.account,
                asked.project,
                asked.said("deviceID") or "",
                asked.user_agent,
            )
        except Refused as refused:
            raise _as_problem(refused) from None
        record = self._rows.record(form_id, instance_id)
        assert record is not None
        shape = self._shapes.record(asked, record)
        left_out = {"reviewState", "deletedAt"}
        return answer({name: value for name, value in shape.items() if name not in left_out})

    def add_file(self, asked: Asked) -> Response:
        """Take a file of a record: from its sender while it is missing, else from a manager."""
        self._office.form(asked)
        record = self._rows.record(asked["form"], asked["instance"])
        if record is None:
            raise problems.not_found()
        version, name = record.current, asked["name"]
        files = {one.name: one for one in self._office.outbox.files(version.instance_id)}
        mine = asked.caller.account.id == version.sender and asked.caller.may("submission.create")
        if name not in files:
            raise (
                problems.not_found()
                if asked.caller.may("submission.read")
                else problems.no_rights()
            )
        free = files[name].attachment_id is None
        if not asked.caller.may("form.update") and not (mine and free):
            raise problems.no_rights()
        stream = asked.request.environ["wsgi.input"]
        with self._office.vault.attachments.writer(by_ending(name).partition(";")[0]) as writer:
            try:
                while piece := stream.read(PIECE):
                    writer.write(piece)
            except BodyTooLarge:
                raise problems.too_large() from None
            except BodyBroken:
                raise problems.unparseable("body", 0) from None
            with self._office.vault.transaction():
                self._office.outbox.add_file(
                    version.instance_id, name, writer.commit(), overwrite=True
                )
                self._office.vault.changed("hub")
        return answer(SUCCESS)


def _as_problem(refused: Refused) -> problems.Problem:
    if refused.reason == "no-such-version":
        return problems.version_not_found(refused.values["version"])
    known = {
        "other-xml": problems.other_xml,
        "not-accepting": problems.not_accepting,
        "deleted": problems.was_deleted,
        "no-rights": problems.no_rights,
        "not-authenticated": problems.no_rights,
    }
    if refused.reason in known:
        return known[refused.reason]()
    if refused.reason in {"no-form-id", "no-identity"}:
        return problems.missing("instanceId" if refused.reason == "no-identity" else "form ID")
    return problems.not_found()
