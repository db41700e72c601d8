"""The repair of weights: the initialiser that a layer's activation asks for, where they were set.

He et al. 2015 for the ReLU family, Glorot & Bengio 2010 with PyTorch's gain for tanh, LeCun's scale for SELU
(Klambauer et al. 2017). Before sigmoid Glorot's scale is stretched by the inverse of the steepest slope, 4; PyTorch's
gain of 1 for sigmoid lets the signal die out within a few layers.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import libcst as cst

from mllint.edits import Sheet, imported_as, sheet_of
from mllint.events import Fill
from mllint.evidence.weights import RELU_FAMILY, Filling
from mllint.rule import Fix
from mllint.site import Node
from mllint.text import Edit

_MATCH = "draw the weights on the scale the activation asks for"
_TITLE = "draw the weights at random, on the scale the activation asks for"


def random_weights(
    fillings: Sequence[Filling], activation: str, outputs: Collection[Node] = ()
) -> Fix | None:
    """Replace constant fillings by random ones; None where that cannot be done without doubt.

    Args:
        fillings: the places that set a weight to a constant, all in one file.
        activation: the activation behind the layers ("" for none).
        outputs: the calls that set the weights of last layers, which no activation follows.
    """
    events = [filling.event for filling in fillings if isinstance(filling.event, Fill)]
    if not events or any(event.source is not events[0].source for event in events):
        return None
    sheet = sheet_of(events[0].source)
    edits: dict[int, Edit] = {}
    for event in events:
        edit = _edit(sheet, event.node, "" if event.node in outputs else activation)
        if edit is None:
            return None
        edits[edit.start] = edit
    return Fix(_TITLE, tuple(edits.values()))


def matching_weights(fillings: Sequence[Filling], activation: str) -> Fix | None:
    """Replace initialisers by those that the activation asks for; None where that cannot be done without doubt.

    Args:
        fillings: the calls that draw the weights, all in one file.
        activation: the activation behind the layers.
    """
    events = [filling.event for filling in fillings if isinstance(filling.event, Fill)]
    if any(event.source is not events[0].source for event in events):
        return None
    sheet = sheet_of(events[0].source)
    edits: dict[int, Edit] = {}
    for event in events:
        edit = _redrawn(sheet, event, activation)
        if edit is None:
            return None
        edits[edit.start] = edit
    return Fix(_MATCH, tuple(edits.values()))


def _redrawn(sheet: Sheet, event: Fill, activation: str) -> Edit | None:
    node, draw = event.node, event.draw
    if not isinstance(node, cst.Call) or draw is None:
        return None
    called = node.func.attr if isinstance(node.func, cst.Attribute) else node.func
    name = called.value if isinstance(called, cst.Name) else ""
    if not name.startswith(("xavier_", "kaiming_")):
        return _keras_redrawn(sheet, node, draw.distribution, activation)
    named = {arg.keyword.value: arg.value for arg in node.args if arg.keyword is not None}
    weight = named.pop("tensor", None) or (node.args[0].value if node.args else None)
    if isinstance(node.func, cst.Attribute):
        module: str | None = sheet.text(node.func.value)
    else:
        module = imported_as(sheet.source, "torch.nn.init")
    positional = [arg for arg in node.args if arg.keyword is None]
    if module is None or weight is None or any(arg.star for arg in node.args):
        return None
    if len(positional) > 2 or set(named) - {"gain", "a", "mode", "nonlinearity"}:
        return None
    text = _call_text(module, sheet.text(weight), activation, draw.distribution)
    if "mode" in named and "kaiming" in text:
        text = f"{text[:-1]}, mode={sheet.text(named['mode'])})"
    return sheet.replace(node, text)


def _keras_redrawn(sheet: Sheet, node: cst.Call, distribution: str, activation: str) -> Edit | None:
    """Keras knows its initialisers by strings and by classes."""
    family = "he" if activation in RELU_FAMILY else "lecun" if activation == "selu" else "glorot"
    for arg in node.args:
        if arg.keyword is None or arg.keyword.value != "kernel_initializer":
            continue
        value = arg.value
        if isinstance(value, cst.SimpleString):
            quote = sheet.text(value)[:1]
            return sheet.replace(value, f"{quote}{family}_{distribution}{quote}")
        if isinstance(value, cst.Call) and isinstance(value.func, cst.Attribute):
            return sheet.replace(value.func.attr, f"{family.title()}{distribution.title()}")
    return None


def _edit(sheet: Sheet, node: cst.CSTNode, activation: str) -> Edit | None:
    if isinstance(node, cst.Call):
        called = (
            node.func.attr.value
            if isinstance(node.func, cst.Attribute)
            else getattr(node.func, "value", "")
        )
        if called in ("zeros_", "ones_", "constant_", "zeros", "ones", "constant"):
            return _init_call(sheet, node, str(called), activation)
        if called in ("zero_", "fill_", "copy_") and isinstance(node.func, cst.Attribute):
            return _call_on(sheet, node, node.func.value, activation)
        if called in ("Parameter",):
            return _parameter(sheet, node, activation)
        return _keras(sheet, node, activation)
    if isinstance(node, cst.Attribute):
        statement = sheet.above(node, cst.Assign)
        if statement is not None and node.attr.value in ("data", "weight"):
            target = node.value if node.attr.value == "data" else node
            return _statement(sheet, statement, target, activation)
    return None


def _init_call(sheet: Sheet, node: cst.Call, called: str, activation: str) -> Edit | None:
    """`init.zeros_(w)`: the same module has the right initialiser."""
    if (
        not node.args
        or node.args[0].star
        or (called.startswith("constant") and not _literal_value(node))
    ):
        return None
    keyword = node.args[0].keyword
    if keyword is not None and keyword.value != "tensor":
        return None
    if isinstance(node.func, cst.Attribute):
        module: str | None = sheet.text(node.func.value)
    else:
        module = imported_as(sheet.source, "torch.nn.init")
    if module is None:
        return None
    return sheet.replace(node, _call_text(module, sheet.text(node.args[0].value), activation))


def _literal_value(node: cst.Call) -> bool:
    """Whether the constant is written at the call, so that changing the call changes this network alone."""
    for i, arg in enumerate(node.args):
        name = arg.keyword.value if arg.keyword is not None else ""
        if name == "val" or (not name and i == 1):
            value = arg.value.expression if isinstance(arg.value, cst.UnaryOperation) else arg.value
            return isinstance(value, (cst.Integer, cst.Float))
    return False


def _call_on(
    sheet: Sheet, node: cst.Call, target: cst.BaseExpression, activation: str
) -> Edit | None:
    """`w.data.zero_()`: hand the weight itself to the initialiser."""
    called = node.func.attr.value if isinstance(node.func, cst.Attribute) else ""
    if called == "fill_" and not (
        node.args and isinstance(node.args[0].value, (cst.Integer, cst.Float))
    ):
        return None
    if isinstance(target, cst.Attribute) and target.attr.value == "data":
        target = target.value
    module = imported_as(sheet.source, "torch.nn.init")
    return (
        sheet.replace(node, _call_text(module, sheet.text(target), activation)) if module else None
    )


def _statement(
    sheet: Sheet, node: cst.Assign, target: cst.BaseExpression, activation: str
) -> Edit | None:
    """`w.data = torch.zeros_like(w)`: the whole assignment becomes a call."""
    module = imported_as(sheet.source, "torch.nn.init")
    if module is None or len(node.targets) != 1:
        return None
    return sheet.replace(node, _call_text(module, sheet.text(target), activation))


def _parameter(sheet: Sheet, node: cst.Call, activation: str) -> Edit | None:
    """`nn.Parameter(torch.zeros(n, m))`: standard normal numbers on the right scale, for `x @ w`."""
    data = node.args[0].value if node.args else None
    if (
        not isinstance(data, cst.Call)
        or not isinstance(data.func, cst.Attribute)
        or len(data.args) != 2
    ):
        return None
    if data.func.attr.value not in ("zeros", "ones") or any(a.keyword or a.star for a in data.args):
        return None
    module, inputs, outputs = (
        sheet.text(n) for n in (data.func.value, data.args[0].value, data.args[1].value)
    )
    if activation in RELU_FAMILY:
        scale = f"(2 / {_operand(inputs)}) ** 0.5"
    else:
        scale = f"(2 / ({inputs} + {outputs})) ** 0.5"
    return sheet.replace(data, f"{module}.randn({inputs}, {outputs}) * {scale}")


def _operand(text: str) -> str:
    return text if text.replace(".", "").replace("_", "").isalnum() else f"({text})"


def _keras(sheet: Sheet, node: cst.Call, activation: str) -> Edit | None:
    """`Dense(…, kernel_initializer="zeros")`: Keras knows the initialisers by name."""
    for arg in node.args:
        if arg.keyword is not None and arg.keyword.value == "kernel_initializer":
            quote = sheet.text(arg.value)[:1] if isinstance(arg.value, cst.SimpleString) else '"'
            name = "he_normal" if activation in RELU_FAMILY else "glorot_normal"
            return sheet.replace(arg.value, f"{quote}{name}{quote}")
    return None


def _call_text(module: str, target: str, activation: str, distribution: str = "normal") -> str:
    if activation in RELU_FAMILY:
        slope = "leaky_relu" if activation == "leaky_relu" else "relu"
        return f'{module}.kaiming_{distribution}_({target}, nonlinearity="{slope}")'
    if activation == "selu":
        return f'{module}.kaiming_{distribution}_({target}, nonlinearity="linear")'
    gain = {"tanh": f', gain={module}.calculate_gain("tanh")', "sigmoid": ", gain=4"}
    return f"{module}.xavier_{distribution}_({target}{gain.get(activation, '')})"
