"""A hand-written impulse response is applied without being turned round.

What it does
------------
Looks for `F.conv1d`, `F.conv2d` and `F.conv3d`, and for frozen `nn.Conv` layers, whose kernel is fixed and lopsided:
numbers that the program writes out or computes by a formula such as `0.5 ** torch.arange(n)`, that are not learned,
and that are not the same from both ends. It follows the numbers through reshaping, scaling, stacking, buffers,
functions and files, and counts the flips on the way.

Why it is bad
-------------
The output of a linear time-invariant system with impulse response `h` is the convolution
`y[n] = sum x[n - i] h[i]`. What PyTorch calls convolution does not turn the kernel round: it computes
`sum x[n + i] h[i]`, a correlation. For learned kernels that makes no difference, because training finds the
kernel that is turned round already. A kernel that was written by hand stays as it was written: an echo comes before
its sound, a decay grows, and a causal filter looks ahead.

Symptom you will see
--------------------
The output differs from `numpy.convolve` with the same numbers, by as much as the two are different from each other
and not by a rounding error. Shifting the input still shifts the output, so the filter looks alright.

Example
-------
```python
h = 0.5 ** torch.arange(8)
y = F.conv1d(F.pad(x, (7, 0)), h.view(1, 1, -1))
```

Use instead
-----------
```python
h = 0.5 ** torch.arange(8)
y = F.conv1d(F.pad(x, (7, 0)), h.view(1, 1, -1).flip(-1))
```

When it is right to ignore this
-------------------------------
When a correlation is meant (names that say template, matched filter or correlation keep mllint silent), or when the
numbers are written in the order of the samples they weigh. Kernels that are symmetric or antisymmetric, that add up
to zero (finite differences), that are turned round, learned or unknown are not reported, nor are rising formulas,
which are decays turned round by hand, and nor is a kernel that weighs the newest sample most on an input that is
padded on the left alone.

Fix safety
----------
Unsafe: the output changes, which is the point. The fix turns the kernel round along all dimensions it slides along,
or along those that were forgotten. It is withheld where the kernel's expression is not at the call, and where the
same call is made with other kernels as well.

References
----------
- Oppenheim, Schafer: Discrete-Time Signal Processing, section 2.3 (the convolution sum).
- PyTorch documentation, `torch.nn.Conv1d`: the operator is "the valid cross-correlation".
"""

from __future__ import annotations

from collections.abc import Iterator

import libcst as cst

from mllint import WARNING, Block, Finding, Fix, rule
from mllint.edits import Sheet, sheet_of
from mllint.events import Call
from mllint.evidence.filters import (
    Filter,
    correlates,
    fixed_filters,
    is_lopsided,
    is_only_kernel,
    is_turned_already,
)
from mllint.interpret.names import has_word
from mllint.site import Node
from mllint.syntax import children

_FUNCTION = r"\.conv[123]d\b(?<!self\.conv[123]d)|import[\s\w,()]*\bconv[123]d\b"
_LAYER = r"\.weight(?:\.data\s*=\s|(?:\.data)?\.copy_\(|\s*=\s*(?:\w+\.)*Parameter\()"


@rule(
    "MLL404",
    "a hand-written kernel is applied without being turned round",
    severity=WARNING,
    screen=(_FUNCTION, _LAYER),
    preview=True,
    problem="P2",
)
def unflipped_kernel(program: Block) -> Iterator[Finding]:
    reported: set[Node] = set()
    for use in fixed_filters(program):
        event = use.event
        if event.node in reported or not is_lopsided(use) or is_turned_already(use, program):
            continue
        sheet = sheet_of(event.source)
        kernel = _kernel(sheet, use)
        if _means_correlation(sheet, use) or correlates(program):
            continue
        reported.add(event.node)
        made = use.numbers.step
        yield Finding(
            event,
            _message(sheet, use, kernel),
            because=(made,) if made is not None and made.node is not kernel else (),
            fix=_turn_round(sheet, use, kernel) if is_only_kernel(use, program) else None,
        )


def _message(sheet: Sheet, use: Filter, kernel: cst.BaseExpression | None) -> str:
    who = "the layer"
    if isinstance(use.event, Call) and isinstance(use.event.node, cst.Call):
        who = f"`{sheet.text(use.event.node.func)}`"
    what = f"`{sheet.text(kernel)}`" if kernel is not None else "a fixed kernel"
    return f"{who} correlates with {what} as it is written, so the output is not the convolution with this response"


def _kernel(sheet: Sheet, use: Filter) -> cst.BaseExpression | None:
    """The expression of the kernel at the place that is reported; None if it stands elsewhere."""
    node = use.event.node
    if isinstance(use.event, Call):
        inside = use.kernel is not None and node in _around(sheet, use.kernel)
        return use.kernel if inside and isinstance(use.kernel, cst.BaseExpression) else None
    if isinstance(node, cst.Call):
        return node.args[0].value if node.args and not node.args[0].star else None
    statement = sheet.above(node, cst.Assign, cst.Expr)
    if not isinstance(statement, cst.Assign) or len(statement.targets) != 1:
        return None
    value = statement.value
    if isinstance(value, cst.Call) and value.args and _called(value) == "Parameter":
        return value.args[0].value
    return value


def _called(call: cst.Call) -> str:
    name = call.func.attr if isinstance(call.func, cst.Attribute) else call.func
    return name.value if isinstance(name, cst.Name) else ""


def _around(sheet: Sheet, node: Node) -> Iterator[Node]:
    while node in sheet.parents:
        node = sheet.parents[node]
        yield node


def _means_correlation(sheet: Sheet, use: Filter) -> bool:
    """Whether names around the filter, or where its kernel is made, say that the order is meant."""
    names = set(_names(sheet, use.event.node))
    made = use.numbers.step
    if made is not None and made.source is use.event.source:
        names.update(_names(sheet, made.node))
    return any(has_word(name, "correlation") or name.startswith("test_") for name in names)


def _names(sheet: Sheet, node: Node) -> Iterator[str]:
    """Names of variables in the line a node stands in, and of the functions and classes around it."""
    top = node
    for outer in _around(sheet, node):
        if isinstance(outer, cst.SimpleStatementLine):
            top = outer
        elif isinstance(outer, (cst.FunctionDef, cst.ClassDef)):
            yield outer.name.value
    stack = [top]
    while stack:
        part = stack.pop()
        if isinstance(part, cst.Name):
            parent = sheet.parents[part]
            keyword = isinstance(parent, cst.Arg) and parent.keyword is part
            method = isinstance(parent, cst.Attribute) and parent.attr is part
            if not keyword and not (method and isinstance(sheet.parents.get(parent), cst.Call)):
                yield part.value
        stack += children(part)


def _turn_round(sheet: Sheet, use: Filter, kernel: cst.BaseExpression | None) -> Fix | None:
    if kernel is None:
        return None
    text = sheet.text(kernel)
    if not isinstance(kernel, (cst.Name, cst.Attribute, cst.Call, cst.Subscript)):
        text = f"({text})"
    dims = ", ".join(map(str, use.missing))
    return Fix("turn the kernel round", (sheet.replace(kernel, f"{text}.flip({dims})"),))
