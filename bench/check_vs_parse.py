"""What a whole check costs beside a bare LibCST parse of the same bytes.

    python bench/check_vs_parse.py                       # timm if it is installed, else torch's nn folder
    python bench/check_vs_parse.py torchvision           # another installed package
    python bench/check_vs_parse.py --root ~/code/timm    # any folder of Python files
    python bench/check_vs_parse.py --no-screen           # force every file through the interpreter

For each file one run measures the CPU time of `libcst.parse_module(bytes)` and of mllint's check of the same bytes:
decode, screen, parse, interpret, rules (`mllint.analyse.Checker`, one for all files, as a run has). The bare parse is
that of a process that has nothing but LibCST; the check is made in this process, with LibCST loaded as mllint's own
processes load it (`mllint.lean`). The two take turns, and which goes first alternates from file to file. Garbage is
collected before each, so neither pays for the other. The ratio per file does not depend on the machine; the times do.
The first files warm up both and are measured again at the end.
"""

# ruff: noqa: E402 - LibCST has to be loaded before anything imports it

from __future__ import annotations

import argparse
import gc
import importlib.util
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from mllint.lean import load_libcst

load_libcst()

from mllint import registry
from mllint.analyse import Checker
from mllint.rule import Rule
from mllint.screen import Screen
from mllint.settings import Settings
from mllint.syntax import hide_trees

WARM_UP = 5
SLOWEST = 8

BARE = """
import gc, sys, time
import libcst
for path in map(str.strip, sys.stdin):
    with open(path, "rb") as file:
        data = file.read()
    gc.collect()
    gc.freeze()
    start = time.process_time()
    try:
        libcst.parse_module(data)
    except libcst.ParserSyntaxError:
        print(0, flush=True)
    else:
        print(time.process_time() - start, flush=True)
"""
"""A process that parses the files it is told, and says what each cost; 0 for one that is no Python."""


class Measure(NamedTuple):
    """One file: CPU seconds of the bare parse and of the check, and what became of it."""

    path: Path
    lines: int
    parse: float
    check: float
    parsed: bool
    complete: bool

    @property
    def ratio(self) -> float:
        return self.check / self.parse


def folder_of(package: str) -> Path:
    """Where an installed package lies, without importing it.

    Raises:
        SystemExit: if it is not installed.
    """
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{package} is not an installed package")
    return Path(next(iter(spec.submodule_search_locations)))


def files_of(args: argparse.Namespace) -> list[Path]:
    """The files to measure, in a fixed order that has nothing to do with what is in them."""
    if args.root:
        root = Path(args.root)
    elif args.package:
        root = folder_of(args.package)
    elif importlib.util.find_spec("timm"):
        root = folder_of("timm")
    else:
        root = folder_of("torch") / "nn"
    found = [path for path in sorted(root.rglob("*.py")) if path.stat().st_size]
    print(f"{len(found)} files in {root}")
    return found[: args.limit] if args.limit else found


class Bare:
    """The process of the bare parses."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", BARE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def parse(self, path: Path) -> float:
        """The CPU seconds of a bare parse of a file, 0 if LibCST cannot parse it."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(f"{path}\n")
        self._process.stdin.flush()
        return float(self._process.stdout.readline())


def cpu(work: Callable[[], object]) -> float:
    """The CPU seconds of one call, which starts with no garbage about and does not look for it in what is kept."""
    gc.collect()
    gc.freeze()
    start = time.process_time()
    work()
    return time.process_time() - start


def measure(path: Path, checker: Checker, bare: Bare, first: bool) -> Measure | None:
    """Measure one file; None if LibCST cannot parse it."""
    data = path.read_bytes()
    settings = Settings(preview=True)
    seen: list[bool] = []

    def check() -> None:
        result = checker.check(data, str(path), settings)
        seen[:] = [result.parsed, not result.partial]

    if first:
        parse_time, check_time = bare.parse(path), cpu(check)
    else:
        check_time, parse_time = cpu(check), bare.parse(path)
    if not parse_time:
        return None
    lines = data.count(b"\n") + 1
    return Measure(path, lines, parse_time, check_time, seen[0], seen[1])


def no_screen() -> None:
    """Let every rule be asked about every file."""

    def relevant(self: Screen, rules: Sequence[Rule], text: str, path: str) -> list[Rule]:
        return list(rules)

    Screen.relevant = relevant  # type: ignore[method-assign]


def quartiles(ratios: Sequence[float]) -> str:
    """The quartiles and extremes of some ratios."""
    low, middle, high = statistics.quantiles(ratios, n=4)
    return (
        f"median {middle:.2f}   quartiles {low:.2f} and {high:.2f}"
        f"   from {min(ratios):.2f} to {max(ratios):.2f}"
    )


def report(measures: Sequence[Measure], slowest: int) -> None:
    """Print what was measured."""
    parsed = [m for m in measures if m.parsed]
    total_parse, total_check = sum(m.parse for m in measures), sum(m.check for m in measures)
    print(f"check / bare parse, {len(measures)} files:  {quartiles([m.ratio for m in measures])}")
    if len(parsed) > 1:
        print(f"  of the {len(parsed)} parsed:            {quartiles([m.ratio for m in parsed])}")
    share = 100 * len(parsed) / len(measures)
    print(
        f"parsed: {len(parsed)} of {len(measures)} files ({share:.0f} %); the others were screened out"
    )
    print(
        f"totals: {sum(m.lines for m in measures)} lines, bare parse {total_parse:.2f} s, "
        f"check {total_check:.2f} s, ratio {total_check / total_parse:.2f}"
    )
    partly = [m for m in measures if not m.complete]
    if partly:
        print(f"only partly checked: {len(partly)} files")
    print(f"the {slowest} largest ratios of parsed files:")
    for m in sorted(parsed, key=lambda m: -m.ratio)[:slowest]:
        print(f"  {m.ratio:5.2f}  {1000 * m.check:6.0f} ms  {m.lines:5} lines  {m.path}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("package", nargs="?", help="an installed package")
    parser.add_argument("--root", help="a folder of Python files instead")
    parser.add_argument("--no-screen", action="store_true", help="parse and interpret every file")
    parser.add_argument("--limit", type=int, help="at most so many files")
    parser.add_argument("--slowest", type=int, default=SLOWEST, help="how many files to list")
    args = parser.parse_args()
    files = files_of(args)
    if args.no_screen:
        no_screen()
    rules = registry.load()
    print(
        f"Python {sys.version.split()[0]}, LibCST {version('libcst')}, {os.cpu_count()} cores, {len(rules)} rules"
    )
    hide_trees()
    bare = Bare()
    for path in files[:WARM_UP]:
        measure(path, Checker(), bare, True)
    checker = Checker()
    measures = [
        found
        for number, path in enumerate(files)
        if (found := measure(path, checker, bare, number % 2 == 0)) is not None
    ]
    report(measures, args.slowest)


if __name__ == "__main__":
    main()
