"""Sums and products in forms: what is added up, and what each term is the product of."""

from __future__ import annotations

from typing import NamedTuple

from mllint.facts import LEARNED
from mllint.form import Form


class Term(NamedTuple):
    """A product: a number, forms, and what it was divided by that is not a known number."""

    coefficient: float
    forms: tuple[Form, ...]
    divisors: tuple[Form, ...] = ()


def number(form: Form | float | None) -> float | None:
    """The number that an operand is, None if it is none."""
    if isinstance(form, Form):
        form = form.args[0] if form.op == "full" else None
    return form if isinstance(form, (int, float)) else None


def expand(form: Form | float | None) -> list[Term]:
    """The terms of a sum; numbers in front of a sum go to each of its terms."""
    if not isinstance(form, Form):
        return [Term(number(form) or 0.0, ())] if number(form) is not None else []
    args = form.args
    if form.op == "neg":
        return [t._replace(coefficient=-t.coefficient) for t in expand(args[0])]
    if form.op in ("add", "sub") and len(args) == 2 and not _is_noisy(form):
        sign = -1 if form.op == "sub" else 1
        right = [t._replace(coefficient=sign * t.coefficient) for t in expand(args[1])]
        return [*expand(args[0]), *right]
    if form.op in ("mul", "div") and len(args) == 2:
        scale = number(args[1])
        if scale is not None and not (form.op == "div" and scale == 0):
            times = scale if form.op == "mul" else 1 / scale
            return [t._replace(coefficient=t.coefficient * times) for t in expand(args[0])]
        if form.op == "div" and isinstance(args[0], Form):
            known = _is_plain(args[1])
            if not known or not isinstance(args[1], Form):
                return [factors(form)]
            by = (args[1],)
            return [t._replace(divisors=t.divisors + by) for t in expand(args[0])]
        scale = number(args[0])
        if scale is not None:
            return [t._replace(coefficient=t.coefficient * scale) for t in expand(args[1])]
    return [factors(form)]


def factors(form: Form) -> Term:
    """What a product is made of, numbers apart."""
    args = form.args
    if form.op == "neg" and isinstance(args[0], Form):
        inner = factors(args[0])
        return inner._replace(coefficient=-inner.coefficient)
    if form.op in ("mul", "matmul", "div") and len(args) == 2:
        coefficient = 1.0
        forms: list[Form] = []
        divisors: list[Form] = []
        for i, arg in enumerate(args):
            value = number(arg)
            if value is not None:
                coefficient *= 1 / value if i and form.op == "div" and value else value
            elif i and form.op == "div":
                if not _is_plain(arg) or not isinstance(arg, Form):
                    return Term(1.0, (form,))
                divisors.append(arg)
            elif isinstance(arg, Form):
                inner = factors(arg)
                coefficient *= inner.coefficient
                forms += inner.forms
                divisors += inner.divisors
            else:
                return Term(1.0, (form,))
        return Term(coefficient, tuple(forms), tuple(divisors))
    return Term(1.0, (form,))


def _is_plain(divisor: Form | float | None) -> bool:
    """Whether a divisor may be a count: nothing that a model, noise or a product of data went into."""
    if not isinstance(divisor, Form):
        return divisor is not None
    odd = (
        divisor.op in ("noisy", "normal", "uniform", "layer", "matmul") or LEARNED in divisor.known
    )
    return (
        not odd and not divisor.via and all(_is_plain(arg) or arg is None for arg in divisor.args)
    )


def _is_noisy(form: Form) -> bool:
    """Whether a sum is a value with noise on it: one thing, not two terms."""
    return any(isinstance(arg, Form) and arg.op in ("normal", "uniform") for arg in form.args)
