"""The target of a KL divergence is not what `log_target` says.

What it does
------------
Looks at the second argument of `F.kl_div` and of an `nn.KLDivLoss`, and reports log-probabilities without
`log_target=True`, probabilities with it, and the raw scores of a network in either case. It follows the values
through functions, methods, modules and arithmetic, and the flag through the constructor of the loss. Where data stand
first and a prediction second, the two are swapped, which is MLL526.

Why it is bad
-------------
Without `log_target` PyTorch computes `target * (log(target) - input)`. A target below 0 has no logarithm, and the
gradient, which is minus the target, has the wrong sign. With it, PyTorch computes `exp(target) * (target - input)`:
probabilities between 0 and 1 become weights between 1 and 2.7, nearly the same for every class.

Symptom you will see
--------------------
Log-probabilities without the flag: the loss is `nan` (in older versions of PyTorch negative), and minimising it pushes
the model *away* from the target. Probabilities with it: the loss is far too large, does not vanish when the
distributions are equal, and the model is pulled towards the uniform distribution.

Example
-------
```python
target = F.log_softmax(teacher, dim=1)
loss = F.kl_div(F.log_softmax(student, dim=1), target, reduction="batchmean")
```

Use instead
-----------
```python
target = F.log_softmax(teacher, dim=1)
loss = F.kl_div(F.log_softmax(student, dim=1), target, reduction="batchmean", log_target=True)
```

When it is right to ignore this
-------------------------------
Never. A target whose scale is not known is not reported.

Fix safety
----------
Safe: the flag is set, or taken away, where the loss is told how to work. Unsafe where the two arguments are swapped,
because the input is the one that holds probabilities. Withheld where the flag comes from elsewhere, where one
`KLDivLoss` serves several calls that need different flags, and for raw scores.

References
----------
- PyTorch documentation, `torch.nn.KLDivLoss`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mllint import ERROR, LOG_PROBABILITIES, LOGITS, PROBABILITIES, Block, Fact, Finding, Fix, rule
from mllint.evidence.divergences import Divergence, occasions, swap, swapped, with_log_target
from mllint.repair.swapped import is_swapped, pair_of

_MESSAGES = {
    LOG_PROBABILITIES: "the target of this KL divergence is log-probabilities but `log_target` is not set, "
    "so it is read as probabilities",
    PROBABILITIES: "the target of this KL divergence is probabilities but `log_target` is set, "
    "so it is read as logarithms",
    LOGITS: "the target of this KL divergence is raw scores, which are neither probabilities nor their logarithms, "
    "so its value is that of no divergence",
}


@rule(
    "MLL512",
    "the target of a KL divergence is not what `log_target` says",
    severity=ERROR,
    screen=(r"\bkl_div\b", r"\bKLDivLoss\b"),
    problem="P4",
)
def kl_target_log_mismatch(program: Block) -> Iterator[Finding]:
    calls = list(occasions(program))
    for same in calls:
        facts = [_wrong(d) for d in same]
        fact = next((f for f in facts if f is not None), None)
        if fact is None or all(is_swapped(pair_of(d)) for d in same):
            continue
        wrong = same[facts.index(fact)]
        step = wrong.target.why(fact)
        because = (step,) if step is not None and step.node is not None else ()
        fix = _fix(fact, calls, same) if all(f is fact for f in facts) else None
        yield Finding(wrong.event, _MESSAGES[fact], because=because, fix=fix)


def _wrong(divergence: Divergence) -> Fact | None:
    """The scale of a target that is not the one its divergence reads it on."""
    target, flag = divergence.target, divergence.log_target
    if LOGITS in target:
        return LOGITS
    if flag is False and (LOG_PROBABILITIES in target or _is_logarithm(divergence)):
        return LOG_PROBABILITIES
    return PROBABILITIES if flag is True and PROBABILITIES in target else None


def _is_logarithm(divergence: Divergence) -> bool:
    """Whether the target is the logarithm of something, which here can only be meant for probabilities."""
    form = divergence.target.form
    return form is not None and form.op == "log"


def _fix(
    fact: Fact, calls: Sequence[Sequence[Divergence]], same: Sequence[Divergence]
) -> Fix | None:
    if all(map(swapped, same)) and same[0].plain:
        return swap(same[0])
    if fact is LOGITS or any(map(swapped, same)):
        return None
    told = same[0].told
    if told is None or any(d.told is None or d.told.node is not told.node for d in same):
        return None
    users = [other for other in calls if any(d.told and d.told.node is told.node for d in other)]
    if any(_wrong(d) is not fact for user in users for d in user):
        return None
    return with_log_target(same[0], fact is LOG_PROBABILITIES)
