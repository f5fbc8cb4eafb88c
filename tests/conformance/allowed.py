"""Recorded traces that our engine does not follow on purpose, each with its reason.

The key is part of the name of the recorded test.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ALLOWED: Mapping[str, str] = {}
