"""The vocabulary of facts: what can be known of a value, each with the sentence that explains it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, eq=False)
class Fact:
    """Something that can be known of a value.

    A *lineage* fact says where data came from and survives a call nothing is known about; any other fact is a
    *state* and does not, which is what keeps "don't know" silent.
    """

    name: str
    doc: str
    lineage: bool = False

    def __repr__(self) -> str:
        return self.name


AUGMENTED = Fact(
    "Augmented", "rows that are near copies of other rows of the same data", lineage=True
)
PERTURBED = Fact(
    "Perturbed", "each row randomly changed (noise, flips, crops), one for one", lineage=True
)
CHANGED = Fact(
    "Changed",
    "each row changed as a name says (turned, mirrored), perhaps the same way each time",
    lineage=True,
)
RESAMPLED = Fact(
    "Resampled",
    "rows of which some are copies of others of the same data, or mixtures of them",
    lineage=True,
)
THINNED = Fact(
    "Thinned",
    "rows of which some were left out so that the classes are as large as one another",
    lineage=True,
)
TRAIN = Fact("Train", "data the model is fitted on", lineage=True)
VALIDATION = Fact("Validation", "data that choose the model", lineage=True)
TEST = Fact("Test", "data that judge the model", lineage=True)
LABELS = Fact("Labels", "targets, not inputs", lineage=True)
MEASURED = Fact(
    "Measured", "read from a file or a data set, not made up by the program", lineage=True
)
LEARNED = Fact(
    "Learned", "moved a little in every pass of a loop, or computed from what is", lineage=True
)

WEIGHT = Fact("Weight", "a weight of a layer: a parameter with at least two dimensions")
BIAS = Fact("Bias", "a one-dimensional parameter: a bias, a norm's gain")
NOISE = Fact("Noise", "a fresh random draw")
REPEATED = Fact("Repeated", "row numbers, or rows, of which some occur more than once")
PERMUTATION = Fact("Permutation", "all row numbers, in random order")
SHUFFLED = Fact("Shuffled", "rows in random order; the step is where that order was drawn")
RESHUFFLED = Fact(
    "Reshuffled", "rows that come in another random order each time they are gone over"
)
RANDOM = Fact("Random", "a transform that draws at random each time it is applied")
DETERMINISTIC = Fact("Deterministic", "a transform that gives the same result each time")
LOGITS = Fact("Logits", "unnormalised scores, any real number")
PROBABILITIES = Fact("Probabilities", "numbers between 0 and 1")
LOG_PROBABILITIES = Fact("LogProbabilities", "logarithms of probabilities, at most 0")
DETACHED = Fact("Detached", "cut off from the graph: no gradient flows back")
FIXED = Fact(
    "Fixed", "nothing that is trained went into it: cut off, computed without gradients, or data"
)
BARE = Fact("Bare", "a module none of whose library base's constructors has run yet")


@dataclass(frozen=True, slots=True, eq=False)
class Fitted(Fact):
    """That values were computed with what an estimator learned from rows: one such fact for each fit.

    `fit` is the event; `own` says that the values are of rows that it learned from.
    """

    fit: Any = None
    own: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Chosen(Fact):
    """That numbers, names or a mask of columns say which of them an estimator keeps.

    `own` and `other` are the facts of what is picked by them, of rows that the estimator learned from and of others.
    """

    own: Any = None
    other: Any = None


FACTS: dict[str, Fact] = {
    fact.name: fact for fact in list(globals().values()) if isinstance(fact, Fact)
}
