"""Files as modules: each file of the project is run once, when something of it is first used."""

from __future__ import annotations

import os

import libcst as cst

from mllint import knowledge
from mllint.block import Block
from mllint.interpret.frame import Frame, execute
from mllint.interpret.machine import Machine
from mllint.interpret.objects import File, Library, Member
from mllint.value import Value, literal


def module_frame(machine: Machine, file: File) -> Frame | None:
    """The frame of a project file after its top level was run; None if it cannot be had (cycles included)."""
    if file.path in machine.modules:
        return machine.modules[file.path]
    if machine.tired:
        machine.spent = True
        return None
    machine.modules[file.path] = None
    source = machine.project.source(file.path)
    if source is None:
        return None
    frame = Frame(machine, source, {"__name__": literal(file.name)}, Block(source.tree, "module"))
    # Names bound so far are what a file that is imported in a cycle sees, as in Python.
    machine.modules[file.path] = frame
    running, machine.running = machine.running, []
    try:
        execute(frame, source.tree.body)
    finally:
        machine.running = running
        # Events of a file's top level are told when the file itself is checked.
        frame.block = Block(source.tree, "module")
    if machine.tired:
        # What it imports was not looked at any more. Another file may have more to spend on it.
        machine.modules.pop(file.path, None)
    return frame


def imported(frame: Frame, name: str, level: int = 0) -> Value:
    """The value of a module by its dotted name, as an import in this frame's file means it."""
    if level == 0 and isinstance(knowledge.lookup(name.partition(".")[0]), knowledge.Module):
        return Value(callable=Library(name))
    path = frame.machine.project.find(name, level, frame.source.path)
    if path is not None and path != os.path.abspath(frame.source.path):
        return Value(callable=File(path, name))
    if level and path is None and not name:
        return Value()
    return Value(callable=Library(name)) if not level else Value(name=name)


def imported_member(frame: Frame, module: Value, name: str, level: int, dotted: str) -> Value:
    """The value of `name` in `from module import name`."""
    if isinstance(module.callable, Library):
        full = f"{module.callable.name}.{name}"
        found = knowledge.lookup(full)
        if isinstance(found, (knowledge.Class, knowledge.Function)):
            return Value(callable=Library(found.name))
        return Value(callable=Library(full))
    if isinstance(module.callable, File):
        return Value(callable=Member(module.callable, name), name=name)
    if level:
        path = frame.machine.project.find(
            f"{dotted}.{name}" if dotted else name, level, frame.source.path
        )
        if path is not None:
            return Value(callable=File(path, f"{dotted}.{name}" if dotted else name))
    return Value(name=name)


def dotted_name(node: cst.CSTNode | None) -> str:
    """The text of a dotted name."""
    if isinstance(node, cst.Name):
        return node.value
    if isinstance(node, cst.Attribute):
        return f"{dotted_name(node.value)}.{node.attr.value}"
    return ""
