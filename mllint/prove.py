"""Runs a rule's proof: the buggy program shows the symptom, the fixed one does not.

`symptom.toml` says what is measured (`[measures]`) and what must hold (`[[holds]]`); both programs print one
JSON line, a list with one object of measures per seed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mllint import registry
from mllint.rule import Rule

TIMEOUT = 900
"""Seconds for one program; a proof is meant to take seconds on one core."""

Measures = Sequence[Mapping[str, Any]]
"""What a program measured: for each seed a number (or, `curve_*`, a list) per name."""


class ProofError(ValueError):
    """A proof that could not be run, or that is written wrongly."""


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
    buggy, fixed = run(home / "buggy.py"), run(home / "fixed.py")
    claims = [judge(claim, buggy, fixed) for claim in symptom["holds"]]
    print(table(symptom, buggy, fixed))
    for claim in claims:
        print(f"  {'✓' if claim.holds else '✗'} {claim.words}: {claim.value} ({claim.bound})")
    print(f"  {time.perf_counter() - started:.1f} s\n")
    if plot:
        draw(symptom, buggy, fixed, plot)
    return all(claim.holds for claim in claims)


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
    for claim in symptom["holds"]:
        if claim.get("measure") not in symptom["measures"]:
            raise ProofError(f"{path}: `{claim.get('measure')}` is not among the measures")
        if claim.get("on") not in ("buggy", "fixed", "ratio", "difference"):
            raise ProofError(f"{path}: `on` must be buggy, fixed, ratio or difference")
        if claim.get("over", "each") not in ("each", "mean"):
            raise ProofError(f"{path}: `over` must be each or mean")
        if "at_least" not in claim and "at_most" not in claim:
            raise ProofError(f"{path}: a claim needs `at_least` or `at_most`")
    return symptom


def run(script: Path) -> Measures:
    """What a program measures.

    Raises:
        ProofError: if it fails, or prints no measures.
    """
    # A proof runs alone on its machine's cores only by luck; one thread gives the same numbers everywhere.
    environment = {
        **os.environ,
        "OMP_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
        "PYTHONHASHSEED": "0",
    }
    try:
        done = subprocess.run(
            [sys.executable, str(script)],
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            env=environment,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise ProofError(f"{script}: still running after {TIMEOUT} s") from None
    if done.returncode:
        last = done.stderr.strip().rpartition("\n")[2]
        if last.startswith("ModuleNotFoundError"):
            module = last.partition("'")[2].strip("'")
            raise ProofError(f'{script} needs {module}: pip install "mllint-pipelines[proof]"')
        raise ProofError(f"{script} failed: {last or f'exit code {done.returncode}'}")
    for line in reversed(done.stdout.splitlines()):
        try:
            measures = json.loads(line)
        except ValueError:
            continue
        if isinstance(measures, list) and measures and all(isinstance(m, dict) for m in measures):
            return measures
    raise ProofError(f"{script} printed no line of measures")


def judge(claim: Mapping[str, Any], buggy: Measures, fixed: Measures) -> Claim:
    """Whether a claim holds of the measures."""
    values = _values(claim["on"], claim["measure"], buggy, fixed)
    if claim.get("over", "each") == "mean":
        values = [sum(values) / len(values)]
    low, high = claim.get("at_least"), claim.get("at_most")
    # Written so that nan, which fails every comparison, fails the claim.
    holds = all((low is None or v >= low) and (high is None or v <= high) for v in values)
    bound = " and ".join(
        [f"at least {low}"] * (low is not None) + [f"at most {high}"] * (high is not None)
    )
    return Claim(claim.get("claim", claim["measure"]), _range(values), bound, holds)


def _values(on: str, measure: str, buggy: Measures, fixed: Measures) -> list[float]:
    try:
        a, b = [float(m[measure]) for m in buggy], [float(m[measure]) for m in fixed]
    except (KeyError, TypeError, ValueError):
        raise ProofError(f"`{measure}` is not measured by both programs for every seed") from None
    if on == "buggy":
        return a
    if on == "fixed":
        return b
    if len(a) != len(b):
        raise ProofError("the two programs ran different seeds")
    if on == "difference":
        return [y - x for x, y in zip(a, b, strict=True)]
    return [y / x if x else float("nan") for x, y in zip(a, b, strict=True)]


def table(symptom: Mapping[str, Any], buggy: Measures, fixed: Measures) -> str:
    """The measures of both programs, side by side."""
    rows = [("", "buggy", "fixed")]
    for name in [n for n in symptom["measures"] if not n.startswith("curve_")]:
        cells = [_range(_values(on, name, buggy, fixed)) for on in ("buggy", "fixed")]
        rows += [(name, *cells)]
    widths = [max(len(row[i]) for row in rows) for i in range(3)]
    lines = [f"{symptom['rule']}: {symptom['symptom']}", f"cure: {symptom['cure']}"]
    lines += [
        "  " + "  ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    return "\n".join(lines)


def _range(values: Sequence[float]) -> str:
    mean = sum(values) / len(values)
    return (
        f"{mean:.4g}" if len(values) == 1 else f"{mean:.4g} [{min(values):.4g}..{max(values):.4g}]"
    )


def draw(symptom: Mapping[str, Any], buggy: Measures, fixed: Measures, target: str) -> None:
    """Draw the curves of both programs, a thin line per seed.

    Raises:
        ProofError: without curves, or without matplotlib.
    """
    wanted = symptom.get("plot", {})
    curves = wanted.get("curves") or [n for n in symptom["measures"] if n.startswith("curve_")]
    if not curves:
        raise ProofError(f"{symptom['rule']} measures no curves")
    try:
        import matplotlib
    except ImportError:
        raise ProofError('--plot needs matplotlib: pip install "mllint-pipelines[proof]"') from None
    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, len(curves), figsize=(6 * len(curves), 4), squeeze=False)
    for axis, curve in zip(axes[0], curves, strict=True):
        for label, measures, color in (("buggy", buggy, "tab:red"), ("fixed", fixed, "tab:green")):
            for index, seed in enumerate(measures):
                axis.plot(seed[curve], color=color, alpha=0.6, label=label if index == 0 else None)
        axis.set_xlabel(wanted.get("x", ""))
        axis.set_ylabel(symptom["measures"].get(curve, curve))
        axis.legend()
    figure.suptitle(wanted.get("title", symptom["symptom"]))
    figure.tight_layout()
    figure.savefig(target, dpi=120)
    pyplot.close(figure)
