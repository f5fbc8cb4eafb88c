"""Projects of a hub: which forms belong to which, and which of them still take records.

A form that nobody assigned belongs to the first project and is open. `closing` forms are offered
to nobody any more but take what was begun before; `closed` ones take nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, get_args

from veldmelding.errors import FormStateUnknown, ProjectMissing, ProjectNameEmpty

if TYPE_CHECKING:
    from veldmelding.vault import Vault

FormState = Literal["open", "closing", "closed"]
FORM_STATES: Final[tuple[FormState, ...]] = get_args(FormState)
FIRST: Final = "1"
_LONGEST_NAME: Final = 80


@dataclass(frozen=True, slots=True)
class Project:
    """A group of forms, and of accounts that may send them."""

    id: str
    name: str


class Projects:
    """The projects of one hub."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> list[Project]:
        """Return the projects in the order in which they were made."""
        with self._vault.reading() as database:
            rows = database.execute("SELECT id, name FROM project ORDER BY rowid").fetchall()
        return [Project(*row) for row in rows]

    def add(self, name: str) -> Project:
        """Make a project; its id is the next number, as phones show it in addresses."""
        clean = "".join(character for character in name if character.isprintable()).strip()
        if not clean:
            raise ProjectNameEmpty
        with self._vault.transaction() as database:
            number = database.execute("SELECT max(CAST(id AS INTEGER)) + 1 FROM project").fetchone()
            project = Project(str(number[0]), clean[:_LONGEST_NAME])
            database.execute("INSERT INTO project VALUES (?, ?)", [project.id, project.name])
            self._vault.changed("hub")
        return project

    def rename(self, project: str, name: str) -> None:
        """Call a project something else."""
        clean = "".join(character for character in name if character.isprintable()).strip()
        if not clean:
            raise ProjectNameEmpty
        with self._vault.transaction() as database:
            changed = database.execute(
                "UPDATE project SET name = ? WHERE id = ?", [clean[:_LONGEST_NAME], project]
            )
            if not changed.rowcount:
                raise ProjectMissing
            self._vault.changed("hub")

    def place(self, form_id: str, project: str, state: FormState = "open") -> None:
        """Offer a form in a project, or change its state there."""
        if state not in FORM_STATES:
            raise FormStateUnknown(state=state)
        with self._vault.transaction() as database:
            if not database.execute("SELECT 1 FROM project WHERE id = ?", [project]).fetchone():
                raise ProjectMissing
            database.execute(
                "INSERT INTO project_form VALUES (?, ?, ?)"
                " ON CONFLICT (project, form_id) DO UPDATE SET state = excluded.state",
                [project, form_id, state],
            )
            self._vault.changed("hub")

    def remove(self, form_id: str, project: str) -> None:
        """Take a form out of a project, as if it had never been there; records stay."""
        with self._vault.transaction() as database:
            rows = self._rows(form_id)
            database.execute(
                "DELETE FROM project_form WHERE project = ? AND form_id = ?", [project, form_id]
            )
            if set(rows) <= {project}:
                # Without any row it would be open in the first project again.
                database.execute(
                    "INSERT INTO project_form VALUES (?, ?, 'closed')", [FIRST, form_id]
                )
            self._vault.changed("hub")

    def state(self, form_id: str, project: str) -> FormState | None:
        """Tell the state of a form in a project; None when it is not in it."""
        rows = self._rows(form_id)
        if rows:
            return rows.get(project)
        return "open" if project == FIRST else None

    def _rows(self, form_id: str) -> dict[str, FormState]:
        with self._vault.reading() as database:
            return dict(
                database.execute(
                    "SELECT project, state FROM project_form WHERE form_id = ?", [form_id]
                ).fetchall()
            )
