"""QR codes on the desktop: read from pictures, drawn for other laptops."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QMimeData, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_PICTURE = 12_000
"""Pixels along one side; a picture of a code needs far fewer."""


def code_in_picture(path: Path) -> str | None:
    """Return the text of a QR code in a picture file; None when there is none to be read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LARGEST_PICTURE:
        return None
    return code_in_image(reader.read())


def code_in_image(image: QImage) -> str | None:
    """Return the text of a QR code in an image; None when there is none to be read."""
    import zxingcpp

    if image.isNull() or max(image.width(), image.height()) > LARGEST_PICTURE:
        return None
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    bits: Any = grey.constBits()  # any buffer will do; the stubs know arrays of numpy only
    view = zxingcpp.ImageView(
        bits, grey.width(), grey.height(), zxingcpp.ImageFormat.Lum, grey.bytesPerLine()
    )
    for found in zxingcpp.read_barcodes(view):
        if found.text:
            return str(found.text)
    return None


class CodeTextEdit(QPlainTextEdit):
    """Takes pasted text, and a pasted picture such as a screenshot of a code."""

    picture = Signal(QImage)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Let a picture be pasted too."""
        return source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand a picture on; take text as it is."""
        image = source.imageData() if source.hasImage() else None
        if isinstance(image, QImage) and not source.hasText():
            self.picture.emit(image)
        else:
            super().insertFromMimeData(source)


class CodePicture(QWidget):
    """A QR code to be photographed: black on white in every theme, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing: QSvgRenderer | None = None
        self.setFixedSize(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_code(self, text: str, side: int) -> None:
        """Draw the code of `text` in a square of `side` pixels; '' shows nothing."""
        if not text:
            self._drawing = None
            self.hide()
            return
        from veldmelding.hub.setup import qr_code

        modules, path = qr_code(text)
        drawing = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {modules} {modules}">'
            f'<path fill="#fff" d="M0 0h{modules}v{modules}H0z"/><path d="{path}"/></svg>'
        )
        self._drawing = QSvgRenderer(QByteArray(drawing.encode("ascii")))
        # Whole pixels for each module keep the edges sharp for a camera.
        whole = max(1, side // modules) * modules
        self.setFixedSize(whole, whole)
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the code."""
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        self._drawing.render(painter)
        painter.end()
