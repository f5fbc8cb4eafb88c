"""About: version, licence, and the licences of the parts the program is built on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from veldmelding import __version__
from veldmelding.desktop.settings.section import Section
from veldmelding.desktop.widgets import Muted, Text

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk

PARTS = (
    ("PySide6 / Qt", "LGPL-3.0"),
    ("SQLCipher", "BSD-3-Clause"),
    ("sqlcipher3", "Zlib"),
    ("sqlite-utils", "Apache-2.0"),
    ("cryptography", "Apache-2.0 / BSD-3-Clause"),
    ("requests", "Apache-2.0"),
    ("truststore", "MIT"),
    ("platformdirs", "MIT"),
    ("zxing-cpp", "Apache-2.0"),
    ("pyxform", "BSD-2-Clause"),
    ("openpyxl", "MIT"),
    ("Werkzeug", "BSD-3-Clause"),
    ("cheroot", "BSD-3-Clause"),
)


class AboutSection(Section):
    """Who made it, under which licence."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.version = Text("")
        self.licence = Muted("")
        self.more = QPushButton()
        self.more.setCheckable(True)
        self.parts = Muted("")
        self.parts.hide()
        self.column.addWidget(self.version)
        self.column.addWidget(self.licence)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.parts)
        self.more.toggled.connect(self.parts.setVisible)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.heading.setText(self.tr("About"))
        self.version.setText(self.tr("veldmelding {version}").format(version=__version__))
        self.licence.setText(
            self.tr(
                "Free software under the European Union Public Licence 1.2. "
                "It sends nothing to anyone but your headquarters."
            )
        )
        self.more.setText(self.tr("Licences of the parts"))
        self.parts.setText("\n".join(f"{name} · {licence}" for name, licence in PARTS))
