"""Questions answered with a whole or a decimal number."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from veldmelding.desktop.fill.lexical import decimal_value, grouped, integer_value
from veldmelding.desktop.fill.questions.typed import TypedControl


class WholeNumber(TypedControl):
    """A whole number: digits and a minus sign, nothing else can be typed."""

    characters = 10
    pattern = r"[+\-\x{2212}]?[\p{Nd}'\x{00A0}\x{202F} ]{0,14}"

    def read(self, text: str) -> str | None:
        """Return the digits as the form stores them."""
        return integer_value(text)

    def written(self, value: str) -> str:
        """Return the number, its thousands set apart when the form asks for it."""
        return grouped(value) if "thousands-sep" in self.node.appearance else value

    def unreadable(self) -> str:
        """Why it is not a number."""
        return self.tr("Write a whole number with at most 9 digits.")


class DecimalNumber(TypedControl):
    """A decimal number; comma and point both work, the form gets a point."""

    characters = 14
    pattern = r"[+\-\x{2212}]?[\p{Nd}.,'\x{00A0}\x{202F}\x{066B}\x{066C} ]{0,24}"

    def read(self, text: str) -> str | None:
        """Return the number with a point."""
        return decimal_value(text)

    def written(self, value: str) -> str:
        """Return the number with the decimal sign people here write."""
        shown = grouped(value) if "thousands-sep" in self.node.appearance else value
        return shown.replace(".", QLocale().decimalPoint())

    def unreadable(self) -> str:
        """Why it is not a number."""
        return self.tr("Write a number, for example 12.5.")


class DigitText(TypedControl):
    """A text of digits only, such as a code with leading zeros."""

    characters = 20
    pattern = r"[\p{Nd}.,\- ]*"
