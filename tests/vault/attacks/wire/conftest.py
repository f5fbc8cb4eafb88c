"""The laptop and the misbehaving headquarters of the delivery tests."""

from __future__ import annotations

from tests.sync.conftest import clock, hq, laptop, vault

__all__ = ["clock", "hq", "laptop", "vault"]
