"""What a fixture's program measures: it prints one JSON line, a list with one object per seed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

TIMEOUT = 900
"""Seconds for one program; a proof is meant to take seconds on one core."""

CURVE = "curve_"
"""How the names of measures begin that are lists of numbers, to be drawn."""

Measures = Sequence[Mapping[str, Any]]
"""What a program measured: for each seed a number (or, `curve_*`, a list) per name."""


class ProofError(ValueError):
    """A proof that could not be run, or that is written wrongly."""


def run_all(scripts: Sequence[Path]) -> list[Measures]:
    """What programs measure, side by side on as many cores as there are.

    Raises:
        ProofError: if one fails, or prints no measures.
    """
    with ThreadPoolExecutor(min(len(scripts), os.cpu_count() or 1)) as pool:
        return list(pool.map(run, scripts))


def run(script: Path) -> Measures:
    """What a program measures.

    Raises:
        ProofError: if it fails, or prints no measures.
    """
    # A proof runs alone on its machine's cores only by luck; one thread gives the same numbers everywhere.
    environment = {
        **os.environ,
        "OMP_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
        "PYTHONHASHSEED": "0",
    }
    try:
        done = subprocess.run(
            [sys.executable, str(script)],
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            env=environment,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise ProofError(f"{script}: still running after {TIMEOUT} s") from None
    if done.returncode:
        last = done.stderr.strip().rpartition("\n")[2]
        if last.startswith("ModuleNotFoundError"):
            module = last.partition("'")[2].strip("'")
            raise ProofError(f'{script} needs {module}: pip install "mllint-pipelines[proof]"')
        raise ProofError(f"{script} failed: {last or f'exit code {done.returncode}'}")
    for line in reversed(done.stdout.splitlines()):
        try:
            measures = json.loads(line)
        except ValueError:
            continue
        if isinstance(measures, list) and measures and all(isinstance(m, dict) for m in measures):
            return measures
    raise ProofError(f"{script} printed no line of measures")
