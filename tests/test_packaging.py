"""What reaches people who install the wheel is what a checkout has."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest

import veldmelding

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Names of the files in a freshly built wheel."""
    target = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", target],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (built,) = target.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        return set(archive.namelist())


def test_resources_translations_and_data_files_are_in_the_wheel(wheel):
    expected = {
        f"veldmelding/{path.relative_to(ROOT).as_posix()}"
        for folder in ("resources", "translations")
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
    } | {
        path.relative_to(ROOT / "src").as_posix()
        for path in (ROOT / "src").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert "veldmelding/resources/forms/incident/survey.csv" in expected
    assert expected - wheel == set()


def test_no_test_and_no_script_is_in_the_wheel(wheel):
    assert not [name for name in wheel if name.startswith(("tests/", "packaging/"))]


def test_the_version_is_said_in_one_voice():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["version"] == veldmelding.__version__ == version("veldmelding")


def test_the_broken_qt_release_cannot_be_installed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    (qt,) = [line for line in project["dependencies"] if line.startswith("PySide6")]
    assert "!=6.12.0" in qt
    for lock in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / "packaging" / lock).read_text()
        assert "pyside6-essentials==" in text
        assert "pyside6-essentials==6.12.0" not in text


def test_every_dependency_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = project["dependencies"] + project["optional-dependencies"]["dev"]
    locked = (ROOT / "packaging" / "requirements-dev.txt").read_text().lower()
    for line in wanted:
        name = line.split(";")[0].split(">")[0].split("[")[0].strip().lower()
        assert f"\n{name}==" in f"\n{locked}", name


@pytest.mark.parametrize(
    ("arguments", "system", "there", "wanted"),
    [
        (["--dev"], "debian", [], True),
        ([], "debian", [], False),
        (["--dev"], "debian", ["chromium", "chromedriver"], False),
        (["--dev"], "debian", ["google-chrome"], True),  # without its driver it cannot be driven
        (["--dev"], "ubuntu", [], False),
    ],
)
def test_the_set_up_brings_a_browser_for_the_tests_only(tmp_path, arguments, system, there, wanted):
    """Runs the real script up to where Python would begin, with an apt that only writes down."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("sh", "dirname", "grep", "env", "cat"):
        (programs / name).symlink_to(shutil.which(name) or name)
    stubs = {
        "apt-get": f'echo "$@" >> {tmp_path / "apt"}',
        "dpkg-query": "exit 1",
        "id": "echo 0",
        "no-python": "exit 1",
        **dict.fromkeys(there, "exit 0"),
    }
    for name, line in stubs.items():
        (programs / name).write_text(f"#!/bin/sh\n{line}\n")
        (programs / name).chmod(0o755)
    script = (ROOT / "packaging" / "setup.sh").read_text()
    (tmp_path / "os-release").write_text(f"ID={system}\n")
    checkout = tmp_path / "checkout" / "packaging"
    checkout.mkdir(parents=True)
    script = script.replace("/etc/os-release", str(tmp_path / "os-release"))
    (checkout / "setup.sh").write_text(script)
    ran = subprocess.run(
        ["/bin/sh", checkout / "setup.sh", *arguments],
        env={"PATH": str(programs), "PYTHON": "no-python"},
        capture_output=True,
        text=True,
        check=False,
    )
    installed = (tmp_path / "apt").read_text().split()
    assert "libegl1" in installed
    assert ({"chromium", "chromium-driver"} <= set(installed)) == wanted
    assert ("only as a snap" in ran.stderr) == (system == "ubuntu")
