"""The discriminator's backward pass leaves gradients in the generator that the generator's step then takes.

What it does
------------
Follows what becomes of gradients through a training loop: the backward passes, the steps of the optimisers and every
way to clear gradients (`zero_grad` of an optimiser or a network, `p.grad = None`). Reports a discriminator's loss that
reaches the generator, because `D(G(z))` was not detached, if nobody clears the generator's gradients between that
backward pass and the generator's own step. A network is known by the optimiser that moves it; names decide where no
optimiser's parameters are in sight.

Why it is bad
-------------
`backward()` adds to the gradients that are there. The discriminator's loss is small where fakes are recognised, so
its gradient moves the generator towards samples that are easy to tell from real ones. Added to the generator's own
gradient it takes part of it away, most of it where both losses are each other's opposite.

Symptom you will see
--------------------
The generator learns slowly or not at all, although every loss looks reasonable. The gradient that is applied points
away from, or across, the one of the generator's loss.

Example
-------
```python
optimizer_g.zero_grad()
optimizer_d.zero_grad()
d_loss = bce(discriminator(real), ones) + bce(discriminator(generator(z)), zeros)
d_loss.backward()
optimizer_d.step()
g_loss = bce(discriminator(generator(z)), ones)
g_loss.backward()
optimizer_g.step()
```

Use instead
-----------
```python
optimizer_g.zero_grad()
optimizer_d.zero_grad()
d_loss = bce(discriminator(real), ones) + bce(discriminator(generator(z).detach()), zeros)
d_loss.backward()
optimizer_d.step()
g_loss = bce(discriminator(generator(z)), ones)
g_loss.backward()
optimizer_g.step()
```
Calling `optimizer_g.zero_grad()` right before `g_loss.backward()` is as good, and computes gradients in vain.

When it is right to ignore this
-------------------------------
When both networks are meant to follow the sum of both losses.

Fix safety
----------
Unsafe: the generator follows another gradient, which is the point. The fix is withheld where the discriminator's
verdict on the samples serves both losses, and where a gradient penalty needs the graph.

References
----------
- PyTorch tutorials: DCGAN Tutorial (the discriminator's step detaches the fakes).
- PyTorch documentation: torch.Tensor.backward (gradients accumulate in the leaves).
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import WARNING, Block, Finding, Step, rule
from mllint.evidence.leaked import leaks
from mllint.repair.detach_samples import detach_samples

_MESSAGE = (
    "this loss leaves gradients in the generator too, and nobody clears them before its own step, "
    "so the generator is pushed towards what the discriminator recognises as fake"
)


@rule(
    "MLL503",
    "the discriminator's gradients are left in the generator",
    severity=WARNING,
    screen=(r"backward",),
    screen_all=(r"zero_grad|\.grad\b", r"\bstep\b"),
)
def undetached_discriminator_step(program: Block) -> Iterator[Finding]:
    """Yield a finding for every loss of a discriminator that a generator is moved by as well."""
    for leak in leaks(program):
        because = (
            Step("the generator's own gradients are added here", leak.own.node, leak.own.source),
            Step("the sum of both is applied here", leak.step.node, leak.step.source),
        )
        yield Finding(leak.loss, _MESSAGE, because=because, fix=detach_samples(leak))
