"""Receptive fields: how much of the input one place of a map depends on.

A window of k places that are d apart makes the field r larger by (k - 1) d j, where j is how far places next to each
other are apart in the input; a stride of s makes j larger by s. Source: Araujo, Norris, Sim: Computing receptive
fields of convolutional neural networks, Distill 2019.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from mllint.interpret.sizes import sized
from mllint.shapes.given import spread
from mllint.size import Shape
from mllint.value import Value

MAPS = ("Conv", "Pool", "BatchNorm2", "BatchNorm3", "InstanceNorm", "GroupNorm", "Upsample", "Pad")
"""How the names of layers on maps begin: channels come first, then places."""

SEQUENCES = frozenset(
    [
        "Linear",
        "Flatten",
        "Unflatten",
        "LayerNorm",
        "LSTM",
        "GRU",
        "RNN",
        "Embedding",
        "EmbeddingBag",
        "MultiheadAttention",
        "TransformerEncoderLayer",
        "TransformerDecoderLayer",
        "TransformerEncoder",
        "TransformerDecoder",
    ]
)
"""Layers that take or give features in the last dimension."""


class Field(NamedTuple):
    """What places of a map see of the input, per direction: `size` places, `apart` from one to the next.

    `apart` is () where the size is all of the input. `mixed` says that numbers of different places stand in the last
    dimension, so that a linear layer sees them all.
    """

    size: tuple[int, ...]
    apart: tuple[int, ...]
    mixed: bool = False


_SAME = (
    "Norm",
    "ReLU",
    "ELU",
    "GELU",
    "SiLU",
    "Mish",
    "Tanh",
    "igmoid",
    "wish",
    "Dropout",
    "Identity",
    "oftmax",
    "oftplus",
    "Pad",
    "shrink",
    "relu",
    "dropout",
    "pad",
)
"""Parts of the names of what works on each place by itself. (Norms see a whole map too; as usual that is left out.)"""

_REORDERED = frozenset(
    [
        "Flatten",
        "Unflatten",
        "flatten",
        "view",
        "reshape",
        "squeeze",
        "unsqueeze",
        "permute",
        "transpose",
    ]
)


def field_after(
    name: str,
    layer: Value | None,
    args: Any,
    before: Field | None,
    shapes: tuple[Any, Any],
    whole: tuple[int, ...],
) -> Field | None:
    """The field behind a layer or function; None where it is not known.

    Args:
        name: the class of the layer or the function.
        layer: the layer, None for a function.
        args: gives an argument of the function or layer by its name, as a value.
        before: the field of what arrives.
        shapes: the shapes of what arrives and of what is given.
        whole: the size of the input, per direction.
    """
    if before is None:
        return None
    given, made = shapes
    if not before.apart:
        return before
    if name.startswith(("Conv", "MaxPool", "AvgPool", "LPPool")) and "Transpose" not in name:
        return _slid(before, args)
    if name.startswith(("max_pool", "avg_pool", "conv")) and "transpose" not in name:
        return _slid(before, args)
    if name.startswith(("Adaptive", "adaptive")):
        return _adapted(before, given, made, whole)
    if name in _REORDERED:
        return before._replace(mixed=before.mixed or _places(given, len(before.size)) != 1)
    if name in ("Linear", "linear"):
        return Field(whole, ()) if before.mixed else before
    if name in ("mean", "sum", "amax"):
        return Field(whole, ()) if made is not None and len(made) < len(given or ()) else None
    return before if any(part in name for part in _SAME) else None


def _slid(before: Field, args: Any) -> Field | None:
    count = len(before.size)
    numbers = []
    kernel = sized(args("kernel_size")) if args("kernel_size") is not None else None
    for name, default in (("kernel_size", None), ("stride", kernel), ("dilation", 1)):
        value = args(name)
        known = default if value is None or value.const is None else sized(value)
        numbers.append(spread(known, count))
    size, apart = [], []
    for r, j, k, s, d in zip(before.size, before.apart, *numbers, strict=True):
        if not (isinstance(k, int) and isinstance(s, int) and isinstance(d, int)):
            return None
        size.append(r + (k - 1) * d * j)
        apart.append(j * s)
    return Field(tuple(size), tuple(apart))


def _adapted(
    before: Field, given: Shape | None, made: Shape | None, whole: tuple[int, ...]
) -> Field | None:
    count = len(before.size)
    if given is None or made is None:
        return None
    if made[-count:] == given[-count:]:
        return before
    return Field(whole, ()) if all(n == 1 for n in made[-count:]) else None


def _places(shape: Shape | None, count: int) -> int | None:
    total = 1
    for n in (shape or (None,))[-count:]:
        if not isinstance(n, int):
            return None
        total *= n
    return total


def wider(a: Field | None, b: Field | None) -> Field | None:
    """The field of two maps put together."""
    if a is None or b is None:
        return None
    if not a.apart or not b.apart:
        return a if not a.apart else b
    if a.apart != b.apart:
        return None
    return Field(tuple(map(max, a.size, b.size)), a.apart, a.mixed or b.mixed)
