"""Runs a rule's proof: the buggy program shows the symptom, the fixed one does not.

`symptom.toml` says what is measured (`[measures]`) and what must hold (`[[holds]]`) of `buggy.py` and `fixed.py`. A
third program, `figure.py`, may reproduce a figure of the course sheet: its measures are declared in `[figure]`.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mllint import registry
from mllint.figure import draw, panels
from mllint.measures import CURVE, Measures, ProofError, run_all
from mllint.rule import Rule

_SIDES = ("buggy", "fixed", "ratio", "difference")
"""What a claim can be about, beside the figure; the last two take fixed against buggy."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One `[[holds]]` of a symptom.toml, and whether it holds."""

    words: str
    value: str
    bound: str
    holds: bool


def prove_all(word: str, plot: str | None = None) -> int:
    """Run the proof of a rule or of `all`, print it, and say by exit code whether everything holds.

    Raises:
        UnknownRule: if the word names no rule.
    """
    rules = list(registry.load()) if word == "all" else [registry.find(word)]
    proven = 0
    try:
        for rule in rules:
            home = registry.fixture(rule) if isinstance(rule, Rule) else None
            if home is None or not (home / "symptom.toml").is_file():
                if word == "all":
                    continue
                raise ProofError(f"{rule.code} ({rule.name}) has no proof")
            if not prove(home, plot):
                proven = 1
    except ProofError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return proven


def prove(home: Path, plot: str | None = None) -> bool:
    """Run one proof, print its table, and tell whether every claim holds."""
    symptom = read(home / "symptom.toml")
    started = time.perf_counter()
    names = programs(symptom)
    measured = dict(zip(names, run_all([home / f"{name}.py" for name in names]), strict=True))
    claims = [judge(claim, measured) for claim in symptom["holds"]]
    print(table(symptom, measured))
    for claim in claims:
        print(f"  {'✓' if claim.holds else '✗'} {claim.words}: {claim.value} ({claim.bound})")
    print(f"  {time.perf_counter() - started:.1f} s\n")
    if plot:
        draw(symptom, measured, plot)
    return all(claim.holds for claim in claims)


def programs(symptom: Mapping[str, Any]) -> list[str]:
    """The programs of a proof, without their suffix."""
    return ["buggy", "fixed"] + ["figure"] * ("figure" in symptom)


def read(path: Path) -> dict[str, Any]:
    """A symptom.toml.

    Raises:
        ProofError: if it lacks what every proof has.
    """
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        symptom = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ProofError(f"{path}: {error}") from None
    for key in ("rule", "symptom", "cure", "measures", "holds"):
        if not symptom.get(key):
            raise ProofError(f"{path}: `{key}` is missing")
    if ("figure" in symptom) != (path.parent / "figure.py").is_file():
        raise ProofError(f"{path}: figure.py and the measures in `[figure]` go together")
    for claim in symptom["holds"]:
        on, sides = claim.get("on"), [*_SIDES, *programs(symptom)[2:]]
        if on not in sides:
            raise ProofError(f"{path}: `on` must be one of {', '.join(sides)}")
        if claim.get("measure") not in symptom["figure" if on == "figure" else "measures"]:
            raise ProofError(f"{path}: `{claim.get('measure')}` is not among the measures")
        if claim.get("over", "each") not in ("each", "mean"):
            raise ProofError(f"{path}: `over` must be each or mean")
        if "at_least" not in claim and "at_most" not in claim:
            raise ProofError(f"{path}: a claim needs `at_least` or `at_most`")
    drawn = {line.program for panel in panels(symptom) for line in panel.lines}
    if drawn - set(programs(symptom)):
        raise ProofError(f"{path}: a panel draws curves of figure.py, and there is none")
    return symptom


def judge(claim: Mapping[str, Any], measured: Mapping[str, Measures]) -> Claim:
    """Whether a claim holds of what the programs measured."""
    values = _values(claim["on"], claim["measure"], measured)
    if claim.get("over", "each") == "mean":
        values = [sum(values) / len(values)]
    low, high = claim.get("at_least"), claim.get("at_most")
    # Written so that nan, which fails every comparison, fails the claim.
    holds = all((low is None or v >= low) and (high is None or v <= high) for v in values)
    bound = " and ".join(
        [f"at least {low}"] * (low is not None) + [f"at most {high}"] * (high is not None)
    )
    return Claim(claim.get("claim", claim["measure"]), _range(values), bound, holds)


def _values(on: str, measure: str, measured: Mapping[str, Measures]) -> list[float]:
    """A value per seed."""
    if on in measured:
        try:
            return [float(m[measure]) for m in measured[on]]
        except (KeyError, TypeError, ValueError):
            raise ProofError(f"`{measure}` is not measured by {on}.py for every seed") from None
    a, b = (_values(program, measure, measured) for program in ("buggy", "fixed"))
    if len(a) != len(b):
        raise ProofError("the two programs ran different seeds")
    if on == "difference":
        return [y - x for x, y in zip(a, b, strict=True)]
    return [y / x if x else float("nan") for x, y in zip(a, b, strict=True)]


def table(symptom: Mapping[str, Any], measured: Mapping[str, Measures]) -> str:
    """The measures of both programs side by side, and those of the figure below them."""
    parts = [_columns(("buggy", "fixed"), symptom["measures"], measured)]
    if "figure" in measured:
        parts.append(_columns(("figure",), symptom["figure"], measured))
    lines = [f"{symptom['rule']}: {symptom['symptom']}", f"cure: {symptom['cure']}"]
    return "\n".join(lines + [line for part in parts for line in part])


def _columns(
    of: Sequence[str], names: Iterable[str], measured: Mapping[str, Measures]
) -> list[str]:
    rows = [("", *of)]
    for name in [n for n in names if not n.startswith(CURVE)]:
        rows += [(name, *(_range(_values(program, name, measured)) for program in of))]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  " + "  ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _range(values: Sequence[float]) -> str:
    mean = sum(values) / len(values)
    return (
        f"{mean:.4g}" if len(values) == 1 else f"{mean:.4g} [{min(values):.4g}..{max(values):.4g}]"
    )
