"""Oversampled rows end up on both sides of a split.

What it does
------------
Looks for data whose classes were evened out by more rows (SMOTE, ADASYN, `RandomOverSampler` and the other
oversamplers of imbalanced-learn, `sklearn.utils.resample`, `sample(replace=True)`, row numbers drawn with
replacement, repeated rows, the same rows put in several times) and that are then divided into a training and a
validation or test part: by `train_test_split`, slices, `random_split`, `Subset`, `sample` and `drop`. It follows the
rows through functions, classes, files, containers and notebook cells. Folds that train and judge a model one after the
other are left to MLL106.

Why it is bad
-------------
An oversampled row is a copy of another row, or a mixture of it and its neighbours. Made before the split, copies of
one row fall on both sides, so the model is asked about rows that it was trained on. Besides, the rare class is as
frequent in the test part as the common one, which it will never be in use.

Symptom you will see
--------------------
Recall, precision and F1 of the rare class are almost perfect on the test part; on data from elsewhere they are poor.

Example
-------
```python
X, y = SMOTE().fit_resample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X, y)
```

Use instead
-----------
```python
X_train, X_test, y_train, y_test = train_test_split(X, y)
X_train, y_train = SMOTE().fit_resample(X_train, y_train)
```

When it is right to ignore this
-------------------------------
When all copies of one row are kept on one side in a way mllint cannot see (a split by groups). Samplers that only
leave rows out make no copies; the test part then has other classes than the data, which is shown with
`--min-confidence medium`. A pipeline of imbalanced-learn resamples what it is fitted on and is not reported.

Fix safety
----------
Unsafe: the model is trained and judged on other rows, which is the point. The fix is withheld where the data
before resampling cannot be named, or something else uses the resampled data.

References
----------
- imbalanced-learn documentation, Common pitfalls and recommended practices: data leakage.
- Santos et al.: Cross-validation for imbalanced datasets, IEEE Computational Intelligence Magazine 2018.
- Kapoor, Narayanan: Leakage and the reproducibility crisis in machine-learning-based science, Patterns 2023.
"""

from __future__ import annotations

from collections.abc import Iterator

import libcst as cst

from mllint import (
    AUGMENTED,
    ERROR,
    PERMUTATION,
    RESAMPLED,
    THINNED,
    Block,
    Event,
    Finding,
    Split,
    Step,
    rule,
)
from mllint.evidence.cross_validated import folded
from mllint.evidence.cuts import cuts_of, trains_and_judges
from mllint.evidence.roles import roles_of
from mllint.repair.move_augmentation import move_behind

_TITLE = "resample the training part only"
_COPIED = "rows are oversampled before the split, so copies of one row can fall in both parts"
_LEFT_OUT = "rows are left out before the split, so the test part has other shares of the classes than the data"
_SCREEN = (
    r"fit_(?:re)?sample|\bresample\b|replace|repeat|tile\(|choices?\(|multinomial|randint|integers\(|[Cc]oncat|\bcat\(|extend",
)
_SPLITS = (r"split|Split|Subset|KFold|\[:|:\]|take\(|sample\(|~|Sampler",)


@rule(
    "MLL102",
    "data is resampled before it is split",
    severity=ERROR,
    screen=_SCREEN,
    screen_all=_SPLITS,
)
def resample_before_split(program: Block) -> Iterator[Finding]:
    reported: set[int] = set()
    splits = [split for split in program.every(Split) if trains_and_judges(split) and split.inputs]
    for i, split in enumerate(splits):
        rows = split.inputs[0]
        fact = RESAMPLED if rows.perhaps(RESAMPLED) else THINNED
        step = rows.why(fact)
        if step is None or rows.perhaps(AUGMENTED) or id(step.node) in reported:
            continue
        if any(_has_labels_in(split, other) for other in splits[:i]):
            continue
        if fact is RESAMPLED and folded(program, split):
            continue
        reported.add(id(step.node))
        yield Finding(
            Event(step.node, step.source, None),
            _COPIED if fact is RESAMPLED else _LEFT_OUT,
            fix=move_behind(split, splits, program.once(roles_of), _TITLE),
            because=(Step("split here", split.node, split.source),),
            sure=RESAMPLED in rows or (rows.perhaps(RESAMPLED) and rows.perhaps(THINNED)),
        )


def _has_labels_in(split: Split, other: Split) -> bool:
    """Whether a split is that of the labels of rows that are cut at the same places: what was done to the rows, of
    which none is there twice, may have repeated their labels.
    """
    if not split.parts or cuts_of(other) != cuts_of(split):
        return False
    rows, node = other.inputs[0], other.nodes[0]
    name = node.value if isinstance(node, cst.Name) else ""
    if PERMUTATION in rows or rows.perhaps(RESAMPLED) or rows.perhaps(THINNED):
        return False
    return name in split.env and split.env[name].rows == rows.rows
