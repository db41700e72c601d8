"""Fixes are made in rounds, and no file is ever half written."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest

import mllint.fixing
from mllint.diagnostic import Diagnostic, Place, Repair, Severity
from mllint.fixing import fix_paths, fix_text, write
from mllint.left_standing import left_standing
from mllint.result import FileResult
from mllint.settings import Settings
from mllint.text import Edit

pytestmark = pytest.mark.usefixtures("fake_rules")

OPTIONS = {
    "unsafe_fixes": False,
    "diff": False,
    "jobs": 1,
    "show_fixes": False,
    "quiet": True,
}


def fix_file(path: Path, **options: Any) -> int:
    return fix_paths([(str(path), Settings())], {**OPTIONS, **options})[1]


@pytest.mark.parametrize(
    "data",
    [
        b"bad()\n",
        b"x = 1\r\nbad()\r\n",
        b"x = 1\rbad()\r",
        b"\xef\xbb\xbfbad()\n",
        b"\xef\xbb\xbfx = '\xc3\xa9'\nbad()",
        b"# -*- coding: latin-1 -*-\nx = '\xe9'\nbad()\n",
        b"bad()  # comment\nbad( 1,2 )\n",
        b"if 1:\n\tx = 1\nbad()\n\x0c\n",
    ],
)
def test_every_other_byte_stays(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.py"
    path.write_bytes(data)
    assert fix_file(path) == data.count(b"bad(")
    assert path.read_bytes() == data.replace(b"bad(", b"good(")
    assert fix_file(path) == 0


def test_the_mode_and_a_link_stay(tmp_path: Path) -> None:
    path, link = tmp_path / "x.py", tmp_path / "link.py"
    path.write_text("bad()\n")
    path.chmod(0o755)
    link.symlink_to("x.py")
    fix_file(link)
    assert link.is_symlink()
    assert path.read_text() == "good()\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o755
    assert sorted(os.listdir(tmp_path)) == ["link.py", "x.py"]


def test_notebooks_keep_everything_else(tmp_path: Path) -> None:
    path = tmp_path / "x.ipynb"
    cell = {"cell_type": "code", "source": ["%ls\n", "bad()  # é"], "outputs": [{"data": "bad()"}]}
    raw = json.dumps({"cells": [cell], "metadata": {}}, indent=1)
    path.write_text(raw)
    assert fix_file(path) == 1
    assert path.read_text() == raw.replace('"bad()  #', '"good()  #')


def test_diff_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.py"
    path.write_text("bad()\n")
    assert fix_file(path, diff=True) == 1
    assert path.read_text() == "bad()\n"
    assert capsys.readouterr().out == f"--- {path}\n+++ {path}\n@@ -1 +1 @@\n-bad()\n+good()\n"


def test_rules_can_be_unfixable() -> None:
    assert fix_text("bad()\n", "x.py", Settings(unfixable=("MLL801",))).after == "bad()\n"
    assert fix_text("bad()\n", "x.py", Settings(fixable=())).after == "bad()\n"


def test_safety_is_the_projects_say() -> None:
    settings = Settings(extend_unsafe_fixes=("bad-call",))
    assert fix_text("bad()\n", "x.py", settings).after == "bad()\n"
    assert fix_text("bad()\n", "x.py", settings, unsafe=True).after == "good()\n"


def pretend(monkeypatch: pytest.MonkeyPatch, repairs: dict[str, list[Repair]]) -> None:
    """Let the check of each text find what `repairs` say."""

    def check(text: str, path: str, settings: Settings) -> FileResult:
        if "(((" in text:
            return FileResult(path, checked=False)
        place = Place(path, 1, 1, 1, 2)
        return FileResult(
            path,
            [
                Diagnostic(
                    "MLL801", "bad-call", Severity.ERROR, "high", str(i), place, repair=repair
                )
                for i, repair in enumerate(repairs.get(text, []))
            ],
        )

    monkeypatch.setattr(mllint.fixing, "check_text", check)


def test_a_fix_that_leaves_no_program_is_withheld(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = Repair("break it", True, (Edit(0, 1, "((("),))
    fine = Repair("improve it", True, (Edit(2, 3, "y"),))
    pretend(monkeypatch, {"a x": [broken, fine], "a y": [broken]})
    first = [
        Diagnostic(
            "MLL801", "n", Severity.ERROR, "high", "", Place("x.py", 1, 1 + i, 1, 2), repair=r
        )
        for i, r in enumerate([broken, fine])
    ]
    fixed = fix_text("a x", "x.py", Settings(), first=first)
    assert fixed.after == "a y"
    assert len(fixed.made) == 1
    assert "withheld" in fixed.withheld[0]


def test_a_fix_that_does_not_remove_its_finding_is_not_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """`x` would become `x!`, `x!!` and so on; the other finding of the line is repaired all the same."""
    vain = [Repair("shout", True, (Edit(1 + n, 1 + n, "!"),)) for n in range(30)]
    fine = Repair("improve it", True, (Edit(0, 1, "y"),))
    found = {"x" + "!" * n: [vain[n], fine] for n in range(30)}
    found |= {"y" + "!" * n: [vain[n]] for n in range(30)}
    pretend(monkeypatch, found)
    fixed = fix_text("x", "x.py", Settings())
    assert fixed.after == "y"
    assert [d.repair for d in fixed.made] == [fine]
    assert fixed.withheld == [
        "x.py: the fix of MLL801 was withheld: it would not remove what was found"
    ]


@pytest.mark.parametrize(("row", "again"), [(3, True), (2, False)])
def test_a_finding_is_known_again_where_lines_were_added(row: int, again: bool) -> None:
    repair = Repair("import it", True, (Edit(0, 0, "import torch\n"), Edit(5, 5, "()")))
    at = [Place("x.py", r, 1, r, 2) for r in (2, row)]
    old, new = (
        Diagnostic("MLL801", "n", Severity.ERROR, "high", "", place, repair=repair) for place in at
    )
    assert left_standing([old], "a = b\nc\n", [old], [new]) == ([old] if again else [])


def test_two_fixes_that_undo_each_other_end(monkeypatch: pytest.MonkeyPatch) -> None:
    there, back = Repair("x", True, (Edit(0, 1, "b"),)), Repair("y", True, (Edit(0, 1, "a"),))
    pretend(monkeypatch, {"a": [there], "b": [back]})
    first = [
        Diagnostic(
            "MLL801", "n", Severity.ERROR, "high", "", Place("x.py", 1, 1, 1, 2), repair=there
        )
    ]
    assert fix_text("a", "x.py", Settings(), first=first).after == "b"


def test_a_failed_write_leaves_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.py"
    path.write_text("old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="No space"):
        write(str(path), b"new")
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["x.py"]
