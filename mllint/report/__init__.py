"""Output formats: each module renders a run as one text; they are loaded when asked for."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass

from mllint.check import Run
from mllint.diagnostic import Place

HOME = ""
"""The project's address. While it is empty, reports give no links rather than links to nowhere."""


@dataclass(frozen=True, slots=True)
class View:
    """How a run is shown.

    Attributes:
        paint: gives a text a rich style; the identity where there is no colour.
        proofs: codes of rules that `mllint prove` can run.
        seconds: how long the run took.
        files: the files that were checked.
        statistics: counts per rule instead of findings.
    """

    paint: Callable[[str, str], str] = lambda text, style: text
    proofs: frozenset[str] = frozenset()
    seconds: float = 0.0
    files: tuple[str, ...] = ()
    statistics: bool = False


def render(name: str, run: Run, view: View) -> str:
    """A run in the format `name`."""
    if view.statistics:
        name = f"{name}-statistics" if name == "json" else "statistics"
    module = {"json-lines": "json", "json-statistics": "statistics"}.get(name, name)
    renderer = importlib.import_module(f"mllint.report.{module}")
    text: str = getattr(renderer, "render_" + name.replace("-", "_"))(run, view)
    return text


def url(code: str, name: str) -> str | None:
    """The address of a rule's page; mllint's own notices have none."""
    return f"{HOME}/blob/main/rules/{name.replace('-', '_')}.py" if HOME and code < "MLL9" else None


def where(place: Place) -> str:
    """`path:row:column`, or `path:cell n:row:column` in a notebook."""
    cell = f"cell {place.cell}:" if place.cell is not None else ""
    return f"{place.path}:{cell}{place.row}:{place.column}"


def painter() -> Callable[[str, str], str]:
    """A `paint` that colours; rich is imported here and nowhere else."""
    from rich.style import Style

    return lambda text, style: Style.parse(style).render(text)
