"""The look at a photo before it is kept: cover who can be recognised, tick, keep.

It covers the form while it is open and is the only thing one can do there; Esc leaves without
the photo. What is covered is burnt in when the photo is kept, and nothing of before stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from veldmelding.desktop.fill.photo_canvas import PhotoCanvas
from veldmelding.desktop.fill.picture import Draft
from veldmelding.desktop.theme import px, tokens
from veldmelding.desktop.tokens import LARGE, MEDIUM, SMALL
from veldmelding.desktop.widgets import Look, Muted, Page, PrimaryButton, Text, Title

if TYPE_CHECKING:
    from veldmelding.desktop.fill.photo_rule import PhotoRule

_MAIN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PictureStep(QWidget):
    """Photo on the left at 100 %, what to do on the right."""

    kept = Signal(object)  # Draft with everything burnt in
    dropped = Signal()

    def __init__(self, draft: Draft, rule: PhotoRule, room: QWidget) -> None:
        super().__init__(room)
        self._draft = draft
        self.canvas = PhotoCanvas(draft.image)
        self.area = QScrollArea(self)
        self.area.setWidget(self.canvas)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side = Page(width=300)
        side.setFixedWidth(px(280) + 2 * LARGE)
        side.column.setSpacing(SMALL)
        self.heading = Title(self.tr("Can anybody be recognised?"))
        self.explanation = Text(
            self.tr(
                "Cover faces, tattoos, number plates and signboards: draw a box with the pointer, "
                "or add one and move it with the arrow keys. Look at every part of the photo."
            )
        )
        self.add = QPushButton(self.tr("Add a box  B"))
        self.remove = QPushButton(self.tr("Remove the box  Del"))
        self.size_button = QPushButton()
        self.size_button.setCheckable(True)
        self.count = Muted("")
        self.keys = Muted(
            self.tr("Arrows move the box, with Shift they stretch it, with Ctrl in small steps.")
        )
        self.child = Look(
            self.tr("⚠ A photo with a child on it is not taken in, not even covered.")
        )
        self.agreed = QCheckBox()
        self.agreed.setAccessibleName(self.tr("Nobody can be recognised"))
        self.promise = Text(
            self.tr("No child, no face, no tattoo, no number plate, no signboard can be recognised")
        )
        self.original = QCheckBox()
        self.original.setAccessibleName(self.tr("Delete the original"))
        self.honest = Muted(
            self.tr(
                "Delete the original where you chose it. Only this smaller photo stays. The card "
                "or phone may still hold traces of it."
            )
        )
        self.original.setAccessibleDescription(self.honest.text())
        self.keep = PrimaryButton(self.tr("Keep this photo"))
        self.drop = QPushButton(self.tr("Do not take it"))
        self._lay_out(side)
        self.child.setVisible(not rule.child_photos)
        if rule.child_photos:
            self.promise.setText(
                self.tr("No face, no tattoo, no number plate, no signboard can be recognised")
            )
        self.agreed.setAccessibleDescription(self.promise.text())
        self.canvas.setAccessibleName(self.tr("The photo"))
        self.canvas.setAccessibleDescription(self.explanation.text() + " " + self.keys.text())
        self.canvas.boxes_changed.connect(self._changed)
        self.canvas.look_at.connect(self._look_at)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self.canvas.remove_box)
        self.size_button.toggled.connect(self._zoom)
        self.agreed.toggled.connect(self.keep.setEnabled)
        self.keep.clicked.connect(self.do_primary)
        self.drop.clicked.connect(self.dropped)
        self.keep.setEnabled(False)
        self._zoom(False)
        self._changed()
        room.installEventFilter(self)
        self.setGeometry(room.rect())
        self.show()
        self.raise_()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, side: Page) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, LARGE, 0, LARGE)
        row.setSpacing(MEDIUM)
        right = QVBoxLayout()
        right.setSpacing(MEDIUM)
        right.addWidget(side, 1)
        column = side.column
        for widget in (self.heading, self.explanation, self.add, self.remove, self.count):
            column.addWidget(widget)
        for other in (self.keys, self.size_button, self.child):
            column.addWidget(other)
        column.addStretch(1)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(LARGE, 0, LARGE, 0)
        buttons.setSpacing(SMALL)
        for tick, words in ((self.agreed, self.promise), (self.original, self.honest)):
            line = QHBoxLayout()
            line.setSpacing(SMALL)
            line.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(words, 1)
            buttons.addLayout(line)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.drop)
        right.addLayout(buttons)
        row.addWidget(self.area, 1)
        row.addLayout(right)

    def do_primary(self) -> None:
        """Burn the boxes in and hand the photo over."""
        if self.agreed.isChecked():
            self.kept.emit(Draft(self.canvas.result(), self._draft.day))

    # -- keys -----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep Esc and Ctrl+Enter from the form below."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() == Qt.Key.Key_Escape or (held and event.key() in _MAIN_KEYS):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves without the photo, Ctrl+Enter keeps it."""
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif event.key() in _MAIN_KEYS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.do_primary()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Go round within the step: what lies below cannot be reached."""
        order = [
            widget
            for widget in (
                self.canvas,
                self.add,
                self.remove,
                self.size_button,
                self.agreed,
                self.original,
                self.keep,
                self.drop,
            )
            if widget.isEnabled()
        ]
        now = self.focusWidget()
        index = order.index(now) if now in order else -1
        reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
        order[(index + (1 if forwards else -1)) % len(order)].setFocus(reason)
        return True

    # -- room -----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the form below."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cover the form below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().paper))
        painter.end()

    def _add(self) -> None:
        seen = self.canvas.visibleRegion().boundingRect().center()
        self.canvas.add_box((seen / self.canvas.zoom) if self.canvas.zoom else None)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self) -> None:
        boxes = len(self.canvas.boxes)
        self.remove.setEnabled(boxes > 0)
        self.count.setText(self.tr("%n box(es)", "", boxes))
        self.agreed.setChecked(False)

    def _zoom(self, whole: bool) -> None:
        photo, seen = self._draft.image.size(), self.area.viewport().size()
        fit = min(seen.width() / photo.width(), seen.height() / photo.height(), 1.0)
        self.canvas.fit(fit if whole else 1.0)
        self.size_button.setText(
            self.tr("Show it at 100 %") if whole else self.tr("Show the whole photo")
        )

    def _look_at(self, part: QRect) -> None:
        centre = part.center()
        self.area.ensureVisible(
            centre.x(), centre.y(), part.width() // 2 + 8, part.height() // 2 + 8
        )
