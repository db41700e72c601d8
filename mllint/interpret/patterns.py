"""`match`: which case is taken, and what its patterns bind."""

from __future__ import annotations

import libcst as cst

from mllint.events import Block
from mllint.interpret.arithmetic import constant, truth
from mllint.interpret.attributes import attribute
from mllint.interpret.comparisons import compare
from mllint.interpret.frame import (
    Env,
    Frame,
    evaluate,
    execute,
    executes,
    merge,
)
from mllint.interpret.objects import Library
from mllint.interpret.paths import bind_name
from mllint.lattice import mix
from mllint.site import Node
from mllint.value import ANYTHING, UNKNOWN, Value


@executes(cst.Match)
def _match(frame: Frame, node: cst.Match) -> bool:
    frame.statement = node
    subject = evaluate(frame, node.subject)
    before, outer = frame.env, frame.block
    ends: list[Env] = []
    exhausted = False
    for case in node.cases:
        frame.env = dict(before)
        known = matches(frame, case.pattern, subject)
        if known is False:
            continue
        if case.guard is not None:
            guard = truth(evaluate(frame, case.guard))
            if guard is False:
                continue
            known = None if guard is None else known
        frame.block = outer if known else Block(case, "branch")
        if known is None:
            _narrow_case(frame, node.subject, case.pattern)
        ok = execute(frame, case.body.body)
        if frame.block is not outer and frame.block.happened:
            outer.happened.append(frame.block)
        if ok:
            ends.append(frame.env)
        if known:
            exhausted = True
            break
    frame.block = outer
    if not exhausted:
        ends.append(dict(before))
    return merge(frame, ends)


def _narrow_case(frame: Frame, subject: Node, pattern: cst.MatchPattern) -> None:
    if not isinstance(subject, cst.Name) or not isinstance(pattern, cst.MatchClass):
        return
    value = frame.env.get(subject.value)
    cls = evaluate(frame, pattern.cls)
    if value is not None and not value.type and isinstance(cls.callable, Library):
        frame.env[subject.value] = value.but(type=cls.callable.name.removeprefix("builtins."))


def matches(frame: Frame, pattern: cst.MatchPattern | None, subject: Value) -> bool | None:
    """Whether a pattern matches, None if that is not known; its names are bound either way."""
    if pattern is None:
        return True
    if isinstance(pattern, cst.MatchAs):
        known = matches(frame, pattern.pattern, subject)
        if pattern.name is not None:
            bind_name(frame, pattern.name.value, subject)
        return known
    if isinstance(pattern, cst.MatchValue):
        return compare(cst.Equal, subject, evaluate(frame, pattern.value))
    if isinstance(pattern, cst.MatchSingleton):
        return compare(cst.Is, subject, evaluate(frame, pattern.value))
    if isinstance(pattern, cst.MatchOr):
        known_parts = [matches(frame, part.pattern, subject) for part in pattern.patterns]
        return True if True in known_parts else None if None in known_parts else False
    if isinstance(pattern, cst.MatchClass):
        from mllint.interpret.native_objects import is_instance

        known = is_instance(frame, subject, evaluate(frame, pattern.cls))
        for keyword in pattern.kwds:
            inner = attribute(frame, subject, keyword.key.value, keyword)
            known = matches(frame, keyword.pattern, inner) if known else known
        for part in pattern.patterns:
            matches(frame, part.value, ANYTHING)
        return known if not pattern.patterns else (None if known else known)
    if isinstance(pattern, (cst.MatchList, cst.MatchTuple)):
        return _match_sequence(frame, pattern, subject)
    if isinstance(pattern, cst.MatchMapping):
        return _match_mapping(frame, pattern, subject)
    return None


def _match_sequence(
    frame: Frame, pattern: cst.MatchList | cst.MatchTuple, subject: Value
) -> bool | None:
    parts = list(pattern.patterns)
    starred = any(isinstance(part, cst.MatchStar) for part in parts)
    items = subject.items
    if items is not None and not starred and len(items) != len(parts):
        return False
    known: bool | None = True if items is not None and not starred else None
    for i, part in enumerate(parts):
        if isinstance(part, cst.MatchStar):
            if part.name is not None:
                bind_name(frame, part.name.value, mix((subject,)))
            continue
        inner = items[i] if items is not None and not starred else mix((subject,))
        result = matches(frame, part.value, inner)
        known = False if result is False or known is False else None if result is None else known
    return known


def _match_mapping(frame: Frame, pattern: cst.MatchMapping, subject: Value) -> bool | None:
    known: bool | None = True if subject.entries is not None and subject.element is None else None
    for element in pattern.elements:
        key = constant(evaluate(frame, element.key))
        found = (subject.entries or {}).get(key) if key is not UNKNOWN else None
        if found is None:
            if known is True and key is not UNKNOWN:
                return False
            known = None
        result = matches(frame, element.pattern, found or mix((subject,)))
        known = False if result is False else None if result is None else known
    if pattern.rest is not None:
        bind_name(frame, pattern.rest.value, subject)
    return known
