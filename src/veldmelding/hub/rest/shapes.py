"""Records, versions and comments as a Central writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from veldmelding.vault import timestamp

if TYPE_CHECKING:
    from veldmelding.hub.rest.asked import Asked
    from veldmelding.hub.rest.office import Office
    from veldmelding.hub.rest.rows import Record, Version
    from veldmelding.hub.reviews import Comment


class Shapes:
    """Writes what the rows of records say."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def record(self, asked: Asked, record: Record) -> dict[str, Any]:
        """Write a record."""
        first = record.first
        shape: dict[str, Any] = {
            "instanceId": first.instance_id,
            "submitterId": self._office.number(first.sender),
            "deviceId": first.device_id or None,
            "createdAt": first.arrived,
            "updatedAt": record.changed,
            "reviewState": record.state,
            "userAgent": first.user_agent or None,
            "deletedAt": None,
            "currentVersion": self.version(asked, record.current),
        }
        if asked.extended:
            shape["submitter"] = self._office.actor(first.sender)
        return shape

    def version(self, asked: Asked, version: Version) -> dict[str, Any]:
        """Write one version of a record."""
        shape: dict[str, Any] = {
            "submitterId": self._office.number(version.sender),
            "createdAt": version.arrived,
            "instanceName": version.instance_name,
            "instanceId": version.instance_id,
            "current": version.current,
            "deviceId": version.device_id or None,
            "userAgent": version.user_agent or None,
        }
        if asked.extended:
            shape["submitter"] = self._office.actor(version.sender)
            shape["formVersion"] = version.form_version
        return shape

    def comment(self, asked: Asked, comment: Comment) -> dict[str, Any]:
        """Write a comment."""
        shape: dict[str, Any] = {
            "body": comment.body,
            "actorId": self._office.number(comment.account) or 0,
            "createdAt": timestamp(comment.made),
        }
        if asked.extended:
            shape["actor"] = self._office.actor(comment.account) or {
                "id": 0,
                "type": "user",
                "displayName": comment.author,
            }
        return shape
