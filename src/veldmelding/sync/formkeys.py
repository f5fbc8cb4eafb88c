"""The key that a form encrypts its records to: who may change it, and who has to agree.

A server hands out forms, and a form names the key. Whoever takes over a server, or stands in for
it, could hand out the same form with a key of their own. So a form that had a key gets another
one, or none, only after a person has compared fingerprints with headquarters.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import TYPE_CHECKING

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.sync.report import KeyChange
from veldmelding.xforms.markup import parse_markup

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veldmelding.sync.answers import FormEntry
    from veldmelding.sync.backend import Backend
    from veldmelding.sync.memory import Memory
    from veldmelding.vault import Vault

_SETTING = "delivery.form-keys"
_KEY_CHANGED = QT_TRANSLATE_NOOP(
    "delivery",
    "The form “{name}” would from now on be encrypted to another key ({new} instead of {old}) and "
    "was not taken over; the one you have still works. Ask headquarters, not by this network, "
    "whether that is right, and accept the new key under Settings.",
)
_KEY_GONE = QT_TRANSLATE_NOOP(
    "delivery",
    "The form “{name}” would from now on not be encrypted any more (so far: {old}) and was not "
    "taken over; the one you have still works. Ask headquarters, not by this network, whether "
    "that is right, and accept it under Settings.",
)


def key_of(form_xml: bytes) -> str:
    """Return the key a form names, '' when it names none; raises a `FormError`."""
    for element in parse_markup(form_xml).walk():
        if element.name == "submission":
            key = "".join((element.get("base64RsaPublicKey") or "").split())
            if key:
                return key
    return ""


def fingerprint(key: str) -> str:
    """Write a key so that two people can compare it; '' for no key."""
    if not key:
        return ""
    try:
        data = base64.b64decode(key, validate=True)
    except (binascii.Error, ValueError):
        data = key.encode("utf-8", "replace")
    digest = hashlib.sha256(data).hexdigest()[:32]
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))


def accept_key(vault: Vault, backend: Backend, form_id: str, new: str) -> None:
    """Let a form have the key with this fingerprint ('' for none) from the next run on."""
    with vault.transaction():
        accepted = vault.settings.get(_SETTING, {})
        accepted.setdefault(backend.address, {})[form_id] = new
        vault.settings.set(_SETTING, accepted)


class KeyConsent:
    """Asks for consent during one visit to headquarters' forms."""

    def __init__(self, vault: Vault, backend: Backend, memory: Memory) -> None:
        self._vault = vault
        self._backend = backend
        self._memory = memory
        self.changes: list[KeyChange] = []
        self.remarks: list[Sentence] = []

    def allows(self, entry: FormEntry, before: bytes, xml: bytes) -> bool:
        """Whether a definition may take the place of another one, as to its key."""
        old, new = key_of(before), key_of(xml)
        if not old or new == old:
            return True  # a first key gives a server nothing that it could not read already
        marks = [fingerprint(old), fingerprint(new)]
        if self._is_accepted(entry, marks[1]):
            return True
        self._memory.key_changes[_mark(entry)] = marks
        return not self.is_awaited(entry)

    def is_awaited(self, entry: FormEntry) -> bool:
        """Whether a person has to agree first; says so."""
        marks = self._memory.key_changes.get(_mark(entry))
        if marks is None:
            return False
        old, new = marks
        if self._is_accepted(entry, new):
            del self._memory.key_changes[_mark(entry)]
            return False
        self.changes.append(KeyChange(entry.form_id, entry.name, old, new))
        template = _KEY_CHANGED if new else _KEY_GONE
        values = {"name": entry.name, "old": old, "new": new}
        self.remarks.append(Sentence("delivery", template, values))
        return True

    def forget_all_but(self, listed: Iterable[FormEntry]) -> None:
        """Forget questions about forms that are not offered any more."""
        marks = {_mark(entry) for entry in listed}
        for mark in self._memory.key_changes.keys() - marks:
            del self._memory.key_changes[mark]

    def _is_accepted(self, entry: FormEntry, new: str) -> bool:
        """Whether a person agreed to this very key for this form."""
        accepted = self._vault.settings.get(_SETTING, {}).get(self._backend.address, {})
        return bool(accepted.get(entry.form_id) == new)


def _mark(entry: FormEntry) -> str:
    return f"{entry.form_id} {entry.hash or entry.version}"
