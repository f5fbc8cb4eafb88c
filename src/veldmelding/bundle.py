"""Where the files that ship with the program are, in a wheel and in a checkout alike."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def bundled(*parts: str) -> Path:
    """Path of a bundled file or folder, for example `bundled("resources", "forms")`.

    The wheel carries `resources/` and `translations/` inside the package; a checkout has them
    at its top level.
    """
    inside = _PACKAGE.joinpath(*parts)
    return inside if inside.exists() else _PACKAGE.parents[1].joinpath(*parts)
