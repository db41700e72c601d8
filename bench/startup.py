"""What starting mllint costs above starting Python.

    python bench/startup.py
    python bench/startup.py --runs 30

Measures the CPU time of whole processes: `python -c pass`, `mllint --version`, and `mllint check` on one file of 50
lines that has a finding, all with the Python that runs this and with byte code caches on. Prints medians, and what
each costs above bare Python. The commands take turns, so that a busy machine slows them alike. For what is imported
and why: `python -X importtime -m mllint check FILE`.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

PROGRAM = '''"""Train a small classifier on noisy copies of a few images."""

import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn


def copies(x, y, n, scale=0.1):
    """`n` noisy copies of every row."""
    rows, labels = [x], [y]
    for _ in range(n):
        rows.append(x + scale * np.random.normal(size=x.shape))
        labels.append(y)
    return np.concatenate(rows), np.concatenate(labels)


class Net(nn.Module):
    def __init__(self, width=64):
        super().__init__()
        self.first = nn.Linear(64, width)
        self.last = nn.Linear(width, 10)

    def forward(self, x):
        return self.last(torch.relu(self.first(x)))


def train(model, x, y, epochs=20):
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    loss_function = nn.CrossEntropyLoss()
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = loss_function(model(x), y)
        loss.backward()
        optimizer.step()


def main():
    x, y = load_digits(return_X_y=True)
    x, y = copies(x, y, 5)
    x_train, x_test, y_train, y_test = train_test_split(x, y, test_size=0.2)
    model = Net()
    train(model, torch.tensor(x_train).float(), torch.tensor(y_train))
    predicted = model(torch.tensor(x_test).float()).argmax(1)
    print("accuracy", (predicted.numpy() == y_test).mean())


if __name__ == "__main__":
    main()
'''


def cpu(command: Sequence[str], folder: str, environment: dict[str, str]) -> float:
    """The CPU seconds of one process, its children's included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1) or b"Traceback" in done.stderr:
        raise SystemExit(done.stderr.decode())
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=15, help="how often each command is run")
    runs: int = parser.parse_args().runs
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT), environment.get("PYTHONPATH", "")])
    python = [sys.executable]
    commands = {
        "python -c pass": [*python, "-c", "pass"],
        "mllint --version": [*python, "-m", "mllint", "--version"],
        "mllint check (50 lines)": [*python, "-m", "mllint", "check", "--no-cache", "train.py"],
        "mllint check, nothing to do": [*python, "-m", "mllint", "check", "--no-cache", "plain.py"],
        "python -c 'import libcst'": [*python, "-c", "import libcst"],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "train.py").write_text(PROGRAM)
        Path(folder, "plain.py").write_text("def area(r):\n    return 3.14 * r * r\n")
        for number in range(runs + 1):
            for name, command in commands.items():
                used = cpu(command, folder, environment)
                if number:
                    times[name].append(used)
    bare = statistics.median(times["python -c pass"])
    print(
        f"Python {sys.version.split()[0]}, {runs} runs of each, CPU milliseconds (median, lowest)"
    )
    for name, seconds in times.items():
        middle = statistics.median(seconds)
        print(
            f"{name:30} {1000 * middle:5.0f} {1000 * min(seconds):5.0f}"
            f"   above bare Python {1000 * (middle - bare):5.0f}"
        )


if __name__ == "__main__":
    main()
