"""The lines and cards of the start page: buttons that say two things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from veldmelding.desktop.frame import written_time
from veldmelding.desktop.language import form_title, record_title
from veldmelding.desktop.theme import icon, px, tokens
from veldmelding.desktop.tokens import MEDIUM
from veldmelding.desktop.widgets import paint_card

if TYPE_CHECKING:
    from veldmelding.library import InstalledForm
    from veldmelding.observations import ObservationRow


class TwoLineButton(QPushButton):
    """A wide button with an icon, a name and a quieter second line."""

    def __init__(self, sign: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.name = name
        self.below = ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say_below(self, words: str) -> None:
        """Set the quieter line."""
        self.below = words
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines of text and room around them."""
        return QSize(px(260), self.fontMetrics().height() * 2 + px(24))

    def minimumSizeHint(self) -> QSize:
        """May become narrow; the words then end in …."""
        return QSize(px(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint card, icon and both lines."""
        look = tokens()
        over = self.isEnabled() and (self.underMouse() or self.isDown())
        paint_card(self, fill=look.tint if over else look.surface)
        painter = QPainter(self)
        size = px(20)
        left = px(14)
        painter.drawPixmap(
            left,
            (self.height() - size) // 2,
            icon(self._sign, "accent" if self.isEnabled() else "muted").pixmap(size),
        )
        rect = self.rect().adjusted(left + size + MEDIUM, px(10), -px(14), -px(10))
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(look.ink if self.isEnabled() else look.muted))
        upper = QRect(rect.left(), rect.top(), rect.width(), rect.height() // 2)
        lower = QRect(rect.left(), upper.bottom(), rect.width(), rect.height() // 2)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        metrics = painter.fontMetrics()
        painter.drawText(
            upper,
            flags,
            metrics.elidedText(self.name, Qt.TextElideMode.ElideRight, upper.width()),
        )
        painter.setFont(self.font())
        painter.setPen(QColor(look.muted))
        metrics = painter.fontMetrics()
        painter.drawText(
            lower,
            flags,
            metrics.elidedText(self.below, Qt.TextElideMode.ElideRight, lower.width()),
        )
        painter.end()


class FormCard(TwoLineButton):
    """Begins one form."""

    def __init__(self, form: InstalledForm, used: int, parent: QWidget | None = None) -> None:
        super().__init__("form", form_title(form.title), parent)
        self.form = form
        below = self.tr("used %n time(s)", "", used) if used else self.tr("not used yet")
        if form.version:
            below += " · " + self.tr("version {version}").format(version=form.version)
        self.say_below(below)


class ClosedCard(TwoLineButton):
    """A form that headquarters closed: nothing new can be begun, what was begun goes on."""

    def __init__(self, form: InstalledForm, used: int, parent: QWidget | None = None) -> None:
        super().__init__("lock", form_title(form.title), parent)
        self.form = form
        self.setEnabled(False)
        self.say_below(
            self.tr("closed by headquarters") + " · " + self.tr("used %n time(s)", "", used)
        )


class DraftLine(TwoLineButton):
    """Resumes one draft where one was."""

    def __init__(self, row: ObservationRow, words: str, parent: QWidget | None = None) -> None:
        super().__init__("draft", record_title(row.title, row.form_title), parent)
        self.row = row
        parts = [form_title(row.form_title)] if row.form_title != row.title else []
        if words:
            parts.append(self.tr("you were at: {question}").format(question=words))
        done = self.tr("{answered} of {asked} answered")
        parts.append(done.format(answered=row.answered, asked=row.asked))
        parts.append(written_time(row.changed))
        self.say_below(" · ".join(parts))
