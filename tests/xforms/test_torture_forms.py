"""The torture of forms in its short form, and that its watch sees what it has to see."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.torture import forms
from tests.torture._form_cases import KINDS
from tests.torture._watched import limit_memory


def command(seed: int) -> list[str]:
    own = [sys.executable, "-m", "tests.torture", "forms", "--seed", str(seed)]
    return [*own, "--kinds", *KINDS, "--child"]


def test_some_cases_of_each_kind_end_well():
    result = forms.torture(120, command(1))

    assert result.problems == []
    assert result.done == 120
    assert set(result.kinds) == set(KINDS)
    assert 0 < result.refused < 120


FAULTS = {
    "write": ("open({place!r}, 'w').close()", "touched something outside: [\"open"),
    "read": ("open('/etc/hostname').close()", "touched something outside"),
    "socket": ("import socket; socket.socket().close()", "socket.__new__"),
    "program": ("import subprocess; subprocess.run(['true'])", "subprocess.Popen"),
    "slow": ("import time; e = time.process_time() + 3\n    while time.process_time() < e: pass",
             "took"),
    "crash": ("raise KeyError('what')", "KeyError"),
    "memory": ("len(bytearray(3 << 30))", "MemoryError"),
    "death": ("import os; os._exit(7)", "ended with 7"),
    "hang": ("import time; time.sleep(60)", "no word"),
}  # fmt: skip


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_the_watch_sees(fault, tmp_path):
    if fault == "memory" and not _memory_can_be_limited():
        assert sys.platform == "win32"
        return
    action, complaint = FAULTS[fault]
    child = (
        "import sys\n"
        "from tests.torture import forms\n"
        "def fault(random, watch):\n"
        "  with watch.step('a step'):\n"
        f"    {action.format(place=str(tmp_path / 'x'))}\n"
        "def well(random, watch):\n"
        "    pass\n"
        "forms._warm_up = lambda: None\n"
        "forms.work(range(int(sys.argv[1]), int(sys.argv[2])), 1, ['fault', 'well'],\n"
        "           {'fault': fault, 'well': well})\n"
    )
    kinds = [forms.case(1, number, ["fault", "well"])[0] for number in range(4)]
    assert set(kinds) == {"fault", "well"}
    patience = 20 if fault == "slow" else 3

    result = forms.torture(4, [sys.executable, "-c", child], patience)

    assert len(result.problems) == kinds.count("fault")
    assert all(complaint in problem.text for problem in result.problems), result.problems
    assert [problem.number for problem in result.problems] == [
        number for number, kind in enumerate(kinds) if kind == "fault"
    ]


def _memory_can_be_limited() -> bool:
    code = "from tests.torture._watched import limit_memory; print(limit_memory())"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert limit_memory.__module__ == "tests.torture._watched"
    return found.stdout.strip() == "True"
