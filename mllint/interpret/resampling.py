"""Rows drawn again, copied, made up or left out, so that the classes are as large as one another."""

from __future__ import annotations

from typing import Any

import libcst as cst

from mllint import knowledge
from mllint.events import Split
from mllint.facts import REPEATED, RESAMPLED, THINNED
from mllint.interpret.data import fresh, nothing_known
from mllint.interpret.estimators import steps_of
from mllint.interpret.frame import Args, Frame, call
from mllint.interpret.kinds import library_class, trait
from mllint.interpret.library import call_function
from mllint.interpret.objects import Function
from mllint.interpret.occasion import Occasion, effect
from mllint.interpret.orders import cut_at
from mllint.lattice import mix
from mllint.site import Node
from mllint.value import ANYTHING, UNKNOWN, Step, Value


@effect("Resample")
def _resample(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    """What a sampler of imbalanced-learn gives, or a pipeline of samplers."""
    sampler = occasion.receiver or ANYTHING
    steps = list(steps_of(sampler)) or [sampler]
    makers = [s for s in steps if trait(library_class(s), "kind") == "oversampler"]
    fact = RESAMPLED if makers else THINNED
    name = (makers[0] if makers else sampler).type.rpartition(".")[2]
    step = Step(f"resampled by `{name}`", occasion.node, occasion.frame.source)
    items = tuple(
        item.having(fact, step).but(
            rows=("column", fresh(occasion.frame, occasion.node), i), part=occasion.arg("X").part
        )
        for i, item in enumerate(result.items or ())
    )
    return result.but(items=items, known=mix(items).known)


@effect("Bootstrap")
def _bootstrap(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    """`sklearn.utils.resample`: rows drawn with replacement, unless it is told not to."""
    arrays = occasion.arg("arrays").items or ()
    again = occasion.arg("replace").const is not False
    fact = RESAMPLED if again else THINNED
    step = _drawn(occasion) if again else Step("some rows are left out here", *_place(occasion))
    parts = tuple(
        mix((a,), type=a.type)
        .but(rows=fresh(occasion.frame, occasion.node), part=a.part)
        .having(fact, step)
        for a in arrays
    )
    if len(parts) == 1:
        return parts[0]
    return Value("list", items=parts, known=mix(parts).known)


@effect("Again")
def _again(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    """A draw of row numbers, or of rows, of which some come more than once."""
    told = [occasion.arg(n).const for n in ("replace", "replacement")]
    several = any(n in occasion.bound for n in ("size", "k", "num_samples"))
    if not several or False in told or _is_written(occasion.arg(words[0])):
        return result
    return result.having(REPEATED, _drawn(occasion))


def _is_written(population: Value) -> bool:
    """Whether a draw is from values that the program writes out: it makes data up."""
    if population.const is not UNKNOWN:
        return not isinstance(population.const, int)
    return bool(population.items) and all(i.const is not UNKNOWN for i in population.items or ())


@effect("Share")
def _share(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    """A share of the rows is kept to judge the model that is fitted on the others."""
    share = occasion.arg(words[1]).const
    if isinstance(share, float) and share > 0:
        frame, nodes = occasion.frame, (occasion.node_of(words[0]),)
        inputs = (occasion.arg(words[0]),)
        division = cut_at(frame, occasion.node)
        frame.emit(Split(occasion.node, *frame.place, inputs, nodes, dict(frame.env), (), division))
    return result


@effect("Repeat")
def _repeat(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    """Each row several times, one after the other; or all rows, several times."""
    again = _repeats_rows(occasion)
    if again or result.type == "numpy.ndarray":
        result = result.but(rows=fresh(occasion.frame, occasion.node))
    if not again:
        return result
    step = Step("rows are repeated here", *_place(occasion))
    if "Index" in result.type:
        return result.having(REPEATED, step)
    return result.having(RESAMPLED, step)


def _repeats_rows(occasion: Occasion) -> bool:
    short = occasion.function.name.rpartition(".")[2]
    if short in ("tile", "repeat") and "axis" not in {p.name for p in occasion.function.params}:
        found = next(
            (v for n, v in occasion.bound.items() if n in ("reps", "repeats", "dims")), None
        )
        items = found.items if found is not None else None
        if items is not None and len(items) == 1 and items[0].items is not None:
            items = items[0].items
        if not items or len(items) < 2:
            return False
        return items[0].const != 1 and all(i.const == 1 for i in items[1:])
    if "Index" in (occasion.receiver or ANYTHING).type:
        return True
    along = next((occasion.arg(n) for n in ("axis", "dim") if n in occasion.bound), ANYTHING)
    return bool(along.const == 0)


def _drawn(occasion: Occasion) -> Step:
    return Step("drawn with replacement here", *_place(occasion))


def _place(occasion: Occasion) -> tuple[Any, Any]:
    return occasion.node, occasion.frame.source


def of_a_table(frame: Frame, name: str, owner: Value, args: Args, node: Node) -> Value | None:
    """A method of something nothing is known of that only tables have, or groups of their rows."""
    receiver_node = getattr(getattr(node, "func", None), "value", None)
    if name == "sample" and "replace" in args.keywords:
        method = knowledge.lookup("pandas.DataFrame.sample")
        if isinstance(method, knowledge.Function):
            return call_function(frame, method, owner, args, node, receiver_node)
    function = args.positional[0] if len(args.positional) == 1 else ANYTHING
    called = function.callable
    if name == "apply" and isinstance(called, Function) and isinstance(called.node, cst.Lambda):
        group = mix((owner,)).but(rows=fresh(frame, node))
        given = call(frame, function, Args([group], {}, [None]), node)
        return nothing_known(frame, node, [owner, given])
    return None
