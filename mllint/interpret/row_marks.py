"""What the marks of the stubs do to rows: dividing, picking, joining, changing them."""

from __future__ import annotations

from typing import Any

import libcst as cst

from mllint.events import Split
from mllint.facts import (
    AUGMENTED,
    CHANGED,
    NOISE,
    PERMUTATION,
    PERTURBED,
    RANDOM,
    REPEATED,
    RESAMPLED,
    Fact,
)
from mllint.interpret.copies import beside, repetition
from mllint.interpret.data import divided, fresh, puts_together
from mllint.interpret.noise import drawn
from mllint.interpret.occasion import Occasion, effect
from mllint.interpret.orders import cut_at, picked_by
from mllint.interpret.randomness import random_as
from mllint.interpret.scales import as_of_all, parts, scales
from mllint.interpret.tensor_marks import _shape
from mllint.lattice import join_all, mix
from mllint.site import Node, Site
from mllint.value import ANYTHING, UNKNOWN, Part, Step, Value, literal


@effect("Split")
def _split(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    names = (
        list(words) or [p.name for p in occasion.function.params if p.name in occasion.bound][:1]
    )
    inputs: list[tuple[Value, Node]] = []
    for name in names:
        value = occasion.arg(name)
        if (
            name != "self"
            and value.type == "tuple"
            and value.items is not None
            and name == "arrays"
        ):
            inputs += zip(value.items, occasion.args.nodes, strict=False)
        else:
            inputs.append((value, occasion.node_of(name)))
    frame = occasion.frame
    values, nodes = tuple(v for v, _ in inputs), tuple(n for _, n in inputs)
    division = cut_at(frame, occasion.node)
    frame.emit(Split(occasion.node, *frame.place, values, nodes, dict(frame.env), (), division))
    return result


@effect("Take")
def _take(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    receiver = occasion.receiver or ANYTHING
    if receiver.rows is None:
        return receiver
    count = occasion.args.get(0) or ANYTHING
    at = count.const if count.const is not UNKNOWN else ("cut", count.print())
    start, end = ("start", at) if words[0] == "head" else (at, "end")
    part = Part(("take", receiver.rows, receiver.part), start, end)
    return divided(occasion.frame, occasion.node, receiver, occasion.receiver_node, part)


@effect("Subset")
def _subset(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    whole, indices = occasion.arg(words[0]), occasion.arg(words[1])
    if whole.rows is None:
        known = {**mix([whole]).known, **scales(whole)}
        return result.but(known=known, rows=fresh(occasion.frame, occasion.node))
    part = picked_by(whole, indices) or _some(occasion.node)
    taken = divided(occasion.frame, occasion.node, whole, occasion.node_of(words[0]), part)
    subset = result.but(
        known={**mix([taken]).known, **scales(whole)},
        rows=taken.rows,
        part=taken.part,
        attrs={**result.attrs, "dataset": whole},
    )
    return random_as(subset, whole.known.get(RANDOM))


def _some(node: Node) -> Part:
    """A share of which nothing is known but that it is one: no other share meets it."""
    return Part(("some", Site(node)), "some", "more")


@effect("Sampler")
def _sampler(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    return result.but(part=occasion.arg(words[0]).part or _some(occasion.node))


@effect("Draw")
def _draw(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    occasion.frame.machine.drawn += 1
    return drawn(occasion, result, words, _shape(occasion))


@effect("Concat")
def _concat(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    axis = next((occasion.arg(n) for n in ("axis", "dim") if n in occasion.bound), literal(0))
    values: list[Value] = []
    for word in words:
        value = occasion.arg(word)
        values += (
            [value]
            if len(words) > 1
            else value.items
            if value.items is not None and value.element is None
            else ()
        )
    if not values or axis.const not in (0, None, "index", "rows"):
        given = [occasion.arg(word) for word in words]
        columns = [v for g in given for v in parts(g)]
        whole = beside(as_of_all(mix(given, type=result.type), columns), columns)
        return whole.but(
            rows=fresh(occasion.frame, occasion.node), attrs=result.attrs, site=result.site
        )
    whole = puts_together(occasion.frame, occasion.node, values, result.type)
    if any(RANDOM in value.known for value in values):
        whole = random_as(whole, join_all(values).known[RANDOM])
    whole = as_of_all(whole, values)
    return whole.but(attrs=result.attrs, site=result.site, callable=result.callable)


@effect("Beside")
def _beside(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    columns = parts(occasion.arg(words[0]))
    again = repetition(columns, occasion.node, occasion.frame.source)
    if again is not None and any(REPEATED in v for v in columns):
        # Of lists of row numbers `hstack` makes one longer list.
        return result.having(RESAMPLED, again)
    return beside(result, columns)


@effect("Stack")
def _stack(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    value = occasion.arg(words[0])
    whole = as_of_all(mix([value], type=result.type), parts(value))
    items = value.items or ()
    if len(items) > 1 and value.type in ("list", "tuple") and AUGMENTED not in whole:
        return whole.but(
            rows=value.rows if value.rows is not None else fresh(occasion.frame, occasion.node),
            part=value.part if value.type == "list" else None,
        )
    states = {f: k for f, k in value.known.items() if f in (NOISE, PERMUTATION)}
    return whole.but(
        rows=value.rows if value.rows is not None else fresh(occasion.frame, occasion.node),
        part=value.part,
        known={**whole.known, **states} if states else whole.known,
        form=value.form if value.type != "list" else None,
    )


@effect("Flip")
def _flipped(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    return _changed(occasion, CHANGED)


@effect("Perturb")
def _perturbed(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    return _changed(occasion, PERTURBED)


def _changed(occasion: Occasion, how: Fact) -> Value:
    value = occasion.arg(occasion.first())
    short = occasion.function.name.rpartition(".")[2]
    step = Step(f"changed by `{short}`", occasion.node, occasion.frame.source)
    changed = value.but(form=None, site=None, const=UNKNOWN, items=None, shape=None)
    return changed.having(how, step)


@effect("Permute")
def _permute(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    return _permuted(occasion, occasion.arg(words[0]), result.type or "numpy.ndarray")


def _permuted(occasion: Occasion, value: Value, type_: str) -> Value:
    """All the elements of a value, or all numbers below it, in random order."""
    rows = value.rows
    if rows is None or isinstance(value.const, int) or value.type == "int":
        rows = fresh(occasion.frame, occasion.node)
    shuffled = Value(type_, rows=rows, known=mix([value]).known, part=value.part)
    return shuffled.having(PERMUTATION, Step("shuffled here", occasion.node, occasion.frame.source))


@effect("Sample")
def _sampled(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    """Some of the elements in random order, none of them twice; all of them, where as many are asked for."""
    if len(words) > 2 and occasion.arg(words[2]).const is not False:
        return result
    frame, node = occasion.frame, occasion.node
    whole, of = occasion.arg(words[0]), occasion.node_of(words[0])
    drawn_rows = result.lacking(NOISE)
    if _is_length(occasion.node_of(words[1]), of):
        return _permuted(occasion, whole, result.type)
    if whole.rows is None or whole.type in ("int", "range"):
        part = Part(("sample", Site(node), None), "start", "sample")
        return drawn_rows.but(part=part, rows=fresh(frame, node))
    part = Part(("sample", Site(node), whole.rows), "start", "sample")
    return divided(frame, node, whole, of, part).but(items=None, type=result.type)


def _is_length(size: Node, whole: Node) -> bool:
    """Whether as many elements are asked for as there are: `sample(xs, len(xs))`, `choice(len(xs), len(xs))`."""
    code = cst.Module([]).code_for_node
    if not isinstance(size, cst.Call) or not isinstance(whole, cst.BaseExpression):
        return False
    wanted = {code(size), *(code(arg.value) for arg in size.args)}
    return isinstance(size.func, cst.Name) and size.func.value == "len" and code(whole) in wanted
