"""Every key of the program, declared once; the help page lists exactly these."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One thing the keyboard can do; `name` is empty when a place or question handles it."""

    name: str
    keys: tuple[str, ...]
    text: str
    where: str

    def words(self) -> str:
        """Say in the person's language what it does."""
        return QCoreApplication.translate("Shortcuts", self.text)

    def place_words(self) -> str:
        """Say in the person's language where it works."""
        return QCoreApplication.translate("Shortcuts", self.where)

    def written(self) -> str:
        """Write the keys as the person's system does."""
        return QKeySequence(self.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


EVERYWHERE = QT_TRANSLATE_NOOP("Shortcuts", "Everywhere")
FILLING = QT_TRANSLATE_NOOP("Shortcuts", "While filling a form")
LISTS = QT_TRANSLATE_NOOP("Shortcuts", "In lists")

SHORTCUTS = (
    Shortcut(
        "quick_note",
        ("Ctrl+N",),
        QT_TRANSLATE_NOOP("Shortcuts", "Write a quick note"),
        EVERYWHERE,
    ),
    Shortcut(
        "primary",
        ("Ctrl+Return", "Ctrl+Enter"),
        QT_TRANSLATE_NOOP("Shortcuts", "Do the main thing of this place"),
        EVERYWHERE,
    ),
    Shortcut(
        "lock", ("Ctrl+L",), QT_TRANSLATE_NOOP("Shortcuts", "Lock; drafts are kept"), EVERYWHERE
    ),
    Shortcut(
        "checkpoint_now",
        ("Ctrl+Shift+L",),
        QT_TRANSLATE_NOOP("Shortcuts", "Checkpoint: lock, and show nothing at all"),
        EVERYWHERE,
    ),
    Shortcut("start", ("Ctrl+1",), QT_TRANSLATE_NOOP("Shortcuts", "Go to Start"), EVERYWHERE),
    Shortcut(
        "observations",
        ("Ctrl+2",),
        QT_TRANSLATE_NOOP("Shortcuts", "Go to Observations"),
        EVERYWHERE,
    ),
    Shortcut("deliver", ("Ctrl+3",), QT_TRANSLATE_NOOP("Shortcuts", "Go to Deliver"), EVERYWHERE),
    Shortcut("settings", ("Ctrl+4",), QT_TRANSLATE_NOOP("Shortcuts", "Go to Settings"), EVERYWHERE),
    Shortcut(
        "checkpoint",
        ("Ctrl+5",),
        QT_TRANSLATE_NOOP("Shortcuts", "Go to Checkpoint"),
        EVERYWHERE,
    ),
    Shortcut("phones", ("Ctrl+6",), QT_TRANSLATE_NOOP("Shortcuts", "Go to Phones"), EVERYWHERE),
    Shortcut("help", ("F1",), QT_TRANSLATE_NOOP("Shortcuts", "Help"), EVERYWHERE),
    Shortcut(
        "larger",
        ("Ctrl++", "Ctrl+="),
        QT_TRANSLATE_NOOP("Shortcuts", "Larger letters"),
        EVERYWHERE,
    ),
    Shortcut("smaller", ("Ctrl+-",), QT_TRANSLATE_NOOP("Shortcuts", "Smaller letters"), EVERYWHERE),
    Shortcut("normal", ("Ctrl+0",), QT_TRANSLATE_NOOP("Shortcuts", "Letters at 100 %"), EVERYWHERE),
    Shortcut("find", ("Ctrl+F",), QT_TRANSLATE_NOOP("Shortcuts", "Search"), LISTS),
    Shortcut("", ("Return",), QT_TRANSLATE_NOOP("Shortcuts", "Open what is chosen"), LISTS),
    Shortcut(
        "",
        ("Del",),
        QT_TRANSLATE_NOOP("Shortcuts", "Move to the recycle bin; it can be undone"),
        LISTS,
    ),
    Shortcut("", ("Tab",), QT_TRANSLATE_NOOP("Shortcuts", "Next question"), FILLING),
    Shortcut(
        "", ("1",), QT_TRANSLATE_NOOP("Shortcuts", "Choose the answer with this number"), FILLING
    ),
    Shortcut("", ("Ctrl+PgDown",), QT_TRANSLATE_NOOP("Shortcuts", "Next section"), FILLING),
    Shortcut("", ("Ctrl+PgUp",), QT_TRANSLATE_NOOP("Shortcuts", "Previous section"), FILLING),
    Shortcut("", ("Ctrl+Z",), QT_TRANSLATE_NOOP("Shortcuts", "Undo the last answer"), FILLING),
    Shortcut(
        "", ("Esc",), QT_TRANSLATE_NOOP("Shortcuts", "Leave the form; the draft is kept"), FILLING
    ),
)


def make_actions(
    window: QWidget, handlers: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Give `window` an action for every named shortcut that has a handler."""
    made: dict[str, QAction] = {}
    for shortcut in SHORTCUTS:
        handler = handlers.get(shortcut.name)
        if not shortcut.name or handler is None:
            continue
        action = QAction(window)
        action.setShortcuts([QKeySequence(keys) for keys in shortcut.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False, call=handler: call())
        window.addAction(action)
        made[shortcut.name] = action
    return made
