"""Near copies: which of the values that come together are the same rows, changed or not."""

from __future__ import annotations

from collections.abc import Sequence

from mllint.facts import CHANGED, PERTURBED
from mllint.value import Step, Value


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
