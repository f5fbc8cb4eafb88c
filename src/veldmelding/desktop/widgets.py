"""Small building blocks of the screens; `theme` gives each class its letters and colours by name.

Every text is plain text: what people, forms and servers wrote is never read as markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from veldmelding.desktop.theme import icon, px, tokens
from veldmelding.desktop.tokens import COLUMN_WIDTH, CORNER, LARGE, MEDIUM, SMALL, WIDE

if TYPE_CHECKING:
    from veldmelding.desktop.tasks import Task


class Text(QLabel):
    """Plain text that wraps."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class Muted(Text):
    """Hints and what is less important."""


class Small(Text):
    """Side remarks."""


class Strong(Text):
    """Names of things."""


class Heading(Text):
    """Head of a part of a page."""


class Title(Text):
    """Head of a page."""


class Large(Text):
    """The one sentence of a page."""


class Good(Text):
    """Something went well; always with a sign or word, never colour alone."""


class Look(Text):
    """Something wants a look."""


class Danger(Text):
    """Something went wrong."""


class PrimaryButton(QPushButton):
    """The one thing to do here."""


class GreatButton(QPushButton):
    """The first and largest thing on a page."""

    def sizeHint(self) -> QSize:
        """Leave room around the words."""
        hint = super().sizeHint()
        return QSize(max(hint.width() + px(32), px(260)), max(hint.height(), px(68)))

    def minimumSizeHint(self) -> QSize:
        """Never less than all of it."""
        return self.sizeHint()


class LineLabel(QLabel):
    """One line of plain text that ends in … when it does not fit, with the whole text beside it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(px(40), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment() | Qt.AlignmentFlag.AlignVCenter),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()


class Card(QFrame):
    """A surface with a thin line around it, holding things that belong together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        self.column.setSpacing(SMALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface and its line."""
        paint_card(self)


def paint_card(widget: QWidget, fill: str | None = None, line: str | None = None) -> None:
    """Paint a surface with a thin line and round corners over the whole of `widget`."""
    look = tokens()
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = 2 if look.bold_lines else 1
    painter.setPen(QPen(QColor(line or look.line), width))
    painter.setBrush(QColor(fill or look.surface))
    inset = (width + 1) // 2
    painter.drawRoundedRect(
        widget.rect().adjusted(inset, inset, -inset - 1, -inset - 1), CORNER, CORNER
    )
    painter.end()


class Page(QScrollArea):
    """A page that scrolls up and down only, its column never wider than one reads easily."""

    def __init__(
        self, parent: QWidget | None = None, *, width: int = COLUMN_WIDTH, margin: int = WIDE
    ) -> None:
        super().__init__(parent)
        self._width = width
        # A viewport of our own: for Qt's, PySide6 would first have to find out what it is, which
        # loads every class of widgets there is.
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        row = self._row = QHBoxLayout(body)
        row.setContentsMargins(margin, LARGE, margin, WIDE)
        self._holder = QWidget()
        self.column = QVBoxLayout(self._holder)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(MEDIUM)
        row.addWidget(self._holder, 100)
        row.addStretch(1)
        self.setWidget(body)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the column as wide as so many letters."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._measure()

    def _measure(self) -> None:
        self._holder.setMaximumWidth(px(self._width))

    def centre(self) -> None:
        """Keep the column in the middle: for pages that stand alone in the window."""
        self._row.insertStretch(0, 1)


class Banner(QFrame):
    """One sentence across the place, with at most one thing to do about it."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, SMALL, SMALL, SMALL)
        row.setSpacing(MEDIUM)
        self.sign = QLabel(self)
        self.text = Text("", self)
        self.action = QPushButton(self)
        self.action.clicked.connect(self._act)
        self.dismiss = QPushButton(self)
        self.dismiss.setFlat(True)
        self.dismiss.clicked.connect(self.hide)
        row.addWidget(self.sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.action)
        row.addWidget(self.dismiss)
        self._kind = "look"
        self.retranslate()
        self.hide()

    def tell(self, text: str, *, kind: str = "look", action: str = "") -> None:
        """Show `text`; `kind` is good, look or danger; `action` labels the one button."""
        self._kind = kind
        self.text.setText(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._mark()
        self.show()
        self.update()

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.dismiss.setText(self.tr("Close", "button of a message"))
        self.dismiss.setAccessibleName(self.tr("Close this message"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._mark()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a tinted strip with a line in the colour of its kind."""
        paint_card(self, fill=tokens().tint, line=getattr(tokens(), self._kind))

    def _act(self) -> None:
        self.hide()
        self.acted.emit()

    def _mark(self) -> None:
        self.sign.setPixmap(icon(self._kind, self._kind).pixmap(px(20)))


class Waiting(QWidget):
    """Says in the page that something is going on, after 400 ms, and offers to stop it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._stop: QPushButton | None = None
        self.hide()

    def follow(self, task: Task, words: str, *, stoppable: bool = False) -> None:
        """Show `words` when `task` takes long, until it ends."""
        if self._stop is None:
            self._stop = self._build()
        self._task = task
        self.text.setText(words)
        self.bar.setAccessibleName(words)
        self._stop.setVisible(stoppable)
        self.bar.setRange(0, 0)
        task.slow.connect(self.show)
        task.ended.connect(self._ended)

    def count(self, at: tuple[int, int]) -> None:
        """Show how far it is: done, of all."""
        done, total = at
        self.bar.setRange(0, 1000)
        self.bar.setValue(1000 * done // max(total, 1))

    def _build(self) -> QPushButton:
        """Make the parts when they are first needed: most pages never wait."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        self.text = Text("", self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setMaximumHeight(px(10))
        stop = QPushButton(self.tr("Cancel"), self)
        stop.clicked.connect(self._cancel)
        row.addWidget(self.text, 2)
        row.addWidget(self.bar, 1)
        row.addWidget(stop)
        return stop

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._stop is not None:
            self._stop.setText(self.tr("Cancel"))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _ended(self) -> None:
        self._task = None
        self.hide()


class Empty(QWidget):
    """What an empty place says: what will be here, and the one thing to do."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, WIDE, 0, WIDE)
        column.setSpacing(LARGE)
        self.text = Text("", self)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.acted)
        column.addWidget(self.text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def say(self, text: str, button: str = "") -> None:
        """Set the sentence and the button."""
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))


def empty_layout(layout: QLayout) -> None:
    """Take everything out of `layout` and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        inner = item.layout()
        if inner is not None:
            empty_layout(inner)


def mirror(action: QAction, button: QPushButton) -> None:
    """Let `button` look like `action` does now."""
    button.setText(action.text())
    button.setEnabled(action.isEnabled())
    button.setVisible(action.isVisible())
    button.setToolTip("")
