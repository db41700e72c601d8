"""The second argument of a batch norm is read as `eps`, where `momentum` is meant.

What it does
------------
Looks for batch and instance norms whose second positional argument is `eps` and is 0.01 or more, or the number of
channels once more. Values are followed through variables, settings and factories that are given the class of the norm.
For the lazy norms `eps` is the first argument.

Why it is bad
-------------
`nn.BatchNorm2d(64, 0.8)` says `eps=0.8`, not `momentum=0.8`: the signature is `(num_features, eps, momentum)`. A norm
divides by `sqrt(var + eps)`. With an `eps` of 0.8 inputs whose variance is well below 1, such as what a freshly
initialised layer gives, are hardly normalised: they come out small, and so do the gradients.

Symptom you will see
--------------------
The output of the norm has a standard deviation far below 1 (0.45 for a variance of 0.2 and `eps=0.8`), the network
learns more slowly, and the running statistics keep the momentum of 0.1 that they have by default.

Example
-------
```python
block = nn.Sequential(
    nn.Conv2d(32, 64, 3, padding=1),
    nn.BatchNorm2d(64, 0.8),
    nn.LeakyReLU(0.2),
)
```

Use instead
-----------
```python
block = nn.Sequential(
    nn.Conv2d(32, 64, 3, padding=1),
    nn.BatchNorm2d(64, momentum=0.8),
    nn.LeakyReLU(0.2),
)
```
Mind which momentum it is. PyTorch's is the weight of the *new* batch in the running statistics, that of Keras and of the
literature the weight of the *old* ones: `BatchNormalization(momentum=0.8)` of Keras is `momentum=0.2` here, and its
default of 0.99 is 0.01. Where the number came from Keras, write one minus it.

When it is right to ignore this
-------------------------------
When the large `eps` is wanted. Say so by writing `eps=`: named arguments are not reported, nor is a variable called
`eps` below 0.1.

Fix safety
----------
Unsafe: the network computes something else, which is the point. `momentum=` is put in front of the number as it is
written; a number of channels is taken out, `True` becomes `affine=True`, and `0.1, 1e-5` changes places. The fix is
withheld where the number is called `eps`, and where it cannot be a momentum.

References
----------
- Ioffe, Szegedy: Batch Normalization, ICML 2015.
- PyTorch documentation, `torch.nn.BatchNorm2d`; Keras documentation, `BatchNormalization`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import WARNING, Block, Call, Finding, Fix, rule
from mllint.repair.norm_arguments import Misread, misread, repaired

_NORM = r"(?:Batch|Instance)Norm(?:\dd)?"
_POSITIONAL = _NORM + r"\(\s*(?:[^=()\n]|\([^()\n]*\))+,\s*(?!\w+\s*=[^=])[\w.*(-]"
_STAR = _NORM + r"\(\s*\*"
_LAZY = r"LazyBatchNorm\dd\(\s*[\w.]+\s*[,)]"
_FACTORY = r"\(\s*[\w.\[\]]+\s*,\s*0?\.\d+\s*\)"


@rule(
    "MLL306",
    "the second argument of a batch norm is `eps`, not `momentum`",
    severity=WARNING,
    screen=(_POSITIONAL, _STAR, _LAZY, _FACTORY),
    screen_all=(r"BatchNorm|InstanceNorm",),
)
def batchnorm_positional_eps(program: Block) -> Iterator[Finding]:
    by_place: dict[object, list[tuple[Call, Misread | None]]] = {}
    for call in program.every(Call):
        if "eps" in call.args:
            by_place.setdefault(call.node, []).append((call, misread(call)))
    for calls in by_place.values():
        wrong = [(call, how) for call, how in calls if how is not None]
        if not wrong:
            continue
        call, how = wrong[0]
        yield Finding(call, _message(call, how), fix=_fix(calls), node=how.node)


def _message(call: Call, how: Misread) -> str:
    norm = call.name.removesuffix(".__init__").rpartition(".")[2]
    if how.meant == "channels":
        return (
            f"the second argument of `{norm}` is `eps`, so the number of channels `{how.text}` "
            "is added to the variance and the output all but vanishes"
        )
    return (
        f"`{how.text}` is the `eps` of `{norm}` and not its `{how.meant}`, so it is added to the variance "
        "and the output is scaled down"
    )


def _fix(calls: list[tuple[Call, Misread | None]]) -> Fix | None:
    """A repair that fits every call that is made at the place."""
    meant = {how.meant if how is not None else "" for _, how in calls}
    call, how = calls[0]
    return repaired(call, how) if len(meant) == 1 and how is not None else None
