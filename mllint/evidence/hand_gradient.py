"""Gradients of least squares that a program writes by hand."""

from __future__ import annotations

from mllint.block import Block
from mllint.edits import bound_names
from mllint.events import Descent
from mllint.evidence.epochs import Timeline
from mllint.evidence.noisy_fit import Fit, Penalty, is_fresh, is_made_of, noise_in
from mllint.evidence.terms import Term, expand
from mllint.facts import LEARNED
from mllint.interpret.names import dotted_names
from mllint.value import Form


def fit_of_gradient(timeline: Timeline, event: Descent, loop: Block) -> Fit | None:
    """A step `w -= η (x̃ᵀw - y) x̃` whose gradient is written by hand: its size is that of the loss ½(x̃ᵀw - y)²."""
    steps: list[tuple[float, Form, Term]] = []
    decay, others = 0.0, False
    for term in expand(event.step):
        along = _along(term.forms)
        if along is not None:
            sign, inputs = along
            steps.append((event.sign * term.coefficient * sign, inputs, term))
        elif len(term.forms) == 1 and _is_target(term.forms[0], event):
            decay -= event.sign * term.coefficient
        else:
            others = True
    if len(steps) != 1 or steps[0][0] >= 0 or not is_fresh(timeline, steps[0][1], loop):
        return None
    step, inputs, term = steps[0]
    sigma = noise_in(inputs)
    if sigma is None or not _divides_by_rows(term, event, loop):
        return None
    # The step -ηcw is that of the penalty c/2 ‖w‖².
    penalties = (Penalty(decay / -step / 2, event.node),) if decay else ()
    reduction = "mean" if term.divisors else ""
    return Fit(event, sigma, 0.5, reduction, 1, (), event, -step, penalties, others)


def _along(forms: tuple[Form, ...]) -> tuple[float, Form] | None:
    """The product of noisy inputs with a residual of them: the sign of the model in the residual, and the inputs."""
    if len(forms) != 2:
        return None
    for inputs, residual in (forms, forms[::-1]):
        if noise_in(inputs) is None or residual.op not in ("add", "sub"):
            continue
        model: Term | None = None
        targets: list[Form] = []
        for term in expand(residual):
            same = [f for f in term.forms if f.node is inputs.node]
            rest = [f for f in term.forms if f.node is not inputs.node]
            if model is None and len(same) == 1 and len(rest) == 1 and LEARNED in rest[0].known:
                model = term
            else:
                targets += term.forms
        if model is not None and not any(is_made_of(form, inputs) for form in targets):
            return model.coefficient, inputs
    return None


def _is_target(form: Form, event: Descent) -> bool:
    """Whether a term of a step is the array itself that is moved."""
    target = getattr(event.node, "target", None)
    if target is None:
        targets = getattr(event.node, "targets", ())
        target = targets[0].target if targets else None
    return (
        form.op == "value"
        and LEARNED in form.known
        and list(dotted_names(form.node)) == list(dotted_names(target))
    )


def _divides_by_rows(term: Term, event: Descent, loop: Block) -> bool:
    """Whether what a step is divided by may be the number of rows: nothing that changes from pass to pass."""
    changing = bound_names(loop.node)
    if len(term.divisors) > 1:
        # Divided twice, by the number of rows and by something else: the step size is not known.
        return False
    for divisor in term.divisors:
        names = {name.partition(".")[0] for name in dotted_names(divisor.node)}
        if not _sums_rows(event.step) or (divisor.op != "len" and names & changing):
            return False
    return True


def _sums_rows(form: Form | float | None) -> bool:
    """Whether a product of matrices, which sums over rows, went into a step."""
    if not isinstance(form, Form):
        return False
    return form.op == "matmul" or any(_sums_rows(arg) for arg in form.args)
