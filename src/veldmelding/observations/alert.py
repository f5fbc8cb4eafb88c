"""From an observation to its alert: codes of a level-1 incident or of danger, and nothing else."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from veldmelding.errors import AlertNotMade, NoHeadquartersKey
from veldmelding.observations.search import answers
from veldmelding.outbox import headquarters_key
from veldmelding.outbox.alerts import Alert, AlertRows, record_mark, seal_alert
from veldmelding.xforms import is_encrypted

if TYPE_CHECKING:
    from datetime import datetime

    from veldmelding.outbox import Outbox
    from veldmelding.vault import Vault

_LEVEL: Final = "L1"
_IN_DANGER: Final = {"danger": "yes", "qn_sev": "danger"}
_KINDS: Final = ("inctype", "qn_kind")
_DAYS: Final = ("idate", "vdate", "qn_date")
_MONTH: Final = "sv_month"
_ACTIONS: Final = ("dg_act", "act")
_RESTRICTED: Final = "i_sexviol"
_SITES: Final = "sites"
_LONGEST_CODE: Final = 40
_CODE: Final = re.compile(r"[A-Za-z0-9_./-]+")
_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_AREA: Final = re.compile(r"[A-Z0-9]{1,3}")
_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")


def alert_of(vault: Vault, instance: bytes, instance_id: str, made: datetime) -> Alert | None:
    """Make the alert of a record in clear; None when nobody has to know it today."""
    given = dict(answers(instance))
    danger = any(given.get(name) == value for name, value in _IN_DANGER.items())
    level = _code(given.get("level", ""))
    if not danger and level != _LEVEL:
        return None
    kind = _first(given, _KINDS)
    restricted = kind == _RESTRICTED
    day = given.get(_MONTH, "")[:7] if restricted else _first(given, _DAYS)[:10]
    site = given.get("site", "")
    return Alert(
        kind=kind,
        level=level,
        danger=danger,
        severity=_code(given.get("sev", ""))[:1],
        place=_place(vault, site),
        site=site[:8] if _UUID.fullmatch(site) and not restricted else "",
        day=day if re.fullmatch(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?", day) else "",
        made=made,
        case=_code(given.get("case_code", "")),
        withdrawal=_code(given.get("wcode", "")),
        actions=_short(",".join(given.get(name, "").replace(" ", ",") for name in _ACTIONS)),
        record=record_mark(instance_id),
    )


def keep_alert(vault: Vault, instance: bytes, instance_id: str, made: datetime) -> None:
    """Keep the alert of a record while its clear text is still at hand.

    Only headquarters can read it. Without its key there is nothing to seal it with, and nothing
    is kept: a sealed record then has no alert.
    """
    alert = alert_of(vault, instance, instance_id, made)
    if alert is None:
        return
    try:
        recipient = headquarters_key(vault)
    except NoHeadquartersKey:
        return
    AlertRows(vault).keep(instance_id, seal_alert(vault, recipient, alert))


class Alerts:
    """The alerts of this person's finalised observations."""

    def __init__(self, vault: Vault, outbox: Outbox) -> None:
        self._vault = vault
        self._outbox = outbox
        self._rows = AlertRows(vault)

    def possible(self, instance_id: str) -> bool:
        """Tell whether `letter` would give something, were the key of headquarters known."""
        if self._rows.get(instance_id) is not None:
            return True
        submission = self._outbox.submission(instance_id)
        return (
            not is_encrypted(submission.xml)
            and alert_of(self._vault, submission.xml, instance_id, submission.finalised) is not None
        )

    def letter(self, instance_id: str) -> bytes:
        """Return the alert of an observation, made now when the key came later.

        Raises `AlertNotMade` when there is none to make, and `NoHeadquartersKey`.
        """
        held = self._rows.get(instance_id)
        if held is not None:
            return held
        submission = self._outbox.submission(instance_id)
        if not is_encrypted(submission.xml):
            recipient = headquarters_key(self._vault)
            alert = alert_of(self._vault, submission.xml, instance_id, submission.finalised)
            if alert is not None:
                letter = seal_alert(self._vault, recipient, alert)
                self._rows.keep(instance_id, letter)
                return letter
        raise AlertNotMade


def _place(vault: Vault, site: str) -> str:
    """Say where, no finer than the first area of a country."""
    with vault.reading() as database:
        row = database.execute(
            "SELECT properties FROM entity WHERE list = ? AND id = ?", [_SITES, site]
        ).fetchone()
    known = json.loads(row[0]) if row is not None else {}
    country = str(known.get("country", "")).upper()
    if not _COUNTRY.fullmatch(country):
        return ""
    area = str(known.get("adm1", "")).upper().removeprefix(f"{country}-")
    return f"{country}-{area}" if _AREA.fullmatch(area) else country


def _first(given: dict[str, str], names: tuple[str, ...]) -> str:
    return next((_code(given[name]) for name in names if given.get(name)), "")


def _code(text: str) -> str:
    """Keep a code; anything else in its place, such as a sentence, does not travel."""
    fits = len(text) <= _LONGEST_CODE and _CODE.fullmatch(text)
    return text if fits else ""


def _short(codes: str) -> str:
    """Keep as many codes as fit."""
    kept: list[str] = []
    for code in dict.fromkeys(filter(None, codes.split(","))):
        if _code(code) and len(",".join([*kept, code])) <= _LONGEST_CODE:
            kept.append(code)
    return ",".join(kept)
