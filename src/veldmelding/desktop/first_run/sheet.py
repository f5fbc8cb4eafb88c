"""The recovery sheet on paper or as a PDF file, without a trace of who made it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from veldmelding.desktop.files import choose_target

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_MARGIN = 20  # millimetres


def print_sheet(parent: QWidget, label: str, groups: Sequence[str], share: int = 0) -> bool | None:
    """Let the person choose a printer and print.

    None when they changed their mind, False when the printer did not take it.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    _set_page(printer)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return None
    return _draw(printer, printer.resolution(), label, groups, share)


def save_sheet(parent: QWidget, label: str, groups: Sequence[str], share: int = 0) -> Path | None:
    """Let the person choose a file and write the sheet there; None when they changed their mind.

    Raises OSError when it cannot be written there.
    """
    path = choose_target(
        parent, QCoreApplication.translate("RecoverySheet", "Save as PDF"), "recovery.pdf", "pdf"
    )
    if path is not None:
        write_sheet(path, label, groups, share)
    return path


def write_sheet(path: Path, label: str, groups: Sequence[str], share: int = 0) -> None:
    """Write the sheet as a PDF file that names no program and no person; OSError when it cannot."""
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setCreator("")
    writer.setTitle("")
    writer.setResolution(300)
    _set_page(writer)
    _draw(writer, 300, label, groups, share)
    # Qt itself would not say that a disk is full or a folder not writable.
    with path.open("wb") as file:
        try:
            file.write(made.data().data())
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            path.unlink(missing_ok=True)
            raise


def _set_page(device: QPagedPaintDevice) -> None:
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )


def _draw(
    device: QPagedPaintDevice, resolution: int, label: str, groups: Sequence[str], share: int
) -> bool:
    millimetre = resolution / 25.4
    painter = QPainter()
    if not painter.begin(device):
        return False
    width = 170 * millimetre

    def write(top: float, height: float, points: int, text: str, *, fixed: bool = False) -> None:
        font = QFont("monospace" if fixed else "")
        if fixed:
            font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPointSize(points)
        painter.setFont(font)
        painter.drawText(
            QRectF(0, top * millimetre, width, height * millimetre),
            int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap),
            text,
        )

    translate = QCoreApplication.translate
    title = (
        translate("RecoverySheet", "Recovery key, sheet {number} of 3").format(number=share)
        if share
        else translate("RecoverySheet", "Recovery key")
    )
    write(0, 14, 20, title)
    write(15, 8, 12, translate("RecoverySheet", "Vault: {label}").format(label=label))
    for row in range(0, len(groups), 3):
        line = "    ".join(
            f"{row + column + 1}  {group}" for column, group in enumerate(groups[row : row + 3])
        )
        write(32 + row // 3 * 16, 14, 20, line, fixed=True)
    write(32 + (len(groups) + 2) // 3 * 16 + 10, 60, 12, _advice(share))
    return painter.end()


def _advice(share: int) -> str:
    """Say below the groups what they are for."""
    if share:
        return QCoreApplication.translate(
            "RecoverySheet",
            "Any two of the three sheets open the vault: on the unlock screen choose Use the "
            "recovery key, and then two of three sheets. One sheet alone opens nothing. Keep it "
            "somewhere safe, away from the laptop and from the other sheets.",
        )
    return QCoreApplication.translate(
        "RecoverySheet",
        "If the passphrase is forgotten, this key opens the vault: on the unlock screen choose "
        "Use the recovery key. Who has this key can read everything. Keep this paper away from "
        "the laptop, somewhere safe. It cannot be printed again.",
    )
