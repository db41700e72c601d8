"""What running a program on abstract values must never do: grow without bound, stop short silently, run user code."""

from __future__ import annotations

import sys
import tracemalloc
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import pytest

import mllint.interpret as engine
import mllint.interpret.machine as frames
from mllint.block import Block
from mllint.events import Apply, Call, Result
from mllint.interpret.machine import BUDGET, Machine
from mllint.project import Project
from mllint.syntax import Source


@dataclass(frozen=True, slots=True, repr=False)
class Run:
    """One run: what happened, and how many expressions were evaluated for it."""

    block: Block
    evaluated: int
    machine: Machine

    def calls(self) -> Counter[str]:
        """The library functions that were called, by the last word of their names."""
        return Counter(e.name.rpartition(".")[2] for e in self.block.walk() if isinstance(e, Call))


def run(text: str, path: str = "program.py") -> Run:
    """Run a program and count."""
    machines: list[Machine] = []

    def record(project: Project, size: int) -> Machine:
        machines.append(Machine(project, size))
        return machines[0]

    with mock.patch.object(engine, "Machine", record):
        block = engine.interpret(Source(path, text), Project())
    (machine,) = machines
    return Run(block, machine.evaluated, machine)


# --- the trace is a tree shared by memo --------------------------------------------------------------------

NESTED = "import torch\n" + "".join(
    f"def f{i}(x):\n    torch.{name}(x)\n" + f"    f{i + 1}(x)\n" * (10 if i < 8 else 0)
    for i, name in enumerate(
        ["exp", "log", "sin", "cos", "tanh", "sqrt", "abs", "sigmoid", "softmax"]
    )
)


def test_functions_that_call_each_other_ten_times_are_run_once() -> None:
    done = run(NESTED + "f0(1)\n")
    assert done.evaluated < 600
    assert done.block.complete
    assert len(done.calls()) == 9
    assert set(done.calls().values()) == {1}


def test_every_event_is_walked_once_and_every_call_shares_its_block() -> None:
    done = run(NESTED + "f0(1)\n")
    events = list(done.block.walk())
    assert len(events) == len({id(event) for event in events})
    assert Counter(e.function for e in events if isinstance(e, Result)) == Counter()
    (outer,) = [item for item in done.block.happened if isinstance(item, Block)]
    inner = [item for item in outer.happened if isinstance(item, Block)]
    assert len(inner) == 10
    assert len({id(item) for item in inner}) == 1


def test_other_arguments_are_another_run() -> None:
    done = run("import torch\ndef f(n):\n    torch.exp(n)\nf(1)\nf(2)\nf(1)\n")
    assert done.calls() == Counter(exp=2)


# --- the budget --------------------------------------------------------------------------------------------

SPENDS = "import torch\ndef f(n):\n    return torch.exp(n) + n\n" + "".join(
    f"f({i})\n" for i in range(60)
)


