"""What Keras and TensorFlow objects do: layers with initialisers, containers, tapes, augmenters, tf.data."""

from __future__ import annotations

from collections.abc import Hashable

from mllint.events import Backward, Fill
from mllint.facts import AUGMENTED, BIAS, MEASURED, RANDOM, WEIGHT
from mllint.interpret.change import rebind
from mllint.interpret.data import divided, fresh
from mllint.interpret.initial import draw_named
from mllint.interpret.kinds import library_class, parameter, trait
from mllint.interpret.layers import BUILT
from mllint.interpret.occasion import Occasion, native, told
from mllint.interpret.randomness import random_as
from mllint.lattice import mix
from mllint.site import Site
from mllint.value import ANYTHING, NONE, UNKNOWN, Part, Step, Value, literal

_ITERATOR = "tensorflow.keras.preprocessing.image.Iterator"

_FILLS = {"zeros": 0.0, "zero": 0.0, "ones": 1.0, "one": 1.0}


_LOOPS = "?loops"
"""The attribute under which a Sequential keeps how many loops it was made in."""


OUTPUTS = "?outputs"
"""The attribute under which a network keeps the outputs that it was made of."""


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
        target, draw = (
            parameter(made, part, fact),
            draw_named(given) if name in occasion.bound else None,
        )
        frame.emit(Fill(occasion.node, *frame.place, target, _initial(given), None, draw))
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
    machine = occasion.frame.machine
    attrs = {_LOOPS: literal(machine.looping)}
    # What is expected to fail says nothing: no sizes are asked of it.
    if machine.refusing or items is None:
        attrs[BUILT] = NONE
    made = made.but(attrs=attrs, items=items)
    occasion.frame.machine.unapplied[occasion.node] = (made, occasion.frame.source)
    return made


@native("keras.models.Sequential.add")
def _add(occasion: Occasion) -> Value:
    model, layer = occasion.receiver or ANYTHING, occasion.args.get(0) or ANYTHING
    grown = model.but(items=(*(model.items or ()), layer))
    loops = model.attrs.get(_LOOPS, ANYTHING).const
    if model.items is None or loops is UNKNOWN or occasion.frame.machine.looping > loops:
        # How many layers there are is not known.
        grown = grown.but(attrs={**grown.attrs, BUILT: NONE})
    occasion.frame.machine.regrown(grown)
    rebind(occasion.frame, occasion.receiver_node, grown)
    return NONE


@native("keras.models.Sequential.build")
def _build(occasion: Occasion) -> Value:
    """The sizes of the input, the batch first; the layers are applied to them when all are known."""
    model, frame = occasion.receiver or ANYTHING, occasion.frame
    if frame.machine.refusing or model.attrs.get(BUILT) is NONE:
        return NONE
    built = model.but(attrs={**model.attrs, BUILT: occasion.arg("input_shape")})
    frame.machine.regrown(built)
    rebind(frame, occasion.receiver_node, built)
    return NONE


@native("keras.models.Model")
def _model(occasion: Occasion) -> Value:
    """A network by its inputs and outputs, which are kept."""
    made = occasion.receiver or ANYTHING
    outputs = occasion.args.get(1, "outputs")
    return made.but(attrs={} if outputs is None else {OUTPUTS: outputs})


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
    if occasion.arg("subset").const is not None:
        return _subset_of(occasion, x)
    images = mix((x,)).but(rows=fresh(occasion.frame, occasion.node)).having(AUGMENTED, step)
    batch = (
        images if y.const is None or (y.const is UNKNOWN and not occasion.nodes.get("y")) else None
    )
    if batch is None:
        labels = mix((y,)).having(AUGMENTED, step)
        batch = Value("tuple", items=(images, labels), known=images.known)
    made = Value("generator", element=batch, known=images.known, rows=images.rows)
    return random_as(made, (occasion.receiver or ANYTHING).known.get(RANDOM))


@native(
    "tensorflow.keras.preprocessing.image.ImageDataGenerator.flow_from_directory",
    "tensorflow.keras.preprocessing.image.ImageDataGenerator.flow_from_dataframe",
)
def _flow_from(occasion: Occasion) -> Value:
    """Batches of images from files, changed as the generator says."""
    return _subset_of(occasion, occasion.args.get(0) or ANYTHING)


def _subset_of(occasion: Occasion, images: Value) -> Value:
    """All images, or the share that `subset=` names of those that `validation_split=` divides."""
    generator, node = occasion.receiver or ANYTHING, occasion.node
    place = images.const if images.const is not UNKNOWN else images.rows or images.print()
    rows: Hashable = ("images", generator.site, place)
    whole = Value(_ITERATOR, rows=rows, site=generator.site).having(MEASURED, None)
    whole = random_as(whole, generator.known.get(RANDOM))
    number = {"training": 0, "validation": 1}.get(str(occasion.arg("subset").const))
    if number is None:
        given = whole.but(site=Site(node))
    else:
        part = Part(("subset", rows), number, number + 1)
        taken = divided(occasion.frame, node, whole, occasion.receiver_node, part)
        given = taken.but(attrs={"dataset": whole})
    told(occasion, given)
    return given
