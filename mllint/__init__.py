"""mllint finds the bugs that make machine-learning results wrong while the program runs happily.

The names that rules and callers need are loaded when they are first used, so that `mllint --version` is quick.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_PUBLIC = {
    "mllint.api": ("check_source", "check_paths", "fix_source"),
    "mllint.block": ("Block",),
    "mllint.diagnostic": ("Diagnostic", "Place", "Related", "Repair", "Severity"),
    "mllint.events": (
        "Alter",
        "Apply",
        "Backward",
        "Call",
        "Descent",
        "Early",
        "Evaluate",
        "Event",
        "Fill",
        "Fit",
        "Freeze",
        "Iterate",
        "Keep",
        "Load",
        "Misfit",
        "Named",
        "OptimizerStep",
        "Reach",
        "Result",
        "Shown",
        "Split",
        "Take",
        "Transform",
    ),
    "mllint.rule": ("ERROR", "INFO", "WARNING", "Finding", "Fix", "Rule", "rule"),
    "mllint.facts": ("AUGMENTED",),
    "mllint.text": ("Edit", "Span"),
    "mllint.lattice": ("elements", "join", "mix"),
    "mllint.site": ("Site", "within"),
    "mllint.value": ("ANYTHING", "UNKNOWN", "Form", "Part", "Step", "Value"),
}
_HOME = {name: module for module, names in _PUBLIC.items() for name in names}
__all__ = ["__version__", *sorted(_HOME)]  # pyright: ignore[reportUnsupportedDunderAll]

if TYPE_CHECKING:
    from mllint.api import check_paths as check_paths
    from mllint.api import check_source as check_source
    from mllint.api import fix_source as fix_source
    from mllint.block import Block as Block
    from mllint.diagnostic import Diagnostic as Diagnostic
    from mllint.diagnostic import Place as Place
    from mllint.diagnostic import Related as Related
    from mllint.diagnostic import Repair as Repair
    from mllint.diagnostic import Severity as Severity
    from mllint.events import *  # noqa: F403
    from mllint.facts import *  # noqa: F403
    from mllint.lattice import elements as elements
    from mllint.lattice import join as join
    from mllint.lattice import mix as mix
    from mllint.rule import ERROR as ERROR
    from mllint.rule import INFO as INFO
    from mllint.rule import WARNING as WARNING
    from mllint.rule import Finding as Finding
    from mllint.rule import Fix as Fix
    from mllint.rule import Rule as Rule
    from mllint.rule import rule as rule
    from mllint.site import Site as Site
    from mllint.site import within as within
    from mllint.text import Edit as Edit
    from mllint.text import Span as Span
    from mllint.value import ANYTHING as ANYTHING
    from mllint.value import UNKNOWN as UNKNOWN
    from mllint.value import Form as Form
    from mllint.value import Part as Part
    from mllint.value import Step as Step
    from mllint.value import Value as Value


def __getattr__(name: str) -> Any:
    # Facts are upper-case words of an open vocabulary, so they are looked up rather than listed.
    home = _HOME.get(name) or ("mllint.facts" if name.isupper() or name == "Fact" else "")
    if not home:
        raise AttributeError(f"module 'mllint' has no attribute {name!r}")
    try:
        value = getattr(import_module(home), name)
    except AttributeError:
        raise AttributeError(f"module 'mllint' has no attribute {name!r}") from None
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__


class _Package(ModuleType):
    """The package with one twist: `rule` is the decorator, although a module of that name is imported too."""

    def __setattr__(self, name: str, value: object) -> None:
        if name == "rule" and isinstance(value, ModuleType):
            value = value.rule
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
