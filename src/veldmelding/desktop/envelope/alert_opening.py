"""Guide: open an alert that came by SMS or as a picture, on a laptop of headquarters."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from veldmelding.desktop.codes import CodeTextEdit, code_in_image
from veldmelding.desktop.desk import utc_now
from veldmelding.desktop.language import languages, say
from veldmelding.desktop.security.guide import Guide, Job
from veldmelding.desktop.security.steps import TellStep
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import LARGE, SMALL
from veldmelding.desktop.widgets import Danger, Heading, Look, Muted, Text
from veldmelding.language import Sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from veldmelding.desktop.desk import Desk
    from veldmelding.hub.alerts import ReceivedAlert


class OpenAlertGuide(Guide):
    """The messages, pasted in any order; then what they say, and by whom."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        self._desk = desk
        self.ask = TellStep(
            self.tr("Which messages came?"),
            self.tr(
                "Paste the text of all messages, in any order, or a picture of the code. Other "
                "text around them does no harm."
            ),
            button=self.tr("Open it"),
        )
        self.label = QLabel(self.tr("&Text of the messages"))
        self.text = CodeTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(px(150))
        self.text.setAccessibleName(self.tr("Text of the messages"))
        self.label.setBuddy(self.text)
        self.no_code = Look(self.tr("⚠ No QR code was found in this picture."))
        self.no_code.hide()
        for widget in (self.label, self.text, self.no_code):
            self.ask.body.addWidget(widget)
        self.ask.focus_on = self.text
        self.ask.is_ready = lambda: bool(self.text.toPlainText().strip())
        self.ask.work = self._open
        self.text.textChanged.connect(self.ask.ready_changed)
        self.text.picture.connect(self._read_picture)
        self.last = TellStep(self.tr("What the alert says"), final=True)
        self.danger = self.last.tell("", Danger)
        self.doubt = self.last.tell("", Look)
        self.facts = QGridLayout()
        self.facts.setHorizontalSpacing(LARGE)
        self.facts.setVerticalSpacing(SMALL)
        self.facts.setColumnStretch(1, 1)
        self.last.body.addLayout(self.facts)
        self.last.tell(self.tr("Words of the laptop that sent it:"), Muted)
        self.words = self.last.tell("", Heading)
        self.lead(self.ask, self.last)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Open an alert")

    def close_down(self) -> None:
        """Take the messages off the screen."""
        super().close_down()
        self.text.clear()

    def _read_picture(self, image: QImage) -> None:
        self.tasks.pool(lambda: code_in_image(image), self._picture_read, owner=self)

    def _picture_read(self, text: str | None) -> None:
        self.no_code.setVisible(text is None)
        if text is not None:
            self.text.appendPlainText(text)

    def _open(self) -> Job:
        vault, typed = self._desk.vault, self.text.toPlainText()

        def work() -> ReceivedAlert:
            from veldmelding.hub import Hub

            alerts = Hub(vault, clock=utc_now, random=random.SystemRandom()).alerts
            received = alerts.get(alerts.number_of(alerts.open(typed)))
            assert received is not None
            return received

        return Job(work, self.tr("Opening the alert"), self._show)

    def _show(self, received: ReceivedAlert) -> None:
        from veldmelding.hub.alerts import IN_DANGER, alert_facts
        from veldmelding.library import vocabulary_word

        language = languages().code
        self.danger.setText("⚠ " + say(Sentence("hub", IN_DANGER)))
        self.danger.setVisible(received.alert.danger)
        self.doubt.setText(say(Sentence("hub", received.doubt)) if received.doubt else "")
        self.doubt.setVisible(bool(received.doubt))
        for row, fact in enumerate(alert_facts(received.alert)):
            words = [
                vocabulary_word(code, language, *fact.lists) if fact.lists else code
                for code in (fact.value.split(",") if fact.lists else [fact.value])
            ]
            value = Text(", ".join(words))
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            value.setAccessibleName(f"{say(Sentence('hub', fact.label))}: {value.text()}")
            self.facts.addWidget(Muted(say(Sentence("hub", fact.label))), row, 0)
            self.facts.addWidget(value, row, 1)
        self.words.setText(received.laptop.words)
