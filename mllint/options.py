"""From the options of the command line to settings, and settings as a person reads them."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mllint.config import KEYS, Config, ConfigError, validate
from mllint.registry import listing
from mllint.settings import Settings

LISTS = ("select", "ignore", "extend_select", "extend_ignore", "exclude", "extend_exclude")
PLAIN = ("fail_on", "min_confidence", "preview", "force_exclude", "respect_gitignore")


def say(message: str) -> None:
    """A word to the user, on standard error."""
    print(message, file=sys.stderr)


def overrides(options: Mapping[str, Any]) -> dict[str, Any]:
    """The settings that the command line gives."""
    table: dict[str, Any] = {}
    for word in options["config"]:
        if "=" in word:
            table.update(_setting(word))
    for name in LISTS:
        words = [part.strip() for word in options[name] for part in word.split(",") if part.strip()]
        if words:
            table[name.replace("_", "-")] = words
    for name in PLAIN:
        if options[name] is not None:
            table[name.replace("_", "-")] = options[name]
    ignores: dict[str, list[str]] = {}
    for word in options["per_file_ignores"]:
        pattern, colon, rule = word.rpartition(":")
        if not colon:
            raise ConfigError(f"--per-file-ignores: `{word}` is not GLOB:RULE")
        ignores.setdefault(pattern, []).extend(part.strip() for part in rule.split(","))
    if ignores:
        table["per-file-ignores"] = ignores
    return {
        **validate(table, "command line"),
        "ignore_suppressions": options["ignore_suppressions"],
    }


def _setting(word: str) -> dict[str, Any]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        return tomllib.loads(word)
    except tomllib.TOMLDecodeError:
        key, _, value = word.partition("=")
        return {key.strip(): value.strip()}


def print_settings(settings: Settings, key: str | None = None) -> int:
    """Print settings as TOML-like lines; the exit code."""
    if key is not None and key not in KEYS:
        say(f"error: unknown setting `{key}`; valid are {listing(KEYS)}")
        return 2
    if key is None:
        print(f"# {settings.file or 'defaults'}")
    for name in [key] if key else KEYS:
        value = getattr(settings, name.replace("-", "_"))
        print(f"{'' if key else name + ' = '}{_toml(value)}")
    return 0


def show_settings(key: str | None, *, isolated: bool = False) -> int:
    """`mllint config`."""
    try:
        return print_settings(Config(isolated=isolated).of(Path()), key)
    except ConfigError as error:
        say(f"error: {error}")
        return 2


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return (
        f"{{ {', '.join(f'{_toml(k)} = {_toml(v)}' for k, v in value.items())} }}"
        if value
        else "{}"
    )
