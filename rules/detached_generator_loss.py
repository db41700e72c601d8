"""The generator's step gets no gradient: its loss is cut off from the generator.

What it does
------------
Looks at the steps of optimisers that hold a generator's parameters, and reports a loss that goes through the
discriminator and reaches the generator's output only as a tensor that was cut off from it: by `.detach()`, `.data`,
`torch.no_grad()`, `torch.tensor(fake)`, `Variable(fake)` or a way through NumPy. A network is known by the optimiser that moves it, not
by its name; names decide where no optimiser's parameters are in sight. If other terms of the loss do reach the
generator (L1 to a target, say), it is reported where the discriminator never judges anything but cut-off samples.

Why it is bad
-------------
The gradient of such a loss stops where the graph was cut. The discriminator collects gradients that nobody uses, the
generator's stay None, and an optimiser skips parameters without gradients without a word.

Symptom you will see
--------------------
The discriminator wins within a few steps, the generator's loss only grows, samples look like those of the first
step. The generator's weights are, to the last bit, the ones it was initialised with.

Example
-------
```python
fake = generator(z).detach()
d_loss = bce(discriminator(real), ones) + bce(discriminator(fake), zeros)
...
g_loss = bce(discriminator(fake), ones)
g_loss.backward()
optimizer_g.step()
```

Use instead
-----------
```python
fake = generator(z)
d_loss = bce(discriminator(real), ones) + bce(discriminator(fake.detach()), zeros)
...
g_loss = bce(discriminator(fake), ones)
g_loss.backward()
optimizer_g.step()
```

When it is right to ignore this
-------------------------------
When the generator is meant to stand still for a while and its optimiser is stepped all the same.

Fix safety
----------
Safe: the cut goes, and where the discriminator's step uses the same samples it is made there. The fix is withheld
where the way through NumPy would have to be written anew, and where it is not clear which step needs the cut.

References
----------
- PyTorch documentation: torch.Tensor.detach.
- PyTorch tutorials: DCGAN Tutorial (the discriminator's step detaches, the generator's does not).
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import ERROR, Block, Event, Finding, Step, rule
from mllint.edits import sheet_of
from mllint.evidence.starved import Starved, starved
from mllint.repair.uncut import uncut

_CUTS = (
    r"\bdetach|no_grad|inference_mode|set_grad_enabled|\.data\b|\bnumpy\b|torch\.tensor\("
    r"|\bVariable\((?!torch\.|\w*Tensor\()[\w.]+\("
)


@rule(
    "MLL502",
    "the generator's loss is cut off from the generator",
    severity=ERROR,
    screen=(_CUTS,),
    screen_all=(r"backward|training_step", r"\bstep\b|training_step"),
)
def detached_generator_loss(program: Block) -> Iterator[Finding]:
    """Yield a finding for every step that the discriminator's verdict gives the generator no gradient for."""
    marked = set()
    for case in starved(program):
        cut = min(case.cuts, key=lambda c: sheet_of(c.source).span(c.node).start)
        if cut.node in marked:
            continue
        marked.add(cut.node)
        because = (
            Step("the loss is back-propagated here", case.loss.node, case.loss.source),
            Step("this step leaves the generator as it is", case.step.node, case.step.source),
        )
        at = Event(cut.node, cut.source, None)
        yield Finding(at, _message(case), because=because, fix=uncut(case))


def _message(case: Starved) -> str:
    if case.partly:
        return "what the discriminator says of the samples never reaches the generator: they are cut off here"
    return "the generator's loss is cut off from the generator here, so its weights never change"