def test_a_spent_budget_is_told_and_calls_are_not_entered(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = run(SPENDS)
    assert whole.block.complete
    assert whole.calls() == Counter(exp=60)
    monkeypatch.setattr(frames, "BUDGET", 200)
    monkeypatch.setattr(frames, "BUDGET_PER_CHARACTER", 0)
    part = run(SPENDS)
    assert not part.block.complete
    assert 0 < part.calls()["exp"] < 60
    assert part.evaluated < 500


def test_a_spent_budget_is_told_for_functions_that_nobody_calls(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(frames, "UNCALLED_BUDGET", 200)
    monkeypatch.setattr(frames, "UNCALLED_BUDGET_PER_CHARACTER", 0)
    program = "def g(x, n):\n    return x + n\n" + "".join(
        f"def f{i}(x):\n    return g(x, {i})\n" for i in range(100)
    )
    assert not run(program).block.complete


def test_the_budget_is_far_above_what_a_file_needs() -> None:
    assert 20 * run(SPENDS).evaluated < BUDGET


# --- nothing is executed -----------------------------------------------------------------------------------


def test_user_code_is_neither_imported_nor_executed(tmp_path: Path) -> None:
    mark = tmp_path / "executed"
    effect = f"import os\nopen(r'{mark}', 'w')\nos.system(r'touch {mark}')\n"
    module = effect + "VALUE = 3\ndef helper(x):\n    return x\n"
    (tmp_path / "side_effects.py").write_text(module)
    (tmp_path / "package_with_effects").mkdir()
    (tmp_path / "package_with_effects" / "__init__.py").write_text(effect)
    main = tmp_path / "main.py"
    main.write_text(
        effect
        + "import side_effects, package_with_effects, torch\nfrom side_effects import *\n"
        + "print(side_effects.helper(VALUE))\ntorch.exp(side_effects.VALUE)\n"
        + f"@side_effects.helper\ndef f(x=open(r'{mark}', 'w')):\n    pass\n"
        + "exec('import side_effects')\neval('1')\n__import__('side_effects')\n"
    )
    before = set(sys.modules)
    done = run(main.read_text(), str(main))
    assert not mark.exists()
    assert not {"side_effects", "package_with_effects", "torch", "main"} & (
        set(sys.modules) - before
    )
    (exp,) = [e for e in done.block.walk() if isinstance(e, Call) and e.name == "torch.exp"]
    assert exp.args["input"].const == 3


# --- growth ------------------------------------------------------------------------------------------------

RESIDUAL = """
import torch
from torch import nn

def conv(inp, out, stride=1):
    return nn.Conv2d(inp, out, 3, stride, 1, bias=False)

class Unit(nn.Module):
    def __init__(self, n, twice=True):
        super().__init__()
        self.conv1, self.bn1 = conv(n, n), nn.BatchNorm2d(n)
        self.conv2, self.bn2 = conv(n, n), nn.BatchNorm2d(n)
        self.act = nn.ReLU()

    def forward(self, x):
        y = self.act(self.bn1(self.conv1(x)))
        return self.act(x + self.bn2(self.conv2(y)))

class Block(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.unit = Unit(n)

    def forward(self, x):
        return self.unit(self.unit(x)) + x

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.blocks = nn.ModuleList([Block(64) for _ in range(DEPTH)])
        self.head = nn.Linear(64, 10)

    def forward(self, x):
        for block in self.blocks:
            x = block(x)
        return self.head(x.mean((2, 3)))

net = Net()
"""

WRITTEN_OUT = RESIDUAL.replace("[Block(64) for _ in range(DEPTH)]", "[BLOCKS]")

FACTORIES = """
from torch import nn

def level0(n):
    return nn.Sequential(nn.Linear(n, n), nn.ReLU())
LEVELS
net = level{top}(8)
net(x)
"""


def written_out(depth: int) -> str:
    return WRITTEN_OUT.replace("BLOCKS", ", ".join(f"Block({8 * (i + 1)})" for i in range(depth)))


def factories(depth: int) -> str:
    levels = "".join(
        f"def level{i}(n):\n    return nn.Sequential(level{i - 1}(n), level{i - 1}(n), nn.ReLU())\n"
        for i in range(1, depth + 1)
    )
    return FACTORIES.replace("LEVELS", levels).replace("{top}", str(depth))


def most_via(done: Run) -> int:
    """The largest number of networks that anything in a run came through."""
    return max(len(e.result.via) for e in done.block.walk() if isinstance(e, Apply))


def test_a_network_that_nobody_calls_costs_the_same_however_deep_its_loop_says_it_is() -> None:
    shallow, deep = (run(RESIDUAL.replace("DEPTH", n)) for n in ("4", "24"))
    assert shallow.block.complete
    assert deep.block.complete
    assert deep.evaluated <= 1.5 * shallow.evaluated
    assert deep.evaluated < 3_000
    assert most_via(deep) <= 12


def test_a_network_written_out_costs_in_proportion_to_its_blocks() -> None:
    shallow, deep = run(written_out(6)), run(written_out(24))
    assert deep.evaluated <= 5 * shallow.evaluated
    assert deep.evaluated < 12_000
    assert most_via(deep) <= 12


def test_what_a_deep_network_came_through_does_not_grow_with_its_depth() -> None:
    assert most_via(run(written_out(24))) <= most_via(run(written_out(6))) + 1


def test_nested_factories_of_networks_are_not_multiplied_out() -> None:
    """The layers are two to the power of the depth; the budget bounds what is made of them."""
    deep = run(factories(14))
    assert not deep.block.complete
    assert deep.evaluated < 2 * BUDGET
    assert sum(1 for _ in deep.block.walk()) < BUDGET


def test_what_nested_factories_came_through_does_not_grow_with_their_depth() -> None:
    assert most_via(run(factories(8))) <= 12


def test_branches_in_a_row_are_not_multiplied() -> None:
    one = "if unknown():\n    x = a\nelse:\n    x = x + 1\n"
    few, many = run("x = 0\n" + one * 10), run("x = 0\n" + one * 100)
    assert many.evaluated <= 11 * few.evaluated


def test_what_registers_hundreds_of_functions_is_not_run_for_each_of_them() -> None:
    def models(number: int) -> str:
        head = "MODELS = {}\ndef register(f):\n" + "    MODELS[f.__name__] = check(f)\n" * 20
        return (
            head
            + "    return f\n"
            + "".join(f"@register\ndef model{i}(): return {i}\n" for i in range(number))
        )

    assert run(models(200)).evaluated <= 4 * run(models(10)).evaluated


def test_loops_in_loops_are_not_multiplied_out() -> None:
    def loops(depth: int) -> str:
        heads = "".join("    " * i + f"for v{i} in rows{i}:\n" for i in range(depth))
        return heads + "    " * depth + "total = step(total, v0)\n"

    assert run(loops(10)).evaluated <= 10 * run(loops(3)).evaluated


def test_recursion_ends() -> None:
    both_ways = "def f(n):\n    return f(n - 1) + f(n - 2)\nf(30)\n"
    assert run(both_ways).evaluated < 3_000
    around = "def a(x):\n    return b([x])\ndef b(x):\n    return a((x, x))\na(1)\n"
    assert run(around).evaluated < 3_000


def test_a_list_that_is_doubled_again_and_again_stays_small() -> None:
    done = run("import torch\nx = [1, 2]\n" + "x = x + x\n" * 14 + "torch.tensor(x)\n")
    (call,) = [e for e in done.block.walk() if isinstance(e, Call)]
    items = call.args["data"].items
    assert items is None or len(items) <= 2_000


# --- programs that once went wrong -------------------------------------------------------------------------


def test_a_data_set_whose_constructor_adds_to_its_own_list() -> None:
    done = run(
        "from torch.utils.data import Dataset\n"
        "class Rows(Dataset):\n"
        "    def __init__(self, names):\n"
        "        self.names = []\n"
        "        for n in names:\n"
        "            self.names += [n]\n"
        "    def __getitem__(self, i):\n"
        "        return load(self.names[i])\n"
        "rows = Rows(['a', 'b'])\n"
        "rows[0]\n"
    )
    assert done.block.complete
    assert done.evaluated < 300


@pytest.mark.parametrize(
    "big",
    [
        '"-" * 10**9',
        "2 ** 10**8",
        "1 << 10**8",
        "10 ** 10 ** 10 ** 10",
        "(1,) * 10**9",
        "[0] * 10**9",
        "b'x' * 10**8",
        '"%100000000d" % 3',
        '"x".ljust(10**8)',
        '"x".zfill(10**8)',
        '"{:>100000000}".format(1)',
        '"\\t".expandtabs(10**8)',
        'f"{3:>100000000}"',
        '"ab".replace("a", "x" * 9000).replace("x", "y" * 9000)',
        "range(10**12)",
        "list(range(10**8))",
        "round(2.5, 10**9)",
        "int('9' * 9999)",
    ],
)
def test_large_constants_are_not_computed(big: str) -> None:
    source = Source("program.py", f"big = {big}\nprint(big)\n")
    run(source.text)
    tracemalloc.start()
    try:
        engine.interpret(source, Project())
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 2_000_000


@pytest.mark.parametrize(
    "program",
    [
        "x = None\ny = 3 * x\n",
        "x = None\ny = x ** x\n",
        "class A(A): pass\nA()\n",
        "class A:\n    a = A\n    def __init__(self): self.me = self\nA().me.me\n",
        "class A(list):\n    def f(self, b): super().extend(b)\n    @classmethod\n    def g(cls): return cls()\n",
        "x = x\n",
        "def f(f): return f(f)\nf(f)\n",
        "(lambda x: x(x))(lambda x: x(x))\n",
        "import program\nfrom . import *\nfrom .. import a\nfrom .program import b\n",
        "a, *b, c = 1, *d, 2\n",
        "[] = ()\n() = []\n",
        "return 3\nbreak\nyield 4\n",
        "del a, b[0], c.d\n",
        "global x\nnonlocal y\n",
        "{**a, 'b': {*c, *d}}[e:f, ..., None]\n",
        "lambda *, a=1, **b: (yield)\n",
        "print(*a, *b, c=1, **d, **e)\n",
        "@a.b[c](d)\nclass E(*f, metaclass=g, **h): x: int\n",
        "type X = list[int]\ndef f[T](x: T) -> T: return x\nclass A[T]: pass\n",
        "async def f():\n    return [await x async for x in y if await z]\n",
        "try:\n    pass\nexcept* A as e:\n    raise e from None\n",
        "match x:\n    case {'a': [A(b=1), *_], **rest} | None if rest: pass\n",
        "with a as (b, c), d as e.f, g as h[0]: pass\n",
        "for a.b, (c[0], *d) in e: continue\nelse: pass\n",
        "while (n := n - 1): break\nelse: n\n",
        "x: int = 3\ny: str\na.b: c = d\na[0]: int\n",
        "'a' 'b' f'{c!r:>{d}}' rf'\\d'\n",
        "a if b else c if d else e\nnot a and b or c\na < b <= c is not d not in e\n",
        "-+~a ** -b @ c // d % e << f >> g & h ^ i | j\n",
        "1_000, 0xff, 0o7, 0b1, 1e5, 1j, .5, 5.\n",
        "",
        "\n\n# only a comment\n",
        "pass; pass\nassert a, b\nraise\n",
    ],
)
def test_odd_programs_are_run_quickly_and_without_complaint(program: str) -> None:
    done = run(program)
    assert done.evaluated < 1_000
