"""Headquarters: where one delivers to, its key and what it decides; tested, changed, passed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from veldmelding.desktop.flow import FlowLayout
from veldmelding.desktop.headquarters import HeadquartersForm, key_words
from veldmelding.desktop.security.offer import Offer
from veldmelding.desktop.settings.connection import ConnectionTest
from veldmelding.desktop.settings.policy import policy_words
from veldmelding.desktop.settings.section import Section
from veldmelding.desktop.tokens import SMALL
from veldmelding.desktop.widgets import Good, Look, Muted, Strong, Text

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.security.guide import Guide
    from veldmelding.sync import Backend


class HeadquartersSection(Section):
    """Shows headquarters, and takes another one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.column.removeItem(self.grid)
        self._backend: Backend | None = None
        self.name = Strong("")
        self.current = Text("")
        self.key = Text("")
        self.decides = Muted("")
        self.change = QPushButton()
        self.change.setCheckable(True)
        self.test = ConnectionTest(desk)
        self.forget = QPushButton()
        row = FlowLayout(spacing=SMALL)
        for button in (self.change, self.test.button, self.forget):
            row.addWidget(button)
        self.form = HeadquartersForm(desk.tasks)
        self.other_key = Look("")
        self.save = QPushButton()
        self.told = Good("")
        below = QHBoxLayout()
        below.addWidget(self.save)
        below.addStretch(1)
        for widget in (self.name, self.current, self.key, self.decides):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.addWidget(self.test)
        self.column.addWidget(self.form)
        self.column.addWidget(self.other_key)
        self.column.addLayout(below)
        self.column.addWidget(self.told)
        self.hand_on, self.decrypt = Offer(), Offer()
        self.column.addWidget(self.hand_on)
        self.column.addWidget(self.decrypt)
        for hidden in (self.form, self.save, self.told, self.other_key):
            hidden.hide()
        self.change.toggled.connect(self._toggle)
        self.form.changed.connect(self._update)
        self.save.clicked.connect(self._save)
        self.forget.clicked.connect(self._forget)
        self.hand_on.chosen.connect(lambda: self.visit.emit(self.guide("hand on")))
        self.decrypt.chosen.connect(lambda: self.visit.emit(self.guide("decrypt")))
        self.retranslate()

    def guide(self, name: str) -> Guide:
        """Make the guide that an offer begins."""
        if name == "decrypt":
            from veldmelding.desktop.decrypt.guide import DecryptGuide

            return DecryptGuide(self.desk.tasks)
        from veldmelding.desktop.settings.hand_on import HandOnGuide

        return HandOnGuide(self.desk)

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.heading.setText(self.tr("Headquarters"))
        self.save.setText(self.tr("Deliver there from now on"))
        self.forget.setText(self.tr("Forget it"))
        self.other_key.setText(
            "⚠ "
            + self.tr(
                "This is another key than the one so far. Ask headquarters by telephone whether "
                "they changed it, and compare the words, before you go on."
            )
        )
        self.hand_on.say(
            self.tr("Set up another laptop"),
            self.tr("A QR code that is of no use to anybody without the words that belong to it."),
            self.tr("Make a code…"),
        )
        self.decrypt.say(
            self.tr("Read sealed records"),
            self.tr("At headquarters: open records that ODK encrypted, with the private key."),
            self.tr("Read them…"),
        )
        self._show(self._backend)

    def refresh(self) -> None:
        """Read where one delivers to."""
        vault = self.desk.vault

        def ask() -> Backend | None:
            from veldmelding.sync import Backend

            return Backend.load(vault)

        self.desk.tasks.vault(ask, self._show, owner=self)

    def _show(self, backend: Backend | None) -> None:
        self._backend = backend
        known = backend is not None
        if backend is None:
            self.current.setText(self.tr("No headquarters yet. Everything else works without it."))
            self.change.setText(self.tr("Set up headquarters"))
            self.key.setText("")
            self.decides.setText("")
        else:
            self.name.setText(backend.title)
            self.current.setText(backend.address)
            self.change.setText(self.tr("Change"))
            self.key.setText(
                self.tr("Its key in words, to compare by telephone: {words}").format(
                    words=key_words(backend)
                )
                if backend.headquarters_key
                else self.tr(
                    "It gave no key of its own. Sealed envelopes and alerts need one; deliveries "
                    "do not."
                )
            )
            self.decides.setText(policy_words(backend.policy))
        self.name.setVisible(known)
        self.key.setVisible(known)
        self.decides.setVisible(known)
        self.forget.setVisible(known)
        self.test.button.setVisible(known)
        self.hand_on.setVisible(known)

    def _toggle(self, on: bool) -> None:
        self.form.setVisible(on)
        self.save.setVisible(on)
        self.told.hide()
        self.test.hide()
        if on:
            self.form.text.setFocus()
        else:
            self.form.clear()
        self._update()

    def _update(self) -> None:
        wanted, known = self.form.backend(), self._backend
        self.save.setEnabled(wanted is not None)
        self.other_key.setVisible(
            wanted is not None
            and known is not None
            and bool(known.headquarters_key)
            and wanted.headquarters_key not in {"", known.headquarters_key}
        )

    def _save(self) -> None:
        backend, vault = self.form.backend(), self.desk.vault
        if backend is None:
            return

        def done(_nothing: object) -> None:
            self.change.setChecked(False)
            self.told.setText(self.tr("✓ From now on you deliver there."))
            self.told.show()
            self.change.setFocus()
            self.refresh()

        self.desk.tasks.vault(lambda: backend.save(vault), done, owner=self)

    def _forget(self) -> None:
        backend, vault = self._backend, self.desk.vault
        if backend is None:
            return
        self.test.hide()
        self.desk.tasks.vault(
            lambda: backend.forget(vault), lambda _done: self.refresh(), owner=self
        )
