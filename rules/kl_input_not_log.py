"""The input of a KL divergence is not log-probabilities.

What it does
------------
Looks at the first argument of `F.kl_div` and of an `nn.KLDivLoss`, and reports one that is proven to be
probabilities (the output of a softmax, a sigmoid, a mixture of them, a one-hot matrix) or the raw scores of a
network. It follows the values through functions, methods, modules and arithmetic, whatever their names say.

Why it is bad
-------------
PyTorch computes `target * (log(target) - input)`: the input has to be the *logarithm* of the model's probabilities.
With probabilities in its place the value is not a divergence. It does not vanish when the two distributions are
equal, it differs from the true one by a term that depends on the prediction, and its gradient with respect to a
predicted probability is minus the target: nothing keeps a large probability from growing larger.

Symptom you will see
--------------------
The "divergence" of two equal distributions is not 0. It hardly moves during training, and a model that minimises it
puts everything on the most likely class instead of matching the target.

Example
-------
```python
loss = F.kl_div(F.softmax(student, dim=1), F.softmax(teacher, dim=1), reduction="batchmean")
```

Use instead
-----------
```python
loss = F.kl_div(F.log_softmax(student, dim=1), F.softmax(teacher, dim=1), reduction="batchmean")
```

When it is right to ignore this
-------------------------------
Never for probabilities or raw scores. An input whose scale is not known is not reported.

Fix safety
----------
Safe where a softmax that is for nothing else becomes a log-softmax. Unsafe where the logarithm is taken of something
that is used elsewhere or was computed otherwise, where raw scores are normalised along their last dimension, and
where the two arguments are swapped because the target is the one that holds log-probabilities. Withheld where the
call is reached with inputs of different kinds.

References
----------
- PyTorch documentation, `torch.nn.KLDivLoss`.
- Kullback, Leibler: On information and sufficiency, Annals of Mathematical Statistics 22, 1951.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mllint import ERROR, LOGITS, PROBABILITIES, Block, Finding, Fix, Step, rule
from mllint.evidence.divergences import Divergence, occasions, swap, swapped
from mllint.repair.logarithms import in_logarithms

_MESSAGES = {
    PROBABILITIES: "the input of this KL divergence is probabilities, not their logarithms, "
    "so it is not 0 where the distributions are equal",
    LOGITS: "the input of this KL divergence is raw scores, not log-probabilities, "
    "so its value is that of no divergence and has no minimum",
}


@rule(
    "MLL511",
    "the input of a KL divergence is not log-probabilities",
    severity=ERROR,
    screen=(r"\bkl_div\b", r"\bKLDivLoss\b"),
    problem="P4",
)
def kl_input_not_log(program: Block) -> Iterator[Finding]:
    for same in occasions(program):
        for fact, message in _MESSAGES.items():
            wrong = next((d for d in same if fact in d.input), None)
            if wrong is not None:
                step = wrong.input.why(fact)
                because = (step,) if step is not None and step.node is not None else ()
                fix = _fix(program, same) if all(fact in d.input for d in same) else None
                yield Finding(wrong.event, message, because=because, fix=fix)
                break


def _fix(program: Block, same: Sequence[Divergence]) -> Fix | None:
    first = same[0]
    if not first.plain:
        return None
    if any(map(swapped, same)):
        return swap(first) if all(map(swapped, same)) else None
    made = [step.node if step is not None else None for step in map(_origin, same)]
    if any(node is not made[0] for node in made):
        return None
    return in_logarithms(program, first.input_node, first.input, first.event.source)


def _origin(divergence: Divergence) -> Step | None:
    """The step by which the input came by its scale."""
    return divergence.input.why(PROBABILITIES) or divergence.input.why(LOGITS)
