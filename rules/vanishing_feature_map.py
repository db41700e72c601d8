"""A feature map is smaller than the window that is slid over it.

What it does
------------
Computes the size of feature maps through convolutions and pooling and reports the layer whose output would have no
pixel in some direction: W' = floor((W - d(K - 1) - 1 + 2P) / S) + 1 is 0 or less, for a map of W pixels, a kernel of K,
padding P, stride S and dilation d.

Why it is bad
-------------
A window that does not fit into the padded map even once gives no output, and PyTorch refuses to run, Keras to build the network. A network made
for large images often meets small ones that way: every pooling layer halves the map.

Symptom you will see
--------------------
`RuntimeError: Calculated padded input size per channel: (3 x 3). Kernel size: (5 x 5). Kernel size can't be greater
than actual input size`, or `Output size is too small`. Keras says `ValueError: Computed output size would be zero or
negative` (in older releases `Negative dimension size caused by subtracting 5 from 3`) when the network is built.

Example
-------
```python
net = nn.Sequential(
    nn.Conv2d(1, 16, 5),
    nn.Conv2d(16, 32, 5),
)
net(torch.randn(1, 1, 8, 8))
```

Use instead
-----------
```python
net = nn.Sequential(
    nn.Conv2d(1, 16, 5, padding=2),
    nn.Conv2d(16, 32, 5, padding=2),
)
net(torch.randn(1, 1, 8, 8))
```
Padding keeps the size, fewer pooling layers or a smaller stride keep more of it, and `nn.AdaptiveAvgPool2d` takes any.

When it is right to ignore this
-------------------------------
When the error is what the program is about. Under `pytest.raises`, `assertRaises` and in a `try` that looks for a size
that fits, mllint says nothing.

Fix safety
----------
No fix: padding, smaller kernels, fewer layers and larger images all make it run, and give different networks.

References
----------
- Dumoulin, Visin: A guide to convolution arithmetic for deep learning, 2016.
- PyTorch documentation, `torch.nn.Conv2d` and `torch.nn.MaxPool2d`.
- Keras documentation, `keras.layers.Conv2D` and `keras.layers.MaxPooling2D`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import ERROR, Block, Finding, rule
from mllint.evidence.misfits import called, finding, misfits, of_keras, output_size

_SIDE = r"[\w.*/ ]+"
_SCREEN = (
    rf"(?:randn|rand|zeros|ones|empty|normal|random|uniform)\(\(?\s*(?:size=)?\(?{_SIDE},{_SIDE},{_SIDE}",
    r"randint\([^()\n]*\(\s*\w+\s*,\s*\w",
    r"MNIST\b|CIFAR|SVHN|load_digits|summary\(|Resize\(",
    r"(?:Conv|Pool|Pooling|Convolution)[123]D\b",
)

_ORDERED = (
    "keras.backend.set_image_data_format",
    "keras.backend.set_image_dim_ordering",
    "keras.config.set_image_data_format",
)
"""Calls after which the channels of all layers may come first."""


@rule(
    "MLL403",
    "a feature map is smaller than the window slid over it",
    severity=ERROR,
    screen=_SCREEN,
    problem="P3",
)
def vanishing_feature_map(program: Block) -> Iterator[Finding]:
    ordered = bool(program.calls(*_ORDERED))
    for unfit in misfits(program, "vanishing"):
        event = unfit.event
        keras = of_keras(unfit)
        if keras and ordered:
            continue
        layer = called(unfit.made.node, unfit.made) if unfit.made else called(event.node, event)
        raised = (
            "building the network raises a ValueError"
            if keras
            else "the first batch raises a RuntimeError"
        )
        message = (
            f"{layer} slides over a map that is too small for it, {output_size(unfit)}, so {raised}"
        )
        yield finding(unfit, message)
