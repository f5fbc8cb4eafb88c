"""From headquarters back to the worker: reviews and comments as rows of an entity list.

OpenRosa has no way back, and an app user of Central may read no submission. Entity lists do
travel to every laptop. So headquarters runs this now and then: what reviewers wrote at a record
becomes a row of the list `feedback`, named after the record. A small form that uses the list, and
with which people can also answer, is what makes Central hand it out.

Everybody who gets the form gets the whole list. So a row holds no answers: the name of the form,
the day, the state and what the reviewer asked.
"""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from veldmelding.errors import FeedbackListMissing
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.sync.answers import clean
from veldmelding.sync.feedback_form import FORM_ID, LIST, PROPERTIES, form_xml

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from datetime import datetime, timedelta

    from veldmelding.sync.central import Central

ASKING: Final = ("hasIssues", "rejected")
"""States that want something of the worker; the others only end a question."""
BATCH: Final = 100
_NAMESPACE: Final = uuid.UUID("6f2b7e1c-3d1f-4bb5-9c37-0f1c5e1d7a55")
_ENTITY: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")

_DONE = QT_TRANSLATE_NOOP(
    "feedback",
    "Questions and states in the list: {asked}. New: {created}, changed: {updated}, taken out "
    "because settled for long: {removed}. Laptops see it with their next delivery.",
)


@dataclass(frozen=True, slots=True)
class Review:
    """What reviewers say about one record."""

    root: str
    """Instance id of its first version."""
    current: str
    """Instance id of the version they looked at."""
    label: str
    state: str
    question: str
    asked: str
    by: str
    changed: str

    @property
    def id(self) -> str:
        """Id of its row: the record's own, or one made from it when that cannot be one."""
        bare = self.root.removeprefix("uuid:").lower()
        return bare if _ENTITY.fullmatch(bare) else _made_id(self.root)

    @property
    def data(self) -> dict[str, str]:
        """Properties of its row."""
        return {
            "instance_id": self.current,
            "state": self.state,
            "question": self.question,
            "asked": self.asked,
            "by": self.by,
        }


@dataclass(slots=True)
class FeedbackReport:
    """What changed in the list."""

    asked: int = 0
    created: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)

    @property
    def sentence(self) -> Sentence:
        """All of it in one sentence."""
        return Sentence(
            "feedback",
            _DONE,
            {
                "asked": self.asked,
                "created": len(self.created),
                "updated": len(self.updated),
                "removed": len(self.removed),
            },
        )


def set_up(central: Central) -> None:
    """Make the list and its form in a project, and give the form to its app users.

    Needs a manager of the project. What is there already stays as it is.
    """
    if central.find("datasets", LIST) is None:
        central.send("POST", "datasets", content={"name": LIST})
    known = {str(each.get("name")) for each in central.get("datasets", LIST)["properties"]}
    for name in PROPERTIES:
        if name not in known:
            central.send("POST", "datasets", LIST, "properties", content={"name": name})
    if central.find("forms", FORM_ID) is None:
        central.upload(form_xml(), "application/xml", "forms", publish="true")
    for user in central.listed("app-users"):
        if user.get("token") is not None:  # without one it was revoked
            central.send("POST", "forms", FORM_ID, "assignments", "app-user", str(user["id"]))


def fill_list(
    central: Central,
    *,
    clock: Callable[[], datetime],
    keep: timedelta,
    forms: Collection[str] = (),
    progress: Callable[[str], object] = lambda _form: None,
) -> FeedbackReport:
    """Bring the list up to what reviewers said; settled rows are taken out after `keep`.

    Without `forms`, all forms of the project. Rows appear for states that ask something; once
    there, a row follows its record through every state.
    """
    if central.find("datasets", LIST) is None:
        raise FeedbackListMissing
    rows = {row.get("__id", ""): row for row in central.table("datasets", LIST, "entities.csv")}
    report = FeedbackReport()
    new: list[Review] = []
    long_ago = clock() - keep
    for form in central.listed("forms"):
        form_id = str(form.get("xmlFormId", ""))
        if not form_id or form_id == FORM_ID or (forms and form_id not in forms):
            continue
        progress(form_id)
        for submission in central.listed("forms", form_id, "submissions"):
            review = _review(central, form_id, str(form.get("name") or form_id), submission, rows)
            if review is None:
                continue
            row = rows.get(review.id)
            settled = review.state not in ASKING
            if row is None:
                if not settled:
                    new.append(review)
                    report.asked += 1
            elif settled and _is_before(review.changed, long_ago):
                central.send("DELETE", "datasets", LIST, "entities", review.id)
                report.removed.append(review.id)
            else:
                report.asked += 1
                _update(central, review, row, report)
    for start in range(0, len(new), BATCH):
        _create(central, new[start : start + BATCH], report)
    return report


def _review(
    central: Central,
    form_id: str,
    form_name: str,
    submission: Mapping[str, Any],
    rows: Mapping[str, Mapping[str, str]],
) -> Review | None:
    """Read what reviewers say about a record; None when nobody said anything."""
    root = str(submission.get("instanceId") or "")
    state = str(submission.get("reviewState") or "")
    version = submission.get("currentVersion")
    current = str(version.get("instanceId") or root) if isinstance(version, dict) else root
    changed = str(submission.get("updatedAt") or submission.get("createdAt") or "")
    made = str(submission.get("createdAt") or "")[:16].replace("T", " ")
    review = Review(root, current, clean(f"{form_name} · {made}"), state, "", "", "", changed)
    if not root or (state not in ASKING and review.id not in rows):
        return None
    if state not in ASKING:
        return review
    comments = central.listed("forms", form_id, "submissions", root, "comments")
    last = max(comments, key=lambda each: str(each.get("createdAt") or ""), default={})
    actor = last.get("actor")
    return Review(
        root,
        current,
        review.label,
        state,
        clean(str(last.get("body") or "")),
        str(last.get("createdAt") or changed),
        clean(str(actor.get("displayName") or "")) if isinstance(actor, dict) else "",
        changed,
    )


def _update(
    central: Central, review: Review, row: Mapping[str, str], report: FeedbackReport
) -> None:
    changes = {name: value for name, value in review.data.items() if row.get(name, "") != value}
    if not changes:
        return
    central.send(
        "PATCH",
        "datasets",
        LIST,
        "entities",
        review.id,
        content={"label": review.label, "data": changes},
        force="true",
    )
    report.updated.append(review.id)


def _create(central: Central, reviews: list[Review], report: FeedbackReport) -> None:
    entities = [
        {"uuid": review.id, "label": review.label, "data": review.data} for review in reviews
    ]
    central.send(
        "POST",
        "datasets",
        LIST,
        "entities",
        content={"source": {"name": "veldmelding feedback", "size": 0}, "entities": entities},
    )
    report.created += [review.id for review in reviews]


def _made_id(instance_id: str) -> str:
    """Make a version 4 id out of an instance id that is none, always the same one."""
    digest = uuid.uuid5(_NAMESPACE, instance_id).bytes
    return str(uuid.UUID(bytes=digest, version=4))


def _is_before(text: str, moment: datetime) -> bool:
    from datetime import datetime as moments

    try:
        return moments.fromisoformat(text.replace("Z", "+00:00")) < moment
    except (ValueError, TypeError):
        return False
