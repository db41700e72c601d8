"""A share of the augmented training data is used for validation.

What it does
------------
Looks for one data set object that changes its rows at random when they are loaded (random crops, flips, noise, in a
transform or in its own `__getitem__`) and is then divided (`random_split`, `Subset`, a sampler, K folds, `take` and
`skip`, Keras' `validation_split`), where one share trains a model and another judges it. Which share does which is
seen from what is done with it: batches that reach a loss and its `backward()`, or a model under `no_grad()`, the
arguments of `fit` and `evaluate`, Lightning's hooks. Names are asked only where nothing is done with a share.

Why it is bad
-------------
All shares of a data set object share its transform. The validation rows are augmented like the training rows, so
the score is measured on images that are harder than those the model will meet, and it is another one each time.

Symptom you will see
--------------------
Validation accuracy lies below test accuracy, jumps from epoch to epoch, and two evaluations of one model differ.
Early stopping and the choice of the best epoch follow the noise.

Example
-------
```python
images = ImageFolder("birds", transform=Compose([RandomHorizontalFlip(), ToTensor()]))
train_set, val_set = random_split(images, [900, 100])
```

Use instead
-----------
```python
images = ImageFolder("birds", transform=Compose([RandomHorizontalFlip(), ToTensor()]))
clean_images = ImageFolder("birds", transform=ToTensor())
train_set, val_set = random_split(images, [900, 100])
val_set = Subset(clean_images, val_set.indices)
```

When it is right to ignore this
-------------------------------
When validation is meant to be on augmented rows (a loss that compares random views), or the data set stops
augmenting in a way mllint cannot see.

Fix safety
----------
Unsafe: the model is judged on other rows, which is the point. A second data set object without the random
transforms is made beside the first, and the share that judges is taken from it. `RandomCrop` becomes `CenterCrop`
and `RandomResizedCrop` becomes `Resize`, so that sizes stay. The fix is withheld where the transforms are not
written out in sight, one of them is not known, or sizes depend on it in another way.

References
----------
- PyTorch documentation, torch.utils.data: `Subset` and `random_split` keep a reference to the data set.
- Shorten, Khoshgoftaar: A survey on image data augmentation for deep learning, Journal of Big Data 6, 2019.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import WARNING, Block, Finding, Step, rule
from mllint.evidence.judged import DRAWS, Judgement
from mllint.evidence.shares import called
from mllint.repair.clean_twin import clean_twin

_SCREEN = (r"random_split|Subset|subset=|train_test_split|take\(|skip\(",)


@rule(
    "MLL201",
    "validation rows are augmented like training rows",
    severity=WARNING,
    screen=_SCREEN,
    screen_all=(DRAWS,),
)
def augmented_validation(program: Block) -> Iterator[Finding]:
    for found in program.once(Judgement).shared():
        whole = called(found.whole, found.event)
        message = (
            f"a share of {whole} judges the model, but all its rows are changed at random for "
            "training, so the score is too low and differs from run to run"
        )
        because = Step(found.step.what, found.step.node, found.step.source)
        yield Finding(
            found.event, message, because=(because,), fix=clean_twin(found), sure=found.sure
        )
