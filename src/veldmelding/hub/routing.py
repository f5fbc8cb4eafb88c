"""Segments of addresses: what is encoded in one, slashes too, belongs to it."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, unquote

from werkzeug.routing import BaseConverter, ValidationError


class Segment(BaseConverter):
    """One segment of a path, decoded by itself and never together with the others."""

    regex = "[^/]+?"

    def to_python(self, value: str) -> str:
        """Decode it; what is not UTF-8 names nothing."""
        try:
            return unquote(value, errors="strict")
        except UnicodeDecodeError:
            raise ValidationError from None

    def to_url(self, value: Any) -> str:
        """Encode it."""
        return quote(str(value), safe="")
