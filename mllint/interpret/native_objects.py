"""Python's questions about objects: `isinstance`, `hasattr`, `type`, copies."""

from __future__ import annotations

from mllint import knowledge
from mllint.events import Reset
from mllint.interpret.attributes import attribute
from mllint.interpret.change import rebind
from mllint.interpret.frame import Args, Frame, call
from mllint.interpret.natives import _all
from mllint.interpret.objects import Class, Function, Instance, Library, Partial
from mllint.interpret.occasion import Occasion, native, site_of, told
from mllint.interpret.registration import set_on
from mllint.interpret.steps import attach
from mllint.lattice import join_all
from mllint.site import Site
from mllint.value import ANYTHING, NONE, UNKNOWN, Value, literal


@native("builtins.list.copy", "builtins.dict.copy", "copy.copy", "copy.deepcopy")
def _copy(occasion: Occasion) -> Value:
    value = occasion.receiver or occasion.args.get(0) or ANYTHING
    if value.site is not None and (
        isinstance(value.callable, Instance) or value.type.startswith("torch.nn")
    ):
        made = _own_copy(value, site_of(occasion.frame, occasion.node))
        told(occasion, made)
        return made
    return value


def _own_copy(value: Value, site: Site) -> Value:
    """A copy of a module; what has no owner in the original belongs to the copy."""
    inner = value.items
    if inner is not None:
        inner = tuple(
            _own_copy(v, Site(v.site.node, site))
            if v.site is not None and v.site.owner is None
            else v
            for v in inner
        )
    return value.but(site=site, items=inner)


@native("builtins.isinstance")
def _isinstance(occasion: Occasion) -> Value:
    value, classes = occasion.args.get(0) or ANYTHING, occasion.args.get(1) or ANYTHING
    known = is_instance(occasion.frame, value, classes)
    return Value("bool") if known is None else literal(known)


def is_instance(frame: Frame, value: Value, classes: Value) -> bool | None:
    """Whether a value is an instance of a class or of one of a tuple of classes, None if that is not known."""
    if classes.items is not None:
        known = [is_instance(frame, value, cls) for cls in classes.items]
        return True if True in known else None if None in known else False
    wanted = classes.callable
    if isinstance(value.callable, Instance):
        if isinstance(wanted, Class):
            return wanted in value.callable.cls.lineage
        if isinstance(wanted, Library):
            name = _canonical(wanted.name)
            return name in value.callable.cls.names or (
                None if _open(value.callable.cls) else False
            )
        return None
    if not value.type or value.type == "never":
        return None
    if isinstance(wanted, Class):
        return False
    if isinstance(wanted, Library):
        name = _canonical(wanted.name)
        found = knowledge.lookup(value.type)
        short = name.removeprefix("builtins.")
        if value.type == short or (short == "int" and value.type == "bool"):
            return True
        if isinstance(found, knowledge.Class):
            return knowledge.subclass(value.type, name) or (
                value.type == "torch.nn.Parameter" and name == "torch.Tensor"
            )
        return False if name.startswith("builtins.") or "." not in value.type else None
    return None


def _open(cls: Class) -> bool:
    """Whether the class has a base nothing is known of."""
    return any(
        not isinstance(b.callable, (Class, Library))
        or (
            isinstance(b.callable, Library)
            and not isinstance(knowledge.lookup(b.callable.name), knowledge.Class)
        )
        for c in cls.lineage
        if isinstance(c, Class)
        for b in c.bases
    )


def _canonical(name: str) -> str:
    found = knowledge.lookup(name)
    return found.name if isinstance(found, knowledge.Class) else name


@native("builtins.issubclass")
def _issubclass(occasion: Occasion) -> Value:
    cls, wanted = (occasion.args.get(i) or ANYTHING for i in (0, 1))
    if not isinstance(cls.callable, Class):
        return Value("bool")
    known = is_instance(occasion.frame, Value(callable=Instance(cls.callable)), wanted)
    return Value("bool") if known is None else literal(known)


@native("dataclasses.field")
def _field(occasion: Occasion) -> Value:
    """The default of a dataclass field."""
    args = occasion.args
    if "default_factory" in args.keywords:
        return call(occasion.frame, args.keywords["default_factory"], Args(), occasion.node)
    return args.keywords.get("default", ANYTHING)


@native("builtins.hasattr")
def _hasattr(occasion: Occasion) -> Value:
    value, name = occasion.args.get(0) or ANYTHING, (occasion.args.get(1) or ANYTHING).const
    if not isinstance(name, str):
        return Value("bool")
    if name in value.attrs:
        return literal(True)
    if isinstance(value.callable, Instance):
        found = attribute(occasion.frame, value, name, occasion.node)
        if "__owner__" not in found.attrs:
            return literal(True)
        return Value("bool") if _open(value.callable.cls) or not value.attrs else literal(False)
    cls = knowledge.lookup(value.type) if "." in value.type else None
    if isinstance(cls, knowledge.Class) and knowledge.subclass(cls.name, "torch.nn.Module"):
        return literal(knowledge.member(cls, name) is not None)
    return Value("bool")


@native("builtins.getattr")
def _getattr(occasion: Occasion) -> Value:
    value, name = occasion.args.get(0) or ANYTHING, (occasion.args.get(1) or ANYTHING).const
    if isinstance(name, str):
        found = attribute(occasion.frame, value, name, occasion.node)
        default = occasion.args.get(2)
        missing = "__owner__" in found.attrs and isinstance(value.callable, Instance)
        if default is not None and missing and not _open(value.callable.cls):
            return default
        return found
    return _all(occasion)


@native("builtins.setattr")
def _setattr(occasion: Occasion) -> Value:
    args = occasion.args
    target, name, value = args.get(0), args.get(1), args.get(2)
    if target is not None and value is not None and name is not None and args.nodes:
        attach(occasion.frame, target, value, occasion.node)
        if name.const == "grad":
            place = occasion.frame.place
            occasion.frame.emit(Reset(occasion.node, *place, target, value.const is not None))
        if isinstance(name.const, str):
            set_on(occasion.frame, occasion.node, target, name.const, value)
            changed = target.but(attrs={**target.attrs, name.const: value})
        else:
            old = target.attrs.get("*")
            changed = target.but(
                attrs={**target.attrs, "*": value if old is None else join_all([old, value])}
            )
        rebind(occasion.frame, args.nodes[0], changed)
    return NONE


@native("builtins.type")
def _type(occasion: Occasion) -> Value:
    value = occasion.args.get(0) or ANYTHING
    if isinstance(value.callable, Instance):
        return Value(callable=value.callable.cls)
    if "." in value.type:
        return Value(callable=Library(value.type))
    if value.type and value.const is not UNKNOWN:
        return Value(callable=Library(f"builtins.{value.type}"))
    return Value()


@native("builtins.callable")
def _callable(occasion: Occasion) -> Value:
    value = occasion.args.get(0) or ANYTHING
    if isinstance(value.callable, (Function, Class, Library, Partial)):
        return literal(True)
    return literal(False) if value.const is not UNKNOWN else Value("bool")


@native(
    "torch.distributions.Bernoulli",
    "torch.distributions.Categorical",
    "torch.distributions.OneHotCategorical",
)
def _distribution(occasion: Occasion) -> Value:
    """What a distribution gives as `probs` and `logits` is normalised; it is not what it was made from."""
    made = occasion.receiver or ANYTHING
    return made.but(attrs={k: v for k, v in made.attrs.items() if k not in ("probs", "logits")})


@native("typing.cast")
def _cast(occasion: Occasion) -> Value:
    return occasion.args.get(1, "val") or ANYTHING
