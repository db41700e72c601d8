"""What all frames of one run share: the project, the memo of calls, the budget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mllint.facts import Chosen, Fitted
from mllint.site import Node
from mllint.value import Value

if TYPE_CHECKING:
    from mllint.block import Block
    from mllint.interpret.frame import Frame
    from mllint.project import Project
    from mllint.syntax import Source

MAX_RECURSION = 4
"""How many activations of one function may be open: enough to walk down a tree of modules."""

MAX_DEPTH = 12
"""How many project functions deep a call is followed; deeper code is plumbing, not what rules ask for."""

BUDGET = 12_000
"""Expressions evaluated per file, whatever its size, before calls stop being entered: some 100 ms."""

BUDGET_PER_CHARACTER = 0.4
"""And for each character of the file: about three evaluations of each of its own expressions."""

UNCALLED_BUDGET = 1_200
UNCALLED_BUDGET_PER_CHARACTER = 0.05
"""The same for what nobody calls: its own lines are run whatever they cost, but what they call is run less far."""


class Machine:
    """What all frames of one run share: the project, the memo of calls, the budget.

    Attributes:
        memo: results of project functions by function and argument values.
        entered: the functions that some call ran.
        kept: how often each of the project's decorators gave back what it was given.
        left: expressions that may still be evaluated before calls stop being entered.
        opened: for each of `running`, how many `no_grad` contexts were open when it began.
        detached: how many `no_grad` contexts are open.
        cutter: the outermost of them, and its file.
        searching: the names that star imports are being searched for, by file.
        exploring: what nobody calls is being run.
        initialised: what the constructor that ran last did, if it filled weights.
        filled: how often weights were filled, or modes set, so far.
        drawn: how often random numbers were drawn so far.
        sequence: how many Sequentials are being applied.
        examples: how many loops over layers are running of which only examples are known, so that no size is.
        refusing: how many blocks are open that wait for an error, or go on after one.
        looping: how many loops are running of which a few rounds stand for all.
        active: the memo keys of the calls that are running.
        instances: what was made of each project class, by the class's node.
        apart: those of the networks in `unapplied` whose layers were taken one by one.
        fed: batches of the loaders that a framework was given to train a class with, by the class's node.
        unapplied: networks that were made and not applied yet, by the expression and with the file that made them.
        fits: the facts of values behind a fit, for rows that it learned from and for others, by the fit.
        takes: shares of divided things taken so far, for pairing train with test.
    """

    def __init__(self, project: Project, size: int = 0) -> None:
        self.project = project
        self.memo: dict[Any, Any] = {}
        self.entered: set[Node] = set()
        self.kept: dict[Node, int] = {}
        self.running: list[Node] = []
        self.opened: list[int] = []
        self.modules: dict[str, Frame | None] = project.modules
        self.size = size
        self.budget = self.left = BUDGET + int(size * BUDGET_PER_CHARACTER)
        self.spent = False
        self.exploring = False
        self.searching: set[tuple[str, str]] = set()
        self.detached = 0
        self.cutter: tuple[Node, Source] | None = None
        self.drawn = 0
        self.filled = 0
        self.initialised: Block | None = None
        self.sequence = 0
        self.examples = 0
        self.refusing = 0
        self.looping = 0
        self.active: set[Any] = set()
        self.instances: dict[Node, list[Value]] = {}
        self.apart: set[Node] = set()
        self.unapplied: dict[Node, tuple[Value, Source]] = {}
        self.fed: dict[Node, list[Value]] = {}
        self.fits: dict[Any, tuple[Fitted, Fitted, Chosen]] = {}
        self.takes: dict[Any, dict[Node, Any]] = {}

    @property
    def evaluated(self) -> int:
        """How many expressions were evaluated so far."""
        return self.budget - self.left

    @property
    def tired(self) -> bool:
        """Whether the budget for what nobody calls is spent: no file is run for its sake any more."""
        return self.exploring and self.left <= 0

    def enter(self, function: Node) -> None:
        """Note that a function begins to run."""
        self.running.append(function)
        self.opened.append(self.detached)

    def leave(self) -> None:
        """Note that the function that began last has ended."""
        self.running.pop()
        self.opened.pop()

    def turn_to_uncalled(self) -> None:
        """Go on with the budget for what the program itself did not call."""
        self.exploring = True
        uncalled = UNCALLED_BUDGET + int(self.size * UNCALLED_BUDGET_PER_CHARACTER)
        unused = max(0, self.left - uncalled)
        self.left -= unused
        self.budget -= unused

    def applied(self, network: Value) -> None:
        """Note that a network was applied to something."""
        if network.site is not None:
            self.unapplied.pop(network.site.node, None)

    def took_apart(self, network: Value) -> None:
        """Note that the layers of a network were taken one by one: they may be no chain."""
        if network.site is not None and network.site.node in self.unapplied:
            self.apart.add(network.site.node)

    def regrown(self, network: Value) -> None:
        """Note that a network that was not applied yet has more layers now."""
        if network.site is not None and network.site.node in self.unapplied:
            self.unapplied[network.site.node] = (network, self.unapplied[network.site.node][1])
