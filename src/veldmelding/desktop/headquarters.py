"""Naming headquarters: paste the set-up text or an address, or let a QR code be read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from veldmelding.desktop.camera import CameraView, camera_possible
from veldmelding.desktop.codes import CodeTextEdit, code_in_image, code_in_picture
from veldmelding.desktop.files import choose_file
from veldmelding.desktop.flow import FlowLayout
from veldmelding.desktop.language import say
from veldmelding.desktop.secret import SecretEdit
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import MEDIUM, SMALL
from veldmelding.desktop.widgets import Good, Look, Muted, Text, Waiting
from veldmelding.errors import SetupNeedsWords, SetupWithoutAccess, VeldmeldingError

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.desktop.tasks import Tasks
    from veldmelding.sync import Backend


class HeadquartersForm(QWidget):
    """Understands what is pasted while one types; says in words where it leads."""

    changed = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._backend: Backend | None = None
        self._opened: tuple[str, str, Backend] | None = None
        """A code that its words have opened: asking again would take time again."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(250)
        self._soon.timeout.connect(self.read)
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        self.label = QLabel()
        self.text = CodeTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAcceptDrops(False)
        self.text.setFixedHeight(px(96))
        self.label.setBuddy(self.text)
        self.picture = QPushButton()
        self.paste = QPushButton()
        self.camera = QPushButton()
        if not camera_possible():
            self.camera.hide()
        self.view = CameraView(tasks)
        self.hint = Muted("")
        self._build_words()
        self._build_account()
        self.found = Good("")
        self.key = Text("")
        self.trouble = Look("")
        self.consent = QCheckBox()
        self.waiting = Waiting()
        row = FlowLayout(spacing=MEDIUM)
        row.addWidget(self.picture)
        row.addWidget(self.paste)
        row.addWidget(self.camera)
        column.addWidget(self.label)
        column.addWidget(self.text)
        column.addLayout(row)
        column.addWidget(self.hint)
        for widget in (
            self.view,
            self.waiting,
            self.secret,
            self.account,
            self.found,
            self.key,
            self.trouble,
            self.consent,
        ):
            column.addWidget(widget)
        self.text.textChanged.connect(self._soon.start)
        self.text.picture.connect(self.read_image)
        self.user.textChanged.connect(self._soon.start)
        self.password.textChanged.connect(self._soon.start)
        self.words.textChanged.connect(self._words_changed)
        self.words.returnPressed.connect(self.open_code)
        self.open.clicked.connect(self.open_code)
        self.consent.toggled.connect(self.changed)
        self.picture.clicked.connect(self._choose_picture)
        self.paste.clicked.connect(self._paste_picture)
        self.camera.clicked.connect(self.view.start)
        self.view.read.connect(self.set_text)
        self._show()
        self.retranslate()

    def _build_words(self) -> None:
        """Make what asks for the words of a code that is locked."""
        self.secret = QWidget()
        inside = QVBoxLayout(self.secret)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SMALL)
        self.words_label, self.words, self.open = QLabel(), QLineEdit(), QPushButton()
        self.words_label.setBuddy(self.words)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.words, 1)
        row.addWidget(self.open)
        inside.addWidget(self.words_label)
        inside.addLayout(row)

    def _build_account(self) -> None:
        """Make what asks for a user name and a password."""
        self.account = QWidget()
        account = QVBoxLayout(self.account)
        account.setContentsMargins(0, 0, 0, 0)
        account.setSpacing(SMALL)
        self.account_hint = Muted("")
        self.user_label, self.user = QLabel(), QLineEdit()
        self.password_label, self.password = QLabel(), SecretEdit()
        self.user_label.setBuddy(self.user)
        self.password_label.setBuddy(self.password)
        within: tuple[QWidget, ...] = (
            self.account_hint,
            self.user_label,
            self.user,
            self.password_label,
            self.password,
        )
        for widget in within:
            account.addWidget(widget)

    # -- what it gives --------------------------------------------------------------------------

    def backend(self) -> Backend | None:
        """Return where to deliver, when it is clear and agreed to."""
        if self._soon.isActive():
            self.read()
        backend = self._backend
        if backend is None:
            return None
        if backend.needs_consent:
            return backend.consented() if self.consent.isChecked() else None
        return backend

    def set_text(self, text: str) -> None:
        """Read `text` as if it had been pasted."""
        self.text.setPlainText(text)
        self.read()
        if self.secret.isVisible():
            self.words.setFocus()

    def clear(self) -> None:
        """Forget what was typed: it can hold a secret."""
        self._opened = None
        for field in (self.text, self.user, self.password, self.words):
            field.clear()
        self.consent.setChecked(False)
        self._soon.stop()
        self._show()

    def read(self) -> None:
        """Understand what stands there now."""
        self._soon.stop()
        typed = self.text.toPlainText().strip()
        if not typed:
            self._show()
            return
        from veldmelding.sync import Backend, UserPassword, read_setup

        if self._opened is not None and self._opened[:2] == (typed, self.words.text()):
            self._show(backend=self._opened[2], ask_words=True)
            return
        try:
            self._show(backend=read_setup(typed))
        except SetupNeedsWords:
            self._show(ask_words=True)
        except SetupWithoutAccess:
            user, password = self.user.text().strip(), self.password.text()
            if not user or not password:
                self._show(ask_account=True)
                return
            try:
                self._show(
                    backend=Backend.at(typed, UserPassword(user, password)), ask_account=True
                )
            except VeldmeldingError as error:
                self._show(trouble=say(error.sentence), ask_account=True)
        except VeldmeldingError as error:
            self._show(trouble=say(error.sentence))

    def open_code(self) -> None:
        """Open a locked code with its words: slow on purpose, so off the GUI thread."""
        from veldmelding.sync import read_setup

        code, words = self.text.toPlainText().strip(), self.words.text()
        if not words.strip():
            return

        def done(backend: Backend) -> None:
            self._opened = (code, words, backend)
            self.read()

        def failed(error: Exception) -> None:
            if not isinstance(error, VeldmeldingError):
                raise error
            self._show(trouble=say(error.sentence), ask_words=True)

        task = self._tasks.pool(lambda: read_setup(code, words), done, failed, owner=self)
        self.waiting.follow(task, self.tr("Opening the code"))

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.label.setText(self.tr("&Set-up text or address"))
        self.text.setAccessibleName(self.tr("Set-up text or address"))
        self.text.setPlaceholderText(self.tr("Paste it here"))
        self.picture.setText(self.tr("Read a picture of the QR code…"))
        self.paste.setText(self.tr("Paste a picture"))
        self.camera.setText(self.tr("Use the camera"))
        self.view.retranslate()
        self.hint.setText(
            self.tr(
                "A picture can also be dropped here: photograph the code with a phone, or make a "
                "screenshot of it."
            )
        )
        self.words_label.setText(self.tr("This code is locked. &Words that belong to it"))
        self.words.setAccessibleName(self.tr("Words that belong to this code"))
        self.words.setPlaceholderText(self.tr("as headquarters told you, another way"))
        self.open.setText(self.tr("Open the code"))
        self.account_hint.setText(
            self.tr("This address needs your account there. It is kept in the vault.")
        )
        self.user_label.setText(self.tr("&User name"))
        self.user.setAccessibleName(self.tr("User name"))
        self.password_label.setText(self.tr("Pass&word"))
        self.password.setAccessibleName(self.tr("Password"))
        self.consent.setText(self.tr("I know. Deliver there without encryption"))
        self.read()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # -- pictures -------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a picture file."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the dropped picture."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.read_picture(Path(url.toLocalFile()))
                return
        image = event.mimeData().imageData()
        if isinstance(image, QImage):
            self.read_image(image)

    def read_picture(self, path: Path) -> None:
        """Look for a QR code in a picture file, off the GUI thread."""
        self._look(lambda: code_in_picture(path))

    def read_image(self, image: QImage) -> None:
        """Look for a QR code in a picture that was pasted, off the GUI thread."""
        self._look(lambda: code_in_image(image))

    def _look(self, work: Callable[[], str | None]) -> None:
        task = self._tasks.pool(work, self._picture_read, self._picture_failed, owner=self)
        self.waiting.follow(task, self.tr("Reading the picture"))

    def _choose_picture(self) -> None:
        path = choose_file(
            self, self.tr("Picture of the QR code"), "*.png *.jpg *.jpeg *.webp *.gif *.bmp"
        )
        if path is not None:
            self.read_picture(path)

    def _paste_picture(self) -> None:
        clipboard = QGuiApplication.clipboard()
        image = clipboard.image()
        if not image.isNull():
            self.read_image(image)
        elif clipboard.text().strip():
            self.set_text(clipboard.text())
        else:
            self._show(trouble=self.tr("There is no picture to paste. Copy one first."))

    def _picture_read(self, text: str | None) -> None:
        if text is None:
            self._show(
                trouble=self.tr(
                    "No QR code was found in this picture. Take it again, straight and sharp, or "
                    "paste the set-up text."
                )
            )
        else:
            self.set_text(text)

    def _picture_failed(self, error: Exception) -> None:
        raise error

    # -- showing --------------------------------------------------------------------------------

    def _words_changed(self) -> None:
        self.open.setEnabled(bool(self.words.text().strip()))
        if self._opened is not None:
            self._soon.start()

    def _show(
        self,
        backend: Backend | None = None,
        trouble: str = "",
        *,
        ask_account: bool = False,
        ask_words: bool = False,
    ) -> None:
        self._backend = backend
        self.account.setVisible(ask_account)
        self.secret.setVisible(ask_words)
        self.open.setEnabled(bool(self.words.text().strip()))
        self.trouble.setText("⚠ " + trouble)
        self.trouble.setVisible(bool(trouble))
        self.found.setVisible(backend is not None)
        risky = backend is not None and backend.needs_consent
        self.consent.setVisible(risky)
        self.key.setVisible(backend is not None and bool(backend.headquarters_key))
        if backend is not None:
            self.found.setText(
                self.tr("✓ Headquarters: {name}, at {host}").format(
                    name=backend.title, host=backend.host
                )
                if backend.title != backend.host
                else self.tr("✓ Headquarters: {host}").format(host=backend.host)
            )
            if backend.headquarters_key:
                self.key.setText(
                    self.tr("Its key in words, to compare by telephone: {words}").format(
                        words=key_words(backend)
                    )
                )
            if risky:
                self.trouble.setText(
                    self.tr(
                        "⚠ This address does not encrypt. Others on the network could read along."
                    )
                )
                self.trouble.show()
        self.changed.emit()


def key_words(backend: Backend) -> str:
    """Give the fingerprint of headquarters' key in words; '' when it has none."""
    from veldmelding.vault import PublicKey

    if not backend.headquarters_key:
        return ""
    return PublicKey.read(backend.headquarters_key).fingerprint
