"""A negative log-likelihood gets no log-probabilities.

What it does
------------
Looks at what goes into `nn.NLLLoss` and `F.nll_loss`, and reports raw scores (a linear layer or a convolution is proven
to be the last thing that was applied) and probabilities (the output of a softmax). In Keras it reports raw scores in a
categorical cross-entropy without `from_logits=True`, which takes the logarithm itself. It follows the output of a
network through functions, tuples, dicts, attributes and other files. An output whose scale is not known is not
reported.

Why it is bad
-------------
`NLLLoss` takes the number of the right class and turns its sign, nothing else. Of log-probabilities that is the
negative log-likelihood. Of raw scores it is a number that has no lower bound: the network makes all scores larger for
ever, and nothing asks it to make those of the wrong classes smaller. Of probabilities it is minus the probability, whose
gradient vanishes where the prediction is most wrong.

Symptom you will see
--------------------
The loss is negative. With raw scores it falls without end, to minus thousands, and accuracy stays low; with
probabilities it ends near -1 and training is slow. In Keras the loss jumps or stays where it is.

Example
-------
```python
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
loss = F.nll_loss(model(x), y)
```

Use instead
-----------
```python
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
loss = F.cross_entropy(model(x), y)
```

When it is right to ignore this
-------------------------------
Never for raw scores. Minus the probability of the right class is the expected error rate; whoever wants to minimise
that should say so, as `1 - p`.

Fix safety
----------
Safe where a softmax that is for nothing but the loss and for asking which class is the largest becomes a log-softmax.
Unsafe where the logarithm is taken of probabilities that are used elsewhere, and where raw scores are given to
`CrossEntropyLoss` instead. Withheld where the same loss is given log-probabilities elsewhere.

References
----------
- PyTorch documentation, `torch.nn.NLLLoss`: the input is expected to contain log-probabilities of each class.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mllint import (
    ERROR,
    LOG_PROBABILITIES,
    LOGITS,
    PROBABILITIES,
    Block,
    Fact,
    Finding,
    Fix,
    rule,
)
from mllint.evidence.losses import CLASSES, Loss, losses
from mllint.evidence.squashed import squash_of
from mllint.repair.logarithms import in_logarithms
from mllint.repair.loss_change import for_scores
from mllint.repair.squash_fix import as_log_softmax

_MESSAGES = {
    LOGITS: "this negative log-likelihood gets raw scores, not log-probabilities, "
    "so its value has no lower bound and wrong classes are never made less likely",
    PROBABILITIES: "this negative log-likelihood gets probabilities, not their logarithms, "
    "so it is negative and its gradient vanishes where the prediction is most wrong",
}
_OF_KERAS = (
    "this cross-entropy takes probabilities but gets raw scores: without `from_logits=True` "
    "it cuts them off, so its value is that of no likelihood"
)


@rule(
    "MLL522",
    "a negative log-likelihood gets no log-probabilities",
    severity=ERROR,
    screen=(
        r"\bnll_loss\b",
        r"\bNLLLoss\b",
        r"\b(?:sparse_)?categorical_crossentropy\b",
        r"\b(?:Sparse)?CategoricalCrossentropy\b",
    ),
)
def nll_without_log_softmax(program: Block) -> Iterator[Finding]:
    every = losses(program)
    of_node: dict[int, list[Loss]] = {}
    for loss in every:
        if loss.family == CLASSES and loss.reads is not LOGITS:
            of_node.setdefault(id(loss.event.node), []).append(loss)
    for same in of_node.values():
        wrong = next(((loss, fact) for loss in same if (fact := _wrong(loss)) is not None), None)
        if wrong is not None:
            loss, fact = wrong
            step = loss.input.why(fact)
            because = (step,) if step is not None and step.node is not None else ()
            message = _OF_KERAS if loss.keras else _MESSAGES[fact]
            alike = all(_wrong(one) is fact for one in same)
            fix = _fix(program, loss, fact, same, every) if alike else None
            yield Finding(loss.event, message, because=because, fix=fix)


def _wrong(loss: Loss) -> Fact | None:
    """The scale of an input that is not the one on which its loss reads it."""
    if LOGITS in loss.input:
        return LOGITS
    wrong = loss.reads is LOG_PROBABILITIES and PROBABILITIES in loss.input
    return PROBABILITIES if wrong else None


def _fix(
    program: Block, loss: Loss, fact: Fact, same: Sequence[Loss], every: Sequence[Loss]
) -> Fix | None:
    if fact is LOGITS:
        return for_scores(loss, every)
    squash = squash_of(program, loss.input)
    if squash is not None and all(_is_of(program, one, squash.node) for one in same):
        spoilt = {id(one.event.node) for one in every if _is_of(program, one, squash.node)}
        fix = as_log_softmax(program, squash, spoilt)
        if fix is not None:
            return fix if squash.at.source is loss.event.source else None
    if loss.input_node is None:
        return None
    return in_logarithms(program, loss.input_node, loss.input, loss.event.source)


def _is_of(program: Block, loss: Loss, node: object) -> bool:
    squash = squash_of(program, loss.input)
    return squash is not None and squash.node is node
