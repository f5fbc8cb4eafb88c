"""What the app fills in for a person: the team code, and a number that no other case has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from veldmelding.vault import Vault
    from veldmelding.xforms import FormDefinition, FormSession

_SETTING = "profile"
_COUNTER = "profile.cases"
_TEAM_CODE = "team_code"
_CASE_NUMBER = "seq"


@dataclass(frozen=True, slots=True)
class Profile:
    """Who uses this vault, as a pseudonym: letters of the place and a number, like GOM07."""

    team_code: str = ""

    @classmethod
    def load(cls, vault: Vault) -> Profile:
        """Read the profile of this vault."""
        return cls(**(vault.settings.get(_SETTING, None) or {}))

    def save(self, vault: Vault) -> None:
        """Make this the profile of the vault."""
        vault.settings.set(_SETTING, {"team_code": self.team_code})


def fill_in(session: FormSession, form: FormDefinition, vault: Vault) -> None:
    """Answer what the app knows in a new record, where the form asks it and has no answer yet.

    A case number is only given to a form that also asks the team code and leaves the number to
    the app: two laptops that are offline can then never make the same case code.
    """
    team_code = Profile.load(vault).team_code
    team = _question(form, _TEAM_CODE)
    number = _question(form, _CASE_NUMBER)
    if team is not None and team_code and not session.node(team).value:
        session.answer(team, team_code)
    if team is None or number is None:
        return
    view = session.node(number)
    if view.readonly and view.data_type == "int" and not view.value:
        with vault.transaction():
            following = int(vault.settings.get(_COUNTER, 0)) + 1
            vault.settings.set(_COUNTER, following)
        session.answer(number, str(following))


def _question(form: FormDefinition, name: str) -> str | None:
    """Find the path of a question outside repeats by its name."""
    for node in form.nodes:
        if node.name == name and node.question is not None:
            return None if node.repeats else node.path_text
    return None
