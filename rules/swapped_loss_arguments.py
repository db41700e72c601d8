"""A loss gets the target first and the prediction second.

What it does
------------
Looks at the two arguments of the losses that tell them apart: the cross-entropies of PyTorch, `NLLLoss`, `BCELoss`,
`BCEWithLogitsLoss`, the KL divergence, and those of Keras and TensorFlow. It reports a call whose first argument is
data (a column of a batch, labels, constants) that no network has touched, while the second came out of a network. It follows
the values, so names, keywords and `functools.partial` make no difference. Losses that are the same both ways (MSE, L1,
Huber, cosine) are not looked at, nor are losses of two networks, KL divergences of fixed distributions, and inputs that
are optimised themselves.

Why it is bad
-------------
The two arguments are read differently: the first one is normalised, or its logarithm is taken, the second one is a
weight. With the two swapped the loss is linear in the prediction: it has no minimum, and its gradient does not depend
on what was predicted.

Symptom you will see
--------------------
PyTorch raises an error about the dtype or the shape of the target, in most cases. Where both are floating-point
numbers of one shape (soft labels, reconstruction, multi-label targets) nothing is raised: the loss falls without end or
stays where it is, and the network learns nothing or runs off to where the loss is cut off.

Example
-------
```python
loss = F.cross_entropy(labels, model(images))
```

Use instead
-----------
```python
loss = F.cross_entropy(model(images), labels)
```

When it is right to ignore this
-------------------------------
When the distribution that a network gives is meant to be the weight of a fixed prediction. Name it so, and write the
formula.

Fix safety
----------
Safe: the two arguments change places. Withheld where they do not both stand in the call.

References
----------
- PyTorch documentation, `torch.nn.CrossEntropyLoss`, `torch.nn.BCELoss`, `torch.nn.KLDivLoss`: input first.
- Keras documentation, losses: `y_true` first.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import ERROR, Block, Finding, rule
from mllint.repair.swapped import Pair, compared, exchanged, is_swapped, is_unknown

_FIRST = (
    "the target is the first argument and the prediction the second, "
    "so the loss is linear in what the network puts out and teaches it nothing"
)
_LAST = _FIRST.replace("target is the first", "prediction is the first").replace(
    "prediction the second", "target the second, the wrong way round for Keras"
)


@rule(
    "MLL526",
    "a loss gets the target first and the prediction second",
    severity=ERROR,
    screen=(
        r"\b(?:binary_)?cross_entropy\b",
        r"\b(?:CrossEntropy|NLL|BCE|BCEWithLogits|KLDiv)Loss\b",
        r"\b(?:nll_loss|kl_div|binary_cross_entropy_with_logits)\b",
        r"_cross_entropy_with_logits",
        r"\w+_crossentropy\b",
        r"\w+Crossentropy\b",
    ),
)
def swapped_loss_arguments(program: Block) -> Iterator[Finding]:
    occasions: dict[int, list[Pair]] = {}
    for pair in compared(program):
        if is_unknown(pair):
            continue
        occasions.setdefault(id(pair.event.node), []).append(pair)
    for same in occasions.values():
        if all(map(is_swapped, same)):
            pair = same[0]
            message = _LAST if pair.target_first else _FIRST
            yield Finding(pair.event, message, because=pair.because, fix=exchanged(pair))
