"""Looking for many expressions at once finds what looking for each finds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mllint import registry
from mllint.needles import Needles, alternatives
from mllint.project import Project
from mllint.rule import ERROR, Rule
from mllint.screen import Screen

CASES = sorted((Path(__file__).parent / "cases").rglob("*.py"))
SETS = (
    (r"split|Split|\[:|:\]|take\(|~",),
    (r"\bones(?:_|_like)?\b", r"fill_\b|\bfull(?:_like)?\("),
    (r"(?i:binary_?cross)", r"\blog(?:1p|2)?\b"),
    (r"a[(|]b|\(\?|x{2}", r"no+\w*e$"),
    ("plain",),
)
PIECES = (
    *("split", "xsplits", "take", "take(", "full", "full_like(", "ones", "ones_like", "onesies"),
    *("fill_", "fill_x", "BinaryCross", "log", "log2", "log3", "[:", ":]", "~", "a(b", "a|b", "(?"),
    *("xx", "plain", "noone", "no", "none", "(", ")", "[", "]"),
)


def bits(text: str) -> int:
    return sum(1 << i for i, one in enumerate(SETS) if any(re.search(part, text) for part in one))


@given(
    st.lists(st.sampled_from(PIECES)),
    st.sampled_from(["", " ", "\n", "_"]),
)
def test_needles_find_what_a_search_for_each_finds(words: list[str], between: str) -> None:
    text = between.join(words)
    assert Needles(SETS).found(text) == bits(text)


def test_needles_agree_with_a_search_for_the_screens_of_all_rules() -> None:
    screens = tuple(
        one for rule in registry.load() for one in (rule.screen, rule.screen_all) if one
    )
    needles = Needles(screens)
    for path in CASES:
        text = path.read_text()
        expected = [any(re.search(part, text) for part in one) for one in screens]
        assert [bool(needles.found(text) >> i & 1) for i in range(len(screens))] == expected, path


@pytest.mark.parametrize(
    ("expression", "parts"),
    [
        ("a|b", ["a", "b"]),
        (r"\ba(?:b|c)|d\|e", [r"\ba(?:b|c)", r"d\|e"]),
        (r"[|(]x|y", ["[|(]x", "y"]),
        ("(?i:a|b)", ["(?i:a|b)"]),
    ],
)
def test_an_expression_is_cut_where_it_offers_a_choice(expression: str, parts: list[str]) -> None:
    assert list(alternatives(expression)) == parts


def test_a_rule_asks_for_all_that_its_screen_names(
    tmp_path: Path, fake_rules: tuple[Rule, ...]
) -> None:
    rule = Rule("MLL803", "both", ERROR, fake_rules[0].check, fake_rules[0].on, screen=("a1", "b1"))
    both = Rule(
        "MLL804", "all", ERROR, rule.check, rule.on, screen=("a1",), screen_all=("c1", "d1")
    )
    (tmp_path / "helper.py").write_text("d1 = 1\n")
    screen = Screen(Project())

    def relevant(text: str) -> list[str]:
        return [r.code for r in screen.relevant((rule, both), text, str(tmp_path / "main.py"))]

    assert relevant("b1") == ["MLL803"]
    assert relevant("a1 + c1") == ["MLL803"]
    assert relevant("a1 + c1 + d1") == ["MLL803", "MLL804"]
    assert relevant("from helper import (  # the rest\n    x,\n)\na1(c1)") == ["MLL803", "MLL804"]
    assert relevant("c1 + d1") == []
