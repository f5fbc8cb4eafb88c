"""What tells headquarters of a withdrawal waits in Deliver like any record, under its own name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from tests.desktop.support import wait_for
from veldmelding.desktop.deliver.place import DeliverPlace
from veldmelding.desktop.deliver.records import RefusalCard
from veldmelding.language import Sentence
from veldmelding.outbox import leave_tombstone
from veldmelding.sync.triage import _FORM_UNKNOWN  # what a server without the form leads to

if TYPE_CHECKING:
    from tests.desktop.support import Opened


def test_where_headquarters_lacks_the_form_it_waits_and_says_so(opened: Opened) -> None:
    desk = opened.desk
    leave_tombstone(desk.vault, desk.outbox, "draft-1", "uuid:told", "asked", elsewhere=True)
    (head,) = [one for one in desk.outbox.pending("") if one.form_id == "withdrawal"]
    place = opened.go("deliver")
    assert isinstance(place, DeliverPlace)
    assert "Withdrawal" in [line.name.text() for line in place.records.shown()]
    desk.outbox.ledger.park(
        head.instance_id, "https://x.example", "form-unknown", Sentence("sync", _FORM_UNKNOWN)
    )
    opened.settle()

    def cards() -> list[RefusalCard]:
        found = (place.refusals.itemAt(row).widget() for row in range(place.refusals.count()))
        return [one for one in found if isinstance(one, RefusalCard)]

    wait_for(lambda: any(one._instance_id == head.instance_id for one in cards()))
    (card,) = [one for one in cards() if one._instance_id == head.instance_id]
    shown = [button.text() for button in card.findChildren(QPushButton) if not button.isHidden()]
    assert shown == ["Try it again"]
