"""Calls that compute a Kullback-Leibler divergence: what they compare, and how they were told to.

`F.kl_div(input, target)` and an `nn.KLDivLoss` called on the same two are one thing here. Both take the *logarithms*
of the model's probabilities first and the reference distribution second, and compute KL(target || input).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import libcst as cst

from mllint.block import Block
from mllint.edits import Sheet, add_keyword, sheet_of
from mllint.events import Call
from mllint.facts import FIXED, LOG_PROBABILITIES, PROBABILITIES
from mllint.rule import Fix
from mllint.site import Node
from mllint.text import Edit
from mllint.value import ANYTHING, Value

_FUNCTION = "torch.nn.functional.kl_div"
_CLASS = "torch.nn.KLDivLoss"
_APPLIED = f"{_CLASS}.forward"


class Divergence(NamedTuple):
    """One KL divergence that a program computes.

    Attributes:
        event: the call that computes it.
        input: log-probabilities, if all is well; `input_node` is the expression.
        target: the reference distribution; `target_node` is the expression.
        reduction: "none", "mean", "batchmean" or "sum", the deprecated arguments taken into account; None if it is
            not known.
        log_target: whether the target is said to be logarithms; None if that is not known.
        constructor: the call that made the `KLDivLoss`; None for the function, and for a loss whose constructor is
            not in sight.
    """

    event: Call
    input: Value
    input_node: Node
    target: Value
    target_node: Node
    reduction: str | None
    log_target: bool | None
    constructor: Call | None

    @property
    def told(self) -> Call | None:
        """The call in whose arguments `reduction` and `log_target` are said, or left out; None if not in sight."""
        return self.event if self.event.receiver is None else self.constructor

    @property
    def plain(self) -> bool:
        """Whether both arguments stand in the call itself, where they can be changed."""
        call = self.event.node
        if not isinstance(call, cst.Call):
            return False
        here = {id(arg.value) for arg in call.args if not arg.star}
        return id(self.input_node) in here and id(self.target_node) in here


class Setup(NamedTuple):
    """An expression by which a program says how divergences are computed.

    Attributes:
        calls: its calls, of `F.kl_div` or of the class: several if it ran with different arguments.
        uses: what is computed that way; nothing for a `KLDivLoss` that is not applied in sight.
    """

    calls: tuple[Call, ...]
    uses: tuple[Divergence, ...]


def setups(program: Block) -> list[Setup]:
    """Every expression that says how divergences are computed, in order."""
    calls: dict[int, list[Call]] = {}
    uses: dict[int, list[Divergence]] = {}
    for event in program.walk():
        if isinstance(event, Call) and event.name in (_FUNCTION, _CLASS):
            calls.setdefault(id(event.node), []).append(event)
    if calls:
        for divergence in divergences(program):
            if divergence.told is not None:
                uses.setdefault(id(divergence.told.node), []).append(divergence)
    return [Setup(tuple(told), tuple(uses.get(key, ()))) for key, told in calls.items()]


def divergences(program: Block) -> Iterator[Divergence]:
    """Every KL divergence of PyTorch that a program computes, in order; one for each occasion of a call."""
    constructors: dict[int, Call] = {}
    for event in program.walk():
        if not isinstance(event, Call):
            continue
        if event.name == _CLASS:
            constructors[id(event.node)] = event
        elif event.name == _FUNCTION:
            yield _divergence(event, event.args, event.complete, event)
        elif event.name == _APPLIED:
            loss = event.receiver or ANYTHING
            made = constructors.get(id(loss.site.node)) if loss.site is not None else None
            yield _divergence(event, loss.attrs, False, made)


def occasions(program: Block) -> Iterator[list[Divergence]]:
    """The KL divergences of a program by the expression that computes them: all on which it is run."""
    found: dict[int, list[Divergence]] = {}
    for divergence in divergences(program):
        found.setdefault(id(divergence.event.node), []).append(divergence)
    yield from found.values()


def swapped(divergence: Divergence) -> bool:
    """Whether each argument is what the other one should be.

    What is fixed and stands in the place of the target is the reference: there it belongs, whatever its scale.
    """
    first, second = divergence.input, divergence.target
    return (
        divergence.log_target is False
        and PROBABILITIES in first
        and LOG_PROBABILITIES in second
        and (FIXED in first or FIXED not in second)
    )


def swap(divergence: Divergence) -> Fix:
    """Let the two arguments of a call that holds both change places."""
    sheet = sheet_of(divergence.event.source)
    first, second = divergence.input_node, divergence.target_node
    edits = (sheet.replace(first, sheet.text(second)), sheet.replace(second, sheet.text(first)))
    return Fix("swap the two arguments: log-probabilities come first", edits)


def with_log_target(divergence: Divergence, flag: bool) -> Fix | None:
    """Say `log_target=True` where a divergence is told how to work, or say it no more."""
    told = divergence.told
    if told is None or told.source is not divergence.event.source:
        return None
    sheet = sheet_of(told.source)
    call, said = told.node, told.nodes.get("log_target")
    if not isinstance(call, cst.Call):
        return None
    if "log_target" in told.args:
        argument = sheet.parents.get(said) if said is not None else None
        if not isinstance(argument, cst.Arg) or not isinstance(said, cst.Name):
            return None
        if said.value not in ("True", "False"):
            return None
        if sheet.parents.get(argument) is not call:
            # It was said when the call was prepared (`partial`), perhaps for other calls too.
            edits = add_keyword(sheet, call, f"log_target={flag}")
            return Fix(f"pass `log_target={flag}`", edits, safe=True)
        if not flag and argument.keyword is not None:
            return Fix("do not set `log_target`", (_without(sheet, argument),), safe=True)
        return Fix(f"pass `log_target={flag}`", (sheet.replace(said, str(flag)),), safe=True)
    if not flag or not _names_it(call.func):
        return None
    return Fix("set `log_target=True`", add_keyword(sheet, call, "log_target=True"), safe=True)


def _names_it(function: cst.BaseExpression) -> bool:
    """Whether a call names the function or class itself, so that what is added to it concerns nothing else."""
    name = function.attr if isinstance(function, cst.Attribute) else function
    return isinstance(name, cst.Name) and name.value in ("kl_div", "KLDivLoss")


def _without(sheet: Sheet, argument: cst.Arg) -> Edit:
    """Take an argument out, with the comma that parts it from the one before, or else from the one behind."""
    start, end = sheet.span(argument)
    text = sheet.source.text
    before = text[:start].rstrip()
    if before.endswith(","):
        return Edit(len(before) - 1, end, "")
    behind = text[end:]
    rest = behind.lstrip()
    if rest.startswith(","):
        end += len(behind) - len(rest) + 1
        end += len(text[end:]) - len(text[end:].lstrip(" "))
    return Edit(start, end, "")


def _divergence(event: Call, settings: Any, defaults: bool, told: Call | None) -> Divergence:
    """A divergence told by `settings` how to work; with `defaults`, what they leave out is PyTorch's default."""
    args, nodes = event.args, event.nodes
    return Divergence(
        event,
        args.get("input", ANYTHING),
        nodes.get("input"),
        args.get("target", ANYTHING),
        nodes.get("target"),
        _reduction(settings, defaults),
        _log_target(settings, defaults),
        None if told is event else told,
    )


def _said(settings: Any, name: str, default: Any) -> Any:
    return settings[name].const if name in settings else default


def _reduction(settings: Any, defaults: bool) -> str | None:
    """The reduction; the deprecated `size_average` and `reduce` overrule it unless both are None."""
    unknown = None if defaults else ...
    average, reduce = _said(settings, "size_average", unknown), _said(settings, "reduce", unknown)
    if average is None and reduce is None:
        found = _said(settings, "reduction", "mean" if defaults else ...)
        return found if isinstance(found, str) else None
    if not isinstance(average, (bool, type(None))) or not isinstance(reduce, (bool, type(None))):
        return None
    if reduce is False:
        return "none"
    return "sum" if average is False else "mean"


def _log_target(settings: Any, defaults: bool) -> bool | None:
    found = _said(settings, "log_target", False if defaults else ...)
    return found if isinstance(found, bool) else None
