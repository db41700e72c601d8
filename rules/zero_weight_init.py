"""Layers in a row start with all weights zero.

What it does
------------
Looks for two or more consecutive layers of a network whose weight matrices are all set to zero before training,
and for hidden ReLU layers that start with both weights and biases zero. It follows the weights through
initialiser functions, `apply`, loops over `modules()` and `parameters()`, arguments and files, and it knows which
layer feeds which from the network's `forward`.

Why it is bad
-------------
The gradient that reaches a layer is multiplied by the weights of the layers after it. Where those are zero it is
zero, so the first of two zero layers never moves away from its start; and units that start equal receive equal
gradients, so they stay copies of one another for ever. A ReLU unit whose input is exactly zero passes no gradient
at all.

Symptom you will see
--------------------
The loss stays at its starting value (`ln K` for `K` classes) and the accuracy at chance, on the training data as
well, whatever the learning rate.

Example
-------
```python
def init_weights(module):
    if isinstance(module, nn.Linear):
        nn.init.zeros_(module.weight)
        nn.init.zeros_(module.bias)

model.apply(init_weights)
```

Use instead
-----------
```python
def init_weights(module):
    if isinstance(module, nn.Linear):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        nn.init.zeros_(module.bias)

model.apply(init_weights)
```
He initialisation before ReLU and its relatives, Xavier initialisation with the gain of the activation before tanh
and sigmoid. Biases may start at zero.

When it is right to ignore this
-------------------------------
When the zeros are the point of a demonstration, or when the weights are replaced by stored ones in a way mllint
cannot see. The last layer alone, one side of a LoRA pair, zero convolutions, adaLN-Zero and the last layer of a
residual branch are not reported.

Fix safety
----------
Unsafe: the network starts from other weights, which is the point. The fix is withheld where the constant comes
from somewhere else than the place that sets it.

References
----------
- He, Zhang, Ren, Sun: Delving Deep into Rectifiers, ICCV 2015.
- Glorot, Bengio: Understanding the difficulty of training deep feedforward neural networks, AISTATS 2010.
- PyTorch documentation, `torch.nn.init`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import ERROR, Block, Finding, Step, rule
from mllint.evidence.symmetry import Constant, networks_with
from mllint.evidence.weights import Weights
from mllint.repair.initialisers import random_weights

_SCREEN = r"zeros(?:_|_like|_initializer)?\b|\bzero_\b|constant_|Zeros\b|Constant\b|fill_\b|\bfull(?:_like)?\("


@rule(
    "MLL301",
    "all weights of consecutive layers start at zero",
    severity=ERROR,
    screen=(_SCREEN,),
    problem="P6",
)
def zero_weight_init(program: Block) -> Iterator[Finding]:
    for constant in networks_with(program, lambda values: set(values) == {0}):
        yield Finding(
            constant.fillings[0].event,
            _message(constant),
            because=(
                Step(
                    "feeds on the output of a layer of zeros",
                    constant.pair.event.node,
                    constant.pair.event.source,
                ),
            ),
            fix=random_weights(
                constant.fillings, constant.pair.activation, program.once(Weights).output_calls()
            ),
        )


def _message(constant: Constant) -> str:
    if constant.dead:
        return "a hidden ReLU layer starts with weights and biases zero, so it gives zero, passes no gradient and never learns"
    return "layers in a row start with all weights zero, so no gradient reaches the first and their units stay alike"
