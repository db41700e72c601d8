"""A training loop never throws the gradients away.

What it does
------------
Looks for loops that repeat a backward pass and the step of an optimiser that takes its gradients, and asks what in a
round may reset them: the optimiser's `zero_grad()`, that of a network it holds, `p.grad = None`, a helper, a closure,
a base class. Reported are loops in which nothing does, and loops whose only reset stands between the backward pass
and the step.

Why it is bad
-------------
`backward()` adds to the gradients that are there. Without a reset the step of round t moves by the sum of the
gradients of all rounds up to t, most of them of weights that are long gone: momentum that never decays. With the
reset between `backward()` and `step()` every step sees no gradient at all.

Symptom you will see
--------------------
The loss falls at first, then swings wider and wider; or, with the reset in the wrong place, it never moves.

Example
-------
```python
for x, y in loader:
    loss = criterion(model(x), y)
    loss.backward()
    optimizer.step()
```

Use instead
-----------
```python
for x, y in loader:
    loss = criterion(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
```

When it is right to ignore this
-------------------------------
When the running sum of all gradients is what the step is meant to take. Nothing is reported where gradients add up
over a few batches and are reset after the step, where the network or the optimiser is made anew in each round, where
a loop runs once, and where the optimiser, or what holds it, is given to something that mllint cannot see into.

Fix safety
----------
Safe: `zero_grad()` of the optimiser that steps is called before the backward pass, or behind the step where that one
is not taken in every round; a reset in the wrong place moves in front of the backward pass. The fix is withheld where
the optimiser has no name at the backward pass.

References
----------
- PyTorch: Zeroing out gradients in PyTorch (recipe).
- PyTorch documentation: torch.optim.Optimizer.zero_grad, torch.Tensor.backward.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import ERROR, Block, Finding, Step, rule
from mllint.evidence.training_loops import (
    Moment,
    TrainingLoop,
    is_in_sight,
    lost_before,
    training_loops,
)
from mllint.repair.reset_gradients import move_reset, reset_before, written


@rule(
    "MLL601",
    "a training loop does not reset the gradients",
    severity=ERROR,
    screen=(r"backward\s*\(",),
    screen_all=(r"\b(?:optimizer_)?step\s*\(",),
)
def missing_zero_grad(program: Block) -> Iterator[Finding]:
    reported: set[int] = set()
    for loop in training_loops(program):
        if not is_in_sight(loop) or loop.handed:
            continue
        step = written(loop.step.node)
        taken = (Step(f"{step} takes the gradients here", loop.step.node, loop.step.source),)
        lost = lost_before(loop)
        if lost is not None and id(lost.event.node) not in reported:
            reported.add(id(lost.event.node))
            message = (
                f"{written(lost.event.node)} stands between the backward pass and {step}, "
                "so the step sees no gradient and nothing is learned"
            )
            yield Finding(lost.event, message, because=taken, fix=move_reset(loop, lost))
        first = _first(loop)
        if not loop.resets and not loop.keeps_gradients() and id(first.event.node) not in reported:
            reported.add(id(first.event.node))
            message = (
                f"nothing in this loop resets the gradients that {written(first.event.node)} adds to, "
                f"so each {step} moves by the sum of the gradients of all rounds"
            )
            yield Finding(first.event, message, because=taken, fix=reset_before(loop, first))


def _first(loop: TrainingLoop) -> Moment:
    """The first backward pass of a round: the gradients of the round before are still there."""
    return loop.backwards[0]
