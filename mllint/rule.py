"""What a rule is: a code, a name, a page, and a function from an event to findings."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, get_type_hints

from mllint.block import Block
from mllint.diagnostic import Severity
from mllint.events import Event
from mllint.site import Node
from mllint.text import Edit
from mllint.value import Step

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO


@dataclass(frozen=True, slots=True)
class Fix:
    """A repair: a verb phrase, text edits of the file the finding is in, and whether no result can change."""

    title: str
    edits: tuple[Edit, ...]
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found: where, the sentence for the user, the steps that led there, and perhaps a fix."""

    at: Event
    message: str
    because: tuple[Step, ...] = ()
    fix: Fix | None = None
    node: Node = None
    """The expression to mark, where it is not the event's own."""
    sure: bool = True
    severity: Severity | None = None
    """How bad this one is, where that is not what the rule says of all."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as declared by `@rule`; `on` is the event type it asks for (`Block`: the whole program)."""

    code: str
    title: str
    severity: Severity
    check: Callable[[Any], Iterator[Finding]]
    on: type[Event] | type[Block]
    preview: bool = False
    problem: str = ""
    screen: tuple[str, ...] = ()
    """The rule cannot fire in a program whose text matches none of these regular expressions."""
    name: str = field(default="")
    screen_all: tuple[str, ...] = ()
    """Nor in one that does not match each of these as well."""

    @property
    def page(self) -> str:
        """The rule's page: the docstring of its file."""
        return inspect.cleandoc(sys.modules[self.check.__module__].__doc__ or "")


def rule(
    code: str,
    title: str,
    *,
    severity: Severity,
    screen: tuple[str, ...],
    screen_all: tuple[str, ...] = (),
    preview: bool = False,
    problem: str = "",
) -> Callable[[Callable[[Any], Iterator[Finding]]], Rule]:
    """Declare a rule; the function's one parameter is annotated with the event it asks for.

    Args:
        code: `MLL` and three digits.
        title: what is wrong, in a few lower-case words.
        severity: how bad it is.
        screen: regular expressions; a file in which none matches is not worth parsing for this rule.
        screen_all: regular expressions that must each match as well. What a file imports counts as its own text.
        preview: off unless `--preview`.
        problem: the problem of the course sheet that the rule came from ("P6"), if any.
    """

    def declare(check: Callable[[Any], Iterator[Finding]]) -> Rule:
        (on,) = [hint for name, hint in get_type_hints(check).items() if name != "return"]
        name = check.__name__.replace("_", "-")
        return Rule(
            code, title, severity, check, on, preview, problem, screen, name, screen_all=screen_all
        )

    return declare
