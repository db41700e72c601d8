"""Instances of project classes: made, applied to data, looked at when nobody uses them."""

from __future__ import annotations

from collections.abc import Sequence

from mllint import knowledge
from mllint.events import Settled
from mllint.facts import AUGMENTED, BARE, PERTURBED, RANDOM
from mllint.interpret.classes import _MODULE, _all_bases_known, _qualified, find_method
from mllint.interpret.data import fresh, nothing_known, whole_rows
from mllint.interpret.frame import Args, Frame, call, calls
from mllint.interpret.functions import invoke_bound, run, run_uncalled
from mllint.interpret.library import call_function, settings
from mllint.interpret.machine import MAX_DEPTH, MAX_RECURSION
from mllint.interpret.objects import Bound, Class, Function, Instance
from mllint.interpret.occasion import bind, site_of
from mllint.interpret.parameters import bind_parameters, unknown_arguments
from mllint.interpret.passage import learns, plain, through
from mllint.interpret.randomness import change_of, is_seeded, random_as, transformed_by, with_steps
from mllint.interpret.registration import bare
from mllint.lattice import mix
from mllint.site import SELF, Node, Site
from mllint.value import ANYTHING, Value

_MOST_INSTANCES = 4
"""How many instances of one class are looked at by themselves; more of them hardly differ."""


@calls(Class)
def _instantiate(frame: Frame, callee: Value, cls: Class, args: Args, node: Node) -> Value:
    frame.machine.initialised = None
    made = construct_project(frame, cls, args)
    block, frame.machine.initialised = frame.machine.initialised, None
    if _MODULE not in cls.names and not made.attrs:
        made = made.but(known=mix(args.all()).known)
    owner = site_of(frame, node)
    made = made.but(site=owner, rows=fresh(frame, node))
    if block is not None:
        frame.emit(Settled(node, *frame.place, owner, cls.methods(), block))
    if "torch.utils.data.Dataset" in cls.names:
        made = _as_rows(frame, made, args.all(), node)
    known = frame.machine.instances.setdefault(cls.node, [])
    if len(known) < _MOST_INSTANCES:
        known.append(made)
        if _MODULE in cls.names:
            frame.machine.unapplied[node] = (made, frame.source)
    return made


def _as_rows(frame: Frame, made: Value, given: Sequence[Value], node: Node) -> Value:
    """A project data set as the rows it gives: those of the data it wraps, copies that its constructor made included."""
    if not isinstance(made.callable, Instance):
        return made
    getter = find_method(made.callable.cls, "__getitem__")
    if not isinstance(getter, Function):
        made = random_as(made, transformed_by(frame, made, node))
        return with_steps(frame, made, node)
    item = call(
        frame, Value(callable=Bound(getter, made, None)), Args([Value("int")], {}, [None]), node
    )
    rows = whole_rows(item.rows)
    wrapped = next((v for v in given if v.rows is not None and whole_rows(v.rows) == rows), None)
    if wrapped is not None and item.rows != wrapped.rows:
        made = made.but(rows=wrapped.rows, part=wrapped.part)
    lineage = mix([item]).known
    copies = next((v for v in made.attrs.values() if AUGMENTED in v), None)
    if copies is None or AUGMENTED not in item:
        lineage = {fact: known for fact, known in lineage.items() if fact is not AUGMENTED}
    change = change_of(item, row=True)
    lasting = [v.why(PERTURBED) for v in (*given, *made.attrs.values()) if v.perhaps(PERTURBED)]
    if change is None or change.step in lasting or is_seeded(getter.node):
        return made.but(known={**lineage, **made.known})
    # The rows are not changed once for all: each is changed anew whenever it is asked for.
    lineage = {fact: known for fact, known in lineage.items() if fact is not PERTURBED}
    by = transformed_by(frame, made, node)
    step = by.step if by is not None else change.step
    made = made.but(known={**lineage, **made.known}).lacking(PERTURBED)
    return with_steps(frame, random_as(made, change._replace(step=step)), node)


def altered(frame: Frame, value: Value, node: Node) -> Value:
    """A data set some attribute of which was set: how it draws at random is looked at again."""
    base = value.attrs.get("dataset")
    if value.type == "torch.utils.data.Subset" and base is not None:
        return random_as(value, base.known.get(RANDOM))
    if isinstance(value.callable, Instance):
        return _as_rows(frame, value.lacking(RANDOM), (), node)
    return random_as(value, transformed_by(frame, value, node))


def construct_project(frame: Frame, cls: Class, args: Args) -> Value:
    """A new instance, not yet told apart from others that are made with the same arguments."""
    new = Value(_qualified(cls), callable=Instance(cls), site=SELF)
    init = find_method(cls, "__init__")
    if isinstance(init, Function):
        return _run_init(frame, cls, init, bare(new, cls, init), args).lacking(BARE)
    if cls.fields is not None:
        return _with_fields(frame, cls, new, args)
    if isinstance(init, knowledge.Function):
        return new.but(attrs=settings(init.params, bind(init.params, args, True)[0], args))
    if init is None and not _all_bases_known(cls):
        return new.but(attrs=dict(args.keywords), known=mix(args.all()).known)
    return new


