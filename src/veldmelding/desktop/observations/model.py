"""The table of observations: a window on rows that stay in the database.

The database counts, filters and sorts. The model knows how many rows there are, keeps a few pages
of them and asks for a page when the view paints a row that is not there yet.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from veldmelding.desktop.frame import written_time
from veldmelding.desktop.language import form_title, record_title
from veldmelding.desktop.theme import icon

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.observations import Feedback, ObservationRow

PAGE = 64
PAGES_KEPT = 12

Index = QModelIndex | QPersistentModelIndex

STATE, TITLE, FORM, CHANGED = range(4)

SIGNS = {
    "draft": ("draft", "muted"),
    "ready": ("ready", "ink"),
    "sending": ("sending", "accent"),
    "delivered": ("delivered", "good"),
    "needs attention": ("look", "look"),
    "deleted": ("bin", "muted"),
}
"""State -> icon and its colour; the word always stands beside it."""


class ObservationModel(QAbstractTableModel):
    """Rows of `ObservationStore.rows`, fetched page by page in the vault's thread."""

    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._search = ""
        self._states: frozenset[str] = frozenset()
        self._total = 0
        self._pages: OrderedDict[int, list[ObservationRow]] = OrderedDict()
        self._asked: set[int] = set()
        self._generation = 0
        self._only_asked = False
        self._asking: dict[str, Feedback] = {}

    @property
    def asking(self) -> int:
        """How many observations headquarters asks something about."""
        return len(self._asking)

    def ask(self, search: str, states: frozenset[str], *, only_asked: bool = False) -> None:
        """Show other rows; they come when the database has them."""
        self._search, self._states, self._only_asked = search, states, only_asked
        self.refresh()

    def refresh(self) -> None:
        """Count again and fetch the first page; rows that are shown stay until then."""
        self._generation += 1
        generation = self._generation
        search, states, store = self._search, self._states, self._desk.store
        only_asked = self._only_asked

        def work() -> tuple[int, list[ObservationRow], dict[str, Feedback]]:
            asking = store.feedback.asking()
            only = frozenset(asking) if only_asked else None
            return (
                store.count(search, states, instances=only),
                store.rows(search, states, instances=only, limit=PAGE),
                asking,
            )

        def show(answer: tuple[int, list[ObservationRow], dict[str, Feedback]]) -> None:
            if generation != self._generation:
                return
            total, rows, asking = answer
            self.beginResetModel()
            self._asking = asking
            self._total = total
            self._pages = OrderedDict({0: rows})
            self._asked = set()
            self.endResetModel()
            self.counted.emit(total)

        self._desk.tasks.vault(work, show, owner=self)

    def row(self, number: int) -> ObservationRow | None:
        """Return a row when it is here; else ask for its page."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._fetch(page)
            return None
        self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None

    def _fetch(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        generation = self._generation
        search, states, store = self._search, self._states, self._desk.store
        only = frozenset(self._asking) if self._only_asked else None

        def work() -> list[ObservationRow]:
            return store.rows(search, states, instances=only, limit=PAGE, offset=page * PAGE)

        def show(rows: list[ObservationRow]) -> None:
            if generation != self._generation:
                return
            self._asked.discard(page)
            self._pages[page] = rows
            while len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
            first = self.index(page * PAGE, 0)
            last = self.index(min(self._total, (page + 1) * PAGE) - 1, self.columnCount() - 1)
            self.dataChanged.emit(first, last)

        self._desk.tasks.vault(work, show, owner=self)

    # -- what Qt asks ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        """Return how many rows there are in the database."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """State, what, form, when."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("State"),
                self.tr("Observation"),
                self.tr("Form"),
                self.tr("Changed"),
            )[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what one cell shows."""
        if not index.isValid():
            return None
        wanted = {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.DecorationRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.AccessibleDescriptionRole,
        }
        if role not in wanted:
            return None
        row = self.row(index.row())
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(*self._sign(row)) if index.column() == STATE else None
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            asked = self._asked_of(row)
            return asked.question if asked is not None else ""
        return self._words(row, index.column())

    def _asked_of(self, row: ObservationRow) -> Feedback | None:
        """Give what headquarters asks about a row, unless something else is more urgent."""
        if row.instance_id is None or row.state == "deleted":
            return None
        return self._asking.get(row.instance_id)

    def _sign(self, row: ObservationRow) -> tuple[str, str]:
        return ("question", "look") if self._asked_of(row) is not None else SIGNS[row.state]

    def _words(self, row: ObservationRow, column: int) -> str:
        if column == STATE:
            if self._asked_of(row) is not None:
                return self.tr("A question")
            word = self.state_word(row.state)
            if row.state == "draft" and row.asked:
                return f"{word} {row.answered}/{row.asked}"
            if row.state in {"sending", "ready"} and 0 < row.acknowledged < row.total:
                return f"{word} {row.acknowledged}/{row.total}"
            return word
        if column == TITLE:
            return record_title(row.title, row.form_title)
        if column == FORM:
            return form_title(row.form_title)
        return written_time(row.changed)

    def state_word(self, state: str) -> str:
        """Say a state in the person's language."""
        return {
            "draft": self.tr("Draft"),
            "ready": self.tr("Ready"),
            "sending": self.tr("Sending"),
            "delivered": self.tr("Delivered"),
            "needs attention": self.tr("Needs a look"),
            "deleted": self.tr("In the bin"),
        }[state]
