"""A lost laptop or phone: what it delivered, what it may still hold, and shutting it out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from werkzeug.utils import redirect

from veldmelding.hub.pages.fields import button
from veldmelding.hub.pages.laptops import NAMELESS
from veldmelding.hub.pages.layout import address, hidden_csrf, link, notice, page, table
from veldmelding.hub.pages.markup import Child, foreign, tag, together
from veldmelding.hub.pages.people import ADMINISTER
from veldmelding.hub.pages.visit import Route
from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.outbox import moment

if TYPE_CHECKING:
    from datetime import datetime

    from markupsafe import Markup
    from werkzeug.wrappers import Response

    from veldmelding.hub.accounts import Account
    from veldmelding.hub.pages.office import Office
    from veldmelding.hub.pages.visit import Visit
    from veldmelding.sync.envelope.senders import KnownSender

_LOST: Final = QT_TRANSLATE_NOOP("hub", "Lost laptop")
_FIRST: Final = QT_TRANSLATE_NOOP(
    "hub",
    "A laptop or phone is gone, stolen or was taken? Choose the account it used. A laptop that "
    "sent envelopes or alerts is listed by its key as well: shut out both.",
)
_NOBODY: Final = QT_TRANSLATE_NOOP("hub", "There are no accounts yet.")
_ACCOUNT: Final = QT_TRANSLATE_NOOP("hub", "Account or laptop")
_KIND: Final = QT_TRANSLATE_NOOP("hub", "Known by")
_BY_ACCOUNT: Final = QT_TRANSLATE_NOOP("hub", "account")
_BY_KEY: Final = QT_TRANSLATE_NOOP("hub", "key of envelopes and alerts")
_DELIVERED: Final = QT_TRANSLATE_NOOP("hub", "Records delivered")
_LAST: Final = QT_TRANSLATE_NOOP("hub", "Last delivery")
_STATE: Final = QT_TRANSLATE_NOOP("hub", "State")
_IN_USE: Final = QT_TRANSLATE_NOOP("hub", "may send")
_REVOKED: Final = QT_TRANSLATE_NOOP("hub", "shut out since {moment}")
_LOST_OF: Final = QT_TRANSLATE_NOOP("hub", "Lost: {name}")
_SHUT_OUT: Final = QT_TRANSLATE_NOOP("hub", "Shut this account out now")
_SHUT_OUT_MEANS: Final = QT_TRANSLATE_NOOP(
    "hub",
    "Whoever has the device can then neither fetch forms nor send records. Everything that was "
    "delivered stays here.",
)
_SHUT_LAPTOP: Final = QT_TRANSLATE_NOOP("hub", "Shut this laptop out now")
_SHUT_LAPTOP_MEANS: Final = QT_TRANSLATE_NOOP(
    "hub",
    "Envelopes that it seals are then refused, and its alerts are marked. Everything that was "
    "taken in stays here. If it had an account too, shut that out as well.",
)
_LAPTOP_OUT: Final = QT_TRANSLATE_NOOP("hub", "This laptop is shut out since {moment}.")
_IS_BACK: Final = QT_TRANSLATE_NOOP("hub", "Accept this laptop again")
_IS_BACK_MEANS: Final = QT_TRANSLATE_NOOP(
    "hub", "Only if it is back and nobody had it open, or for an envelope from before it was lost."
)
_WORDS: Final = QT_TRANSLATE_NOOP("hub", "Words of the laptop")
_ENVELOPES: Final = QT_TRANSLATE_NOOP("hub", "Its envelopes")
_ENVELOPE: Final = QT_TRANSLATE_NOOP("hub", "Envelope")
_WHEN: Final = QT_TRANSLATE_NOOP("hub", "When")
_RECEIPT: Final = QT_TRANSLATE_NOOP("hub", "Receipt code")
_IS_OUT: Final = QT_TRANSLATE_NOOP("hub", "This account is shut out since {moment}.")
_WHAT: Final = QT_TRANSLATE_NOOP("hub", "What this hub knows")
_DEVICE: Final = QT_TRANSLATE_NOOP("hub", "Device")
_FORM: Final = QT_TRANSLATE_NOOP("hub", "Form")
_COUNT: Final = QT_TRANSLATE_NOOP("hub", "Records")
_SEALED: Final = QT_TRANSLATE_NOOP("hub", "of them sealed")
_OPEN: Final = QT_TRANSLATE_NOOP("hub", "of them not sealed")
_SINCE: Final = QT_TRANSLATE_NOOP("hub", "First")
_UNTIL: Final = QT_TRANSLATE_NOOP("hub", "Last")
_MAY_HOLD: Final = QT_TRANSLATE_NOOP("hub", "What may still be on the device")
_MAY_HOLD_MEANS: Final = (
    QT_TRANSLATE_NOOP(
        "hub",
        "Records that were not sealed at the last delivery can be read by somebody who has the "
        "device and its passphrase. They are listed above as “not sealed”.",
    ),
    QT_TRANSLATE_NOOP(
        "hub", "Sealed records cannot be read on the device, not even with its passphrase."
    ),
    QT_TRANSLATE_NOOP(
        "hub",
        "Drafts and finished records that were never delivered are unknown here. Ask the person "
        "what was in work.",
    ),
    QT_TRANSLATE_NOOP(
        "hub",
        "Entity lists of the forms are on the device as well: names of sites, and the questions "
        "of headquarters.",
    ),
)
_TO_DO: Final = QT_TRANSLATE_NOOP("hub", "What to do")
_STEPS: Final = (
    QT_TRANSLATE_NOOP("hub", "Shut it out, here on this page."),
    QT_TRANSLATE_NOOP(
        "hub",
        "Ask the person in quiet: was the laptop switched off or locked, who may know the "
        "passphrase, where is the recovery sheet. Nobody is to blame.",
    ),
    QT_TRANSLATE_NOOP(
        "hub",
        "Was it open, or is the passphrase known to others: treat every record that was not "
        "sealed as read. Warn the people whose safety depends on it first.",
    ),
    QT_TRANSLATE_NOOP(
        "hub",
        "Note the time. Where the law asks for it (GDPR: within 72 hours), tell the authority; "
        "this page and the access log are what to attach. Print it.",
    ),
    QT_TRANSLATE_NOOP(
        "hub", "Make a new account for the new device; do not use the old one again."
    ),
)
_BACK: Final = QT_TRANSLATE_NOOP("hub", "All accounts and laptops")
_SHOW: Final = QT_TRANSLATE_NOOP("hub", "Show the records")


@dataclass(frozen=True, slots=True)
class _Device:
    """What can be lost: who has an account, or a laptop that signs with a key."""

    sender: str
    """As records name it: the id of an account, or `key:` and a public key."""
    name: str
    lost: datetime | None
    laptop: KnownSender | None = None


@dataclass(frozen=True, slots=True)
class _Delivered:
    """What came from one device with one form."""

    device: str
    form: str
    count: int
    sealed: int
    first: datetime
    last: datetime


class LostPlace:
    """What to do when a device is gone."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def routes(self) -> list[Route]:
        """Say what is found here."""
        return [
            Route(r"/lost", self._list, ADMINISTER),
            Route(r"/lost/([^/]+)", self._one, ADMINISTER),
            Route(r"/lost/([^/]+)", self._shut_out, ADMINISTER, writes=True),
            Route(r"/lost/([^/]+)/back", self._accept_again, ADMINISTER, writes=True),
        ]

    def _devices(self, visit: Visit) -> list[_Device]:
        accounts = [_of_account(one) for one in self._office.desk.accounts.all()]
        laptops = self._office.desk.envelopes.senders.all()
        return [*accounts, *(_of_laptop(visit, one) for one in laptops)]

    def _list(self, visit: Visit) -> Response:
        say = visit.say
        rows: list[list[Child]] = []
        for device in self._devices(visit):
            delivered = self._delivered(device.sender)
            last = max((one.last for one in delivered), default=None)
            rows.append(
                [
                    link(foreign(device.name), "lost", device.sender),
                    say(_BY_ACCOUNT if device.laptop is None else _BY_KEY),
                    str(sum(one.count for one in delivered)),
                    visit.words.moment(last) if last is not None else "–",
                    _state(visit, device),
                ]
            )
        heads = [say(text) for text in (_ACCOUNT, _KIND, _DELIVERED, _LAST, _STATE)]
        return page(
            visit.words,
            say(_LOST),
            tag("p", say(_FIRST if rows else _NOBODY)),
            table(heads, rows, caption=say(_LOST)) if rows else None,
            session=visit.session,
            place="/lost",
        )

    def _one(self, visit: Visit, sender: str) -> Response | None:
        device = next((one for one in self._devices(visit) if one.sender == sender), None)
        if device is None:
            return None
        say = visit.say
        self._office.note(visit.person, "looked at as lost", sender)
        while self._office.index.catch_up():
            pass
        rows: list[list[Child]] = [
            [
                foreign(one.device) if one.device else "–",
                foreign(one.form),
                str(one.count),
                str(one.sealed),
                str(one.count - one.sealed),
                visit.words.moment(one.first),
                visit.words.moment(one.last),
            ]
            for one in self._delivered(sender)
        ]
        names = (_DEVICE, _FORM, _COUNT, _SEALED, _OPEN, _SINCE, _UNTIL)
        records = address("arrivals", sender=sender)
        return page(
            visit.words,
            say(_LOST_OF, name=device.name),
            tag("p", link(say(_BACK), "lost"), class_="back"),
            _words(visit, device.laptop) if device.laptop is not None else None,
            _shut(visit, device),
            tag("h2", say(_WHAT)),
            table([say(name) for name in names], rows, caption=say(_WHAT))
            if rows
            else tag("p", "–"),
            tag("p", tag("a", say(_SHOW), href=records)) if rows else None,
            self._envelopes(visit, device.laptop) if device.laptop is not None else None,
            tag("h2", say(_MAY_HOLD)),
            tag("ul", *(tag("li", say(text)) for text in _MAY_HOLD_MEANS)),
            tag("h2", say(_TO_DO)),
            tag("ol", *(tag("li", say(text)) for text in _STEPS)),
            session=visit.session,
            place="/lost",
        )

    def _envelopes(self, visit: Visit, laptop: KnownSender) -> Markup | None:
        rows: list[list[Child]] = [
            [one.title, visit.words.moment(one.opened), str(one.safe), one.receipt or "–"]
            for one in self._office.desk.envelopes.past(key=laptop.key)
        ]
        heads = [visit.say(name) for name in (_ENVELOPE, _WHEN, _COUNT, _RECEIPT)]
        if not rows:
            return None
        title = visit.say(_ENVELOPES)
        return together([tag("h2", title), table(heads, rows, caption=title)])

    def _shut_out(self, visit: Visit, sender: str) -> Response | None:
        device = next((one for one in self._devices(visit) if one.sender == sender), None)
        if device is None:
            return None
        if device.laptop is None:
            self._office.shut_out(visit.person, sender)
        else:
            self._office.shut_out_laptop(visit.person, device.laptop)
        return redirect(address("lost", sender), 303)

    def _accept_again(self, visit: Visit, sender: str) -> Response | None:
        device = next((one for one in self._devices(visit) if one.sender == sender), None)
        if device is None or device.laptop is None:
            return None
        self._office.accept_again(visit.person, device.laptop)
        return redirect(address("lost", sender), 303)

    def _delivered(self, account_id: str) -> list[_Delivered]:
        with self._office.desk.vault.reading() as database:
            rows = database.execute(
                "SELECT device_id, coalesce((SELECT title FROM form_definition AS form"
                " WHERE form.form_id = submission.form_id ORDER BY form.id DESC LIMIT 1), form_id),"
                " count(*), sum(coalesce(received_index.sealed, 0)), min(finalised),"
                " max(finalised) FROM submission LEFT JOIN received_index"
                " ON received_index.instance_id = submission.instance_id"
                " WHERE origin = 'received' AND sender = ? GROUP BY device_id, form_id"
                " ORDER BY max(finalised) DESC",
                [account_id],
            ).fetchall()
        return [
            _Delivered(row[0], row[1], int(row[2]), int(row[3]), moment(row[4]), moment(row[5]))
            for row in rows
        ]


