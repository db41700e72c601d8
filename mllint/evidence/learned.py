"""Fits that held-out rows had a part in: what was learned from rows that judge a model later."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass

from mllint.block import Block
from mllint.events import Evaluate, Fit, Split
from mllint.evidence.held_out import HeldOut, Judged, held_out
from mllint.facts import Fitted
from mllint.interpret.tables import table_of
from mllint.value import Part


@dataclass(slots=True)
class Leak:
    """An estimator was fitted on rows of which a share judges a model: the fit, how they are divided, the use."""

    fit: Fit
    split: Split
    judged: Judged
    sure: bool


def leaks(program: Block) -> Iterator[Leak]:
    """The fits of transformers on rows that are held out, each once, in the order in which they happened first."""
    fits: dict[int, Fit] = {}
    for fit in program.every(Fit):
        if fit.learns in ("statistics", "model"):
            fits.setdefault(id(fit.node), fit)
    if not fits or not program.every(Split):
        return
    rows = program.once(held_out)
    found: dict[int, Leak] = {}
    elsewhere = {
        id(fact.fit.node)
        for event in program.every(Evaluate)
        if not event.method.startswith("predict") and event.method != "decision_function"
        for value in event.given
        for fact in value.known
        if isinstance(fact, Fitted) and not fact.own
    }
    for division, splits in rows.splits.items():
        judges = rows.judges(division)
        if not judges or division in rows.folds:
            continue
        known = behind(rows, division, judges, judges[0].part)
        for fit, sure in (*known, *_adapted(fits.values(), splits)):
            leak = found.get(id(fit.node))
            if id(fit.node) in elsewhere or (leak is not None and leak.sure >= sure):
                continue
            found[id(fit.node)] = Leak(fit, splits[0], judges[0], sure)
    yield from (found[node] for node in fits if node in found)


def behind(
    rows: HeldOut, division: Hashable, judges: list[Judged], judge: Part | None = None
) -> Iterator[tuple[Fit, bool]]:
    """The fits on all that is divided of which the divided rows, or those that judge, know, and whether surely."""
    splits = rows.splits[division]
    divided = (value for split in splits for value in split.inputs)
    for value in (*divided, *(use.value for use in judges)):
        for fact, known in value.known.items():
            if isinstance(fact, Fitted) and fact.own and saw_all(rows, fact.fit, judge):
                yield fact.fit, known.sure


def _adapted(fits: Iterable[Fit], splits: list[Split]) -> Iterator[tuple[Fit, bool]]:
    """The layers that were fitted on all of the rows of a split, and are part of the model that is judged."""
    for fit in fits:
        if fit.method == "adapt" and fit.data.part is None and fit.data.rows is not None:
            table = table_of(fit.data.rows)
            if any(table_of(value.rows) == table for split in splits for value in split.inputs):
                yield fit, True


def saw_all(rows: HeldOut, fit: Fit, judge: Part | None = None) -> bool:
    """Whether an estimator was fitted before anything was held out, or on all of it nevertheless.

    Where another share had been held out before, what is divided after the fit is the training share, and its parts
    choose between models: the score that counts, on the other share, knows nothing of the fit. If that share is only
    asked about and gives no score, the score of `judge`, a part of what was fitted on, is the one that counts.
    """
    part = fit.data.part
    if part is None or part.division not in rows.splits:
        return True
    return part in rows.around(judge) and not any(map(_scores, rows.judges(part.division)))


def _scores(use: Judged) -> bool:
    """Whether a use of rows says how good a model is, and does not just ask it about them."""
    event = use.event
    asks = isinstance(event, Evaluate) and event.method.startswith(("predict", "decision"))
    return not (use.ready or asks)


def name_of(fit: Fit) -> str:
    """What was fitted, by the last part of its dotted name: the class, or the function."""
    name = fit.estimator.type if fit.estimator is not None else fit.method
    return name.rpartition(".")[2].rpartition(":")[2] or fit.method
