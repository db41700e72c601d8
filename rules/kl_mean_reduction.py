"""A KL divergence is averaged over its classes.

What it does
------------
Reports `F.kl_div` and `nn.KLDivLoss` whose reduction is "mean", said or left at its default. Names are followed to
what an import made them; the reduction is followed through variables, dictionaries and partials. A loss object is
reported where it is made, once, whether or not its use is in sight. A result that is multiplied by the number of
classes afterwards is what it should be, and so is one whose reduction is set later.

Why it is bad
-------------
A divergence of distributions is a sum over classes. "mean" divides that sum by the number of *elements*, batch size
times number of classes, so the result is the mean divergence of the batch divided by the number of classes, and
its weight beside other terms of a loss depends on how many classes there are.

Symptom you will see
--------------------
The distillation or regularisation term is small from the beginning and does little; its best weight is a hundred
times larger for a hundred classes; the value differs from `torch.distributions.kl_divergence` by a factor.

Example
-------
```python
distillation = nn.KLDivLoss()
loss = F.cross_entropy(student, labels) + distillation(F.log_softmax(student, 1), F.softmax(teacher, 1))
```

Use instead
-----------
```python
distillation = nn.KLDivLoss(reduction="batchmean")
loss = F.cross_entropy(student, labels) + distillation(F.log_softmax(student, 1), F.softmax(teacher, 1))
```
"batchmean" divides by the first dimension only. A single distribution, a tensor of one dimension, needs "sum". For
maps and sequences put all positions into the first dimension, or use "none", sum over the classes and average by hand.

When it is right to ignore this
-------------------------------
When the weight of the term was tuned with the average in place and the number of classes never changes.

Fix safety
----------
Unsafe: the divergence, and with it the balance of the loss, changes by the number of classes. The fix is withheld
where the reduction comes from somewhere else than the call.

References
----------
- PyTorch documentation, `torch.nn.KLDivLoss`: "mean" does not return the true KL divergence value.
- Hinton, Vinyals, Dean: Distilling the Knowledge in a Neural Network, 2015.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

import libcst as cst

from mllint import WARNING, Backward, Block, Call, Finding, Fix, Form, Result, Value, rule
from mllint.edits import add_keyword, assigned, identifiers, quoted, sheet_of
from mllint.evidence.divergences import Setup, setups
from mllint.interpret.names import has_word

_MESSAGE = (
    "the divergence is averaged over its classes as well as over the batch, "
    "which makes it too small by a factor of the number of classes"
)
_LEGACY = ("size_average", "reduce")
_SIZE = re.compile(r"\b(?:shape\[|size\()(?!0)[-\w]+[\])]|\bnumel\(\)")
"""`x.shape[1]`, `x.size(-1)`, `x.numel()`."""


@rule(
    "MLL513",
    "a KL divergence is averaged over its classes",
    severity=WARNING,
    screen=(r"\bkl_div\b", r"\bKLDivLoss\b"),
    problem="P4",
)
def kl_mean_reduction(program: Block) -> Iterator[Finding]:
    for setup in setups(program):
        if (
            all(map(_averages, setup.calls))
            and all(use.reduction == "mean" for use in setup.uses)
            and not _counted_back(program, setup)
        ):
            yield Finding(setup.calls[0], _MESSAGE, fix=_fix(setup))


def _averages(call: Call) -> bool:
    """Whether a call says or leaves the reduction at "mean"; what the deprecated arguments say is left alone."""
    if not call.complete or any(name in call.args for name in _LEGACY):
        return False
    return "reduction" not in call.args or call.args["reduction"].const == "mean"


def _counted_back(program: Block, setup: Setup) -> bool:
    """Whether every result is multiplied by the number of classes, or of elements, that it was divided by."""
    if not setup.uses:
        return False
    sizes = {use.event.node: _sizes(use.input) for use in setup.uses}
    left = set(sizes)

    def walk(
        form: Form, factors: tuple[tuple[Form | float | None, cst.CSTNode | None], ...]
    ) -> None:
        if form.node in left and any(_counts(*f, sizes[form.node]) for f in factors):
            left.discard(form.node)
        nodes = _operands(form.node)
        for i, arg in enumerate(form.args):
            if isinstance(arg, Form):
                beside = form.op == "mul" and len(form.args) == 2
                walk(arg, (*factors, (form.args[1 - i], nodes[1 - i])) if beside else factors)

    for form in _forms(program):
        walk(form, ())
    return not left


def _forms(program: Block) -> Iterator[Form]:
    """How everything was computed that leaves a function, is back-propagated or is handed to a library."""
    for event in program.walk():
        values: tuple[Value, ...] = ()
        if isinstance(event, Backward):
            values = (event.loss,)
        elif isinstance(event, Result):
            values = (
                event.value,
                *(event.value.items or ()),
                *(event.value.entries or {}).values(),
            )
        elif isinstance(event, Call):
            values = tuple(event.args.values())
        yield from (value.form for value in values if value.form is not None)


def _sizes(value: Value) -> frozenset[int]:
    """The numbers by which a mean over all elements may be multiplied to get that of the batch."""
    sizes = value.shape[1:] if value.shape is not None else ()
    known = [n for n in sizes if isinstance(n, int)]
    return frozenset([*known, math.prod(known)]) if known else frozenset()


def _operands(node: cst.CSTNode) -> tuple[cst.CSTNode | None, cst.CSTNode | None]:
    if isinstance(node, cst.BinaryOperation):
        return node.left, node.right
    if isinstance(node, cst.AugAssign):
        return node.target, node.value
    return None, None


def _counts(factor: Form | float | None, node: cst.CSTNode | None, sizes: frozenset[int]) -> bool:
    """Whether a factor is a number of classes: a size of the input, not its first, or so called."""
    if not isinstance(factor, Form):
        return factor in sizes or _called_so(node)
    if factor.args and factor.op in ("mul", "div"):
        nodes = _operands(factor.node)
        return any(_counts(arg, n, sizes) for arg, n in zip(factor.args, nodes, strict=False))
    return _called_so(node or factor.node) or _is_size(factor)


def _called_so(node: cst.CSTNode | None) -> bool:
    return node is not None and any(has_word(name, "classes") for name in identifiers(node))


def _is_size(form: Form) -> bool:
    """Whether something is `x.numel()`, or a size of `x` that is not the first, read directly or into a name."""
    if not isinstance(form.node, cst.Name):
        return _SIZE.search(_written(form.node)) is not None
    sheet, name = sheet_of(form.source), form.node.value
    home = sheet.above(form.node, cst.FunctionDef) or form.source.tree
    return any(
        _SIZE.search(_written(value)) is not None
        or (at > 0 and _written(value).endswith((".shape", ".size()")))
        for value, at in assigned(home, name)
    )


def _written(node: object) -> str:
    return cst.Module([]).code_for_node(node) if isinstance(node, cst.BaseExpression) else ""


def _fix(setup: Setup) -> Fix | None:
    call = setup.calls[0]
    sheet = sheet_of(call.source)
    node = call.node
    if not isinstance(node, cst.Call) or sheet.above(node, cst.FormattedString) is not None:
        return None
    single = any(u.input.shape is not None and len(u.input.shape) == 1 for u in setup.uses)
    word = "sum" if single else "batchmean"
    said = call.nodes.get("reduction")
    if "reduction" not in call.args:
        edits = add_keyword(sheet, node, f"reduction={quoted(sheet, word)}")
    elif isinstance(said, cst.SimpleString) and said in sheet.parents:
        edits = (sheet.replace(said, said.prefix + said.quote + word + said.quote),)
    else:
        return None
    return Fix(f'reduce by "{word}"', edits)
