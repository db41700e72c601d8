"""Noise for training inputs is drawn once and reused in every epoch.

What it does
------------
Looks for inputs that are data plus noise (or data after a random transform) where the draw stands outside the loop
that trains on them, so that every pass sees the same disturbed rows. It reports data that were read from somewhere,
were handed to the function, or are used clean elsewhere; rows that exist only with their noise are taken for made-up
data and left alone.

Why it is bad
-------------
Noise that is drawn anew in every step averages out to a penalty: for least squares with noise N(0, σ²), the expected
loss is the loss on the clean rows plus σ²‖w‖² (per row), which is ridge regression with λ = σ². One frozen draw does
not average: it is just another data set, with wrong inputs, which the model fits, chance correlations included.

Symptom you will see
--------------------
The regularisation is not the one that was meant: the weights depend on the draw and lie far from the ridge solution,
and a flexible model learns the noise by heart.

Example
-------
```python
noisy = x + sigma * torch.randn_like(x)
for epoch in range(epochs):
    loss = mse(model(noisy), y)
    ...
```

Use instead
-----------
```python
for epoch in range(epochs):
    noisy = x + sigma * torch.randn_like(x)
    loss = mse(model(noisy), y)
    ...
```

When it is right to ignore this
-------------------------------
When a corrupted data set is what is studied: a fixed benchmark, local differential privacy, measurement error.
Denoising, where the clean rows are the target, and networks that predict the noise are not reported.

Fix safety
----------
Unsafe: the model sees other inputs in every epoch, which is the point. The fix moves the statement that disturbs the
inputs to the top of the loop; it is withheld where something else uses the disturbed inputs, where they overwrite the
clean ones, or where a data set or loader was made of them.

References
----------
- Bishop: Training with noise is equivalent to Tikhonov regularization, Neural Computation 7(1), 1995.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import WARNING, Block, Event, Finding, rule
from mllint.evidence.disturbed import frozen
from mllint.repair.move_draw import draw_inside

_MESSAGE = (
    "this noise is drawn once and reused in every epoch, so it does not average out to a penalty on the "
    "weights"
)
_SCREEN = (
    r"\brandn|rand\(|\brand_like|normal_?\(|uniform_?\(|gauss\(|Normal\(|Uniform\(",
    r"\.Random[A-Z]",
)


@rule(
    "MLL202",
    "noise for training inputs is drawn once",
    severity=WARNING,
    screen=_SCREEN,
    problem="P1",
)
def frozen_noise(program: Block) -> Iterator[Finding]:
    reported: set[int] = set()
    for found in frozen(program):
        if id(found.step.node) in reported:
            continue
        reported.add(id(found.step.node))
        at = Event(found.step.node, found.step.source, None)
        yield Finding(at, _MESSAGE, because=(found.draw,), fix=draw_inside(found))
