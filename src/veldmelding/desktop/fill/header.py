"""The header row of an open observation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from veldmelding.desktop.language import form_title
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import TITLE_HEIGHT
from veldmelding.desktop.widgets import PrimaryButton, Title


def header_height() -> int:
    """Height of the header at the scale that is on."""
    return max(TITLE_HEIGHT, px(TITLE_HEIGHT))


class FormTitle(Title):
    """Name of the form on one line, ending in … when it is long."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(px(80), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self.style().drawItemText(
            painter, room, flags, self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )
        painter.end()


class FillHeader(QWidget):
    """Form title, discard, and the one primary action of filling."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = FormTitle("", self)
        self.discard_button = QPushButton(self)
        self.discard_button.setFlat(True)
        self.finalise_button = PrimaryButton(self)
        self.is_correction = False
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), px(6), px(16), px(6))
        row.setSpacing(px(12))
        row.addWidget(self.title, 1)
        row.addWidget(self.discard_button)
        row.addWidget(self.finalise_button)
        self.setFixedHeight(header_height())

    def say(self, title: str) -> None:
        """Say everything in the language that is on; `title` is that of the form."""
        words = form_title(title)
        if self.is_correction:
            words = QCoreApplication.translate("FillPlace", "Correction: {form}").format(form=words)
        self.title.setText(words)
        self.finalise_button.setText(
            QCoreApplication.translate("FillPlace", "Finalise  Ctrl+Enter")
        )
        self.discard_button.setText(QCoreApplication.translate("FillPlace", "Discard…"))
        self.finalise_button.setAccessibleName(QCoreApplication.translate("FillPlace", "Finalise"))
        self.finalise_button.setAccessibleDescription(
            QCoreApplication.translate(
                "FillPlace", "Freezes the record so that it can be delivered"
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedHeight(header_height())
