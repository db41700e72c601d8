"""Rows that were prepared before a cross-validation, by something that learned from the rows of every fold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mllint.block import Block
from mllint.edits import names_in
from mllint.events import Call, Event, Fit, Split
from mllint.evidence.held_out import HeldOut, held_out
from mllint.evidence.learned import Leak, behind, leaks, saw_all
from mllint.evidence.roles import TRAINS, named_role
from mllint.facts import AUGMENTED, RESAMPLED, THINNED, Fitted
from mllint.value import Value

SCORES = (
    "sklearn.model_selection.cross_val_score",
    "sklearn.model_selection.cross_validate",
    "sklearn.model_selection.cross_val_predict",
    "sklearn.model_selection.learning_curve",
    "sklearn.model_selection.validation_curve",
    "sklearn.model_selection.permutation_test_score",
)


@dataclass(slots=True)
class Prepared:
    """Rows that every fold is judged by went into `by` (a fit, or what resampled them) before `folds`."""

    by: Event
    folds: Event
    sure: bool
    resampled: bool = False

    @property
    def supervised(self) -> bool:
        """Whether the targets had a part in it."""
        return self.resampled or (isinstance(self.by, Fit) and self.by.supervised)


def prepared(program: Block) -> list[Prepared]:
    """What was done to rows before they were cross-validated, each once."""
    found: dict[int, Prepared] = {}
    statements: dict[int, Prepared] = {}
    elsewhere = {id(leak.fit.node) for leak in program.once(_leaks)}
    for each in _all(program):
        node = id(each.by.node)
        known = found.get(node)
        if node not in elsewhere and (known is None or each.sure > known.sure):
            found[node] = each
    for each in found.values():
        # Of steps that are nested in one statement the last one stands for all.
        other = statements.get(id(each.by.statement))
        if other is None or each.supervised or not other.supervised:
            statements[id(each.by.statement) if each.by.statement is not None else id(each)] = each
    return list(statements.values())


def _leaks(program: Block) -> list[Leak]:
    return list(leaks(program))


def _all(program: Block) -> Iterator[Prepared]:
    validations: list[tuple[Event, Value | None]] = [
        (call, call.args.get("X")) for call in program.calls(*SCORES)
    ]
    validations += [(fit, fit.data) for fit in program.every(Fit) if _searches(fit)]
    if not validations and not program.every(Split):
        return
    rows = program.once(held_out)
    for event, data in validations:
        if data is None:
            continue
        for fact, known in data.known.items():
            if not isinstance(fact, Fitted) or not fact.own or not saw_all(rows, fact.fit):
                continue
            if fact.fit.supervised or not _is_named_for_training(event):
                yield Prepared(fact.fit, event, known.sure)
        yield from _resampled(rows, data, event)
    for division in rows.folds:
        judges = rows.judges(division)
        if judges:
            for fit, sure in behind(rows, division, judges):
                yield Prepared(fit, rows.splits[division][0], sure)
            # Labels that are taken after their rows may be repeated to go with changed rows.
            first = rows.splits[division][0]
            for data in first.inputs[:1]:
                yield from _resampled(rows, data, first)


def folded(program: Block, split: Split) -> bool:
    """Whether a split makes the folds of a loop that trains and judges a model: `prepared` tells of its rows."""
    rows = program.once(held_out)
    return split.division in rows.folds and bool(rows.judges(split.division))


def _resampled(rows: HeldOut, data: Value, folds: Event) -> Iterator[Prepared]:
    """What oversampled the rows of a cross-validation."""
    step = data.why(RESAMPLED)
    # Of a training share the score is too good as well, but it is the other share that counts.
    apart = data.part is not None and data.part.division in rows.splits
    if step is not None and not data.perhaps(AUGMENTED) and not apart:
        sure = RESAMPLED in data or data.perhaps(THINNED)
        yield Prepared(Event(step.node, step.source, None), folds, sure, True)


def _is_named_for_training(event: Event) -> bool:
    """Whether the rows of a cross-validation are called training rows: others, out of sight, give the score."""
    node = event.nodes.get("X") if isinstance(event, Call) else None
    node = event.data_node if isinstance(event, Fit) else node
    return node is not None and named_role(names_in(node)) == TRAINS


def _searches(fit: Fit) -> bool:
    """Whether a fit divides its rows into folds, to choose between models by their scores."""
    name = fit.estimator.type if fit.estimator is not None else ""
    return name.startswith("sklearn.model_selection.") and name.endswith("SearchCV")
