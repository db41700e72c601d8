"""`match`: which case is taken, and what its patterns bind."""

from __future__ import annotations

import libcst as cst

from mllint.block import Block
from mllint.interpret.arithmetic import constant, truth
from mllint.interpret.attributes import attribute
from mllint.interpret.comparisons import compare
from mllint.interpret.frame import Env, Frame, evaluate, execute, executes, merge
from mllint.interpret.objects import Instance, Library
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
            bind_name(frame, pattern.name.value, _as_matched(frame, pattern.pattern, subject))
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
        names = match_names(subject)
        for i, part in enumerate(pattern.patterns):
            named = i < len(names)
            inner = attribute(frame, subject, names[i], part) if named else ANYTHING
            matched = matches(frame, part.value, inner)
            known = matched if known and named else None if known else known
        return known
    if isinstance(pattern, (cst.MatchList, cst.MatchTuple)):
        return _match_sequence(frame, pattern, subject)
    if isinstance(pattern, cst.MatchMapping):
        return _match_mapping(frame, pattern, subject)
    return None


def _as_matched(frame: Frame, pattern: cst.MatchPattern | None, subject: Value) -> Value:
    """The subject of a class pattern that matched, which is then of that class."""
    if subject.type or not isinstance(pattern, cst.MatchClass):
        return subject
    cls = evaluate(frame, pattern.cls).callable
    return (
        subject.but(type=cls.name.removeprefix("builtins."))
        if isinstance(cls, Library)
        else subject
    )


def _match_sequence(
    frame: Frame, pattern: cst.MatchList | cst.MatchTuple, subject: Value
) -> bool | None:
    parts = list(pattern.patterns)
    star = next((i for i, part in enumerate(parts) if isinstance(part, cst.MatchStar)), None)
    items = subject.items if subject.element is None else None
    if items is None:
        inners = [mix((subject,))] * len(parts)
    elif star is None:
        if len(items) != len(parts):
            return False
        inners = list(items)
    else:
        after = len(parts) - star - 1
        if len(items) < len(parts) - 1:
            return False
        middle = items[star : len(items) - after]
        rest = Value("list", items=middle, known=mix(middle).known)
        inners = [*items[:star], rest, *items[len(items) - after :]]
    known: bool | None = None if items is None else True
    for part, inner in zip(parts, inners, strict=True):
        if isinstance(part, cst.MatchStar):
            if part.name is not None:
                bind_name(frame, part.name.value, inner)
            continue
        result = matches(frame, part.value, inner)
        known = False if False in (result, known) else None if result is None else known
    return known


def match_names(subject: Value) -> tuple[str, ...]:
    """The attributes that positional patterns of an object's class stand for."""
    if not isinstance(subject.callable, Instance):
        return ()
    cls = subject.callable.cls
    listed = cls.members.get("__match_args__")
    names = constant(listed) if listed is not None else cls.fields
    return names if isinstance(names, tuple) else ()


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