def _of_account(account: Account) -> _Device:
    lost = moment(account.revoked) if account.revoked is not None else None
    return _Device(account.id, account.name, lost)


def _of_laptop(visit: Visit, laptop: KnownSender) -> _Device:
    lost = moment(laptop.lost) if laptop.lost is not None else None
    return _Device(f"key:{laptop.key}", laptop.name or visit.say(NAMELESS), lost, laptop)


def _state(visit: Visit, device: _Device) -> str:
    if device.lost is None:
        return visit.say(_IN_USE)
    return visit.say(_REVOKED, moment=visit.words.moment(device.lost))


def _words(visit: Visit, laptop: KnownSender) -> Markup:
    words = tag("span", laptop.words, class_="words")
    return tag("p", tag("span", visit.say(_WORDS), class_="muted"), " ", words)


def _shut(visit: Visit, device: _Device) -> Markup:
    """Write the button that shuts a device out, or since when it is."""
    say, is_laptop = visit.say, device.laptop is not None
    if device.lost is None:
        means = say(_SHUT_LAPTOP_MEANS if is_laptop else _SHUT_OUT_MEANS)
        text = say(_SHUT_LAPTOP if is_laptop else _SHUT_OUT)
        return _deed(visit, means, button(text), "lost", device.sender)
    since = visit.words.moment(device.lost)
    told = say(_LAPTOP_OUT if is_laptop else _IS_OUT, moment=since)
    way_back = button(say(_IS_BACK), quiet=True)
    return together(
        [
            notice(tag("p", told), good=True),
            _deed(visit, say(_IS_BACK_MEANS), way_back, "lost", device.sender, "back")
            if is_laptop
            else None,
        ]
    )


def _deed(visit: Visit, means: str, way: Markup, *segments: str) -> Markup:
    return tag(
        "form",
        tag("p", means),
        hidden_csrf(visit.session),
        tag("div", way, class_="deeds"),
        method="post",
        action=address(*segments),
        class_="panel",
    )
