"""Guides: erase what can be read here, or destroy the whole vault; two clear steps each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from veldmelding.desktop.language import say
from veldmelding.desktop.security.guide import Guide, Job
from veldmelding.desktop.security.steps import TellStep
from veldmelding.desktop.security.tick import Tick
from veldmelding.desktop.widgets import Look, Muted, Strong

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.observations.wipe import Erasure
    from veldmelding.vault.wipe import Destruction


class EraseGuide(Guide):
    """First what, with its count; then once more, and it is done within seconds."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        self._desk = desk
        self._agreed: Erasure | None = None
        self.what = TellStep(
            self.tr("Erase what can be read here?"),
            self.tr(
                "For when there is no time. It works without a connection and takes a few "
                "seconds. Drafts always go, with their photos and everything the search knows."
            ),
            button=self.tr("Next"),
        )
        self.finalised = Tick(self.tr("Finalised records too, also what is not delivered yet"))
        self.sealed = Tick(self.tr("Sealed records too, which nobody can read here anyway"))
        for box in (self.finalised, self.sealed):
            self.what.body.addWidget(box)
            box.toggled.connect(self._count)
        self.summary = Strong("")
        self.what.body.addWidget(self.summary)
        self.what.on_enter = self._count
        self.what.is_ready = lambda: self._agreed is not None
        self.sure = TellStep(self.tr("Erase it now?"), "", button=self.tr("Erase for good"))
        self.once_more = self.sure.tell("", Strong)
        self.honest = self.sure.tell("", Look)
        self.sure.on_enter = self._repeat
        self.sure.work = self._erase
        self.last = TellStep(
            self.tr("✓ Erased"),
            self.tr("What stays is listed under Observations. You can go on working."),
            final=True,
        )
        self.lead(self.what, self.sure, self.last)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Erase what can be read")

    def _count(self) -> None:
        from veldmelding.observations.wipe import prepare_erasure

        vault = self._desk.vault
        finalised, sealed = self.finalised.is_checked(), self.sealed.is_checked()
        self._agreed = None
        self.update_buttons()

        def show(erasure: Erasure) -> None:
            if (erasure.finalised_too, erasure.sealed_too) != (
                self.finalised.is_checked(),
                self.sealed.is_checked(),
            ):
                return
            self._agreed = erasure
            self.summary.setText(say(erasure.sentences[0]))
            self.update_buttons()
            if (
                self.isVisible()
                and not self.finalised.box.hasFocus()
                and not self.sealed.box.hasFocus()
            ):
                self.focus_first()

        self.tasks.vault(
            lambda: prepare_erasure(vault, finalised_too=finalised, sealed_too=sealed),
            show,
            owner=self,
        )

    def _repeat(self) -> None:
        if self._agreed is not None:
            first, honest = self._agreed.sentences
            self.once_more.setText(say(first))
            self.honest.setText(say(honest))

    def _erase(self) -> Job | None:
        from veldmelding.observations.wipe import erase

        vault, agreed = self._desk.vault, self._agreed
        if agreed is None:
            return None
        return Job(lambda: erase(vault, agreed), self.tr("Erasing"))


class DestroyGuide(Guide):
    """First what would be gone; then once more, and the vault is no more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks)
        self._desk = desk
        self._agreed: Destruction | None = None
        self.what = TellStep(
            self.tr("Destroy this vault?"),
            self.tr(
                "Its keys are overwritten, so that neither passphrase nor recovery sheet nor "
                "headquarters opens it, and then its files are removed. It cannot be undone."
            ),
            button=self.tr("Next"),
        )
        self.summary = self.what.tell("", Strong)
        self.honest = self.what.tell("", Look)
        self.what.on_enter = self._count
        self.what.is_ready = lambda: self._agreed is not None
        self.sure = TellStep(
            self.tr("Destroy it now?"),
            self.tr("After this the unlock screen comes, and this vault is not on it any more."),
            button=self.tr("Destroy this vault"),
        )
        self.once_more = self.sure.tell("", Strong)
        self.hint = self.sure.tell(
            self.tr("To keep the work, press Cancel, then deliver or make a backup."), Muted
        )
        self.sure.on_enter = lambda: self.once_more.setText(self.summary.text())
        self.lead(self.what, self.sure)
        self.finished.connect(self._go)

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Destroy this vault")

    def _count(self) -> None:
        from veldmelding.vault import wipe

        vault = self._desk.vault

        def show(found: Any) -> None:
            self._agreed = found
            first, honest = found.sentences
            self.summary.setText(say(first))
            self.honest.setText(say(honest))
            self.update_buttons()
            if self.isVisible():
                self.focus_first()

        self.tasks.vault(lambda: wipe.prepare(vault), show, owner=self)

    def _go(self) -> None:
        if self._agreed is not None:
            self._desk.destruction_agreed.emit(self._agreed)
