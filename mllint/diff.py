"""What a fix changes, as a unified diff."""

from __future__ import annotations

from mllint.notebook import Notebook


def unified(path: str, before: str, after: str) -> str:
    """What a fix changes, as a unified diff; of a notebook cell by cell."""
    if before == after:
        return ""
    if not path.endswith(".ipynb"):
        return _unified(path, before, after)
    old, new = Notebook(before), Notebook(after)
    return "".join(
        _unified(f"{path}:cell {a.number}", a.source + "\n", b.source + "\n")
        for a, b in zip(old.cells, new.cells, strict=True)
        if a.source != b.source
    )


def _unified(name: str, before: str, after: str) -> str:
    import difflib

    lines = difflib.unified_diff(before.splitlines(True), after.splitlines(True), name, name)
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )
