"""The rules on labelled programs: what each must find, where it must stay silent, and what its fixes make of them."""

from __future__ import annotations

import difflib
import json
import shutil
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from scoring import CASES, Case, cases, findings, score

from mllint import Diagnostic, Edit, registry
from mllint.fixing import fix_paths
from mllint.notebook import Notebook
from mllint.settings import Settings
from mllint.text import apply_edits

CODES = [rule.code for rule in registry.load()]
SETTINGS = Settings(preview=True)
FIX_ALL: dict[str, Any] = {
    "unsafe_fixes": True,
    "diff": False,
    "jobs": 1,
    "show_fixes": False,
    "quiet": True,
}


def expects(code: str) -> list[Case]:
    return [case for case in cases() if code in case.expected]


def look_alikes(code: str) -> list[Case]:
    return [
        case for case in cases() if case.path.is_relative_to(CASES / code) and not case.expected
    ]


def some_expected() -> list[Any]:
    return [pytest.param(case, id=case.name) for case in cases() if case.expected]


@pytest.mark.parametrize("code", CODES)
def test_a_rule_finds_all_and_nothing_else(code: str) -> None:
    result = score(code, cases())
    assert (result.missed, result.false) == ([], [])
    assert result.recall == result.precision == 1.0


@pytest.mark.parametrize("code", CODES)
def test_a_rule_marks_the_line_that_is_labelled(code: str) -> None:
    result = score(code, cases())
    assert result.line_share >= 0.95, result.off_line


@pytest.mark.parametrize("code", CODES)
def test_a_rule_is_tried_on_enough(code: str) -> None:
    assert len(expects(code)) >= 12
    assert len(look_alikes(code)) >= 12


def test_nothing_else_is_said_of_the_cases() -> None:
    """No notice (a file that could not be checked, an unused suppression) hides behind a silent case."""
    own = {d.code for case in cases() for d in findings(case.path)} - set(CODES)
    assert not own


@pytest.mark.parametrize("case", some_expected())
def test_each_fix_removes_its_finding(case: Case, tmp_path: Path) -> None:
    found = findings(case.path)
    counts = Counter(d.code for d in found)
    for number, diagnostic in enumerate(found):
        if diagnostic.repair is None:
            continue
        # What is found in an imported file is shown relative to the working folder.
        path = Path(diagnostic.place.path).resolve()
        before = read(path)
        after = apply(before, path, diagnostic.repair.edits)
        compiles(after, path)
        untouched(before, after, path, diagnostic.repair.edits)
        home = copy(case, tmp_path / str(number))
        (home / path.relative_to(case.path)).write_bytes(after.encode())
        left = Counter(d.code for d in check(home))
        assert left[diagnostic.code] < counts[diagnostic.code]
        assert left <= counts


@pytest.mark.parametrize("case", some_expected())
def test_all_fixes_leave_nothing_to_fix(case: Case, tmp_path: Path) -> None:
    home = copy(case, tmp_path)
    before = check(home)
    fix(home)
    first = texts(home)
    after = check(home)
    # Only a finding whose fix is withheld may stay (another fix may make way for its own); no new one has come.
    assert Counter(d.code for d in after) <= Counter(d.code for d in before if d.repair is None)
    assert all(d.repair is None for d in after)
    fix(home)
    assert texts(home) == first


def copy(case: Case, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    home = folder / case.path.name
    if case.is_project:
        shutil.copytree(case.path, home)
    else:
        shutil.copy(case.path, home)
    return home


def check(home: Path) -> Sequence[Diagnostic]:
    return findings.__wrapped__(home)


def fix(home: Path) -> None:
    files = [home] if home.is_file() else [*home.rglob("*.py"), *home.rglob("*.ipynb")]
    fix_paths([(str(path), SETTINGS) for path in sorted(files)], FIX_ALL)


def texts(home: Path) -> dict[Path, bytes]:
    files = [home] if home.is_file() else [p for p in home.rglob("*") if p.is_file()]
    return {path: path.read_bytes() for path in files}


def read(path: Path) -> str:
    return path.read_bytes().decode()


def apply(text: str, path: Path, edits: Sequence[Edit]) -> str:
    return apply_edits(text, Notebook(text).splice(edits) if path.suffix == ".ipynb" else edits)


def compiles(text: str, path: Path) -> None:
    code = Notebook(text).text if path.suffix == ".ipynb" else text
    compile(code, str(path), "exec", dont_inherit=True)


def untouched(before: str, after: str, path: Path, edits: Sequence[Edit]) -> None:
    """Every line that no edit touches is still there to the byte, and no line changed in white space at its end only."""
    if path.suffix == ".ipynb":
        assert _frame(before) == _frame(after)
        before, after = Notebook(before).text, Notebook(after).text
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind == "equal":
            continue
        # A line that an edit turned into another one may look as if that one was put in before it.
        start, end = sum(map(len, old[:i])), sum(map(len, old[: max(j, i + 1)]))
        assert any(e.start <= end and start <= e.end for e in edits), old[i:j]
        gone, come = set(old[i:j]), set(new[k:m])
        stripped = {line.rstrip() for line in gone - come} & {line.rstrip() for line in come - gone}
        assert not stripped - {""}


def _frame(text: str) -> Any:
    """A notebook without its sources: all that a fix must leave alone."""
    book = json.loads(text)
    for cell in book["cells"]:
        if cell["cell_type"] == "code":
            cell["source"] = None
    return book
