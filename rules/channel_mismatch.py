"""A layer is made for another number of channels than arrives.

What it does
------------
Follows the number of channels through `nn.Sequential` and `forward` and reports a convolution, a transposed
convolution or a normalisation whose `in_channels`, `num_features` or `num_channels` is not what the layer before it
gives, or what the images have. Concatenation, splitting, grouped convolutions, pixel shuffling and the like are
computed. A network need not be called for that: its own layers have to fit one another.

Why it is bad
-------------
The weight of a convolution has one slice, and a normalisation one mean and variance, for each channel it was made
for. With any other number PyTorch refuses to run.

Symptom you will see
--------------------
`RuntimeError: Given groups=1, weight of size [128, 64, 3, 3], expected input[8, 32, 14, 14] to have 64 channels, but
got 32 channels instead`, or `running_mean should contain 128 elements not 64`.

Example
-------
```python
block = nn.Sequential(
    nn.Conv2d(64, 128, kernel_size=3, padding=1),
    nn.BatchNorm2d(64),
    nn.ReLU(),
)
```

Use instead
-----------
```python
block = nn.Sequential(
    nn.Conv2d(64, 128, kernel_size=3, padding=1),
    nn.BatchNorm2d(128),
    nn.ReLU(),
)
```

When it is right to ignore this
-------------------------------
When the error is what the program is about. Under `pytest.raises`, `assertRaises` and in a `try` that looks for a size
that fits, mllint says nothing. Of the two numbers that differ the second is reported, as PyTorch does; you may have
meant to change the first.

Fix safety
----------
Safe: the program fails today. The number of channels that arrives is put in the place of the one that is written out
where the layer is made. The fix is withheld where the number is computed or has another reader, where the groups of a
convolution would not divide it, and where the input may be what is wrong (channels in the last dimension).

References
----------
- PyTorch documentation, `torch.nn.Conv2d` and `torch.nn.BatchNorm2d`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import ERROR, Block, Finding, rule
from mllint.evidence.misfits import called, finding, misfits
from mllint.repair.right_number import right_number

_SCREEN = (
    r"\w\(\s*(?:\w+\s*=\s*)?\d+\s*,\s*(?:\w+\s*=\s*)?\w+",
    r"[\[(=]\s*\d+\s*,\s*\d+",
    r"int\s*=\s*\d|[\"']\w+[\"']\s*:\s*\d",
    r"(?:Conv(?:Transpose)?|BatchNorm|InstanceNorm)\dd\(\s*(?:\w+\s*=\s*)?[^,()\n]*\d",
)


@rule(
    "MLL402",
    "a layer does not take the channels that arrive",
    severity=ERROR,
    screen=_SCREEN,
    screen_all=(r"Conv(?:Transpose)?\dd|BatchNorm\dd|GroupNorm|InstanceNorm\dd",),
    problem="P3",
)
def channel_mismatch(program: Block) -> Iterator[Finding]:
    for unfit in misfits(program, "channels"):
        event = unfit.event
        layer = called(unfit.made.node, unfit.made) if unfit.made else called(event.node, event)
        message = (
            f"{layer} takes {event.expected} channels and {event.found} arrive, "
            "so the first batch raises a RuntimeError"
        )
        yield finding(unfit, message, right_number(unfit))
