"""Augmented rows end up on both sides of a split.

What it does
------------
Looks for data that were augmented *as data* (copies appended or concatenated, a function that augments a data set,
flips or noisy copies put beside their originals) and are then divided into a training and a validation or test
part: by `Subset` on shuffled indices, slicing, `random_split`, `train_test_split`, a K-fold loop, boolean masks,
`take` and `skip`. It follows the rows through functions, classes, files, containers and notebook cells.

Why it is bad
-------------
An augmented row is a near copy of the row it was made from. Made before the split, a copy can land in the
validation set while its original is trained on; the score then measures memory, not skill.

Symptom you will see
--------------------
Validation accuracy is high and close to training accuracy; accuracy on data from elsewhere is far below both.

Example
-------
```python
dataset = add_noisy_copies(load_images())
train, val = random_split(dataset, [800, 200])
```

Use instead
-----------
```python
dataset = load_images()
train, val = random_split(dataset, [800, 200])
train = add_noisy_copies(train)
```

When it is right to ignore this
-------------------------------
When all copies of one row are kept on one side in a way mllint cannot see (a split by groups). Random transforms
that a data set applies when a row is loaded make no copies; they are not reported here.

Fix safety
----------
Unsafe: the model is trained and judged on other rows, which is the point. The fix is withheld where the data
before augmentation cannot be named, or something else uses the augmented data.

References
----------
- Kapoor, Narayanan: Leakage and the reproducibility crisis in machine-learning-based science, Patterns 2023.
- scikit-learn documentation, Common pitfalls: data leakage.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import AUGMENTED, ERROR, Block, Finding, Split, Step, rule
from mllint.evidence.cuts import cuts_of, trains_and_judges
from mllint.evidence.roles import roles_of
from mllint.repair.move_augmentation import move_behind

_TITLE = "augment the training part only"
_MESSAGE = "these rows were augmented before the split, so copies of one row can fall in both parts"
_SCREEN = (r"split|Split|Subset|KFold|\[:|:\]|take\(|sample\(|~|Sampler",)


@rule(
    "MLL101",
    "data is augmented before it is split",
    severity=ERROR,
    screen=_SCREEN,
    problem="P6",
)
def augment_before_split(program: Block) -> Iterator[Finding]:
    reported: set[object] = set()
    splits = program.every(Split)
    for split in splits:
        for rows in split.inputs:
            step = rows.why(AUGMENTED)
            if AUGMENTED not in rows or step is None or not trains_and_judges(split):
                continue
            keys = {(id(step.node), split.source.path), cuts_of(split)}
            if keys & reported:
                break
            reported |= keys
            because = Step(step.what, step.node, step.source)
            fix = move_behind(split, splits, program.once(roles_of), _TITLE)
            yield Finding(split, _MESSAGE, because=(because,), fix=fix)
            break
