"""Adding a form from disk: check it first, say what would not work, then install it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from veldmelding.desktop.language import say
from veldmelding.desktop.tokens import HAIR, MEDIUM
from veldmelding.desktop.widgets import (
    Card,
    Danger,
    Good,
    Heading,
    Look,
    Muted,
    PrimaryButton,
    Text,
    Waiting,
    empty_layout,
)
from veldmelding.errors import FileUnreadable, FormTooLarge, VeldmeldingError
from veldmelding.language import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veldmelding.desktop.desk import Desk

LARGEST_FILE = 20 * 1024 * 1024
"""Bytes of a form or of one file beside it."""

MOST_FINDINGS = 40


@dataclass(frozen=True, slots=True)
class Checked:
    """A form file that was read: what it would become, and what is to be said about it."""

    name: str
    xml: bytes
    media: Mapping[str, bytes]
    findings: tuple[Any, ...]
    missing: tuple[str, ...]

    @property
    def works(self) -> bool:
        """Whether it can be added."""
        return not any(finding.severity == "error" for finding in self.findings)


class AddForm(Card):
    """Shows the findings of the form check and offers to add the form."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._checked: Checked | None = None
        self.heading = Heading("")
        self.verdict = Text("")
        self.lines = QVBoxLayout()
        self.lines.setSpacing(HAIR)
        self.waiting = Waiting()
        self.add = PrimaryButton()
        self.close_button = QPushButton()
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.add)
        row.addWidget(self.close_button)
        row.addStretch(1)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.waiting)
        self.column.addWidget(self.verdict)
        self.column.addLayout(self.lines)
        self.column.addLayout(row)
        self.add.clicked.connect(self._install)
        self.close_button.clicked.connect(self.hide)
        self.retranslate()

    def check(self, path: Path) -> None:
        """Read `path` off the GUI thread and show what the form check found."""
        self.heading.setText(path.name)
        self.verdict.setText("")
        empty_layout(self.lines)
        self.add.hide()
        self.show()
        self._checked = None
        task = self.desk.tasks.pool(
            lambda: read_form_file(path), self._show, self._failed, owner=self
        )
        self.waiting.follow(task, self.tr("Checking the form"))

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.add.setText(self.tr("Add this form"))
        self.close_button.setText(self.tr("Close"))
        if self._checked is not None:
            self._show(self._checked)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self, checked: Checked) -> None:
        self._checked = checked
        empty_layout(self.lines)
        errors = sum(finding.severity == "error" for finding in checked.findings)
        if errors:
            self.verdict.setText(
                self.tr("This form would not work: %n mistake(s) to correct first.", "", errors)
            )
        elif checked.findings or checked.missing:
            self.verdict.setText(self.tr("This form works. Please look at the remarks."))
        else:
            self.verdict.setText(self.tr("This form works. Nothing to remark."))
        for finding in checked.findings[:MOST_FINDINGS]:
            words = finding.text
            text = say(words) if isinstance(words, Sentence) else str(words)
            line = f"{finding.where}: {text}" if finding.where else text
            if finding.severity == "error":
                self.lines.addWidget(Danger("✗ " + line))
            else:
                self.lines.addWidget(Look("⚠ " + line))
        more = len(checked.findings) - MOST_FINDINGS
        if more > 0:
            self.lines.addWidget(Muted(self.tr("And %n more.", "", more)))
        for name in checked.missing:
            self.lines.addWidget(
                Look(
                    self.tr("⚠ The form needs the file {name}. Put it beside the form.").format(
                        name=name
                    )
                )
            )
        self.add.setVisible(checked.works)
        if checked.works:
            self.add.setFocus()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, VeldmeldingError):
            raise error
        empty_layout(self.lines)
        self.lines.addWidget(Danger("✗ " + say(error.sentence)))

    def _install(self) -> None:
        checked, desk = self._checked, self.desk
        if checked is None:
            return

        def work() -> str:
            media = {
                name: desk.library.keep_media(name, content)
                for name, content in checked.media.items()
            }
            return desk.library.install(checked.xml, media, origin="file").title

        def done(title: str) -> None:
            self._checked = None
            empty_layout(self.lines)
            self.add.hide()
            self.verdict.setText("")
            self.lines.addWidget(
                Good(self.tr("✓ {title} was added to the forms.").format(title=title))
            )

        task = desk.tasks.vault(work, done, self._failed, owner=self)
        self.waiting.follow(task, self.tr("Adding the form"))


def read_form_file(path: Path) -> Checked:
    """Read a form and the files beside it, convert it when it is a sheet, and check it."""
    from veldmelding.xforms import FormDefinition, check_form, convert_xlsform

    data = _read(path)
    folder = path.parent

    def beside(name: str) -> bytes | None:
        file = folder / Path(name).name
        if file.is_file() and file.stat().st_size <= LARGEST_FILE:
            return file.read_bytes()
        return None

    report = check_form(data, path.name, beside)
    findings = tuple(report.findings)
    if any(finding.severity == "error" for finding in findings):
        return Checked(path.name, b"", {}, findings, ())
    media: dict[str, bytes] = {}
    if path.suffix.lower() == ".xml":
        xml = data
    else:
        conversion = convert_xlsform(
            data.decode("utf-8") if path.suffix.lower() == ".md" else data, name=path.stem
        )
        xml = conversion.xml
        media.update(conversion.media)
    missing = []
    for name in sorted(FormDefinition.parse(xml, attachments=beside).media_names - set(media)):
        content = beside(name)
        if content is None:
            missing.append(name)
        else:
            media[name] = content
    return Checked(path.name, xml, media, findings, tuple(missing))


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise FormTooLarge(
                size=path.stat().st_size // 1_000_000, limit=LARGEST_FILE // 1_000_000
            )
        return path.read_bytes()
    except OSError as error:
        raise FileUnreadable(
            name=path.name, reason=error.strerror or type(error).__name__
        ) from error
