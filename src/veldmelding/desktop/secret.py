"""Fields for passphrases: hidden unless asked, with caps lock and the keyboard layout in words."""

from __future__ import annotations

import random

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from veldmelding.desktop.language import say
from veldmelding.desktop.tokens import HAIR, LARGE, MEDIUM, SMALL
from veldmelding.desktop.widgets import Card, Heading, Look, Muted, Text


class SecretEdit(QLineEdit):
    """A line for a passphrase; notices from the letters whether caps lock is on."""

    caps_lock = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reveal(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._caps = False

    def reveal(self, on: bool) -> None:
        """Show the letters, or hide them again."""
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        # Qt forgets the hints with each change: keyboards must not learn a passphrase.
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Compare letter and Shift: they disagree only while caps lock is on."""
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._tell(not self._caps)
        elif len(letter) == 1 and letter.isalpha() and letter.lower() != letter.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._tell(letter.isupper() != shift)
        super().keyPressEvent(event)

    def _tell(self, on: bool) -> None:
        if on != self._caps:
            self._caps = on
            self.caps_lock.emit(on)


class SecretField(QWidget):
    """A passphrase line with Show, and what one must know about the keyboard below it."""

    changed = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        self.edit = SecretEdit(self)
        self.reveal = QCheckBox(self)
        row.addWidget(self.edit, 1)
        row.addWidget(self.reveal)
        column.addLayout(row)
        self.keyboard = Muted("", self)
        self.caps = Look("", self)
        self.caps.hide()
        column.addWidget(self.caps)
        column.addWidget(self.keyboard)
        self.setFocusProxy(self.edit)
        self.reveal.toggled.connect(self.edit.reveal)
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.entered)
        self.edit.caps_lock.connect(self.caps.setVisible)
        QGuiApplication.inputMethod().localeChanged.connect(self.retranslate)
        self.retranslate()

    def text(self) -> str:
        """Return what was typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Put `text` there."""
        self.edit.setText(text)

    def clear(self) -> None:
        """Forget what was typed, the undo history included."""
        self.edit.setText("")
        self.edit.clear()

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.reveal.setText(self.tr("Show"))
        self.reveal.setAccessibleDescription(self.tr("Shows the passphrase in plain letters"))
        self.caps.setText(self.tr("⚠ Caps Lock seems to be on."))
        locale = QGuiApplication.inputMethod().locale()
        if locale.language() == QLocale.Language.C:
            self.keyboard.hide()
        else:
            name = QLocale.languageToString(locale.language())
            self.keyboard.setText(
                self.tr("Keyboard: {layout}").format(layout=locale.nativeLanguageName() or name)
            )
            self.keyboard.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class NewPassphrase(QWidget):
    """Choosing a passphrase: six words offered, or one's own, typed twice, with its strength."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        self.offer = Card(self)
        self.offer_text = Muted("", self.offer)
        self.words = Heading("", self.offer)
        self.use = QPushButton(self.offer)
        self.others = QPushButton(self.offer)
        self.offer.column.addWidget(self.offer_text)
        self.offer.column.addWidget(self.words)
        buttons = QHBoxLayout()
        buttons.setSpacing(MEDIUM)
        buttons.addWidget(self.use)
        buttons.addWidget(self.others)
        buttons.addStretch(1)
        self.offer.column.addLayout(buttons)
        column.addWidget(self.offer)
        self.first_label = QLabel(self)
        self.first = SecretField(self)
        self.first_label.setBuddy(self.first.edit)
        self.second_label = QLabel(self)
        self.second = SecretEdit(self)
        self.second_label.setBuddy(self.second)
        self.verdict = Text("", self)
        for widget in (
            self.first_label,
            self.first,
            self.second_label,
            self.second,
            self.verdict,
        ):
            column.addWidget(widget)
        self.use.clicked.connect(self._use_words)
        self.others.clicked.connect(self.suggest)
        self.first.changed.connect(self._judge)
        self.second.textChanged.connect(self._judge)
        self.first.reveal.toggled.connect(self.second.reveal)
        self.first.entered.connect(self.second.setFocus)
        self.second.returnPressed.connect(self.entered)
        self.good_enough = False
        self.retranslate()

    def suggest(self) -> None:
        """Offer six other words."""
        from veldmelding.vault.passphrase import suggest_passphrase

        self.words.setText(suggest_passphrase(words=6, random=random.SystemRandom()))

    def text(self) -> str:
        """Return the passphrase; only meaningful when `good_enough`."""
        return self.first.text()

    def type_twice(self, passphrase: str) -> None:
        """Put a passphrase into both fields, readable."""
        self.first.reveal.setChecked(True)
        self.first.set_text(passphrase)
        self.second.setText(passphrase)

    def clear(self) -> None:
        """Forget everything typed and offered."""
        self.first.clear()
        self.second.clear()
        self.words.clear()

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.offer_text.setText(
            self.tr("Six words are easier to remember than signs and hard to guess:")
        )
        self.use.setText(self.tr("Use these words"))
        self.others.setText(self.tr("Other words"))
        self.first_label.setText(self.tr("&Passphrase"))
        self.first.edit.setAccessibleName(self.tr("Passphrase"))
        self.second_label.setText(self.tr("The same &once more"))
        self.second.setAccessibleName(self.tr("The same passphrase once more"))
        self._judge()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _use_words(self) -> None:
        self.type_twice(self.words.text())
        self.second.setFocus()

    def _judge(self) -> None:
        from veldmelding.vault.passphrase import strength

        typed, again = self.first.text(), self.second.text()
        if not typed:
            self.good_enough = False
            self.verdict.setText("")
            self.changed.emit()
            return
        found = strength(typed)
        strong = found.acceptable
        signs = "●" * (found.score + 1) + "○" * (4 - found.score)
        words = f"{signs}  {say(found.sentence)}"
        if strong and again and again != typed:
            words += "\n" + self.tr("The two are not the same yet.")
        self.verdict.setText(words)
        self.good_enough = strong and again == typed
        self.changed.emit()
