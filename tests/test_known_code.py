"""Public code of which it is known what mllint has to say: run where checkouts of it are present."""

from __future__ import annotations

import os
import re
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from mllint import Diagnostic, Severity, check_paths

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

KNOWN: dict[str, list[dict[str, Any]]] = tomllib.loads(
    Path(__file__).with_name("known_code.toml").read_text("utf-8")
)


def checkout(repository: str) -> Path:
    """The folder of a checkout; skips the test if there is none."""
    home = Path(os.environ.get("MLLINT_CHECKOUTS", os.devnull))
    for name in (repository, repository.replace("/", "+")):
        if (home / name).is_dir():
            return home / name
    pytest.skip(f"no checkout of {repository} in MLLINT_CHECKOUTS")


def name_of(case: dict[str, Any]) -> str:
    return f"{case['repository']}-{case.get('code', 'silence')}"


@cache
def findings(home: Path) -> list[Diagnostic]:
    return check_paths([str(home)], isolated=True, preview=True)


def places(home: Path, code: str) -> set[tuple[str, int]]:
    """File and line of the findings of one rule in a checkout."""
    return {
        (Path(d.place.path).relative_to(home).as_posix(), d.place.row)
        for d in findings(home)
        if d.code == code
    }


@pytest.mark.parametrize("case", KNOWN["found"], ids=name_of)
def test_known_bugs_are_found(case: dict[str, Any]) -> None:
    home = checkout(case["repository"])
    missed = set(case["files"]) - {file for file, _ in places(home, case["code"])}
    assert not missed, f"{case['code']} ({case['why']})"


@pytest.mark.parametrize("case", KNOWN["found_on"], ids=name_of)
def test_known_lines_are_found_and_no_others(case: dict[str, Any]) -> None:
    home = checkout(case["repository"])
    wanted = {
        (path.relative_to(home).as_posix(), number)
        for path in home.rglob("*.py")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(case["line"], line)
    }
    assert wanted, "the checkout holds none of the lines"
    assert places(home, case["code"]) == wanted, case["why"]


@pytest.mark.parametrize("case", KNOWN["silent"], ids=name_of)
def test_known_look_alikes_are_left_alone(case: dict[str, Any]) -> None:
    home = checkout(case["repository"])
    said = [
        f"{d.place.path}:{d.place.row} {d.code} {d.message}"
        for d in findings(home / case.get("under", ""))
        if d.code in case["codes"] and d.severity is not Severity.INFO
    ]
    spared = str(home / case["except"]) if "except" in case else None
    assert [line for line in said if spared is None or not line.startswith(spared)] == [], case[
        "why"
    ]
