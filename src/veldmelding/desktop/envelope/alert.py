"""Guide: send the alert of a level-1 incident with any telephone, as SMS or as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from veldmelding.desktop.clipboard import copy_for_a_while
from veldmelding.desktop.codes import CodePicture
from veldmelding.desktop.flow import FlowLayout
from veldmelding.desktop.security.guide import Guide
from veldmelding.desktop.security.steps import TellStep
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import SMALL
from veldmelding.desktop.widgets import Good, Muted

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk

SIDE = 280
"""Pixels of the code at 100 %."""


def make_alert(desk: Desk, instance_id: str) -> bytes:
    """Return the alert of a finalised observation; for the vault's thread."""
    from veldmelding.observations.alert import Alerts

    return Alerts(desk.vault, desk.outbox).letter(instance_id)


class AlertGuide(Guide):
    """The messages to copy one by one, and the same as a code to photograph."""

    def __init__(self, desk: Desk, letter: bytes) -> None:
        super().__init__(desk.tasks)
        from veldmelding.sync.alert import alert_line, alert_messages

        self.messages = alert_messages(letter)
        self.step_one = TellStep(
            self.tr("Send this to headquarters today"),
            self.tr(
                "Only headquarters can read it. It says what kind of incident, roughly where and "
                "when, and the case code: no name, and none of what you wrote. Send all messages "
                "by SMS, or photograph the code and send the picture."
            ),
            final=True,
        )
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setPlainText("\n".join(self.messages))
        self.text.setAccessibleName(self.tr("The messages"))
        self.text.setFixedHeight(px(120))
        self.told = Good("")
        self.told.hide()
        buttons = FlowLayout(spacing=SMALL)
        self.copies: list[QPushButton] = []
        for number, message in enumerate(self.messages, start=1):
            button = QPushButton(
                self.tr("Copy message {number} of {all}").format(
                    number=number, all=len(self.messages)
                )
            )
            button.clicked.connect(
                lambda _on=False, text=message, which=number: self._copy(text, which)
            )
            buttons.addWidget(button)
            self.copies.append(button)
        self.picture = CodePicture()
        self.picture.setAccessibleName(self.tr("QR code of the alert"))
        body = self.step_one.body
        body.addWidget(self.text)
        body.addLayout(buttons)
        body.addWidget(self.told)
        body.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeft)
        self.step_one.tell(
            self.tr(
                "An SMS leaves a trace with the telephone company: who sent it, when, and "
                "from where. Use a telephone that is safe to use."
            ),
            Muted,
        )
        self.step_one.focus_on = self.copies[0]
        self.lead(self.step_one)
        self.picture.show_code(alert_line(letter), px(SIDE))  # it has a place now, no window

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Alert")

    def close_down(self) -> None:
        """Take the code off the screen."""
        self.picture.show_code("", 0)
        self.text.clear()
        super().close_down()

    def _copy(self, text: str, number: int) -> None:
        copy_for_a_while(text)
        self.told.setText(
            self.tr("✓ Message {number} is copied for 45 seconds.").format(number=number)
        )
        self.told.show()
