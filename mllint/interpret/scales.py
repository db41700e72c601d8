"""The scale of a value: raw scores, probabilities or logarithms of probabilities.

The facts Logits, Probabilities and LogProbabilities say it. A value has one of them or none; what an operation gives
that gives neither of the three for sure has none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from mllint import knowledge
from mllint.facts import LOG_PROBABILITIES, LOGITS, PROBABILITIES, Fact
from mllint.lattice import elements
from mllint.site import Node
from mllint.value import Known, Step, Value

SCALES = (LOGITS, PROBABILITIES, LOG_PROBABILITIES)

SAID: Mapping[Fact, str] = {
    LOGITS: "raw scores since here",
    PROBABILITIES: "probabilities since here",
    LOG_PROBABILITIES: "log-probabilities since here",
}
"""What the step of a scale says."""


def scale(value: Value) -> Fact | None:
    """The scale that a value surely has."""
    if value.known:
        for fact in SCALES:
            if fact in value:
                return fact
    return None


def scales(value: Value) -> dict[Fact, Known]:
    """What is known of the scale of a value, sure or not."""
    return {f: value.known[f] for f in SCALES if f in value.known} if value.known else {}


def on_scale(
    result: Value, fact: Fact | None, operands: Iterable[Value], node: Node, source: object
) -> Value:
    """`result` on the scale `fact`, or on none: since an operand was on it, or else since the expression `node`."""
    result = result.lacking(*SCALES)
    if fact is None:
        return result
    step = next((v.why(fact) for v in operands if fact in v), None)
    return result.having(fact, step or Step(SAID[fact], node, source))


def as_of(result: Value, value: Value) -> Value:
    """`result` on the scale of `value`, of which it is a part or another arrangement."""
    if not value.known:
        return result
    found = scales(value)
    return result.but(known={**result.known, **found}) if found else result


def as_of_all(result: Value, values: Iterable[Value]) -> Value:
    """`result`, put together from `values`, on the scale that all of them share."""
    shared: dict[Fact, Known] | None = None
    for value in values:
        found = scales(value)
        if not found or (shared is not None and found.keys() != shared.keys()):
            return result
        shared = found if shared is None or not all(k.sure for k in found.values()) else shared
    return result.but(known={**result.known, **shared}) if shared else result


def overwritten(base: Value, value: Value, *, everywhere: bool) -> Value:
    """`base` after `value` was written into it, everywhere or in some places; a number fits on any scale."""
    if everywhere:
        return as_of(base.lacking(*SCALES), value)
    before = scales(base)
    if not before or isinstance(value.const, (int, float)) or scales(value).keys() == before.keys():
        return base
    return base.lacking(*SCALES)


def parts(value: Value) -> Sequence[Value]:
    """The values that something given as one argument is put together from."""
    if value.items is not None and value.element is None:
        return value.items
    inner = elements(value)
    return (value,) if inner is None else (inner,)


def states_scale(spec: knowledge.Spec | None) -> bool:
    """Whether a stub says itself which scale a call gives."""
    while spec is not None and spec.kind == "with":
        left, right = spec.args
        if right.kind == "fact" and right.args[0] in SCALES:
            return True
        spec = left
    return False
