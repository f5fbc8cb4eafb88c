"""What guides are built of: telling, asking for the passphrase, choosing from a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from veldmelding.desktop.secret import NewPassphrase, SecretField
from veldmelding.desktop.security.guide import GuideStep, Job
from veldmelding.desktop.security.tick import Tick
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import MEDIUM, SMALL
from veldmelding.desktop.widgets import Look, Muted, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable


class TellStep(GuideStep):
    """Tells something, and may ask for a tick before one goes on."""

    def __init__(
        self,
        question: str,
        explanation: str = "",
        *,
        button: str = "",
        warning: str = "",
        agree: str = "",
        final: bool = False,
    ) -> None:
        super().__init__()
        self.final = final
        self._button = button
        self.question.setText(question)
        self.explanation.setText(explanation)
        self.explanation.setVisible(bool(explanation))
        self.body = QVBoxLayout()
        self.body.setSpacing(MEDIUM)
        self.column.addLayout(self.body)
        self.warning = Look(warning)
        self.agreed = Tick(agree)
        self._must_agree = bool(agree)
        self.column.addWidget(self.warning)
        self.column.addWidget(self.agreed)
        self.warning.setVisible(bool(warning))
        self.agreed.setVisible(bool(agree))
        self.column.addStretch(1)
        self.agreed.toggled.connect(self.ready_changed)
        self.on_enter: Callable[[], object] = lambda: None
        self.work: Callable[[], Job | None] = lambda: None
        self.is_ready: Callable[[], bool] = lambda: True
        self.focus_on: QWidget | None = None

    @property
    def ready(self) -> bool:
        """Ticked where a tick is asked for, and what the guide asks besides."""
        return (self.agreed.is_checked() or not self._must_agree) and self.is_ready()

    def entered(self) -> None:
        """Get ready to be shown."""
        self.on_enter()

    def job(self) -> Job | None:
        """Do what the guide gave."""
        return self.work()

    def first_focus(self) -> QWidget | None:
        """Return what one answers with, if anything."""
        if self.focus_on is not None:
            return self.focus_on
        return self.agreed.box if self._must_agree else None

    def next_text(self) -> str:
        """Say what the button does."""
        return self._button or super().next_text()

    def say_agree(self, text: str) -> None:
        """Ask for a tick, or no longer."""
        self._must_agree = bool(text)
        self.agreed.set_text(text)
        self.agreed.setVisible(bool(text))
        self.ready_changed.emit()

    def tell(self, text: str, kind: type[Text] = Text) -> Text:
        """Add a paragraph."""
        made = kind(text)
        self.body.addWidget(made)
        return made


class SecretStep(GuideStep):
    """Asks once more for the passphrase, and then does what it was asked for."""

    def __init__(
        self,
        question: str,
        explanation: str,
        *,
        button: str,
        words: str,
        work: Callable[[str], Any],
        done: Callable[[Any], object] = lambda _nothing: None,
        in_line: bool = True,
    ) -> None:
        super().__init__()
        self._button, self._words, self._work, self._done = button, words, work, done
        self._in_line = in_line
        self.question.setText(question)
        self.explanation.setText(explanation)
        self.label = QLabel(self.tr("Your &passphrase"))
        self.secret = SecretField()
        self.label.setBuddy(self.secret.edit)
        self.secret.edit.setAccessibleName(self.tr("Your passphrase"))
        self.hint = Muted(
            self.tr("Asked again so that nobody changes the locks of a vault that was left open.")
        )
        for widget in (self.label, self.secret, self.hint):
            self.column.addWidget(widget)
        self.more = QVBoxLayout()
        self.more.setSpacing(SMALL)
        self.column.addLayout(self.more)
        self.column.addStretch(1)
        self.secret.changed.connect(self.ready_changed)
        self.secret.entered.connect(self.go_on)

    @property
    def ready(self) -> bool:
        """Something was typed."""
        return bool(self.secret.text())

    def job(self) -> Job | None:
        """Do it with the passphrase that was typed."""
        typed = self.secret.text()
        return Job(lambda: self._work(typed), self._words, self._finished, self._in_line)

    def _finished(self, result: Any) -> None:
        self.forget()
        self._done(result)

    def first_focus(self) -> QWidget | None:
        """Return the field."""
        return self.secret.edit

    def next_text(self) -> str:
        """Say what the button does."""
        return self._button

    def forget(self) -> None:
        """Take what was typed off the screen."""
        self.secret.clear()


class NewSecretStep(SecretStep):
    """Asks for the passphrase until now and for a new one."""

    def __init__(
        self,
        question: str,
        explanation: str,
        *,
        button: str,
        words: str,
        work: Callable[[str, str], Any],
        done: Callable[[Any], object] = lambda _nothing: None,
    ) -> None:
        super().__init__(
            question,
            explanation,
            button=button,
            words=words,
            work=lambda _old: None,
            done=done,
        )
        self._two = work
        self.label.setText(self.tr("Passphrase until no&w"))
        self.secret.edit.setAccessibleName(self.tr("Passphrase until now"))
        self.hint.hide()
        self.fresh = NewPassphrase()
        self.fresh.first_label.setText(self.tr("&New passphrase"))
        self.fresh.first.edit.setAccessibleName(self.tr("New passphrase"))
        self.more.addSpacing(SMALL)
        self.more.addWidget(self.fresh)
        self.fresh.changed.connect(self.ready_changed)
        self.fresh.entered.connect(self.go_on)
        self.secret.entered.disconnect(self.go_on)
        self.secret.entered.connect(self.fresh.first.edit.setFocus)

    def entered(self) -> None:
        """Offer six words."""
        if not self.fresh.words.text():
            self.fresh.suggest()

    @property
    def ready(self) -> bool:
        """The old one and a good new one, typed twice the same."""
        return bool(self.secret.text()) and self.fresh.good_enough

    def job(self) -> Job | None:
        """Do it with both."""
        old, fresh = self.secret.text(), self.fresh.text()
        return Job(lambda: self._two(old, fresh), self._words, self._finished)

    def forget(self) -> None:
        """Take what was typed off the screen."""
        super().forget()
        self.fresh.clear()


class ListStep(TellStep):
    """Lets one tick what is meant, in a list that the arrow keys and Space work on."""

    def __init__(
        self, question: str, explanation: str, *, button: str = "", empty: str = ""
    ) -> None:
        super().__init__(question, explanation, button=button)
        self.list = QListWidget()
        self.list.setAccessibleName(question)
        self.list.setMinimumHeight(px(160))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.all, self.none = QPushButton(self.tr("All")), QPushButton(self.tr("None"))
        self.count = Muted("")
        self.empty = Text(empty)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.all)
        row.addWidget(self.none)
        row.addWidget(self.count, 1)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.empty)
        self.column.setStretchFactor(self.body, 1)
        self.list.itemChanged.connect(self._changed)
        self.all.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        self.none.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        self.is_ready = lambda: bool(self.chosen)
        self.fill(())

    def fill(
        self, rows: Iterable[tuple[str, str]], *, ticked: bool | Collection[str] = False
    ) -> None:
        """Offer rows of an id and a text; all, none or those with these ids have a tick."""
        self.list.blockSignals(True)
        self.list.clear()
        for identifier, text in rows:
            item = QListWidgetItem(text, self.list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsSelectable)
            on = ticked if isinstance(ticked, bool) else identifier in ticked
            state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            item.setCheckState(state)
            item.setData(Qt.ItemDataRole.UserRole, identifier)
        self.list.blockSignals(False)
        some = self.list.count() > 0
        if some:
            self.list.setCurrentRow(0)
        for widget in (self.list, self.all, self.none, self.count):
            widget.setVisible(some)
        self.empty.setVisible(not some and bool(self.empty.text()))
        self._changed()

    @property
    def chosen(self) -> list[str]:
        """Ids of what is ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def first_focus(self) -> QWidget | None:
        """Return the list."""
        return self.list if self.list.count() else None

    def _tick(self, state: Qt.CheckState) -> None:
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(state)
        self.list.blockSignals(False)
        self._changed()

    def _changed(self, _item: object = None) -> None:
        self.count.setText(
            self.tr("{chosen} of {all} chosen").format(
                chosen=len(self.chosen), all=self.list.count()
            )
        )
        self.ready_changed.emit()
