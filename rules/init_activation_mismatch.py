"""Weights are drawn on the scale of another activation than the one that follows.

What it does
------------
Looks for rows of layers whose weights an initialiser draws on purpose, but for another activation than the one
behind them: Xavier (Glorot) with gain 1 before ReLU and its relatives in rows of five weight layers or more, and
He (Kaiming) before sigmoid, tanh or SELU in rows of three or more. A row ends where the output is normalised, added
to something (a residual connection) or squashed. It knows which layer feeds which from `forward`, follows the
initialisers through functions, `apply`, loops and files, and counts the layers that a loop or a comprehension makes.

Why it is bad
-------------
An initialiser chooses the variance of the weights so that the signal, and the gradient on its way back, keep their
scale from layer to layer. Xavier's choice is right where the activation takes nothing away. ReLU takes half of the
signal's power, so with Xavier the power is halved at each layer, and after ten layers a thousandth is left; He's
choice has twice the variance for that reason. SELU is made for LeCun's scale and grows beyond all bounds with He's.
A sigmoid passes at most a quarter of its input's slope on: neither He's scale nor Xavier's with gain 1 makes up for
that, Xavier's with gain 4 does.

Symptom you will see
--------------------
The outputs of the untrained network hardly differ from one input to the next; the loss stays at its starting value
for many iterations and then falls late. The deeper the network, the later; with SELU the loss may explode instead.

Example
-------
```python
for module in ten_layers_with_relu.modules():
    if isinstance(module, nn.Linear):
        nn.init.xavier_normal_(module.weight)
```

Use instead
-----------
```python
for module in ten_layers_with_relu.modules():
    if isinstance(module, nn.Linear):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
```
He before ReLU and its relatives; Xavier with the gain of the activation before tanh (`calculate_gain("tanh")`) and
sigmoid (4, the inverse of its steepest slope: `calculate_gain("sigmoid")` is 1, and with it the signal dies out);
LeCun's scale (`kaiming_normal_` with `nonlinearity="linear"`) before SELU.

When it is right to ignore this
-------------------------------
When the optimiser makes up for the scale (Adam does for a few layers), or the gain is chosen by experiment. How deep
a row has to be was measured on handwritten digits with plain SGD, as the mean validation accuracy over the first
epochs: Xavier before ReLU costs a tenth of it at five layers and two thirds at ten; He before sigmoid costs a seventh
of what Xavier with gain 4 reaches at three layers and half at five; He before SELU costs little up to five layers and
everything at ten with a large learning rate. Before tanh He's scale lies between Xavier's with gain 1 and with its
gain of 5/3, and the measured difference was small up to sixteen layers: there the finding is a matter of order.
Normalised, residual and shallow networks, last layers, embeddings, recurrent layers, gains that are given and
initialisers that are left at a library's default are not reported.

Fix safety
----------
Unsafe: the network starts from other weights, which is the point. The distribution (normal or uniform) is kept. The
fix is withheld where one call draws the weights of layers with different activations, and where the initialiser
comes from somewhere else than the call.

References
----------
- He, Zhang, Ren, Sun: Delving Deep into Rectifiers, ICCV 2015.
- Glorot, Bengio: Understanding the difficulty of training deep feedforward neural networks, AISTATS 2010.
- Klambauer, Unterthiner, Mayr, Hochreiter: Self-Normalizing Neural Networks, NeurIPS 2017.
- PyTorch documentation, `torch.nn.init`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import WARNING, Block, Finding, Fix, Step, rule
from mllint.evidence.signals import RECTIFIERS, Mismatch, activations_of, mismatches
from mllint.repair.initialisers import matching_weights

_SCREEN = r"xavier_|kaiming_|glorot_|\bhe_(?:normal|uniform)|Glorot(?:Normal|Uniform)|\bHe(?:Normal|Uniform)"
_SPELLED = {"relu": "ReLU", "selu": "SELU", "gelu": "GELU", "silu": "SiLU", "relu6": "ReLU6"}


@rule(
    "MLL303",
    "weights are drawn on the scale of another activation than the one that follows",
    severity=WARNING,
    screen=(_SCREEN,),
    problem="P6",
)
def init_activation_mismatch(program: Block) -> Iterator[Finding]:
    for mismatch in mismatches(program):
        pair = mismatch.pairs[0]
        behind = Step(
            f"feeds on the output of {_spelled(pair.activation)}",
            pair.event.node,
            pair.event.source,
        )
        yield Finding(
            mismatch.fillings[0].event,
            _message(mismatch),
            because=(behind,),
            fix=_fix(mismatch, program),
        )


def _message(mismatch: Mismatch) -> str:
    activation, row = _spelled(mismatch.activation), f"{mismatch.layers} layers in a row"
    if mismatch.activation in RECTIFIERS:
        return (
            f"weights drawn by Xavier's scale before {activation} halve the signal's power at each of {row}, so the"
            " network starts almost blind and learns late"
        )
    effect = {
        "sigmoid": "let the signal die out, so training starts late",
        "selu": "let the signal grow, so training may fail",
    }.get(mismatch.activation, "do not keep the scale of the signal")
    return f"weights drawn by He's scale before {activation} in {row} {effect}"


def _spelled(activation: str) -> str:
    return _SPELLED.get(activation, activation.replace("_", " "))


def _fix(mismatch: Mismatch, program: Block) -> Fix | None:
    """Only if each call that is changed draws weights for this kind of activation alone."""
    kinds = {a for f in mismatch.fillings for a in activations_of(f.event.node, program)}
    alike = RECTIFIERS if mismatch.activation in RECTIFIERS else {mismatch.activation}
    return matching_weights(mismatch.fillings, mismatch.activation) if kinds <= alike else None
