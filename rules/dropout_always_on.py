"""Functional dropout is on in evaluation too.

What it does
------------
Reports `F.dropout(x, p)` in a module without `training=`, and `scaled_dot_product_attention` with a `dropout_p` that
does not depend on `self.training`. Names are followed to what an import made them, and helper functions to the
method that calls them. Nothing is said where the probability is zero, where `training=` is given at all, or where the
call is reached in training only.

Why it is bad
-------------
A dropout *layer* asks whether its module is being trained. The *function* only knows what it is told, and
its default is `training=True`: `model.eval()` does not reach it. Predictions are random, too small in evidence, and
worse than those of the network that was trained.

Symptom you will see
--------------------
In evaluation mode two passes over the same rows give different outputs; validation and test scores are lower than they
could be and change from run to run.

Example
-------
```python
def forward(self, x):
    x = F.relu(self.fc1(x))
    x = F.dropout(x, p=0.5)
    return self.fc2(x)
```

Use instead
-----------
```python
def forward(self, x):
    x = F.relu(self.fc1(x))
    x = F.dropout(x, p=0.5, training=self.training)
    return self.fc2(x)
```
or a layer, `self.dropout = nn.Dropout(0.5)`.

When it is right to ignore this
-------------------------------
When predictions are to be averaged over several random passes (Monte-Carlo dropout), or the input is corrupted on
purpose. Nothing is reported where names say so; `training=True` says it best.

Fix safety
----------
Safe: training goes on as before, and evaluation does what the mode says. The fix is withheld in functions that have no
`self` to ask.

References
----------
- PyTorch documentation, `torch.nn.functional.dropout`: "training: apply dropout if True. Default: True".
- PyTorch documentation, `torch.nn.functional.scaled_dot_product_attention`: dropout is always applied
  according to the `dropout_p` argument.
- Srivastava et al.: Dropout: A Simple Way to Prevent Neural Networks from Overfitting, JMLR 2014.
"""

from __future__ import annotations

from collections.abc import Iterator

import libcst as cst

from mllint import ERROR, Block, Finding, Fix, rule
from mllint.edits import add_keyword, sheet_of
from mllint.evidence.always_on import AlwaysOn, always_on

_RESULT = "so predictions are random and worse than they could be"


@rule(
    "MLL305",
    "functional dropout is on in evaluation too",
    severity=ERROR,
    screen=(
        r"(?:\bF|functional)\.dropout",
        r"(?<!self\.)(?<!def )\bdropout[123]?d?\(",
        r"functional import \(?[\w\s,]*\bdropout",
        r"scaled_dot_product_attention",
        r"multi_head_attention_forward",
    ),
    screen_all=(r"\bModule\b|LightningModule",),
)
def dropout_always_on(program: Block) -> Iterator[Finding]:
    for found in always_on(program):
        name = found.call.name.rpartition(".")[2]
        message = f"`{name}` drops in evaluation as well, because it does not depend on `self.training`, {_RESULT}"
        yield Finding(found.call, message, fix=_tell(found))


def _tell(found: AlwaysOn) -> Fix | None:
    """Let the call know whether the module is being trained."""
    node, method = found.call.node, found.method
    if method is None or not isinstance(node, cst.Call):
        return None
    sheet = sheet_of(found.call.source)
    mode = f"{method.params.params[0].name.value}.training"
    if found.chance is None:
        edits = add_keyword(sheet, node, f"training={mode}")
    else:
        chance = sheet.text(found.chance)
        chance = f"({chance})" if isinstance(found.chance, (cst.Lambda, cst.IfExp)) else chance
        edits = (sheet.replace(found.chance, f"{chance} if {mode} else 0.0"),)
    return Fix("drop in training only", edits, safe=True)
