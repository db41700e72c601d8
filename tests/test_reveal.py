"""What the engine knows of values: programs in `tests/reveal/` say it in comments behind `reveal(…)`.

    x = augment(rows)
    reveal(x)  # augmented, !perturbed, const=?

`reveal` is a name that nothing resolves, so to the engine it is any other unknown function; here its calls are
overheard. It gives its argument back, so it may stand inside an expression. Each word of a comment is one claim,
and only what is written is asserted:

    augmented       the fact surely holds                 augmented?      it holds on some path, not surely
    !augmented      it holds on no path                   nothing         no fact, no type, no constant
    type=str        type=?: not known                     const=3         const=?: not known
    items=2         so many elements (items=?: not known) entries=2       the same of a dict
    shape=(3, None) shape=?: rank not known; 'n' is a symbolic size, '2n' and 'nn' products of such, 'n?' a dimension
                    that may be missing, '8|1' either, '...' any number of dimensions
    op=layer        the last operation of its form
    numbers=(1.0,)  the numbers in it, row by row, rounded (numbers=?: not known)
    turned=(-1,)    the dimensions along which they were reversed on purpose
    fitted, !fitted computed with what an estimator learned from these very rows, or not
    part, !part     a share of a divided whole, or not    names=f         what is called when it is called
    site=a          the same object as every other `site=a` of the program, and another than every `site=b`
    rows=a          the same of the set of rows it is
    holds=a+b       of the objects with a label it stands for the parameters of these and of no others
    via=a           of the objects with a label it came through these and no others (`via=nothing`)

`type` leaves out the file of a class of the program. Where a line is run more often than once (a loop's second
round, another call) the comment speaks of the last time; claims for every time, in order, are separated by `|`.
`unreached` says that the line is never run. `xfail: reason` at the end marks what the engine gets wrong.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import mllint.interpret.frame as engine
from mllint.facts import FACTS, Fitted
from mllint.interpret import interpret
from mllint.project import Project
from mllint.site import Node, Site, within
from mllint.size import Dim, Either, Size
from mllint.syntax import Source
from mllint.value import UNKNOWN, Value

FOLDER = Path(__file__).parent / "reveal"
COMMENT = re.compile(r"\breveal\(.*\)[^#]*#\s*(?P<claims>[^#]*?)(?:;?\s*xfail:\s*(?P<reason>.*))?$")
FACT = {name.lower(): fact for name, fact in FACTS.items()}


class Claim(NamedTuple):
    """One commented line: what it says of the values that were revealed there."""

    path: Path
    row: int
    text: str

    @property
    def rounds(self) -> list[list[str]]:
        """The words said of each time the line was run."""
        return [words(part) for part in _cut(self.text, "|")]


def _cut(text: str, mark: str) -> list[str]:
    """The pieces of a text between marks that stand in no bracket and no string."""
    pieces, depth, quote = [""], 0, ""
    for char in text:
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
        if char == mark and not depth and not quote:
            pieces.append("")
        else:
            pieces[-1] += char
    return [piece.strip() for piece in pieces]


def words(text: str) -> list[str]:
    """The claims of a comment."""
    return [word for word in _cut(text, ",") if word]


def claims(path: Path) -> Iterator[tuple[Claim, str]]:
    """The commented `reveal`s of a file, each with the reason why it is known to fail."""
    for row, line in enumerate(path.read_text().splitlines(), 1):
        found = COMMENT.search(line)
        if found:
            yield Claim(path, row, found["claims"]), found["reason"] or ""


FILES = sorted(FOLDER.rglob("*.py"))


def program_of(path: Path) -> Path:
    """The program that runs a file: itself, or the main file of the project it is in."""
    return path if path.parent == FOLDER else FOLDER / "project" / "main.py"


@cache
def revealed(program: Path) -> dict[tuple[Path, int], list[Value]]:
    """The values that each `reveal(…)` of a program saw, by file and row."""
    seen: list[tuple[Source, Node, Value]] = []
    original = engine.CALLABLES[type(None)]

    def overhear(
        frame: engine.Frame, callee: Value, found: Any, args: engine.Args, node: Node
    ) -> Value:
        if callee.name != "reveal":
            return original(frame, callee, found, args, node)
        seen.append((frame.source, node, args.positional[0]))
        return args.positional[0]

    engine.CALLABLES[type(None)] = overhear
    try:
        block = interpret(Source(str(program), program.read_text()), Project())
    finally:
        engine.CALLABLES[type(None)] = original
    assert block.complete
    values: dict[tuple[Path, int], list[Value]] = {}
    for source, node, value in seen:
        row = source.lines.position(source.spans([node])[node].start).row
        values.setdefault((Path(source.path).resolve(), row), []).append(value)
    return values


@cache
def labelled(program: Path, kind: str) -> dict[str, Any]:
    """The objects (`site`) or sets of rows (`rows`) of a program by label: what the first claim of each saw."""
    found: dict[str, Any] = {}
    for path in FILES:
        for claim, reason in claims(path) if program_of(path) == program else ():
            values = revealed(program).get((path, claim.row), [])
            for word in words(claim.text) if values and not reason else ():
                name, _, label = word.partition("=")
                if name == kind:
                    found.setdefault(label, getattr(values[-1], kind))
    return found


def said(value: Value, word: str, program: Path) -> bool:
    """Whether a claim is true of a value."""
    name, equals, wanted = word.partition("=")
    if not equals:
        return _holds(value, word)
    if name in ("site", "rows"):
        labels = labelled(program, name)
        got = getattr(value, name)
        return got is not None and [label for label in labels if labels[label] == got] == [wanted]
    if name in ("holds", "via"):
        named = set(wanted.split("+")) - {"nothing"}
        return named == networks(getattr(value, name), labelled(program, "site"))
    got = GETTERS[name](value)
    if wanted == "?":
        return got in ("", None) or got is UNKNOWN
    if name in ("type", "op", "names"):
        return bool(got == wanted)
    expected = ast.literal_eval(wanted)
    return type(got) is type(expected) and bool(got == expected)


def networks(sites: frozenset[Site], labels: dict[str, Site]) -> set[str]:
    """The labels of the objects that `sites` are, or are parts of."""
    return {
        label for label, site in labels.items() if any(within(s, frozenset([site])) for s in sites)
    }


def _holds(value: Value, word: str) -> bool:
    if word == "nothing":
        return not value.known and not value.type and value.const is UNKNOWN
    if word.lstrip("!") == "part":
        return (value.part is not None) == (word == "part")
    if word.lstrip("!") == "fitted":
        behind = any(isinstance(f, Fitted) and f.own and value.known[f].sure for f in value.known)
        return behind == (word == "fitted")
    fact = FACT[word.strip("!?")]
    if word.startswith("!"):
        return not value.perhaps(fact)
    return value.perhaps(fact) and (fact in value) != word.endswith("?")


def dimension(dim: Dim) -> int | str | None:
    """A size as the comments write it."""
    if isinstance(dim, Size):
        factor = "" if dim.factor == 1 else str(dim.factor)
        return f"{factor}{'n' * len(dim.symbols)}{'?' if dim.perhaps else ''}"
    if isinstance(dim, Either):
        return f"{dim.batched}|{dim.single}"
    return dim if isinstance(dim, int) or dim is None else "..."


GETTERS: dict[str, Callable[[Value], Any]] = {
    "type": lambda v: v.type.rpartition(":")[2],
    "const": lambda v: v.const,
    "items": lambda v: v.items if v.items is None else len(v.items),
    "entries": lambda v: v.entries if v.entries is None else len(v.entries),
    "shape": lambda v: v.shape if v.shape is None else tuple([dimension(d) for d in v.shape]),
    "numbers": lambda v: v.numbers and tuple(round(n, 4) for n in v.numbers.data),
    "turned": lambda v: v.numbers and tuple(sorted(v.numbers.reversed)),
    "op": lambda v: v.form and v.form.op,
    "names": lambda v: getattr(getattr(v.callable, "function", v.callable), "name", ""),
}


def shown(value: Value) -> str:
    """What is known of a value, in the language of the comments."""
    facts = [f.name.lower() + ("" if k.sure else "?") for f, k in value.known.items()]
    for name, get in GETTERS.items():
        got = get(value)
        if got not in ("", None, UNKNOWN) or (name == "const" and got is None):
            facts.append(
                f"{name}={got!r:.60}"
                if not isinstance(got, int) or got.bit_length() < 999
                else "huge"
            )
    for name in ("holds", "via"):
        facts += [f"{name}={len(getattr(value, name))} sites"] if getattr(value, name) else []
    return ", ".join([*facts, *(["part"] if value.part else [])]) or "nothing"


CASES = [(claim, reason) for path in FILES for claim, reason in claims(path)]


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param(
            claim,
            id=f"{claim.path.relative_to(FOLDER).as_posix()}:{claim.row}",
            marks=[pytest.mark.xfail(strict=True, reason=reason)] if reason else [],
        )
        for claim, reason in CASES
    ],
)
def test_reveal(claim: Claim) -> None:
    values = revealed(program_of(claim.path)).get((claim.path, claim.row), [])
    if claim.text == "unreached":
        assert not values, f"reached with {shown(values[-1])}"
        return
    assert values, "never reached"
    rounds = claim.rounds
    if len(rounds) > 1:
        assert len(values) == len(rounds), " | ".join(map(shown, values))
    for value, claimed in zip(values[-len(rounds) :], rounds, strict=True):
        wrong = [w for w in claimed if not said(value, w, program_of(claim.path))]
        assert not wrong, f"claimed {', '.join(wrong)}; known is: {shown(value)}"


def test_every_reveal_says_something() -> None:
    for path in FILES:
        rows = [r for r, line in enumerate(path.read_text().splitlines(), 1) if "reveal(" in line]
        assert rows == [claim.row for claim, _ in claims(path)], path
