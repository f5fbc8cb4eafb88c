"""A hundred things go wrong on the way to a real hub; the long form is `torture faults`."""

from __future__ import annotations

import logging

import pytest
from tests.torture.faults import inject


@pytest.mark.torture
def test_whatever_goes_wrong_every_record_arrives_once_and_whole(caplog):
    caplog.set_level(logging.CRITICAL, "veldmelding.hub")
    result = inject(100, seed=1)
    assert result["broken"] == 0
    assert result["doubled"] == 0
    assert result["injected"] >= 100
