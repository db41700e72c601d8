"""The repair of two draws that know nothing of each other: the same seed for both."""

from __future__ import annotations

import libcst as cst

from mllint.edits import Sheet, add_keyword, imported_as
from mllint.evidence.draws import SEEDS, Draw
from mllint.evidence.overlap import Overlap
from mllint.rule import Fix
from mllint.text import Edit

_TITLE = "give both draws the same seed"

_KEYWORDS = {
    "random_split": "generator",
    "randperm": "generator",
    "train_test_split": "random_state",
    "sample": "random_state",
}
"""The keyword by which a function takes its seed, by its short name."""


def same_seed(found: Overlap) -> Fix | None:
    """Let both draws give the same order; None where that does not keep the two shares apart, or may not."""
    if found.draws is None or not _complete_each_other(found):
        return None
    a, b = sorted(found.draws, key=lambda draw: draw.sheet.span(draw.call).start)
    if a.source is not b.source or a.kind != b.kind or a.kind not in _KEYWORDS:
        return None
    if a.call is not b.call and _sizes(a) != _sizes(b):
        return None
    edits = _edits(a.sheet, a, b)
    return Fix(_TITLE, edits, safe=True) if edits else None


def _edits(sheet: Sheet, a: Draw, b: Draw) -> tuple[Edit, ...]:
    keyword = "seed" if a.of_hugging_face or b.of_hugging_face else _KEYWORDS[a.kind]
    one, two = a.seed(), b.seed()
    if one is None and two is None:
        text = _fresh(sheet, keyword)
        calls = [a.call] if a.call is b.call else [a.call, b.call]
        return (
            tuple(e for c in calls for e in add_keyword(sheet, c, f"{keyword}={text}"))
            if text
            else ()
        )
    if one is None or two is None:
        given, lacks = (b, a) if one is None else (a, b)
        seed = given.seed()
        if seed is None or not _may_be_repeated(seed) or _is_told_nothing(lacks):
            return ()
        return add_keyword(sheet, lacks.call, f"{keyword}={sheet.text(seed)}")
    if _may_be_repeated(one) and _may_be_repeated(two):
        return (sheet.replace(two, sheet.text(one)),)
    text = _fresh(sheet, keyword)
    if keyword != "generator" or not text or a.call is b.call:
        return ()
    return (sheet.replace(one, text), sheet.replace(two, text))


def _fresh(sheet: Sheet, keyword: str) -> str:
    """A seed as text: a number, or a generator that is made from one."""
    if keyword != "generator":
        return "0"
    torch = imported_as(sheet.source, "torch")
    return f"{torch}.Generator().manual_seed(0)" if torch is not None else ""


def _may_be_repeated(seed: cst.BaseExpression) -> bool:
    """Whether a seed may be written twice: a number, or a new generator that is made from one."""
    if isinstance(seed, cst.Call):
        return all(isinstance(arg.value, cst.Integer) for arg in seed.args)
    return isinstance(seed, cst.Integer)


def _is_told_nothing(draw: Draw) -> bool:
    """Whether a call is told in so many words to take no seed (`random_state=None`): adding one would be an error."""
    return any(arg.keyword is not None and arg.keyword.value in SEEDS for arg in draw.call.args)


def _complete_each_other(found: Overlap) -> bool:
    """Whether what one share leaves over is the other, if the order is the same."""
    one, two = found.parts
    return one.end == two.start or two.end == one.start


def _sizes(draw: Draw) -> list[str]:
    """What a call is told of how to divide."""
    code = cst.Module([]).code_for_node
    sizes = []
    for place, arg in enumerate(draw.call.args):
        if arg.keyword is not None and arg.keyword.value in SEEDS:
            continue
        if place > 0 or draw.kind in ("randperm",) or arg.keyword is not None:
            name = arg.keyword.value if arg.keyword is not None else ""
            if draw.kind == "train_test_split" and not name and not draw.of_hugging_face:
                continue
            sizes.append(f"{name}={code(arg.value)}" if name else code(arg.value))
    return sorted(sizes)
