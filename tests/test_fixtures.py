"""Symptom and cure of every rule: found, repaired as told, and proved by running both programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from mllint import check_source, figure, fix_source, measures, prove, registry
from mllint.explain import section
from mllint.rule import Rule

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = sorted(path for path in (ROOT / "fixtures").glob("MLL*") if path.is_dir())

pytestmark = pytest.mark.parametrize("home", FOLDERS, ids=lambda path: path.name)


def codes(path: Path) -> set[str]:
    return {d.code for d in check_source(path.read_bytes(), str(path), preview=True)}


def fixed(path: Path) -> bytes:
    text = path.read_bytes().decode()
    return fix_source(text, str(path), unsafe=True, preview=True).encode()


def rule_of(home: Path) -> Rule:
    rule = registry.find(home.name.partition("_")[0])
    assert isinstance(rule, Rule)
    return rule


def test_the_folder_is_named_for_its_rule(home: Path) -> None:
    rule = rule_of(home)
    assert home.name == f"{rule.code}_{rule.name.replace('-', '_')}"


def test_the_buggy_program_has_this_bug_only(home: Path) -> None:
    assert codes(home / "buggy.py") == {rule_of(home).code}


def test_the_fix_gives_the_fixed_program(home: Path) -> None:
    if section(rule_of(home).page, "Fix safety").startswith("No fix"):
        assert fixed(home / "buggy.py") == (home / "buggy.py").read_bytes()
    else:
        assert fixed(home / "buggy.py") == (home / "fixed.py").read_bytes()


def test_the_fixed_program_is_clean(home: Path) -> None:
    assert codes(home / "fixed.py") == set()


def test_fixing_again_changes_nothing(home: Path) -> None:
    assert fixed(home / "fixed.py") == (home / "fixed.py").read_bytes()


def test_the_symptom_is_well_formed(home: Path) -> None:
    symptom = prove.read(home / "symptom.toml")
    assert symptom["rule"] == rule_of(home).code
    assert symptom["seeds"] >= 5
    assert {claim["on"] for claim in symptom["holds"]} >= {"buggy", "fixed"}
    assert all(claim.get("claim") for claim in symptom["holds"])


def test_the_proof_holds(home: Path) -> None:
    symptom = prove.read(home / "symptom.toml")
    measured = {name: measures.run(home / f"{name}.py") for name in prove.programs(symptom)}
    for program, seeds in measured.items():
        assert len(seeds) == symptom["seeds"]
        declared = set(symptom["figure" if program == "figure" else "measures"])
        drawn = {name for panel in figure.panels(symptom) for name in panel.curves(program)}
        for seed in seeds:
            curves = {name for name in seed if name.startswith(measures.CURVE)}
            assert set(seed) - curves == declared - curves
            assert drawn <= curves
    claims = [prove.judge(claim, measured) for claim in symptom["holds"]]
    assert [c for c in claims if not c.holds] == []
