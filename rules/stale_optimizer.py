"""An optimiser was made before the layers that it is meant to train.

What it does
------------
Looks for layers and parameters that a network is given after an optimiser took its `parameters()` (a head that is
replaced, an element of a `Sequential`, a layer that is appended) and for networks that take the name of the one that
the optimiser holds, where the optimiser still steps afterwards.

Why it is bad
-------------
An optimiser keeps the parameters it was given. A layer that comes later is in the network and not in the optimiser:
it gets gradients, and no step ever moves it. The optimiser goes on moving the weights of the layer that was replaced,
which nothing uses any more.

Symptom you will see
--------------------
The new head keeps its random weights; training moves the layers below it only, and ends far from where it could. If
the whole network was replaced, the loss does not move at all.

Example
-------
```python
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
model.fc = nn.Linear(512, 5)
```

Use instead
-----------
```python
model.fc = nn.Linear(512, 5)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
```

When it is right to ignore this
-------------------------------
When the new layer is meant to stay as it is. Nothing is reported where it is frozen, where another optimiser or a
parameter group that is added later has it, where the optimiser is made again, and where no step follows. Moving a
network to a device and wrapping it keep its parameters, and are not reported.

Fix safety
----------
Unsafe: other weights are trained, which is the point. The line that makes the optimiser moves below the replacement.
The fix is withheld where anything between the two uses the optimiser, and where they stand in different blocks.

References
----------
- PyTorch documentation: torch.optim, Constructing it.
- PyTorch: Transfer Learning for Computer Vision Tutorial.
"""

from __future__ import annotations

from collections.abc import Iterator

import libcst as cst

from mllint import ERROR, Block, Finding, Fix, Step, rule
from mllint.edits import bound_names, names_in, sheet_of
from mllint.evidence.stale import Stale, stale_optimizers
from mllint.repair.reset_gradients import written
from mllint.text import Edit


@rule(
    "MLL603",
    "an optimiser is older than the layers it is meant to train",
    severity=ERROR,
    screen=(r"\bstep\s*\(",),
    screen_all=(r"backward\s*\(", r"\boptim\b|torch\.optim"),
)
def stale_optimizer(program: Block) -> Iterator[Finding]:
    reported: set[int] = set()
    for stale in stale_optimizers(program):
        if id(stale.later.node) in reported:
            continue
        reported.add(id(stale.later.node))
        made = Step("the optimiser took its parameters here", stale.made.node, stale.made.source)
        yield Finding(stale.later, _message(stale), because=(made,), fix=_move(stale))


def _message(stale: Stale) -> str:
    step = written(stale.step.node)
    if stale.whole:
        return (
            f"{written(stale.later.node)} replaces the network that the optimiser holds, "
            f"so {step} moves weights that nothing uses and the new network stays as it is"
        )
    return (
        f"{written(stale.later.node)} comes after the optimiser took the network's parameters, "
        f"so {step} never moves it and it keeps its random weights"
    )


def _move(stale: Stale) -> Fix | None:
    """Make the optimiser below what came later, if nothing between the two needs it."""
    source = stale.made.source
    sheet = sheet_of(source)
    if stale.later.source is not source or stale.later.node not in sheet.parents:
        return None
    line, last = sheet.statement(stale.made.node), sheet.statement(stale.later.node)
    if line is None or last is None:
        return None
    body = list(sheet.body(line))
    if last not in body or not body.index(line) < body.index(last):
        return None
    if not isinstance(line, cst.SimpleStatementLine) or len(line.body) != 1:
        return None
    made, needed = bound_names(line), set(names_in(line))
    between = body[body.index(line) + 1 : body.index(last) + 1]
    assign = line.body[0]
    if not isinstance(assign, cst.Assign) or not isinstance(assign.targets[0].target, cst.Name):
        return None
    kept = needed - made - (bound_names(last) if stale.whole else set())
    if any(made & set(names_in(s)) or kept & bound_names(s) for s in between):
        return None
    start, end = sheet.lines(line)
    at = sheet.lines(last).end
    text = source.text
    if not text[start:end].endswith("\n") or not text[:at].endswith("\n"):
        return None
    if source.notebook is not None and source.notebook.cell_at(start) != source.notebook.cell_at(
        at - 1
    ):
        return None
    return Fix(
        "make the optimiser when the network is complete",
        (Edit(start, end, ""), Edit(at, at, text[start:end])),
    )
