"""The rules there are: loads them by name, finds them by code, name or prefix.

Rules are never imported literally (`import mllint.rules.x`): in a checkout the folder `rules/` stands beside
`mllint/` and is only mapped into the package when it is installed.
"""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import mllint
from mllint.diagnostic import Severity
from mllint.rule import Rule

RULES = "mllint.rules"
FIXTURES = "mllint.fixtures"


class UnknownRule(ValueError):
    """A word that names no rule, with the ones that it might have meant."""


class Notice(NamedTuple):
    """A code of mllint's own: it speaks of the check itself, and no rule file stands behind it."""

    code: str
    name: str
    severity: Severity
    title: str
    page: str
    preview: bool = False


UNUSED = Notice(
    "MLL900",
    "unused-suppression",
    Severity.WARNING,
    "a suppression comment suppresses nothing",
    "A suppression that suppresses nothing.\n\nIt hides the next bug of its kind on that line. `--fix` removes it.",
)
NO_REASON = Notice(
    "MLL901",
    "suppression-without-reason",
    Severity.WARNING,
    "a suppression comment gives no reason",
    "A suppression without a reason.\n\nOnly reported with `require-suppression-reason = true`.",
)
UNKNOWN_RULE = Notice(
    "MLL902",
    "unknown-rule-in-suppression",
    Severity.WARNING,
    "a suppression comment names no rule that exists",
    "A suppression that names no rule, or one that does not exist.\n\n"
    "Write `# mllint: ignore[MLL101] why`; a bare `ignore` would hide bugs nobody has seen yet, so it is refused.",
)
NOT_CHECKED = Notice(
    "MLL998",
    "not-checked",
    Severity.ERROR,
    "a file could not be analysed",
    "A file that could not be analysed.\n\nIt is unreadable, too deeply nested, or mllint crashed on it. "
    "It is reported because a file that was not checked must never look clean.",
)
SYNTAX_ERROR = Notice(
    "MLL999",
    "syntax-error",
    Severity.ERROR,
    "a file is not valid Python",
    "A file that is not valid Python.\n\nNothing else was checked in it.",
)
NOTICES = (UNUSED, NO_REASON, UNKNOWN_RULE, NOT_CHECKED, SYNTAX_ERROR)


def package(name: str) -> list[str]:
    """The folders of a package that is `mllint.rules` or `mllint.fixtures`; [] if there is none."""
    if importlib.util.find_spec(name) is None:
        # A checkout that was not installed: rules/ and fixtures/ stand beside mllint/.
        root = Path(mllint.__file__).resolve().parent.parent
        if (root / name.rpartition(".")[2] / "__init__.py").is_file() and str(
            root
        ) not in mllint.__path__:
            mllint.__path__.append(str(root))
            importlib.invalidate_caches()
        if importlib.util.find_spec(name) is None:
            return []
    return list(importlib.import_module(name).__path__)


@lru_cache(maxsize=1)
def load() -> tuple[Rule, ...]:
    """Every rule, sorted by code.

    Raises:
        TypeError: if a rule's module does not hold exactly one rule, or two share a code or name.
    """
    rules: list[Rule] = []
    for module in pkgutil.iter_modules(package(RULES)):
        if module.name.startswith("_"):
            continue
        found = [
            r
            for r in vars(importlib.import_module(f"{RULES}.{module.name}")).values()
            if isinstance(r, Rule)
        ]
        if len(found) != 1:
            raise TypeError(f"rules/{module.name}.py must hold exactly one rule, not {len(found)}")
        rules += found
    for key in ("code", "name"):
        words = [getattr(r, key) for r in rules]
        twice = sorted({w for w in words if words.count(w) > 1})
        if twice:
            raise TypeError(f"two rules have the {key} {twice[0]}")
    return tuple(sorted(rules, key=lambda r: r.code))


def everything() -> tuple[Rule | Notice, ...]:
    """Every rule and every notice of mllint's own, sorted by code."""
    return (*load(), *NOTICES)


def find(word: str) -> Rule | Notice:
    """The rule with this code or name (`_` for `-` and any case are accepted).

    Raises:
        UnknownRule: naming the closest rules, or all.
    """
    wanted = word.strip().lower().replace("_", "-")
    for rule in everything():
        if wanted in (rule.code.lower(), rule.name):
            return rule
    raise UnknownRule(f"there is no rule `{word}`; {_nearest(wanted)}")


def prefix(word: str) -> str:
    """The code prefix that a selector stands for: "" for `ALL`, `MLL3` for itself, the code for a name.

    Raises:
        UnknownRule: if it selects nothing.
    """
    upper = word.strip().upper()
    if upper == "ALL":
        return ""
    if upper.startswith("MLL") and any(r.code.startswith(upper) for r in everything()):
        return upper
    # A family whose rules are not written yet is no mistake of the user's: `MLL3` always means something.
    if upper == "MLL" or (len(upper) == 4 and upper.startswith("MLL") and upper[3].isdigit()):
        return upper
    return find(word).code


def fixture(rule: Rule) -> Path | None:
    """The folder of the rule's fixture, `<CODE>_<name_with_underscores>`, if it has one."""
    name = f"{rule.code}_{rule.name.replace('-', '_')}"
    return next((Path(home, name) for home in package(FIXTURES) if Path(home, name).is_dir()), None)


def _nearest(word: str) -> str:
    import difflib

    names = {r.name: f"{r.code} ({r.name})" for r in everything()}
    codes = {r.code.lower(): f"{r.code} ({r.name})" for r in everything()}
    close = difflib.get_close_matches(word, [*names, *codes], n=3, cutoff=0.6)
    if close:
        return "did you mean " + " or ".join(dict.fromkeys((names | codes)[c] for c in close)) + "?"
    return f"the rules are {listing(names.values())}"


def listing(words: Iterable[str]) -> str:
    """Words as they stand in a sentence: `a, b and c`."""
    *most, last = list(words)
    return f"{', '.join(most)} and {last}" if most else last
