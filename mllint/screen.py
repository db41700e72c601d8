"""Which files are worth parsing: those in whose text, or in a file they import, a rule's words occur."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

from mllint.depth import too_deep
from mllint.needles import Needles
from mllint.rule import Rule
from mllint.syntax import SourceError, decode
from mllint.text import Lines

_IMPORT = re.compile(
    r"^[ \t]*(?:from[ \t]+(\.*)([\w.]*)[ \t]+import[ \t]+(\((?:[\w\s,]+|#.*)*|[\w, \t]*)"
    r"|import[ \t]+([\w., \t]+))",
    re.MULTILINE,
)
_COMMENT = re.compile("#.*")
_MAX_BYTES = 1_000_000


class Finder(Protocol):
    """What is asked of a project: the file that an import means."""

    def find(self, name: str, level: int, importer: str) -> str | None:
        """The absolute path of the module, None if it is none of the project's files."""


@dataclass(slots=True)
class _Seen:
    """A file that was looked at: the hash of its text, what was found in it and with its imports, what it imports."""

    text: int
    found: int
    imports: list[str]
    whole: int | None = None


class Screen:
    """Tells for each file which rules can fire in it. Remembers what it saw of the files that were imported."""

    def __init__(self, finder: Finder) -> None:
        self._finder = finder
        self._files: dict[tuple[Needles, str], _Seen] = {}

    def relevant(self, rules: Sequence[Rule], text: str, path: str) -> list[Rule]:
        """The rules that can fire in a file; a rule without a screen always can."""
        sets = tuple(dict.fromkeys(one for rule in rules for one in _sets(rule)))
        needles = _needles(sets)
        key = needles, os.path.abspath(path)
        seen = self._files.get(key)
        if seen is None or seen.text != hash(text):
            seen = self._files[key] = self._look(needles, text, path)
        found = seen.found
        if found != needles.all:
            # What an imported helper does to the values counts as done here: its text counts as this file's.
            found = seen.whole = self._with_imports(needles, seen)
        lacking = {one for number, one in enumerate(sets) if not found >> number & 1}
        return [rule for rule in rules if lacking.isdisjoint(_sets(rule))]

    def _with_imports(self, needles: Needles, seen: _Seen) -> int:
        """What is found in a file or in any project file that it imports, directly or not."""
        found = seen.found
        done = set()
        todo = list(seen.imports)
        while todo and found != needles.all:
            path = todo.pop()
            if path in done:
                continue
            done.add(path)
            key = needles, path
            other = self._files.get(key)
            if other is None:
                other = self._files[key] = self._look(needles, _read(path), path)
            if other.whole is None:
                found |= other.found
                todo += other.imports
            else:
                found |= other.whole
        return found

    def _look(self, needles: Needles, text: str, path: str) -> _Seen:
        imports = self._imports(text, path) if "import" in text else []
        return _Seen(hash(text), needles.found(text), imports)

    def _imports(self, text: str, path: str) -> list[str]:
        found: dict[str | None, None] = {}
        for dots, module, names, plain in _IMPORT.findall(text):
            if plain:
                for name in _names(plain):
                    found[self._finder.find(name, 0, path)] = None
                continue
            home = self._finder.find(module, len(dots), path) if module else None
            found[home] = None
            if home is None or home.endswith("__init__.py"):
                # `from package import module` names a file by the imported word.
                for word in _names(_COMMENT.sub("", names).lstrip("(")):
                    inside = f"{module}.{word}" if module else word
                    found[self._finder.find(inside, len(dots), path)] = None
        return [path for path in found if path]


def _names(listed: str) -> list[str]:
    """The names in a list of imports, without those they are given (`a as b, c`)."""
    return [part.split()[0] for part in listed.split(",") if part.strip()]


def _read(path: str) -> str:
    try:
        data = Path(path).read_bytes()
        return decode(data)[0] if len(data) <= _MAX_BYTES else ""
    except (OSError, SourceError):
        return ""


def _sets(rule: Rule) -> tuple[tuple[str, ...], ...]:
    """The sets of expressions of each of which one must match for the rule to fire."""
    return ((rule.screen,) if rule.screen else ()) + tuple((one,) for one in rule.screen_all)


_needles = cache(Needles)


def looks_valid(text: str) -> bool:
    """Whether Python itself parses the text: a tenth of what LibCST would need to say so.

    False is no verdict: the syntax may only be newer than the Python that runs.

    Raises:
        SourceError: if the text is nested too deeply to be parsed.
    """
    import ast
    import warnings

    deep = too_deep(text)
    if deep:
        raise SourceError(deep.message, *Lines(text).position(deep.offset), syntax=deep.python_too)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            ast.parse(text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return False
    return True
