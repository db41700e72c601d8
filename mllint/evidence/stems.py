"""What the name of a share of data says: the role of the share, and of which array it is."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import libcst as cst

from mllint import knowledge
from mllint.evidence.called import written
from mllint.interpret.names import name_parts

TRAIN, VALIDATION, TEST, JUDGE = "train", "validation", "test", "judge"

_TOPICS = (TRAIN, VALIDATION, TEST)

_LETTERS = frozenset("xywz")
"""Letters that stand for arrays and are glued to a role: `Xtr`, `ytest`."""

_FEATURES = frozenset(
    [
        *("x", "xs", "feature", "features", "feat", "feats", "input", "inputs", "data", "image", "images"),
        *("img", "imgs", "text", "texts", "sentence", "sentences", "predictors"),
    ]
)  # fmt: skip
_LABELS = frozenset({"class", "classes", "lbl", "lbls", "tgt", "outcome", "outcomes"})


class Told(NamedTuple):
    """What a name says: a role ("" for none, or for a train and a test part at once), and the other words of it."""

    role: str
    stem: tuple[str, ...]


@cache
def told(name: str) -> Told:
    """What a name says: `X_train`, `trainX`, `Xtr` are training shares of `x`."""
    roles: set[str] = set()
    stem: list[str] = []
    for part in name_parts(name):
        role, rest = _role(part)
        if role:
            roles.add(role)
        stem += [rest] if rest else []
    if roles == {TRAIN, VALIDATION}:
        return Told(TRAIN, (*stem, VALIDATION))
    return Told(roles.pop() if len(roles) == 1 else "", tuple(stem))


def _role(part: str) -> tuple[str, str]:
    """The role that one word of a name speaks of, and what is left of the word."""
    for topic in _TOPICS:
        words = knowledge.words().get(topic, frozenset())
        if part in words:
            return topic, ""
        if part[0] in _LETTERS and part[1:] in words:
            return topic, part[0]
        if part[-1] in _LETTERS and part[:-1] in words:
            return topic, part[-1]
    return "", part


def kind(stem: tuple[str, ...]) -> str:
    """Whether the words of a name speak of "features" or of "labels"; "" if of neither, or of both."""
    labels = any(
        word in _LABELS or word in knowledge.words().get("labels", frozenset()) for word in stem
    )
    features = any(word in _FEATURES for word in stem)
    return "" if labels == features else "labels" if labels else "features"


def stem_of(node: cst.CSTNode) -> tuple[str, ...]:
    """The words of what an array is called where it is divided, without those of a role."""
    names = written(node)
    return told(names[0]).stem if names else ()
