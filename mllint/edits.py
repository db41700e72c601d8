"""What fixes are composed of: the text of nodes, the statement a node stands in, edits around both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import libcst as cst

from mllint.syntax import Source, children
from mllint.text import Edit, Span

Statement = cst.SimpleStatementLine | cst.BaseCompoundStatement
"""A node that takes whole lines of its own in a block."""


class Sheet:
    """One file laid out for editing: spans and texts of nodes, and which node stands in which.

    Args:
        source: the file; it is printed once for all nodes of interest, and its tree walked once.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.parents: dict[cst.CSTNode, cst.CSTNode] = {}
        nodes: list[cst.CSTNode] = []
        stack: list[cst.CSTNode] = [source.tree]
        while stack:
            node = stack.pop()
            for child in children(node):
                self.parents[child] = node
                nodes.append(child)
                stack.append(child)
        wanted = [
            n
            for n in nodes
            if not isinstance(n, (cst.BaseParenthesizableWhitespace, cst.TrailingWhitespace))
        ]
        self._spans = source.spans(wanted)

    def span(self, node: cst.CSTNode) -> Span:
        """Where a node stands in the text."""
        return self._spans[node]

    def text(self, node: cst.CSTNode) -> str:
        """The text of a node as the user wrote it."""
        start, end = self._spans[node]
        return self.source.text[start:end]

    def replace(self, node: cst.CSTNode, text: str) -> Edit:
        """Put `text` in the place of a node."""
        return Edit(*self.span(node), text)

    def above(self, node: cst.CSTNode, *types: type[cst.CSTNode]) -> Any:
        """The nearest node around a node that is of one of the types, None if there is none."""
        found = self.parents.get(node)
        while found is not None and not isinstance(found, types):
            found = self.parents.get(found)
        return found

    def statement(self, node: cst.CSTNode) -> Statement | None:
        """The statement with lines of its own that a node stands in (itself, if it is one)."""
        if isinstance(node, (cst.SimpleStatementLine, cst.BaseCompoundStatement)):
            return node
        found: Any = self.parents.get(node)
        while found is not None and not isinstance(
            found, (cst.SimpleStatementLine, cst.BaseCompoundStatement)
        ):
            found = self.parents.get(found)
        statement: Statement | None = found
        return statement

    def body(self, statement: Statement) -> Sequence[Statement]:
        """The statements of the block that a statement stands in."""
        block = self.parents[statement]
        body: Sequence[Statement] = getattr(block, "body", ())
        return body

    def lines(self, statement: Statement) -> Span:
        """The whole lines of a statement, from its indentation to its line ending; comments above stay out."""
        start, end = self.span(statement)
        text = self.source.text
        begin = text.rfind("\n", 0, start) + 1
        stop = text.find("\n", end)
        return Span(begin, len(text) if stop < 0 else stop + 1)

    def commented_lines(self, statement: Statement) -> Span:
        """The whole lines of a statement and of the comments right above it."""
        start, end = self.lines(statement)
        for line in reversed(getattr(statement, "leading_lines", ())):
            if line.comment is None:
                break
            start = self.source.text.rfind("\n", 0, start - 1) + 1
        return Span(start, end)

    def indent(self, statement: Statement) -> str:
        """The white space in front of a statement."""
        start = self.span(statement).start
        return self.source.text[self.lines(statement).start : start]

    def remove(self, statement: Statement) -> Edit:
        """Take a statement and its lines out."""
        return Edit(*self.lines(statement), "")

    def newline(self) -> str:
        """The line ending the file uses."""
        return "\r\n" if "\r\n" in self.source.text else "\n"


def add_keyword(sheet: Sheet, call: cst.Call, argument: str) -> tuple[Edit, ...]:
    """Pass one argument more, `name=value`, behind the others; on a line of its own if the last one is."""
    text = sheet.source.text
    if not call.args:
        at = text.index("(", sheet.span(call.func).end) + 1
        return (Edit(at, at, argument),)
    start, end = sheet.span(call.args[-1])
    before = text[text.rfind("\n", 0, start) + 1 : start]
    if before.strip():
        return (Edit(end, end, f", {argument}"),)
    rest = text[end:].partition("\n")[0]
    comma = "," * rest.lstrip().startswith(",")
    if rest.replace(",", "", len(comma)).partition("#")[0].strip():
        return (Edit(end, end, f",{sheet.newline()}{before}{argument}"),)
    # A comment behind the last argument stays on its line.
    at = end + len(rest) + 1
    line = Edit(at, at, f"{before}{argument}{comma}{sheet.newline()}")
    return (line,) if comma else (Edit(end, end, ","), line)


def quoted(sheet: Sheet, word: str) -> str:
    """A string literal in the quotes that the file prefers."""
    text = sheet.source.text
    quote = "'" if text.count("'") > text.count('"') else '"'
    return f"{quote}{word}{quote}"


_SHEETS: list[Sheet] = []
"""The last file that was laid out: fixes of one file are computed together."""


def sheet_of(source: Source) -> Sheet:
    """The file laid out for editing; the last one is kept."""
    if not _SHEETS or _SHEETS[0].source is not source:
        _SHEETS[:] = [Sheet(source)]
    return _SHEETS[0]


