"""A binary cross-entropy gets raw scores.

What it does
------------
Looks at what goes into `nn.BCELoss`, `F.binary_cross_entropy` and the binary cross-entropy of Keras without
`from_logits=True`, and reports raw scores: values of which a linear layer or a convolution is proven to be the last
thing that was applied. It follows the output of a network through functions, tuples, dicts, attributes and other
files. An output of which it is not known whether a sigmoid was applied is not reported.

Why it is bad
-------------
These losses take the logarithm of the prediction and of one minus it. Only probabilities have both.

Symptom you will see
--------------------
PyTorch raises `all elements of input should be between 0 and 1` as soon as a score is outside, or dies with an
assertion of the device. Keras cuts the scores off at 0 and 1, so that what is outside has a huge loss and no gradient:
the loss stays where it is, at several nats.

Example
-------
```python
model = nn.Sequential(nn.Linear(30, 16), nn.ReLU(), nn.Linear(16, 1))
loss = nn.BCELoss()(model(x), y)
```

Use instead
-----------
```python
model = nn.Sequential(nn.Linear(30, 16), nn.ReLU(), nn.Linear(16, 1))
loss = nn.BCEWithLogitsLoss()(model(x), y)
```

When it is right to ignore this
-------------------------------
Never.

Fix safety
----------
Unsafe, because another function is computed: the loss that takes raw scores is used, which is also the more exact
one. Code that reads the output as probabilities needs a sigmoid of its own. Withheld where the same loss is given
probabilities elsewhere, and where it is not made in sight.

References
----------
- PyTorch documentation, `torch.nn.BCELoss` and `torch.nn.BCEWithLogitsLoss`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import ERROR, LOGITS, PROBABILITIES, Block, Finding, rule
from mllint.evidence.losses import BINARY, losses
from mllint.repair.loss_change import for_scores

_MESSAGE = (
    "this binary cross-entropy takes probabilities but gets raw scores, "
    "so it fails or loses its gradient where a score is not between 0 and 1"
)


@rule(
    "MLL524",
    "a binary cross-entropy gets raw scores",
    severity=ERROR,
    screen=(
        r"\bbinary_cross_entropy\b",
        r"\bBCELoss\b",
        r"\bbinary_crossentropy\b",
        r"\bBinaryCrossentropy\b",
    ),
)
def bce_without_sigmoid(program: Block) -> Iterator[Finding]:
    reported = set()
    every = losses(program)
    for loss in every:
        if loss.family != BINARY or loss.reads is not PROBABILITIES or LOGITS not in loss.input:
            continue
        if id(loss.event.node) not in reported:
            reported.add(id(loss.event.node))
            step = loss.input.why(LOGITS)
            because = (step,) if step is not None and step.node is not None else ()
            yield Finding(loss.event, _MESSAGE, because=because, fix=for_scores(loss, every))
