"""The parts of a split are unpacked in another order than they come in.

What it does
------------
Looks at what the parts that scikit-learn's `train_test_split` gives are called: the targets that they are unpacked
into, at the call or later, in the same function or in one that it is returned to, and names that single parts are
bound to (`parts[1]`). Each array gives two parts, its training part and its test part, before the next array does.
Names that say otherwise are reported: `X_train, y_train, X_test, y_test`, test parts before training parts, and
labels before features where these are divided in the other order.

Why it is bad
-------------
Nothing fails when the parts have fitting sizes. The model is then trained on the features of some rows with the
features of others as their labels, or on the rows that were to judge it.

Symptom you will see
--------------------
Training loss does not come down, and accuracy is near that of guessing, on training and on test data alike. Or the
program fails because the numbers of rows of features and labels differ.

Example
-------
```python
X_train, y_train, X_test, y_test = train_test_split(X, y)
```

Use instead
-----------
```python
X_train, X_test, y_train, y_test = train_test_split(X, y)
```

When it is right to ignore this
-------------------------------
When the names are meant in another way than they read. Names that say nothing of train, validation or test are never
reported, and neither are the two parts of a single array.

Fix safety
----------
Unsafe: the targets are put into the order of the parts, so every one of them holds other data, which is the point.
It is withheld where the names do not say which target belongs to which part.

References
----------
- scikit-learn documentation, `sklearn.model_selection.train_test_split`: the list of train-test splits of inputs.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import ERROR, Block, Event, Finding, Step, rule
from mllint.evidence.unpacked import Target, Unpacked, unpacked
from mllint.repair.reorder_targets import reordered

_PARTS = ("training", "test")


@rule(
    "MLL107",
    "the parts of a split are unpacked in the wrong order",
    severity=ERROR,
    screen=(r"\btrain_test_split\b",),
)
def swapped_split_unpack(program: Block) -> Iterator[Finding]:
    reported: set[object] = set()
    for group in unpacked(program):
        for target, message in _wrong(group):
            statement = target.event.statement
            if statement in reported:
                break
            reported.add(statement)
            call = group.call
            because = Step("these are the parts of this call", call.node, call.source)
            steps = () if call.statement is statement else (because,)
            at = Event(statement, target.event.source, statement)
            yield Finding(at, message, because=steps, fix=reordered(group))
            break


def _wrong(group: Unpacked) -> Iterator[tuple[Target, str]]:
    stray = group.stray()
    if stray is not None:
        yield (
            stray,
            f"{_gets(group, stray)}, because both parts of an array come before those of the next, "
            "so the model is trained on rows and labels that do not belong together",
        )
        return
    exchanged = group.exchanged()
    if exchanged is not None:
        judge, train = exchanged
        yield (
            train,
            f"{_gets(group, train)} and `{judge.name}` the training part, "
            "so the model is trained on the rows that are to judge it",
        )
    mistaken = group.mistaken()
    if mistaken is not None:
        yield (
            mistaken,
            f"{_gets(group, mistaken)}, because the parts come in the order of the arrays, "
            "so the model is trained with features and labels exchanged",
        )


def _gets(group: Unpacked, target: Target) -> str:
    """Which part a target is bound to, in words."""
    array = group.written(target.array)
    whole = f"`{array}`" if array else "one array"
    return f"`{target.name}` gets the {_PARTS[target.part]} part of {whole}"
