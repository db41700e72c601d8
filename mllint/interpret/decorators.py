"""Decorators that the project itself defines."""

from __future__ import annotations

from mllint.interpret.frame import Args, Env, Frame, call
from mllint.interpret.objects import Function
from mllint.lattice import elements
from mllint.site import Node
from mllint.value import Value

_OFTEN = 6
"""A decorator that gave back so many functions or classes of a file as they were is taken to do so with all."""


def decorated(frame: Frame, wrapper: Value, given: Value, node: Node) -> Value:
    """What a function or class becomes by a decorator.

    A library that registers its models by a decorator calls it hundreds of times, with as many different functions.
    What is registered is followed for the first few; of any other it is only known that it may be there.
    """
    if not isinstance(wrapper.callable, Function):
        return given
    function, kept = wrapper.callable, frame.machine.kept
    times = kept.get(function.node, 0)
    if times >= _OFTEN:
        return given
    home = function.frame.module
    before = dict(home.env) if times == _OFTEN - 1 else None
    made = call(frame, wrapper, Args([given], {}, [None]), node)
    if made.callable is given.callable:
        kept[function.node] = times + 1
        if before is not None:
            _open(home.env, before)
    return made


def _open(env: Env, before: Env) -> None:
    """Let the dicts, lists and sets that the last call filled hold more than is known of them."""
    for name, value in list(env.items()):
        if before.get(name, value) is value:
            continue
        if value.entries is not None:
            env[name] = value.but(element=elements(value))
        elif value.items is not None:
            env[name] = value.but(items=None, element=elements(value))
