"""The check of many files: each finding once, the same whatever order the files come in."""

from __future__ import annotations

import dataclasses
from itertools import permutations
from pathlib import Path

from mllint.check import check_paths, gather
from mllint.diagnostic import Diagnostic, Place, Related, Severity
from mllint.result import FileResult
from mllint.rule import Rule
from mllint.screen import Screen
from mllint.settings import Settings

ALONE = Diagnostic("MLL501", "n", Severity.WARNING, "high", "m", Place("helper.py", 3, 1, 3, 9))
EXPLAINED = dataclasses.replace(ALONE, related=(Related("why", Place("main.py", 9, 1, 9, 4)),))


def test_a_place_found_from_two_files_is_reported_once_with_the_fuller_reason() -> None:
    results = [
        FileResult("helper.py", [ALONE]),
        FileResult("main.py", [dataclasses.replace(EXPLAINED)]),
        FileResult("other.py", [dataclasses.replace(ALONE, confidence="medium")]),
    ]
    for order in permutations(results):
        assert gather(order).diagnostics == [EXPLAINED]


def test_an_absolute_and_a_relative_path_are_one_place() -> None:
    place = dataclasses.replace(ALONE.place, path=str(Path("helper.py").absolute()))
    other = dataclasses.replace(ALONE, place=place)
    results = [FileResult("helper.py", [ALONE]), FileResult("main.py", [other])]
    assert len(gather(results).diagnostics) == 1


def test_processes_find_what_one_process_finds(tmp_path: Path) -> None:
    for i in range(8):
        (tmp_path / f"{i}.py").write_text("x = = 1\n" if i % 2 else "x = 1\n")
    jobs = [(str(path), Settings()) for path in sorted(tmp_path.iterdir())]
    one, two = gather(check_paths(jobs, 1)), gather(check_paths(jobs, 2))
    assert one.diagnostics == two.diagnostics
    assert (one.checked, one.failed) == (two.checked, two.failed) == (4, 4)


class Tree:
    """A project whose modules are files of one folder."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def find(self, name: str, level: int, importer: str) -> str | None:
        path = self.home / f"{name}.py"
        return str(path) if path.exists() else None


def test_a_rule_is_not_screened_out_by_words_that_stand_in_a_helper(
    tmp_path: Path, fake_rules: tuple[Rule, ...]
) -> None:
    (tmp_path / "a.py").write_text("import b\n")
    (tmp_path / "b.py").write_text("from c import x\nimport a\n")
    (tmp_path / "c.py").write_text("bad()\n")
    screen = Screen(Tree(tmp_path))
    for name in ("a", "b", "c"):
        found = screen.relevant(fake_rules, (tmp_path / f"{name}.py").read_text(), "x.py")
        assert [rule.code for rule in found] == ["MLL801"]
    assert screen.relevant(fake_rules, "import d\n", "x.py") == []
