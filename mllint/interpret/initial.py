"""How initialisers scale what they draw: the gain for the activation that is to follow.

The gains are those of PyTorch's `calculate_gain`: 1 for linear maps and sigmoid, 5/3 for tanh, √2 for ReLU,
√(2 / (1 + slope²)) for leaky ReLU, 3/4 for SELU.
"""

from __future__ import annotations

import math

from mllint import knowledge
from mllint.events import Draw
from mllint.interpret.kinds import library_class, trait
from mllint.interpret.numeric import numbers_in
from mllint.interpret.occasion import Occasion, native
from mllint.value import ANYTHING, Value, literal

_GAINS = {"tanh": 5 / 3, "relu": math.sqrt(2), "selu": 3 / 4, "linear": 1.0, "sigmoid": 1.0}
_LEAK = 0.01


def draw_of(occasion: Occasion) -> Draw | None:
    """How a call of an initialiser scales its draw, None if its stub does not say."""
    words = occasion.function.marks.get("Scaled")
    if words is None:
        return None
    family, distribution = words
    if family == "xavier":
        return Draw(family, distribution, _number(occasion.arg("gain")))
    slope = _number(occasion.arg("a"))
    return Draw(family, distribution, _gain(occasion.arg("nonlinearity").const, slope))


def draw_named(given: Value) -> Draw | None:
    """How a Keras initialiser scales its draw: one that is named, a class or an instance of one."""
    if isinstance(given.const, str):
        found = knowledge.lookup(f"keras.initializers.{given.const}")
        cls = found if isinstance(found, knowledge.Class) else None
    else:
        cls = library_class(given)
        if cls is None and hasattr(given.callable, "name"):
            named = knowledge.lookup(given.callable.name)
            cls = named if isinstance(named, knowledge.Class) else None
    words = trait(cls, "scaled")
    if words is None:
        return None
    family, distribution = words
    return Draw(family, distribution, math.sqrt(2) if family == "kaiming" else 1.0)


def _number(value: Value) -> float | None:
    if isinstance(value.const, (int, float)):
        return float(value.const)
    numbers = numbers_in(value) if value.type not in ("int", "float") else None
    return numbers.data[0] if numbers is not None and len(numbers.data) == 1 else None


def _gain(nonlinearity: object, slope: float | None) -> float | None:
    if nonlinearity == "leaky_relu":
        return math.sqrt(2 / (1 + slope * slope)) if slope is not None else None
    if isinstance(nonlinearity, str) and nonlinearity.startswith("conv"):
        return 1.0
    return _GAINS.get(nonlinearity) if isinstance(nonlinearity, str) else None


@native("torch.nn.init.calculate_gain")
def _calculate_gain(occasion: Occasion) -> Value:
    slope = occasion.args.get(1, "param")
    leak = _LEAK if slope is None or slope.const is None else _number(slope)
    name = (occasion.args.get(0, "nonlinearity") or ANYTHING).const
    gain = _gain(name, leak)
    return literal(gain) if gain is not None else Value("float")
