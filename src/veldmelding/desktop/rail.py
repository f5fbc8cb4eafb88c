"""The rail on the left: icon and word for every place that works, with a count where it matters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from veldmelding.desktop.theme import icon, px, tokens
from veldmelding.desktop.tokens import LARGE, MEDIUM, RAIL_WIDTH, SMALL


class RailButton(QPushButton):
    """One place: icon, word, count."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.count = 0
        self.key_text = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFlat(True)

    def sizeHint(self) -> QSize:
        """As wide as the rail, tall enough to hit."""
        return QSize(self.needed_width(), px(40))

    def minimumSizeHint(self) -> QSize:
        """Never less than all of it."""
        return self.sizeHint()

    def set_count(self, count: int) -> None:
        """Show how many wait there; nought shows nothing."""
        self.count = count
        name = self.text().replace("&", "")
        self.setAccessibleName(f"{name}, {count}" if count else name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line with a mark on the left when this is where one is."""
        look = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = self.rect()
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.tint if self.isChecked() else look.line))
            painter.setOpacity(1.0 if self.isChecked() else 0.5)
            painter.drawRoundedRect(rect, 6, 6)
            painter.setOpacity(1.0)
        if self.isChecked():
            painter.setBrush(QColor(look.accent))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRect(0, px(8), 4, rect.height() - px(16)), 2, 2)
        role = "accent" if self.isChecked() else "ink"
        size = px(20)
        painter.drawPixmap(px(12), (rect.height() - size) // 2, icon(self.name, role).pixmap(size))
        painter.setPen(QColor(look.ink))
        words = QRect(px(40), 0, rect.width() - px(46), rect.height())
        side = str(self.count) if self.count else self.key_text
        if side:
            painter.drawText(
                words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, side
            )
            words.setWidth(words.width() - painter.fontMetrics().horizontalAdvance(side) - 4)
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()

    def needed_width(self) -> int:
        """Width at which the word is shown whole, beside a count of two digits."""
        metrics = self.fontMetrics()
        side = max(metrics.horizontalAdvance(sign) for sign in ("88", self.key_text))
        return metrics.horizontalAdvance(self.text()) + side + px(46) + SMALL

    def word_fits(self) -> bool:
        """Tell whether the word is shown whole (asked by the tests, in every language)."""
        return self.needed_width() <= self.width()


class Rail(QWidget):
    """All places, the ones for every day on top, settings and help below."""

    chosen = Signal(str)

    def __init__(self, above: list[str], below: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, 0, SMALL, SMALL)
        column.setSpacing(2)
        self.name = QLabel("veldmelding", self)
        self.name.setObjectName("Strong")
        self.name.setContentsMargins(MEDIUM, LARGE, 0, MEDIUM)
        column.addWidget(self.name)
        self.buttons: dict[str, RailButton] = {}
        for group in (above, below):
            for place in group:
                button = RailButton(place, self)
                button.clicked.connect(lambda _on=False, where=place: self.chosen.emit(where))
                self.buttons[place] = button
                column.addWidget(button)
            if group is above:
                column.addStretch(1)
        self._measure()
        self.retranslate()

    def choose(self, place: str) -> None:
        """Mark `place` as where one is; unknown names mark nothing new."""
        if place in self.buttons:
            self.buttons[place].setChecked(True)

    def set_count(self, place: str, count: int) -> None:
        """Show how many wait at `place`."""
        self.buttons[place].set_count(count)

    def retranslate(self) -> None:
        """Say every word in the language that is on."""
        words = {
            "start": self.tr("Start"),
            "observations": self.tr("Observations"),
            "deliver": self.tr("Deliver"),
            "phones": self.tr("Phones"),
            "checkpoint": self.tr("Checkpoint"),
            "settings": self.tr("Settings"),
            "help": self.tr("Help"),
        }
        for place, button in self.buttons.items():
            button.setText(words[place])
            button.set_count(button.count)
        if "help" in self.buttons:
            self.buttons["help"].key_text = "F1"
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line between rail and place."""
        painter = QPainter(self)
        painter.setPen(QColor(tokens().line))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.end()

    def _measure(self) -> None:
        buttons = getattr(self, "buttons", {}).values()
        widest = max((button.needed_width() for button in buttons), default=0)
        self.setFixedWidth(max(px(RAIL_WIDTH), widest + 2 * SMALL))
        font = self.name.font()
        font.setWeight(font.Weight.DemiBold)
        self.name.setFont(font)
        for button in getattr(self, "buttons", {}).values():
            button.updateGeometry()
