"""The engine's shapes are PyTorch's: networks made up as source text are run by both.

MLLINT_NETWORKS=20000 pytest tests/test_shapes.py -k generated     # instead of 600
"""

from __future__ import annotations

import os
import warnings
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from networks import Network, networks

from mllint.events import Apply, Misfit
from mllint.interpret import interpret
from mllint.interpret.counting import count_parameters
from mllint.project import Project
from mllint.syntax import Source


def run(text: str) -> tuple[Any, RuntimeError | None]:
    """The names of a program that was run, and the error that ended it."""
    names: dict[str, Any] = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            exec(compile(text, "network", "exec"), names)
        except RuntimeError as error:
            return names, error
    return names, None


@settings(
    max_examples=int(os.environ.get("MLLINT_NETWORKS", "600")),
    deadline=None,
    phases=[Phase.generate],
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
    derandomize="MLLINT_NETWORKS" not in os.environ,
)
@given(networks())
def test_generated_networks(network: Network) -> None:
    names, error = run(network.text)
    block = interpret(Source("network.py", network.text), Project())
    misfits = [e for e in block.walk() if isinstance(e, Misfit)]
    assert (error is None) == (not network.wrong), f"{error}\n{network.text}"
    assert [m.kind for m in misfits] == [network.wrong] * bool(network.wrong), network.text
    applied = [e for e in block.happened if isinstance(e, Apply)][-1]
    total = sum(p.numel() for p in names["net"].parameters())
    assert count_parameters(applied.module) == total, network.text
    if error is None:
        assert applied.result.shape == tuple(names["out"].shape), network.text