def _with_fields(frame: Frame, cls: Class, new: Value, args: Args) -> Value:
    """An instance of a dataclass or named tuple: its fields are set, then `__post_init__` is run."""
    fields = cls.fields or ()
    values = dict(zip(fields, args.positional, strict=False))
    values.update({k: v for k, v in args.keywords.items() if k in fields})
    attrs = {name: values.get(name) or cls.members.get(name) or ANYTHING for name in fields}
    made = new.but(attrs=attrs, known=mix(values.values()).known)
    if "typing.NamedTuple" in cls.names:
        return made.but(items=tuple(attrs.values()))
    after = find_method(cls, "__post_init__")
    if isinstance(after, Function):
        return _run_init(frame, cls, after, made, Args())
    return made


def _run_init(frame: Frame, cls: Class, init: Function, new: Value, args: Args) -> Value:
    machine = frame.machine
    machine.entered.add(init.node)
    with_self = Args(
        [new, *args.positional], args.keywords, [None, *args.nodes], args.keyword_nodes, args.open
    )
    env, _ = bind_parameters(init, with_self)
    if (
        machine.running.count(init.node) >= MAX_RECURSION
        or len(machine.running) >= MAX_DEPTH
        or machine.left <= 0
    ):
        machine.spent = machine.spent or machine.left <= 0
        return new
    key = ("new", cls, tuple([(name, value.print()) for name, value in env.items()]))
    outcome = machine.memo.get(key)
    if outcome is None:
        if key in machine.active:
            return new
        machine.active.add(key)
        outcome = run(machine, init, env)
        machine.active.discard(key)
        machine.memo[key] = outcome
    else:
        machine.drawn += outcome.draws
        machine.filled += outcome.fills
    frame.block.happened.append(outcome.block)
    machine.initialised = outcome.block if outcome.fills else None
    first = next(iter(env), "self")
    return outcome.final.get(first, new)


@calls(Instance)
def _call_instance(
    frame: Frame, callee: Value, instance: Instance, args: Args, node: Node
) -> Value:
    cls = instance.cls
    is_module = _MODULE in cls.names
    frame.machine.applied(callee)
    given = args
    if is_module and learns(callee):
        args = plain(args)
    own = find_method(cls, "__call__")
    if own is None or isinstance(own, knowledge.Function):
        own = find_method(cls, "forward" if is_module or own is None else "call")
        own = own or find_method(cls, "call")
    if isinstance(own, knowledge.Function):
        result = call_function(frame, own, callee, args, node)
    elif isinstance(own, Function):
        receiver_node = getattr(node, "func", None)
        result = invoke_bound(frame, Bound(own, callee, receiver_node), args, node)
    else:
        result = nothing_known(frame, node, args.all())
    if not is_module and "keras.Model" not in cls.names:
        return result
    return through(frame, callee, given, node, result)


def analyse_class(frame: Frame, value: Value, cls: Class) -> None:
    """Run what nobody called of a class: its constructor and methods, on unknown arguments."""
    machine = frame.machine
    made = any_instance(frame, cls)
    for name, member in cls.members.items():
        function = member.callable
        if (
            not isinstance(function, Function)
            or name == "__init__"
            or function.node in machine.entered
        ):
            continue
        made = run_method(frame, made, function)


def any_instance(frame: Frame, cls: Class) -> Value:
    """An instance the program made, or else one made from unknown arguments."""
    known = frame.machine.instances.get(cls.node)
    if known:
        made = known[0]
        own = made.site is not None and made.site.owner is None
        return made if own else made.but(site=Site(cls.node))
    init = find_method(cls, "__init__")
    args = Args()
    if isinstance(init, Function):
        args = unknown_arguments(init, ANYTHING)
        args = Args(args.positional[1:], args.keywords, args.nodes[1:])
    return construct_project(frame, cls, args).but(site=Site(cls.node), rows=Site(cls.node))


def run_method(frame: Frame, made: Value, function: Function) -> Value:
    """Run one method on unknown arguments; gives the instance as the method left it."""
    receiver = None if function.kind == "static" else made
    if function.kind == "class":
        receiver = Value(callable=made.callable.cls)
    args = unknown_arguments(function, receiver)
    env, _ = bind_parameters(function, args)
    outcome = run_uncalled(frame.machine, function, env)
    frame.block.happened.append(outcome.block)
    if function.kind == "plain" and env:
        left = outcome.final.get(next(iter(env)), made)
        # A method may bind `self` to something else; what it leaves then is no instance.
        return left if isinstance(left.callable, Instance) else made
    return made
