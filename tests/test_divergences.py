"""Which calls compute a KL divergence, and how they were told to."""

from __future__ import annotations

import pytest

from mllint.evidence.divergences import Divergence, divergences
from mllint.interpret import interpret
from mllint.syntax import Source

IMPORTS = """
import functools
import torch
import torch.nn as nn
import torch.nn.functional as F

p, q = torch.load("p.pt"), torch.load("q.pt")
"""


def found(text: str) -> list[Divergence]:
    return list(divergences(interpret(Source("program.py", IMPORTS + text))))


@pytest.mark.parametrize(
    ("text", "reduction", "log_target"),
    [
        ("F.kl_div(q, p)", "mean", False),
        ("F.kl_div(q, p, reduction='sum', log_target=True)", "sum", True),
        ("F.kl_div(q, p, None, None, 'batchmean')", "batchmean", False),
        ("F.kl_div(q, p, size_average=False)", "sum", False),
        ("F.kl_div(q, p, size_average=True, reduction='sum')", "mean", False),
        ("F.kl_div(q, p, reduce=False)", "none", False),
        ("F.kl_div(q, p, **unknown)", None, None),
        ("F.kl_div(q, p, reduction=unknown)", None, False),
        ("nn.KLDivLoss()(q, p)", "mean", False),
        ("nn.KLDivLoss(reduction='none')(q, p)", "none", False),
        ("nn.KLDivLoss(False)(q, p)", "sum", False),
        ("nn.KLDivLoss(**unknown)(q, p)", None, None),
        ("functools.partial(F.kl_div, log_target=True)(q, p)", "mean", True),
        ("class Loss(nn.KLDivLoss): ...\nLoss(reduction='sum')(q, p)", "sum", False),
    ],
)
def test_function_and_loss_are_one_kind(
    text: str, reduction: str | None, log_target: bool | None
) -> None:
    (one,) = found(text)
    assert (one.reduction, one.log_target) == (reduction, log_target)
    assert one.input_node.value == "q"
    assert one.target_node.value == "p"


def test_a_loss_knows_the_call_that_made_it() -> None:
    text = """
class Distiller(nn.Module):
    def __init__(self):
        super().__init__()
        self.losses = {"soft": nn.KLDivLoss(reduction="batchmean")}

    def forward(self, q, p):
        return self.losses["soft"](q, p)

Distiller()(q, p)
"""
    one = found(text)[0]
    assert one.constructor is not None
    assert one.told is one.constructor
    assert one.constructor.nodes["reduction"].value == '"batchmean"'
    assert found("F.kl_div(q, p)")[0].told is not None
