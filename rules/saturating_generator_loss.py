"""The generator minimises log(1 - D(G(z))).

What it does
------------
Looks at the loss whose backward pass is followed by a step of the optimiser that holds the generator's parameters,
and reports a term that is log(1 - D(G(z))) in any spelling: `torch.log(1 - d)`, `torch.log1p(-d)`,
`-BCELoss()(d, zeros)`, `F.logsigmoid(-logits)`, `-F.softplus(logits)`, `-binary_cross_entropy_with_logits(logits,
zeros)` and their Keras forms. A network is known by the optimiser that moves it, not by its name. Where the
optimiser's parameters are not in sight, its name or its function's says whose it is; where a loss function's caller
is not in sight, its name and arguments do.

Why it is bad
-------------
With D = sigmoid(h), the gradient of log(1 - D(G(z))) with respect to the generator is -D(G(z)) times the gradient
of h. A discriminator that recognises fakes has D(G(z)) near 0, so the gradient vanishes exactly when the generator
is bad and needs it most.

Symptom you will see
--------------------
The generator's gradient norm is near zero from the first steps, its loss sits just below 0, samples do not improve
while the discriminator's accuracy stays near 1. How much of it shows depends on the optimiser: Adam divides by the
gradient's size and hides part of it, plain SGD does not. The fixture's generator is therefore trained by SGD.

Example
-------
```python
g_loss = torch.log(1 - discriminator(generator(z))).mean()
g_loss.backward()
optimizer_g.step()
```

Use instead
-----------
```python
g_loss = -torch.log(discriminator(generator(z))).mean()
g_loss.backward()
optimizer_g.step()
```
The non-saturating loss has the same fixed point and a gradient of size 1 - D(G(z)), which is large when D wins.

When it is right to ignore this
-------------------------------
When the minimax loss is studied for its own sake. Wasserstein, hinge and least-squares losses are not reported.

Fix safety
----------
Unsafe: the generator follows another gradient, which is the point. The fix is withheld where the sign and the
logarithm stand in different statements.

References
----------
- Goodfellow et al.: Generative Adversarial Nets, NeurIPS 2014, section 3.
- Arjovsky, Bottou: Towards Principled Methods for Training GANs, ICLR 2017.
"""

from __future__ import annotations

from collections.abc import Iterator

import libcst as cst

from mllint import WARNING, Block, Event, Finding, Form, Result, Site, Step, rule, within
from mllint.edits import sheet_of
from mllint.evidence.adversarial import Update, terms, updates
from mllint.interpret.names import has_word, name_parts
from mllint.repair.adversarial_fix import non_saturating

_MESSAGE = (
    "the generator minimises log(1 - D(G(z))), whose gradient vanishes while the discriminator wins"
)
_LOSS_WORDS = frozenset(
    {"loss", "losses", "cost", "objective", "step", "criterion", "train", "update"}
)
_SCREEN = r"\blog(?:1p|2|10)?\b|logsigmoid|softplus|BCE|(?i:binary_?cross_?entropy)"


@rule(
    "MLL501",
    "the generator's loss saturates",
    severity=WARNING,
    screen=(_SCREEN,),
    problem="P5",
)
def saturating_generator_loss(program: Block) -> Iterator[Finding]:
    judged: set[int] = set()
    for update in updates(program):
        for sign, term in _saturating(update.backward.loss.form, update.sign):
            if _steps_seen(update):
                judged.add(id(term.node))
            if _is_generators(update, term.via):
                yield _finding(update.backward, term, sign, update)
    for event in program.every(Result):
        for sign, term in _returned(event):
            if id(term.node) not in judged and (
                _is_generator_loss(event.function) or _fools(event, term)
            ):
                judged.add(id(term.node))
                yield _finding(event, term, sign, None)


def _finding(event: Event, term: Form, sign: int, update: Update | None) -> Finding:
    because: tuple[Step, ...] = ()
    if update is not None and event.node is not term.node:
        because = (Step("the generator is moved against this loss", event.node, event.source),)
    fix = non_saturating(term, sign)
    return Finding(Event(term.node, term.source, None), _MESSAGE, because=because, fix=fix)


def _returned(event: Result) -> Iterator[tuple[int, Form]]:
    value = event.value
    for part in (value, *(value.items or ()), *(value.entries or {}).values()):
        yield from _saturating(part.form)


def _saturating(form: Form | None, sign: int = 1) -> Iterator[tuple[int, Form]]:
    """The terms log(1 - p) of a loss that has no term -log p to keep the gradient alive where p is small."""
    found = list(terms(form, sign))
    if not any(s < 0 and term.op == "log" and not _saturates(1, term) for s, term in found):
        yield from ((s, term) for s, term in found if _saturates(s, term))


