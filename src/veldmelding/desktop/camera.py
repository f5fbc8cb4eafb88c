"""The camera of the laptop: shows what it sees until it sees a QR code; no picture is kept.

OpenCV reads the camera, since Qt's own way (QtMultimedia) is not part of Qt Essentials. It is an
optional part of the installation (`veldmelding[camera]`); without it nothing is offered.
"""

from __future__ import annotations

import time
from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QCameraPermission, QCoreApplication, QPermission, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from veldmelding.desktop.codes import code_in_image
from veldmelding.desktop.language import say
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import MEDIUM, SMALL
from veldmelding.desktop.widgets import Look, Muted
from veldmelding.errors import CameraSilent, VeldmeldingError

if TYPE_CHECKING:
    from veldmelding.desktop.tasks import Task, Tasks

SOURCES: tuple[int | str, ...] = (0, 1, 2)
"""Cameras to try, in order; a film file takes the place of a camera as well."""

PATIENCE_SECONDS = 60.0
"""A forgotten camera switches itself off."""

SECONDS_BETWEEN = 1 / 15
LARGEST_SIDE = 1280


def camera_possible() -> bool:
    """Tell whether this installation can read a camera at all."""
    return find_spec("cv2") is not None


def look_for_code(
    task: Task,
    sources: tuple[int | str, ...] = SOURCES,
    patience: float = PATIENCE_SECONDS,
) -> str | None:
    """Read a camera until it shows a QR code; reports every picture to show.

    Gives None when somebody stopped it or no code was seen for `patience` seconds. Raises
    `CameraSilent` when no camera gives a picture.
    """
    import cv2

    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    for source in sources:
        camera = cv2.VideoCapture(source)
        try:
            if camera.isOpened():
                return _read(task, camera, patience)
        finally:
            camera.release()
    raise CameraSilent


def _read(task: Task, camera: object, patience: float) -> str | None:
    begun = time.monotonic()
    while not task.cancelled() and time.monotonic() - begun < patience:
        there, picture = camera.read()  # type: ignore[attr-defined]
        if not there:
            raise CameraSilent
        height, width = picture.shape[:2]
        image = QImage(
            picture.data, width, height, picture.strides[0], QImage.Format.Format_BGR888
        ).copy()
        if max(width, height) > LARGEST_SIDE:
            image = image.scaled(LARGEST_SIDE, LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        task.report(image)
        text = code_in_image(image)
        if text is not None:
            return text
        time.sleep(SECONDS_BETWEEN)
    return None


class CameraView(QWidget):
    """Shows what the camera sees, in the page, until a code was read or somebody stops it."""

    read = Signal(str)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sources = SOURCES
        self.patience = PATIENCE_SECONDS
        self._tasks = tasks
        self._task: Task | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        self.picture = QLabel()
        self.picture.setFixedSize(px(320), px(240))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.trouble = Look("")
        self.hint = Muted("")
        self.stop_button = QPushButton()
        self.stop_button.clicked.connect(self.stop)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.picture)
        beside = QVBoxLayout()
        beside.addWidget(self.hint)
        beside.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch(1)
        row.addLayout(beside, 1)
        column.addLayout(row)
        column.addWidget(self.trouble)
        self.hide()

    @property
    def looking(self) -> bool:
        """Whether the camera is on."""
        return self._task is not None

    def start(self) -> None:
        """Switch the camera on, when the system lets us."""
        if self._task is not None:
            return
        self.trouble.hide()
        self._show_parts(looking=True)
        self.show()
        application = QCoreApplication.instance()
        assert application is not None
        application.requestPermission(QCameraPermission(), self, self._permitted)

    def stop(self) -> None:
        """Switch the camera off."""
        if self._task is not None:
            self._task.cancel()
        self.hide()

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.picture.setAccessibleName(self.tr("What the camera sees"))
        self.hint.setText(self.tr("Hold the code before the camera. Nothing that it sees is kept."))
        self.stop_button.setText(self.tr("Switch the camera off"))

    def hideEvent(self, event: QHideEvent) -> None:
        """Never look on when nobody sees that the camera is on."""
        super().hideEvent(event)
        if self._task is not None:
            self._task.cancel()

    def _permitted(self, permission: QPermission) -> None:
        if not self.isVisible() or self._task is not None:
            return  # the answer came when nobody wanted it any more
        if permission.status() != Qt.PermissionStatus.Granted:
            self._failed(CameraSilent())
            return
        sources, patience = self.sources, self.patience
        self._task = self._tasks.pool_with_progress(
            lambda task: look_for_code(task, sources, patience),
            self._done,
            self._failed,
            heard=self._seen,
            owner=self,
        )
        self.stop_button.setFocus()

    def _seen(self, image: QImage) -> None:
        size = self.picture.size() * self.devicePixelRatioF()
        scaled = QPixmap.fromImage(image).scaled(
            size,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(scaled)

    def _done(self, text: str | None) -> None:
        self._task = None
        self.picture.clear()
        if text is not None:
            self.hide()
            self.read.emit(text)
        elif self.isVisible():
            self._say(self.tr("No QR code was seen for a minute, so the camera was switched off."))

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.picture.clear()
        if not isinstance(error, VeldmeldingError):
            raise error
        self._say(say(error.sentence))

    def _say(self, words: str) -> None:
        self._show_parts(looking=False)
        self.trouble.setText("⚠ " + words)
        self.trouble.show()

    def _show_parts(self, *, looking: bool) -> None:
        for part in (self.picture, self.hint, self.stop_button):
            part.setVisible(looking)
