"""What calling a value does, where it is not a project function or class."""

from __future__ import annotations

from typing import Any

from mllint import knowledge
from mllint.events import Backward, Reset, Shown
from mllint.facts import AUGMENTED, CHANGED, FIXED, RANDOM
from mllint.interpret.arithmetic import constant
from mllint.interpret.attributes import resolve_member
from mllint.interpret.change import rebind
from mllint.interpret.data import appended, nothing_known
from mllint.interpret.descent import apply_unknown
from mllint.interpret.frame import Args, Frame, call, calls
from mllint.interpret.gradients import cut
from mllint.interpret.kinds import holdings, library_class
from mllint.interpret.layers import apply_layer
from mllint.interpret.library import call_function, construct
from mllint.interpret.names import has_word
from mllint.interpret.objects import File, Folded, Library, Member, Method, Partial, Super
from mllint.interpret.occasion import NATIVES
from mllint.interpret.registration import handed
from mllint.interpret.resampling import of_a_table
from mllint.interpret.sizes import size_at, sizes_of
from mllint.interpret.steps import changed_in_place, hand, take_step
from mllint.lattice import mix
from mllint.site import NO_SITES, Node, Site
from mllint.value import ANYTHING, NONE, UNKNOWN, Step, Value, literal


@calls(Library)
def _call_library(frame: Frame, callee: Value, library: Library, args: Args, node: Node) -> Value:
    found = knowledge.lookup(library.name)
    if isinstance(found, knowledge.Class):
        return construct(frame, found, args, node)
    if isinstance(found, knowledge.Function):
        if (
            found.owner is not None
            and found.params
            and found.params[0].name == "self"
            and args.positional
        ):
            rest = Args(
                args.positional[1:], args.keywords, args.nodes[1:], args.keyword_nodes, args.open
            )
            return call_function(frame, found, args.positional[0], rest, node, args.nodes[0])
        return call_function(frame, found, None, args, node)
    own = NATIVES.get(library.name)
    if own is not None:
        from mllint.interpret.library import NO_INIT
        from mllint.interpret.occasion import Occasion

        return own(Occasion(frame, NO_INIT, None, None, args, {}, {}, node))
    handed(frame, args)
    name = library.name.rpartition(".")[2]
    hand(frame, name, args.all(), node)
    _shown(frame, name, False, args, node)
    return _by_name(frame, name, args, node, nothing_known(frame, node, args.all()))


def _shown(frame: Frame, name: str, network: bool, args: Args, node: Node) -> None:
    """Note that rows were given to something that nothing is known of."""
    data = next((v for v in args.all() if RANDOM in v.known), None) or args.get(0)
    if data is not None and data.rows is not None:
        learning = not frame.machine.detached
        frame.emit(Shown(node, *frame.place, name, network, data, learning))


@calls(Method)
def _call_method(frame: Frame, callee: Value, method: Method, args: Args, node: Node) -> Value:
    return call_function(frame, method.function, method.receiver, args, node, method.node)


@calls(Partial)
def _call_partial(frame: Frame, callee: Value, partial: Partial, args: Args, node: Node) -> Value:
    first = partial.args
    whole = Args(
        [*first.positional, *args.positional],
        {**first.keywords, **args.keywords},
        [*first.nodes, *args.nodes],
        {**first.keyword_nodes, **args.keyword_nodes},
        args.open or first.open,
    )
    return call(frame, partial.target, whole, node)


@calls(Folded)
def _call_folded(frame: Frame, callee: Value, folded: Folded, args: Args, node: Node) -> Value:
    """A method of a constant on constants is simply run, if its result is sure to be small."""
    consts = [constant(value) for value in args.positional]
    named = {name: constant(value) for name, value in args.keywords.items()}
    known = args.open is None and not any(c is UNKNOWN for c in (*consts, *named.values()))
    if not known or folded.name not in _PURE or _grows(folded, consts):
        return nothing_known(frame, node, args.all())
    try:
        result = getattr(folded.const, folded.name)(*consts, **named)
    except Exception:  # whatever the user's own program would raise here, it is not ours to know
        return ANYTHING
    if isinstance(result, list) and all(isinstance(part, (str, bytes)) for part in result):
        return Value("list", items=tuple(literal(part) for part in result))
    return (
        literal(result) if isinstance(result, (bool, int, float, str, bytes, tuple)) else ANYTHING
    )


_PURE = frozenset(
    [
        "capitalize",
        "casefold",
        "count",
        "endswith",
        "find",
        "format",
        "index",
        "isalnum",
        "isalpha",
        "isdigit",
        "islower",
        "isupper",
        "join",
        "lower",
        "lstrip",
        "partition",
        "removeprefix",
        "removesuffix",
        "replace",
        "rfind",
        "rpartition",
        "rsplit",
        "rstrip",
        "split",
        "splitlines",
        "startswith",
        "strip",
        "swapcase",
        "title",
        "upper",
        "bit_length",
        "is_integer",
    ]
)
"""Methods whose result is no larger than their operands, give or take what `_grows` refuses."""

_MOST_CHARACTERS = 10_000


def _grows(folded: Folded, consts: list[Any]) -> bool:
    size = sum(len(c) for c in (folded.const, *consts) if isinstance(c, (str, bytes, tuple)))
    if folded.name == "format":
        return ":" in str(folded.const) or size > _MOST_CHARACTERS
    return folded.name in ("replace", "join") and size > 100


