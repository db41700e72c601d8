"""Settings: `[tool.mllint]` of the closest file, with the command line on top."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from mllint import __version__, registry
from mllint.diagnostic import Severity

FILES = (".mllint.toml", "mllint.toml", "pyproject.toml")
FORMATS = (
    "full",
    "concise",
    "grouped",
    "json",
    "json-lines",
    "github",
    "gitlab",
    "junit",
    "sarif",
    "rdjson",
    "azure",
    "markdown",
)
EXCLUDED = (
    ".bzr",
    ".direnv",
    ".eggs",
    ".git",
    ".git-rewrite",
    ".hg",
    ".ipynb_checkpoints",
    ".mllint_cache",
    ".mypy_cache",
    ".nox",
    ".pants.d",
    ".pyenv",
    ".pytest_cache",
    ".pytype",
    ".ruff_cache",
    ".svn",
    ".tox",
    ".venv",
    ".vscode",
    "__pycache__",
    "__pypackages__",
    "_build",
    "buck-out",
    "build",
    "dist",
    "node_modules",
    "site-packages",
    "venv",
)
"""What ruff leaves out, and notebooks' checkpoints."""


class ConfigError(Exception):
    """A setting that cannot be: the file, the key, and what would be valid."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What one file is checked with; the names are the keys of the configuration file."""

    select: tuple[str, ...] = ("ALL",)
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    extend_ignore: tuple[str, ...] = ()
    preview: bool = False
    fail_on: str = "warning"
    min_confidence: str = "high"
    exclude: tuple[str, ...] = EXCLUDED
    extend_exclude: tuple[str, ...] = ()
    force_exclude: bool = False
    respect_gitignore: bool = True
    fixable: tuple[str, ...] = ("ALL",)
    unfixable: tuple[str, ...] = ()
    extend_safe_fixes: tuple[str, ...] = ()
    extend_unsafe_fixes: tuple[str, ...] = ()
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    severity: Mapping[str, str] = field(default_factory=dict)
    output_format: str = "full"
    required_version: str = ""
    require_suppression_reason: bool = False
    unsuppressible: tuple[str, ...] = ()
    root: str = "."
    """The folder that patterns are relative to: where the configuration file stands."""
    file: str = ""
    """The configuration file, "" if there is none."""
    ignore_suppressions: bool = False
    """Only from the command line: suppression comments are not honoured."""

    def enabled(self, code: str, *, preview: bool = False) -> bool:
        """Whether a rule is on. The longest selector that fits decides, and `ignore` wins a draw."""
        if preview and not self.preview:
            return False
        chosen = _fit(code, self.select + self.extend_select)
        return chosen >= 0 and chosen > _fit(code, self.ignore + self.extend_ignore)

    def fixes(self, code: str) -> bool:
        """Whether fixes of a rule may be applied."""
        return _fit(code, self.fixable) > _fit(code, self.unfixable)

    def safe(self, code: str, safe: bool) -> bool:
        """Whether a fix counts as safe, after the project's say."""
        promoted, demoted = _fit(code, self.extend_safe_fixes), _fit(code, self.extend_unsafe_fixes)
        return safe if promoted == demoted else promoted > demoted

    def may_suppress(self, code: str) -> bool:
        """Whether a comment may suppress a rule."""
        return _fit(code, self.unsuppressible) < 0

    def severity_of(self, code: str, default: Severity) -> Severity:
        """The severity of a rule, after the project's say."""
        for word, level in self.severity.items():
            if registry.prefix(word) == code:
                return Severity[level.upper()]
        return default

    def ignored_in(self, path: str) -> tuple[str, ...]:
        """The selectors that per-file-ignores switches off in a file."""
        if not self.per_file_ignores:
            return ()
        return tuple(
            word for pattern, words in self.per_file_ignores.items() if self.matches(pattern, path) for word in words
        )

    def matches(self, pattern: str, path: str) -> bool:
        """Whether a glob fits a path: its name, or its way from the configuration file (`!` negates)."""
        from fnmatch import fnmatch

        if pattern.startswith("!"):
            return not self.matches(pattern[1:], path)
        absolute = Path(path).absolute()
        return fnmatch(absolute.name, pattern) or fnmatch(str(absolute), str(Path(self.root).absolute() / pattern))


def _fit(code: str, selectors: tuple[str, ...]) -> int:
    return max((len(p) for p in map(registry.prefix, selectors) if code.startswith(p)), default=-1)


def fits(code: str, selectors: tuple[str, ...]) -> bool:
    """Whether any selector names the rule."""
    return _fit(code, selectors) >= 0


KEYS = tuple(
    f.name.replace("_", "-") for f in fields(Settings) if f.name not in ("root", "file", "ignore_suppressions")
)
_CHOICES = {
    "fail-on": ("error", "warning", "info"),
    "min-confidence": ("high", "medium"),
    "output-format": FORMATS,
}
_SELECTORS = frozenset(
    ("select ignore extend-select extend-ignore fixable unfixable extend-safe-fixes extend-unsafe-fixes").split()
    + ["unsuppressible"]
)


