"""Training and validation or test rows come from divisions that know nothing of each other.

What it does
------------
Looks for rows that train a model and rows that judge it which come from the same data by two divisions: two calls of
`random_split`, one for each of two data set objects over the same files, two permutations, two calls of
`train_test_split` that draw differently, two samples; and for ranges of row numbers that overlap (`X[:800]` and
`X[700:]`) or are the same for both. It also reports `take` and `skip` of a `tf.data` pipeline that is shuffled anew in each epoch. What a
share is for is told by what is done with it, and by its name where nothing is seen.

Why it is bad
-------------
Each draw puts other rows into the part that is held out. With 80 % for training, four fifths of the rows by which the
model is judged are rows that it was trained on.

Symptom you will see
--------------------
Validation scores are close to training scores and far above those on data from elsewhere. Early stopping and the
choice of the best checkpoint do not work.

Example
-------
```python
train_set, _ = random_split(ImageFolder("data", augment), [800, 200])
_, val_set = random_split(ImageFolder("data", plain), [800, 200])
```

Use instead
-----------
```python
train_set, _ = random_split(ImageFolder("data", augment), [800, 200], generator=torch.Generator().manual_seed(0))
_, val_set = random_split(ImageFolder("data", plain), [800, 200], generator=torch.Generator().manual_seed(0))
```

When it is right to ignore this
-------------------------------
When the score on training rows is wanted. Draws with the same seed, row numbers that are used for both data sets,
folds, and windows of a series that reach back into the rows before them are not reported.

Fix safety
----------
Safe: both divisions get the same seed, so that what one leaves over is what the other takes. It is withheld where
equal seeds do not make the two shares disjoint: for samples and for ranges.

References
----------
- PyTorch documentation, `torch.utils.data.random_split`.
- Kapoor, Narayanan: Leakage and the reproducibility crisis in machine-learning-based science, Patterns 2023.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import ERROR, Block, Finding, Step, rule
from mllint.evidence.overlap import Overlap, called
from mllint.evidence.overlap_search import Overlaps
from mllint.evidence.ranges import Bound
from mllint.repair.seed_fix import same_seed

_SCREEN = (
    r"\brandom_split\b|\bSubset|\btrain_test_split\b|\brandperm\b|\bpermutation\b|\bshuffle\b"
    r"|\bsample\(|\bchoice\(|\btake\(|\bselect\(|\[:|:\]",
)


@rule(
    "MLL108",
    "training and held-out rows come from divisions that overlap",
    severity=ERROR,
    screen=_SCREEN,
)
def overlapping_splits(program: Block) -> Iterator[Finding]:
    reported: set[object] = set()
    for found in Overlaps(program).found():
        first, second = sorted((found.train, found.judge), key=lambda share: share.number)
        keys = {second.event.statement, found.how()}
        if keys & reported:
            continue
        reported |= keys
        name = called(first)
        what = f"`{name}` is taken here" if name else "the other rows are taken here"
        because = [Step(what, first.event.node, first.event.source)]
        because += [found.again] if found.again is not None else []
        yield Finding(second.event, _message(found), because=tuple(because), fix=same_seed(found))


def _message(found: Overlap) -> str:
    names = called(found.train), called(found.judge)
    train = f"`{names[0]}`" if names[0] else "what trains the model"
    judge = f"`{names[1]}`" if names[1] else "what judges the model"
    if found.again is not None:
        return (
            f"the rows are shuffled anew in each epoch, so {train} and {judge} are other rows each "
            "time and the model is judged on rows it was trained on"
        )
    if found.common is not None:
        return (
            f"{_rows(*found.common)} are in both {train} and {judge}, "
            "so the model is judged on rows it was trained on"
        )
    return (
        f"{judge} is drawn without regard to {train}, "
        "so the model is judged on rows it was trained on"
    )


def _rows(start: Bound, end: Bound | None) -> str:
    if start.of:
        return "some rows"
    if end is None:
        return f"all rows from {start.at:g} on"
    return f"rows {start.at:g} to {end.at - 1:g}"
