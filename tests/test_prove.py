"""Proofs: two programs, their measures, and what must hold of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from mllint import prove

SYMPTOM = """
rule = "MLL801"
symptom = "the score is too high"
cure = "the score is right"
seeds = 2
[measures]
score = "share of right answers"
curve_loss = "loss"
[[holds]]
claim = "the bug shows"
on = "buggy"
measure = "score"
at_least = 0.9
[[holds]]
claim = "the cure works"
on = "difference"
measure = "score"
over = "mean"
at_most = -0.3
[[holds]]
claim = "by a factor"
on = "ratio"
measure = "score"
at_least = 0.4
at_most = 0.6
"""


def program(*scores: float) -> str:
    measures = [{"score": score, "curve_loss": [1.0, score]} for score in scores]
    return f"import json\nprint('noise')\nprint(json.dumps({measures!r}))\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "symptom.toml").write_text(SYMPTOM)
    (tmp_path / "buggy.py").write_text(program(1.0, 0.9))
    (tmp_path / "fixed.py").write_text(program(0.5, 0.45))
    return tmp_path


def test_a_proof_that_holds(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert prove.prove(home)
    out = capsys.readouterr().out
    assert "0.95 [0.9..1]" in out and "0.475 [0.45..0.5]" in out
    assert out.count("✓") == 3 and "curve" not in out


@pytest.mark.parametrize("scores", [(0.95, 0.9), (0.5, float("nan"))])
def test_a_proof_that_does_not_hold(
    home: Path, scores: tuple[float, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "fixed.py").write_text(program(*scores).replace("nan", "float('nan')"))
    assert not prove.prove(home)
    assert "✗" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("import torchh\n", "needs torchh: pip install"),
        ("1 / 0\n", "ZeroDivisionError"),
        ("print(3)\n", "printed no line of measures"),
        ("print('[{\"other\": 1}]')\n", "`score` is not measured"),
    ],
)
def test_a_program_that_fails(home: Path, text: str, words: str) -> None:
    (home / "buggy.py").write_text(text)
    with pytest.raises(prove.ProofError, match=words):
        prove.prove(home)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('measure = "score"', 'measure = "scoer"', "`scoer` is not among the measures"),
        ('on = "buggy"', 'on = "bugy"', "`on` must be"),
        ("at_least = 0.9", "", "needs `at_least` or `at_most`"),
        ('cure = "the score is right"', "", "`cure` is missing"),
    ],
)
def test_a_symptom_that_cannot_be(home: Path, old: str, new: str, words: str) -> None:
    (home / "symptom.toml").write_text(SYMPTOM.replace(old, new, 1))
    with pytest.raises(prove.ProofError, match=words):
        prove.prove(home)


def test_curves_are_drawn(home: Path) -> None:
    pytest.importorskip("matplotlib")
    prove.prove(home, str(home / "curve.png"))
    assert (home / "curve.png").read_bytes().startswith(b"\x89PNG")
