"""The wheel holds what the tree holds, under the names it is imported by."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PARTS = {"mllint": "mllint", "rules": "mllint/rules", "fixtures": "mllint/fixtures"}
KINDS = {".py", ".pyi", ".toml", ".typed"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """A wheel built from a copy: building leaves folders behind that would end up in the next one."""
    home = tmp_path_factory.mktemp("wheel")
    ignore = shutil.ignore_patterns("__pycache__", "*.pyc")
    for part in PARTS:
        shutil.copytree(ROOT / part, home / part, ignore=ignore)
    for name in ("pyproject.toml", "LICENSE", "README.md"):
        if (ROOT / name).exists():
            shutil.copy(ROOT / name, home / name)
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", "dist", "."]
    done = subprocess.run(command, cwd=home, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (path,) = (home / "dist").glob("*.whl")
    return zipfile.ZipFile(path)


def test_the_wheel_is_the_tree(wheel: zipfile.ZipFile) -> None:
    expected = {
        f"{target}/{path.relative_to(ROOT / part).as_posix()}"
        for part, target in PARTS.items()
        for path in (ROOT / part).rglob("*")
        if path.suffix in KINDS and path.is_file()
    }
    assert {n for n in wheel.namelist() if ".dist-info/" not in n} == expected


def test_the_command_and_the_licence_are_in_it(wheel: zipfile.ZipFile) -> None:
    names = {n.partition(".dist-info/")[2]: n for n in wheel.namelist()}
    assert "mllint = mllint.cli:main" in wheel.read(names["entry_points.txt"]).decode()
    assert "licenses/LICENSE" in names
