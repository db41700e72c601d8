"""Noise on the inputs and weight decay penalise the same weights twice.

What it does
------------
Looks for a linear model trained on squared errors with Gaussian noise drawn anew for its inputs, whose optimiser has
a `weight_decay` above 0 or whose loss has a squared norm of the weights added to it, and says what penalty the two
make together.

Why it is bad
-------------
Fresh noise N(0, σ²) on the inputs of a least-squares model is ridge regression: it adds σ²‖w‖² to the mean of squared
errors. A weight decay beside it is added to that, so the weights shrink by more than either number says.
PyTorch's `weight_decay` adds wd·w to the gradient, which is a penalty of wd/2·‖w‖². Beside a mean of squares the
penalty is therefore λ = σ² + wd/2 in all, beside half of it λ = σ² + wd.

Symptom you will see
--------------------
The fitted weights are those of ridge regression with the sum of both penalties; tuning one of them seems to do less
than it should.

Example
-------
```python
optimizer = torch.optim.SGD(model.parameters(), lr=0.01, weight_decay=0.2)
for epoch in range(epochs):
    loss = F.mse_loss(model(x + 0.5 * torch.randn_like(x)), y)
```

Use instead
-----------
```python
optimizer = torch.optim.SGD(model.parameters(), lr=0.01, weight_decay=0.7)
for epoch in range(epochs):
    loss = F.mse_loss(model(x), y)
```
One penalty, of the size that is wanted: here λ = 0.35, the same in expectation.

When it is right to ignore this
-------------------------------
When the sum is what is wanted. AdamW's decay is decoupled from the loss and is not reported; neither are models with
hidden layers, where noise and weight decay do different things.

Fix safety
----------
No fix: which of the two was meant is not in the program.

References
----------
- Bishop: Training with noise is equivalent to Tikhonov regularization, Neural Computation 7(1), 1995.
- Loshchilov, Hutter: Decoupled weight decay regularization, ICLR 2019.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import INFO, Block, Call, Event, Finding, Step, Value, rule
from mllint.evidence.epochs import Timeline
from mllint.evidence.least_squares import fits
from mllint.evidence.noisy_fit import GAUSSIAN, Fit

_PENALTY = r"weight_decay|\*\* ?2|pow\(2|square|@|\* ?\w+\)"


@rule(
    "MLL207",
    "input noise and weight decay add up",
    severity=INFO,
    screen=(_PENALTY,),
    screen_all=(GAUSSIAN,),
    preview=True,
    problem="P1",
)
def double_ridge(program: Block) -> Iterator[Finding]:
    timeline = Timeline(program)
    reported: set[int] = set()
    for fit in fits(timeline):
        if fit.others:
            continue
        for at, what, penalty in _penalties(timeline, fit):
            if penalty > 0 and id(at.node) not in reported:
                reported.add(id(at.node))
                because = (Step("noise is on the inputs here", fit.at.node, fit.at.source),)
                yield Finding(at, _message(fit, what, penalty), because=because)


def _penalties(timeline: Timeline, fit: Fit) -> Iterator[tuple[Event, str, float]]:
    """Where a squared norm of the weights is added, in what way, and how often it is added to the loss."""
    for optimizer in fit.optimizers:
        site, decay = optimizer.site, optimizer.attrs.get("weight_decay")
        if site is None or decay is None or _is_decoupled(optimizer):
            continue
        if isinstance(decay.const, (int, float)) and decay.const > 0:
            for event, _ in timeline.events:
                if isinstance(event, Call) and event.node is site.node:
                    yield event, f"`weight_decay={decay.const:g}`", decay.const / 2
                    break
    for term in fit.penalties:
        yield Event(term.node, fit.at.source, None), "the squared norm of the weights", term.weight


def _is_decoupled(optimizer: Value) -> bool:
    flag = optimizer.attrs.get("decoupled_weight_decay")
    return optimizer.type.endswith(("AdamW", "Muon", "Adafactor")) or (
        flag is not None and flag.const is True
    )


def _message(fit: Fit, what: str, penalty: float) -> str:
    noise = fit.sigma**2
    said = f"noise with σ = {fit.sigma:g} on the inputs is already a ridge penalty of λ = σ² = {noise:g}"
    known = fit.outputs == 1 and (fit.reduction == "mean" or fit.at is fit.by_hand)
    if not known:
        return f"{said} for each row, and {what} adds to it: the weights shrink by the sum of both"
    more = penalty / fit.scale
    return f"{said}, and {what} adds {more:g} to it: the weights shrink by λ = {noise + more:g}"
