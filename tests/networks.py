"""Networks made up as source text: layers in a row as `nn.Sequential`, or a class with a straight-line `forward`.

What arrives at each layer is asked of PyTorch itself, on the meta device. Now and then one number is wrong: then
running the program raises, and `Network.wrong` says of which kind.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import torch
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

HEAD = """\
import torch
import torch.nn as nn
import torch.nn.functional as F
"""

NAMES = {"torch": torch, "nn": nn, "F": F}
ACTIVATIONS = (
    "nn.ReLU()",
    "nn.LeakyReLU(0.1)",
    "nn.GELU()",
    "nn.Tanh()",
    "nn.Sigmoid()",
    "nn.ELU()",
    "nn.SiLU(inplace=False)",
    "nn.Softplus()",
    "nn.Dropout(0.5)",
    "nn.Identity()",
    "nn.Softmax(dim=-1)",
    "nn.PReLU()",
)


@dataclass
class Network:
    """A program, and the kind of the mistake in it."""

    text: str
    wrong: str


@dataclass
class Draft:
    """A network that is being written: its layers, the lines of its `forward`, what arrives at its end."""

    draw: Callable[[Any], Any]
    batched: bool
    count: int
    shape: tuple[int, ...]
    sequential: bool
    layers: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    wrong: str = ""
    ended: bool = False
    fresh: bool = False
    """The layer that is being added is the wrong one."""

    def number(self, low: int, high: int) -> int:
        return int(self.draw(st.integers(low, high)))

    def flag(self) -> bool:
        return bool(self.draw(st.booleans()))

    def choose(self, *options: Any) -> Any:
        return self.draw(st.sampled_from(options))

    @property
    def channels(self) -> int:
        return self.shape[-self.count - 1]

    @property
    def size(self) -> tuple[int, ...]:
        return self.shape[-self.count :]

    @property
    def flat(self) -> bool:
        return len(self.shape) <= 1 + self.batched

    def per_axis(self, low: int, high: int) -> Any:
        """A number for all dimensions, or one for each."""
        if self.flag():
            return self.number(low, high)
        return tuple(self.number(low, high) for _ in range(self.count))

    def mistaken(self, right: int, kind: str) -> int:
        """A number that should be `right`, sometimes wrong."""
        if self.wrong or self.number(0, 11):
            return right
        self.wrong, self.fresh = kind, True
        return right + int(self.choose(1, 2, 5))

    def layer(self, text: str, correct: str = "") -> None:
        """Add a layer; what arrives behind it is what its `correct` twin would give."""
        self.layers.append(text)
        self.lines.append(f"x = self.layer{len(self.layers) - 1}(x)")
        self.follow(f"({correct or text})(x)")
        self.fresh = False

    def follow(self, expression: str) -> None:
        """Take the shape that an expression of `x` gives; where there is none, the network ends."""
        x = torch.empty(self.shape, device="meta")
        try:
            with torch.device("meta"):
                shape = tuple(eval(expression, {**NAMES, "x": x}).shape)
        except RuntimeError:
            self.ended = True
            if self.wrong and not self.fresh:
                self.undo()
            self.wrong = self.wrong or "vanishing"
            return
        self.shape = shape

    def undo(self) -> None:
        """Take the last line back: the program does not come that far."""
        self.lines.pop()
        self.layers = self.layers[:-1] if self.sequential else self.layers

    def line(self, expression: str) -> None:
        """Add a line to `forward`."""
        self.lines.append(f"x = {expression}")
        self.follow(expression)


def convolve(net: Draft) -> None:
    groups = net.choose(*[g for g in (1, 2, 3, 4) if net.channels % g == 0])
    made = groups * net.number(1, 4)
    kernel, stride = net.per_axis(1, 4), net.per_axis(1, 2)
    padding = net.choose(0, 1, "same", "valid", net.per_axis(0, 2))
    if padding == "same":
        stride = 1
    dilation = net.choose(1, 1, net.per_axis(1, 2))
    bias = net.flag()
    given = net.channels
    wrong = given if groups > 1 else net.mistaken(given, "channels")
    rest = (
        f"{made}, {kernel}, stride={stride}, padding={padding!r}, "
        f"dilation={dilation}, groups={groups}, bias={bias}"
    )
    name = f"nn.Conv{net.count}d"
    net.layer(f"{name}({wrong}, {rest})", f"{name}({given}, {rest})")


def transpose(net: Draft) -> None:
    if max(net.size) > 24:
        return
    stride = net.number(1, 3)
    more = net.number(0, stride - 1)
    given, kernel, padding = net.channels, net.per_axis(1, 4), net.number(0, 1)
    windows = kernel if isinstance(kernel, tuple) else (kernel,) * net.count
    left = [
        (n - 1) * stride - 2 * padding + k + more for n, k in zip(net.size, windows, strict=True)
    ]
    if 0 in left:
        return  # whether PyTorch raises or gives an empty tensor depends on the backend
    rest = f"{net.number(1, 4)}, {kernel}, {stride}, {padding}, {more}"
    name = f"nn.ConvTranspose{net.count}d"
    net.layer(f"{name}({net.mistaken(given, 'channels')}, {rest})", f"{name}({given}, {rest})")


def pool(net: Draft) -> None:
    kernel = net.number(1, 4)
    stride = net.choose("None", net.number(1, 3))
    padding = net.number(0, kernel // 2)
    ceil = net.flag()
    word = net.choose("Max", "Avg", "LP")
    if word == "LP" and (net.count == 3 or not net.batched):
        return
    if word == "Max":
        more = f", padding={padding}, dilation={net.choose(1, 1, 2)}, ceil_mode={ceil}"
    else:
        more = f", padding={padding}, ceil_mode={ceil}" if word == "Avg" else f", ceil_mode={ceil}"
    head = "2, " if word == "LP" else ""
    if net.sequential or net.flag():
        net.layer(f"nn.{word}Pool{net.count}d({head}{kernel}, {stride}{more})")
    else:
        net.line(f"F.{word.lower()}_pool{net.count}d(x, {head}{kernel}, {stride}{more})")


def adapt(net: Draft) -> None:
    word = net.choose("Avg", "Max")
    sizes = tuple(net.choose(1, 2, 3) for _ in range(net.count))
    if word == "Avg" and net.count > 1 and net.flag():
        sizes = (None, *sizes[1:])
    net.layer(f"nn.Adaptive{word}Pool{net.count}d({net.choose(1, 2) if net.flag() else sizes})")


def normalise(net: Draft) -> None:
    if net.count + 2 != len(net.shape) or not net.batched:
        return
    given = net.channels
    affine = net.choose(True, True, False)
    if net.flag():
        name, rest = f"nn.BatchNorm{net.count}d", f"affine={affine}"
        net.layer(f"{name}({net.mistaken(given, 'channels')}, {rest})", f"{name}({given})")
    else:
        groups = net.choose(*[g for g in (1, 2, 4) if given % g == 0])
        wrong = given if groups > 1 else net.mistaken(given, "channels")
        if wrong != given:
            affine = True
        net.layer(
            f"nn.GroupNorm({groups}, {wrong}, affine={affine})", f"nn.GroupNorm({groups}, {given})"
        )


def activate(net: Draft) -> None:
    if net.sequential or net.flag():
        net.layer(net.choose(*ACTIVATIONS))
    else:
        net.line(net.choose("F.relu(x)", "torch.tanh(x)", "x * 2 + 1", "x.sigmoid()", "-x"))


def resample(net: Draft) -> None:
    if max(net.size) > 12:
        return
    if not net.batched:
        return
    factor = net.choose(2, 1.5, 3)
    if net.sequential or net.flag():
        net.layer(f"nn.Upsample(scale_factor={factor})")
    else:
        net.line(
            f"F.interpolate(x, {net.choose(f'scale_factor={factor}', f'size={net.number(3, 9)}')})"
        )


def pad(net: Draft) -> None:
    sizes = tuple(net.number(0, 2) for _ in range(2 * net.count))
    word = net.choose("Zero", "Constant")
    value = ", 0.5" if word == "Constant" else ""
    if net.sequential or net.flag():
        net.layer(f"nn.{word}Pad{net.count}d({net.choose(1, 2) if net.flag() else sizes}{value})")
    else:
        net.line(f"F.pad(x, {sizes})")


def branch(net: Draft) -> None:
    """A residual connection, or branches that are put together."""
    if net.sequential or max(net.size) > 24:
        return
    at, given, dim = len(net.layers), net.channels, net.batched
    kernel = net.choose(1, 3, 5)
    made = given if (added := net.flag()) else net.number(1, 4)
    net.layers.append(f"nn.Conv{net.count}d({given}, {made}, {kernel}, padding={kernel // 2})")
    branch_ = f"({net.layers[-1]})(x)"
    joined = "x + {0}" if added else f"torch.cat([x, {{0}}], dim={int(dim)})"
    net.lines.append(f"x = {joined.format(f'self.layer{at}(x)')}")
    net.follow(joined.format(branch_))


def rearrange(net: Draft) -> None:
    """Views that are undone, pieces that are put together again, dimensions that swap."""
    if net.sequential:
        return
    rank = len(net.shape)
    options = [
        f"x.view({', '.join(map(str, net.shape[:-1]))}, -1)",
        f"x.reshape(x.size(0), -1).reshape({net.shape})",
        "x.unsqueeze(1).squeeze(1)",
        f"torch.cat(x.chunk(2, dim={rank - 1}), dim=-1)",
        f"x.transpose({rank - 1}, {rank - 2}).contiguous()",
        f"x.permute({', '.join(map(str, (*range(rank - 2), rank - 1, rank - 2)))}).contiguous()",
        "torch.stack([x, x], dim=0).sum(dim=0)",
        "x[..., :3].contiguous()",
        "x[:, :1].contiguous()",
        "x.expand_as(x)",
        "x - x.mean(dim=-1, keepdim=True)",
        f"x.flatten({rank - 2}).unflatten(-1, ({net.shape[-2]}, {net.shape[-1]}))",
    ]
    net.line(net.choose(*options))


def flatten(net: Draft) -> None:
    if not net.batched:
        net.layer("nn.Flatten(0)")
    elif net.sequential or net.flag():
        net.layer("nn.Flatten()")
    else:
        options = ["torch.flatten(x, 1)", "x.view(x.size(0), -1)", "x.flatten(start_dim=1)"]
        options += ["x.reshape(x.shape[0], -1)", "x.view(-1, x.size()[1:].numel())"]
        if len(net.shape) == 4:
            options.append("x.view(x.shape[0], x.shape[1] * x.shape[2] * x.shape[3])")
            options.append(f"x.mean(dim={net.choose('(2, 3)', '[-2, -1]')})")
        net.line(net.choose(*options))


def connect(net: Draft) -> None:
    given, made = net.shape[-1], net.number(1, 20)
    bias = net.choose("", ", bias=False")
    wrong = net.mistaken(given, "features")
    net.layer(f"nn.Linear({wrong}, {made}{bias})", f"nn.Linear({given}, {made})")


def normalise_features(net: Draft) -> None:
    given = net.shape[-1]
    if net.batched and len(net.shape) == 2 and net.flag():
        name = "nn.BatchNorm1d"
    else:
        name = "nn.LayerNorm"
    net.layer(f"{name}({net.mistaken(given, 'channels')})", f"{name}({given})")


def recur(net: Draft) -> None:
    if net.sequential or len(net.shape) not in (2, 3) or net.wrong:
        return
    given, made = net.shape[-1], net.number(1, 6)
    word = net.choose("GRU", "LSTM", "RNN")
    wrong = net.mistaken(given, "features")
    rest = (
        f"{made}, num_layers={net.number(1, 2)}, batch_first={net.flag()}, "
        f"bidirectional={net.flag()}"
    )
    net.layers.append(f"nn.{word}({wrong}, {rest})")
    net.lines.append(f"x, state = self.layer{len(net.layers) - 1}(x)")
    net.follow(f"nn.{word}({given}, {rest})(x)[0]")


MAPS: tuple[Callable[[Draft], None], ...] = (
    *(convolve, convolve, convolve, transpose, pool, pool, adapt, normalise, activate),
    *(resample, pad, branch, rearrange),
)
FEATURES = (connect, connect, connect, normalise_features, activate, recur)


@st.composite
def networks(draw: Callable[[Any], Any]) -> Network:
    """Programs that make a network and apply it to a random tensor."""
    count = draw(st.sampled_from((1, 2, 2, 2, 3)))
    batched = draw(st.sampled_from((True, True, True, False)))
    size = tuple(draw(st.integers(4, 12)) for _ in range(count))
    shape = (*((draw(st.integers(2, 3)),) if batched else ()), draw(st.integers(1, 4)), *size)
    net = Draft(draw, batched, count, shape, draw(st.booleans()))
    given = net.shape
    for _ in range(draw(st.integers(1, 6))):
        if not net.ended:
            draw(st.sampled_from(MAPS))(net)
    if not net.ended and draw(st.booleans()):
        flatten(net)
        for _ in range(draw(st.integers(1, 4))):
            draw(st.sampled_from(FEATURES))(net)
    return Network(written(net, given), net.wrong)


def written(net: Draft, given: tuple[int, ...]) -> str:
    """The program."""
    if net.sequential:
        parts = ",\n    ".join(net.layers)
        made = f"net = nn.Sequential(\n    {parts},\n)\n" if parts else "net = nn.Sequential()\n"
    else:
        layers = [f"        self.layer{i} = {text}" for i, text in enumerate(net.layers)]
        lines = [f"        {line}" for line in net.lines]
        made = "\n".join(
            [
                "",
                "",
                "class Net(nn.Module):",
                "    def __init__(self):",
                "        super().__init__()",
                *layers,
                "",
                "    def forward(self, x):",
                *lines,
                "        return x",
                "",
                "",
                "net = Net()",
                "",
            ]
        )
    return f"{HEAD}{made}out = net(torch.randn{given})\n"
