"""In which mode a network is, training or evaluation, whenever it is applied: a walk over what the program does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from mllint.block import Block
from mllint.events import Apply, Call, Event, Handed, SetMode, Settled, Shown
from mllint.evidence.switches import Switch, Switches
from mllint.evidence.trained import COPIES
from mllint.interpret.kinds import is_module, library_class, trait
from mllint.interpret.network import modules_of
from mllint.site import Site, is_relative, root, settle
from mllint.value import Value

TRAINING, EVALUATION = 1, 2
EITHER = TRAINING | EVALUATION

_MOST_VISITS = 4_000
"""Blocks looked at: the same one counts again if networks are in other modes; past that nothing more is said."""

Chain = tuple[Block, ...]


class Mode(NamedTuple):
    """The modes that a layer may be in, as bits, and what put it into them (None: it was made so)."""

    bits: int
    since: SetMode | None


State = Mapping[Site, Mode]


@dataclass(slots=True)
class Application:
    """A network was applied while some of its layers, the `switches`, were in a mode; `mode` says which one, as bits.

    `chain` are the blocks around it, the program first; `since` is what put the layers into that mode, None if they
    were made so.
    """

    event: Apply | Shown
    module: Value
    chain: Chain
    switches: tuple[Switch, ...]
    mode: int
    since: SetMode | None


@dataclass(slots=True)
class Modes:
    """One program run once more for the modes of its networks.

    `before` says of an event that it finds its network put into evaluation mode first: what a repair would do.
    """

    program: Block
    switches: Switches
    before: Callable[[Event], bool] = lambda event: False
    applications: list[Application] = field(default_factory=list)
    exhausted: bool = False
    _left: int = _MOST_VISITS
    _done: dict[Any, State] = field(default_factory=dict)
    _seen: set[Any] = field(default_factory=set)
    _away: list[State] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._visit(self.program, {}, ())

    def _visit(self, block: Block, state: State, chain: Chain) -> State:
        """The modes after a block that was entered with some; `chain` is what is around it."""
        key = (id(block), frozenset(state.items()))
        known = self._done.get(key)
        if known is not None:
            return known
        self._left -= 1
        if self._left < 0:
            self.exhausted = True
            return state
        self._done[key] = state
        chain = (*chain, block)
        if block.kind == "loop":
            first, left = self._run(block, state, chain)
            after = self._joined([first, *left])
            again, left = self._run(block, after, chain)
            after = self._joined([after, again, *left])
        else:
            after, left = self._run(block, state, chain)
            # What left a branch early left this function.
            after = self._joined([after, *left]) if block.kind == "function" else after
            if block.kind != "function":
                self._away += left
        self._done[key] = after
        return after

    def _run(self, block: Block, state: State, chain: Chain) -> tuple[State, list[State]]:
        """The modes at the end of a block, and where control left it early."""
        outer, self._away = self._away, []
        start, turned = state, None
        for item in block.happened:
            if not isinstance(item, Block):
                state = self._happens(item, state, chain)
            elif item.kind == "branch":
                # The other branch of one test starts where the first one did.
                start = start if turned is item.node else state
                others = [] if turned is item.node else [state]
                end = self._visit(item, start, chain)
                if turned is item.node:
                    others = [state]
                turned = item.node
                if item.through:
                    state = self._joined([*others, end])
                else:
                    self._away.append(end)
                    state = self._joined(others)
                continue
            elif item.called:
                state = self._visit(item, state, chain)
            else:
                self._visit(item, _UNKNOWN, chain)
            turned = None
        left, self._away = self._away, outer
        return state, left

    def _happens(self, event: Event, state: State, chain: Chain) -> State:
        if isinstance(event, SetMode):
            return self._set(event, state)
        if isinstance(event, Settled):
            return {**state, **_settled(event, state)}
        if isinstance(event, Handed):
            return self._lost(event.given, state)
        if isinstance(event, Call):
            if event.name in COPIES:
                return self._copied(event, state)
            if event.name.startswith(_FRAMEWORKS):
                values = [*event.args.values(), *([event.receiver] if event.receiver else [])]
                return self._lost(values, state)
            return state
        if isinstance(event, (Apply, Shown)) and event.module is not None:
            if self.before(event):
                state = self._put(event.module, Mode(EVALUATION, None), state)
            self._applied(event, event.module, state, chain)
        return state

    def _set(self, event: SetMode, state: State) -> State:
        bits = EITHER if event.mode is None else TRAINING if event.mode else EVALUATION
        if event.mode and trait(library_class(event.module), "kind") == "dropout":
            # Dropout that is switched on by itself is meant to be on: predictions are averaged over it.
            bits = EITHER
        return self._put(event.module, Mode(bits, event), state)

    def _put(self, module: Value, mode: Mode, state: State) -> State:
        switches = self.switches.of(module)
        return {**state, **{s.site: mode for s in switches}} if switches else state

    def _copied(self, event: Call, state: State) -> State:
        """A copy of a network is in the mode that the network is in."""
        original = event.args.get("x")
        if original is None or not is_module(original):
            return state
        found: dict[Site, Mode] = {}
        pairs = zip(modules_of(original), modules_of(event.result), strict=False)
        for (_, part), (_, copy) in pairs:
            if part.site is not None and copy.site is not None:
                found[copy.site] = state.get(part.site) or self._initial(part.site, state)
        return {**state, **found}

    def _lost(self, values: Any, state: State) -> State:
        for value in values:
            parts = [value, *(value.items or ()), *(value.entries or {}).values()]
            for part in parts:
                if is_module(part):
                    state = self._put(part, Mode(EITHER, None), state)
        return state

    def _applied(self, event: Apply | Shown, module: Value, state: State, chain: Chain) -> None:
        switches = self.switches.of(module)
        if not switches:
            return
        modes = [(s, state.get(s.site) or self._initial(s.site, state)) for s in switches]
        for bits in (TRAINING, EVALUATION, EITHER):
            those = [(s, mode) for s, mode in modes if mode.bits == bits]
            key = (id(event), bits, those[0][1].since if those else None, len(chain))
            if those and key not in self._seen:
                self._seen.add(key)
                since = those[0][1].since
                found = tuple([s for s, _ in those])
                self.applications.append(Application(event, module, chain, found, bits, since))

    def _initial(self, site: Site, state: State) -> Mode:
        """The mode of a layer that was never put into one: it is made for training."""
        if site in self.switches.ready or (_ANY in state and not is_relative(root(site))):
            return Mode(EITHER, None)
        return Mode(TRAINING, None)

    def _joined(self, states: list[State]) -> State:
        """The modes where control came with any one of some states; there is at least one."""
        first = states[0] if states else {}
        for state in states[1:]:
            if state is first:
                continue
            both: dict[Site, Mode] = {}
            for site in {**first, **state}:
                a = first.get(site) or self._initial(site, first)
                b = state.get(site) or self._initial(site, state)
                both[site] = a if a.bits == b.bits else Mode(EITHER, None)
            first = both
        return first


_FRAMEWORKS = ("lightning.", "pytorch_lightning.", "transformers.Trainer", "ignite.", "fastai.")
"""Libraries that put the networks they are given into whichever mode they see fit."""

_ANY = Site("any")
_UNKNOWN: State = {_ANY: Mode(EITHER, None)}
"""What a function starts with that nobody calls: whatever was made elsewhere may be in any mode."""


def _settled(event: Settled, state: State) -> State:
    """The modes of what a call made, by what turned out to own it."""
    found: dict[Site, Mode] = {}
    for site, mode in state.items():
        changed = settle(site, event.owner, event.functions)
        if changed is not site:
            found[changed] = mode
    return found
