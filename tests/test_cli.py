"""The command line, end to end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from mllint import __version__
from mllint.cli import cli

Mllint = Callable[..., "subprocess.CompletedProcess[str]"]

BUG = """import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 2))
for layer in net:
    if isinstance(layer, nn.Linear):
        nn.init.zeros_(layer.weight)
        nn.init.zeros_(layer.bias)
"""


@pytest.fixture
def bug(tmp_path: Path) -> Path:
    path = tmp_path / "bug.py"
    path.write_text(BUG)
    return path


def test_version() -> None:
    result = CliRunner().invoke(cli, ["--version"])
    assert result.output == f"mllint {__version__}\n"


def test_version_is_quick() -> None:
    """Nothing but click is loaded to say which version this is."""
    slow = ("libcst", "rich", "pathspec", "multiprocessing", "mllint.rules", "mllint.check")
    code = (
        "import sys, mllint.cli\n"
        "try: mllint.cli.cli.main(['--version'])\n"
        f"except SystemExit: pass\nprint([m for m in {slow!r} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == f"mllint {__version__}\n[]\n"


def test_a_clean_file(mllint: Mllint, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("x = 1\n")
    done = mllint("check", "a.py", check=0)
    assert done.stdout == ""
    assert done.stderr == "1 file checked; no problems found\n"


def test_a_finding(mllint: Mllint, bug: Path) -> None:
    done = mllint("check", "--output-format", "concise", check=1)
    assert done.stdout.startswith("bug.py:7:9: MLL301 [*] ")
    assert "1 problem found, 1 with `--fix --unsafe-fixes`" in done.stderr


def test_exit_codes_follow_the_options(mllint: Mllint, bug: Path) -> None:
    mllint("check", "--exit-zero", check=0)
    mllint("check", "--ignore", "MLL3", check=0)
    mllint("check", "--select", "MLL1", check=0)
    mllint("check", "--select", "zero-weight-init", check=1)
    mllint("check", "--ignore", "MLL3", "--extend-select", "MLL301", check=1)
    mllint("check", "--per-file-ignores", "bug.py:MLL301", check=0)
    mllint("check", "--config", "severity={MLL301='info'}", check=0)
    mllint("check", "--config", "severity={MLL301='info'}", "--fail-on", "info", check=1)


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--select", "MLL777"], "no rule `MLL777`"),
        (["--select", "zero-wieght-init"], "did you mean MLL301 (zero-weight-init)"),
        (["--config", "slect=['ALL']"], "unknown setting `slect`; valid are select,"),
        (["--config", "preview=3"], "`preview` must be true or false"),
        (["--config", "nowhere.toml"], "nowhere.toml"),
        (["--output-format", "fulll"], "`fulll` is no format; valid are full,"),
        (["--no-such-option"], "No such option"),
        (["nowhere.py"], "nowhere.py: no such file or directory"),
    ],
)
def test_what_cannot_be_is_exit_2(mllint: Mllint, args: list[str], words: str) -> None:
    assert words in mllint("check", *args, check=2).stderr


@pytest.mark.parametrize(
    ("toml", "words"),
    [
        ("[tool.mllint]\nselct = []\n", "unknown setting `selct`"),
        ("[tool.mllint]\nselect = ['MLL9999']\n", "there is no rule `MLL9999`"),
        ("[tool.mllint]\nselect = 'ALL'\n", "must be a list of strings"),
        ("[tool.mllint]\nextend = 'pyproject.toml'\n", "leads back to the file itself"),
        ("[tool.mllint\n", "pyproject.toml"),
        ("[tool.mllint]\nrequired-version = '>=99'\n", "mllint >=99 is required"),
        ("[tool.mllint.severity]\nMLL301 = 'fatal'\n", "must be error, warning or info"),
    ],
)
def test_a_configuration_that_cannot_be_is_exit_2(
    mllint: Mllint, bug: Path, toml: str, words: str
) -> None:
    (bug.parent / "pyproject.toml").write_text(toml)
    assert words in mllint("check", check=2).stderr
    mllint("check", "--isolated", check=1)


def test_a_missing_path_does_not_stop_the_others(mllint: Mllint, bug: Path) -> None:
    done = mllint("check", "nowhere", "bug.py", check=2)
    assert "MLL301" in done.stdout


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (b"\x7fELF\0\0\0", "MLL999", "binary"),
        (b"x = '\xe9'\n", "MLL999", "0xe9 is not valid utf-8"),
        (b"# coding: klingon\n", "MLL999", "klingon"),
        (b"x = (\n", "MLL999", "'(' was never closed"),
        (b"\xef\xbb\xbfx = = 1\n", "MLL999", "syntax error"),
        (b"x = " + b"(" * 3000 + b")" * 3000, "MLL999", "nested more than 200 deep"),
        (b"x = " + b"-" * 100_000 + b"1", "MLL998", "more than 1500 operators"),
        (b"x = a" + b".b" * 10_000, "MLL998", "more than 1500 operators"),
        (b"x = 1" + b" + 1" * 10_000, "MLL998", "more than 1500 operators"),
        (b"x = " + b"not " * 10_000 + b"1", "MLL998", "more than 1500 operators"),
        (
            b"".join(b" " * i + b"def f():\n" for i in range(1000)) + b" " * 1000 + b"pass\n",
            "MLL999",
            "too many levels",
        ),
    ],
)
def test_what_cannot_be_checked_is_said(
    mllint: Mllint, bug: Path, data: bytes, code: str, words: str
) -> None:
    (bug.parent / "odd.py").write_bytes(data)
    done = mllint("check", "--output-format", "json", check=1)
    found = {d["filename"]: d for d in json.loads(done.stdout)}
    assert found["odd.py"]["code"] == code
    assert words in found["odd.py"]["message"]
    assert found["bug.py"]["code"] == "MLL301", "the other file is checked all the same"
    assert "1 file checked, 1 skipped (1 not checked)" in done.stderr


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"\xef\xbb\xbf",
        b"\xef\xbb\xbfx = 1\n",
        b"x = 1\r\nif x:\r\n\ty = 2\r\n",
        b"if 1:\n\tx = 1\n        y = 2\n".replace(b"        y", b"\ty"),
        b"# coding: latin-1\nx = '\xe9'\n",
        b"x = '\\d'\n",
        b"x = [" + b"1," * 50_000 + b"]\n",
        b"x = " + b"(" * 90 + b")" * 90 + b"\n",
    ],
)
def test_odd_but_fine(mllint: Mllint, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "odd.py").write_bytes(data)
    assert mllint("check", check=0).stderr == "1 file checked; no problems found\n"


def test_a_syntax_error_has_its_line_and_a_caret(mllint: Mllint, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("x = 1\nif x\n    y = 2\n")
    done = mllint("check", check=1)
    assert done.stdout == (
        "MLL999 syntax error: expected ':'\n --> a.py:2:5\n  |\n2 | if x\n  |     ^\n\n"
    )


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_file(mllint: Mllint, bug: Path) -> None:
    bug.chmod(0)
    assert "cannot be read: Permission denied" in mllint("check", check=1).stdout


def test_a_broken_link_and_a_folder_called_py(mllint: Mllint, tmp_path: Path) -> None:
    (tmp_path / "a.py").symlink_to("gone.py")
    (tmp_path / "folder.py").mkdir()
    assert "a.py:1:1: MLL998" in mllint("check", "--output-format", "concise", check=1).stdout


def test_nothing_to_check(mllint: Mllint) -> None:
    assert "0 files checked" in mllint("check", check=0).stderr
    mllint("check", "--error-on-no-files", check=2)
    assert mllint("check", "--output-format", "json", check=0).stdout == "[]\n"


def test_standard_input(mllint: Mllint, tmp_path: Path) -> None:
    done = mllint(
        "check",
        "-",
        "--stdin-filename",
        "sub/x.py",
        "--output-format",
        "concise",
        stdin=BUG,
        check=1,
    )
    assert done.stdout.startswith("sub/x.py:7:9: MLL301")
    fixed = mllint("check", "-", "--fix", "--unsafe-fixes", stdin=BUG, check=0)
    assert "kaiming" in fixed.stdout and fixed.stdout.startswith("import torch\n")


def test_fix_and_diff(mllint: Mllint, bug: Path) -> None:
    mllint("check", "--fix", check=1)
    assert bug.read_text() == BUG, "the fix is unsafe"
    diff = mllint("check", "--unsafe-fixes", "--diff", check=1)
    assert "+++ bug.py" in diff.stdout and bug.read_text() == BUG
    done = mllint("check", "--fix", "--unsafe-fixes", "--show-fixes", check=0)
    assert "fixed 1 problem" in done.stderr and "1 × MLL301" in done.stderr
    assert "kaiming_normal_" in bug.read_text()
    mllint("check", check=0)


def test_reports_go_to_files_too(mllint: Mllint, bug: Path) -> None:
    done = mllint(
        "check", "--output-format", "concise", "--output-format", "json:out/r.json", check=1
    )
    assert done.stdout.startswith("bug.py:7:9")
    assert json.loads((bug.parent / "out/r.json").read_text())[0]["code"] == "MLL301"


def test_settings_and_files_are_shown(mllint: Mllint, bug: Path) -> None:
    (bug.parent / "mllint.toml").write_text('fail-on = "error"\n')
    assert mllint("config", "fail-on", check=0).stdout == '"error"\n'
    assert 'fail-on = "error"' in mllint("check", "--show-settings", check=0).stdout
    assert mllint("check", "--show-files", check=0).stdout == "bug.py\n"


def test_explain_and_rules(mllint: Mllint) -> None:
    assert "Fix safety" in mllint("explain", "zero-weight-init", check=0).stdout
    assert (
        json.loads(mllint("explain", "MLL301", "--format", "json", check=0).stdout)["code"]
        == "MLL301"
    )
    listed = mllint("rules", check=0).stdout
    assert "MLL999  syntax-error" in listed and "generator's loss saturates (P5)\n" in listed
    assert "mode-seeking direction (P4, preview)\n" in listed
    assert {"MLL301", "MLL900"} <= {
        r["code"] for r in json.loads(mllint("rules", "--format", "json", check=0).stdout)
    }
    assert "no rule `MLL3`" in mllint("explain", "MLL3", check=2).stderr


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of another kind")
def test_head_ends_it_quietly(tmp_path: Path) -> None:
    for i in range(300):
        (tmp_path / f"{i}.py").write_text("x = = 1\n")
    command = f"{sys.executable} -m mllint check -q -j 1 | head -n 1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[0] == "MLL999 syntax error: invalid syntax"
    assert done.stderr == ""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
def test_ctrl_c_prints_what_was_found(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("x = = 1\n")
    sitecustomize = tmp_path / "sitecustomize.py"
    sitecustomize.write_text(
        "import mllint.check as c, time, os\n"
        "def slow(path, *rest, old=c.check_file):\n"
        "    if path.endswith('z.py'):\n"
        "        open('started', 'w').close(); time.sleep(60)\n"
        "    return old(path, *rest)\n"
        "c.check_file = slow\n"
    )
    (tmp_path / "z.py").write_text("x = 1\n")
    run = subprocess.Popen(
        [sys.executable, "-m", "mllint", "check", "-j", "1", "a.py", "z.py"],
        cwd=tmp_path,
        env={
            **os.environ,
            "PYTHONPATH": f"{tmp_path}{os.pathsep}{os.environ.get('PYTHONPATH', '')}",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    deadline = time.monotonic() + 20
    while not (tmp_path / "started").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=20)
    assert "MLL999" in out
    assert "interrupted" in err
    assert run.returncode == 130


def test_a_rule_that_raises_costs_only_itself(
    fake_rules: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.py").write_text("boom = 1\nbad()\n")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(cli, ["check", "--output-format", "concise", "a.py"])
    assert result.exit_code == 2
    assert "a.py:2:1: MLL801 [*] this call is bad" in result.output
    assert "MLL802 (it-raises) failed on a.py: ZeroDivisionError" in result.output


def test_a_worker_that_dies_costs_one_file(tmp_path: Path, mllint: Mllint) -> None:
    for i in range(6):
        (tmp_path / f"{i}.py").write_text("x = = 1\n")
    (tmp_path / "killer.py").write_text("x = 1\n")
    (tmp_path / "sitecustomize.py").write_text(
        "import mllint.check as c, os\n"
        "def die(path, *rest, old=c.check_file):\n"
        "    if path == 'killer.py':\n"
        "        os.kill(os.getpid(), 9)\n"
        "    return old(path, *rest)\n"
        "c.check_file = die\n"
    )
    environment = {
        **os.environ,
        "PYTHONPATH": f"{tmp_path}{os.pathsep}{os.environ.get('PYTHONPATH', '')}",
    }
    done = subprocess.run(
        [sys.executable, "-m", "mllint", "check", "-j", "2", "--output-format", "concise"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.count("MLL999") == 6
    assert "killer.py:1:1: MLL998 the parser crashed on it" in done.stdout
    assert done.returncode == 1
