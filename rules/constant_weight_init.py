"""Layers in a row start with all weights equal.

What it does
------------
Looks for two or more consecutive layers of a network whose weight matrices each start as one constant, at least
one of them not zero (for zeros see zero-weight-init). It follows the weights through initialiser functions,
`apply`, loops, arguments and files.

Why it is bad
-------------
Units of a layer that start with equal weights compute the same output, receive the same gradient and stay equal
after every step. However wide the layer is, it has the capacity of a single unit: its weight matrix keeps rank
one.

Symptom you will see
--------------------
The loss falls a little and stops far above what the data allow; all rows of a hidden layer's weight matrix are
identical after training.

Example
-------
```python
for layer in (model.hidden, model.output):
    nn.init.constant_(layer.weight, 0.05)
```

Use instead
-----------
```python
for layer in (model.hidden, model.output):
    nn.init.xavier_normal_(layer.weight, gain=nn.init.calculate_gain("tanh"))
```

When it is right to ignore this
-------------------------------
When the weights are meant to be fixed filters (set `requires_grad=False` and mllint is silent), or random numbers
are added to them in a way mllint cannot see.

Fix safety
----------
Unsafe: the network starts from other weights, which is the point. The fix is withheld where the constant comes
from somewhere else than the place that sets it.

References
----------
- Goodfellow, Bengio, Courville: Deep Learning, section 8.4 (parameter initialisation breaks symmetry).
- PyTorch documentation, `torch.nn.init`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import ERROR, Block, Finding, Step, rule
from mllint.evidence.symmetry import networks_with
from mllint.evidence.weights import Weights
from mllint.repair.initialisers import random_weights

_SCREEN = (
    r"\bones(?:_|_like|_initializer)?\b|constant_|Ones\b|Constant\b|fill_\b|\bfull(?:_like)?\("
)


@rule("MLL302", "all weights of consecutive layers start equal", severity=ERROR, screen=(_SCREEN,))
def constant_weight_init(program: Block) -> Iterator[Finding]:
    for constant in networks_with(program, lambda values: len(values) > 1 and set(values) != {0}):
        yield Finding(
            constant.fillings[0].event,
            "layers in a row start with all weights equal, so the units of a layer stay copies of one another",
            because=(
                Step(
                    "feeds on the output of a layer of equal units",
                    constant.pair.event.node,
                    constant.pair.event.source,
                ),
            ),
            fix=random_weights(
                constant.fillings, constant.pair.activation, program.once(Weights).output_calls()
            ),
        )
