"""The check of many files: one after the other or over processes, so that no file can end the run."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from mllint.diagnostic import Diagnostic
from mllint.lean import load_libcst
from mllint.result import Crash, FileResult, Key, failed
from mllint.settings import Settings
from mllint.sheet import Sheet
from mllint.syntax import hide_trees

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

    from mllint.analyse import Checker

Job = tuple[str, Settings]

MAX_BYTES = 20_000_000
"""A larger file is no program anybody wrote; reading it would only cost memory."""

POOL_PAYS = 400_000
"""Bytes of source from which starting processes costs less than they save (0.4 s of start-up each)."""

RISKY = 150_000
"""A file of more bytes is checked in a process of its own: whatever it does to the parser, the run goes on."""

BATCH = 24
"""Files per task: few enough to balance, enough that the project's imports are parsed once per batch."""


def check_text(content: str | bytes, path: str, settings: Settings) -> FileResult:
    """Check one text as if it were the file `path`. Never raises, whatever is in it."""
    from mllint.analyse import Checker

    return Checker().check(content, path, settings)


def check_paths(jobs: Sequence[Job], workers: int = 0) -> Iterator[FileResult]:
    """Check files, each with its settings; the results come in the order in which they are ready.

    Args:
        jobs: paths and settings.
        workers: processes; 0 for one per core where that pays.
    """
    sizes = {path: _size(path) for path, _ in jobs}
    count = min(workers or os.cpu_count() or 1, len(jobs))
    if count > 1 and (workers or sum(sizes.values()) >= POOL_PAYS):
        batches = _batches(jobs, count)
        # The most work first, so that none of it is left for the end.
        batches.sort(key=lambda batch: -sum(sizes[path] for path, _ in batch))
        yield from _spread(batches, count)
        return
    quiet = [job for job in jobs if sizes[job[0]] < RISKY]
    if quiet:
        from mllint.analyse import Checker

        checker = Checker()
        for path, settings in quiet:
            yield check_file(path, settings, checker)
    for job in jobs:
        if sizes[job[0]] >= RISKY:
            yield from _alone(job)


def check_file(path: str, settings: Settings, checker: Checker) -> FileResult:
    """Read and check one file."""
    try:
        if os.path.getsize(path) > MAX_BYTES:
            return failed(path, f"the file is larger than {MAX_BYTES // 1_000_000} MB")
        if not os.path.isfile(path):
            return failed(path, "not a regular file")
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        return failed(path, f"cannot be read: {error.strerror or error}")
    return checker.check(data, path, settings)


def _size(path: str) -> int:
    try:
        return os.path.getsize(path)
    except OSError:
        return 0


