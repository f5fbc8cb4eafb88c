"""Where guides begin: an alert after finalising and while reading, an envelope from Deliver."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton

from veldmelding.desktop.theme import icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.envelope.sealing import Sealable
    from veldmelding.desktop.fill import ReadPlace
    from veldmelding.desktop.frame import Frame
    from veldmelding.desktop.security.guide import Guide


class AlertButton(QPushButton):
    """Opens the alert of the observation that is read."""

    def __init__(self) -> None:
        super().__init__()
        self._retranslate()

    def _retranslate(self) -> None:
        self.setText(self.tr("Alert…"))
        self.setIcon(icon("danger"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self._retranslate()


def show_alert(desk: Desk, frame: Frame, instance_id: str) -> None:
    """Lead through sending the alert of a finalised observation."""
    from veldmelding.desktop.envelope.alert import AlertGuide, make_alert

    def go(letter: bytes) -> None:
        frame.visit_guide(AlertGuide(desk, letter))

    desk.tasks.vault(lambda: make_alert(desk, instance_id), go, owner=frame)


def offer_alert(desk: Desk, frame: Frame, instance_id: str) -> None:
    """Say after finalising that headquarters has to know this today, when it has to."""

    def go(possible: bool) -> None:
        if possible:
            frame.tell(
                QCoreApplication.translate(
                    "AlertOffer",
                    "Finalised. Headquarters has to know this today. Where there is no network, "
                    "send an alert by SMS.",
                ),
                kind="danger",
                action=QCoreApplication.translate("AlertOffer", "Make the alert"),
                on_action=lambda: show_alert(desk, frame, instance_id),
                until="deliver",
            )

    desk.tasks.vault(lambda: _possible(desk, instance_id), go, owner=frame)


def add_alert_button(desk: Desk, frame: Frame, place: ReadPlace, observation_id: str) -> None:
    """Offer the alert beside an observation that is read, when there is one."""

    def ask() -> str | None:
        instance_id = desk.store.get(observation_id).instance_id
        return instance_id if instance_id and _possible(desk, instance_id) else None

    def go(instance_id: str | None) -> None:
        if instance_id is not None:
            button = AlertButton()
            button.clicked.connect(lambda: show_alert(desk, frame, instance_id))
            place.offer(button)

    desk.tasks.vault(ask, go, owner=place)


def _possible(desk: Desk, instance_id: str) -> bool:
    from veldmelding.observations.alert import Alerts

    return Alerts(desk.vault, desk.outbox).possible(instance_id)


def begin_sealing(
    desk: Desk, visit: Callable[[Guide], object], chosen: list[str] | None = None
) -> None:
    """Lead through sealing an envelope, of all that waits or of what was chosen."""
    from veldmelding.desktop.envelope.sealing import SealGuide, ask_sealable

    def go(found: Sealable) -> None:
        visit(SealGuide(desk, found, chosen))

    desk.tasks.vault(lambda: ask_sealable(desk), go, owner=desk)


def begin_receipt(desk: Desk, visit: Callable[[Guide], object]) -> None:
    """Lead through entering a receipt code."""
    from veldmelding.desktop.envelope.receipt import ReceiptGuide

    visit(ReceiptGuide(desk))
