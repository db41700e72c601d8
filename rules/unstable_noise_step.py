"""Gradient descent with noisy inputs takes steps that are too large to converge.

What it does
------------
Looks for a linear model trained by gradient descent on squared errors, with Gaussian noise drawn anew for its inputs
in every step, and compares the step size η with the noise: from η = 2/σ² on for the loss ½(x̃ᵀw - y)², from
η = 1/σ² on for `MSELoss` and other means or sums of squares, the expected weights cannot converge. With momentum β
the bound is (1 + β) times as large. Both numbers must be known, and plain SGD or an update by hand must make the
step.

Why it is bad
-------------
For x̃ = x + N(0, σ²) and the loss ½(x̃w - y)² one step gives E[w'] = (1 - η(x² + σ²)) E[w] + ηxy. This converges to
xy/(x² + σ²) only if 0 < η < 2/(x² + σ²). Noise adds σ² to every eigenvalue of XᵀX/m, so past 2/σ² there is no data
for which the steps are small enough.

Symptom you will see
--------------------
The weights alternate in sign and grow without bound until they are inf or nan.

Example
-------
```python
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for x, y in loader:
    loss = F.mse_loss(model(x + 2.0 * torch.randn_like(x)), y)  # 1/σ² is 0.25
```

Use instead
-----------
```python
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
```
A step size well below 2/(x² + σ²), with x² the largest eigenvalue of XᵀX/m, also keeps the variance finite.

When it is right to ignore this
-------------------------------
When the divergence is what is shown. Adaptive optimisers, learning-rate schedules and clipped gradients are not
reported.

Fix safety
----------
No fix: how far below the bound the step size has to be depends on the data.

References
----------
- Bishop: Training with noise is equivalent to Tikhonov regularization, Neural Computation 7(1), 1995.
- Polyak: Some methods of speeding up the convergence of iteration methods, 1964 (the bound with momentum).
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import WARNING, Block, Call, Event, Finding, Step, Value, rule
from mllint.evidence.epochs import Timeline
from mllint.evidence.least_squares import fits
from mllint.evidence.noisy_fit import GAUSSIAN, Fit


@rule(
    "MLL206",
    "noisy inputs make the step size unstable",
    severity=WARNING,
    screen=(GAUSSIAN,),
    preview=True,
    problem="P1",
)
def unstable_noise_step(program: Block) -> Iterator[Finding]:
    timeline = Timeline(program)
    reported: set[int] = set()
    for fit in fits(timeline):
        if fit.others or not (fit.outputs == 1 or fit.reduction == "sum"):
            continue
        for at, rate, momentum, decay in _steps(timeline, fit):
            bound = 2 * (1 + momentum) / (2 * fit.scale * fit.sigma**2 + decay)
            if rate >= bound * (1 - 1e-9) and id(at.node) not in reported:
                reported.add(id(at.node))
                because = (Step("the gradient is taken here", fit.at.node, fit.at.source),)
                yield Finding(
                    at, _message(fit, rate, bound), because=because if at is not fit.at else ()
                )


def _steps(timeline: Timeline, fit: Fit) -> Iterator[tuple[Event, float, float, float]]:
    """Where the step size of a fit is set, with the size, the momentum and the weight decay."""
    decay = sum(2 * p.weight for p in fit.penalties)
    if fit.by_hand is not None:
        if fit.rate is not None and decay >= 0:
            yield fit.by_hand, fit.rate, 0.0, decay
        return
    for optimizer in fit.optimizers:
        made = next(
            (e for e, _ in timeline.events if isinstance(e, Call) and _made(e, optimizer)), None
        )
        rate, momentum, more = (_number(optimizer, n) for n in ("lr", "momentum", "weight_decay"))
        if made is None or rate is None or momentum is None or more is None:
            continue
        plain = all(not optimizer.attrs[n].const for n in ("dampening", "nesterov", "maximize"))
        if optimizer.type == "torch.optim.SGD" and plain and not _tamed(timeline, made):
            yield made, rate, momentum, more + decay


def _made(call: Call, optimizer: Value) -> bool:
    return optimizer.site is not None and call.node is optimizer.site.node


def _number(optimizer: Value, name: str) -> float | None:
    given = optimizer.attrs.get(name)
    return given.const if given is not None and isinstance(given.const, (int, float)) else None


def _tamed(timeline: Timeline, made: Call) -> bool:
    """Whether something changes the step size, or keeps gradients or weights small."""
    if "param_groups" in made.source.text:
        return True
    return any(
        isinstance(e, Call)
        and (e.name.startswith("torch.optim.lr_scheduler.") or "clip_grad" in e.name)
        for e, _ in timeline.events
    )


def _message(fit: Fit, rate: float, bound: float) -> str:
    return (
        f"with noise of σ = {fit.sigma:g} on the inputs, a step size of {rate:g} is not below "
        f"{bound:g}, the most that {'½(x̃w - y)²' if fit.scale == 0.5 else 'this loss'} allows whatever the data "
        f"(0 < η < 2/(x² + σ²) for ½(x̃w - y)²), so the expected weights diverge"
    )
