"""What one file is checked with: the settings, their defaults, and what they say of a rule or a path."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mllint import registry
from mllint.diagnostic import Severity

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
            word
            for pattern, words in self.per_file_ignores.items()
            if self.matches(pattern, path)
            for word in words
        )

    def matches(self, pattern: str, path: str) -> bool:
        """Whether a glob fits a path: its name, or its way from the configuration file (`!` negates)."""
        from fnmatch import fnmatch

        if pattern.startswith("!"):
            return not self.matches(pattern[1:], path)
        absolute = Path(path).absolute()
        return fnmatch(absolute.name, pattern) or fnmatch(
            str(absolute), str(Path(self.root).absolute() / pattern)
        )


def _fit(code: str, selectors: tuple[str, ...]) -> int:
    return max((len(p) for p in map(registry.prefix, selectors) if code.startswith(p)), default=-1)


def fits(code: str, selectors: tuple[str, ...]) -> bool:
    """Whether any selector names the rule."""
    return _fit(code, selectors) >= 0
