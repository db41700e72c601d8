"""Settings: what is on, and where it is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from mllint.config import KEYS, Config
from mllint.settings import Settings


@pytest.mark.parametrize(
    ("settings", "on"),
    [
        (Settings(), True),
        (Settings(select=("MLL1",)), False),
        (Settings(select=("MLL3",)), True),
        (Settings(ignore=("MLL3",)), False),
        (Settings(ignore=("MLL",)), False),
        (Settings(ignore=("MLL3",), extend_select=("MLL301",)), True),
        (Settings(ignore=("MLL301",), select=("MLL301",)), False),
        (Settings(select=(), extend_select=("zero-weight-init",)), True),
        (Settings(extend_ignore=("zero_weight_init",)), False),
    ],
)
def test_the_longest_selector_decides(settings: Settings, on: bool) -> None:
    assert settings.enabled("MLL301") is on


def test_preview_rules_need_preview() -> None:
    assert not Settings().enabled("MLL301", preview=True)
    assert Settings(preview=True).enabled("MLL301", preview=True)


def test_extend_and_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "base.toml").write_text('select = ["MLL1"]\nignore = ["MLL101"]\npreview = true\n')
    (tmp_path / "pyproject.toml").write_text(
        '[tool.mllint]\nextend = "base.toml"\nselect = ["MLL3"]\n'
    )
    found = Config({"ignore": ("MLL302",)}).of(tmp_path / "x.py")
    assert found.select == ("MLL3",)
    assert found.ignore == ("MLL101", "MLL302")
    assert found.preview
    assert found.root == str(tmp_path)
    assert Config(isolated=True).of(tmp_path / "x.py").select == ("ALL",)


def test_the_closest_file_wins_and_hidden_ones_first(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "pyproject.toml").write_text('[tool.mllint]\nfail-on = "error"\n')
    (tmp_path / "sub" / "pyproject.toml").write_text("[tool.ruff]\n")
    assert Config().of(tmp_path / "sub" / "x.py").fail_on == "error"
    (tmp_path / "sub" / "mllint.toml").write_text('fail-on = "info"\n')
    assert Config().of(tmp_path / "sub" / "x.py").fail_on == "info"


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("test_*.py", "a/test_x.py", True),
        ("tests/*", "tests/a/b.py", True),
        ("tests/*", "src/tests.py", False),
        ("!src/*", "src/a.py", False),
        ("!src/*", "tests/a.py", True),
    ],
)
def test_patterns(tmp_path: Path, pattern: str, path: str, fits: bool) -> None:
    settings = Settings(per_file_ignores={pattern: ("MLL3",)}, root=str(tmp_path))
    assert bool(settings.ignored_in(str(tmp_path / path))) is fits


def test_every_key_is_a_setting() -> None:
    assert {key.replace("-", "_") for key in KEYS} <= set(Settings.__dataclass_fields__)