def without_second_blank_line(text: str, edit: Edit) -> Edit:
    """Where a paragraph of its own is taken out, one of the blank lines around it goes with it."""
    before = text[: edit.start].rsplit("\n", 2)
    end = text.find("\n", edit.end)
    if edit.text or len(before) < 3 or before[1].strip() or end < 0 or text[edit.end : end].strip():
        return edit
    return Edit(edit.start, end + 1, "")


def names_in(node: cst.CSTNode) -> Iterator[str]:
    """The variable names that an expression or statement reads or binds (attribute and keyword names are none)."""
    stack: list[tuple[cst.CSTNode, cst.CSTNode | None]] = [(node, None)]
    while stack:
        current, parent = stack.pop()
        if isinstance(current, cst.Name):
            is_attribute = isinstance(parent, cst.Attribute) and current is parent.attr
            is_keyword = isinstance(parent, cst.Arg) and current is parent.keyword
            if not is_attribute and not is_keyword:
                yield current.value
        stack += [(child, current) for child in children(current)]


def name_nodes(node: cst.CSTNode, name: str) -> Iterator[cst.Name]:
    """The places inside a node where a variable is read or bound."""
    stack: list[tuple[cst.CSTNode, cst.CSTNode | None]] = [(node, None)]
    while stack:
        current, parent = stack.pop()
        if isinstance(current, cst.Name) and current.value == name:
            is_attribute = isinstance(parent, cst.Attribute) and current is parent.attr
            is_keyword = isinstance(parent, cst.Arg) and current is parent.keyword
            if not is_attribute and not is_keyword:
                yield current
        stack += [(child, current) for child in children(current)]


def calls_of(node: cst.CSTNode, names: frozenset[str]) -> Iterator[cst.Call]:
    """The calls inside a node of what has one of some names, as a variable or as an attribute."""
    stack = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, cst.Call):
            called = current.func.attr if isinstance(current.func, cst.Attribute) else current.func
            if isinstance(called, cst.Name) and called.value in names:
                yield current
        stack += children(current)


def identifiers(node: cst.CSTNode) -> Iterator[str]:
    """All names in an expression, those of attributes and keywords included."""
    stack = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, cst.Name):
            yield current.value
        stack += children(current)


def assigned(node: cst.CSTNode, name: str) -> Iterator[tuple[cst.BaseExpression, int]]:
    """What is assigned to a variable inside a node, and at which place of a tuple (-1 if it is no tuple)."""
    stack = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, cst.Assign):
            for target in [t.target for t in current.targets]:
                if isinstance(target, cst.Name) and target.value == name:
                    yield current.value, -1
                for at, element in enumerate(getattr(target, "elements", ())):
                    if isinstance(element.value, cst.Name) and element.value.value == name:
                        yield current.value, at
        stack += children(current)


def bound_names(statement: cst.CSTNode) -> set[str]:
    """The names that a statement binds, in any way."""
    found: set[str] = set()
    stack: list[cst.CSTNode] = [statement]
    while stack:
        node = stack.pop()
        if isinstance(node, (cst.FunctionDef, cst.ClassDef)):
            found.add(node.name.value)
            continue
        if isinstance(node, cst.Lambda):
            continue
        targets: Iterable[cst.CSTNode] = ()
        if isinstance(
            node, (cst.AssignTarget, cst.AnnAssign, cst.AugAssign, cst.For, cst.NamedExpr)
        ):
            targets = [node.target]
        elif isinstance(node, cst.AsName):
            targets = [node.name]
        elif isinstance(node, cst.ImportAlias):
            targets = [] if node.asname is not None else [_head(node.name)]
        for target in targets:
            found.update(_targets(target))
        stack += children(node)
    return found


def _head(node: cst.CSTNode) -> cst.CSTNode:
    while isinstance(node, cst.Attribute):
        node = node.value
    return node


def _targets(target: cst.CSTNode) -> Iterator[str]:
    if isinstance(target, cst.Name):
        yield target.value
    elif isinstance(target, (cst.Tuple, cst.List)):
        for element in target.elements:
            yield from _targets(element.value)


def imported_as(source: Source, dotted: str) -> str | None:
    """How the file spells a library module by its imports (`torch.nn.init` may be `nn.init`), None if it cannot."""
    best: str | None = None
    for line in source.tree.body:
        if not isinstance(line, cst.SimpleStatementLine):
            continue
        for statement in line.body:
            for full, local in _bindings(statement):
                if dotted == full or dotted.startswith(full + "."):
                    spelled = local + dotted[len(full) :]
                    if best is None or len(spelled) < len(best):
                        best = spelled
    return best


def _bindings(statement: cst.CSTNode) -> Iterator[tuple[str, str]]:
    """The dotted library names that an import binds, with the local spelling of each."""
    from mllint.interpret.modules import dotted_name

    if isinstance(statement, cst.Import):
        for alias in statement.names:
            full = dotted_name(alias.name)
            if alias.asname is not None:
                yield full, dotted_name(alias.asname.name)
            else:
                yield full, full
                yield full.partition(".")[0], full.partition(".")[0]
    elif (
        isinstance(statement, cst.ImportFrom)
        and not statement.relative
        and not isinstance(statement.names, cst.ImportStar)
    ):
        for alias in statement.names:
            full = f"{dotted_name(statement.module)}.{dotted_name(alias.name)}"
            yield full, dotted_name(alias.asname.name if alias.asname is not None else alias.name)
