"""Which files a run is about: from paths to Python files and notebooks, past excludes and .gitignore."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from mllint.config import Config
from mllint.settings import Settings

SUFFIXES = (".py", ".pyi", ".ipynb")


@dataclass(slots=True)
class Found:
    """What the paths of a command line lead to.

    Attributes:
        files: each file once, with its settings, in the order in which they will be checked.
        missing: paths that do not exist.
        excluded: how many files and folders were left out, and why.
    """

    files: list[tuple[str, Settings]] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    excluded: dict[str, int] = field(default_factory=dict)


def discover(paths: Sequence[str], config: Config) -> Found:
    """The files under `paths`. A file that is named itself is taken whatever its suffix and the excludes say.

    Raises:
        ConfigError: on a configuration file that cannot be.
    """
    found = Found()
    seen: set[str] = set()
    for given in paths:
        path = Path(given)
        if path.is_dir():
            for file, settings in _Walk(config, found).walk(given):
                _take(found, seen, file, settings)
        elif path.exists() or path.is_symlink():
            settings = config.of(path)
            if settings.force_exclude and (_excluded(path, settings) or _ignored(path, settings)):
                _count(found, "excluded")
            else:
                _take(found, seen, given, settings)
        else:
            found.missing.append(given)
    return found


def _take(found: Found, seen: set[str], file: str, settings: Settings) -> None:
    # `realpath` so that a file reached by its name and by a symlinked folder is checked once.
    real = os.path.realpath(file)
    if real not in seen:
        seen.add(real)
        found.files.append((file, settings))


def _count(found: Found, why: str) -> None:
    found.excluded[why] = found.excluded.get(why, 0) + 1


class _Walk:
    """The walk of one folder."""

    def __init__(self, config: Config, found: Found) -> None:
        self.config, self.found = config, found
        self.visited: set[str] = set()

    def walk(self, top: str) -> Iterator[tuple[str, Settings]]:
        """Every file below `top`, sorted, files of a folder before its folders."""
        settings = self.config.of(Path(top))
        if settings.force_exclude and _excluded(Path(top), settings):
            _count(self.found, "excluded")
            return
        ignores = _Ignores.above(top) if settings.respect_gitignore else None
        yield from self._folder(top, ignores)

    def _folder(self, top: str, above: _Ignores | None) -> Iterator[tuple[str, Settings]]:
        # An explicit stack: a tree of folders deeper than Python's recursion limit is not our user's problem.
        stack = [(top, above)]
        while stack:
            folder, ignores = stack.pop()
            real = os.path.realpath(folder)
            if real in self.visited:
                continue
            self.visited.add(real)
            settings = self.config.of(Path(folder))
            ignores = ignores.enter(folder) if ignores is not None else None
            try:
                entries = sorted(os.scandir(folder), key=lambda e: e.name)
            except OSError:
                _count(self.found, "unreadable folders")
                continue
            folders = []
            for entry in entries:
                path = os.path.join(folder, entry.name) if folder != "." else entry.name
                is_folder = entry.is_dir()
                if not is_folder and not entry.name.endswith(SUFFIXES):
                    continue
                if _excluded(Path(path), settings, below=Path(top)):
                    _count(self.found, "excluded")
                elif ignores is not None and ignores.match(path, is_folder):
                    _count(self.found, "git-ignored")
                elif is_folder:
                    folders.append((path, ignores))
                else:
                    yield path, settings
            stack.extend(reversed(folders))


def _excluded(path: Path, settings: Settings, below: Path | None = None) -> bool:
    """Whether a pattern fits the path or a folder on its way (from `below`, whose own name was asked for)."""
    patterns = settings.exclude + settings.extend_exclude
    root = Path(settings.root).absolute()
    absolute = Path(os.path.abspath(path))
    ways = [absolute] if below is not None else [absolute, *absolute.parents]
    for way in ways:
        if way == root or (below is None and root not in way.parents):
            break
        relative = str(way.relative_to(root)) if root in way.parents else ""
        for pattern in patterns:
            clean = pattern.rstrip("/").removeprefix("./")
            if fnmatch(way.name, clean) or (
                relative and "/" in clean and _path_fits(relative, clean)
            ):
                return True
    return False


def _path_fits(relative: str, pattern: str) -> bool:
    for ending in ("/**/*", "/**", "/*"):
        pattern = pattern.removesuffix(ending) if ending != "/*" else pattern
    return fnmatch(relative, pattern) or fnmatch(relative, pattern + "/*")


def _ignored(path: Path, settings: Settings) -> bool:
    if not settings.respect_gitignore:
        return False
    ignores = _Ignores.above(str(path.parent)).enter(str(path.parent))
    return ignores.match(str(path), False)


class _Ignores:
    """The .gitignore files that hold in a folder, the closest last. The last pattern that fits decides."""

    def __init__(self, specs: tuple[tuple[str, Any], ...]) -> None:
        self.specs = specs

    @classmethod
    def above(cls, folder: str) -> _Ignores:
        """What the repository says down to, but not including, `folder`."""
        path = Path(folder).resolve()
        root = next((p for p in (path, *path.parents) if (p / ".git").exists()), None)
        if root is None:
            return cls(())
        specs = cls(_read(root, root / ".git" / "info" / "exclude"))
        for parent in reversed([p for p in path.parents if p == root or root in p.parents]):
            specs = specs.enter(str(parent))
        return specs

    def enter(self, folder: str) -> _Ignores:
        """With the .gitignore of one more folder."""
        path = Path(folder)
        more = _read(path, path / ".gitignore")
        return _Ignores(self.specs + more) if more else self

    def match(self, path: str, is_folder: bool) -> bool:
        """Whether git ignores the path."""
        if not self.specs:
            return False
        real = os.path.join(os.path.realpath(os.path.dirname(path) or "."), os.path.basename(path))
        for home, spec in reversed(self.specs):
            relative = os.path.relpath(real, home)
            if relative.startswith(".."):
                continue
            verdict = spec.check_file(relative + "/" if is_folder else relative).include
            if verdict is not None:
                return bool(verdict)
        return False


def _read(home: Path, file: Path) -> tuple[tuple[str, Any], ...]:
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ()
    if not any(line.strip() and not line.startswith("#") for line in lines):
        return ()
    import pathspec

    return ((os.path.realpath(home), pathspec.GitIgnoreSpec.from_lines(lines)),)
