"""Rows are prepared before a cross-validation by something that learned from all of them.

What it does
------------
Looks for feature selection, target encoding, oversampling, scaling, imputing and decompositions that were fitted on all
rows, where the rows behind them then go to `cross_val_score`, `cross_validate`, `cross_val_predict`, to `fit` of a
`GridSearchCV` or `RandomizedSearchCV`, or through a K-fold loop that trains and judges a model. Rows are followed
through frames, arrays, tensors, functions, classes, files and notebook cells. What looked at the targets (selection,
target encoding), and resampling, is an error; anything else is a warning.

Why it is bad
-------------
In every fold the model is judged by rows that must be new to it. What a step before learned from them is part of the
model. Features that were selected because they go with the targets of all rows go with those of the held-out rows too;
a copy of a held-out row is in the training part. A mean or a scale tells little, and less the more rows there are.

Symptom you will see
--------------------
The cross-validation score is far above the score on new data. With features selected on pure noise and labels drawn
by lot, 20 of 2000 features give 80 or 90 percent.

Example
-------
```python
X = SelectKBest(k=20).fit_transform(X, y)
scores = cross_val_score(LogisticRegression(), X, y)
```

Use instead
-----------
```python
scores = cross_val_score(make_pipeline(SelectKBest(k=20), LogisticRegression()), X, y)
```

When it is right to ignore this
-------------------------------
When the rows to be predicted are all known beforehand, or when a score on rows that were held out before counts and
the folds only choose between models: mllint is silent where the step was fitted on the training share of an earlier
split. Encoders of categories, `Normalizer`, `PolynomialFeatures` and `FunctionTransformer` learn no numbers. A
pipeline is fitted anew in every fold and is what this rule asks for.

Fix safety
----------
Unsafe: every fold is prepared by what its own training part says, which is the point. The fix gives
`cross_val_score`, `cross_validate` or `cross_val_predict` a pipeline and the rows as they were. It is withheld for
searches, whose grids name their parameters otherwise, for loops, and where the prepared rows are used for anything else.

References
----------
- Hastie, Tibshirani, Friedman: The Elements of Statistical Learning, 7.10.2, the wrong and the right way.
- Ambroise, McLachlan: Selection bias in gene extraction on the basis of microarray gene-expression data, PNAS 2002.
- scikit-learn documentation, Common pitfalls: data leakage.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import ERROR, WARNING, Block, Finding, Fit, Step, rule
from mllint.evidence.cross_validated import prepared
from mllint.evidence.learned import name_of
from mllint.repair.into_pipeline import into_pipeline

_RESAMPLED = (
    "rows are oversampled before cross-validation, so copies of one row train and judge a model"
)
_SUPERVISED = (
    "`{}` learns from rows and targets that every fold is judged by, so the score is far too good"
)
_LEARNED = "`{}` learns from rows that every fold is judged by, so the score is too good"


@rule(
    "MLL106",
    "rows are prepared before cross-validation",
    severity=ERROR,
    screen=(r"cross_val|SearchCV|KFold|LeaveOneOut|ShuffleSplit|learning_curve|validation_curve",),
    screen_all=(
        r"\bfit\b|fit_transform|fit_(?:re)?sample|\bresample\b|replace|repeat|\bscale\("
        r"|tile\(|choices?\(|multinomial|randint|integers\(|[Cc]oncat|\bcat\(|extend",
    ),
)
def preprocess_before_cv(program: Block) -> Iterator[Finding]:
    for each in prepared(program):
        if each.resampled:
            message = _RESAMPLED
        elif isinstance(each.by, Fit):
            message = (_SUPERVISED if each.supervised else _LEARNED).format(name_of(each.by))
        yield Finding(
            each.by,
            message,
            (Step("cross-validated here", each.folds.node, each.folds.source),),
            fix=into_pipeline(each),
            sure=each.sure,
            severity=ERROR if each.supervised else WARNING,
        )
