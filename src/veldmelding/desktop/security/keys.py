"""Guides about the keys of a vault: passphrase, recovery sheet, three sheets, all keys anew."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

from veldmelding.desktop.first_run.recovery_step import RecoveryStep
from veldmelding.desktop.security.guide import Guide, Job
from veldmelding.desktop.security.measures import size_text
from veldmelding.desktop.security.steps import NewSecretStep, SecretStep, TellStep
from veldmelding.desktop.widgets import Muted
from veldmelding.errors import WrongPassphrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.first_run.step import Step
    from veldmelding.vault import RecoveryKey, Share


class PassphraseGuide(Guide):
    """Exchanges the passphrase."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        vault = desk.vault
        self.ask = NewSecretStep(
            self.tr("Which passphrase shall open the vault?"),
            self.tr(
                "The recovery sheet stays the same. A copy of the vault that was made before "
                "still opens with the old passphrase; New keys ends that."
            ),
            button=self.tr("Change the passphrase"),
            words=self.tr("Changing the passphrase"),
            work=lambda old, fresh: vault.change_passphrase(old, fresh, cost=desk.cost),
        )
        self.lead(
            self.ask,
            TellStep(
                self.tr("✓ The passphrase was changed"),
                self.tr("Use the new one from the next unlocking on."),
                final=True,
            ),
        )

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Change the passphrase")


class _Renewal(Guide):
    """Makes a recovery key that counts only once its paper was seen to be there.

    Until then the old sheet opens the vault, so that whatever happens meanwhile one of them does.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        self.vault = desk.vault
        self.sheets: tuple[RecoveryStep, ...] = ()
        self._secret = ""
        self._key: RecoveryKey | None = None

    def make(self, secret: str) -> None:
        """Make the key for whoever has the passphrase; nothing changes yet."""
        from veldmelding.vault import RecoveryKey

        if not self.vault.keyring.verify(secret):
            raise WrongPassphrase
        self._secret, self._key = secret, RecoveryKey.generate()

    def show_key(self, _done: object) -> None:
        """Put the key on the sheets."""
        from veldmelding.vault import split

        assert self._key is not None
        shown: Sequence[RecoveryKey | Share] = [self._key]
        if len(self.sheets) > 1:
            shown = split(self._key)
        for sheet, text in zip(self.sheets, shown, strict=True):
            sheet.set_key(text, self.vault.label)

    def after(self, step: Step) -> Job | None:
        """Let the new key count when its last sheet is proven."""
        key, secret = self._key, self._secret
        if step is not self.sheets[-1] or key is None:
            return None
        return Job(
            lambda: self.vault.keyring.replace_recovery(secret, key),
            self.tr("Changing the keys"),
            lambda _nothing: self._forget(),
        )

    def close_down(self) -> None:
        """Forget the passphrase and the key."""
        self._forget()
        super().close_down()

    def _forget(self) -> None:
        self._secret, self._key = "", None


class RecoveryGuide(_Renewal):
    """Makes a new recovery key and sees to it that it is on paper."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ask = SecretStep(
            self.tr("Make a new recovery sheet?"),
            self.tr(
                "For when the old paper is lost, or somebody may have seen it. The old sheet opens "
                "nothing any more once you have typed two groups of the new one. Have paper or a "
                "printer at hand."
            ),
            button=self.tr("Make a new sheet"),
            words=self.tr("Making a new recovery key"),
            work=self.make,
            done=self.show_key,
        )
        self.sheet = RecoveryStep()
        self.sheets = (self.sheet,)
        self.lead(
            self.ask,
            self.sheet,
            TellStep(
                self.tr("✓ The new recovery sheet counts"),
                self.tr(
                    "Destroy the old paper. Copies of the vault that were made before still open "
                    "with it; make a new backup, or choose New keys to end that."
                ),
                final=True,
            ),
        )

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("New recovery sheet")


