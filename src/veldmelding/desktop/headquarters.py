"""Naming headquarters: paste the set-up text or an address, or read a picture of the QR code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QImageReader
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from veldmelding.desktop.files import choose_file
from veldmelding.desktop.language import say
from veldmelding.desktop.secret import SecretEdit
from veldmelding.desktop.theme import px
from veldmelding.desktop.tokens import MEDIUM, SMALL
from veldmelding.desktop.widgets import Good, Look, Muted, Waiting
from veldmelding.errors import SetupWithoutAccess, VeldmeldingError

if TYPE_CHECKING:
    from veldmelding.desktop.tasks import Tasks
    from veldmelding.sync import Backend

LARGEST_PICTURE = 12_000
"""Pixels along one side; a picture of a code needs far fewer."""


class HeadquartersForm(QWidget):
    """Understands what is pasted while one types; says in words where it leads."""

    changed = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._backend: Backend | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(250)
        self._soon.timeout.connect(self.read)
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        self.label = QLabel()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAcceptDrops(False)
        self.text.setFixedHeight(px(96))
        self.label.setBuddy(self.text)
        self.picture = QPushButton()
        self.hint = Muted("")
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
        self.found = Good("")
        self.trouble = Look("")
        self.consent = QCheckBox()
        self.waiting = Waiting()
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.picture)
        row.addWidget(self.hint, 1)
        column.addWidget(self.label)
        column.addWidget(self.text)
        column.addLayout(row)
        for widget in (self.waiting, self.account, self.found, self.trouble, self.consent):
            column.addWidget(widget)
        self.text.textChanged.connect(self._soon.start)
        self.user.textChanged.connect(self._soon.start)
        self.password.textChanged.connect(self._soon.start)
        self.consent.toggled.connect(self.changed)
        self.picture.clicked.connect(self._choose_picture)
        self._show()
        self.retranslate()

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

    def clear(self) -> None:
        """Forget what was typed: it can hold a secret."""
        self.text.clear()
        self.user.clear()
        self.password.clear()
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

        try:
            self._show(backend=read_setup(typed))
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

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.label.setText(self.tr("&Set-up text or address"))
        self.text.setAccessibleName(self.tr("Set-up text or address"))
        self.text.setPlaceholderText(self.tr("Paste it here"))
        self.picture.setText(self.tr("Read a picture of the QR code…"))
        self.hint.setText(self.tr("or drop the picture here"))
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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a picture file."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the dropped picture."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.read_picture(Path(url.toLocalFile()))
                return

    def read_picture(self, path: Path) -> None:
        """Look for a QR code in a picture file, off the GUI thread."""
        task = self._tasks.pool(
            lambda: code_in_picture(path), self._picture_read, self._picture_failed, owner=self
        )
        self.waiting.follow(task, self.tr("Reading the picture"))

    def _choose_picture(self) -> None:
        path = choose_file(
            self, self.tr("Picture of the QR code"), "*.png *.jpg *.jpeg *.webp *.gif *.bmp"
        )
        if path is not None:
            self.read_picture(path)

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

    def _show(
        self,
        backend: Backend | None = None,
        trouble: str = "",
        *,
        ask_account: bool = False,
    ) -> None:
        self._backend = backend
        self.account.setVisible(ask_account)
        self.trouble.setText("⚠ " + trouble)
        self.trouble.setVisible(bool(trouble))
        self.found.setVisible(backend is not None)
        risky = backend is not None and backend.needs_consent
        self.consent.setVisible(risky)
        if backend is not None:
            self.found.setText(
                self.tr("✓ Headquarters: {name}, at {host}").format(
                    name=backend.title, host=backend.host
                )
                if backend.title != backend.host
                else self.tr("✓ Headquarters: {host}").format(host=backend.host)
            )
            if risky:
                self.trouble.setText(
                    self.tr(
                        "⚠ This address does not encrypt. Others on the network could read along."
                    )
                )
                self.trouble.show()
        self.changed.emit()


def code_in_picture(path: Path) -> str | None:
    """Return the text of a QR code in a picture file; None when there is none to be read."""
    import zxingcpp

    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LARGEST_PICTURE:
        return None
    image = reader.read()
    if image.isNull():
        return None
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    view = zxingcpp.ImageView(
        grey.constBits(), grey.width(), grey.height(), zxingcpp.ImageFormat.Lum, grey.bytesPerLine()
    )
    for found in zxingcpp.read_barcodes(view):
        if found.text:
            return str(found.text)
    return None
