"""The observations place: one table, search as you type, filters as chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from veldmelding.desktop.flow import FlowLayout
from veldmelding.desktop.language import record_title, say
from veldmelding.desktop.observations.model import CHANGED, FORM, STATE, TITLE, ObservationModel
from veldmelding.desktop.place import Place
from veldmelding.desktop.theme import icon, px
from veldmelding.desktop.tokens import LARGE, MEDIUM, SMALL, WIDE
from veldmelding.desktop.widgets import Banner, Empty
from veldmelding.errors import VeldmeldingError

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.desktop.desk import Desk
    from veldmelding.observations import ObservationRow

TYPING_PAUSE = 150
"""Milliseconds without a key before the search runs."""

CHIPS = ("all", "asked", "draft", "ready", "needs attention", "delivered", "deleted")


class ObservationTable(QTableView):
    """The table; Enter opens, Del moves to the bin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.measure()

    def measure(self) -> None:
        """Give rows a height that can be hit, and columns their share."""
        self.verticalHeader().setDefaultSectionSize(px(40))
        self.setIconSize(icon("draft").availableSizes()[0] / self.devicePixelRatio())
        header = self.horizontalHeader()
        if self.model() is None:
            return
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(FORM, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(CHANGED, QHeaderView.ResizeMode.Fixed)
        room = self.viewport().width()
        self.setColumnWidth(STATE, min(px(170), room // 3))
        self.setColumnWidth(FORM, min(px(200), room // 4))
        self.setColumnWidth(CHANGED, min(px(150), room // 5))

    def resizeEvent(self, event: object) -> None:
        """Share the width anew."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what is chosen."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            if self.currentIndex().isValid():
                self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class ObservationsPlace(Place):
    """Search, chips, table."""

    topics = frozenset({"observations", "outbox", "library"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.primary = QAction(self)
        self.primary.setEnabled(False)
        self.primary.triggered.connect(self._open_chosen)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(False)
        self.search.setMaximumWidth(px(520))
        self.chips = QButtonGroup(self)
        chip_row = FlowLayout(spacing=SMALL)
        self._chip: dict[str, QPushButton] = {}
        for number, name in enumerate(CHIPS):
            chip = QPushButton()
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            self.chips.addButton(chip, number)
            chip_row.addWidget(chip)
            self._chip[name] = chip
        self.table = ObservationTable()
        self.model = ObservationModel(desk)
        self.table.setModel(self.model)
        self.table.measure()
        self.empty = Empty()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.undo = Banner()
        self.delete = QPushButton()
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.search, 1)
        row.addStretch(1)
        row.addWidget(self.delete)
        inner = QVBoxLayout()
        inner.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        inner.setSpacing(MEDIUM)
        inner.addLayout(row)
        inner.addLayout(chip_row)
        inner.addWidget(self.undo)
        inner.addWidget(self.stack, 1)
        self.outer.addLayout(inner)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_PAUSE)
        self._typing.timeout.connect(self._ask)
        self._keep: str | None = None
        self._fresh = True
        self._undo: Callable[[], object] | None = None
        self._counts: dict[str, int] = {}
        self.search.textChanged.connect(self._typing.start)
        self.search.returnPressed.connect(self.table.setFocus)
        self.chips.idClicked.connect(self._ask)
        self.table.activated.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(self._update)
        self.model.counted.connect(self._counted)
        self.model.modelAboutToBeReset.connect(self._remember)
        self.empty.acted.connect(self._empty_acted)
        self.undo.acted.connect(self._undo_it)
        self.delete.clicked.connect(self._delete)
        delete_key = QAction(self.table)
        delete_key.setShortcut(Qt.Key.Key_Delete)
        delete_key.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete_key.triggered.connect(self._delete)
        self.table.addAction(delete_key)

    # -- the face of a place --------------------------------------------------------------------

    def title(self) -> str:
        """Name of the place."""
        return self.tr("Observations")

    def first_focus(self) -> QWidget | None:
        """Return the table when there is something in it, else the search."""
        return self.table if self.model.rowCount() else self.search

    def begin_search(self) -> None:
        """Ctrl+F."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.search.setPlaceholderText(self.tr("Search in everything you wrote"))
        self.search.setAccessibleName(self.tr("Search observations"))
        self.table.setAccessibleName(self.tr("Observations"))
        self.delete.setIcon(icon("bin"))
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 3)
        self._label_chips()
        self._update()
        self._say_empty()

    def refresh(self) -> None:
        """Count and fetch again."""
        self.model.refresh()
        self.desk.tasks.vault(self.desk.store.counts, self._show_counts, owner=self)

    def show_asked(self) -> None:
        """Show only what headquarters asks something about."""
        self.search.clear()
        self._chip["asked"].show()
        self._chip["asked"].setChecked(True)
        self._ask()

    # -- chips and search -----------------------------------------------------------------------

    @property
    def chosen_chip(self) -> str:
        """Which filter is on."""
        return CHIPS[max(self.chips.checkedId(), 0)]

    def _ask(self, _number: int = 0) -> None:
        chip = self.chosen_chip
        states = {
            "all": frozenset[str](),
            "asked": frozenset[str](),
            "ready": frozenset({"ready", "sending"}),
        }.get(chip, frozenset({chip}))
        self.model.ask(self.search.text(), states, only_asked=chip == "asked")
        self._update()

    def _show_counts(self, counts: dict[str, int]) -> None:
        self._counts = counts
        self._label_chips()

    def _label_chips(self) -> None:
        counts = self._counts
        words = {
            "all": (self.tr("All"), sum(counts.values()) - counts.get("deleted", 0)),
            "asked": (self.tr("Questions"), self.model.asking),
            "draft": (self.tr("Drafts"), counts.get("draft", 0)),
            "ready": (self.tr("Ready"), counts.get("ready", 0) + counts.get("sending", 0)),
            "needs attention": (self.tr("Needs a look"), counts.get("needs attention", 0)),
            "delivered": (self.tr("Delivered"), counts.get("delivered", 0)),
            "deleted": (self.tr("Recycle bin"), counts.get("deleted", 0)),
        }
        for name, (word, count) in words.items():
            self._chip[name].setText(f"{word}  {count}" if count else word)
        self._chip["asked"].setVisible(bool(self.model.asking) or self.chosen_chip == "asked")

    def _counted(self, total: int) -> None:
        self._label_chips()
        self.stack.setCurrentWidget(self.table if total else self.empty)
        self._say_empty()
        row = 0
        if self._keep is not None:
            for number in range(min(total, 64)):
                shown = self.model.row(number)
                if shown is not None and shown.id == self._keep:
                    row = number
                    break
        if total:
            self.table.setCurrentIndex(self.model.index(row, 0))
            if self._fresh and self.search.hasFocus():
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fresh = False
        self._update()

    def _say_empty(self) -> None:
        if self.chosen_chip == "asked" and not self.search.text():
            self.empty.say(
                self.tr("Headquarters asks nothing at this moment."),
                self.tr("Show all observations"),
            )
        elif self.search.text() or self.chosen_chip != "all":
            self.empty.say(
                self.tr("Nothing here fits your search."), self.tr("Show all observations")
            )
        else:
            self.empty.say(
                self.tr("Everything you record will be listed here, newest first."),
                self.tr("Write a quick note"),
            )

    def _empty_acted(self) -> None:
        if self.search.text() or self.chosen_chip != "all":
            self.search.clear()
            self._chip["all"].setChecked(True)
            self._ask()
        else:
            self.go.emit("start")

    # -- one observation ------------------------------------------------------------------------

    def _chosen(self) -> ObservationRow | None:
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def _remember(self) -> None:
        row = self._chosen()
        self._keep = row.id if row is not None else None

    def _update(self, *_indexes: QModelIndex) -> None:
        row = self._chosen() if self.model.rowCount() else None
        assert self.primary is not None
        deleted = row is not None and row.state == "deleted"
        if deleted:
            self.primary.setText(self.tr("Restore"))
        elif row is not None and row.state == "draft":
            self.primary.setText(self.tr("Go on"))
        else:
            self.primary.setText(self.tr("Open"))
        self.primary.setEnabled(row is not None)
        self.delete.setText(self.tr("Move to the bin"))
        self.delete.setEnabled(row is not None and row.state in {"draft", "delivered"})
        self.delete.setVisible(not deleted)

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is None:
            return
        if row.state == "deleted":
            self._restore(row.id)
        else:
            self.open_observation.emit(row.id)

    def _open_chosen(self) -> None:
        self._open(self.table.currentIndex())

    def _delete(self) -> None:
        row = self._chosen()
        if row is None or not self.delete.isEnabled():
            return
        store, which = self.desk.store, row.id
        title = record_title(row.title, row.form_title)

        def done(_nothing: object) -> None:
            self._undo = lambda: self._restore(which)
            self.undo.tell(
                self.tr("{title} is in the recycle bin for 30 days.").format(title=title),
                kind="good",
                action=self.tr("Undo"),
            )
            self.refresh()

        self.desk.tasks.vault(lambda: store.delete(which), done, self._failed, owner=self)

    def _restore(self, which: str) -> None:
        store = self.desk.store

        def done(_nothing: object) -> None:
            self.undo.tell(self.tr("It is back among your observations."), kind="good")
            self.refresh()

        self.desk.tasks.vault(lambda: store.restore(which), done, self._failed, owner=self)

    def _undo_it(self) -> None:
        if self._undo is not None:
            self._undo()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, VeldmeldingError):
            raise error
        self.undo.tell(say(error.sentence), kind="look")