class SplitGuide(_Renewal):
    """Splits a new recovery key among three people."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ask = SecretStep(
            self.tr("Split the recovery key among three people?"),
            self.tr(
                "Three sheets are made. Any two of them together open this vault, one alone opens "
                "nothing: so no single person, and no single searched house, gives it away. The "
                "recovery sheet you have now opens nothing any more after this."
            ),
            button=self.tr("Make three sheets"),
            words=self.tr("Making a new recovery key"),
            work=self.make,
            done=self.show_key,
        )
        self.sheets = tuple(RecoveryStep(number) for number in (1, 2, 3))
        self.lead(
            self.ask,
            *self.sheets,
            TellStep(
                self.tr("✓ Three sheets are on paper"),
                self.tr(
                    "Write down for yourself who has which number, not on the sheets. On the "
                    "unlock screen any two of them open the vault."
                ),
                final=True,
            ),
        )

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Split the recovery key")


class RekeyGuide(Guide):
    """Encrypts the vault anew, so that older copies of its keys open it no more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        vault = desk.vault
        self.tell_step = TellStep(
            self.tr("Give this vault new keys?"),
            self.tr(
                "Do this when somebody may know the passphrase, may have copied the laptop, or "
                "has left the team. It locks out old copies: whoever has the old passphrase, the "
                "old recovery sheet or an old key file can no longer open this vault."
            ),
            button=self.tr("Next"),
        )
        self.tell_step.tell(
            self.tr(
                "What was copied before stays as it was: an old backup still opens with the old "
                "passphrase. So remove old backups, and make a new one afterwards."
            ),
            Muted,
        )
        self.tell_step.tell(
            self.tr(
                "Headquarters keeps its way in where you let it in. A duress passphrase ends; "
                "set a new one if you want it."
            ),
            Muted,
        )
        self.room = self.tell_step.tell("", Muted)
        self.tell_step.on_enter = self._measure
        self.ask = NewSecretStep(
            self.tr("Which passphrase goes with the new keys?"),
            self.tr("Choose another one than before."),
            button=self.tr("Make new keys"),
            words=self.tr("Encrypting the vault anew. Do not switch the laptop off."),
            work=lambda old, fresh: vault.rekey(old, fresh, cost=desk.cost),
            done=self._made,
        )
        self.sheet = RecoveryStep()
        self.last = TellStep(
            self.tr("✓ Old copies are locked out"),
            self.tr(
                "Destroy the old recovery sheet. Backups made before today open with the old "
                "passphrase: make a new backup now and remove the old ones."
            ),
            final=True,
        )
        self._desk = desk
        self.lead(self.tell_step, self.ask, self.sheet, self.last)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("New keys")

    def _made(self, key: RecoveryKey) -> None:
        self.sheet.set_key(key, self._desk.vault.label)

    def _measure(self) -> None:
        """Say how much room it needs, and how much there is."""
        vault = self._desk.vault

        def work() -> tuple[int, int]:
            size = sum(path.stat().st_size for path in vault.folder.glob("vault.db*"))
            return size, shutil.disk_usage(vault.folder).free

        def show(answer: Any) -> None:
            needed, free = answer
            self.room.setText(
                self.tr(
                    "It needs {needed} of room on this disk for a moment; {free} are free."
                ).format(needed=size_text(needed), free=size_text(free))
            )

        self.tasks.vault(work, show, owner=self)


class DuressGuide(Guide):
    """Sets a passphrase that destroys the keys, after its risks have been told."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        from veldmelding.desktop.language import say
        from veldmelding.vault.duress import RISKS

        vault = desk.vault
        risks = TellStep(
            self.tr("A passphrase that destroys the keys?"),
            self.tr("Typed on the unlock screen, it makes this vault unreadable for everybody."),
            button=self.tr("Next"),
            agree=self.tr("I have read this, and talked about it with headquarters"),
        )
        for risk in RISKS:
            risks.tell("• " + say(risk))
        self.ask = NewSecretStep(
            self.tr("Which passphrase shall destroy the keys?"),
            self.tr("Not like the one you use every day, so that you never type it by mistake."),
            button=self.tr("Set it"),
            words=self.tr("Changing the keys"),
            work=vault.keyring.set_duress,
        )
        self.ask.label.setText(self.tr("The passphrase you use every day"))
        self.ask.secret.edit.setAccessibleName(self.tr("The passphrase you use every day"))
        self.lead(
            risks,
            self.ask,
            TellStep(
                self.tr("✓ The duress passphrase is set"),
                self.tr("Make backups often: after it is used, only a backup can bring back work."),
                final=True,
            ),
        )

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Duress passphrase")


class TakeBackGuide(Guide):
    """Takes a way into the vault away again."""

    def __init__(self, desk: Desk, what: str) -> None:
        super().__init__(desk.tasks)
        keyring = desk.vault.keyring
        escrow = what == "escrow"
        self._what = what
        self.lead(
            SecretStep(
                self.tr("Take headquarters' way in away?")
                if escrow
                else self.tr("Take the duress passphrase away?"),
                self.tr(
                    "Headquarters can then no longer open this vault. Copies of the vault that "
                    "it has already still open for it; New keys ends that for what comes after."
                )
                if escrow
                else self.tr("After this it is an ordinary wrong passphrase."),
                button=self.tr("Take it away"),
                words=self.tr("Changing the keys"),
                work=keyring.dismiss_headquarters if escrow else keyring.clear_duress,
            ),
            TellStep(self.tr("✓ It was taken away"), final=True),
        )

    def title(self) -> str:
        """Say what this leads through."""
        if self._what == "escrow":
            return self.tr("Headquarters as a way in")
        return self.tr("Duress passphrase")
