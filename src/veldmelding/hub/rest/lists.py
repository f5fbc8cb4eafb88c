"""Entity lists over the REST interface."""

from __future__ import annotations

import csv
import io
import re
import uuid
from typing import TYPE_CHECKING, Any, Final

from werkzeug.wrappers import Response

from veldmelding.hub.endpoints import as_download
from veldmelding.hub.entity_history import NotApplied, Source
from veldmelding.hub.rest import problems
from veldmelding.hub.rest.asked import SUCCESS, answer, event_tag

if TYPE_CHECKING:
    from veldmelding.hub.entity_history import EntityVersion
    from veldmelding.hub.rest.asked import Asked
    from veldmelding.hub.rest.office import Office

_VERSION_4: Final = re.compile(
    r"(?:uuid:)?([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})",
    re.IGNORECASE,
)
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,200}")
_MOST_AT_ONCE: Final = 50_000


class Lists:
    """Answers about entity lists; they belong to the hub, every project sees them."""

    def __init__(self, office: Office) -> None:
        self._office = office

    # -- lists ---------------------------------------------------------------------------------

    def all(self, asked: Asked) -> Response:
        """List the lists."""
        self._office.project(asked)
        asked.caller.must("dataset.list")
        return answer([self._shape(asked, one.name) for one in self._office.library.lists()])

    def one(self, asked: Asked) -> Response:
        """Describe a list with its columns."""
        name = self._named(asked, "dataset.read")
        return answer(self._described(asked, name))

    def add(self, asked: Asked) -> Response:
        """Make a list."""
        self._office.project(asked)
        asked.caller.must("dataset.create")
        name = asked.fields().get("name")
        if not isinstance(name, str) or not _NAME.fullmatch(name) or name.startswith("__"):
            raise problems.unexpected("name", name, "This is not a valid dataset name.")
        if any(one.name == name for one in self._office.library.lists()):
            values = [name, asked.project]
            raise problems.exists(["name", "projectId"], values, "datasets")
        with self._office.vault.transaction() as database:
            database.execute("INSERT INTO entity_list (name, hash) VALUES (?, '')", [name])
            self._office.vault.changed("library")
        self._office.note(asked, "list made", name)
        return answer(self._described(asked, name))

    def add_property(self, asked: Asked) -> Response:
        """Give a list a column."""
        list_name = self._named(asked, "dataset.update")
        name = asked.fields().get("name")
        if (
            not isinstance(name, str)
            or not _NAME.fullmatch(name)
            or name.startswith("__")
            or name.lower() in {"name", "label"}
        ):
            raise problems.unexpected("name", name, "This is not a valid property name.")
        if name in self._office.history.properties(list_name):
            values = [name, list_name]
            raise problems.exists(["name", "datasetId"], values, "ds_properties")
        self._office.history.name_properties(list_name, [name])
        return answer(SUCCESS)

    def table(self, asked: Asked) -> Response:
        """Give the rows of a list as CSV."""
        name = self._named(asked, "entity.list")
        columns = self._office.history.properties(name)
        text = io.StringIO(newline="")
        writer = csv.writer(text, lineterminator="\n")
        own = ("__createdAt", "__creatorId", "__creatorName", "__updates", "__updatedAt")
        writer.writerow(["__id", "label", *columns, *own, "__version"])
        for entity in self._office.library.entities(name):
            versions = self._office.history.versions(name, entity.id)
            first = versions[-1]
            creator = self._office.actor(first.source.account) or {}
            writer.writerow(
                [
                    *(entity.id, entity.label),
                    *(entity.properties.get(column, "") for column in columns),
                    *(first.made, creator.get("id", ""), creator.get("displayName", "")),
                    *(entity.version - 1, entity.changed if entity.version > 1 else ""),
                    entity.version,
                ]
            )
        response = Response(text.getvalue().encode("utf-8"), content_type="text/csv; charset=utf-8")
        response.headers["ETag"] = event_tag(self._office.history.state_of(name))
        response.headers["Content-Disposition"] = as_download(f"{name}.csv")
        return response

    # -- entities ------------------------------------------------------------------------------

    def entities(self, asked: Asked) -> Response:
        """List the entities of a list."""
        name = self._named(asked, "entity.list")
        found = self._office.library.entities(name)
        return answer([self._entity(asked, name, one.id, data=False) for one in found])

    def entity(self, asked: Asked) -> Response:
        """Describe an entity."""
        name = self._named(asked, "entity.read")
        return answer(self._entity(asked, name, self._identifier(asked)))

    def versions(self, asked: Asked) -> Response:
        """List the versions of an entity, the first one first."""
        name = self._named(asked, "entity.read")
        found = self._office.history.versions(name, self._identifier(asked))
        if not found:
            raise problems.not_found()
        told = []
        for version in reversed(found):
            shape = self._version(asked, name, version, current=version is found[0])
            source = {"submission": {"instanceId": version.source.instance_id}}
            told.append(
                {
                    **shape,
                    "conflict": version.conflict,
                    "resolved": version.resolved,
                    "source": source if version.source.instance_id else {},
                }
            )
        return answer(told)

    def create(self, asked: Asked) -> Response:
        """Make one entity, or many at once: all or none."""
        name = self._named(asked, "entity.create")
        fields = asked.fields()
        entities = fields.get("entities")
        if entities is None:
            identifier = self._create(asked, name, fields)
            return answer(self._entity(asked, name, identifier))
        if not isinstance(entities, list) or not entities or len(entities) > _MOST_AT_ONCE:
            given = "not an array" if not isinstance(entities, list) else "empty array"
            raise problems.unexpected_attributes(["entities: [...]"], [given])
        source = fields.get("source")
        if not isinstance(source, dict):
            raise problems.missing("source")
        if not isinstance(source.get("name"), str) or not source["name"]:
            raise problems.missing("source.name")
        with self._office.vault.transaction():
            for each in entities:
                self._create(asked, name, each if isinstance(each, dict) else {})
        self._office.note(asked, "entities made", name)
        return answer(SUCCESS)

    def _create(self, asked: Asked, name: str, fields: dict[str, Any]) -> str:
        label, data = self._read(name, fields)
        if label is None:
            raise problems.missing("label")
        given = fields.get("uuid")
        if given is not None and not isinstance(given, str):
            raise problems.wrong_type("uuid", "string")
        identifier = _identifier(given) if given else str(uuid.uuid4())
        if identifier in self._office.history.deleted(name):
            raise problems.entities_deleted([identifier])
        if self._office.history.versions(name, identifier):
            raise problems.exists(["uuid"], [identifier], "entities")
        self._set(asked, name, identifier, label, data)
        return identifier

    def change(self, asked: Asked) -> Response:
        """Change an entity, or say that its conflict is settled."""
        name = self._named(asked, "entity.update")
        identifier = self._identifier(asked)
        with self._office.vault.transaction():
            versions = self._office.history.versions(name, identifier)
            if not versions:
                raise problems.not_found()
            current, resolve = versions[0], asked.flag("resolve")
            if resolve and (current.conflict is None or current.resolved):
                raise problems.no_conflict()
            provided = asked.said("baseVersion")
            if provided != str(current.version) and not asked.flag("force"):
                raise problems.entity_changed(str(current.version), provided)
            fields = asked.fields()
            if fields or not resolve:
                label, data = self._read(name, fields)
                if label is None and "data" not in fields:
                    raise problems.invalid_entity("No entity data or label provided.")
                self._set(asked, name, identifier, label, data)
            if resolve:
                self._office.history.resolve(name, identifier)
        self._office.note(asked, "entity changed", identifier)
        return answer(self._entity(asked, name, identifier))

    def delete(self, asked: Asked) -> Response:
        """Delete an entity."""
        name = self._named(asked, "entity.delete")
        identifier = self._identifier(asked)
        if not self._office.history.versions(name, identifier):
            raise problems.not_found()
        self._office.history.delete(name, identifier)
        self._office.note(asked, "entity deleted", identifier)
        return answer(SUCCESS)

    # -- inside --------------------------------------------------------------------------------

    def _named(self, asked: Asked, verb: str) -> str:
        self._office.project(asked)
        asked.caller.must(verb)
        self._office.look()
        name = asked["list"]
        if all(one.name != name for one in self._office.library.lists()):
            raise problems.not_found()
        return name

    @staticmethod
    def _identifier(asked: Asked) -> str:
        return _identifier(asked["entity"])

    def _read(self, name: str, fields: dict[str, Any]) -> tuple[str | None, dict[str, str]]:
        unknown = set(fields) - {"label", "uuid", "data"}
        if unknown:
            raise problems.unexpected_attributes(["label", "uuid", "data"], sorted(fields))
        label, data = fields.get("label"), fields.get("data", {})
        if label is not None and not isinstance(label, str):
            raise problems.wrong_type("label", "string")
        if label is not None and not label.strip():
            raise problems.unexpected("label", "(empty string)", "Label cannot be blank.")
        if not isinstance(data, dict):
            raise problems.wrong_type("data", "object")
        columns = set(self._office.history.properties(name))
        for key, value in data.items():
            if not isinstance(value, str):
                raise problems.wrong_type(str(key), "string")
            if key not in columns:
                reason = f"You specified the dataset property [{key}] which does not exist."
                raise problems.invalid_entity(reason)
        return label, data

    def _set(
        self, asked: Asked, name: str, identifier: str, label: str | None, data: dict[str, str]
    ) -> None:
        source = Source("", asked.caller.account.id, asked.user_agent)
        try:
            self._office.history.set(name, identifier, label, data, source)
        except NotApplied:
            raise problems.invalid_entity("It could not be kept.") from None

    def _shape(self, asked: Asked, name: str) -> dict[str, Any]:
        shape: dict[str, Any] = {
            "name": name,
            "createdAt": self._office.since(name),
            "projectId": int(asked.project),
            "approvalRequired": self._needs_approval(name),
            "ownerOnly": False,
            "deletedAt": None,
        }
        if asked.extended:
            found = self._office.library.entities(name)
            shape |= {
                "entities": len(found),
                "lastEntity": max((one.changed for one in found), default=None),
            }
        return shape

    def _described(self, asked: Asked, name: str) -> dict[str, Any]:
        forms = [
            {"name": form.title, "xmlFormId": form.form_id}
            for form in self._office.library.forms()
            if any(file.list_name == name for file in self._office.catalogue.files(form))
        ]
        columns = [
            {"name": column, "odataName": re.sub(r"[^A-Za-z0-9_]", "_", column), "forms": []}
            for column in self._office.history.properties(name)
        ]
        more = {"linkedForms": forms, "sourceForms": [], "properties": columns}
        return {**self._shape(asked, name), **more}

    def _needs_approval(self, name: str) -> bool:
        return any(one.name == name and one.needs_approval for one in self._office.library.lists())

    def _entity(
        self, asked: Asked, name: str, identifier: str, *, data: bool = True
    ) -> dict[str, Any]:
        versions = self._office.history.versions(name, identifier)
        if not versions:
            raise problems.not_found()
        current, first = versions[0], versions[-1]
        shape: dict[str, Any] = {
            "uuid": identifier,
            "creatorId": self._office.number(first.source.account),
            "conflict": None if current.resolved else current.conflict,
            "createdAt": first.made,
            "updatedAt": current.made if current is not first else None,
            "deletedAt": None,
            "currentVersion": self._version(asked, name, current, current=True, data=data),
        }
        if asked.extended:
            shape["creator"] = self._office.actor(first.source.account)
        return shape

    def _version(
        self,
        asked: Asked,
        list_name: str,
        version: EntityVersion,
        *,
        current: bool,
        data: bool = True,
    ) -> dict[str, Any]:
        shape: dict[str, Any] = {
            "current": current,
            "label": version.label,
            "creatorId": self._office.number(version.source.account),
            "userAgent": version.source.user_agent or None,
        }
        if data:
            columns = self._office.history.properties(list_name)
            shape["data"] = {
                column: version.properties[column]
                for column in columns
                if column in version.properties
            }
        shape |= {"version": version.version, "baseVersion": version.base}
        if data:
            shape["dataReceived"] = dict(version.received)
        conflicting = version.conflicting
        shape |= {
            "conflictingProperties": None if conflicting is None else list(conflicting),
            "createdAt": version.made,
            "branchId": version.branch,
            "trunkVersion": version.trunk,
            "branchBaseVersion": version.branch_base,
        }
        if asked.extended:
            shape["creator"] = self._office.actor(version.source.account)
        return shape


def _identifier(text: str) -> str:
    found = _VERSION_4.fullmatch(text.strip())
    if found is None:
        raise problems.wrong_type("uuid", "valid version 4 UUID")
    return found[1].lower()
