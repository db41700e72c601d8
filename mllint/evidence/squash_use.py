"""What a program does with the probabilities that one softmax or sigmoid gives."""

from __future__ import annotations

import libcst as cst

from mllint.block import Block
from mllint.edits import Sheet, name_nodes, sheet_of
from mllint.events import Apply, Call
from mllint.evidence.losses import losses
from mllint.evidence.squashed import Squash
from mllint.facts import PROBABILITIES
from mllint.value import Value

_ORDER = frozenset({"argmax", "max", "topk", "argsort", "size", "dim"})
"""What asks for nothing that a softmax changes: which score is the largest, how many there are."""

_ARRANGED = frozenset(
    [
        *("clone", "contiguous", "cpu", "cuda", "detach", "double", "flatten", "float", "numpy"),
        *("permute", "reshape", "squeeze", "to", "transpose", "unsqueeze", "view"),
    ]
)
_LOGARITHMS = ("torch.log", "torch.Tensor.log", "torch.Tensor.log_", "torch.log2", "torch.logit")


class Use:
    """What a program does with what an activation gives.

    Attributes:
        needed: whether something needs it to be probabilities.
        only: whether all that is done is to give it to the losses it spoils and to ask which is the largest.
    """

    def __init__(self, program: Block, squash: Squash, spoilt: set[int]) -> None:
        self._spoilt = spoilt
        steps = {id(squash.applied.node)}
        if squash.layer is not None and squash.at is squash.layer:
            steps |= {
                id(call.node)
                for call in program.calls(squash.applied.name)
                if call.receiver is not None
                and call.receiver.site is not None
                and call.receiver.site.node is squash.layer.node
            }
        self._steps = steps
        self.needed = any(
            loss.reads is PROBABILITIES and self._is_it(loss.input) for loss in losses(program)
        ) or any(
            any(map(self._is_it, (call.receiver, *call.args.values())))
            for call in program.calls(*_LOGARITHMS)
        )
        events: list[Call | Apply] = [*program.every(Call), *program.every(Apply)]
        self.only = not self.needed and all(
            self._consumed(sheet_of(event.source), event.node, event.result)
            for event in events
            if self._within(event.result) and isinstance(event.node, cst.Call)
        )

    def _is_it(self, value: Value | None) -> bool:
        step = value.why(PROBABILITIES) if value is not None else None
        return step is not None and id(step.node) in self._steps

    def _within(self, value: Value) -> bool:
        inner = [*(value.items or ()), *(value.entries or {}).values()]
        return self._is_it(value) or any(map(self._is_it, inner))

    def _consumed(
        self, sheet: Sheet, node: cst.CSTNode, value: Value | None, depth: int = 0
    ) -> bool:
        """Whether nothing is done with the expression `node` that a softmax more or less would change."""
        if node not in sheet.parents or depth > 8:
            # Networks that nobody applies are tried out where they are made.
            return depth == 0 and node not in sheet.parents
        parent = sheet.parents[node]
        if isinstance(parent, cst.Arg):
            call = sheet.parents[parent]
            if not isinstance(call, cst.Call):
                return False
            return id(call) in self._spoilt or short(call.func) in (*_ORDER, "len")
        if isinstance(parent, (cst.Return, cst.Expr)):
            return True
        if isinstance(parent, cst.Attribute):
            outer = sheet.parents[parent]
            if parent.attr.value in ("data", "T", "shape", "device", "dtype"):
                if parent.attr.value in ("data", "T"):
                    return self._consumed(sheet, parent, value, depth + 1)
                return True
            if isinstance(outer, cst.Call) and outer.func is parent:
                if parent.attr.value in _ORDER:
                    return True
                if parent.attr.value in _ARRANGED:
                    return self._consumed(sheet, outer, value, depth + 1)
            return False
        if isinstance(parent, cst.Subscript) and parent.value is node:
            return self._consumed(sheet, parent, value, depth + 1)
        if isinstance(parent, cst.Assign) and len(parent.targets) == 1:
            return self._bound(sheet, parent, value, depth)
        if isinstance(parent, cst.Element) and value is not None:
            tuple_ = sheet.parents[parent]
            return isinstance(sheet.parents.get(tuple_), cst.Return)
        return False

    def _bound(self, sheet: Sheet, assign: cst.Assign, value: Value | None, depth: int) -> bool:
        """Whether all that is read of what an assignment binds is consumed."""
        target = assign.targets[0].target
        names: list[cst.CSTNode] = [target]
        if isinstance(target, (cst.Tuple, cst.List)):
            items = value.items if value is not None else None
            if items is None or len(items) != len(target.elements):
                return False
            names = [
                element.value
                for element, item in zip(target.elements, items, strict=True)
                if self._is_it(item)
            ]
        scope = sheet.above(assign, cst.FunctionDef, cst.Lambda) or sheet.source.tree
        end = sheet.span(assign).end
        for name in names:
            if not isinstance(name, cst.Name):
                return False
            for read in name_nodes(scope, name.value):
                if sheet.span(read).start < end or isinstance(
                    sheet.parents[read], (cst.AssignTarget, cst.Element)
                ):
                    continue
                if not self._consumed(sheet, read, None, depth + 1):
                    return False
        return True


def short(function: cst.BaseExpression) -> str:
    """The last part of the name of what is called."""
    name = function.attr if isinstance(function, cst.Attribute) else function
    return name.value if isinstance(name, cst.Name) else ""
