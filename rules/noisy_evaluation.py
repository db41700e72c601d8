"""Rows that judge a model are changed at random.

What it does
------------
Looks for random transforms in the pipeline of data that only judge (a random crop for the validation folder, the
training transform on the test set, a random generator behind `validation_data`), and for noise or random transforms
that are put on rows on their way to a model that is judged: under `no_grad()`, in evaluation mode, in a
`validation_step`. Which data judge is seen from what is done with them; names are asked only where nothing is.

Why it is bad
-------------
Noise on the inputs of training is a regulariser (for least squares it is ridge regression with λ = σ²). In evaluation
it regularises nothing: the score is that of a harder task, and it is another one every time it is measured.

Symptom you will see
--------------------
The score of one and the same model changes from run to run and is lower than on the rows as they are.

Example
-------
```python
model.eval()
with torch.no_grad():
    for x, y in val_loader:
        x = x + 0.1 * torch.randn_like(x)
        correct += (model(x).argmax(1) == y).sum()
```

Use instead
-----------
```python
model.eval()
with torch.no_grad():
    for x, y in val_loader:
        correct += (model(x).argmax(1) == y).sum()
```

When it is right to ignore this
-------------------------------
When the model will meet such noise and is to be judged by it. Nothing is reported where predictions are averaged
over several draws (test-time augmentation), where the level of the noise is looped over or an argument, where the
noise is seeded, or where the rows without noise, or the noise itself, are what the output is compared with.

Fix safety
----------
Unsafe: the model is judged on other rows, which is the point. The random transforms are taken out of the list, or
out of a copy of it where training needs them; `RandomCrop` becomes `CenterCrop`, `RandomResizedCrop` becomes
`Resize`. Noise that is added is left out. The fix is withheld where the list is not in sight or one of the
transforms is not known.

References
----------
- Bishop: Training with noise is equivalent to Tikhonov regularization, Neural Computation 7, 1995.
- Shanmugam et al.: Better aggregation in test-time augmentation, ICCV 2021.
"""

from __future__ import annotations

from collections.abc import Iterator

import libcst as cst

from mllint import WARNING, Block, Finding, Step, rule
from mllint.evidence.judged import DRAWS, Judgement
from mllint.evidence.noisy_input import noisy_inputs
from mllint.repair.clean_evaluation import clean_pipeline, drop_noise

_JUDGES = r"no_grad|inference_mode|\beval\b|[Tt]est|\b[Vv]al|valid|evaluate"
_RESULT = "so the score is too low and differs from run to run"
_LONGEST = 60


@rule(
    "MLL203",
    "the rows that judge a model are changed at random",
    severity=WARNING,
    screen=(_JUDGES,),
    screen_all=(DRAWS,),
    problem="P1",
)
def noisy_evaluation(program: Block) -> Iterator[Finding]:
    for found in program.once(Judgement).own():
        message = (
            f"{_named(found.event.node)} changes the rows that judge the model at random, {_RESULT}"
        )
        because = Step(found.step.what, found.step.node, found.step.source)
        fix = clean_pipeline(found)
        yield Finding(found.event, message, because=(because,), fix=fix, sure=found.sure)
    for noisy in noisy_inputs(program):
        message = f"{_named(noisy.node)} changes the rows that judge the model at random, {_RESULT}"
        yield Finding(
            noisy.event, message, because=(noisy.step,), fix=drop_noise(noisy), node=noisy.node
        )


def _named(node: cst.CSTNode) -> str:
    """An expression as the program writes it, in back-ticks, if it is short enough to be read."""
    code = cst.Module([]).code_for_node(node).strip()
    called = node.func if isinstance(node, cst.Call) else None
    if len(code) > _LONGEST or "\n" in code:
        code = cst.Module([]).code_for_node(called) if called is not None else ""
    return f"`{code}`" if code and "`" not in code else "this"
