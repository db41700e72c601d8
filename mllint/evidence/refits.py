"""Estimators that are fitted once more, on the held-out rows, after they were fitted on the train part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mllint import knowledge
from mllint.block import Block
from mllint.edits import names_in
from mllint.events import Evaluate, Event, Fit
from mllint.evidence.held_out import HeldOut, held_out
from mllint.evidence.roles import JUDGES, TRAINS, named_role
from mllint.facts import Fitted
from mllint.interpret.tables import columns_of, table_of
from mllint.site import Site


@dataclass(slots=True)
class Refit:
    """`again` fits held-out rows, `first` fitted the train part.

    `same`: it is the same object, which nothing else was fitted to in between; it still knows the train part.
    """

    first: Fit
    again: Fit
    same: bool


def refits(program: Block) -> Iterator[Refit]:
    """The fits on held-out rows, each once, in the order in which they happened first."""
    fits = [fit for fit in program.every(Fit) if _counts(fit)]
    if len(fits) < 2:
        return
    rows = program.once(held_out)
    told: set[int] = set()
    for at, again in enumerate(fits):
        if id(again.node) in told:
            continue
        before = [fit for fit in fits[:at] if id(fit.node) not in told]
        for first in reversed(before):
            if not _goes_with(program, rows, first, again):
                continue
            told.add(id(again.node))
            last = next((fit for fit in reversed(before) if _one_object(fit, again)), None)
            yield Refit(first, again, last is first)
            break


def _counts(fit: Fit) -> bool:
    """Whether it matters on which rows something was fitted. What learns in turns keeps what it knew."""
    if fit.estimator is None or fit.method == "partial_fit":
        return False
    return fit.learns in ("statistics", "categories", "model")


def _one_object(first: Fit, again: Fit) -> bool:
    a, b = first.estimator, again.estimator
    if a is None or b is None or a.site is None or first.node is again.node:
        return False
    return a.site == b.site


def _goes_with(program: Block, rows: HeldOut, first: Fit, again: Fit) -> bool:
    one = _one_object(first, again)
    if not one and (again.learns != "statistics" or not _one_purpose(first, again)):
        return False
    if not _held_out(rows, first, again, one):
        return False
    if again.learns == "model":
        return one and _judged_where_it_was_fitted(program, first, again)
    return one or _reaches_a_judge(rows, again)


def _one_purpose(first: Fit, again: Fit) -> bool:
    """Whether two objects do one thing for two sets of rows: of one class, of which unseen rows can be transformed."""
    a, b = first.estimator, again.estimator
    if a is None or b is None or a.type != b.type:
        return False
    cls = knowledge.lookup(a.type)
    return isinstance(cls, knowledge.Class) and knowledge.member(cls, "transform") is not None


def _held_out(rows: HeldOut, first: Fit, again: Fit, one: bool) -> bool:
    """Whether the second rows were held out when the first were put aside for training: the same columns of both."""
    a, b = first.data, again.data
    columns = columns_of(a.rows), columns_of(b.rows)
    if a.part is None or b.part is None or a.part.division not in rows.splits:
        # Of what one call gave (`(x_train, y_train), (x_test, y_test) = load_data()`) columns are just numbered.
        alike = columns[0] == columns[1] or all(type(column) is int for column in columns)
        return one and alike and a.rows != b.rows and _named_as_parts(first, again)
    if columns[0] != columns[1]:
        return False
    if table_of(a.rows) != table_of(b.rows):
        return False
    if not any(part is not None and part.beside(b.part) for part in (a.part, *rows.around(a.part))):
        return False
    if isinstance(b.part.division, Site) and isinstance(b.part.start, int):
        # A model may be trained on each fold in turn; rows that it is shown are made ready for one turn.
        turns = again.learns == "model" and b.part.division in rows.folds
        return b.part.start > 0 and not turns
    return _is_judged(rows, again) or _named_as_parts(first, again)


def _named_as_parts(first: Fit, again: Fit) -> bool:
    """Whether the program calls the rows a train and a test part."""
    roles = [named_role(_names(fit)) for fit in (first, again)]
    return roles == [TRAINS, JUDGES]


def _names(fit: Fit) -> list[str]:
    return list(names_in(fit.data_node)) if fit.data_node is not None else []


def _is_judged(rows: HeldOut, again: Fit) -> bool:
    """Whether the rows that were fitted on judge a model: the share, or what came of it."""
    part = again.data.part
    uses = [use for use in rows.judges(part.division) if use.part == part] if part else []
    return any(not use.ready for use in uses)


def _reaches_a_judge(rows: HeldOut, again: Fit) -> bool:
    """Whether what a fit on held-out rows made of them judges a model."""
    part = again.data.part
    return part is not None and any(
        isinstance(fact, Fitted) and fact.own and fact.fit.node is again.node
        for use in rows.judges(part.division)
        for fact in use.value.known
    )


def _judged_where_it_was_fitted(program: Block, first: Fit, again: Fit) -> bool:
    """Whether a model is judged by the held-out rows it has just been trained on, and not by the others in turn."""
    events: Sequence[Event] = program.every(Fit, Evaluate)
    behind = events[list(events).index(again) + 1 :]
    site = again.estimator.site if again.estimator is not None else None
    asked = [
        value
        for event in behind
        if isinstance(event, Evaluate) and event.model is not None and event.model.site == site
        for value in event.given
    ]
    parts = [value.part for value in asked]
    return again.data.part in parts and first.data.part not in parts