@calls(Member)
def _call_member(frame: Frame, callee: Value, member: Member, args: Args, node: Node) -> Value:
    found = resolve_member(frame, member)
    if isinstance(found.callable, Member):
        return _call_unknown(frame, Value(name=member.name), None, args, node)
    return call(frame, found, args, node)


@calls(File)
@calls(Super)
def _call_nothing(frame: Frame, callee: Value, found: object, args: Args, node: Node) -> Value:
    hand(frame, callee.name, args.all(), node)
    return nothing_known(frame, node, args.all())


_ESTIMATORS = frozenset({"fit_transform", "inverse_transform"})
"""Methods of scikit-learn's estimators: no gradient goes through what they give."""


@calls(type(None))
def _call_unknown(frame: Frame, callee: Value, found: object, args: Args, node: Node) -> Value:
    """Call a value that has no code in sight: an instance of a library class, or something unknown."""
    cls = library_class(callee) if callee.type else None
    if cls is not None:
        return apply_layer(frame, cls, callee, args, node)
    owner = callee.attrs.get("__owner__")
    if owner is not None:
        done = _unknown_method(frame, callee, owner, args, node)
        if done is not None:
            return done
    handed(frame, args)
    _shown(frame, callee.name, owner is None or owner.rows is None, args, node)
    values = [owner, *args.all()] if owner is not None else args.all()
    hand(frame, callee.name, values, node)
    result = nothing_known(frame, node, values)
    data = owner if owner is not None and owner.rows is not None else args.get(0)
    if data is not None and data.rows is not None and has_word(callee.name, "augment_weak"):
        step = Step(f"changed by `{callee.name}`", node, frame.source)
        return (
            mix((data,)).but(rows=data.rows, part=data.part, site=Site(node)).having(CHANGED, step)
        )
    detached = frame.machine.detached or callee.name in _ESTIMATORS
    if callee.site is not None and not detached:
        result = result.but(via=result.via | {callee.site})
        if data is not None and data.known:
            apply_unknown(frame, node, callee, data, result)
    elif detached:
        own = () if callee.site is None or callee.name in _ESTIMATORS else (callee.site,)
        result = cut(frame, result, node, own)
    return _by_name(frame, callee.name, args, node, result)


def _by_name(frame: Frame, name: str, args: Args, node: Node, result: Value) -> Value:
    """A function that is out of sight, called on data, and says that it augments."""
    if not name or name[:1].isupper() or not args.positional or not has_word(name, "augment"):
        return result
    data = args.positional[0]
    if data.const is not UNKNOWN:
        return result
    if has_word(name, "not_augment"):
        return result
    step = Step(f"augmented by `{name}`", node, frame.source)
    return result.but(via=NO_SITES).having(AUGMENTED, step)


def _unknown_method(
    frame: Frame, callee: Value, owner: Value, args: Args, node: Node
) -> Value | None:
    """Methods that mean the same whatever object has them, where nothing else is known of the object."""
    name = callee.name
    receiver_node = getattr(getattr(node, "func", None), "value", None)
    if name == "backward" and not owner.type:
        # `accelerator.backward(loss)` and the like say nothing of themselves.
        given = bool(args.positional) and owner.form is None and not owner.via
        frame.emit(Backward(node, *frame.place, args.positional[0] if given else owner))
        return NONE
    if name == "manual_backward" and args.positional:
        frame.emit(Backward(node, *frame.place, args.positional[0]))
        return NONE
    if name == "step" and not owner.type and has_word(owner.name, "optimizer"):
        take_step(frame, node, owner, args.get(0, "closure") or ANYTHING)
        return ANYTHING
    if name in ("parameters", "trainable_parameters") and owner.site is not None:
        return Value("generator", holds=holdings(owner) or frozenset([owner.site]), name=owner.name)
    if name in ("append", "extend") and args.positional and owner.type in ("", "list"):
        grown = appended(frame, node, owner, args.positional[0])
        if receiver_node is not None:
            rebind(frame, receiver_node, grown)
        return NONE
    if name in (
        "to",
        "cuda",
        "cpu",
        "float",
        "double",
        "half",
        "train",
        "eval",
        "contiguous",
        "clone",
    ):
        return owner
    if name in ("mean", "sum", "view", "reshape", "squeeze", "unsqueeze", "flatten"):
        return owner.but(site=None, const=UNKNOWN, shape=None)
    if name == "size" and not owner.type:
        return (
            sizes_of(owner)
            if not args.positional
            else size_at(owner, args.positional[0].const, node)
        )
    if name == "detach":
        step = Step("detached here", node, frame.source)
        return cut(frame, owner, node).having(FIXED, step)
    if name == "zero_grad":
        frame.emit(Reset(node, *frame.place, owner))
        return NONE
    changed_in_place(frame, name, receiver_node, node)
    table = of_a_table(frame, name, owner, args, node)
    if table is not None:
        return table
    if name in _OF_TENSORS or (name in _OF_TENSORS_ALONE and not args.all()):
        method = knowledge.lookup(f"torch.Tensor.{name}")
        if isinstance(method, knowledge.Function):
            return call_function(frame, method, owner, args, node, receiver_node)
    return None


_OF_TENSORS = frozenset(
    {
        "softmax",
        "log_softmax",
        "logsumexp",
        "masked_fill",
        "clamp",
        "clamp_min",
        "repeat_interleave",
    }
)
"""Methods that only tensors have."""

_OF_TENSORS_ALONE = frozenset({"log", "exp", "sigmoid"})
"""Methods that mean the same of whatever has them, if they take no arguments (`logger.log(…)` takes some)."""
