"""A cross-entropy gets the output of a softmax.

What it does
------------
Looks at what goes into `nn.CrossEntropyLoss`, `F.cross_entropy`, their counterparts in TensorFlow and the
cross-entropies of Keras with `from_logits=True`, and reports the softmax (or sigmoid) that it came from: a layer at the
end of a `Sequential`, the last line of a `forward`, an expression in the loss itself, the activation of a Keras layer.
It follows the output of a network through functions, tuples, dicts, attributes and other files. A softmax for anything
else is none of its business: attention, gates, sampling, a target that is a distribution, metrics, a network that gives
logits to the loss and probabilities to whoever wants them.

Why it is bad
-------------
These losses apply `log_softmax` themselves. A second softmax gets numbers between 0 and 1 instead of scores, so the
best it can give the right class is e / (e + K - 1): with ten classes 0.23. The loss of a perfect prediction is not 0
but ln(1 + (K - 1) / e), and its gradient goes through two saturating functions instead of none: a prediction that is
confidently wrong hardly moves.

Symptom you will see
--------------------
The loss gets stuck high (at 1.46 for ten classes, 0.55 for three) however good the accuracy is, training is slow, and
a network that starts on the wrong foot stays there.

Example
-------
```python
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10), nn.Softmax(dim=1))
loss = nn.CrossEntropyLoss()(model(x), y)
```

Use instead
-----------
```python
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
loss = nn.CrossEntropyLoss()(model(x), y)
```

When it is right to ignore this
-------------------------------
Hardly ever. A `log_softmax` before the loss is superfluous but changes nothing: it is no error but an information,
which is shown with `--min-confidence medium` alone. If the softmax is meant to limit confidence, `label_smoothing` says
so.

Fix safety
----------
Safe where the softmax is for nothing but the loss and for asking which class is the largest, which it does not change:
it is taken out. Unsafe where something else reads what it gives, such as a threshold or a print. Withheld where
something needs it to be probabilities, and where it is written in a way that cannot be taken out. In Keras the loss is
told `from_logits=False` instead, so that predictions stay probabilities.

References
----------
- PyTorch documentation, `torch.nn.CrossEntropyLoss`: the input is expected to contain the unnormalized logits.
- Keras documentation, `keras.losses.CategoricalCrossentropy`, argument `from_logits`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import ERROR, INFO, LOG_PROBABILITIES, LOGITS, PROBABILITIES, Block, Finding, rule
from mllint.evidence.losses import CLASSES, losses
from mllint.evidence.squashed import too_much
from mllint.repair.squash_fix import without


@rule(
    "MLL521",
    "a cross-entropy gets the output of a softmax",
    severity=ERROR,
    screen=(
        r"\bcross_entropy\b",
        r"\bCrossEntropyLoss\b",
        r"\bfrom_logits\b",
        r"softmax_cross_entropy_with_logits",
    ),
    screen_all=(r"[Ss]oftm(?:ax|in)|[Ss]igmoid",),
)
def softmax_cross_entropy(program: Block) -> Iterator[Finding]:
    given_scores = [
        loss for loss in losses(program) if loss.family == CLASSES and loss.reads is LOGITS
    ]
    spoilt = [loss for loss in given_scores if PROBABILITIES in loss.input]
    for found in too_much(program, spoilt):
        yield Finding(
            found.squash.at,
            f"{found.text} squashes the scores before a cross-entropy that applies a softmax itself, "
            "so the loss cannot get near 0 and its gradients are weak",
            because=found.because,
            fix=without(program, found),
            node=found.squash.node,
        )
    twice = [loss for loss in given_scores if LOG_PROBABILITIES in loss.input]
    for found in too_much(program, twice, LOG_PROBABILITIES):
        yield Finding(
            found.squash.at,
            f"{found.text} comes before a cross-entropy that does the same itself, "
            "so it changes nothing and can be left out",
            because=found.because,
            node=found.squash.node,
            sure=False,
            severity=INFO,
        )
