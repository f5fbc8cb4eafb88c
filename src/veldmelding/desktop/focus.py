"""The ring around whatever has the keyboard: one for the whole window, always 3 px, always seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget

from veldmelding.desktop.theme import tokens
from veldmelding.desktop.tokens import CORNER, FOCUS_WIDTH

_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
}


class FocusRing(QWidget):
    """Follows the focused control of its window and paints around it, above everything else."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self.hide()

    @property
    def target(self) -> QWidget | None:
        """The control that is ringed now."""
        return self._target

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            try:
                widget.removeEventFilter(self)
            except RuntimeError:  # the widget is gone already
                continue
        self._watched = []
        window = self.parentWidget()
        if new is None or window is None or new is window or new.window() is not window.window():
            self._target = None
            self.hide()
            return
        self._target = new
        step: QWidget | None = new
        while step is not None and step is not window:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move along when the control, or anything that holds it, moves."""
        if event.type() in _MOVES:
            self.place()
        return False

    def place(self) -> None:
        """Put the ring around its control, cut off where the control itself is cut off."""
        window, target = self.parentWidget(), self._target
        if window is None or target is None or not target.isVisible():
            self.hide()
            return
        rect = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        out = FOCUS_WIDTH
        rect = rect.adjusted(-out, -out, out, out)
        clip = window.rect()
        step = target.parentWidget()
        while step is not None and step is not window:
            holder = step.parentWidget()
            if isinstance(holder, QScrollArea) and holder.viewport() is step:
                clip &= QRect(step.mapTo(window, QPoint(0, 0)), step.size())
            step = holder
        if isinstance(target, QAbstractScrollArea):
            rect = rect & window.rect()
        seen = rect & clip
        if seen.isEmpty():
            self.hide()
            return
        self._ring = rect.translated(-seen.topLeft())
        self.setGeometry(seen)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring and nothing inside it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = FOCUS_WIDTH / 2
        painter.setPen(QPen(QColor(tokens().focus), FOCUS_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = CORNER + half
        painter.drawRoundedRect(
            QRectF(self._ring).adjusted(half, half, -half, -half), corner, corner
        )
        painter.end()
