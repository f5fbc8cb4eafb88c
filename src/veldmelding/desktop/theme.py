"""How everything looks: palettes on the Fusion style, one scale for all letters, tinted icons.

Classes of widgets get their font and colours by class name (`QApplication.setFont(font, "Title")`),
so a change of theme or scale reaches every widget that exists without a style sheet.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication

from veldmelding.bundle import bundled
from veldmelding.desktop.style import FieldStyle
from veldmelding.desktop.tokens import BASE_TEXT, ICON_SIZE, SCALES, THEMES, Tokens

_FONTS: dict[str, tuple[float, QFont.Weight]] = {
    "Small": (0.9, QFont.Weight.Normal),
    "Strong": (1.0, QFont.Weight.DemiBold),
    "Good": (1.0, QFont.Weight.DemiBold),
    "Look": (1.0, QFont.Weight.DemiBold),
    "Danger": (1.0, QFont.Weight.DemiBold),
    "Heading": (1.15, QFont.Weight.DemiBold),
    "Title": (1.4, QFont.Weight.DemiBold),
    "Large": (1.85, QFont.Weight.DemiBold),
    "PrimaryButton": (1.0, QFont.Weight.DemiBold),
    "GreatButton": (1.4, QFont.Weight.DemiBold),
}
"""Class name of a widget -> size relative to ordinary text, and weight."""


class Theme(QObject):
    """The look that is on now; one for the whole application."""

    changed = Signal()

    def __init__(self, choice: str = "system", scale: int = 100) -> None:
        super().__init__()
        self._choice = choice
        self._scale = scale
        self._tokens = THEMES["light"]
        self._icons: dict[tuple[str, str, str, int, float], QIcon] = {}
        self._families = _families()

    @property
    def tokens(self) -> Tokens:
        """Colours that are on now."""
        return self._tokens

    @property
    def choice(self) -> str:
        """What the person chose: system, light, dark or contrast."""
        return self._choice

    @property
    def scale(self) -> int:
        """Size of letters and controls in percent."""
        return self._scale

    def px(self, pixels: float) -> int:
        """Scale a measure of something that holds text."""
        return round(pixels * self._scale / 100)

    def begin(self, choice: str, scale: int) -> None:
        """Take theme and size together, as they were left last time."""
        self._choice = choice
        self.set_scale(scale)

    def choose(self, choice: str) -> None:
        """Switch to another theme at once."""
        self._choice = choice
        self.apply()

    def set_scale(self, scale: int) -> None:
        """Switch to another size at once; values outside the range are moved into it."""
        self._scale = min(max(scale, SCALES[0]), SCALES[-1])
        self.apply()

    def step_scale(self, direction: int) -> None:
        """Make everything one step larger (+1) or smaller (-1)."""
        larger = [scale for scale in SCALES if scale > self._scale]
        smaller = [scale for scale in SCALES if scale < self._scale]
        if direction > 0 and larger:
            self.set_scale(larger[0])
        elif direction < 0 and smaller:
            self.set_scale(smaller[-1])

    def apply(self) -> None:
        """Put fonts and palettes on the running application."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._tokens = THEMES[self._effective_choice()]
        style = application.style()
        if isinstance(style, FieldStyle):
            style.wear(self._tokens, self._scale)
        else:
            fresh = FieldStyle()
            fresh.wear(self._tokens, self._scale)
            application.setStyle(fresh)
        self._apply_palettes()
        self._apply_fonts()
        self.changed.emit()

    def icon(self, name: str, role: str = "ink") -> QIcon:
        """Return one of our line icons in a colour of the theme."""
        ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1)
        key = (name, role, self._tokens.name, self._scale, ratio)
        if key not in self._icons:
            drawn = self._draw(name, getattr(self._tokens, role), ratio)
            made = QIcon(drawn)
            # Qt would mix its own colours into icons that are chosen or cannot be pressed.
            made.addPixmap(drawn, QIcon.Mode.Selected)
            made.addPixmap(self._draw(name, self._tokens.muted, ratio), QIcon.Mode.Disabled)
            self._icons[key] = made
        return self._icons[key]

    def _draw(self, name: str, colour: str, ratio: float) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer  # not needed before the first icon

        drawing = bundled("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")
        renderer = QSvgRenderer(drawing.replace("currentColor", colour).encode())
        size = self.px(ICON_SIZE)
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap

    def _effective_choice(self) -> str:
        if self._choice in THEMES:
            return self._choice
        scheme = QGuiApplication.styleHints().colorScheme()
        return "dark" if scheme == Qt.ColorScheme.Dark else "light"

    def _apply_fonts(self) -> None:
        def font(factor: float, weight: QFont.Weight) -> QFont:
            made = QFont()
            made.setFamilies(self._families)
            made.setPixelSize(round(BASE_TEXT * factor * self._scale / 100))
            made.setWeight(weight)
            return made

        QApplication.setFont(font(1.0, QFont.Weight.Normal))  # also forgets the fonts per class
        for name, (factor, weight) in _FONTS.items():
            QApplication.setFont(font(factor, weight), name)  # type: ignore[arg-type]

    def _apply_palettes(self) -> None:
        tokens = self._tokens
        base = _palette(tokens)
        QApplication.setPalette(base)
        for name, colour in (
            ("Muted", tokens.muted),
            ("Small", tokens.muted),
            ("Good", tokens.good),
            ("Look", tokens.look),
            ("Danger", tokens.danger),
        ):
            palette = QPalette(base)
            palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
            QApplication.setPalette(palette, name)  # type: ignore[arg-type]
        primary = QPalette(base)
        active = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)
        for group in active:
            primary.setColor(group, QPalette.ColorRole.Button, QColor(tokens.fill))
            primary.setColor(group, QPalette.ColorRole.ButtonText, QColor(tokens.on_fill))
        QApplication.setPalette(primary, "PrimaryButton")  # type: ignore[arg-type]
        QApplication.setPalette(primary, "GreatButton")  # type: ignore[arg-type]
        card = QPalette(base)
        card.setColor(QPalette.ColorRole.Window, QColor(tokens.surface))
        QApplication.setPalette(card, "Card")  # type: ignore[arg-type]


def _families() -> list[str]:
    """Noto Sans when it is there, else what the system offers."""
    # Asking for the list of all fonts would cost more than everything else in this module.
    return ["Noto Sans", QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()]


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, tokens.paper),
        (role.WindowText, tokens.ink),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.paper),
        (role.Text, tokens.ink),
        (role.PlaceholderText, tokens.muted),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.ink),
        (role.BrightText, tokens.danger),
        (role.Highlight, tokens.tint),
        (role.HighlightedText, tokens.ink),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.Accent, tokens.accent),
        (role.ToolTipBase, tokens.surface),
        (role.ToolTipText, tokens.ink),
        (role.Light, tokens.surface),
        (role.Midlight, tokens.tint),
        (role.Mid, tokens.line),
        (role.Dark, tokens.line),
        (role.Shadow, tokens.line),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.muted))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Button, QColor(tokens.paper))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Base, QColor(tokens.paper))
    return palette


_theme: Theme | None = None


def theme() -> Theme:
    """Return the one theme of this process, made at first use."""
    global _theme
    if _theme is None:
        _theme = Theme()
    return _theme


def tokens() -> Tokens:
    """Return the colours that are on now."""
    return theme().tokens


def px(pixels: float) -> int:
    """Scale a measure of something that holds text."""
    return theme().px(pixels)


def icon(name: str, role: str = "ink") -> QIcon:
    """Return one of our line icons in a colour of the theme."""
    return theme().icon(name, role)
