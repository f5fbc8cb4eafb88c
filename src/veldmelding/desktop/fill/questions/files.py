"""Questions answered with a file: a photo, or sound, video and documents.

Files are read and made safe on a free thread, kept by the vault's thread, and only then answered.
What is shown comes from memory; nothing is written outside the vault.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from veldmelding.desktop.fill.attachment import PreparedFile, prepare_file, readable, suffixes_for
from veldmelding.desktop.fill.original import Original
from veldmelding.desktop.fill.picture import (
    PHOTO_PATTERNS,
    Draft,
    draft_from_file,
    finished,
    small_picture,
)
from veldmelding.desktop.fill.picture_step import PictureStep
from veldmelding.desktop.fill.questions.base import Control
from veldmelding.desktop.fill.showing import show_when
from veldmelding.desktop.theme import px
from veldmelding.desktop.widgets import Muted, Text
from veldmelding.errors import OriginalStays

if TYPE_CHECKING:
    from veldmelding.desktop.fill.context import FillContext
    from veldmelding.xforms import NodeView

_PREVIEW_WIDTH, _PREVIEW_HEIGHT = 360, 240


class FileQuestion(Control):
    """Choose a file or drop one; remove it again."""

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        self.setAcceptDrops(True)
        self.choose_button = QPushButton(self)
        self.remove_button = QPushButton(self)
        self.state = Muted("", self)
        self.state.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(8))
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self.choose_button)
        row.addWidget(self.remove_button)
        row.addWidget(self.state, 1)
        self.column.addLayout(row)
        self.choose_button.clicked.connect(self._choose)
        self.remove_button.clicked.connect(lambda: self.answered.emit(""))
        self._working = False
        self._shown: str | None = None

    # -- what a kind says of itself ----------------------------------------------------------------

    def title(self) -> str:
        """Title of the dialog that chooses a file."""
        return self.tr("Choose a file")

    def patterns(self) -> str:
        """Which names the dialog offers."""
        endings = suffixes_for(self.node.media_type or "", self.node.parameters.get("accept", ""))
        return " ".join(f"*{ending}" for ending in endings)

    def prepare(self, path: Path) -> object:
        """Read the file and make it safe; on a free thread."""
        media_type = self.node.media_type or ""
        accept = self.node.parameters.get("accept", "")
        return prepare_file(path, suffixes_for(media_type, accept))

    def idle_words(self) -> str:
        """Say what to do when there is no file yet."""
        endings = suffixes_for(self.node.media_type or "", self.node.parameters.get("accept", ""))
        return self.tr("Choose a file or drop it here: {kinds}").format(kinds=readable(endings))

    def show_file(self, name: str) -> None:
        """Show what is kept under a name."""
        self.state.setText(self.tr("File added: {name}").format(name=name))

    # -- the control -------------------------------------------------------------------------------

    def show_node(self, node: NodeView) -> None:
        """Show whether there is a file."""
        self.node = node
        show_when(self.choose_button, not node.readonly)
        show_when(self.remove_button, bool(node.value) and not node.readonly)
        self._name_parts()
        if self._working or node.value == self._shown:
            return
        self._shown = node.value
        if node.value:
            self.show_file(node.value)
        else:
            self.show_nothing()

    def show_nothing(self) -> None:
        """There is no file."""
        self.state.setText("" if self.node.readonly else self.idle_words())

    def focus_targets(self) -> list[QWidget]:
        """Return the buttons."""
        return [self.choose_button, self.remove_button]

    def describe(self, name: str, description: str) -> None:
        """Name the buttons with the question they belong to."""
        super().describe(name, description)
        for button in (self.choose_button, self.remove_button):
            button.setAccessibleName(f"{name}: {button.text()}")

    def take_file(self, path: Path) -> None:
        """Make a file the answer."""
        if self.node.readonly or self._working:
            return
        self._working = True
        self.choose_button.setEnabled(False)
        self.refused.emit("")
        self.state.setText(self.tr("Reading the file…"))
        self.context.tasks.pool(lambda: self.prepare(path), self._prepared, self._failed)

    def _prepared(self, prepared: object) -> None:
        assert isinstance(prepared, PreparedFile)
        where = self.node.path
        self.context.tasks.vault(
            lambda: self.context.attach(where, prepared.data, prepared.suffix),
            self._kept,
            self._failed,
        )

    def _kept(self, name: object) -> None:
        self._rest()
        self.answered.emit(str(name))

    def _failed(self, error: Exception) -> None:
        self._rest()
        self._shown = None
        self.show_node(self.node)
        self.refused.emit(self.context.say(error))

    def _rest(self) -> None:
        self._working = False
        self.choose_button.setEnabled(True)

    def _choose(self) -> None:
        path = self.context.choose(self, self.title(), self.patterns())
        if path is not None:
            self.take_file(path)

    # -- drag and drop -----------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this computer."""
        if not self.node.readonly and _dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Make the dropped file the answer."""
        path = _dropped_file(event.mimeData())
        if path is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.take_file(path)

    def _name_parts(self) -> None:
        self.choose_button.setText(
            self.tr("Choose another…") if self.node.value else self.tr("Choose a file…")
        )
        self.remove_button.setText(self.tr("Remove"))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._shown = None
            self.show_node(self.node)


class PhotoQuestion(FileQuestion):
    """A photo: made smaller and without the camera's notes, looked at, shown from memory."""

    def __init__(self, node: NodeView, context: FillContext, parent: QWidget | None = None) -> None:
        super().__init__(node, context, parent)
        self.step: PictureStep | None = None
        """The look at a new photo, while it is open."""
        self.preview = QLabel(self)
        show_when(self.preview, False)
        self.column.addWidget(self.preview)
        self.fate = Text("", self)
        """What became of the original, when it was to be deleted."""
        show_when(self.fate, False)
        self.column.addWidget(self.fate)
        self._original: Original | None = None

    def title(self) -> str:
        """Title of the dialog that chooses a photo."""
        return self.tr("Choose a photo")

    def patterns(self) -> str:
        """Which names the dialog offers."""
        return PHOTO_PATTERNS

    def prepare(self, path: Path) -> object:
        """Decode the photo and forget what the camera wrote; on a free thread."""
        side = self.context.photos.longest_side(self.node.parameters.get("max-pixels", ""))
        return Original.of(path), draft_from_file(path, side)

    def _prepared(self, prepared: object) -> None:
        """Let the person look at it before anything is kept."""
        assert isinstance(prepared, tuple)
        self._original, draft = prepared
        self.fate.hide()
        self.step = PictureStep(draft, self.context.photos, _room(self))
        self.step.kept.connect(self._looked_at)
        self.step.dropped.connect(self._dropped)

    def _looked_at(self, draft: object) -> None:
        assert isinstance(draft, Draft)
        quality = self.context.photos.quality
        if self.step is None or not self.step.original.isChecked():
            self._original = None
        self._end_step()
        self.context.tasks.pool(
            lambda: PreparedFile(finished(draft, quality).data, ".jpg"),
            super()._prepared,
            self._failed,
            owner=self,
        )

    def _kept(self, name: object) -> None:
        super()._kept(name)
        original, self._original = self._original, None
        if original is None:
            return
        # First the answer that names the photo is durable; then it is looked at; then it goes.
        self.context.save()
        self.context.tasks.vault(
            lambda: self.context.keeps(str(name)),
            lambda kept: self._let_go(original, kept=bool(kept)),
            self._stays,
            owner=self,
        )

    def _let_go(self, original: Original, *, kept: bool) -> None:
        if not kept:
            self._stays(OriginalStays(file=original.path.name))
            return
        self.context.tasks.pool(
            original.delete,
            lambda _nothing: self._tell_fate(
                self.tr(
                    "✓ The original {file} is deleted. The card or phone may still hold traces "
                    "of it."
                ).format(file=original.path.name)
            ),
            self._stays,
            owner=self,
        )

    def _stays(self, error: Exception) -> None:
        self._tell_fate("⚠ " + self.context.say(error))

    def _tell_fate(self, words: str) -> None:
        self.fate.setText(words)
        self.fate.show()

    def _dropped(self) -> None:
        self._end_step()
        self._rest()
        self._shown = None
        self.show_node(self.node)
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_step(self) -> None:
        step, self.step = self.step, None
        if step is not None:
            step.hide()
            step.deleteLater()

    def idle_words(self) -> str:
        """Say what to do when there is no photo yet."""
        return self.tr(
            "Choose a photo or drop it here. It is made smaller, and place and camera are "
            "taken out."
        )

    def show_file(self, name: str) -> None:
        """Fetch the photo from the vault and show it small."""
        self.state.setText("")

        def work() -> tuple[QImage | None, int]:
            data = self.context.read_file(name)
            if data is None:
                return None, 0
            return small_picture(data, _PREVIEW_WIDTH, _PREVIEW_HEIGHT), len(data)

        self.context.tasks.vault(
            work, lambda found: self._show_preview(name, found), self._failed, owner=self
        )

    def show_nothing(self) -> None:
        """There is no photo."""
        super().show_nothing()
        self.preview.clear()
        self.preview.hide()

    def _show_preview(self, name: str, found: object) -> None:
        if self.node.value != name or not isinstance(found, tuple):
            return
        image, size = found
        if image is None:
            self.state.setText(self.tr("A photo is here but cannot be shown."))
            return
        self.preview.setPixmap(QPixmap.fromImage(image))
        self.preview.setFixedSize(image.size())
        self.preview.setAccessibleName(self.tr("The photo"))
        self.preview.show()
        kilobytes = max(1, round(size / 1024))
        self.state.setText(
            self.tr("{size} kB, without place or camera in it").format(size=kilobytes)
        )

    def _name_parts(self) -> None:
        super()._name_parts()
        self.choose_button.setText(
            self.tr("Choose another…") if self.node.value else self.tr("Choose a photo…")
        )


def _room(control: QWidget) -> QWidget:
    """Find what the look at a photo covers: the form, or the window where there is none."""
    step: QWidget | None = control
    while step is not None and not hasattr(step, "close_down"):
        step = step.parentWidget()
    return step or control.window()


def _dropped_file(data: QMimeData) -> Path | None:
    urls = [url for url in data.urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None
