"""A scaler, an imputer or another transformer is fitted on rows that later judge the model.

What it does
------------
Looks for transformers that learn numbers from rows (scalers, imputers, PCA and other decompositions, feature
selection, vectorisers, binning, target encoders, Keras `Normalization` and `Tokenizer`) and were fitted on all rows,
where the rows behind them are divided and one share is then used for evaluation: it is predicted, scored, passed as
validation data, or given back by a function that nobody calls. Rows are followed through columns, frames, arrays,
tensors, loaders, functions, classes, files and notebook cells.

Why it is bad
-------------
What the transformer learned (means, components, which features go with the targets) is part of the model. When the
held-out rows had a part in it, they are no longer rows that the model has never seen. With a mean of thousands of
rows the difference is small; with selected features, target encodings or few rows it can be everything.

Symptom you will see
--------------------
The held-out score is better than any score on data that arrive later. Features selected on pure noise score far
above chance.

Example
-------
```python
X = SelectKBest(k=20).fit_transform(X, y)
X_train, X_test, y_train, y_test = train_test_split(X, y)
```

Use instead
-----------
```python
X_train, X_test, y_train, y_test = train_test_split(X, y)
selector = SelectKBest(k=20)
X_train = selector.fit_transform(X_train, y_train)
X_test = selector.transform(X_test)
```

When it is right to ignore this
-------------------------------
When the rows to be predicted are all known beforehand (transductive learning), or when the numbers are not data but
facts, such as a vocabulary that is fixed. Encoders of categories, `Normalizer`, `PolynomialFeatures` and
`FunctionTransformer` learn no numbers and are not reported; nor is a fit on the training share of an earlier split
whose other share gives the score. Preparing the rows of a cross-validation is MLL106.

Fix safety
----------
Unsafe: the model is trained and judged on other numbers, which is the point. The fix splits first, fits on the train
part and transforms the rest; it is withheld where the rows behind the transformer are used for anything else, or the
split cannot be moved in front of the fit without doubt.

References
----------
- scikit-learn documentation, Common pitfalls: data leakage.
- Hastie, Tibshirani, Friedman: The Elements of Statistical Learning, 7.10.2.
- Kapoor, Narayanan: Leakage and the reproducibility crisis in machine-learning-based science, Patterns 2023.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import WARNING, Block, Finding, Step, rule
from mllint.evidence.learned import leaks, name_of
from mllint.repair.move_fit import split_first

_SCREEN = (r"\bfit\b|fit_transform|\bfit_on_texts|\badapt\b|\bscale\(|_scale\(",)


@rule(
    "MLL103",
    "a transformer is fitted before the split",
    severity=WARNING,
    screen=_SCREEN,
    screen_all=(r"split|Split|Subset|\[:|:\]|\[~|sample\(|skip\(",),
)
def fit_before_split(program: Block) -> Iterator[Finding]:
    for leak in leaks(program):
        fit, split = leak.fit, leak.split
        name = name_of(fit)
        message = f"`{name}` learns from rows that are held out for evaluation, so the score on them is too good"
        because = Step("the rows are divided here", split.node, split.source)
        yield Finding(fit, message, (because,), fix=split_first(leak), sure=leak.sure)
