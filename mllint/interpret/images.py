"""The sizes of what data sets and loaders give: those of the images of a known set behind its transforms, in batches."""

from __future__ import annotations

from typing import Any

from mllint.block import Block
from mllint.interpret.frame import Args, Frame, call
from mllint.interpret.kinds import library_class, trait
from mllint.interpret.objects import Class, Function, Instance
from mllint.interpret.sizes import sized
from mllint.shapes import FUNCTIONS, UNCLEAR, Given
from mllint.site import Node
from mllint.size import Shape, Size, symbol, text, traced
from mllint.value import ANYTHING, UNKNOWN, Step, Value

_DEEPEST = 6
"""How many data sets may be wrapped in one another."""

COLUMNS = "?columns"


def batch_size(loader: Value, node: Node) -> Size:
    """The size of a loader's batches: the last one may be smaller than the others."""
    return symbol((loader.site if loader.site is not None else node, "batch"))


def batched(row: Value, batch: Size) -> Value:
    """Rows of one kind put together: each tensor has a dimension more."""
    if row.items is not None and row.element is None:
        return row.but(items=tuple([batched(item, batch) for item in row.items]))
    if row.entries is not None and row.element is None:
        entries = {key: batched(item, batch) for key, item in row.entries.items()}
        return row.but(entries=entries)
    if row.shape is None or row.type == "int":
        return row
    steps = getattr(row.shape, "steps", ())
    return row.but(shape=traced((batch, *row.shape), steps), numbers=None)


def unshaped(row: Value) -> Value:
    """A row of which the sizes are not known any more."""
    if row.items is not None and row.element is None:
        return row.but(items=tuple([unshaped(item) for item in row.items]))
    return row if row.shape is None else row.but(shape=None, numbers=row.numbers)


def with_columns(frame: Frame, kept: Value, source: Value, node: Node) -> Value:
    """One element of a data set or loader, told what its first column's sizes are if these are known."""
    if not source.attrs or "." not in source.type:
        return kept
    loads = source.type == "torch.utils.data.DataLoader"
    data = source.attrs.get("dataset") if loads else source
    if data is None or (loads and "?collated" in source.attrs):
        return kept
    image = image_of(frame, data, node)
    if image is None:
        return kept
    made = Step(f"read as {text((None, *image))} from `{data_name(data)}`", node, frame.source)
    shape = traced((batch_size(source, node), *image) if loads else image, (made,))
    column = Value("torch.Tensor", shape=shape)
    return kept.but(attrs={**kept.attrs, COLUMNS: column})


def data_name(data: Value) -> str:
    """The short name of the library's data set that is read in the end."""
    inner = data.attrs.get("dataset")
    return data_name(inner) if inner is not None else data.type.rpartition(".")[2]


def column(value: Value, position: Any) -> Value | None:
    """What is known of one column of an element that `with_columns` has told of."""
    found = value.attrs.get(COLUMNS)
    return found if position == 0 and type(position) is int else None


def image_of(frame: Frame, data: Value, node: Node, depth: int = _DEEPEST) -> Shape | None:
    """The sizes of the images of a data set, behind its transforms; None if they are not known or no tensors."""
    inner = data.attrs.get("dataset")
    if inner is not None:
        return image_of(frame, inner, node, depth - 1) if depth else None
    several = data.attrs.get("datasets")
    if several is not None and several.items and depth:
        shapes = [image_of(frame, each, node, depth - 1) for each in several.items]
        return shapes[0] if all(s == shapes[0] for s in shapes) else None
    cls = library_class(data) if "." in data.type else None
    image = trait(cls, "image")
    transform = data.attrs.get("transform")
    if image == "image_size":
        image = sized(data.attrs.get("image_size", ANYTHING))
    if not isinstance(image, tuple) or transform is None or UNCLEAR in image:
        return None
    if data.attrs.get("transforms", transform).const is UNKNOWN and "transforms" in data.attrs:
        return None
    shape, tensor = transformed(frame, image, transform, node)
    return shape if tensor else None


def transformed(
    frame: Frame, image: Shape | None, transform: Value, node: Node
) -> tuple[Shape | None, bool]:
    """The sizes of an image behind a transform, and whether it is a tensor then."""
    if image is None or transform.type == "never":
        return None, False
    if isinstance(transform.callable, (Function, Class, Instance)) and not transform.items:
        return _called(frame, image, transform, node)
    cls = library_class(transform) if "." in transform.type else None
    parts = transform.attrs.get("transforms")
    if trait(cls, "random") == "transforms" and parts is not None:
        if parts.items is None or parts.element is not None:
            return None, False
        tensor = False
        for part in parts.items:
            image, made = transformed(frame, image, part, node)
            tensor = tensor or made
        return image, tensor
    if "lambd" in transform.attrs:
        return _called(frame, image, transform.attrs["lambd"], node)
    word = trait(cls, "size")
    if word is None:
        return None, False
    given = Given(
        image,
        lambda name: None,
        lambda name: sized(transform.attrs.get(name, ANYTHING)),
        lambda name: None,
        lambda name: name in transform.attrs,
        symbol(node),
    )
    return FUNCTIONS[word](given), word == "tensor"


def _called(frame: Frame, image: Shape, transform: Value, node: Node) -> tuple[Shape | None, bool]:
    """The user's own transform, applied to an image; what happens on the way did not happen."""
    row = Value("torch.Tensor", shape=image)
    outer, entered = frame.block, set(frame.machine.entered)
    frame.block = Block(node)
    try:
        result = call(frame, transform, Args([row], {}, [None]), node)
    finally:
        frame.block, frame.machine.entered = outer, entered
    return result.shape, result.type == "torch.Tensor" and result.shape is not None