def _batches(jobs: Sequence[Job], count: int) -> list[list[Job]]:
    # Neighbours stay together: they import the same files.
    size = max(1, min(BATCH, len(jobs) // (count * 4)))
    return [list(jobs[start : start + size]) for start in range(0, len(jobs), size)]


def _check_batch(batch: list[Job]) -> list[FileResult]:
    return [check_file(path, settings, _checker()) for path, settings in batch]


@cache
def _checker() -> Checker:
    """The checker of this process: what one batch taught of the project serves the next."""
    from mllint.analyse import Checker

    return Checker()


def _spread(batches: list[list[Job]], count: int) -> Iterator[FileResult]:
    """Check batches in a pool; when a worker dies, the files of the lost batches are tried one by one."""
    from concurrent.futures import as_completed
    from concurrent.futures.process import BrokenProcessPool

    _load()
    lost: list[list[Job]] = []
    with _pool(count) as pool:
        tasks = {pool.submit(_check_batch, batch): batch for batch in batches}
        try:
            for task in as_completed(tasks):
                try:
                    yield from task.result()
                except BrokenProcessPool:
                    lost.append(tasks[task])
        except (KeyboardInterrupt, GeneratorExit):
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    if lost and len(batches) > 1:
        # The death of one worker breaks the whole pool: most of the lost batches are innocent.
        for batch in lost:
            yield from _retry(batch)
    else:
        for batch in lost:
            for job in batch:
                yield from _alone(job)


def _retry(batch: list[Job]) -> Iterator[FileResult]:
    from concurrent.futures.process import BrokenProcessPool

    try:
        with _pool(1) as pool:
            results = pool.submit(_check_batch, batch).result()
    except BrokenProcessPool:
        for job in batch:
            yield from _alone(job)
    else:
        yield from results


def _alone(job: Job) -> Iterator[FileResult]:
    """Check one file in a process of its own, whose death is its only cost."""
    from concurrent.futures.process import BrokenProcessPool

    with _pool(1) as pool:
        try:
            yield from pool.submit(_check_batch, [job]).result()
        except BrokenProcessPool:
            yield failed(job[0], "the parser crashed on it")


def _pool(count: int) -> ProcessPoolExecutor:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # A threaded caller (an editor) must not be forked with its locks held.
    context = get_context("fork" if hasattr(os, "fork") and _single_threaded() else "spawn")
    return ProcessPoolExecutor(count, mp_context=context, initializer=_start_worker)


def _load() -> None:
    """Load the engine before the processes start, so that forked ones have it for nothing."""
    import mllint.analyse
    import mllint.interpret  # noqa: F401
    from mllint import registry

    registry.load()


def _single_threaded() -> bool:
    import threading

    return threading.active_count() == 1


def _start_worker() -> None:
    """Ctrl-C is the main process's to handle; workers would only print their tracebacks into it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    load_libcst()
    hide_trees()


@dataclass(slots=True)
class Run:
    """What a whole run found, each finding once."""

    diagnostics: list[Diagnostic] = field(default_factory=list)
    sheets: dict[str, Sheet] = field(default_factory=dict)
    crashes: list[Crash] = field(default_factory=list)
    checked: int = 0
    failed: int = 0
    hidden: int = 0
    skipped_cells: int = 0
    partial: int = 0
    interrupted: bool = False


def gather(results: Iterable[FileResult]) -> Run:
    """All results as one: a place found from two files is reported once, sorted by file and place.

    A KeyboardInterrupt ends it early; what there is by then is returned, with `interrupted` set.
    """
    run = Run()
    best: dict[tuple[str, str, int, int, int | None], Diagnostic] = {}
    unused: dict[Key, Diagnostic] = {}
    used: set[Key] = set()
    absolute: dict[str, str] = {}

    def add(diagnostic: Diagnostic) -> None:
        place = diagnostic.place
        path = absolute.setdefault(place.path, os.path.abspath(place.path))
        key = (diagnostic.code, path, place.row, place.column, place.cell)
        other = best.get(key)
        if other is None or _rank(diagnostic) > _rank(other):
            best[key] = diagnostic

    try:
        for result in results:
            run.checked += result.checked
            run.failed += not result.checked
            run.hidden += result.hidden
            run.skipped_cells += result.skipped_cells
            run.partial += result.partial
            run.crashes += result.crashes
            run.sheets.update(result.sheets)
            unused.update(result.unused)
            used |= result.used
            for diagnostic in result.diagnostics:
                add(diagnostic)
    except KeyboardInterrupt:
        run.interrupted = True
    for word, diagnostic in unused.items():
        if word not in used:
            add(diagnostic)
    run.diagnostics = sorted(
        best.values(),
        key=lambda d: (d.place.path, d.place.cell or 0, d.place.row, d.place.column, d.code),
    )
    return run


def _rank(diagnostic: Diagnostic) -> tuple[object, ...]:
    """Which of two reports of one place to keep, whatever order they came in: the one that explains more.

    A helper checked by itself shows less than the helper seen from the program that calls it.
    """
    likely = diagnostic.confidence == "high"
    return likely, len(diagnostic.related), diagnostic.repair is not None, repr(diagnostic)
