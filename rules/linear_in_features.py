"""A linear layer is made for another number of features than arrives.

What it does
------------
Computes the sizes of tensors through `nn.Sequential` and `forward`: convolutions, pooling, flattening, views,
concatenation, recurrent layers. It reports a linear layer, or a product with a weight matrix, whose `in_features` is
not the size of the last dimension of what arrives. Sizes begin with a tensor that the program makes, a data set of
known size, a call such as `summary(model, (1, 28, 28))`, or an earlier layer.

Why it is bad
-------------
A linear layer multiplies its weight of `out_features` x `in_features` with the last dimension of its input. Where the
two differ there is no product, and the first batch ends the run.

Symptom you will see
--------------------
`RuntimeError: mat1 and mat2 shapes cannot be multiplied (32x490 and 1960x3)`, often after the data were downloaded and
the network was moved to the GPU.

Example
-------
```python
net = nn.Sequential(
    nn.Conv2d(1, 10, 3, padding=1),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(10 * 28 * 28, 3),
)
net(torch.randn(32, 1, 28, 28))
```

Use instead
-----------
```python
net = nn.Sequential(
    nn.Conv2d(1, 10, 3, padding=1),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(10 * 14 * 14, 3),
)
net(torch.randn(32, 1, 28, 28))
```
`mllint shapes FILE --input 1x28x28` prints the size behind every layer. `nn.LazyLinear` finds the number by itself.

When it is right to ignore this
-------------------------------
When the error is what the program is about. Under `pytest.raises`, `assertRaises` and in a `try` that looks for a size
that fits, mllint says nothing.

Fix safety
----------
Safe: the program fails today. The number that arrives is put in the place of the one that is written out where the
layer is made. The fix is withheld where the number is computed or has another reader, where the layer is given several
sizes, and where the input may be what is wrong (a map that nobody flattened).

References
----------
- PyTorch documentation, `torch.nn.Linear` and `torch.nn.Flatten`.
- Goodfellow, Bengio, Courville: Deep Learning, section 9.5 (sizes of convolutions).
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import ERROR, Block, Finding, rule
from mllint.evidence.misfits import called, finding, misfits
from mllint.repair.right_number import right_number

_MADE = r"(?:randn?|zeros|ones|empty|normal|random|uniform)\(\(?\s*(?:size=)?\(?\s*\w+\s*,"
_TOKENS = r"randint\([^()\n]*\(\s*\w+\s*,\s*\w"
_RECURRENT = r"bidirectional\s*=\s*True|proj_size\s*="
_DATA = r"MNIST|CIFAR|SVHN|load_(?:digits|iris|wine)|make_(?:classification|regression|blobs|moons)|summary"
_WRITTEN = r"int\s*=\s*\d|[\"']\w+[\"']\s*:\s*\d"
_SCREEN = (
    r"Linear\(\s*(?:in_features\s*=\s*)?[^,()\n]*\d",
    _MADE,
    _TOKENS,
    _RECURRENT,
    _DATA,
    _WRITTEN,
)


@rule(
    "MLL401",
    "a linear layer does not take what arrives",
    severity=ERROR,
    screen=_SCREEN,
    screen_all=("Linear",),
    problem="P3",
)
def linear_in_features(program: Block) -> Iterator[Finding]:
    for unfit in misfits(program, "features"):
        event = unfit.event
        layer = called(unfit.made.node, unfit.made) if unfit.made else called(event.node, event)
        message = (
            f"{layer} takes {event.expected} features and {event.found} arrive, "
            "so the first batch raises a RuntimeError"
        )
        yield finding(unfit, message, right_number(unfit))
