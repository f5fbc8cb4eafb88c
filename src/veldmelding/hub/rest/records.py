"""Records over the REST interface: reading them back, deciding about them, sending and deleting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from werkzeug.wrappers import Response
from werkzeug.wsgi import FileWrapper

from veldmelding.errors import CommentEmpty, ReviewStateUnknown
from veldmelding.hub import openrosa
from veldmelding.hub.body import PIECE
from veldmelding.hub.endpoints import as_download
from veldmelding.hub.media_types import by_ending
from veldmelding.hub.rest import problems
from veldmelding.hub.rest.asked import SUCCESS, answer, event_tag, listed
from veldmelding.hub.rest.differences import differences, read_tree
from veldmelding.hub.rest.office import stable_id
from veldmelding.hub.rest.rows import Rows
from veldmelding.hub.rest.shapes import Shapes
from veldmelding.hub.rest.tables import Tables
from veldmelding.hub.reviews import Comment, Decision
from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from veldmelding.hub.rest.asked import Asked
    from veldmelding.hub.rest.office import Office
    from veldmelding.hub.rest.rows import Record, Version

_SHOWN: Final = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif"})


class Records:
    """Answers about records."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._rows = Rows(office)
        self._shapes = Shapes(office)
        self._tables = Tables(office, self._rows)

    # -- reading -------------------------------------------------------------------------------

    def all(self, asked: Asked) -> Response:
        """List the records of a form, the newest first."""
        form = self._office.form(asked)
        asked.caller.must("submission.list")
        limit, offset = asked.page()
        state = [*self._rows.state(form.form_id), limit, offset, asked.extended]
        if asked.request.headers.get("If-None-Match") == event_tag(state):
            return listed([], state)
        self._office.note(asked, "records listed", form.form_id)
        found = self._rows.records(form.form_id, limit, offset)
        return listed([self._shapes.record(asked, record) for record in found], state)

    def one(self, asked: Asked) -> Response:
        """Describe a record; asked for by a newer version, send there."""
        record, version = self._found(asked)
        if version.instance_id != record.first.instance_id:
            return self._moved(asked, record, version)
        return answer(self._shapes.record(asked, record))

    def xml(self, asked: Asked) -> Response:
        """Give the bytes of a record as they arrived."""
        record, _ = self._found(asked)
        self._office.note(asked, "record read", record.first.instance_id)
        xml = self._office.outbox.submission(record.current.instance_id).xml
        return openrosa.reply(xml, openrosa.APPLICATION_XML)

    def attachments(self, asked: Asked) -> Response:
        """List the files a record names, and whether they are here."""
        record, _ = self._found(asked)
        files = self._office.outbox.files(record.current.instance_id)
        return answer(
            [{"name": one.name, "exists": one.attachment_id is not None} for one in files]
        )

    def attachment(self, asked: Asked) -> Response:
        """Give a file of a record, decrypted as it is read."""
        record, _ = self._found(asked)
        for file in self._office.outbox.files(record.current.instance_id):
            if file.name == asked["name"] and file.attachment_id is not None:
                break
        else:
            raise problems.not_found()
        self._office.note(asked, "file read", record.first.instance_id)
        kept = self._office.vault.attachments.get(file.attachment_id)
        kind = by_ending(file.name)
        response = Response(
            FileWrapper(self._office.vault.attachments.open(kept.id), PIECE),
            content_type=kind,
            direct_passthrough=True,
        )
        response.headers["Content-Length"] = str(kept.size)
        response.headers["ETag"] = f'"{kept.md5}"'
        response.headers["X-Content-Type-Options"] = "nosniff"
        download = as_download(file.name)
        if kind in _SHOWN:
            download = download.replace("attachment;", "inline;", 1)
        response.headers["Content-Disposition"] = download
        return response

    def versions(self, asked: Asked) -> Response:
        """List the versions of a record, the newest first."""
        record, _ = self._found(asked)
        found = self._rows.versions(record.first.form_id, record.first.instance_id)
        return answer([self._shapes.version(asked, one) for one in found])

    def version(self, asked: Asked) -> Response:
        """Describe one version."""
        return answer(self._shapes.version(asked, self._one_version(asked)))

    def version_xml(self, asked: Asked) -> Response:
        """Give the bytes of one version."""
        version = self._one_version(asked)
        self._office.note(asked, "record read", version.instance_id)
        xml = self._office.outbox.submission(version.instance_id).xml
        return openrosa.reply(xml, openrosa.APPLICATION_XML)

    def differences(self, asked: Asked) -> Response:
        """Tell what each correction changed."""
        record, _ = self._found(asked)
        self._office.note(asked, "record read", record.first.instance_id)
        versions = self._rows.versions(record.first.form_id, record.first.instance_id)
        repeats: set[str] = set()
        for version in versions:
            form = self._office.library.find(version.form_id, version.form_version)
            if form is not None:
                nodes = self._office.library.definition(form).nodes
                repeats |= {node.path_text for node in nodes if node.is_repeat}
        trees = [
            read_tree(self._office.outbox.submission(one.instance_id).xml, repeats)
            for one in versions
        ]
        told = {
            version.instance_id: differences(older, newer)
            for version, newer, older in zip(versions, trees, trees[1:], strict=False)
        }
        return answer(told)

    def audits(self, asked: Asked) -> Response:
        """List what happened to a record, the newest first."""
        record, _ = self._found(asked)
        versions = {
            one.instance_id: one
            for one in self._rows.versions(record.first.form_id, record.first.instance_id)
        }
        actee = stable_id("form", asked.project, record.first.form_id)
        told: list[dict[str, Any]] = []
        for step in self._office.reviews.history(record.first.instance_id):
            if isinstance(step, Comment):
                continue
            details: dict[str, Any] = {}
            if isinstance(step, Decision):
                action, account, made = "submission.update", step.account, step.made
                details["reviewState"] = step.state
                number = versions[step.version].number
            else:
                version = versions[step.instance_id]
                first = step.instance_id == record.first.instance_id
                action = "submission.create" if first else "submission.update.version"
                account, made, number = version.sender, step.arrived, version.number
                details["instanceId"] = step.instance_id
            details |= {"submissionId": record.first.number, "submissionDefId": number}
            told.append(
                {
                    "actorId": self._office.number(account),
                    "action": action,
                    "acteeId": actee,
                    "details": details,
                    "loggedAt": timestamp(made),
                    "notes": None,
                }
            )
        return answer(told)

    def table(self, asked: Asked) -> Response:
        """Give the records of a form as CSV."""
        return self._tables.plain(asked)

    def archive(self, asked: Asked) -> Response:
        """Give the records of a form as CSV in a zip, with their files."""
        return self._tables.zipped(asked)

    # -- deciding ------------------------------------------------------------------------------

    def change(self, asked: Asked) -> Response:
        """Give a record a state."""
        record, _ = self._found(asked)
        asked.caller.must("submission.update")
        fields = asked.fields()
        if "reviewState" in fields:
            state = fields["reviewState"]
            account = asked.caller.account
            try:
                self._office.reviews.set_state(
                    record.first.instance_id,
                    state if state is None else str(state),
                    author=account.name,
                    account=account.id,
                )
            except ReviewStateUnknown:
                raise problems.unexpected("state", state, "not a recognized state name") from None
            self._office.note(asked, "state of a record", record.first.instance_id)
        shape = self._shapes.record(asked, self._found(asked)[0])
        left_out = {"currentVersion", "userAgent"}
        return answer({name: value for name, value in shape.items() if name not in left_out})

    def comments(self, asked: Asked) -> Response:
        """List the comments at a record, the newest first."""
        record, _ = self._found(asked)
        found = self._office.reviews.comments(record.first.instance_id)
        return answer([self._shapes.comment(asked, one) for one in found])

    def add_comment(self, asked: Asked) -> Response:
        """Write a comment at a record."""
        record, _ = self._found(asked)
        asked.caller.must("comment.create")
        body = asked.fields().get("body")
        account = asked.caller.account
        try:
            comment = self._office.reviews.add_comment(
                record.first.instance_id,
                body if isinstance(body, str) else "",
                author=account.name,
                account=account.id,
            )
        except CommentEmpty:
            raise problems.missing("body") from None
        self._office.note(asked, "comment at a record", record.first.instance_id)
        return answer(self._shapes.comment(asked, comment))

    def delete(self, asked: Asked) -> Response:
        """Delete a record with all its versions; it may not be sent again."""
        record, _ = self._found(asked)
        asked.caller.must("submission.delete")
        versions = self._rows.versions(record.first.form_id, record.first.instance_id)
        self._office.received.delete(
            [one.instance_id for one in versions],
            self._office.clock(),
            asked.caller.account.id,
        )
        self._office.note(asked, "record deleted", record.first.instance_id)
        return answer(SUCCESS)

    # -- inside --------------------------------------------------------------------------------

    def _found(self, asked: Asked) -> tuple[Record, Version]:
        """Find the record in the path, for somebody who may read it."""
        form = self._office.form(asked)
        asked.caller.must("submission.read")
        version = self._rows.version(form.form_id, asked["instance"])
        record = self._rows.record(form.form_id, asked["instance"])
        if version is None or record is None:
            raise problems.not_found()
        return record, version

    def _one_version(self, asked: Asked) -> Version:
        record, _ = self._found(asked)
        version = self._rows.version(record.first.form_id, asked["version"])
        if version is None or version.root != record.first.instance_id:
            raise problems.not_found()
        return version

    def _moved(self, asked: Asked, record: Record, version: Version) -> Response:
        root = openrosa.encoded(record.first.instance_id)
        place = (
            f"/v1/projects/{asked.project}/forms/{openrosa.encoded(asked['form'])}/submissions/"
            f"{root}/versions/{openrosa.segment(version.instance_id).replace('%3A', ':')}"
        )
        response = Response(
            f"Moved Permanently. Redirecting to {place}",
            status=301,
            content_type="text/plain; charset=utf-8",
        )
        response.headers["Location"] = place
        return response
