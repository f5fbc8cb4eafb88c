"""Guide: add a phone, and show the set-up code that Collect and KoboCollect read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from veldmelding.desktop.codes import CodePicture
from veldmelding.desktop.security.guide import Guide, Job
from veldmelding.desktop.security.steps import TellStep
from veldmelding.desktop.theme import px
from veldmelding.desktop.widgets import Muted

if TYPE_CHECKING:
    from veldmelding.desktop.collect.run import CollectRun
    from veldmelding.desktop.desk import Desk

SIDE = 320
"""Pixels of the code at 100 %."""
_LONGEST_NAME = 80


class AddPhoneGuide(Guide):
    """Whose phone; then its code, shown this once."""

    def __init__(self, desk: Desk, run: CollectRun) -> None:
        super().__init__(desk.tasks)
        self._collect = run
        self.whose = TellStep(
            self.tr("Whose phone is it?"),
            self.tr(
                "Every phone gets a code of its own, so that a lost one can be shut out alone. "
                "Use a name or number that your team understands."
            ),
            button=self.tr("Make the code"),
        )
        self.label = QLabel(self.tr("&Name of the phone"))
        self.owner = QLineEdit()
        self.owner.setMaxLength(_LONGEST_NAME)
        self.owner.setAccessibleName(self.tr("Name of the phone"))
        self.label.setBuddy(self.owner)
        self.whose.body.addWidget(self.label)
        self.whose.body.addWidget(self.owner)
        self.whose.focus_on = self.owner
        self.whose.is_ready = lambda: bool(self.owner.text().strip())
        self.whose.work = self._make
        self.owner.textChanged.connect(self.whose.ready_changed)
        self.owner.returnPressed.connect(self.do_primary)
        self.last = TellStep(
            self.tr("Read this code with the phone"),
            self.tr(
                "First connect the phone to the same Wi-Fi. Then, in Collect or KoboCollect: add "
                "a project, scan the QR code. The forms of this laptop appear on the phone."
            ),
            final=True,
        )
        self.picture = CodePicture()
        self.picture.setAccessibleName(self.tr("Set-up code of the phone"))
        self.last.body.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeft)
        self.last.tell(
            self.tr("It is shown only now. Whoever photographs it can send in this phone's name."),
            Muted,
        )
        self.text = ""
        self.lead(self.whose, self.last)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Add a phone")

    def close_down(self) -> None:
        """Take the code off the screen."""
        self.text = ""
        self.picture.show_code("", 0)
        super().close_down()

    def _make(self) -> Job:
        run, name = self._collect, self.owner.text().strip()

        def work() -> str:
            hub = run.made()
            return hub.setup_text(run.url, hub.create_account(name), name)

        return Job(work, self.tr("Making the code"), self._show, in_line=False)

    def _show(self, text: str) -> None:
        self.text = text
        self.picture.show_code(text, px(SIDE))
