"""Draws what a proof measured: `[plot]` of a symptom.toml, a panel or several.

A panel's curves are either a list (each drawn for the buggy and the fixed program) or a table from legend to curve
(of `figure.py`, the program that reproduces a figure of the course sheet). There is a thin line per seed: runs
that end in different places, as a fit that picks one of two modes, have no mean worth drawing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mllint.measures import CURVE, Measures, ProofError

_COLORS = {"buggy": "tab:red", "fixed": "tab:green"}


@dataclass(frozen=True, slots=True)
class Line:
    """One curve of one program, and what the legend calls it."""

    label: str
    program: str
    curve: str


@dataclass(frozen=True, slots=True)
class Panel:
    """One pair of axes; `at` is the curve that holds the x values, or empty for 0, 1, 2 …"""

    title: str
    x: str
    y: str
    at: str
    lines: tuple[Line, ...]

    def curves(self, program: str) -> set[str]:
        """What the panel needs of a program's measures."""
        wanted = {line.curve for line in self.lines if line.program == program}
        return wanted | ({self.at} if wanted and self.at else set())


def panels(symptom: Mapping[str, Any]) -> list[Panel]:
    """The panels that a symptom.toml asks for; none if it measures no curves.

    Raises:
        ProofError: if a panel has no curves, or none that could be one.
    """
    plot = symptom.get("plot", {})
    wanted = plot.get("panel") or [
        {"x": plot.get("x", ""), "y": symptom["measures"].get(curve, curve), "curves": [curve]}
        for curve in plot.get("curves") or [n for n in symptom["measures"] if n.startswith(CURVE)]
    ]
    return [_panel(panel) for panel in wanted]


def draw(symptom: Mapping[str, Any], measured: Mapping[str, Measures], target: str) -> None:
    """Draw the panels, side by side, into a file whose suffix says the format.

    Raises:
        ProofError: without curves, without matplotlib, or where the file cannot be written.
    """
    wanted = panels(symptom)
    if not wanted:
        raise ProofError(f"{symptom['rule']} measures no curves")
    try:
        import matplotlib
    except ImportError:
        raise ProofError('--plot needs matplotlib: pip install "mllint-pipelines[proof]"') from None
    matplotlib.use("Agg")
    from matplotlib import pyplot

    colors = _colors([line for panel in wanted for line in panel.lines])
    figure, row = pyplot.subplots(1, len(wanted), figsize=(6 * len(wanted), 4), squeeze=False)
    try:
        for axes, panel in zip(row[0], wanted, strict=True):
            for line in panel.lines:
                for index, seed in enumerate(measured[line.program]):
                    label = line.label if index == 0 else None
                    xs, ys = _points(panel, line, seed)
                    axes.plot(xs, ys, color=colors[line.label], alpha=0.6, label=label)
            axes.set(title=panel.title, xlabel=panel.x, ylabel=panel.y)
            axes.legend()
        figure.suptitle(symptom.get("plot", {}).get("title", symptom["symptom"]))
        figure.tight_layout()
        try:
            figure.savefig(target, dpi=120)
        except (OSError, ValueError) as error:
            raise ProofError(f"{target}: {error}") from None
    finally:
        pyplot.close(figure)


def _panel(panel: Mapping[str, Any]) -> Panel:
    title, curves = panel.get("title", ""), panel.get("curves")
    if isinstance(curves, Mapping):
        lines = [Line(label, "figure", curve) for label, curve in curves.items()]
    else:
        lines = [Line(program, program, curve) for curve in curves or () for program in _COLORS]
    if not lines:
        raise ProofError(f"a panel of the plot has no curves: {title!r}")
    at = panel.get("at", "")
    for name in [line.curve for line in lines] + [at] * bool(at):
        if not str(name).startswith(CURVE):
            raise ProofError(f"`{name}` cannot be drawn: a curve's name begins with {CURVE}")
    return Panel(title, panel.get("x", ""), panel.get("y", ""), at, tuple(lines))


def _colors(lines: Sequence[Line]) -> dict[str, str]:
    """A color per legend; one legend in two panels is one color."""
    others = [line.label for line in lines if line.program not in _COLORS]
    return {**{label: f"C{i % 10}" for i, label in enumerate(dict.fromkeys(others))}, **_COLORS}


def _points(panel: Panel, line: Line, seed: Mapping[str, Any]) -> tuple[list[float], list[float]]:
    try:
        ys = list(seed[line.curve])
        xs = list(seed[panel.at]) if panel.at else list(range(len(ys)))
    except (KeyError, TypeError):
        what = f"`{line.curve}`" + f" at `{panel.at}`" * bool(panel.at)
        raise ProofError(f"{line.program}.py does not measure {what} for every seed") from None
    if len(xs) != len(ys):
        raise ProofError(f"`{line.curve}` has {len(ys)} values, and `{panel.at}` has {len(xs)}")
    return xs, ys
