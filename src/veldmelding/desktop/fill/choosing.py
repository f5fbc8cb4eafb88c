"""Let a person choose a file without leaving a trace of what was chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_file(parent: QWidget, title: str, pattern: str) -> Path | None:
    """Ask for one existing file; None when the person changes their mind.

    Qt's own dialog is used because the system's keeps lists of recent files that we cannot
    clear; the history Qt itself writes is removed at once.
    """
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    dialog = QFileDialog(parent, title, pictures, pattern)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setHistory([])
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.setHistory([])
    dialog.setDirectoryUrl(QUrl.fromLocalFile(pictures))
    dialog.deleteLater()
    forget_chosen_files()
    return Path(chosen[0]) if chosen else None


def forget_chosen_files() -> None:
    """Remove the paths that Qt's file dialog notes in its settings file."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.remove("FileDialog/history")
    settings.remove("FileDialog/lastVisited")
    settings.sync()
