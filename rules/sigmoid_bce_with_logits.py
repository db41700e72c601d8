"""A binary cross-entropy with logits gets the output of a sigmoid.

What it does
------------
Looks at what goes into `nn.BCEWithLogitsLoss`, `F.binary_cross_entropy_with_logits`, `torchvision`'s
`sigmoid_focal_loss`, their counterpart in TensorFlow and the binary cross-entropy of Keras with `from_logits=True`, and
reports the sigmoid (or softmax) that it came from: a layer at the end of a `Sequential`, the last line of a `forward`,
an expression in the loss itself, the activation of a Keras layer. It follows the output of a network through functions,
tuples, dicts, attributes and other files.

Why it is bad
-------------
These losses apply the sigmoid themselves. A second one gets numbers between 0 and 1 instead of scores, so it can give
no answer below 0.5 and none above 0.73: nothing is ever told to be unlikely. The loss of a perfect prediction is not 0
but ln 2 for a "no" and ln(1 + 1/e) for a "yes", and its gradient goes through two saturating functions.

Symptom you will see
--------------------
The loss gets stuck between 0.31 and 0.69 however good the predictions are, and training is slow. In a GAN the
discriminator cannot call an image a fake, and the generator gets hardly any gradient.

Example
-------
```python
model = nn.Sequential(nn.Linear(30, 16), nn.ReLU(), nn.Linear(16, 1), nn.Sigmoid())
loss = nn.BCEWithLogitsLoss()(model(x), y)
```

Use instead
-----------
```python
model = nn.Sequential(nn.Linear(30, 16), nn.ReLU(), nn.Linear(16, 1))
loss = nn.BCEWithLogitsLoss()(model(x), y)
```

When it is right to ignore this
-------------------------------
Hardly ever. Where probabilities are needed, keep the sigmoid and use `nn.BCELoss`, or apply it where they are needed.

Fix safety
----------
Safe where the sigmoid is for nothing but the loss: it is taken out. Unsafe where something else reads what it gives: a
threshold of 0.5 on probabilities is one of 0 on scores. Withheld where something needs it to be probabilities, and
where it is written in a way that cannot be taken out. In Keras the loss is told `from_logits=False` instead, so that
predictions stay probabilities.

References
----------
- PyTorch documentation, `torch.nn.BCEWithLogitsLoss`: it combines a sigmoid layer and the BCELoss in one class.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import ERROR, LOGITS, PROBABILITIES, Block, Finding, rule
from mllint.evidence.losses import BINARY, losses
from mllint.evidence.squashed import too_much
from mllint.repair.squash_fix import without


@rule(
    "MLL523",
    "a binary cross-entropy with logits gets the output of a sigmoid",
    severity=ERROR,
    screen=(
        r"\bbinary_cross_entropy_with_logits\b",
        r"\bBCEWithLogitsLoss\b",
        r"\bMultiLabelSoftMarginLoss\b",
        r"\bmultilabel_soft_margin_loss\b",
        r"\bsigmoid_focal_loss\b",
        r"\bsigmoid_cross_entropy_with_logits\b",
        r"\bfrom_logits\b",
    ),
    screen_all=(r"[Ss]oftm(?:ax|in)|[Ss]igmoid|\bexpit\b",),
)
def sigmoid_bce_with_logits(program: Block) -> Iterator[Finding]:
    spoilt = [
        loss
        for loss in losses(program)
        if loss.family == BINARY and loss.reads is LOGITS and PROBABILITIES in loss.input
    ]
    for found in too_much(program, spoilt):
        yield Finding(
            found.squash.at,
            f"{found.text} squashes the scores before a binary cross-entropy that applies a sigmoid itself, "
            "so no answer gets below 0.5 and the loss cannot get near 0",
            because=found.because,
            fix=without(program, found),
            node=found.squash.node,
        )
