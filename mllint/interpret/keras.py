"""What Keras and TensorFlow objects do: layers with initialisers, containers, tapes, augmenters, tf.data."""

from __future__ import annotations

from mllint.events import Backward, Fill
from mllint.facts import AUGMENTED, BIAS, WEIGHT
from mllint.interpret.change import rebind
from mllint.interpret.data import fresh
from mllint.interpret.kinds import library_class, parameter, trait
from mllint.interpret.occasion import Occasion, native
from mllint.lattice import mix
from mllint.value import ANYTHING, NONE, UNKNOWN, Step, Value

_FILLS = {"zeros": 0.0, "zero": 0.0, "ones": 1.0, "one": 1.0}


@native("keras.layers.Layer")
def _layer(occasion: Occasion) -> Value:
    """A layer: its weights are filled by the initialisers it names when it is first applied."""
    made = occasion.receiver or ANYTHING
    cls = library_class(made)
    if trait(cls, "kind") not in ("linear", "conv", "transposed_conv"):
        return made
    frame = occasion.frame
    for name, part, fact in (
        ("kernel_initializer", "weight", WEIGHT),
        ("bias_initializer", "bias", BIAS),
    ):
        given = occasion.arg(name)
        frame.machine.filled += 1
        frame.emit(Fill(occasion.node, *frame.place, parameter(made, part, fact), _initial(given)))
    if occasion.arg("use_bias").const is False:
        made = made.but(attrs={**made.attrs, "bias": NONE})
    return made


def _initial(given: Value) -> float | None:
    """The constant an initialiser fills with, None for a random one."""
    if isinstance(given.const, str):
        return _FILLS.get(given.const.lower())
    short = given.type.rpartition(".")[2] or getattr(given.callable, "name", "").rpartition(".")[2]
    if short == "Constant":
        value = given.attrs.get("value", ANYTHING).const
        return value if isinstance(value, (int, float)) else None
    return _FILLS.get(short.lower().removesuffix("_initializer"))


@native("keras.models.Sequential")
def _sequential(occasion: Occasion) -> Value:
    made, layers = occasion.receiver or ANYTHING, occasion.args.get(0, "layers")
    items = layers.items if layers is not None else ()
    made = made.but(attrs={}, items=items)
    occasion.frame.machine.unapplied[occasion.node] = (made, occasion.frame.source)
    return made


@native("keras.models.Sequential.add")
def _add(occasion: Occasion) -> Value:
    model, layer = occasion.receiver or ANYTHING, occasion.args.get(0) or ANYTHING
    grown = model.but(items=(*(model.items or ()), layer))
    occasion.frame.machine.regrown(grown)
    rebind(occasion.frame, occasion.receiver_node, grown)
    return NONE


@native("keras.models.Model")
def _model(occasion: Occasion) -> Value:
    made = occasion.receiver or ANYTHING
    return made.but(attrs={})


@native("tensorflow.GradientTape.gradient")
def _gradient(occasion: Occasion) -> Value:
    frame = occasion.frame
    loss, sources = occasion.arg("target"), occasion.arg("sources")
    if sources.holds:
        frame.emit(Backward(occasion.node, *frame.place, loss, sources.holds))
    return Value("list", element=Value("tensorflow.Tensor"))


@native(
    "keras.preprocessing.image.ImageDataGenerator.flow",
    "tensorflow.keras.preprocessing.image.ImageDataGenerator.flow",
)
def _flow(occasion: Occasion) -> Value:
    """Batches of randomly changed images, for ever: gathered into arrays they are copies of one another."""
    x, y = occasion.arg("x"), occasion.arg("y")
    step = Step("augmented copies are drawn here", occasion.node, occasion.frame.source)
    images = mix((x,)).but(rows=fresh(occasion.frame, occasion.node)).having(AUGMENTED, step)
    batch = (
        images if y.const is None or (y.const is UNKNOWN and not occasion.nodes.get("y")) else None
    )
    if batch is None:
        labels = mix((y,)).having(AUGMENTED, step)
        batch = Value("tuple", items=(images, labels), known=images.known)
    return Value("generator", element=batch, known=images.known)
