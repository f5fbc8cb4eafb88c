"""Choosing files: our own dialog, which leaves no trail of where one has been."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_file(parent: QWidget, title: str, filter_text: str) -> Path | None:
    """Let the person pick one file to read; None when they changed their mind."""
    dialog = _dialog(parent, title, filter_text)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _run(dialog)


def choose_target(parent: QWidget, title: str, name: str, suffix: str) -> Path | None:
    """Let the person say where to write a file; asks before it replaces one."""
    dialog = _dialog(parent, title, f"*.{suffix}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name)
    return _run(dialog)


def choose_folder(parent: QWidget, title: str) -> Path | None:
    """Let the person pick a folder; None when they changed their mind."""
    dialog = _dialog(parent, title, "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _run(dialog)


def _dialog(parent: QWidget, title: str, filter_text: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(Path.home()), filter_text)
    # The system's own dialog remembers files where we cannot clear them.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    return dialog


def _run(dialog: QFileDialog) -> Path | None:
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles()
    dialog.setHistory([])
    dialog.deleteLater()
    forget_trail()
    return Path(chosen[0]) if accepted and chosen else None


def forget_trail() -> None:
    """Remove what Qt's dialog wrote down about folders and files."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.remove("FileDialog")
    kept.sync()
