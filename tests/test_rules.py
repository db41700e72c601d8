"""Every rule is complete: page, fixture, cases, messages in the house's voice; and mllint is clean on itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from scoring import cases, findings

import mllint
from mllint import Rule, registry
from mllint.docs import fix_of
from mllint.explain import section, summary

ROOT = Path(__file__).resolve().parent.parent
RULES = registry.load()
HEADINGS = (
    "What it does",
    "Why it is bad",
    "Symptom you will see",
    "Example",
    "Use instead",
    "When it is right to ignore this",
    "Fix safety",
    "References",
)

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


def file_of(rule: Rule) -> Path:
    return ROOT / "rules" / f"{rule.name.replace('-', '_')}.py"


@each_rule
def test_the_page_has_all_its_sections(rule: Rule) -> None:
    found = re.findall(r"^(\S.*)\n-{3,}$", rule.page, re.MULTILINE)
    assert tuple(found) == HEADINGS
    assert all(section(rule.page, heading) for heading in HEADINGS)
    assert all("…" not in section(rule.page, heading) for heading in HEADINGS)
    assert summary(rule.page).endswith(".")
    assert fix_of(rule) in ("safe", "unsafe", "none")


@each_rule
def test_examples_are_python(rule: Rule) -> None:
    for heading in ("Example", "Use instead"):
        blocks = re.findall(r"```python\n(.*?)```", section(rule.page, heading), re.DOTALL)
        assert blocks
        for block in blocks:
            compile(block, f"{rule.code}: {heading}", "exec")


@each_rule
def test_file_fixture_and_cases_have_one_name(rule: Rule) -> None:
    word = rule.name.replace("-", "_")
    assert file_of(rule).is_file()
    assert f"\ndef {word}(" in file_of(rule).read_text(encoding="utf-8")
    home = ROOT / "fixtures" / f"{rule.code}_{word}"
    for name in ("buggy.py", "fixed.py", "symptom.toml"):
        assert (home / name).is_file()
    assert (ROOT / "tests" / "cases" / rule.code).is_dir()


@each_rule
def test_titles_and_screens(rule: Rule) -> None:
    assert re.fullmatch(r"MLL[1-8]\d\d", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    assert says(rule.title)
    assert rule.screen, "without a screen every file has to be parsed for it"


@each_rule
def test_messages_are_one_plain_sentence(rule: Rule) -> None:
    own = [c for c in cases() if rule.code in c.expected]
    reported = [d for c in own for d in findings(c.path) if d.code == rule.code]
    assert reported
    for diagnostic in reported:
        assert says(diagnostic.message), diagnostic.message
        for related in diagnostic.related:
            assert says(related.message), related.message
        if diagnostic.repair is not None:
            assert says(diagnostic.repair.title), diagnostic.repair.title


def says(words: str) -> bool:
    """Whether words are as messages should be: one sentence that starts small or with code, without a full stop."""
    prose = re.sub(r"`[^`]*`", "x", words)
    return (words[:1] in "`'" or words[:1].islower()) and not re.search(
        r"[.!?:;]$|[.!?]\s|\s\s|\n", prose
    )


def test_names_and_codes_are_unique() -> None:
    everything = registry.everything()
    for key in ("code", "name"):
        words = [getattr(rule, key) for rule in everything]
        assert len(words) == len(set(words))


def test_every_file_is_a_rule_and_every_fixture_has_one() -> None:
    files = {p.stem for p in (ROOT / "rules").glob("*.py") if not p.stem.startswith("_")}
    assert files == {rule.name.replace("-", "_") for rule in RULES}
    folders = {p.name for p in (ROOT / "fixtures").glob("MLL*") if p.is_dir()}
    assert folders == {f"{rule.code}_{rule.name.replace('-', '_')}" for rule in RULES}
    assert {p.name for p in (ROOT / "tests" / "cases").iterdir() if p.is_dir()} == {
        rule.code for rule in RULES
    }


@pytest.mark.parametrize("folder", ["mllint", "rules"])
def test_mllint_is_clean_on_itself(folder: str) -> None:
    assert findings(ROOT / folder) == ()


def test_public_names_are_there() -> None:
    for name in mllint.__all__:
        assert getattr(mllint, name) is not None
    with pytest.raises(AttributeError):
        _ = mllint.no_such_name


@pytest.mark.parametrize("name", ["neg_log_softmax.py", "neg_log_softmax_layer.py"])
def test_a_superfluous_log_softmax_is_an_information_for_who_asks(name: str) -> None:
    path = str(ROOT / "tests" / "cases" / "MLL521" / name)
    assert mllint.check_paths([path], isolated=True, select=("MLL521",)) == []
    (found,) = mllint.check_paths(
        [path], isolated=True, select=("MLL521",), min_confidence="medium"
    )
    assert (found.severity, found.confidence) == (mllint.INFO, "medium")
