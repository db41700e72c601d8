"""The files around a file: which of them an import means, each parsed once."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from mllint.syntax import Source, SourceError, decode

_MAX_BYTES = 1_000_000
"""A larger file is data in Python's clothes; following an import into it would cost more than it tells."""

_MOST_TEXT = 3_000_000
"""Characters of parsed files that are kept for the imports of others, those used last. A tree takes fifty bytes for
each, and what is known of the file's values as much again."""

_ROOT_MARKS = ("pyproject.toml", "setup.py", "setup.cfg", ".git")
_MAX_UP = 5
"""How many folders up a project's root is looked for."""


class Project:
    """Finds and parses the project files that imports name; nothing is ever executed.

    Args:
        wanted: tells from a file's text whether following an import into it can matter.
        sources: trees that replace what is on disk, by absolute path (an editor's unsaved buffers).

    Attributes:
        modules: what running the top level of each file came to, for all the files that import it.
    """

    def __init__(
        self,
        wanted: Callable[[str], bool] = lambda text: True,
        sources: dict[str, Source] | None = None,
    ) -> None:
        self._wanted = wanted
        self._texts: dict[str, str] = {}
        self.modules: dict[str, Any] = {}
        self._sources: dict[str, Source | None] = dict(sources or {})
        self._kept = sum(
            len(source.text) for source in self._sources.values() if source is not None
        )

    def find(self, name: str, level: int, importer: str) -> str | None:
        """The absolute path of the file that `importer` means by module `name` (`level` leading dots)."""
        home = os.path.dirname(os.path.abspath(importer))
        parts = tuple(name.split(".")) if name else ()
        if level:
            for _ in range(level - 1):
                home = os.path.dirname(home)
            return _module_file(home, parts)
        for root in _roots(home):
            found = _module_file(root, parts)
            if found:
                return found
        return None

    def source(self, path: str) -> Source | None:
        """The parsed file, or None if it cannot be read or parsed, or cannot matter."""
        if path in self._sources:
            found = self._sources[path] = self._sources.pop(path)
            return found
        found = self._sources[path] = self._read(path)
        if found is not None:
            self._keep(found)
        return found

    def defines(self, path: str, name: str) -> bool:
        """Whether a file's text looks as if it bound a name at its top level; it is not parsed for that."""
        if path not in self._texts:
            try:
                self._texts[path] = decode(Path(path).read_bytes())[0]
            except (OSError, SourceError):
                self._texts[path] = ""
        text = self._texts[path]
        if name not in text:
            return False
        bound = rf"^(?:(?:async )?def|class) {name}\b|^{name}\b[ \t]*[:=]|^(?:from|import) .*(?:\b{name}\b|\*|\()"
        return re.search(bound, text, re.MULTILINE) is not None

    def add(self, source: Source) -> None:
        """Let imports of this file find the tree that is there already."""
        path = os.path.abspath(source.path)
        if path not in self._sources:
            self._sources[path] = source
            self._keep(source)

    def _keep(self, source: Source) -> None:
        self._kept += len(source.text)
        while self._kept > _MOST_TEXT and len(self._sources) > 1:
            oldest = next(iter(self._sources))
            gone = self._sources.pop(oldest)
            self._kept -= len(gone.text) if gone is not None else 0
            self.modules.pop(oldest, None)

    def parsed(self, path: str, text: str) -> Source | None:
        """The tree of a file that some import had parsed before, if it is of this text and called by this path."""
        known = self._sources.get(os.path.abspath(path))
        return known if known is not None and known.text == text and known.path == path else None

    def _read(self, path: str) -> Source | None:
        try:
            if os.path.getsize(path) > _MAX_BYTES:
                return None
            text, _ = decode(Path(path).read_bytes())
            return Source(_shown(path), text) if self._wanted(text) else None
        except (OSError, SourceError, RecursionError):
            return None


def _shown(path: str) -> str:
    """A path as the user would write it: relative to the working folder where it lies below it."""
    relative = os.path.relpath(path)
    return path if relative.startswith("..") else relative


@cache
def _roots(home: str) -> tuple[str, ...]:
    """The folders that absolute imports of a file in `home` may start from, nearest first."""
    roots = [home]
    folder = home
    for _ in range(_MAX_UP):
        if any(os.path.exists(os.path.join(folder, mark)) for mark in _ROOT_MARKS):
            roots.append(os.path.join(folder, "src"))
            break
        parent = os.path.dirname(folder)
        if parent == folder:
            break
        in_package = os.path.exists(os.path.join(folder, "__init__.py"))
        marked = any(os.path.exists(os.path.join(parent, mark)) for mark in _ROOT_MARKS)
        if not in_package and not marked and len(roots) > 2:
            break
        folder = parent
        roots.append(folder)
    return tuple(roots)


@cache
def _module_file(root: str, parts: tuple[str, ...]) -> str | None:
    base = os.path.join(root, *parts)
    for candidate in (base + ".py", os.path.join(base, "__init__.py")):
        if candidate != root + ".py" and os.path.isfile(candidate):
            return candidate
    return None
