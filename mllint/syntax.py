"""A source file: its text, its LibCST tree, and where the nodes of that tree stand in the text."""

from __future__ import annotations

import dataclasses
import functools
import gc
import io
import tokenize
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from mllint.depth import too_deep
from mllint.text import Lines, Span

if TYPE_CHECKING:
    import libcst as cst

    from mllint.notebook import Notebook


class SourceError(Exception):
    """A file that cannot be analysed: what is wrong, and where if that is known (row and column from 1).

    `syntax` tells an error of the program's author (MLL999) from a limit of mllint (MLL998).
    """

    def __init__(self, message: str, row: int = 1, column: int = 1, *, syntax: bool = True) -> None:
        super().__init__(message)
        self.message, self.row, self.column, self.syntax = message, row, column, syntax


def decode(data: bytes) -> tuple[str, str]:
    """The text of a Python file and its encoding, by byte order mark and coding line as Python reads them.

    Line endings are kept. The byte order mark is kept as the first character, so that offsets are the file's.

    Raises:
        SourceError: if the bytes are not text in the encoding they declare.
    """
    if b"\0" in data[:8192]:
        raise SourceError("the file holds NUL bytes: it is binary, not Python source")
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    except SyntaxError as error:
        if "unknown encoding" in str(error) or "encoding problem" in str(error):
            raise SourceError(str(error)) from None
        # Python only says that a coding line is missing; decoding says where the first wrong byte is.
        encoding = "utf-8"
    if encoding == "utf-8-sig":
        encoding = "utf-8"
    try:
        return data.decode(encoding), encoding
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        message = f"the byte 0x{data[error.start]:02x} is not valid {encoding}; save the file as UTF-8 or declare its coding"
        raise SourceError(message, row, column) from None


class Source:
    """A file that was parsed.

    Attributes:
        path: as it was given.
        text: what was parsed; for a notebook its code cells, joined.
        tree: the LibCST module.
        notebook: where the cells stand, if the file is a notebook.
    """

    __slots__ = ("_lines", "_starts", "notebook", "offset", "path", "text", "tree")

    def __init__(self, path: str, text: str, notebook: Notebook | None = None) -> None:
        self.path = path
        self.notebook = notebook
        self.text = text
        self.offset = 1 if text.startswith("\ufeff") else 0
        self.tree = parse(text[self.offset :])
        self._lines: Lines | None = None

    def __repr__(self) -> str:
        return f"Source({self.path!r})"

    @property
    def lines(self) -> Lines:
        """The line table of `text`."""
        if self._lines is None:
            self._lines = Lines(self.text)
        return self._lines

    def spans(self, nodes: Iterable[cst.CSTNode]) -> dict[cst.CSTNode, Span]:
        """Where `nodes` of this tree stand in `text`, without the white space and comments around them.

        It prints the tree once, which costs a third of parsing it; so ask once, for all nodes.
        """
        return {
            n: Span(a + self.offset, b + self.offset)
            for n, (a, b) in _print(self.tree, nodes).items()
        }


