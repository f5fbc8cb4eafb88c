"""Which forms are sealed on finalising, which could be, which cannot, and what each choice costs.

Sealing is the encryption of ODK forms, so that headquarters takes a sealed record as it is: it
needs a public key in the form, and headquarters alone puts it there. Its policy says which forms
it wants sealed; where the form it offers has no key, that is told, because nobody else can mend
it. A server makes no entities from what it cannot read, so such forms are told apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from veldmelding.errors import FormError
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.xforms import read_public_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veldmelding.library import InstalledForm, Library
    from veldmelding.xforms import FormDefinition

SealingState = Literal["sealed", "possible", "unsuitable", "unusable"]

_NOBODY_HERE: Final = QT_TRANSLATE_NOOP(
    "sealing",
    "Records of this form are encrypted for headquarters when they are finalised. After that "
    "nobody can read, print or correct them on this laptop, also with the passphrase; the form, "
    "date, size, state and case code stay visible.",
)
_READABLE: Final = QT_TRANSLATE_NOOP(
    "sealing",
    "This form has no key, so its records stay readable on this laptop after finalising, for "
    "whoever has the passphrase.",
)
_WANTED: Final = QT_TRANSLATE_NOOP(
    "sealing",
    "Headquarters wants this form sealed, but the form it offers has no key. Only headquarters "
    "can mend that, by offering the form with its public key. Until then, deliver soon.",
)
_WOULD: Final = QT_TRANSLATE_NOOP(
    "sealing",
    "With a key from headquarters its records could no longer be read or corrected here once "
    "they are finalised.",
)
_NO_ENTITIES: Final = QT_TRANSLATE_NOOP(
    "sealing",
    "This form is sealed, and it registers sites or cases ({lists}). Servers make none from what "
    "they cannot read, so these lists do not grow by themselves: headquarters has to add them.",
)
_WOULD_LOSE: Final = QT_TRANSLATE_NOOP(
    "sealing",
    "This form registers sites or cases ({lists}). Sealed, it would register none, because a "
    "server makes none from what it cannot read. It is better left open, with little in it.",
)
_KEY_WRONG: Final = QT_TRANSLATE_NOOP(
    "sealing",
    "The key in this form cannot be used, so no record can be begun with it. Headquarters has to "
    "offer the form again with a right key.",
)


@dataclass(frozen=True, slots=True)
class SealingChoice:
    """What becomes of the records of one form, and what that costs.

    `sealed`: encrypted at finalise. `possible`: could be, once headquarters gives it a key.
    `unsuitable`: would lose its entities. `unusable`: its key is none.
    """

    form: InstalledForm
    state: SealingState
    wanted: bool
    """Whether headquarters wants it sealed."""
    costs: tuple[Sentence, ...]

    @property
    def as_wanted(self) -> bool:
        """Whether it is as headquarters wants it."""
        return not self.wanted or self.state == "sealed"


def sealing_choices(library: Library, policy: Mapping[str, Any]) -> list[SealingChoice]:
    """Say of every offered form what happens to its records."""
    named = policy.get("seal")
    wanted = {str(form_id) for form_id in named} if isinstance(named, (list, tuple)) else set()
    return [
        _choice(form, library.definition(form), form.form_id in wanted)
        for form in library.forms(offered=True)
    ]


def _choice(form: InstalledForm, definition: FormDefinition, wanted: bool) -> SealingChoice:
    names = sorted({declared.list_name for declared in definition.entity_declarations})
    lists = {"lists": ", ".join(names)}
    if definition.needs_encryption:
        try:
            read_public_key(definition.submission.public_key)
        except FormError:
            return SealingChoice(form, "unusable", wanted, (Sentence("sealing", _KEY_WRONG),))
        costs = [Sentence("sealing", _NOBODY_HERE)]
        costs += [Sentence("sealing", _NO_ENTITIES, lists)] if names else []
        return SealingChoice(form, "sealed", wanted, tuple(costs))
    costs = [Sentence("sealing", _READABLE)]
    costs += [Sentence("sealing", _WANTED)] if wanted else []
    if names:
        costs.append(Sentence("sealing", _WOULD_LOSE, lists))
        return SealingChoice(form, "unsuitable", wanted, tuple(costs))
    costs.append(Sentence("sealing", _WOULD))
    return SealingChoice(form, "possible", wanted, tuple(costs))
