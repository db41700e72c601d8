"""Estimators: which rows they were fitted on, what they make of rows, what models are judged by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mllint import knowledge
from mllint.events import Evaluate, Fit, Transform
from mllint.facts import Chosen, Fact, Fitted
from mllint.interpret.attributes import attribute
from mllint.interpret.change import rebind
from mllint.interpret.data import fresh
from mllint.interpret.frame import Args, call
from mllint.interpret.kinds import library_class, trait
from mllint.interpret.objects import Bound, Instance
from mllint.interpret.occasion import Occasion, effect, native, site_of, told
from mllint.interpret.tables import STATE, kept_by, learned_from, table_of
from mllint.lattice import mix
from mllint.value import ANYTHING, NOTHING, UNKNOWN, Known, Step, Value

_DEEPEST = 4
"""How many pipelines may be nested."""

_NUMBERS = ("statistics", "model")
"""What an estimator has to learn for the rows behind it to depend on the rows it was fitted on."""

_STRONGEST = ("model", "clusters", "statistics", "categories", "nothing")

_STEPS = ("steps", "transformers", "transformer_list")
"""Parameters of estimators that are made of others."""


@effect("Fit")
def _fit(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    frame, node, estimator = occasion.frame, occasion.node, occasion.receiver
    data = occasion.arg(words[0])
    target = occasion.arg(words[1]) if len(words) > 1 and words[1] in occasion.bound else None
    method = occasion.function.name.rpartition(".")[2]
    spec = occasion.function.result
    gives_rows = spec is None or (spec.kind != "none" and spec.args != ("self",))
    learns, supervised = "statistics", False
    if estimator is not None:
        learns, supervised = what_it_learns(estimator, gives_rows)
    fit = Fit(
        node,
        *frame.place,
        method,
        estimator,
        learns,
        supervised,
        data,
        occasion.node_of(words[0]),
        target,
    )
    frame.emit(fit)
    known: Mapping[Fact, Known] = NOTHING
    if learns in _NUMBERS:
        step = Step(f"fitted by `{method}`", node, frame.source)
        known = {_fact(occasion, fit): Known(True, step)}
    if estimator is not None:
        before = estimator.attrs.get(STATE)
        if method == "partial_fit" and before is not None:
            known = {**before.known, **known}
        state = Value("fits", known=known)
        fitted = estimator.but(attrs={**estimator.attrs, STATE: state}, numbers=estimator.numbers)
        if occasion.receiver_node is not None:
            rebind(frame, occasion.receiver_node, fitted)
        if not gives_rows:
            fit.result = fitted
            return fitted if result is estimator else result
    fit.result = _behind(occasion, result, data, known)
    return fit.result


def _fact(occasion: Occasion, fit: Fit) -> Fitted:
    """The fact of values behind a fit: one for all the times that the same expression meets the same rows."""
    data, site = fit.data, fit.estimator.site if fit.estimator is not None else None
    key = (fit.node, table_of(data.rows), data.part, site)
    facts = occasion.frame.machine.fits
    if key not in facts:
        doc = "computed with what was learned from rows"
        own = Fitted("Fitted", doc, True, fit)
        other = Fitted("Fitted", doc, True, fit, False)
        doc = "which columns an estimator keeps"
        facts[key] = own, other, Chosen("Chosen", doc, True, own, other)
    return facts[key][0]


@effect("Transform")
def _transform(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    frame, data = occasion.frame, occasion.arg(words[0])
    estimator = occasion.receiver or ANYTHING
    known: dict[Any, Known] = {}
    for fact, how in estimator.attrs.get(STATE, ANYTHING).known.items():
        if isinstance(fact, Fitted):
            known[fact if learned_from(fact, data) else _other(occasion, fact)] = how
    result = _behind(occasion, result, data, known)
    frame.emit(Transform(occasion.node, *frame.place, estimator, data, result))
    return result


def _other(occasion: Occasion, fact: Fitted) -> Fitted:
    """The fact of a fit for rows that it did not learn from."""
    pairs = occasion.frame.machine.fits.values()
    return next((other for own, other, _ in pairs if own is fact), fact)


@effect("Chooses")
def _chooses(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    return result.but(known={**result.known, **kept_by(occasion.frame, occasion.receiver)})


def _behind(occasion: Occasion, result: Value, data: Value, known: Any) -> Value:
    """Rows behind an estimator: the same rows, one for one, and what it learned."""
    rows = data.rows if data.rows is not None else fresh(occasion.frame, occasion.node)
    return result.but(rows=rows, part=data.part, known={**result.known, **known})


def what_it_learns(
    estimator: Value, gives_rows: bool = False, depth: int = _DEEPEST
) -> tuple[str, bool]:
    """What an estimator takes from rows ("" if that is not known), and whether it looks at the targets.

    `gives_rows`: the program asks it for changed rows, so it is no model.
    """
    cls = _class_of(estimator)
    word = trait(cls, "learns") or ""
    idle = trait(cls, "idle")
    if idle is not None:
        name, _, value = idle.partition("=")
        if estimator.attrs.get(name, ANYTHING).const == value:
            return "nothing", False
    if word != "steps":
        return ("statistics" if word == "model" and gives_rows else word), bool(
            trait(cls, "supervised")
        )
    found = (
        [what_it_learns(step, gives_rows, depth - 1) for step in steps_of(estimator)]
        if depth
        else []
    )
    words = [word for word, _ in found]
    last = words[-1] if words else ""
    if not gives_rows and last == "" and "steps" in estimator.attrs:
        return "", False
    strongest = next((word for word in _STRONGEST if word in words), "")
    return strongest, any(supervised for _, supervised in found)


def _class_of(estimator: Value) -> knowledge.Class | None:
    """The library class that an estimator is an instance of, directly or by a class of the program."""
    if isinstance(estimator.callable, Instance):
        lineage = estimator.callable.cls.lineage
        return next((c for c in lineage if isinstance(c, knowledge.Class)), None)
    return library_class(estimator) if "." in estimator.type else None


def steps_of(estimator: Value) -> Iterator[Value]:
    """The estimators that one is made of, in order; one that is not known is nothing."""
    given = next((estimator.attrs[name] for name in _STEPS if name in estimator.attrs), None)
    for step in (given.items or ()) if given is not None else ():
        parts = step.items if step.items is not None and step.type in ("tuple", "list") else (step,)
        plain = [
            part for part in parts if part.const is UNKNOWN and part.type not in ("list", "tuple")
        ]
        known = [part for part in plain if _class_of(part) is not None]
        if known or not any(part.const in ("passthrough", "drop") for part in parts):
            yield (known or plain or [ANYTHING])[0]


@effect("Evaluate")
def _evaluate(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    frame, method = occasion.frame, occasion.function.name.rpartition(".")[2]
    given = tuple(occasion.bound[word] for word in words if word in occasion.bound)
    frame.emit(Evaluate(occasion.node, *frame.place, method, occasion.receiver, given))
    return result


@native(
    "sklearn.pipeline.make_pipeline",
    "imblearn.pipeline.make_pipeline",
    "sklearn.pipeline.make_union",
    "sklearn.compose.make_column_transformer",
)
def _made_of(occasion: Occasion) -> Value:
    """An estimator made of the ones that are given."""
    frame, node, spec = occasion.frame, occasion.node, occasion.function.result
    steps = next(iter(occasion.bound.values()), ANYTHING)
    name = occasion.function.params[0].name
    type_ = spec.args[0] if spec is not None else ""
    attrs = {name: steps if occasion.args.open is None else ANYTHING}
    return Value(type_, site=site_of(frame, node), rows=fresh(frame, node), attrs=attrs)


@native("sklearn.base.TransformerMixin.fit_transform")
def _fit_and_transform(occasion: Occasion) -> Value:
    """A class of the program has methods of its own, which are called one after the other."""
    frame, node, receiver = occasion.frame, occasion.node, occasion.receiver or ANYTHING
    fit = attribute(frame, receiver, "fit", node)
    if isinstance(fit.callable, Bound):
        fitted = call(frame, fit, occasion.args, node)
        known = fitted if fitted.callable is not None else receiver
        rows = Args(occasion.args.positional[:1], {}, occasion.args.nodes[:1])
        return call(frame, attribute(frame, known, "transform", node), rows, node)
    changed = mix((occasion.arg("X"),), type="numpy.ndarray")
    result = _fit(occasion, changed, ("X", "y"))
    told(occasion, result)
    return result
