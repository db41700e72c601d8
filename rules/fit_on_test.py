"""An estimator is fitted again on the test rows.

What it does
------------
Looks for scalers, imputers, encoders, vectorisers, decompositions and pipelines of such that were fitted on the train
part and are then fitted (`fit`, `fit_transform`, `fit_on_texts`) on the counterpart that was held out: the other share
of the same split, or rows of a file of their own that the program calls test or validation. A second object of the
same class, fitted on the held-out share, is the same mistake where the share then judges a model. So is a model that
is trained anew on the held-out rows and judged by them.

Why it is bad
-------------
The model was trained on numbers that were made with the statistics of the train part. Test rows that are made with
their own statistics mean something else: a value that was far out is average, category 2 is another category, the
third component is another direction. Whatever distinguishes the test rows as a whole is taken out of them.

Symptom you will see
--------------------
Test accuracy is wrong in either direction; it is far off when the test rows are shifted, few, or of other classes. A
single row cannot be predicted at all.

Example
-------
```python
scaler = StandardScaler()
X_train = scaler.fit_transform(X_train)
X_test = scaler.fit_transform(X_test)
```

Use instead
-----------
```python
scaler = StandardScaler()
X_train = scaler.fit_transform(X_train)
X_test = scaler.transform(X_test)
```

When it is right to ignore this
-------------------------------
When test rows are meant to be normalised by themselves (domain adaptation by statistics). Clusterers, transformers
that learn nothing, `partial_fit`, and a last fit on all rows for a model that is shipped are not reported.

Fix safety
----------
Safe: it is the same object, and the train part is what it was fitted on last, so `transform` is what was meant; the
program as it is compares rows on two scales. Where another object is fitted, where something else was fitted in
between, or where a model is trained, there is no fix.

References
----------
- scikit-learn documentation, Common pitfalls: inconsistent preprocessing.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import libcst as cst

from mllint import ERROR, Block, Edit, Finding, Fix, Step, rule
from mllint.edits import sheet_of, without_second_blank_line
from mllint.evidence.learned import name_of
from mllint.evidence.refits import Refit, refits


@rule(
    "MLL104",
    "an estimator is fitted on test data",
    severity=ERROR,
    screen=(r"\bfit\b|\bfit_transform\b|fit_on_texts",),
)
def fit_on_test(program: Block) -> Iterator[Finding]:
    for refit in refits(program):
        name = name_of(refit.again)
        message = f"`{name}` is fitted again on held-out rows, so they are not made with what was learned in training"
        if refit.again.learns == "model":
            message = (
                f"`{name}` is trained on the rows that it is judged by, so the score says nothing"
            )
        first = refit.first
        because = Step("it was fitted on the train part here", first.node, first.source)
        yield Finding(refit.again, message, (because,), fix=_only_transform(refit))


def _only_transform(refit: Refit) -> Fix | None:
    """Transform the held-out rows with what was learned from the train part."""
    again, call = refit.again, refit.again.node
    if not refit.same or again.learns == "model" or again.source is not refit.first.source:
        return None
    sheet = sheet_of(again.source)
    if call not in sheet.parents or not isinstance(call.func, cst.Attribute):
        return None
    owner = call.func.value
    known = refit.first.node.func
    if not isinstance(known, cst.Attribute) or sheet.text(known.value) != sheet.text(owner):
        return None
    places = (cst.FunctionDef,), (cst.For, cst.While)
    if any(
        sheet.above(call, *kinds) is not sheet.above(refit.first.node, *kinds) for kinds in places
    ):
        return None
    title = "transform the held-out rows, do not fit them"
    statement, parent = sheet.statement(call), sheet.parents[call]
    if again.method == "fit_transform":
        rest = [Edit(sheet.span(a).end, sheet.span(b).end, "") for a, b in pairwise(call.args)]
        if len(call.args) > 2 or any(arg.star for arg in call.args):
            return None
        return Fix(title, (sheet.replace(call.func.attr, "transform"), *rest), safe=True)
    if isinstance(parent, cst.Attribute):
        return Fix(title, (sheet.replace(call, sheet.text(owner)),), safe=True)
    if not isinstance(parent, cst.Expr) or not isinstance(statement, cst.SimpleStatementLine):
        return None
    if len(statement.body) > 1 or len(sheet.body(statement)) < 2:
        return None
    edit = without_second_blank_line(again.source.text, sheet.remove(statement))
    return Fix(title, (edit,), safe=True)
