"""Headquarters: where one delivers to, changed by set-up text, address or QR picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from veldmelding.desktop.headquarters import HeadquartersForm
from veldmelding.desktop.settings.section import Section
from veldmelding.desktop.tokens import MEDIUM
from veldmelding.desktop.widgets import Good, Text

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.sync import Backend


class HeadquartersSection(Section):
    """Shows headquarters, and takes another one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._backend: Backend | None = None
        self.current = Text("")
        self.change = QPushButton()
        self.change.setCheckable(True)
        self.forget = QPushButton()
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.change)
        row.addWidget(self.forget)
        row.addStretch(1)
        self.form = HeadquartersForm(desk.tasks)
        self.save = QPushButton()
        self.told = Good("")
        below = QHBoxLayout()
        below.addWidget(self.save)
        below.addStretch(1)
        self.column.addWidget(self.current)
        self.column.addLayout(row)
        self.column.addWidget(self.form)
        self.column.addLayout(below)
        self.column.addWidget(self.told)
        for widget in (self.form, self.save, self.told):
            widget.hide()
        self.change.toggled.connect(self._toggle)
        self.form.changed.connect(self._update)
        self.save.clicked.connect(self._save)
        self.forget.clicked.connect(self._forget)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.heading.setText(self.tr("Headquarters"))
        self.save.setText(self.tr("Deliver there from now on"))
        self.forget.setText(self.tr("Forget it"))
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
        if backend is None:
            self.current.setText(self.tr("No headquarters yet. Everything else works without it."))
            self.change.setText(self.tr("Set up headquarters"))
        else:
            self.current.setText(f"{backend.title}\n{backend.address}")
            self.change.setText(self.tr("Change"))
        self.forget.setVisible(backend is not None)

    def _toggle(self, on: bool) -> None:
        self.form.setVisible(on)
        self.save.setVisible(on)
        self.told.hide()
        if on:
            self.form.text.setFocus()
        else:
            self.form.clear()
        self._update()

    def _update(self) -> None:
        self.save.setEnabled(self.form.backend() is not None)

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
        self.desk.tasks.vault(
            lambda: backend.forget(vault), lambda _done: self.refresh(), owner=self
        )
