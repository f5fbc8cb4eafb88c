"""Guide: let headquarters open this vault, when the person agrees to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.desktop.security.guide import Guide
from veldmelding.desktop.security.public_key import PublicKeyStep
from veldmelding.desktop.security.steps import SecretStep, TellStep

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk


class EscrowGuide(Guide):
    """What it means, whose key it is, and the passphrase."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        self._desk = desk
        keyring = desk.vault.keyring
        meaning = TellStep(
            self.tr("Shall headquarters be able to open this vault?"),
            self.tr(
                "Then nothing is lost when both passphrase and recovery sheet are gone, or when "
                "you fall ill. But whoever has headquarters' private key can read everything in "
                "this vault, also drafts, if they have the laptop or a backup."
            ),
            agree=self.tr("I want this, and nobody made me"),
        )
        meaning.tell(
            self.tr("It is your choice. You can take it back here; backups made meanwhile keep it.")
        )
        self.key = PublicKeyStep(
            desk.tasks,
            self.tr("Which key is headquarters'?"),
            self.tr("Headquarters gives it to you as fourteen groups of signs, a file or a code."),
            whose=self.tr("Headquarters' &key"),
        )
        self.key.on_enter = self._offer
        self.ask = SecretStep(
            self.tr("Let headquarters in"),
            self.tr("From now on this vault opens with headquarters' private key too."),
            button=self.tr("Let headquarters in"),
            words=self.tr("Changing the keys"),
            work=self._admit,
        )
        self._keyring = keyring
        self.lead(
            meaning,
            self.key,
            self.ask,
            TellStep(
                self.tr("✓ Headquarters can open this vault"),
                self.tr("It stands in the list under People and keys, with the words of its key."),
                final=True,
            ),
        )

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Headquarters as a way in")

    def _admit(self, secret: str) -> None:
        assert self.key.key is not None
        self._keyring.admit_headquarters(secret, self.key.key)

    def _offer(self) -> None:
        """Take the key that came with headquarters' set-up, when there is one."""
        vault = self._desk.vault

        def work() -> str:
            from veldmelding.sync import Backend

            backend = Backend.load(vault)
            return "" if backend is None else str(backend.headquarters_key)

        def done(text: str) -> None:
            if text and not self.key.text.toPlainText():
                self.key.set_text(text)

        self.tasks.vault(work, done, owner=self)
