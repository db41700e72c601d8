"""Shares of data sets: which object they are of, and what the program calls them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import libcst as cst

from mllint.edits import Sheet, bound_names, name_nodes, names_in
from mllint.events import Event, Split, Take
from mllint.evidence.called import written
from mllint.evidence.roles import Key, key_of
from mllint.facts import RANDOM
from mllint.interpret.randomness import is_data_set
from mllint.site import Node
from mllint.value import Value

_SPLIT_WORDS = frozenset(
    {"split", "mode", "phase", "subset", "image_set", "partition", "stage", "set"}
)
_FOLDERS = frozenset({"root", "path", "folder", "directory", "data_dir", "img_dir", "image_dir"})
_TRAIN_FLAGS = frozenset({"train", "is_train", "training", "is_training"})


@dataclass(slots=True)
class Share:
    """A share of a data set: which rows, the data set, and where it was taken."""

    key: Key
    whole: Value
    event: Event
    node: Node
    at: int


_SOURCES = ("tensorflow.data.", "datasets.", "tensorflow.keras.preprocessing.image.Iterator")


def is_source(value: Value) -> bool:
    """Whether a value gives rows of a data set, of whatever library."""
    return is_data_set(value) or value.type.startswith(_SOURCES)


def base_of(value: Value) -> Value:
    """The data set that a loader or a share reads: the innermost that is changed at random, if any is."""
    inner = value.attrs.get("dataset")
    while inner is not None and (RANDOM in inner.known or RANDOM not in value.known):
        value, inner = inner, inner.attrs.get("dataset")
    return value


def told_of(base: Value) -> Iterator[str]:
    """What the arguments of a data set say of its role, as names."""
    for name, value in base.attrs.items():
        const = value.const
        if name in _TRAIN_FLAGS and isinstance(const, bool):
            yield "train" if const else "test"
        elif isinstance(const, str) and name in _SPLIT_WORDS:
            yield const
        elif isinstance(const, str) and name in _FOLDERS:
            yield const.replace("\\", "/").rstrip("/").rpartition("/")[2]


def one_object(a: Share, b: Share) -> bool:
    """Whether two shares are of one data set object, not of two over the same rows."""
    one = a.whole.site is None or b.whole.site is None or a.whole.site == b.whole.site
    return one and key_of(a.whole) == key_of(b.whole) and a.whole.why(RANDOM) == b.whole.why(RANDOM)


def part_names(parent: Node, share: Share) -> list[str]:
    """The target that one of several parts is assigned to."""
    number = (
        int(str(share.key.part.start)) if share.key.part and isinstance(share.event, Split) else -1
    )
    if share.whole.type.startswith("datasets.") and number in (0, 1):
        return [("train", "test")[number]]
    if number < 0 or not isinstance(parent, cst.Assign):
        return []
    targets = [t.target for t in parent.targets if isinstance(t.target, (cst.Tuple, cst.List))]
    return [
        name
        for target in targets
        if len(target.elements) > number
        for name in written(target.elements[number].value)
    ]


def gives_indices_alone(sheet: Sheet, share: Share, names: Sequence[str]) -> bool:
    """Whether a share is asked for its indices only, by which rows of another data set object are picked."""
    statement = sheet.statement(share.node) if share.node in sheet.parents else None
    if statement is None or len(names) != 1:
        return False
    body = sheet.body(statement)
    asked = False
    for later in body[body.index(statement) + 1 :]:
        bound = names[0] in bound_names(later)
        for use in name_nodes(later, names[0]):
            parent = sheet.parents[use]
            if isinstance(parent, cst.Attribute) and parent.attr.value == "indices":
                asked = True
            elif not isinstance(parent, cst.AssignTarget):
                return False
        if bound:
            break
    return asked


def index_names(take: Take) -> list[str]:
    """The names of what a share is picked by: the arguments besides the data set itself."""
    if not isinstance(take.node, cst.Call):
        return []
    args: Sequence[cst.Arg] = take.node.args
    return [n for arg in args if arg.value is not take.whole_node for n in names_in(arg.value)]


def called(whole: Value, event: Event) -> str:
    """What the program calls a data set, in back-ticks."""
    node = event.whole_node if isinstance(event, Take) else None
    if isinstance(event, Split):
        inputs = zip(event.inputs, event.nodes, strict=False)
        node = next((n for value, n in inputs if value is whole), None)
    if isinstance(node, (cst.Name, cst.Attribute)):
        return f"`{cst.Module([]).code_for_node(node)}`"
    return "the augmented data set"
