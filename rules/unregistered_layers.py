"""Layers are kept in a plain list, where their module does not see them.

What it does
------------
Follows the layers, parameters and dropouts that an `nn.Module` or a LightningModule keeps in a plain list, tuple or dict:
filled by a display, a comprehension, `append` in a loop, by key, or by a function that makes them. It reports the
attribute where `forward`, or the program itself, uses what is in it, and the module registers it in no other way.

Why it is bad
-------------
A module finds its layers among its attributes. It does not look into Python's containers. What is in one is missing
from `parameters()`, so no optimiser moves it; from `state_dict()`, so it is not saved; and `to(device)` and `eval()` do
not reach it.

Symptom you will see
--------------------
The program runs, and the layers keep their random weights: the loss stops far above what the architecture can reach.
`sum(p.numel() for p in model.parameters())` is too small. On a GPU the first batch raises an error about two devices.
Dropout in a list stays on in evaluation.

Example
-------
```python
class Net(nn.Module):
    def __init__(self, width, depth):
        super().__init__()
        self.layers = [nn.Linear(width, width) for _ in range(depth)]

    def forward(self, x):
        for layer in self.layers:
            x = torch.relu(layer(x))
        return x
```

Use instead
-----------
```python
class Net(nn.Module):
    def __init__(self, width, depth):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(width, width) for _ in range(depth)])

    def forward(self, x):
        for layer in self.layers:
            x = torch.relu(layer(x))
        return x
```
`nn.ModuleDict` for a dict, `nn.ParameterList` for parameters. Where a comma at the end of the line made the tuple, the
comma goes.

When it is right to ignore this
-------------------------------
When a module is hidden on purpose, as a frozen teacher is from the checkpoints of its student. A single module that is
made elsewhere and put into a list of its own, what is frozen, and what an optimiser is given by itself are not
reported. Nor are layers that are registered in another way, and modules without state such as `nn.ReLU`.

Fix safety
----------
Unsafe: the layers are trained, which is the point, and `state_dict()` has more entries, so checkpoints that were saved
before do not load. The fix is withheld where the container holds anything but layers, where its keys are no names, and
where something is done with it that PyTorch's containers cannot do.

References
----------
- PyTorch documentation, `torch.nn.ModuleList`, `torch.nn.ModuleDict`, `torch.nn.ParameterList`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import ERROR, Block, Finding, Step, rule
from mllint.evidence.unregistered import Unregistered, unregistered
from mllint.repair.module_list import has_comma, registered

_SET = r"self\.\w+(?:\s*:[^=\n]+)?\s*\+?=\s*"
_DISPLAY = _SET + r"(?:\[|\{|\(|list\(|dict\(|tuple\(|deque\(|OrderedDict\()"
_NAME = _SET + r"(?:self\.)?[a-z_]\w*\b(?![\w.])"
_COMMA = r"\),[ \t]*(?:#[^\n]*)?\n(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]+(?:self\.\w+ *=|def )"
_USED = r"\bin (?:\w+\()*\w+\.\w|\.\w+\[|\breduce\(|" + _COMMA


@rule(
    "MLL304",
    "layers are kept in a plain container, where their module does not see them",
    severity=ERROR,
    screen=(_DISPLAY, _NAME, _COMMA),
    screen_all=(r"\bModule\b|LightningModule|\bnn\b", _USED),
)
def unregistered_layers(program: Block) -> Iterator[Finding]:
    for found in unregistered(program):
        used = Step("used here", found.reach.node, found.reach.source)
        yield Finding(found.mark, _message(found), because=(used,), fix=registered(found))


def _message(found: Unregistered) -> str:
    if has_comma(found.mark):
        return (
            f"the comma at the end makes `self.{found.mark.attribute}` a tuple, so its layer is "
            "missing from `parameters()` and cannot be called"
        )
    kind = found.reach.container.type.rpartition(".")[2]
    kept = f"`self.{found.mark.attribute}` is a plain {kind}"
    if not found.trained:
        return f"{kept}, so `eval()` does not reach the dropout in it and it stays on"
    what = "layers" if any(p.type != "torch.nn.Parameter" for p in found.parts) else "parameters"
    return f"{kept}, so the {what} in it are missing from `parameters()` and are never trained"
