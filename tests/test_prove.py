"""Proofs: two programs, their measures, and what must hold of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from mllint import figure, prove
from mllint.measures import ProofError

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

FIGURE = """
[figure]
he = "score with He's weights"
zeros = "score with zeros"
[[holds]]
claim = "He's weights learn"
on = "figure"
measure = "he"
at_least = 0.8
[plot]
title = "Two activations"
[[plot.panel]]
title = "ReLU"
x = "step"
y = "score"
at = "curve_steps"
curves = { "He" = "curve_he", "zeros" = "curve_zeros" }
[[plot.panel]]
title = "sigmoid"
curves = { "zeros" = "curve_zeros" }
[[plot.panel]]
curves = ["curve_loss"]
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


@pytest.fixture
def with_figure(home: Path) -> Path:
    curves = {
        "curve_he": [0.1, 0.9],
        "curve_zeros": [0.1, 0.1],
        "curve_steps": [0, 50],
        "curve_steps3": [0, 1, 2],
    }
    measured = [{"he": he, "zeros": 0.1, **curves} for he in (0.9, 0.8)]
    (home / "symptom.toml").write_text(SYMPTOM + FIGURE)
    (home / "figure.py").write_text(f"import json\nprint(json.dumps({measured!r}))\n")
    return home


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
    with pytest.raises(ProofError, match=words):
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
    with pytest.raises(ProofError, match=words):
        prove.prove(home)


def test_curves_are_drawn(home: Path) -> None:
    pytest.importorskip("matplotlib")
    prove.prove(home, str(home / "curve.png"))
    assert (home / "curve.png").read_bytes().startswith(b"\x89PNG")


def test_a_figure_is_measured_and_judged(
    with_figure: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert prove.prove(with_figure)
    out = capsys.readouterr().out
    assert "  figure\n" in out.replace(" " * 9, "  ") and "zeros  0.1 [0.1..0.1]" in out
    assert "✓ He's weights learn: 0.85 [0.8..0.9] (at least 0.8)" in out
    text = (with_figure / "symptom.toml").read_text()
    (with_figure / "symptom.toml").write_text(text.replace('measure = "he"', 'measure = "zeros"'))
    assert not prove.prove(with_figure)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("[figure]", "[figures]", "go together"),
        ('measure = "he"', 'measure = "score"', "`score` is not among the measures"),
        ('"curve_he", "zeros"', '"he", "zeros"', "`he` cannot be drawn"),
        ('curves = ["curve_loss"]', "", "no curves"),
    ],
)
def test_a_figure_that_cannot_be(with_figure: Path, old: str, new: str, words: str) -> None:
    text = (with_figure / "symptom.toml").read_text()
    (with_figure / "symptom.toml").write_text(text.replace(old, new, 1))
    with pytest.raises(ProofError, match=words):
        prove.prove(with_figure)


def test_a_figure_needs_its_program(with_figure: Path) -> None:
    (with_figure / "figure.py").unlink()
    with pytest.raises(ProofError, match="go together"):
        prove.read(with_figure / "symptom.toml")
    text = (with_figure / "symptom.toml").read_text().replace("[figure]", "[other]")
    (with_figure / "symptom.toml").write_text(text.replace('on = "figure"', 'on = "fixed"'))
    with pytest.raises(ProofError, match="`he` is not among the measures"):
        prove.read(with_figure / "symptom.toml")


def test_panels_are_drawn(with_figure: Path) -> None:
    pytest.importorskip("matplotlib")
    symptom = prove.read(with_figure / "symptom.toml")
    relu, sigmoid, loss = figure.panels(symptom)
    assert relu.curves("figure") == {"curve_he", "curve_zeros", "curve_steps"}
    assert sigmoid.curves("figure") == {"curve_zeros"} and not sigmoid.curves("buggy")
    assert loss.curves("buggy") == loss.curves("fixed") == {"curve_loss"}
    prove.prove(with_figure, str(with_figure / "panels.svg"))
    drawn = (with_figure / "panels.svg").read_text()
    assert all(f"<!-- {words} -->" in drawn for words in ("Two activations", "ReLU", "He", "fixed"))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (
            'at = "curve_steps"',
            'at = "curve_epochs"',
            "figure.py does not measure `curve_he` at `curve_epochs`",
        ),
        ('"curve_zeros"', '"curve_zero"', "figure.py does not measure `curve_zero`"),
        ('"He" = "curve_he"', '"He" = "curve_steps3"', "`curve_steps3` has 3 values"),
    ],
)
def test_a_panel_of_what_was_not_measured(
    with_figure: Path, old: str, new: str, words: str
) -> None:
    pytest.importorskip("matplotlib")
    text = (with_figure / "symptom.toml").read_text()
    (with_figure / "symptom.toml").write_text(text.replace(old, new))
    with pytest.raises(ProofError, match=words):
        prove.prove(with_figure, str(with_figure / "panels.png"))


@pytest.mark.parametrize("target", ["curve.nonsense", "nowhere/curve.png"])
def test_a_file_that_cannot_be_drawn(home: Path, target: str) -> None:
    pytest.importorskip("matplotlib")
    with pytest.raises(ProofError, match="curve"):
        prove.prove(home, str(home / target))
