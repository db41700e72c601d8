"""Maps of features, and what keeps a shape: linear layers, norms, products of matrices, broadcasting."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import zip_longest
from typing import Any

from mllint.shapes.given import UNCLEAR, Given, Result, WrongRank, dim, listed, shape
from mllint.size import REST, Dim, Shape, firm, may_be_single, ranked


@shape("keep", aware=True)
def _keep(given: Given) -> Result:
    return given.whole


@shape("linear", aware=True)
def _linear(given: Given) -> Result:
    whole, expected, made = given.whole, given.arg("in_features"), given.arg("out_features")
    weight = given.shape_of("weight")
    if expected is UNCLEAR and weight is not None and len(weight) == 2:
        made, expected = weight
    if whole is None:
        return None if dim(made) is None else (REST, dim(made))
    if not whole or whole == (REST,):
        return None
    given.compare("features", expected, whole[-1])
    return (*whole[:-1], dim(made))


@shape("bilinear")
def _bilinear(given: Given) -> Result:
    main = given.main
    if not main:
        return None
    given.compare("features", given.arg("in1_features"), main[-1])
    other = ranked(given.shape_of("input2"))
    if other:
        given.compare("features", given.arg("in2_features"), other[-1])
    return (*main[:-1], dim(given.arg("out_features")))


@shape("embedding")
def _embedding(given: Given) -> Result:
    made = dim(given.arg("embedding_dim"))
    weight = given.shape_of("weight")
    if made is None and weight is not None and len(weight) == 2:
        made = weight[1]
    if given.main is None:
        return None if made is None else (REST, made)
    return (*given.main, made)


@shape("embedding_bag")
def _embedding_bag(given: Given) -> Result:
    made = dim(given.arg("embedding_dim"))
    main = given.main
    return None if main is None else ((main[0] if len(main) == 2 else None), made)


_BATCH_NORMS = {1: (2, 3), 2: (4,), 3: (5,)}


def _batch_norm(given: Given, count: int) -> Result:
    main = given.main
    if main is None:
        return (
            given.whole
            if count == 1
            else (given.batch._replace(perhaps=False), *[None] * (count + 1))
        )
    if len(main) not in _BATCH_NORMS[count]:
        raise WrongRank
    if given.arg("affine") is True or given.arg("track_running_stats") is True:
        given.compare("channels", given.arg("num_features"), main[1])
    return main


def _instance_norm(given: Given, count: int) -> Result:
    main = given.main
    if main is None:
        return None
    if len(main) not in (count + 1, count + 2):
        raise WrongRank
    if given.arg("affine") is True or given.arg("track_running_stats") is True:
        given.compare("channels", given.arg("num_features"), main[len(main) - count - 1])
    return main


for _count in (1, 2, 3):
    shape(f"batch_norm{_count}")(partial(_batch_norm, count=_count))
    shape(f"instance_norm{_count}")(partial(_instance_norm, count=_count))


@shape("group_norm")
def _group_norm(given: Given) -> Result:
    main = given.main
    if main is None or len(main) < 2:
        return given.whole
    groups = given.arg("num_groups")
    if given.arg("affine") is True:
        given.compare("channels", given.arg("num_channels"), main[1])
    if isinstance(main[1], int) and isinstance(groups, int) and groups > 0 and main[1] % groups:
        given.refuse("channels", _number(given.arg("num_channels"), groups), main[1])
    return main


def _number(value: Any, default: int) -> int:
    return value if isinstance(value, int) else default


@shape("layer_norm")
def _layer_norm(given: Given) -> Result:
    wanted = listed(given.arg("normalized_shape"))
    known = [d for d in given.whole or () if d is not REST]
    if wanted and len(wanted) <= len(known):
        for expected, found in zip(reversed(wanted), reversed(known), strict=False):
            given.compare("channels", expected, found)
    return given.whole


def broadcast(shapes: Sequence[Shape | None]) -> Shape | None:
    """The shape of an operation on each element of several tensors; None where it is not known or they do not fit."""
    known = [ranked(s) for s in shapes]
    if any(s is None for s in known):
        return None
    dims: list[Dim] = []
    for column in zip_longest(*[reversed(s or ()) for s in known], fillvalue=1):
        joined = _broadcast(list(column))
        if joined == ():
            return None
        dims.append(joined)  # type: ignore[arg-type]
    return tuple(reversed(dims))


def _broadcast(column: list[Dim]) -> Dim | tuple[()]:
    """One size of sizes that are broadcast together; () if they do not fit."""
    wide = [d for d in column if d != 1]
    if not wide:
        return 1
    numbers = {d for d in wide if isinstance(d, int)}
    if len(numbers) > 1:
        return ()
    if numbers:
        return numbers.pop()
    return wide[0] if all(d == wide[0] for d in wide) else None


def elementwise(a: Shape | None, b: Shape | None) -> Shape | None:
    """The shape of an operation on each element of two tensors."""
    if a is not None and b is not None and (may_be_single(a) or may_be_single(b)):
        return a if a == b else None
    return broadcast([a, b])


@shape("elementwise", aware=True)
def _elementwise(given: Given) -> Result:
    """The main tensor, and one or two more that it is broadcast with, unless these are numbers."""
    result = given.whole
    for name in ("other", "end", "exponent", "tensor1", "tensor2", "mat2"):
        other = given.arg(name)
        if other is UNCLEAR:
            if (more := given.shape_of(name)) is not None:
                result = elementwise(result, more)
            elif given.names(name):
                return None
    return result


def product_of(given: Given, a: Shape | None, b: Shape | None) -> Shape | None:
    """The shape of `a @ b`."""
    a, b = ranked(a), ranked(b)
    if not a or not b:
        return None
    inner = b[-2] if len(b) > 1 else b[0]
    if isinstance(inner, int):
        given.compare("features", inner, a[-1])
    if len(a) == 1 and len(b) == 1:
        return ()
    if len(a) == 1:
        return (*b[:-2], b[-1])
    if len(b) == 1:
        return a[:-1]
    lead = broadcast([a[:-2], b[:-2]]) if len(b) > 2 else a[:-2]
    if lead is None:
        return None
    return (*lead, a[-2], b[-1])


@shape("matmul")
def _matmul(given: Given) -> Result:
    name = next((n for n in ("other", "mat2", "vec", "tensor") if given.names(n)), "other")
    return product_of(given, given.main, given.shape_of(name))


@shape("addmm")
def _addmm(given: Given) -> Result:
    names = ("mat1", "mat2") if given.names("mat1") else ("batch1", "batch2")
    return product_of(given, given.shape_of(names[0]), given.shape_of(names[1]))


@shape("einsum")
def _einsum(given: Given) -> Result:
    """`einsum("bij,bjk->bik", a, b)`: letters name sizes."""
    args, shapes = given.arg("args"), given.shapes_in("args")
    text = args[0] if isinstance(args, tuple) and args else UNCLEAR
    if not isinstance(text, str) or "->" not in text or "." in text or shapes is None:
        return None
    inputs, output = text.replace(" ", "").split("->")
    found: dict[str, Dim] = {}
    for letters, given_shape in zip(inputs.split(","), shapes[1:], strict=False):
        dims = ranked(given_shape)
        if dims is None or len(dims) != len(letters):
            continue
        for letter, size in zip(letters, dims, strict=True):
            if found.get(letter) is None or isinstance(size, int):
                found[letter] = firm(size)
    return tuple([found.get(letter) for letter in output])
