"""How layers and functions are written in a table: with the numbers they were given."""

from __future__ import annotations

from mllint import knowledge
from mllint.events import Call
from mllint.interpret.kinds import library_class
from mllint.interpret.sizes import sized
from mllint.shapes import UNCLEAR
from mllint.size import Size
from mllint.value import UNKNOWN, Value


def written(module: Value) -> str:
    """A layer as one would write it: arguments without a default, and others that differ from it."""
    cls = library_class(module)
    init = knowledge.member(cls, "__init__") if cls is not None else None
    short = module.type.rpartition(".")[2]
    if not isinstance(init, knowledge.Function):
        return short
    words = []
    for param in init.params:
        if param.name in ("self", "device", "dtype") or param.kind not in ("", "kw"):
            continue
        value = module.attrs.get(param.name)
        if param.default is ...:
            words.append(_number(value))
        elif param.name == "bias":
            # What learns has no attribute for a bias that it has.
            words += ["bias=False"] if value is not None and value.const in (None, False) else []
        elif value is not None and value.const != param.default and param.name != "inplace":
            words.append(f"{param.name}={_number(value)}")
    return f"{short}({', '.join(words)})"


def _number(value: Value | None) -> str:
    found = UNCLEAR if value is None else sized(value)
    if isinstance(found, Size):
        return "n" if found.factor == 1 else f"{found.factor}n"
    if type(found) is tuple:
        return f"({', '.join('?' if n is UNCLEAR else str(n) for n in found)})"
    return str(found) if isinstance(found, (int, float, str)) else "?"


def function(event: Call, name: str) -> str:
    """A function with the numbers it was given."""
    words = []
    for value in event.args.values():
        if value.shape is not None and value.type != "int":
            continue
        if value.items is not None:
            if all(item.shape is None or item.type == "int" for item in value.items):
                words += [_number(item) for item in value.items]
        elif value.const is None or value.const is False:
            continue
        elif value.const is not UNKNOWN or value.type == "int":
            words.append(_number(value))
    return f"{name}({', '.join(words)})"
