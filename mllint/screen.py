"""Which files are worth parsing: those in whose text, or in a file they import, a rule's words occur."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Protocol

from mllint.depth import too_deep
from mllint.rule import Rule
from mllint.syntax import SourceError, decode
from mllint.text import Lines

_IMPORT = re.compile(
    r"^[ \t]*(?:from[ \t]+(\.*)([\w.]*)[ \t]+import[ \t]+\(?([\w, \t]*)|import[ \t]+([\w., \t]+))",
    re.MULTILINE,
)
_MAX_BYTES = 1_000_000


class Finder(Protocol):
    """What is asked of a project: the file that an import means."""

    def find(self, name: str, level: int, importer: str) -> str | None:
        """The absolute path of the module, None if it is none of the project's files."""


class Screen:
    """Tells for each file which rules can fire in it. Remembers what it saw of the files that were imported."""

    def __init__(self, finder: Finder) -> None:
        self._finder = finder
        self._texts: dict[str, str] = {}
        self._edges: dict[str, list[str]] = {}
        self._hits: dict[tuple[str, str], bool] = {}

    def relevant(self, rules: Sequence[Rule], text: str, path: str) -> list[Rule]:
        """The rules that can fire in a file; a rule without a screen always can."""
        found = [rule for rule in rules if not rule.screen or _pattern(rule.screen).search(text)]
        if len(found) < len(rules) and "import" in text:
            # What an imported helper does to the values counts as done here: its text counts as this file's.
            rest = [rule for rule in rules if rule not in found]
            for other in self._imported(text, path):
                hits = [rule for rule in rest if self._hit(rule, other)]
                found += hits
                rest = [rule for rule in rest if rule not in hits]
                if not rest:
                    break
        return found

    def _imported(self, text: str, path: str) -> Iterator[str]:
        """All project files that a file imports, directly or not."""
        seen: set[str] = set()
        todo = self._imports(text, path)
        while todo:
            other = todo.pop()
            if other not in seen:
                seen.add(other)
                yield other
                if other not in self._edges:
                    self._edges[other] = self._imports(self._text(other), other)
                todo += self._edges[other]

    def _hit(self, rule: Rule, path: str) -> bool:
        key = rule.code, path
        if key not in self._hits:
            self._hits[key] = bool(_pattern(rule.screen).search(self._text(path)))
        return self._hits[key]

    def _imports(self, text: str, path: str) -> list[str]:
        found = []
        for dots, module, names, plain in _IMPORT.findall(text):
            if plain:
                wanted = [(part.split()[0], 0) for part in plain.split(",") if part.strip()]
            else:
                # `from package import module` names a file by the imported word.
                words = [part.split()[0] for part in names.split(",") if part.strip()]
                inside = [f"{module}.{word}" if module else word for word in words]
                wanted = [(name, len(dots)) for name in ([module] if module else []) + inside]
            found += [self._finder.find(name, level, path) for name, level in wanted]
        return [path for path in found if path]

    def _text(self, path: str) -> str:
        if path not in self._texts:
            try:
                data = Path(path).read_bytes()
                self._texts[path] = decode(data)[0] if len(data) <= _MAX_BYTES else ""
            except (OSError, SourceError):
                self._texts[path] = ""
        return self._texts[path]


@cache
def _pattern(screen: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{word})" for word in screen))


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
