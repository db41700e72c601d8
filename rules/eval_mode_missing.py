"""A network is judged while it is in training mode.

What it does
------------
Follows the mode of every network with dropout or batch normalisation through the program: it is made in training mode,
`train()` and `eval()` change it, wherever they are called. Reports passes over validation or test rows, and
predictions with stored weights under `no_grad()`, in which the network is in training mode on every path. Which rows
judge is seen from what is done with them; names are asked only where nothing is.

Why it is bad
-------------
In training mode dropout sets random parts of the hidden units to zero, and batch normalisation uses the mean and
variance of whichever rows stand in the same batch (and lets the test rows into its running statistics).
`torch.no_grad()` changes neither. The score is that of a weaker, random network.

Symptom you will see
--------------------
The validation score is too low and differs each time it is measured; it depends on the batch size of the
validation loader; a stored model predicts other classes in production than it did in the notebook.

Example
-------
```python
for epoch in range(20):
    for x, y in train_loader:
        optimizer.zero_grad()
        criterion(model(x), y).backward()
        optimizer.step()
    with torch.no_grad():
        correct = sum((model(x).argmax(1) == y).sum() for x, y in val_loader)
```

Use instead
-----------
```python
for epoch in range(20):
    model.train()
    for x, y in train_loader:
        optimizer.zero_grad()
        criterion(model(x), y).backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        correct = sum((model(x).argmax(1) == y).sum() for x, y in val_loader)
```

When it is right to ignore this
-------------------------------
When predictions are averaged over several random passes (Monte-Carlo dropout), or running statistics are taken anew.
Nothing is reported where names say so, where one pass after the other is made over the same rows, where the outputs
are not looked at, or where only rows that train the network are scored.

Fix safety
----------
Unsafe: the score changes, which is the point. `eval()` is put before the pass and, where training goes on
afterwards, `train()` at the head of the part that trains. The fix is withheld where the network has no name there.

References
----------
- PyTorch documentation, `torch.nn.Module.eval`; notes on autograd mechanics: evaluation mode is not `no_grad`.
- Srivastava et al.: Dropout, JMLR 2014. Ioffe, Szegedy: Batch Normalization, ICML 2015.
"""

from __future__ import annotations

from collections.abc import Iterator

import libcst as cst

from mllint import ERROR, Block, Finding, Step, rule
from mllint.evidence.unready import Passes, Unready
from mllint.repair.ready_fix import make_ready


@rule(
    "MLL701",
    "a network is judged in training mode",
    severity=ERROR,
    screen=(r"no_grad|inference_mode|[Tt]est|\b[Vv]al|valid|evaluat|accuracy",),
    screen_all=(
        r"\bbackward\(|load_state_dict",
        r"Dropout|BatchNorm|dropout|torchvision|[Tt]ransformer",
    ),
)
def eval_mode_missing(program: Block) -> Iterator[Finding]:
    passes = Passes(program)
    for found in passes.unready():
        yield Finding(found.event, _message(found), _because(found), make_ready(passes, found))


def _message(found: Unready) -> str:
    model = cst.Module([]).code_for_node(found.model) if found.model is not None else ""
    name = f"`{model}`" if model and "`" not in model and "\n" not in model else "the network"
    kinds = list(dict.fromkeys(switch.what for switch in found.application.switches))
    what = " and ".join([", ".join(kinds[:-1]), kinds[-1]] if len(kinds) > 1 else kinds)
    since = found.application.since
    mode = "was never put into evaluation mode" if since is None else "is in training mode"
    does = "makes" if len(kinds) == 1 else "make"
    return f"{name} {mode} where it is judged, so {what} {does} the result random or dependent on the batch"


def _because(found: Unready) -> tuple[Step, ...]:
    since = found.application.since
    if since is None:
        return ()
    return (Step("put into training mode here", since.node, since.source),)
