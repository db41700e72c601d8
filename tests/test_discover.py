"""Which files a run is about."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from mllint.config import Config
from mllint.discover import Found, discover


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def make(*paths: str, **texts: str) -> None:
    """Write files; `a__b` in a keyword stands for `a/b`."""
    for path in paths:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text(texts.get(path, ""))


def names(*paths: str, **over: Any) -> list[str]:
    return [path for path, _ in found(*paths, **over).files]


def found(*paths: str, **over: Any) -> Found:
    return discover(paths or (".",), Config(over))


def test_python_and_notebooks_are_found_in_order() -> None:
    make("b.py", "a.py", "x/c.pyi", "x/d.ipynb", "x/e.txt", "README.md")
    assert names() == ["a.py", "b.py", "x/c.pyi", "x/d.ipynb"]


def test_a_named_file_is_taken_whatever_it_is_called() -> None:
    make("script", "build/x.py")
    assert names("script", "build/x.py") == ["script", "build/x.py"]


def test_a_named_file_is_left_out_with_force_exclude() -> None:
    make("build/x.py", "a.py")
    assert names("build/x.py", "a.py", force_exclude=True) == ["a.py"]


@pytest.mark.parametrize(
    "folder", [".venv", "node_modules", "__pycache__", "build", ".git", "dist"]
)
def test_default_excludes(folder: str) -> None:
    make(f"{folder}/x.py", f"deep/{folder}/x.py", "a.py")
    assert names() == ["a.py"]


@pytest.mark.parametrize(
    "pattern", ["gen", "gen/", "gen/*", "gen/**", "x.py", "*/x.py", "gen/x.py"]
)
def test_excludes(pattern: str) -> None:
    make("gen/x.py", "a.py")
    assert names(extend_exclude=(pattern,)) == ["a.py"]


def test_a_folder_that_is_named_is_walked_even_if_its_name_is_excluded() -> None:
    make("build/x.py")
    assert names("build") == ["build/x.py"]


def test_each_file_once() -> None:
    make("a/x.py")
    os.symlink("a", "b")
    assert names("a/x.py", "a", ".", "./a/x.py") == ["a/x.py"]


def test_symlink_loops_end() -> None:
    make("a/x.py")
    os.symlink("..", "a/up")
    assert names() == ["a/x.py"]


def test_missing_paths_are_named_and_the_rest_is_found() -> None:
    make("a.py")
    result = found("nope.py", "a.py", "nowhere/")
    assert result.missing == ["nope.py", "nowhere/"]
    assert [p for p, _ in result.files] == ["a.py"]


def test_a_broken_link_is_no_missing_path() -> None:
    os.symlink("gone.py", "link.py")
    assert names("link.py") == ["link.py"]


class TestGitignore:
    """What git leaves out, mllint leaves out."""

    @pytest.fixture(autouse=True)
    def _repository(self) -> None:
        make("keep.py", "drop.py", "out/x.py", "sub/keep.py", "sub/drop.py", "sub/own.py")
        Path(".git/info").mkdir(parents=True)

    def test_patterns_hold_below(self) -> None:
        Path(".gitignore").write_text("drop.py\n/out/\n")
        assert names() == ["keep.py", "sub/keep.py", "sub/own.py"]

    def test_a_nested_file_adds_and_takes_back(self) -> None:
        Path(".gitignore").write_text("drop.py\nout\n")
        Path("sub/.gitignore").write_text("own.py\n!drop.py\n")
        assert names() == ["keep.py", "sub/drop.py", "sub/keep.py"]

    def test_what_is_above_the_walked_folder_holds(self) -> None:
        Path(".gitignore").write_text("drop.py\n")
        assert names("sub") == ["sub/keep.py", "sub/own.py"]

    def test_info_exclude(self) -> None:
        Path(".git/info/exclude").write_text("sub\n# comment\n")
        assert names() == ["drop.py", "keep.py", "out/x.py"]

    def test_it_can_be_switched_off(self) -> None:
        Path(".gitignore").write_text("*\n")
        assert len(names(respect_gitignore=False)) == 6
        assert names() == []

    def test_named_files_are_taken(self) -> None:
        Path(".gitignore").write_text("drop.py\n")
        assert names("drop.py") == ["drop.py"]
        assert names("drop.py", force_exclude=True) == []

    def test_what_was_left_out_is_counted(self) -> None:
        Path(".gitignore").write_text("drop.py\nout\n")
        assert found().excluded == {"excluded": 1, "git-ignored": 3}


def test_settings_come_from_the_closest_file() -> None:
    make("a/x.py", "b/x.py", "x.py")
    Path("pyproject.toml").write_text('[tool.mllint]\nfail-on = "error"\n')
    Path("a/mllint.toml").write_text('fail-on = "info"\n')
    Path("b/pyproject.toml").write_text("[tool.other]\n")
    assert {p: s.fail_on for p, s in found().files} == {
        "x.py": "error",
        "a/x.py": "info",
        "b/x.py": "error",
    }
