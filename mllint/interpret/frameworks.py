"""Frameworks that call the user's methods themselves: which, in what order, and what they do with the results."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mllint import knowledge
from mllint.block import Block
from mllint.events import Backward, OptimizerStep, Reset
from mllint.facts import FIXED
from mllint.interpret.classes import find_method
from mllint.interpret.data import one_of
from mllint.interpret.frame import Args, Frame
from mllint.interpret.functions import run_uncalled
from mllint.interpret.gradients import of_row
from mllint.interpret.images import COLUMNS
from mllint.interpret.instances import any_instance, run_method
from mllint.interpret.kinds import trait
from mllint.interpret.objects import Class, Function, Instance
from mllint.interpret.occasion import Occasion, effect
from mllint.interpret.parameters import bind_parameters, unknown_arguments
from mllint.value import ANYTHING, Step, Value, literal

_HOOKS = ("on_before_batch_transfer", "transfer_batch_to_device", "on_after_batch_transfer")
"""Methods that a LightningModule gives batches to before its `training_step` sees them."""


def run_life_cycle(frame: Frame, cls: Class) -> bool:
    """Run a class as its framework would; False if it belongs to none.

    The stub of a framework's base class says `lifecycle = "lightning"`.
    """
    base = next((c for c in cls.lineage if isinstance(c, knowledge.Class)), None)
    if trait(base, "lifecycle") != "lightning":
        return False
    _lightning(frame, cls)
    return True


def _lightning(frame: Frame, cls: Class) -> None:
    """A LightningModule: constructor, `configure_optimizers`, `training_step` once per optimiser, the rest."""
    machine = frame.machine
    made = any_instance(frame, cls)
    optimizers: list[Value] = []
    configure = find_method(cls, "configure_optimizers")
    if isinstance(configure, Function):
        env, _ = bind_parameters(configure, unknown_arguments(configure, made))
        outcome = run_uncalled(machine, configure, env)
        frame.block.happened.append(outcome.block)
        optimizers = _optimizers(outcome.value)
        machine.entered.add(configure.node)
    whole = Value("list", items=tuple(optimizers)) if optimizers else ANYTHING
    made = made.but(
        attrs={**made.attrs, "__optimizers__": whole if len(optimizers) != 1 else optimizers[0]}
    )
    example = made.attrs.get("example_input_array")
    forward = find_method(cls, "forward")
    if example is not None and example.shape is not None and isinstance(forward, Function):
        env, _ = bind_parameters(forward, Args([made, example], {}, [None, None]))
        frame.block.happened.append(run_uncalled(machine, forward, env).block)
    step = find_method(cls, "training_step")
    if isinstance(step, Function):
        machine.entered.add(step.node)
        hooked = any(isinstance(find_method(cls, name), Function) for name in _HOOKS)
        # Of several instances it is not known which of them takes which batches.
        alone = len(machine.instances.get(cls.node, ())) == 1
        fed = machine.fed.get(cls.node, []) if alone and not hooked else []
        _training_steps(frame, made, step, optimizers, fed)
    for name, member in cls.members.items():
        function = member.callable
        if (
            isinstance(function, Function)
            and name != "__init__"
            and function.node not in machine.entered
        ):
            made = run_method(frame, made, function)


@effect("Feed")
def _feed(occasion: Occasion, result: Value, words: tuple[Any, ...]) -> Value:
    """A class is trained with the batches of a loader."""
    model, loader = occasion.arg("model"), occasion.arg("train_dataloaders")
    if isinstance(model.callable, Instance):
        batch = one_of(occasion.frame, loader, occasion.node)
        occasion.frame.machine.fed.setdefault(model.callable.cls.node, []).append(batch)
    return result


def _sized_as(argument: Value, batches: Sequence[Value]) -> Value:
    """An argument nothing is known of, told the sizes of the batches it stands for if these are all alike."""
    batch = batches[0] if batches and len({batch.print() for batch in batches}) == 1 else ANYTHING
    if COLUMNS in batch.attrs:
        return argument.but(attrs={**argument.attrs, COLUMNS: batch.attrs[COLUMNS]})
    if batch.items is None:
        return argument
    items = [Value(item.type, shape=item.shape, rows=argument.rows) for item in batch.items]
    return argument.but(type="tuple", items=tuple(items))


def _data(batch: Value, step: Function) -> Value:
    """A batch that a framework gives to `step`: nothing that is trained went into it."""
    known = Step("data", step.node, step.frame.source)
    return of_row(batch, batch.having(FIXED, known), known)


def _training_steps(
    frame: Frame,
    made: Value,
    step: Function,
    optimizers: list[Value],
    batches: Sequence[Value],
) -> None:
    params = [p.name.value for p in step.node.params.params]
    rounds = enumerate(optimizers) if "optimizer_idx" in params and optimizers else [(0, ANYTHING)]
    for number, optimizer in rounds:
        args = unknown_arguments(step, made)
        if len(args.positional) > 1:
            batch = _sized_as(args.positional[1], batches)
            args.positional[1] = _data(batch, step)
        if "optimizer_idx" in params:
            args.positional[params.index("optimizer_idx")] = literal(number)
        env, _ = bind_parameters(step, args)
        outcome = run_uncalled(frame.machine, step, env)
        if made.attrs.get("automatic_optimization", ANYTHING).const is False:
            # The step trains by itself, once for each batch.
            frame.block.happened.append(Block(step.node, "loop", [outcome.block]))
            continue
        frame.block.happened.append(outcome.block)
        loss = outcome.value
        if loss.entries is not None and "loss" in loss.entries:
            loss = loss.entries["loss"]
        if optimizer.holds or len(optimizers) == 1:
            chosen = optimizer if optimizer.holds else optimizers[0]
            place = step.node, step.frame.source, step.node
            frame.block.happened += [
                Reset(*place, chosen),
                Backward(*place, loss),
                OptimizerStep(*place, chosen),
            ]


def _optimizers(value: Value) -> list[Value]:
    """The optimisers that `configure_optimizers` gave, in any of the forms it may give them."""
    if value.type.startswith("torch.optim") or (
        value.holds and value.items is None and value.entries is None
    ):
        return [value]
    if value.entries is not None and "optimizer" in value.entries:
        return [value.entries["optimizer"]]
    found: list[Value] = []
    for item in value.items or ():
        found += _optimizers(item)
    return found
