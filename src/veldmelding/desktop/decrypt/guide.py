"""Guide: which key, from where to where, and what came of every record."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from veldmelding.desktop.decrypt.work import DecryptStep
from veldmelding.desktop.files import choose_file, choose_folder
from veldmelding.desktop.language import say
from veldmelding.desktop.secret import SecretField
from veldmelding.desktop.security.guide import Guide, Job
from veldmelding.desktop.security.pick import Pick
from veldmelding.desktop.security.steps import TellStep
from veldmelding.desktop.widgets import Look
from veldmelding.errors import VeldmeldingError

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from veldmelding.desktop.tasks import Tasks


class DecryptGuide(Guide):
    """Three steps; the key stays in memory only as long as they last."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks)
        self._pem = b""
        self.key: RSAPrivateKey | None = None
        self._build_key()
        self._build_where()
        self.last = DecryptStep(tasks)
        self.last.on_enter = self._begin
        self.last.ended.connect(self.focus_first)
        self.lead(self.ask_key, self.where, self.last)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Read sealed records")

    def close_down(self) -> None:
        """Forget the key."""
        self._pem, self.key = b"", None
        self.passphrase.clear()
        self.last.stop()
        super().close_down()

    def _can_go_back(self) -> bool:
        return self.step is not self.last and super()._can_go_back()

    # -- the key --------------------------------------------------------------------------------

    def _build_key(self) -> None:
        self.ask_key = TellStep(
            self.tr("Where is the private key?"),
            self.tr(
                "The .pem file that was made together with the public key in the form. It is read "
                "once, and nothing of it is kept."
            ),
        )
        self.key_file = Pick(
            self.tr("Choose the key file…"), partial(choose_file, filter_text="*.pem *.key")
        )
        self.ask_key.body.addWidget(self.key_file)
        self.trouble = Look("")
        self.trouble.hide()
        self.locked = QLabel(self.tr("&Passphrase of the key"))
        self.passphrase = SecretField()
        self.passphrase.edit.setAccessibleName(self.tr("Passphrase of the key"))
        self.locked.setBuddy(self.passphrase.edit)
        for widget in (self.trouble, self.locked, self.passphrase):
            self.ask_key.body.addWidget(widget)
        self.locked.hide()
        self.passphrase.hide()
        self.ask_key.focus_on = self.key_file.button
        self.ask_key.is_ready = self._key_ready
        self.ask_key.work = self._open_key
        self.key_file.chosen.connect(self._read_key)
        self.passphrase.changed.connect(self.ask_key.ready_changed)
        self.passphrase.entered.connect(self.ask_key.go_on)

    def _read_key(self, path: Path) -> None:
        from veldmelding.sync.decrypt import needs_passphrase, read_key_file

        self._pem = b""
        self.trouble.hide()
        try:
            self._pem = read_key_file(path)
        except VeldmeldingError as error:
            self.trouble.setText("⚠ " + say(error.sentence))
            self.trouble.show()
        asked = bool(self._pem) and needs_passphrase(self._pem)
        self.locked.setVisible(asked)
        self.passphrase.setVisible(asked)
        self.passphrase.clear()
        if asked:
            self.passphrase.edit.setFocus()
        self.update_buttons()

    def _key_ready(self) -> bool:
        return bool(self._pem) and (self.passphrase.isHidden() or bool(self.passphrase.text()))

    def _open_key(self) -> Job:
        from veldmelding.sync.decrypt import open_key

        pem, passphrase = self._pem, self.passphrase.text()

        def done(key: RSAPrivateKey) -> None:
            self.key = key

        return Job(
            lambda: open_key(pem, passphrase), self.tr("Opening the key"), done, in_line=False
        )

    # -- from where to where --------------------------------------------------------------------

    def _build_where(self) -> None:
        self.where = TellStep(
            self.tr("From where, and to where?"),
            self.tr(
                "Records of ODK Briefcase, of ODK Aggregate, or fetched from Central: a folder "
                "with everything in it, or a .zip file. The other folder must be new or empty."
            ),
            button=self.tr("Read the records"),
            warning="⚠ "
            + self.tr(
                "What is written there can be read by anybody who has it. Choose an encrypted disk."
            ),
            agree=self.tr("I know that the result is not encrypted"),
        )
        self.source = Pick(self.tr("Folder with the records…"), choose_folder)
        self.source.add(self.tr("Zip file…"), partial(choose_file, filter_text="*.zip"))
        self.target = Pick(self.tr("New or empty folder for the result…"), choose_folder)
        for pick in (self.source, self.target):
            self.where.body.addWidget(pick)
            pick.chosen.connect(self.where.ready_changed)
        self.where.focus_on = self.source.button
        self.where.is_ready = lambda: bool(self.source.path and self.target.path)

    def _begin(self) -> None:
        source, target = self.source.path, self.target.path
        if self.key is not None and source is not None and target is not None:
            self.last.begin(self.key, source, target)
