"""Guide: take in what a phone with Collect or KoboCollect has not sent, over a cable."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout

from veldmelding.desktop.desk import utc_now
from veldmelding.desktop.envelope.running import RunningGuide, RunStep
from veldmelding.desktop.files import choose_folder
from veldmelding.desktop.language import form_title, say
from veldmelding.desktop.security.pick import Pick, PickStep
from veldmelding.desktop.security.steps import ListStep, TellStep
from veldmelding.desktop.tokens import HAIR
from veldmelding.desktop.widgets import Look, Muted, empty_layout

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.tasks import Task
    from veldmelding.hub.cable import FoundRecord, PhoneCable, PhoneContents, TakenFromPhone

_LONGEST_NAME = 80
_MOST_LINES = 20


def _cable(desk: Desk) -> PhoneCable:
    from veldmelding.hub import Hub

    return Hub(desk.vault, clock=utc_now, random=random.SystemRandom()).cable


class PhoneGuide(RunningGuide):
    """Which folder, which records, and what came of it; the phone stays as it is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        self._desk = desk
        self.contents: PhoneContents | None = None
        self.where = PickStep(
            self.tr("Where is the phone?"),
            self.tr(
                "Connect it by cable, unlock it and allow file transfer. Then choose its storage. "
                "Nothing on the phone is changed or deleted."
            ),
            Pick(self.tr("Choose the phone's folder…"), choose_folder),
            button=self.tr("Look"),
        )
        self.owner_label = QLabel(self.tr("&Whose phone is it?"))
        self.owner = QLineEdit()
        self.owner.setMaxLength(_LONGEST_NAME)
        self.owner.setAccessibleName(self.tr("Whose phone is it?"))
        self.owner_label.setBuddy(self.owner)
        self.where.body.addWidget(self.owner_label)
        self.where.body.addWidget(self.owner)
        self.looking = RunStep(self.tr("Looking through the phone"), in_bytes=False)
        self.looking.on_enter = self._look
        self.looking.stopped.connect(self.stop_long)
        self.choose = ListStep(
            self.tr("What is taken in?"),
            self.tr("Take in only what is finished on the phone; drafts look the same from here."),
            button=self.tr("Take in"),
            empty=self.tr("There is nothing new on this phone."),
        )
        self.photos = self.choose.tell("", Muted)
        self.choose.is_ready = lambda: bool(self.choose.chosen) or self._has_photos()
        self.taking = RunStep(self.tr("Taking in"), in_bytes=False)
        self.taking.on_enter = self._take
        self.taking.stopped.connect(self.stop_long)
        self.last = TellStep(self.tr("✓ Taken in"), final=True)
        self.result = self.last.tell("")
        self.lines = QVBoxLayout()
        self.lines.setSpacing(HAIR)
        self.last.body.addLayout(self.lines)
        self.lead(self.where, self.looking, self.choose, self.taking, self.last)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Import from a phone's folder")

    def _has_photos(self) -> bool:
        return self.contents is not None and bool(self.contents.photos)

    def _look(self) -> None:
        folder, desk = self.where.path, self._desk
        assert folder is not None

        def work(task: Task, _heard: Callable[[int, int], object]) -> PhoneContents:
            return _cable(desk).look(folder, task.cancelled)

        self.start_long(self.looking, work, self._show_contents)

    def _show_contents(self, contents: PhoneContents) -> None:
        self.contents = contents
        rows = [
            (str(number), self._line(record))
            for number, record in enumerate(contents.records)
            if record.state != "here"
        ]
        self.choose.fill(rows, ticked=True)
        here = sum(record.state == "here" for record in contents.records)
        told = []
        if contents.photos:
            told.append(
                self.tr(
                    "%n photo(s) that records here wait for are taken in too.",
                    "",
                    len(contents.photos),
                )
            )
        if here:
            told.append(self.tr("%n record(s) are here already.", "", here))
        self.photos.setText(" ".join(told))
        self.photos.setVisible(bool(told))

    def _line(self, record: FoundRecord) -> str:
        parts = [form_title(record.title)]
        if record.name:
            parts.append(record.name)
        if record.files:
            parts.append(self.tr("%n file(s)", "", len(record.files)))
        if record.state == "no form":
            parts.append(self.tr("⚠ this form is not on this laptop"))
        elif record.state == "other":
            parts.append(self.tr("⚠ here with other answers"))
        elif record.missing:
            parts.append(self.tr("⚠ %n file(s) are not there", "", record.missing))
        return " · ".join(parts)

    def _take(self) -> None:
        contents, desk, name = self.contents, self._desk, self.owner.text().strip()
        assert contents is not None
        records = [contents.records[int(number)] for number in self.choose.chosen]

        def work(task: Task, heard: Callable[[int, int], object]) -> TakenFromPhone:
            return _cable(desk).take(
                records, contents.photos, name=name, progress=heard, cancelled=task.cancelled
            )

        self.start_long(self.taking, work, self._done)

    def _done(self, taken: TakenFromPhone) -> None:
        self.result.setText(
            self.tr(
                "New: {new}. Completed: {completed}. Photos: {photos}. Nothing on the phone was "
                "changed."
            ).format(new=len(taken.new), completed=len(taken.completed), photos=taken.photos)
        )
        empty_layout(self.lines)
        for _, sentence in taken.refused[:_MOST_LINES]:
            self.lines.addWidget(Look(say(sentence)))
