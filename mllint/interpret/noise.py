"""Random draws: how large they are, what they are added to, and what a sum with them becomes.

The form of a Gaussian draw is `normal(σ)`, that of data with it added is `noisy(σ)`; σ is None where it is no
constant. Multiplying a draw by numbers scales σ. The form of data that were disturbed before follows σ.
"""

from __future__ import annotations

from typing import Any

import libcst as cst

from mllint.facts import AUGMENTED, LEARNED, MEASURED, NOISE, PERTURBED, RESAMPLED
from mllint.interpret.data import fresh
from mllint.interpret.frame import Frame
from mllint.interpret.names import dotted_names
from mllint.interpret.occasion import Occasion
from mllint.site import Node
from mllint.size import Shape
from mllint.value import UNKNOWN, Form, Step, Value

_NUMBERS = frozenset({"int", "float", "bool"})
_ADDS = frozenset({"add", "sub"})
_SPREAD = frozenset({"normal", "uniform"})
"""Draws that disturb what they are added to; counts, masks and choices do not."""


def drawn(occasion: Occasion, result: Value, words: tuple[Any, ...], shape: Shape | None) -> Value:
    """What a library function drew: `words` are the kind of distribution, and the parameters for scale and centre."""
    frame, node = occasion.frame, occasion.node
    made = Value(result.type or "numpy.ndarray", shape=shape, rows=fresh(frame, node))
    form = drawn_form(occasion, words)
    made = made.but(form=form).having(NOISE, Step("drawn at random", node, frame.source))
    if len(words) > 2:
        centre = _asked(occasion, words[2])
        if centre.const is UNKNOWN and "." in centre.type:
            # `normal(X, σ)` is X with noise.
            return perturbed(frame, node, centre, made, "add")
    return made


def drawn_form(occasion: Occasion, words: tuple[Any, ...]) -> Form | None:
    """`normal(σ)` for a Gaussian draw, `uniform()` for a uniform one, None for any other."""
    if not words or words[0] not in _SPREAD:
        return None
    scale = _asked(occasion, words[1]).const if len(words) > 1 else 1.0
    args = (_magnitude(scale),) if words[0] == "normal" else ()
    return Form(words[0], args, occasion.node, occasion.frame.source)


def _asked(occasion: Occasion, name: str) -> Value:
    """A parameter of a draw: an argument of the call, or of the distribution that is drawn from."""
    if occasion.receiver is not None and name in occasion.receiver.attrs:
        return occasion.receiver.attrs[name]
    return occasion.arg(name)


def _magnitude(number: object) -> float | None:
    return abs(number) if isinstance(number, (int, float)) else None


def scaled(
    frame: Frame, node: Node, name: str, left: Value, right: Value, nodes: tuple[Node, Node]
) -> Value | None:
    """A draw that is multiplied or divided by a number, which is a draw again; None for anything else."""
    noise, other, other_node = (left, right, nodes[1]) if NOISE in left else (right, left, nodes[0])
    if name not in ("mul", "div") or NOISE in other or (name == "div" and noise is right):
        return None
    number = other.const
    if noise.form is not None and noise.form.op not in _SPREAD:
        return None
    if not isinstance(number, (int, float)):
        if "." in other.type or LEARNED in other or other.items is not None:
            return None
        if not _is_scale(noise, other, other_node):
            return None
        number = None
    if number == 0:
        return noise.lacking(NOISE).but(form=Form("full", (0,), node, frame.source))
    form = noise.form
    if form is not None and form.op == "normal":
        sigma = form.args[0]
        if isinstance(sigma, (int, float)) and number is not None:
            sigma = abs(sigma * number if name == "mul" else sigma / number)
        else:
            sigma = None
        form = Form("normal", (sigma,), node, frame.source)
    return noise.but(form=form, const=UNKNOWN)


def _is_scale(noise: Value, other: Value, node: Node) -> bool:
    """Whether a value of unknown type is the size of a draw, not data of the shape that the draw asks for."""
    step = noise.why(NOISE)
    if other.type in _NUMBERS or step is None:
        return True
    name = next(iter(dotted_names(node)), "")
    return not name or not any(f"{n}.".startswith(f"{name}.") for n in dotted_names(step.node))


def noisy(
    frame: Frame, node: Node, name: str, left: Value, right: Value, nodes: tuple[Node, Node]
) -> Value | None:
    """Data with noise added (or multiplied in): the same rows, each randomly changed."""
    if name not in ("add", "sub", "mul"):
        return None
    if NOISE in left and NOISE in right:
        pair = _drawn_data(left, right, nodes)
        return perturbed(frame, node, *pair, name) if pair is not None else None
    data, noise = (right, left) if NOISE in left else (left, right)
    if data.rows is None or isinstance(data.const, (int, float)):
        return None
    if name == "mul" and (LEARNED in data or data.type == "torch.nn.Parameter"):
        return None
    changed = perturbed(frame, node, data, noise, name)
    if data.via:
        # What a network gave is no row of data: a loss may compare it with the draw.
        forms = tuple(
            v.form or Form("value", (), n, frame.source, v.via, v.known, v.site, v.rows)
            for v, n in zip((left, right), nodes, strict=True)
        )
        return changed.but(form=Form(name, forms, node, frame.source, changed.via))
    return changed


def _drawn_data(left: Value, right: Value, nodes: tuple[Node, Node]) -> tuple[Value, Value] | None:
    """Of two draws the one that has a name of its own stands for data, the other for noise on it."""
    named = [type(node) is cst.Name for node in nodes]
    size = [v.form.args[:1] if v.form is not None else None for v in (left, right)]
    if named[0] and (not named[1] or size[0] != size[1]):
        return left.lacking(NOISE), right
    return (right.lacking(NOISE), left) if named[1] and not named[0] else None


def perturbed(frame: Frame, node: Node, data: Value, noise: Value, name: str) -> Value:
    """`data` with `noise` put on it by the operation `name`."""
    form = noise.form
    spread = form is not None and form.op in (*_SPREAD, "add")
    step = Step("noise is added here", node, frame.source, noise.why(NOISE) if spread else None)
    changed = data.but(
        const=UNKNOWN,
        via=data.via | noise.via,
        cut=data.cut | noise.cut,
        site=None,
        items=None,
        numbers=None,
        type=data.type or noise.type,
    ).having(PERTURBED, step)
    sigma = form.args[0] if form is not None and form.op == "normal" and name in _ADDS else None
    if RESAMPLED in changed:
        # Copies that are each changed at random are made by augmentation; of centres, data are made up.
        changed = changed.lacking(RESAMPLED)
        changed = changed.having(AUGMENTED, step) if MEASURED in data else changed
    plain = data.form is None or data.form.op != "noisy"
    # What was disturbed before it got this noise is remembered, so that targets of noisy rows are known as such.
    before = (data.form,) if data.form is not None and PERTURBED in data.known else ()
    args = (sigma if plain else None, *before)
    made = Form("noisy", args, node, frame.source, changed.via, changed.known)
    return changed.but(form=made)
