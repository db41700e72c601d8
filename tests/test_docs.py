"""The documentation is what the rules say, its links lead somewhere, and its commands are real."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mllint import docs

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])

each_page = pytest.mark.parametrize(
    "page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix()
)


def test_the_docs_are_fresh() -> None:
    old = [path.relative_to(ROOT).as_posix() for path in docs.stale(ROOT)]
    assert not old, "run python -m mllint.docs"


def test_stale_docs_are_noticed_and_written(tmp_path: Path) -> None:
    for folder in ("rules", "mllint"):
        (tmp_path / folder).mkdir()
    (tmp_path / "docs" / "rules").mkdir(parents=True)
    gone = tmp_path / "docs" / "rules" / "MLL123-a-rule-that-is-gone.md"
    gone.write_text("")
    shutil.copy(ROOT / "README.md", tmp_path)

    def run(*arguments: str) -> int:
        command = [sys.executable, "-m", "mllint.docs", *arguments]
        done = subprocess.run(command, cwd=tmp_path, env=environment(), check=False)
        return done.returncode

    assert run("--check") == 1
    assert gone.exists()
    assert run() == 0
    assert not gone.exists()
    assert run("--check") == 0
    assert run("--chekc") == 2


def environment() -> dict[str, str]:
    import os

    import mllint

    return {**os.environ, "PYTHONPATH": str(Path(mllint.__file__).resolve().parent.parent)}


@each_page
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if not target.startswith(("http://", "https://")):
            assert (page.parent / target).exists(), target


def test_the_finding_in_the_readme_is_the_one_that_is_printed() -> None:
    script = "fixtures/MLL101_augment_before_split/buggy.py"
    command = [sys.executable, "-m", "mllint", "check", "--isolated", "--color=never", script]
    done = subprocess.run(
        command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stdout.strip() in (ROOT / "README.md").read_text(encoding="utf-8")