def children(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """The nodes directly below a node that mean something: white space, comments and commas are left out.

    `CSTNode.children` finds them with a visitor, which takes ten times as long.
    """
    for name in _fields(type(node)):
        value = getattr(node, name)
        if isinstance(value, (list, tuple)):
            yield from value
        elif value is not None and not isinstance(value, (str, int)) and hasattr(value, "_codegen"):
            yield value


@functools.cache
def _fields(kind: type[Any]) -> tuple[str, ...]:
    skipped = (
        "whitespace",
        "leading_lines",
        "lines_after",
        "footer",
        "header",
        "comma",
        "semicolon",
    )
    names = [field.name for field in dataclasses.fields(kind)]
    return tuple(name for name in names if not name.startswith(skipped) and name not in _MARKS)


_MARKS = frozenset({"lpar", "rpar", "lbracket", "rbracket", "lbrace", "rbrace", "equal", "dot"})
"""Fields that hold punctuation."""


def parse(text: str) -> cst.Module:
    """The LibCST tree of a program.

    Raises:
        SourceError: if it is not valid Python, or nested deeper than the parser survives.
    """
    import libcst as cst

    _refuse_deep_nesting(text)
    with no_collection():
        try:
            return cst.parse_module(text)
        except cst.ParserSyntaxError as error:
            raise _syntax_error(text, error) from None
        except RecursionError:
            raise SourceError("nested too deeply to be analysed", syntax=False) from None


_MANY_OBJECTS = 50_000
"""So many more objects than before make the collector of a process of mllint's own start."""


class _Collection:
    """Whether trees may be put out of the garbage collector's sight for good: only in a process of mllint's own."""

    hides_trees = False


def hide_trees() -> None:
    """Keep the collector from walking trees, which hold no garbage: they are freed when nothing names them.

    For a process that mllint has to itself: what else is alive when a tree is parsed is hidden as well.
    """
    _Collection.hides_trees = True
    # There is little garbage: it is looked for before each tree, and rarely in between.
    gc.set_threshold(_MANY_OBJECTS, 10, 10)
    gc.freeze()


@contextmanager
def no_collection() -> Iterator[None]:
    """No garbage collection inside: a growing tree holds no garbage, and looking for it takes a third of the time."""
    enabled = gc.isenabled()
    if _Collection.hides_trees:
        gc.collect()
    gc.disable()
    try:
        yield
    finally:
        if _Collection.hides_trees:
            gc.freeze()
        if enabled:
            gc.enable()


def _refuse_deep_nesting(text: str) -> None:
    deep = too_deep(text)
    if deep:
        row, column = Lines(text).position(deep.offset)
        raise SourceError(deep.message, row, column, syntax=deep.python_too)


def _syntax_error(text: str, error: cst.ParserSyntaxError) -> SourceError:
    """The error in Python's own words where it has some: they name the mistake, the parser's name the grammar."""
    try:
        compile(text, "<source>", "exec", dont_inherit=True)
    except SyntaxError as own:
        if own.lineno:
            return SourceError(own.msg, own.lineno, max(1, own.offset or 1))
    except (ValueError, RecursionError, MemoryError, OverflowError):
        pass
    else:
        why = "Python accepts the file, but the parser mllint is built on does not; do tabs and spaces mix in its indentation?"
        return SourceError(why, error.raw_line, error.raw_column + 1, syntax=False)
    return SourceError("invalid syntax", error.raw_line, error.raw_column + 1)


def _print(tree: cst.Module, nodes: Iterable[cst.CSTNode]) -> dict[Any, tuple[int, int]]:
    from libcst._nodes.internal import CodegenState

    wanted = set(nodes)
    found: dict[Any, tuple[int, int]] = {}

    class Positions(CodegenState):
        """Counts the characters as they are printed, and notes where wanted nodes begin and end."""

        size = 0

        def add_token(self, value: str) -> None:
            self.size += len(value)

        def add_indent_tokens(self) -> None:
            self.size += sum(map(len, self.indent_tokens))

        @contextmanager
        def record_syntactic_position(
            self,
            node: cst.CSTNode,
            *,
            start_node: cst.CSTNode | None = None,
            end_node: cst.CSTNode | None = None,
        ) -> Iterator[None]:
            watched = [n for n in (start_node, end_node) if n is not None and node in wanted]
            wanted.update(watched)
            start = self.size
            yield
            if node in wanted:
                begin = found[start_node][0] if start_node in found else start
                end = found[end_node][1] if end_node in found else self.size
                found[node] = (begin, end)

        def before_codegen(self, node: cst.CSTNode) -> None:
            if node in wanted:
                found[node] = (self.size, self.size)

        def after_codegen(self, node: cst.CSTNode) -> None:
            # Nodes that record no position of their own (operators, arguments, white space) get the printed range.
            if node in wanted and found[node][1] == found[node][0]:
                found[node] = (found[node][0], self.size)

    state = Positions(default_indent=tree.default_indent, default_newline=tree.default_newline)
    tree._codegen(state)
    return found
