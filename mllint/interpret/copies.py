"""Copies, near or exact: which of the values that come together are the same rows, changed or not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mllint.facts import CHANGED, PERTURBED, REPEATED, RESAMPLED
from mllint.site import Node
from mllint.value import Form, Step, Value


def copy_step(value: Value, present: Sequence[Value]) -> Step | None:
    """The step that made `value` a changed copy of a row that is present already, or one present a copy of it."""
    if value.rows is None:
        return None
    for other in present:
        if other.rows == value.rows:
            for changed in (value, other):
                step = change_in(changed)
                if step is not None:
                    return step
    return None


def change_in(value: Value) -> Step | None:
    """The step that surely changed each row of a value, at random or not; a copy beside its original is near to it."""
    return next((value.why(fact) for fact in (PERTURBED, CHANGED) if fact in value), None)


CHOSEN = "chosen"
"""The operation that picks some of the rows, and changes none."""


def chosen(whole: Value, node: Node, source: Any) -> Form:
    """The form of some of the rows of `whole`, just as they are in it."""
    return Form(CHOSEN, (whole.print(),), node, source)


def are_copies(value: Value, whole: Value) -> bool:
    """Whether all rows of a value are those of another, unchanged."""
    if value is whole:
        return value.rows is not None
    return is_chosen(value) and value.form is not None and value.form.args[0] == whole.print()


def is_chosen(value: Value) -> bool:
    """Whether the rows of a value are some of the rows of another, just as they are there."""
    return value.form is not None and value.form.op == CHOSEN


def repetition(values: Sequence[Value], node: Node, source: Any) -> Step | None:
    """How rows that are put together come to be there more than once, unchanged; None if they do not."""
    drawn = next((v for v in values if REPEATED in v), None)
    if drawn is not None:
        return drawn.why(REPEATED)
    for i, value in enumerate(values):
        if any(are_copies(value, other) or are_copies(other, value) for other in values[:i]):
            return Step("the same rows are put in more than once here", node, source)
    return None


def beside(whole: Value, columns: Sequence[Value]) -> Value:
    """Columns put beside one another: a row is there twice only if all of its columns are."""
    return whole if all(RESAMPLED in column for column in columns) else whole.lacking(RESAMPLED)
