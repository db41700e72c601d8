"""Runs a program on abstract values: `interpret(source, project)` gives the Block of what it does.

User code is read, never executed or imported.
"""

from __future__ import annotations

from mllint.block import Block
from mllint.interpret import (  # noqa: F401 - imported for what they register
    branches,
    calls,
    classifiers,
    comparisons,
    containers,
    datasets,
    estimators,
    expressions,
    keras,
    layers,
    loops,
    modes,
    native_containers,
    native_objects,
    natives,
    numeric_calls,
    numeric_makers,
    patterns,
    records,
    resampling,
    row_marks,
    shaping,
    statements,
    steps,
    strings,
    subscripts,
    tensor_marks,
    torch,
    training,
    trial_inputs,
)
from mllint.interpret.attributes import attribute
from mllint.interpret.frame import Args, Frame, call, execute
from mllint.interpret.frameworks import run_life_cycle
from mllint.interpret.functions import run_uncalled
from mllint.interpret.instances import analyse_class
from mllint.interpret.machine import Machine
from mllint.interpret.objects import Bound, Class, Function
from mllint.interpret.parameters import bind_parameters, unknown_arguments
from mllint.project import Project
from mllint.syntax import Source
from mllint.value import ANYTHING, literal


def interpret(source: Source, project: Project | None = None) -> Block:
    """What the program of a file does, functions that nobody calls included."""
    project = project or Project()
    project.add(source)
    machine = Machine(project, len(source.text))
    block = Block(source.tree, "module")
    frame = Frame(machine, source, {"__name__": literal("__main__")}, block)
    execute(frame, source.tree.body)
    machine.turn_to_uncalled()
    _run_uncalled(frame)
    _apply_unapplied(frame)
    block.complete = not machine.spent
    return block


def _apply_unapplied(frame: Frame) -> None:
    """Apply the networks that were made and not applied, so that what feeds what in them is known."""
    machine = frame.machine
    for node, (module, source) in list(machine.unapplied.items()):
        if machine.left <= 0:
            machine.spent = True
            return
        # What is known of the layers' order is said of the place where the network is made.
        home = Frame(machine, source, {}, frame.block, statement=node)
        forward = attribute(home, module, "forward", node)
        args = Args([ANYTHING, ANYTHING], {}, [None, None])
        if isinstance(forward.callable, Bound):
            args = unknown_arguments(forward.callable.function, module)
        given = Args(args.positional[1:], args.keywords, args.nodes[1:])
        machine.examples += node in machine.apart
        call(home, module, given, node)
        machine.examples -= node in machine.apart


def _run_uncalled(frame: Frame) -> None:
    """Run the functions and classes of a file that its own top level did not run."""
    for value in list(frame.env.values()):
        found = value.callable
        if isinstance(found, Class) and found.frame.source is frame.source:
            if not run_life_cycle(frame, found):
                analyse_class(frame, value, found)
        elif isinstance(found, Function) and found.frame.source is frame.source:
            if found.node in frame.machine.entered:
                continue
            env, _ = bind_parameters(found, unknown_arguments(found))
            frame.block.happened.append(run_uncalled(frame.machine, found, env).block)
