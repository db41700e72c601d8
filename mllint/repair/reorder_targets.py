"""The repair of targets in the wrong order: the same targets, put into the order of the parts."""

from __future__ import annotations

import libcst as cst

from mllint.edits import sheet_of
from mllint.evidence.stems import JUDGE, TRAIN, kind
from mllint.evidence.unpacked import Target, Unpacked
from mllint.rule import Fix

_TITLE = "put the targets into the order of the parts"


def reordered(group: Unpacked) -> Fix | None:
    """Bind each part to the target that is called after it; None where names do not say which that is."""
    targets = group.targets
    sheet = sheet_of(targets[0].event.source)
    elements = [sheet.parents.get(t.event.node) for t in targets]
    pattern = sheet.parents.get(elements[0]) if elements[0] is not None else None
    if not isinstance(pattern, (cst.Tuple, cst.List)) or list(pattern.elements) != elements:
        return None
    wanted = _wanted(group)
    if wanted is None:
        return None
    pairs = [(t, wanted[t.array, t.part]) for t in targets]
    edits = tuple(
        sheet.replace(old.event.node, sheet.text(new.event.node))
        for old, new in pairs
        if old is not new
    )
    return Fix(_TITLE, edits) if edits else None


def _wanted(group: Unpacked) -> dict[tuple[int, int], Target] | None:
    """The target that each part of each array should be bound to."""
    stems: dict[tuple[str, ...], dict[str, Target]] = {}
    for target in group.targets:
        of_stem = stems.setdefault(target.told.stem, {})
        if group.role(target) in of_stem:
            return None
        of_stem[group.role(target)] = target
    roles = {group.role(t) for t in group.targets}
    arrays = sorted(group.arrays())
    full = all(set(of_stem) == roles for of_stem in stems.values())
    if "" in roles or len(roles) != 2 or len(stems) != len(arrays) or not full:
        return None
    first = TRAIN if TRAIN in roles else group.role(group.targets[0])
    second = JUDGE if TRAIN in roles else (roles - {first}).pop()
    order = _order(group, list(stems))
    return {
        (array, part): stems[stem][role]
        for array, stem in zip(arrays, order, strict=True)
        for part, role in enumerate((first, second))
    }


def _order(group: Unpacked, stems: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The words of the targets in the order of the arrays they are called after, as written where that is open."""
    inputs = list(group.inputs)
    if len(inputs) == len(stems) == len(set(stems)):
        if sorted(stems) == sorted(words for words, _ in inputs):
            return [words for words, _ in inputs]
        kinds = {kind(stem): stem for stem in stems}
        asked = [k for _, k in inputs]
        if len(stems) == 2 and set(kinds) == set(asked) == {"features", "labels"}:
            return [kinds[k] for k in asked]
    return stems
