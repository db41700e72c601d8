"""Shape functions: what the sizes of a result are, by those of its inputs. Stubs name them by a word (`@Shape("conv")`).

They know nothing of programs: a call is a `Given`, and sizes that do not fit are reported to it.
"""

from __future__ import annotations

from mllint.shapes import (  # noqa: F401 - imported for what they register
    creation,
    images,
    joining,
    keras,
    maps,
    reduction,
    resampling,
    sequences,
    views,
    windows,
)
from mllint.shapes.given import FUNCTIONS, UNCLEAR, Given, Result, Unfit

__all__ = ["FUNCTIONS", "UNCLEAR", "Given", "Result", "Unfit"]
