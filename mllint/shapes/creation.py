"""New tensors of sizes that the program says."""

from __future__ import annotations

import math

from mllint.shapes.given import UNCLEAR, Given, Result, dim, listed, shape


@shape("new")
def _new(given: Given) -> Result:
    """`zeros(*size)`, `full(size, value)`, `randint(low, high, size)`."""
    for name in ("size", "shape", "sizes", "args"):
        if given.names(name):
            sizes = listed(given.arg(name))
            return None if sizes is None else tuple([dim(s) for s in sizes])
    return None


@shape("like", aware=True)
def _like(given: Given) -> Result:
    return given.whole


@shape("data")
def _data(given: Given) -> Result:
    """`tensor(data)`: what an array has, or how long nested lists are."""
    return given.main


@shape("randint")
def _randint(given: Given) -> Result:
    """`randint(high, size)` or `randint(low, high, size)`."""
    sizes = listed(given.arg("size") if given.names("size") else given.arg("high"))
    return None if sizes is None or not isinstance(sizes, tuple) else tuple(map(dim, sizes))


@shape("arange")
def _arange(given: Given) -> Result:
    start, end, step = (given.arg(name) for name in ("start", "end", "step"))
    if end is None:
        if isinstance(start, tuple):
            return (dim(start),)
        start, end = 0, start
    if start == 0 and step == 1 and dim(end) is not None:
        return (dim(end),)
    numbers = (start, end, step)
    if any(isinstance(n, bool) or not isinstance(n, (int, float)) for n in numbers) or not step:
        return (None,)
    return (max(0, math.ceil((end - start) / step)),)


@shape("linspace")
def _linspace(given: Given) -> Result:
    return (dim(given.arg("steps")),)


@shape("eye")
def _eye(given: Given) -> Result:
    rows, columns = given.arg("n"), given.arg("m")
    return (dim(rows), dim(rows if columns is None else columns))


@shape("permutation")
def _permutation(given: Given) -> Result:
    count = given.arg("n")
    return (dim(count),) if count is not UNCLEAR else (None,)


@shape("one_hot")
def _one_hot(given: Given) -> Result:
    count = given.arg("num_classes")
    return None if given.main is None else (*given.main, dim(count) if count != -1 else None)


@shape("samples")
def _samples(given: Given) -> Result:
    """scikit-learn's `make_…(n_samples, n_features)`: rows of features, and a target for each."""
    if given.arg("coef") is True or given.arg("return_X_y") is False:
        return [None, None]
    count, targets = dim(given.arg("n_samples")), given.arg("n_targets")
    one = targets is UNCLEAR or targets == 1
    return [(count, dim(given.arg("n_features"))), (count,) if one else None]
