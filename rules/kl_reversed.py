"""A KL divergence is minimised in its mode-seeking direction.

What it does
------------
`F.kl_div(input, target)` computes KL(target || input). mllint looks at those that are back-propagated, and reports
one whose *target* came through what an optimiser moves while its *input* is fixed: detached, computed without
gradients, by a network that no optimiser moves, data, or numbers. It follows the values through networks, loss
modules and functions. It is silent where the direction is meant: where a name, a docstring or a comment beside it
says so ("reverse", "mode-seeking", "KL(student || teacher)"), where the other direction is computed too, where both
sides are trained, in variational inference, for a policy that is kept near another one, for a penalty that pulls
towards a uniform distribution, and for one that pulls towards a prior made of numbers while something else is learned.

Why it is bad
-------------
Forward KL(P || Q) is large wherever P has mass and Q has none, so the best Q covers all of P. Reverse KL(Q || P) is
large wherever Q has mass and P has none, so the best Q sits on one mode of P and gives up the others. A model that
is meant to imitate a distribution needs the first: P is the target, log Q the input.

Symptom you will see
--------------------
The student is overconfident and its rare classes have died out; a Gaussian fitted to two bumps sits on one of them,
and which one depends on where it started.

Example
-------
```python
loss = F.kl_div(F.log_softmax(teacher_logits, 1), F.softmax(student_logits, 1), reduction="batchmean")
```

Use instead
-----------
```python
loss = F.kl_div(F.log_softmax(student_logits, 1), F.softmax(teacher_logits, 1), reduction="batchmean")
```

When it is right to ignore this
-------------------------------
When mode-seeking is wanted, as in variational inference and some distillation of language models. Say so in the name
of the function or in a comment, and mllint is silent.

Fix safety
----------
Unsafe: another divergence is minimised, which is the point. The two arguments are exchanged, softmax and log_softmax
with them. The fix is withheld where that cannot be written inside the call.

References
----------
- Bishop: Pattern Recognition and Machine Learning, section 10.1.2.
- Minka: Divergence measures and message passing, Microsoft Research TR-2005-173.
- PyTorch documentation, `torch.nn.functional.kl_div`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import libcst as cst

from mllint import WARNING, Backward, Block, Finding, Fix, Form, OptimizerStep, Site, Step, rule
from mllint.edits import identifiers, sheet_of
from mllint.evidence.adversarial import terms
from mllint.evidence.divergences import Divergence, divergences
from mllint.facts import FIXED
from mllint.interpret.gradients import MADE_OF_NUMBERS
from mllint.interpret.names import has_word
from mllint.repair.divergence_fix import exchanged
from mllint.repair.swapped import is_swapped, pair_of
from mllint.site import within

_MESSAGE = (
    "the trained model is the target and what it should imitate the input, "
    "so the reverse KL is minimised: the model settles on one mode and gives up the others"
)
_MEANT = re.compile(
    r"(?i)revers|mode[- ]?seek|exclusive|zero[- ]?forc|\brkl\b|"
    r"kl\w*\s*[(\[]\s*(?:student|model|net|q\b|q_|pi\b|policy|approx)[^|‖∥]*(?:\|\||‖|∥|\|)"
)
"""What a comment or docstring says of the direction, in words or as a formula."""

_ELEMENTWISE = frozenset(
    {"add", "sub", "mul", "div", "neg", "log", "exp", "clamp", "softmax", "log_softmax"}
)
"""Operations that keep equal numbers equal."""


class Training(NamedTuple):
    """What a program trains: the networks its optimisers hold, whether all are in sight, and against which losses."""

    held: frozenset[Site]
    all_seen: bool
    losses: tuple[Backward, ...]

    def moves(self, site: Site | None) -> bool:
        return site is not None and (
            within(site, self.held) or any(within(held, frozenset([site])) for held in self.held)
        )


@rule(
    "MLL514",
    "a KL divergence is minimised in its mode-seeking direction",
    severity=WARNING,
    screen=(r"\bkl_div\b", r"\bKLDivLoss\b"),
    preview=True,
    problem="P4",
)
def kl_reversed(program: Block) -> Iterator[Finding]:
    found = list(divergences(program))
    training = _training(program) if found else None
    reported: set[cst.CSTNode] = set()
    for divergence in found:
        if training is None or divergence.event.node in reported:
            continue
        if _imitates(divergence, training) and not _is_meant(divergence, found):
            reported.add(divergence.event.node)
            edits = exchanged(divergence)
            step = divergence.input.why(FIXED)
            yield Finding(
                divergence.event,
                _MESSAGE,
                because=(step._replace(what=f"the input is fixed: {step.what}"),) if step else (),
                fix=Fix("exchange the two distributions", edits) if edits else None,
            )


def _training(program: Block) -> Training:
    steps = [step.optimizer.holds for step in program.every(OptimizerStep)]
    return Training(
        frozenset().union(*steps), all(steps), tuple(program.every(Backward)) if steps else ()
    )


def _imitates(divergence: Divergence, training: Training) -> bool:
    """Whether what is trained is the target, and the input is fixed."""
    trained = {site for site in divergence.target.via if training.moves(site)}
    if not trained and training.all_seen:
        return False
    if not divergence.target.via or not _is_minimised(divergence, training):
        return False
    source = divergence.input
    step = source.why(FIXED)
    if FIXED not in source:
        return training.all_seen and bool(source.via) and not any(map(training.moves, source.via))
    return not (
        # What data and a prediction have changed places in is no divergence of the model's at all (MLL526).
        is_swapped(pair_of(divergence))
        or _is_even(source.form)
        or _comes_through(source.form, divergence.target.via, training)
        or _same_network(step, divergence.target.via)
        or (step is not None and step.what == MADE_OF_NUMBERS and _is_penalty(divergence, training))
    )


def _is_penalty(divergence: Divergence, training: Training) -> bool:
    """Whether a divergence is one term of a loss that trains a network on something else as well."""
    node = divergence.event.node
    return any(
        term.via and not _holds(term, node)
        for loss in training.losses
        if _holds(loss.loss.form, node)
        for _, term in terms(loss.loss.form)
    )


def _is_minimised(divergence: Divergence, training: Training) -> bool:
    """Whether a step makes the divergence smaller; what makes it larger is no imitation."""
    node = divergence.event.node
    losses = [loss.loss.form for loss in training.losses if _holds(loss.loss.form, node)]
    return bool(losses) and not any(
        sign < 0 and _holds(term, node) for form in losses for sign, term in terms(form)
    )


def _holds(form: Form | float | None, node: cst.CSTNode) -> bool:
    return isinstance(form, Form) and (form.node is node or any(_holds(a, node) for a in form.args))


def _comes_through(
    form: Form | float | None, networks: frozenset[Site], training: Training
) -> bool:
    """Whether a value that is cut off now was computed by something that is trained."""
    if not isinstance(form, Form):
        return False
    if any(site in networks or training.moves(site) for site in form.via):
        return True
    return training.moves(form.site) or any(
        _comes_through(arg, networks, training) for arg in form.args
    )


def _same_network(step: Step | None, networks: frozenset[Site]) -> bool:
    """Whether a network out of sight is called by the name of one of `networks`."""
    name = _network(step)
    called = {
        site.part.rpartition(".")[2] or site.node.name.value
        for site in networks
        if isinstance(site.node, cst.Param)
    }
    return name in called


def _network(step: Step | None) -> str:
    """The name of what was called where a value became fixed."""
    func = getattr(step.node if step is not None else None, "func", None)
    return getattr(func.attr if isinstance(func, cst.Attribute) else func, "value", "")


def _is_even(form: Form | float | None) -> bool:
    """Whether all numbers of a tensor are the same: towards a uniform distribution this direction is the entropy."""
    if isinstance(form, Form):
        return form.op == "full" or (form.op in _ELEMENTWISE and all(map(_is_even, form.args)))
    return form is not None


def _is_meant(divergence: Divergence, others: list[Divergence]) -> bool:
    """Whether the direction is chosen: said so, one of two, or of a kind for which it is the right one."""
    event = divergence.event
    sheet = sheet_of(event.source)
    home = sheet.above(event.node, cst.FunctionDef) or event.source.tree
    for other in others:
        there, back = other.input.via & divergence.target.via, other.target.via
        inside = sheet.above(other.event.node, cst.FunctionDef) in (home, None)
        if (
            there
            and not back & divergence.target.via
            and (inside or _same_source(divergence, other))
        ):
            return True
    words = set(identifiers(home))
    owner = sheet.above(event.node, cst.ClassDef)
    words.update([owner.name.value] if owner is not None else [])
    if any(has_word(word, "reversed") or has_word(word, "inference") for word in words):
        return True
    if has_word(_network(divergence.input.why(FIXED)), "reference"):
        return True
    return _MEANT.search(_text_around(divergence)) is not None


def _same_source(divergence: Divergence, other: Divergence) -> bool:
    """Whether the input of one is fixed since the same place as the target of the other."""
    one, two = divergence.input.why(FIXED), other.target.why(FIXED)
    return one is not None and two is not None and one.node is two.node


def _text_around(divergence: Divergence) -> str:
    """The function that a divergence stands in, or the lines around it, comments included."""
    sheet, node = sheet_of(divergence.event.source), divergence.event.node
    text = sheet.source.text
    function = sheet.above(node, cst.FunctionDef)
    start, end = sheet.span(function if function is not None else node)
    before = text[:start].splitlines()[-4:]
    return "\n".join([*before, text[start:end], text[end:].partition("\n")[0]])
