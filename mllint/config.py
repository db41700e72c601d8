"""Settings: `[tool.mllint]` of the closest file, with the command line on top."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import fields, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from mllint import __version__, registry
from mllint.settings import FORMATS, Settings

FILES = (".mllint.toml", "mllint.toml", "pyproject.toml")


class ConfigError(Exception):
    """A setting that cannot be: the file, the key, and what would be valid."""


KEYS = tuple(
    f.name.replace("_", "-")
    for f in fields(Settings)
    if f.name not in ("root", "file", "ignore_suppressions")
)
_CHOICES = {
    "fail-on": ("error", "warning", "info"),
    "min-confidence": ("high", "medium"),
    "output-format": FORMATS,
}
_SELECTORS = frozenset(
    [
        "select",
        "ignore",
        "extend-select",
        "extend-ignore",
        "fixable",
        "unfixable",
        "extend-safe-fixes",
        "extend-unsafe-fixes",
        "unsuppressible",
    ]
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
            raise ConfigError(
                f"{where}: unknown setting `{key}`; valid are {', '.join(KEYS)}, extend"
            )
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
            raise ConfigError(
                f"{where}: `{key}` cannot be `{value}`; valid are {', '.join(_CHOICES[key])}"
            )
        result[name] = value
    return result


def _table(key: str, value: Any, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ConfigError(f"{where}: `{key}` must be a table")
    for name, item in value.items():
        if key == "severity":
            _known_rules(key, (name,), where)
            if item not in ("error", "warning", "info"):
                raise ConfigError(
                    f"{where}: the severity of `{name}` must be error, warning or info"
                )
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

    def __init__(
        self, over: Mapping[str, Any] | None = None, *, file: str = "", isolated: bool = False
    ) -> None:
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
            over["per_file_ignores"] = {
                **found.get("per_file_ignores", {}),
                **over["per_file_ignores"],
            }
        settings = replace(Settings(), **{**found, **over})
        wanted = settings.required_version
        if wanted and not _version_fits(wanted):
            raise ConfigError(
                f"{settings.file}: mllint {wanted} is required, but this is {__version__}"
            )
        return settings


def _version_fits(wanted: str) -> bool:
    ours = _numbers(__version__)
    for part in wanted.replace(" ", "").split(","):
        bare = part.lstrip("=<>!~")
        sign, theirs = part[: len(part) - len(bare)] or "==", _numbers(bare)
        fits_ = {
            "==": ours == theirs,
            ">=": ours >= theirs,
            "<=": ours <= theirs,
            "<": ours < theirs,
        }
        fits_ |= {">": ours > theirs, "!=": ours != theirs}
        if not fits_.get(sign, False):
            return False
    return True


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int("".join(c for c in part if c.isdigit()) or 0) for part in version.split("."))
