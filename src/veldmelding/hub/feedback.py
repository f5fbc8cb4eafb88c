"""The list that brings questions of headquarters back to laptops and phones.

It is the same entity list that `veldmelding feedback` fills at a Central, filled here by the hub
itself. Everybody who gets the form gets the whole list, so a row holds no answers: the name of
the form, the day, the state and what the reviewer asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.sync.answers import clean
from veldmelding.sync.feedback import ASKING, Review
from veldmelding.sync.feedback_form import FORM_ID, LIST, form_xml
from veldmelding.xforms import EntityAction

if TYPE_CHECKING:
    from datetime import datetime

    from veldmelding.library import Library
    from veldmelding.vault import Vault


class FeedbackList:
    """The rows of the list, one per record that something was asked about."""

    def __init__(self, vault: Vault, library: Library) -> None:
        self._vault = vault
        self._library = library

    def tell(
        self,
        *,
        root: str,
        current: str,
        received: datetime,
        state: str,
        question: str,
        asked: str,
        by: str,
    ) -> None:
        """Write the row of a record. It begins with a question and then follows every state."""
        label = clean(f"{self._form_name(root)} · {received:%Y-%m-%d %H:%M}")
        review = Review(root, current, label, state, clean(question), asked, clean(by), asked)
        if state not in ASKING and not self._holds(review.id):
            return
        self._library.apply(
            [EntityAction(LIST, "upsert", review.id, review.label, review.data)], "hub"
        )
        if self._library.find(FORM_ID) is None:
            self._library.install(form_xml())  # the list travels with a form that uses it

    def let_go(self, before: str) -> None:
        """Take out what was settled before a moment."""
        with self._vault.reading() as database:
            rows = database.execute(
                "SELECT id FROM entity WHERE list = ? AND changed < ?"
                " AND json_extract(properties, '$.state') NOT IN (?, ?)",
                [LIST, before, *ASKING],
            ).fetchall()
        if rows:
            self._library.remove_entities(LIST, [str(row[0]) for row in rows])

    def _holds(self, identifier: str) -> bool:
        with self._vault.reading() as database:
            return (
                database.execute(
                    "SELECT 1 FROM entity WHERE list = ? AND id = ?", [LIST, identifier]
                ).fetchone()
                is not None
            )

    def _form_name(self, root: str) -> str:
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT coalesce((SELECT title FROM form_definition AS form"
                " WHERE form.form_id = submission.form_id"
                " ORDER BY form.version = submission.form_version DESC, form.id DESC LIMIT 1),"
                " submission.form_id) FROM submission WHERE instance_id = ?",
                [root],
            ).fetchone()
        return "" if row is None else str(row[0])