def validate(table: Mapping[str, Any], where: str) -> dict[str, Any]:
    """The settings a table gives, by attribute name.

    Raises:
        ConfigError: on a key, a rule, a choice or a type that does not exist.
    """
    blank = Settings()
    result: dict[str, Any] = {}
    for key, value in table.items():
        if key not in KEYS:
            raise ConfigError(f"{where}: unknown setting `{key}`; valid are {', '.join(KEYS)}, extend")
        name = key.replace("-", "_")
        default = getattr(blank, name)
        if isinstance(default, tuple):
            if not (isinstance(value, (list, tuple)) and all(isinstance(v, str) for v in value)):
                raise ConfigError(f"{where}: `{key}` must be a list of strings")
            value = tuple(value)
            _known_rules(key, value if key in _SELECTORS else (), where)
        elif isinstance(default, Mapping):
            value = _table(key, value, where)
        elif type(value) is not type(default):
            kind = "true or false" if isinstance(default, bool) else "a string"
            raise ConfigError(f"{where}: `{key}` must be {kind}")
        elif key in _CHOICES and value not in _CHOICES[key]:
            raise ConfigError(f"{where}: `{key}` cannot be `{value}`; valid are {', '.join(_CHOICES[key])}")
        result[name] = value
    return result


def _table(key: str, value: Any, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ConfigError(f"{where}: `{key}` must be a table")
    for name, item in value.items():
        if key == "severity":
            _known_rules(key, (name,), where)
            if item not in ("error", "warning", "info"):
                raise ConfigError(f"{where}: the severity of `{name}` must be error, warning or info")
        else:
            if not (isinstance(item, list) and all(isinstance(v, str) for v in item)):
                raise ConfigError(f"{where}: `{key}` of `{name}` must be a list of rules")
            _known_rules(key, tuple(item), where)
    return {name: tuple(item) if isinstance(item, list) else item for name, item in value.items()}


def _known_rules(key: str, words: tuple[str, ...], where: str) -> None:
    for word in words:
        try:
            registry.prefix(word)
        except registry.UnknownRule as error:
            raise ConfigError(f"{where}: `{key}`: {error}") from None


def read(path: Path, _chain: tuple[Path, ...] = ()) -> dict[str, Any] | None:
    """The settings of a configuration file, None if it is a pyproject.toml without `[tool.mllint]`.

    Raises:
        ConfigError: if it cannot be read or holds what does not exist.
    """
    if path in _chain:
        raise ConfigError(f"{path}: `extend` leads back to the file itself")
    table = _toml(path)
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("mllint")
        if table is None:
            return None
    if not isinstance(table, dict):
        raise ConfigError(f"{path}: `tool.mllint` must be a table")
    parent = table.pop("extend", None)
    settings = validate(table, str(path))
    if parent is not None:
        if not isinstance(parent, str):
            raise ConfigError(f"{path}: `extend` must be a path")
        settings = {**(read((path.parent / parent).resolve(), (*_chain, path)) or {}), **settings}
    return {**settings, "root": str(path.parent), "file": str(path)}


def _toml(path: Path) -> Any:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: {error}") from None


class Config:
    """Settings by folder: the closest file upwards, then what the command line says."""

    def __init__(self, over: Mapping[str, Any] | None = None, *, file: str = "", isolated: bool = False) -> None:
        """Args:
        over: settings by attribute name that win over any file; `ignore` and `per_file_ignores` add to it.
        file: the one configuration file to use, instead of the closest.
        isolated: read no file at all.
        """
        self._over = dict(over or {})
        self._file, self._isolated = file, isolated
        self._of_folder = lru_cache(maxsize=None)(self._find)

    def of(self, path: Path) -> Settings:
        """The settings for a file (or a folder that is walked)."""
        if self._isolated or self._file:
            return self._of_folder(Path())
        folder = path if path.is_dir() else path.parent
        return self._of_folder(folder.absolute())

    def _find(self, folder: Path) -> Settings:
        found: dict[str, Any] | None = None
        if self._file:
            found = read(Path(self._file).absolute())
        elif not self._isolated:
            for name in FILES:
                if (folder / name).is_file() and (found := read(folder / name)) is not None:
                    break
            else:
                if folder.parent != folder:
                    return self._of_folder(folder.parent)
        return self._merge(found or {"root": str(Path().absolute())})

    def _merge(self, found: dict[str, Any]) -> Settings:
        over = dict(self._over)
        for key in ("ignore", "extend_ignore", "extend_exclude", "extend_select"):
            if key in over and not (key == "extend_select" and "select" in over):
                over[key] = (*found.get(key, ()), *over[key])
        if "select" in over:
            over.setdefault("extend_select", ())
        if "per_file_ignores" in over:
            over["per_file_ignores"] = {**found.get("per_file_ignores", {}), **over["per_file_ignores"]}
        settings = replace(Settings(), **{**found, **over})
        wanted = settings.required_version
        if wanted and not _version_fits(wanted):
            raise ConfigError(f"{settings.file}: mllint {wanted} is required, but this is {__version__}")
        return settings


def _version_fits(wanted: str) -> bool:
    ours = _numbers(__version__)
    for part in wanted.replace(" ", "").split(","):
        bare = part.lstrip("=<>!~")
        sign, theirs = part[: len(part) - len(bare)] or "==", _numbers(bare)
        fits_ = {"==": ours == theirs, ">=": ours >= theirs, "<=": ours <= theirs, "<": ours < theirs}
        fits_ |= {">": ours > theirs, "!=": ours != theirs}
        if not fits_.get(sign, False):
            return False
    return True


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int("".join(c for c in part if c.isdigit()) or 0) for part in version.split("."))
