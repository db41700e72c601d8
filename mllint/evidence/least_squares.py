"""Linear least squares trained on inputs with fresh Gaussian noise: the noise, the step size, the penalties.

With `a` times the mean of squares (x̃ᵀw - y)² as the loss and x̃ = x + N(0, σ²I), the expected loss is `a` times the
loss on the clean inputs plus aσ²‖w‖². Its curvature is at least 2aσ² in every direction, whatever the data.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mllint.block import Block
from mllint.events import Apply, Backward, Call, Descent, OptimizerStep
from mllint.evidence.epochs import Timeline
from mllint.evidence.hand_gradient import fit_of_gradient
from mllint.evidence.noisy_fit import Fit, Penalty, is_fresh, is_made_of, noise_in
from mllint.evidence.terms import expand, number
from mllint.facts import LEARNED
from mllint.interpret.names import dotted_names
from mllint.site import NO_SITES, Node, Site, within
from mllint.value import Form, Value

_LINEAR = ("torch.nn.Linear", "torch.nn.LazyLinear", "torch.nn.Parameter")


def fits(timeline: Timeline) -> Iterator[Fit]:
    """Every step that a loop makes with noise drawn anew for it."""
    for event, chain in timeline.events:
        loop = next((b for b in reversed(chain) if b.kind == "loop"), None)
        if loop is None:
            continue
        if isinstance(event, Backward):
            found = _of_loss(timeline, event, loop)
        elif isinstance(event, Descent) and LEARNED in event.target:
            found = fit_of_gradient(timeline, event, loop)
        else:
            continue
        if found is not None:
            yield found


class _Squared(NamedTuple):
    scale: float
    form: Form
    inputs: Form
    site: Site | None
    node: Node


def _of_loss(timeline: Timeline, event: Backward, loop: Block) -> Fit | None:
    squared: list[_Squared] = []
    penalties: list[Penalty] = []
    others = divided = False
    for term in expand(event.loss.form):
        found = _square(term.coefficient, term.forms)
        if found is not None:
            squared.append(found)
            divided = divided or bool(term.divisors)
        elif (norm := _norm(term.forms)) is not None:
            penalties.append(Penalty(term.coefficient, norm.node))
        else:
            others = True
    if len(squared) != 1 or not is_fresh(timeline, squared[0].inputs, loop):
        return None
    (square,) = squared
    sigma = noise_in(square.inputs)
    layer = _layer(timeline, square)
    if sigma is None or layer is None:
        return None
    sites = event.loss.via | (frozenset([square.site]) if square.site is not None else NO_SITES)
    steps = [
        e
        for e, chain in timeline.events
        if loop in chain and isinstance(e, (OptimizerStep, Descent))
    ]
    moving = tuple(
        e.optimizer for e in steps if isinstance(e, OptimizerStep) and _moves(e.optimizer, sites)
    )
    hand = next(
        (e for e in steps if isinstance(e, Descent) and e.sign < 0 and e.target.holds & sites), None
    )
    if not moving and hand is None:
        return None
    rate = _rate(hand) if hand is not None else None
    reduction = _reduction(timeline, square.form)
    if divided:
        # A sum that is divided by something is a mean; a mean that is divided again is of unknown size.
        others, reduction = others or reduction != "sum", "mean"
    return Fit(
        event,
        sigma,
        square.scale,
        reduction,
        _outputs(layer),
        moving,
        hand,
        rate,
        tuple(penalties),
        others,
    )


def _moves(optimizer: Value, sites: frozenset[Site]) -> bool:
    holds = optimizer.holds
    return not holds or bool(holds & sites) or any(within(site, holds) for site in sites)


def _rate(update: Descent) -> float | None:
    """The step size of `w -= lr * w.grad`."""
    terms = list(expand(update.step))
    if len(terms) != 1 or len(terms[0].forms) != 1 or terms[0].divisors:
        return None
    names = list(dotted_names(terms[0].forms[0].node))
    return (
        terms[0].coefficient
        if any("grad" in n for name in names for n in name.split("."))
        else None
    )


def _square(scale: float, forms: tuple[Form, ...]) -> _Squared | None:
    """A square of a residual, of which one part is a linear model of noisy inputs."""
    if len(forms) == 2 and forms[0].print == forms[1].print:
        residual, whole = forms[0], forms[0]
    elif len(forms) != 1:
        return None
    else:
        whole = forms[0]
        if whole.op == "mse" and len(whole.args) > 1:
            pair = (expand(whole.args[0]), expand(whole.args[1]))
            return _prediction(scale, whole, [t.forms for terms in pair for t in terms])
        exponent = number(whole.args[1]) if whole.op == "pow" and len(whole.args) > 1 else None
        inner = whole.args[0] if whole.args else None
        if not (whole.op == "square" or exponent == 2) or not isinstance(inner, Form):
            return None
        residual = inner
    return _prediction(scale, whole, [t.forms for t in expand(residual)])


def _prediction(scale: float, whole: Form, terms: list[tuple[Form, ...]]) -> _Squared | None:
    found: list[_Squared] = []
    targets: list[Form] = []
    for forms in terms:
        before = len(found)
        if len(forms) == 1 and forms[0].op == "layer":
            inputs = forms[0].args[0]
            if isinstance(inputs, Form) and noise_in(inputs) is not None:
                found.append(_Squared(scale, whole, inputs, forms[0].site, forms[0].node))
        elif len(forms) == 2:
            for inputs, weight in (forms, forms[::-1]):
                if noise_in(inputs) is not None and weight.op == "value" and weight.via:
                    found.append(_Squared(scale, whole, inputs, weight.site, None))
        targets += forms if len(found) == before else ()
    if len(found) != 1 or len(terms) < 2:
        return None
    return None if any(is_made_of(form, found[0].inputs) for form in targets) else found[0]


def _norm(forms: tuple[Form, ...]) -> Form | None:
    """The weights whose squared norm a term is."""
    if len(forms) == 2 and forms[0].print == forms[1].print:
        return forms[0] if _is_weight(forms[0]) else None
    if len(forms) != 1:
        return None
    form = forms[0]
    exponent = number(form.args[1]) if form.op == "pow" and len(form.args) > 1 else None
    inner = form.args[0] if form.args else None
    if (form.op == "square" or exponent == 2) and isinstance(inner, Form) and _is_weight(inner):
        return form
    return None


def _is_weight(form: Form) -> bool:
    if form.op != "value" or not form.via:
        return False
    return form.site is not None and (form.site.part in ("", "weight") or form.site in form.via)


def _layer(timeline: Timeline, square: _Squared) -> Value | None:
    """The linear layer or the weight that a model consists of."""
    if square.node is None:
        return Value("torch.nn.Parameter", shape=(1,))
    applied = (
        event.module
        for event, _ in timeline.events
        if isinstance(event, Apply) and event.node is square.node
    )
    return next((module for module in applied if module.type in _LINEAR), None)


def _outputs(layer: Value) -> int | None:
    if layer.type == "torch.nn.Parameter":
        if layer.shape is None or len(layer.shape) == 1:
            return 1 if layer.shape is not None else None
        last = layer.shape[-1]
        return last if isinstance(last, int) else None
    given = layer.attrs.get("out_features")
    return given.const if given is not None and isinstance(given.const, int) else None


def _reduction(timeline: Timeline, squared: Form) -> str:
    """Whether the squares are averaged or summed."""
    for event, _ in timeline.events:
        if not isinstance(event, Call):
            continue
        if event.node is squared.node and squared.op == "mse":
            given = event.args.get("reduction") or (
                event.receiver.attrs.get("reduction") if event.receiver is not None else None
            )
            if given is None:
                return "mean"
            return given.const if given.const in ("mean", "sum") else ""
        short = event.name.rpartition(".")[2]
        if short in ("mean", "sum"):
            first = event.receiver or next(iter(event.args.values()), None)
            if first is not None and first.form is not None and first.form.print == squared.print:
                return short
    return ""
