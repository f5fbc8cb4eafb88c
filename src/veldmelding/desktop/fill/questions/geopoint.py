"""Questions answered with a place on earth: typed, or taken from where a photo was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from veldmelding.desktop.fill.exif import PhotoPosition, photo_position
from veldmelding.desktop.fill.lexical import angle_value, decimal_value, plain_number
from veldmelding.desktop.fill.picture import PHOTO_PATTERNS, read_limited
from veldmelding.desktop.fill.questions.base import Control, TypingPause, quiet_field
from veldmelding.desktop.fill.questions.typed import Line
from veldmelding.desktop.fill.showing import show_when
from veldmelding.desktop.flow import FlowLayout
from veldmelding.desktop.theme import px
from veldmelding.desktop.widgets import Muted

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from veldmelding.desktop.fill.context import FillContext
    from veldmelding.xforms import NodeView

_HIGHEST, _LOWEST, _COARSEST = 9000.0, -500.0, 100_000.0


class Geopoint(Control):
    """Latitude, longitude, and when known altitude and accuracy in metres."""

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        self.latitude, self.longitude = Line(self, self), Line(self, self)
        self.altitude, self.accuracy = Line(self, self), Line(self, self)
        self.fields: tuple[Line, ...] = (
            self.latitude,
            self.longitude,
            self.altitude,
            self.accuracy,
        )
        self._names = [QLabel(self) for _field in self.fields]
        self.photo_button = QPushButton(self)
        self.photo_button.clicked.connect(self._choose_photo)
        self.words = Muted("", self)
        self.words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self._flow = FlowLayout(None, px(12))
        column.addLayout(self._flow)
        for name, field in zip(self._names, self.fields, strict=True):
            quiet_field(field)
            name.setBuddy(field)
            field.setMaxLength(40)
            field.textEdited.connect(self._typed)
            cell = QWidget(self)
            inside = QVBoxLayout(cell)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(px(4))
            inside.addWidget(name)
            inside.addWidget(field)
            self._flow.addWidget(cell)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self.photo_button)
        row.addWidget(self.words, 1)
        column.addLayout(row)
        self._fit_fields()
        self._pause = TypingPause(self)
        self._pause.pause_reached.connect(self.flush)
        self._value = ""
        self._name_parts()

    # -- showing ---------------------------------------------------------------------------------

    def show_node(self, node: NodeView) -> None:
        """Show the place, unless the fields say the same already."""
        self.node = node
        for field in self.fields:
            field.setReadOnly(node.readonly)
        show_when(self.photo_button, not node.readonly)
        if self._pause.is_waiting():
            return
        if node.value != self._value or (node.value and self._read()[0] != node.value):
            self._value = node.value
            self._write(node.value)
        self._say_in_words(node.value)

    def focus_targets(self) -> list[QWidget]:
        """Return the four fields and the button."""
        return [*self.fields, self.photo_button]

    def describe(self, name: str, description: str) -> None:
        """Name the fields apart."""
        super().describe(name, description)
        for label, field in zip(self._names, self.fields, strict=True):
            field.setAccessibleName(f"{name}: {label.text()}")

    def take_key(self, event: QKeyEvent) -> bool:
        """No keys of its own."""
        return False

    def leave(self) -> None:
        """Read the fields when the keyboard left one."""
        self.flush()

    # -- answering ---------------------------------------------------------------------------------

    def flush(self) -> None:
        """Make what is typed the answer when it is a place; say what is wrong when not."""
        self._pause.stop()
        if self.node.readonly:
            return
        value, remark = self._read()
        busy = any(field.hasFocus() for field in self.fields) and not value
        self.remark_changed.emit("" if busy else remark)
        if value != self._value:
            self._value = value
            self.answered.emit(value)
        self._say_in_words(value)

    def _typed(self, _text: str) -> None:
        self._pause.typed()

    def _read(self) -> tuple[str, str]:
        """Return the value of the four fields, or '' and what is wrong with them."""
        texts = [field.text().strip() for field in self.fields]
        if not any(texts):
            return "", ""
        east, west = ("EO", "W") if self._speaks_dutch() else ("EL", "WO")
        latitude = angle_value(texts[0], limit=90, positive="N", negative="SZ")
        longitude = angle_value(texts[1], limit=180, positive=east, negative=west)
        if not texts[0] or not texts[1]:
            return "", self.tr("A place needs both latitude and longitude.")
        if latitude is None:
            return "", self.tr("Latitude is a number from -90 to 90, or like 4°19'18\"S.")
        if longitude is None:
            return "", self.tr("Longitude is a number from -180 to 180, or like 15°18'46\"E.")
        if round(latitude, 5) == 0 and round(longitude, 5) == 0:
            return "", self.tr("0, 0 lies in the ocean. Write the real place, or leave it empty.")
        altitude = self._metres(texts[2], _LOWEST, _HIGHEST)
        if altitude is None:
            return "", self.tr("Altitude is a number of metres from -500 to 9000.")
        accuracy = self._metres(texts[3], 0.0, _COARSEST)
        if accuracy is None:
            return "", self.tr("Accuracy is a number of metres, for example 10.")
        place = f"{plain_number(latitude, 7)} {plain_number(longitude, 7)}"
        return f"{place} {altitude or '0'} {accuracy or '0'}", ""

    def _metres(self, text: str, least: float, most: float) -> str | None:
        value = decimal_value(text.lower().removesuffix("m").strip())
        if not value:
            return value
        return value if least <= float(value) <= most else None

    def _write(self, value: str) -> None:
        parts = [*value.split(), "", "", "", ""][:4]
        point = QLocale().decimalPoint()
        for place, (field, part) in enumerate(zip(self.fields, parts, strict=True)):
            unknown = place >= 2 and part in ("0", "0.0")
            field.setText("" if unknown else part.replace(".", point))

    def _say_in_words(self, value: str) -> None:
        parts = value.split()
        words = "" if self.node.readonly else self.tr("Degrees, like -4.3217 or 4°19′18″S")
        if len(parts) >= 2:
            words = f"{_degrees(float(parts[0]), 'NS')}   {_degrees(float(parts[1]), 'EW')}"
            if len(parts) == 4 and parts[3] not in ("0", "0.0"):
                words += "   " + self.tr("± {metres} m").format(metres=parts[3])
        self.words.setText(words)

    # -- from a photo ------------------------------------------------------------------------------

    def _choose_photo(self) -> None:
        path = self.context.choose(self, self.tr("Photo made at this place"), PHOTO_PATTERNS)
        if path is not None:
            self.context.tasks.pool(
                lambda: photo_position(read_limited(path)), self._found, self._not_found
            )

    def _found(self, position: object) -> None:
        if not isinstance(position, PhotoPosition):
            self.refused.emit(
                self.tr("This photo does not say where it was made. Type the place instead.")
            )
            return
        parts = [position.latitude, position.longitude, position.altitude, position.accuracy]
        texts = [
            plain_number(part, 7 if at < 2 else 1) if part else "" for at, part in enumerate(parts)
        ]
        self.refused.emit("")
        for field, text in zip(self.fields, texts, strict=True):
            field.setText(text.replace(".", QLocale().decimalPoint()))
        self.flush()

    def _not_found(self, error: Exception) -> None:
        self.refused.emit(self.context.say(error))

    # -- words -------------------------------------------------------------------------------------

    def _speaks_dutch(self) -> bool:
        return QLocale().language() == QLocale.Language.Dutch

    def _name_parts(self) -> None:
        names = (
            self.tr("Latitude"),
            self.tr("Longitude"),
            self.tr("Altitude (m)"),
            self.tr("Accuracy (m)"),
        )
        for label, name in zip(self._names, names, strict=True):
            label.setText(name)
        self.photo_button.setText(self.tr("Take from a photo…"))

    def _fit_fields(self) -> None:
        digit = self.fontMetrics().horizontalAdvance("0")
        for place, field in enumerate(self.fields):
            field.setFixedWidth(digit * (19 if place < 2 else 10) + px(24))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_parts()
        elif event.type() == QEvent.Type.FontChange:
            self._fit_fields()


def _degrees(angle: float, letters: str) -> str:
    """Return an angle in degrees, minutes and seconds, for checking against a map."""
    seconds = round(abs(angle) * 36_000) / 10
    degrees, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    letter = letters[0] if angle >= 0 else letters[1]
    return f"{int(degrees)}°{int(minutes):02}′{seconds:04.1f}″ {letter}"
