"""Find a choice among thousands while typing: words in any order, without accents."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from veldmelding.desktop.fill.markup import plain_text
from veldmelding.desktop.theme import px

if TYPE_CHECKING:
    from collections.abc import Sequence

    from veldmelding.xforms import Choice

_LINES_SHOWN = 500
"""More hits than a person will read; the rest comes with another letter."""


def search_key(text: str) -> str:
    """Text as it is compared: small letters, no accents."""
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in spread if not unicodedata.combining(sign))


class RoomyLines(QStyledItemDelegate):
    """Lines of a list high enough for a worn touchpad."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give every line the same height."""
        return QSize(super().sizeHint(option, index).width(), px(34))


class ChoiceModel(QAbstractListModel):
    """The choices that fit what is typed; chosen ones can carry a check mark."""

    def __init__(self, *, checkable: bool = False) -> None:
        super().__init__()
        self._checkable = checkable
        self._choices: Sequence[Choice] = ()
        self._keys: list[str] = []
        self._shown: Sequence[int] = ()
        self._typed = ""
        self.chosen: set[str] = set()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Take other choices."""
        self.beginResetModel()
        self._choices = choices
        self._keys = []
        self._shown = self._fitting(self._typed)
        self.endResetModel()

    def narrow(self, typed: str) -> None:
        """Show only choices with all the words typed; those that begin with them come first."""
        if typed == self._typed:
            return
        self.beginResetModel()
        self._typed = typed
        self._shown = self._fitting(typed)
        self.endResetModel()

    def choice(self, row: int) -> Choice:
        """Return the choice of a shown row."""
        return self._choices[self._shown[row]]

    def label(self, value: str) -> str:
        """Return the label of a value, or the value when it is not on offer."""
        for choice in self._choices:
            if choice.value == value:
                return plain_text(choice.label) or value
        return value

    def only_fit(self, typed: str) -> Choice | None:
        """Return the choice a text means: typed in full, or fitting just one."""
        key = search_key(typed.strip())
        if not key:
            return None
        self._prepare()
        equal = [place for place, known in enumerate(self._keys) if known == key]
        fitting = equal or list(self._fitting(typed))
        return self._choices[fitting[0]] if len(fitting) == 1 else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many choices are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Label, and whether it is chosen."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        choice = self.choice(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return " ".join(plain_text(choice.label).split()) or choice.value
        if role == Qt.ItemDataRole.CheckStateRole and self._checkable:
            on = choice.value in self.chosen
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Rows can be chosen."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._checkable else flags

    def say_changed(self) -> None:
        """Tell the list that check marks changed."""
        if self._shown:
            first, last = self.index(0), self.index(len(self._shown) - 1)
            self.dataChanged.emit(first, last, [Qt.ItemDataRole.CheckStateRole])

    def _prepare(self) -> None:
        if len(self._keys) != len(self._choices):
            self._keys = [search_key(choice.label) for choice in self._choices]

    def _fitting(self, typed: str) -> Sequence[int]:
        words = search_key(typed).split()
        if not words:
            return range(len(self._choices))
        self._prepare()
        first, rest = words[0], words[1:]
        hits = [place for place, key in enumerate(self._keys) if first in key]
        for word in rest:
            hits = [place for place in hits if word in self._keys[place]]
        hits.sort(key=lambda place: not self._keys[place].startswith(first))
        return hits[:_LINES_SHOWN]
