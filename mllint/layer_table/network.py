"""The network that a table is wanted of: found in a file, made as the file or its defaults say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import libcst as cst

from mllint import knowledge
from mllint.block import Block
from mllint.interpret.classes import find_method
from mllint.interpret.frame import Args, Frame, call, execute
from mllint.interpret.functions import define
from mllint.interpret.kinds import is_module
from mllint.interpret.machine import Machine
from mllint.interpret.network import descendants
from mllint.interpret.objects import Class, Function, Instance
from mllint.notebook import Notebook, NotebookError
from mllint.project import Project
from mllint.syntax import Source, SourceError, decode
from mllint.value import Value, literal

_BUDGET = 5_000_000
"""Expressions that making and applying one network may take: far more than the largest of torchvision needs."""

_MODULE = "torch.nn.Module"

_LAYER = "keras.layers.Layer"

_KERAS = (
    "is a network of Keras; mllint shapes reads PyTorch networks only (Keras has `model.summary()`)"
)


class TableError(ValueError):
    """There is no table: no such file, no such network, no such size."""


@dataclass(slots=True, eq=False)
class Network:
    """A network, the frame it can be applied in, and what it is called."""

    name: str
    file: str
    value: Value
    frame: Frame


def find_network(target: str) -> Network:
    """The network of a file.

    Raises:
        TableError: if there is no such file, or not one network of that name.
    """
    path, name = _split(target)
    frame = _run(_source(path))
    found = _named(frame, path, name) if name else _only(frame, path)
    return Network(found[0], path, found[1], frame)


def _split(target: str) -> tuple[str, str]:
    path, colon, name = target.rpartition(":")
    if not colon or Path(target).exists() or not name.isidentifier():
        return target, ""
    return path, name


def _source(path: str) -> Source:
    try:
        text, _ = decode(Path(path).read_bytes())
        notebook = Notebook(text) if path.endswith(".ipynb") else None
        return Source(path, notebook.text if notebook is not None else text, notebook)
    except OSError as error:
        reason = "no such file" if isinstance(error, FileNotFoundError) else error.strerror
        raise TableError(f"{path}: {reason}") from None
    except SourceError as error:
        raise TableError(f"{path}:{error.row}:{error.column}: {error.message}") from None
    except NotebookError as error:
        raise TableError(f"{path}: {error.message}") from None


def _run(source: Source) -> Frame:
    """The names of a file after its program ran, and a budget to go on with."""
    project = Project()
    project.add(source)
    machine = Machine(project, len(source.text))
    frame = Frame(machine, source, {"__name__": literal("__main__")}, Block(source.tree, "module"))
    execute(frame, source.tree.body)
    machine.budget = machine.left = _BUDGET
    machine.spent = False
    return frame


def _named(frame: Frame, path: str, name: str) -> tuple[str, Value]:
    value = frame.env.get(name)
    if value is None:
        raise TableError(f"{path} has no `{name}`{_list(_networks(frame))}")
    if isinstance(value.callable, Class):
        return _of_class(frame, path, value)
    function = _definition(frame.source.tree, name)
    if function is not None:
        return f"{name}()", _of_function(frame, path, function)
    if not is_module(value):
        if _of_keras(value):
            raise TableError(f"`{name}` in {path} {_KERAS}")
        raise TableError(f"`{name}` in {path} is no network{_list(_networks(frame))}")
    return name, value


def _definition(tree: cst.Module, name: str) -> cst.FunctionDef | None:
    found = [n for n in tree.body if isinstance(n, cst.FunctionDef) and n.name.value == name]
    return found[-1] if found else None


def _of_function(frame: Frame, path: str, node: cst.FunctionDef) -> Value:
    """What a function that makes a network gives; decorators that register or cache it are left out."""
    plain = define(frame, node.with_changes(decorators=()))
    lacking = _required(plain.callable) if isinstance(plain.callable, Function) else []
    if lacking:
        raise TableError(f"`{node.name.value}` in {path} needs arguments: {', '.join(lacking)}")
    made = call(frame, plain, Args(), node)
    if _of_keras(made):
        raise TableError(f"what `{node.name.value}` in {path} gives {_KERAS}")
    if not is_module(made):
        raise TableError(f"what `{node.name.value}` in {path} gives is not known to be a network")
    return made


def _of_class(frame: Frame, path: str, value: Value) -> tuple[str, Value]:
    cls = value.callable
    if _LAYER in cls.names:
        raise TableError(f"`{cls.name}` in {path} {_KERAS}")
    if _MODULE not in cls.names:
        raise TableError(f"`{cls.name}` in {path} is no torch.nn.Module that mllint can follow")
    lacking = _lacking(cls)
    if not lacking:
        return f"{cls.name}()", call(frame, value, Args(), cls.node)
    made = frame.machine.instances.get(cls.node)
    if not made:
        raise TableError(
            f"`{cls.name}` in {path} needs arguments that have no default ({', '.join(lacking)}), "
            "and the program makes none; name a variable or a function that holds the network"
        )
    line = _line(frame.source, made[0])
    return f"{cls.name} as made in line {line}" if line else f"{cls.name} as made", made[0]


def _of_keras(value: Value) -> bool:
    if isinstance(value.callable, (Class, Instance)):
        cls = value.callable if isinstance(value.callable, Class) else value.callable.cls
        return _LAYER in cls.names
    return knowledge.subclass(value.type, _LAYER)


def _lacking(cls: Class) -> list[str]:
    init = find_method(cls, "__init__")
    return _required(init)[1:] if isinstance(init, Function) else []


def _required(function: Function) -> list[str]:
    """The parameters of a function that have no default (`self` is one)."""
    if not isinstance(function.node, cst.FunctionDef):
        return []
    params = function.node.params
    named = (*params.posonly_params, *params.params, *params.kwonly_params)
    return [p.name.value for p in named if p.default is None]


def _line(source: Source, made: Value) -> int:
    node = made.site.node if made.site is not None else None
    span = source.spans([node]).get(node) if node is not None else None
    return source.lines.position(span.start).row if span is not None else 0


def _only(frame: Frame, path: str) -> tuple[str, Value]:
    """The one network of a file that is no part of another."""
    networks = _networks(frame)
    if not networks:
        name = next((n for n, v in frame.env.items() if _of_keras(v)), "")
        raise TableError(f"`{name}` in {path} {_KERAS}" if name else f"{path} defines no network")
    whole = dict(networks)
    for name, value in networks.items():
        for inner in _inside(frame, value):
            for other, there in networks.items():
                if (
                    other != name
                    and isinstance(inner.callable, Instance)
                    and (there.callable is inner.callable.cls)
                ):
                    whole.pop(other, None)
    if len(whole) != 1:
        raise TableError(f"{path} has several networks{_list(whole or networks)}")
    return _named(frame, path, next(iter(whole)))


def _inside(frame: Frame, value: Value) -> Iterator[Value]:
    """The modules inside a network, and those that its class is derived from."""
    if isinstance(value.callable, Class):
        for base in value.callable.lineage[1:]:
            if isinstance(base, Class):
                yield Value(callable=Instance(base))
        if _lacking(value.callable):
            made = frame.machine.instances.get(value.callable.node)
            if not made:
                return
            value = made[0]
        else:
            value = call(frame, value, Args(), value.callable.node)
    for prefix, module in descendants(value):
        if prefix:
            yield module


def _networks(frame: Frame) -> dict[str, Value]:
    """The networks of a file by name: its classes, and variables that hold what is no instance of one of them."""
    found = {
        name: value
        for name, value in frame.env.items()
        if isinstance(value.callable, Class)
        and value.callable.frame.source is frame.source
        and _MODULE in value.callable.names
        and isinstance(find_method(value.callable, "forward"), Function)
    }
    classes = [value.callable for value in found.values()]
    for name, value in frame.env.items():
        if isinstance(value.callable, Class) or not is_module(value):
            continue
        made = value.callable.cls if isinstance(value.callable, Instance) else None
        if made not in classes and (made is not None or value.items):
            found[name] = value
    return found


def _list(networks: dict[str, Value]) -> str:
    return f"; its networks are {', '.join(networks)}" if networks else ""