def _steps_seen(update: Update) -> bool:
    return bool(update.moved) or bool(update.optimizers)


def _is_generators(update: Update, via: frozenset[Site]) -> bool:
    """Whether the step moves one network the term came through and leaves another one, the discriminator, alone."""
    if update.moved:
        moved = [site for site in via if within(site, update.moved)]
        return bool(moved) and len(moved) < len(via) and not _only_parts(via, update.moved)
    named = [optimizer.name for optimizer in update.optimizers]
    if not any(has_word(name, "generator") for name in named):
        function = sheet_of(update.backward.source).above(update.backward.node, cst.FunctionDef)
        named = [function.name.value] if function is not None else []
    only = any(
        has_word(name, "generator") and not has_word(name, "discriminator") for name in named
    )
    return only and len(via) > 1


def _only_parts(via: frozenset[Site], moved: frozenset[Site]) -> bool:
    """Whether all that is left alone merely owns what is moved (a model that holds both networks)."""
    owners = {owner for site in via if within(site, moved) for owner in _owners(site)}
    return all(site in owners for site in via if not within(site, moved))


def _owners(site: Site) -> Iterator[Site]:
    owner = site.owner
    while owner is not None:
        yield owner
        owner = owner.owner


def _is_generator_loss(name: str) -> bool:
    return (
        has_word(name, "generator")
        and not has_word(name, "discriminator")
        and any(part in _LOSS_WORDS for part in name_parts(name))
    )


def _fools(event: Result, term: Form) -> bool:
    """Whether a function that nobody calls gives what a network named as generator has to make small.

    With that sign the term pulls G towards what D calls real and D towards calling everything fake: it is never D's
    loss. A term +log D(x) beside it makes the whole the value function, which D makes large.
    """
    names = [_name_of(site) for site in term.via]
    if event.called or has_word(event.function, "discriminator"):
        return False
    if not (
        any(has_word(n, "generator") for n in names)
        and any(has_word(n, "discriminator") for n in names)
    ):
        return False
    return not any(
        sign > 0 and t.op == "log" and not _saturates(1, t) for sign, t in terms(event.value.form)
    )


def _name_of(site: Site) -> str:
    if isinstance(site.node, cst.Param):
        return site.part.rpartition(".")[2] or site.node.name.value
    return site.part.rpartition(".")[2]


def _saturates(sign: int, term: Form) -> bool:
    """Whether minimising `sign * term` is minimising log(1 - p) for a probability p a network gave."""
    args = term.args
    if not args:
        return False
    if term.op in ("log", "log2", "log10"):
        return sign > 0 and (_is_complement(args[0]) or _is_sigmoid_of_negative(args[0]))
    if term.op in ("log1p", "logsigmoid"):
        return sign > 0 and _op(args[0]) == "neg"
    if term.op == "softplus":
        return sign < 0 and _op(args[0]) != "neg"
    if term.op in ("bce", "bce_with_logits") and len(args) > 1:
        return sign < 0 and _is_zero(args[1])
    return False


def _op(form: Form | float | None) -> str:
    return form.op if isinstance(form, Form) else ""


def _is_zero(form: Form | float | None) -> bool:
    return _number(form) == 0


def _number(form: Form | float | None) -> float | None:
    if isinstance(form, Form):
        value = form.args[0] if form.op == "full" else None
        return value if isinstance(value, (int, float)) else None
    return form


def _is_complement(form: Form | float | None) -> bool:
    """Whether a form is 1 - p, give or take a small number that keeps the logarithm finite."""
    if not isinstance(form, Form):
        return False
    if form.op == "clamp":
        return _is_complement(form.args[0])
    if form.op == "sub" and len(form.args) == 2:
        one = _number(form.args[0])
        if one is None and _op(form.args[0]) == "add" and isinstance(form.args[0], Form):
            one = next(
                (n for n in map(_number, form.args[0].args) if n is not None and n > 0.5), None
            )
        return one is not None and abs(one - 1) < 0.01 and isinstance(form.args[1], Form)
    if form.op == "add":
        return any(_is_complement(arg) for arg in form.args) and not all(
            isinstance(a, Form) and a.via for a in form.args
        )
    return False


def _is_sigmoid_of_negative(form: Form | float | None) -> bool:
    return isinstance(form, Form) and form.op == "sigmoid" and _op(form.args[0]) == "neg"
