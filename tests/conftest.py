"""What the tests share: a run of the command line, and rules that need no engine."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mllint import registry
from mllint.block import Block
from mllint.events import Event
from mllint.rule import ERROR, Finding, Fix, Rule
from mllint.text import Edit
from mllint.value import Step

ROOT = Path(__file__).resolve().parent.parent

Mllint = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def mllint(tmp_path: Path) -> Mllint:
    """Run `mllint` with arguments in a fresh folder, as users do."""

    def run(
        *args: str, stdin: str | bytes = "", check: int | None = None
    ) -> subprocess.CompletedProcess[str]:
        data = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            [sys.executable, "-m", "mllint", *args],
            cwd=tmp_path,
            input=data,
            capture_output=True,
            check=False,
        )
        out, err = done.stdout.decode(), done.stderr.decode()
        if check is not None:
            assert done.returncode == check, out + err
        return subprocess.CompletedProcess(done.args, done.returncode, out, err)

    return run


def _events(block: Block) -> Iterator[Event]:
    """The expression statements `bad(…)` of a program, as events; it needs the tree only."""
    import libcst as cst

    source = _events.source  # type: ignore[attr-defined]
    for line in source.tree.body:
        statement = line.body[0] if isinstance(line, cst.SimpleStatementLine) else None
        if isinstance(statement, cst.Expr) and isinstance(statement.value, cst.Call):
            name = statement.value.func
            if isinstance(name, cst.Name) and name.value == "bad":
                yield Event(statement.value, source, line)


def _find_bad(block: Block) -> Iterator[Finding]:
    for event in _events(block):
        (start, _) = event.source.spans([event.node.func])[event.node.func]
        fix = Fix("call the good one", (Edit(start, start + 3, "good"),), safe=True)
        why = Step("called here", event.node.func, event.source)
        yield Finding(event, "this call is bad", because=(why,), fix=fix)


def _raise(block: Block) -> Iterator[Finding]:
    raise ZeroDivisionError("a rule that raises")
    yield


BAD = Rule("MLL801", "a bad call", ERROR, _find_bad, Block, screen=(r"\bbad\b",), name="bad-call")
RAISES = Rule("MLL802", "it raises", ERROR, _raise, Block, screen=(r"\bboom\b",), name="it-raises")


@pytest.fixture
def fake_rules(monkeypatch: pytest.MonkeyPatch) -> tuple[Rule, ...]:
    """Two rules that need no engine: `bad(…)` is a finding with a safe fix, and `boom` makes a rule raise."""
    import mllint.interpret

    def remember(source: object, project: object) -> Block:
        _events.source = source  # type: ignore[attr-defined]
        return Block(source.tree, "module")  # type: ignore[attr-defined]

    rules = (BAD, RAISES)
    monkeypatch.setattr(registry, "load", lambda: rules)
    monkeypatch.setattr(mllint.interpret, "interpret", remember)
    return rules
