"""Comments that suppress findings: `# mllint: ignore[MLL101] why`, `file-ignore`, `disable` … `enable`, `# noqa`."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterable
from dataclasses import dataclass, field

from mllint import registry
from mllint.diagnostic import Repair
from mllint.registry import Notice
from mllint.text import Edit, Lines, Span

_OURS = re.compile(r"mllint:[ \t]*(?P<verb>[\w-]*)[ \t]*(?P<list>\[(?P<words>[^\]\n]*)\])?[ \t]*(?P<reason>[^\n]*)")
_NOQA = re.compile(r"noqa:[ \t]*(?P<words>[A-Z]+[0-9]+(?:[ \t]*,?[ \t]*[A-Z]+[0-9]+)*)", re.IGNORECASE)
_VERBS = ("ignore", "file-ignore", "disable", "enable")


@dataclass(slots=True)
class Word:
    """One rule that a comment names: its selector and where the word stands."""

    selector: str
    text: str
    span: Span
    used: bool = False


@dataclass(slots=True)
class Comment:
    """A suppression comment: the rows it covers, and the words in its brackets."""

    verb: str
    span: Span | None
    """What to delete when nothing of the comment is used; None where other tools' words must stay."""
    rows: tuple[int, int]
    words: list[Word]
    reason: str = ""


@dataclass(slots=True)
class Problem:
    """What is wrong with a suppression, as a notice with its message, its place and perhaps a repair."""

    notice: Notice
    message: str
    span: Span
    repair: Repair | None = None


@dataclass(slots=True)
class Suppressions:
    """The suppression comments of a text."""

    comments: list[Comment] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def cover(self, code: str, rows: tuple[int, int]) -> bool:
        """Whether a finding in a statement on `rows` (first, last) is suppressed; notes that it was used."""
        covered = False
        for comment in self.comments:
            first, last = comment.rows
            if first <= rows[1] and rows[0] <= last:
                for word in comment.words:
                    if code.startswith(word.selector):
                        word.used = covered = True
        return covered

    def unused(self, enabled: Iterable[str]) -> list[tuple[Span, Problem]]:
        """MLL900 for every word that suppressed nothing, of rules that were on; with the word's span as key."""
        on = list(enabled)
        found = []
        for comment in self.comments:
            idle = [w for w in comment.words if not w.used and any(c.startswith(w.selector) for c in on)]
            for word in idle:
                message = f"this suppression of {word.text} suppresses nothing"
                edit = _removal(comment, word)
                repair = Repair("remove the unused suppression", True, (edit,)) if edit else None
                found.append((word.span, Problem(registry.UNUSED, message, word.span, repair)))
        return found


def _removal(comment: Comment, word: Word) -> Edit | None:
    if comment.span is None:
        return None
    if len(comment.words) == 1:
        return Edit(comment.span.start, comment.span.end, "")
    index = comment.words.index(word)
    if index:
        return Edit(comment.words[index - 1].span.end, word.span.end, "")
    return Edit(word.span.start, comment.words[1].span.start, "")


def read(text: str, *, require_reason: bool = False) -> Suppressions:
    """The suppression comments of a program."""
    found = Suppressions()
    if "mllint:" not in text and "noqa" not in text.lower():
        return found
    lines = Lines(text)
    open_ranges: list[Comment] = []
    for start, comment, alone in _comments(text, lines):
        row = lines.position(start).row
        match = _OURS.search(comment)
        if match and comment[: match.start()].strip("# \t") == "":
            _ours(found, match, start, row, alone, lines, open_ranges, require_reason)
        elif noqa := _NOQA.search(comment):
            _noqa(found, noqa, start, row, Span(start, start + len(comment)), text)
    return found


def _ours(
    found: Suppressions,
    match: re.Match[str],
    start: int,
    row: int,
    alone: bool,
    lines: Lines,
    open_ranges: list[Comment],
    require_reason: bool,
) -> None:
    span = Span(start + match.start(), start + len(match.string.rstrip()))
    verb = match["verb"]
    if verb not in _VERBS:
        message = f"`{verb}` is no suppression; there are {registry.listing(_VERBS)}"
        found.problems.append(Problem(registry.UNKNOWN_RULE, message, span))
        return
    words = _words(found, match, start)
    if not words:
        if not (match["words"] or "").strip(" ,\t"):
            message = f"a suppression must name the rule it is for: `# mllint: {verb}[MLL101] why`"
            found.problems.append(Problem(registry.UNKNOWN_RULE, message, span))
        return
    if require_reason and verb != "enable" and not match["reason"].strip(" \t-:#"):
        found.problems.append(Problem(registry.NO_REASON, "this suppression gives no reason", span))
    whole = _whole(lines.text, Span(start, start + len(match.string)))
    if verb == "enable":
        for comment in open_ranges:
            if {w.selector for w in comment.words} & {w.selector for w in words}:
                comment.rows = (comment.rows[0], row)
        open_ranges[:] = [c for c in open_ranges if c.rows[1] == len(lines)]
        return
    rows = {"ignore": (row, row), "disable": (row, len(lines)), "file-ignore": (1, len(lines))}[verb]
    if verb == "ignore" and alone:
        rows = (row, _next_row(row, lines))
    comment = Comment(verb, whole, rows, words, match["reason"])
    found.comments.append(comment)
    if verb == "disable":
        open_ranges.append(comment)


def _noqa(found: Suppressions, match: re.Match[str], start: int, row: int, comment: Span, text: str) -> None:
    first = start + match.start("words")
    words = [
        Word(m[0].upper(), m[0], Span(first + m.start(), first + m.end()))
        for m in re.finditer(r"[A-Za-z]+[0-9]+", match["words"])
    ]
    ours = [word for word in words if word.selector.startswith("MLL")]
    if ours:
        # The codes of other tools must stay, so the comment is taken away whole only if all are ours.
        whole = _whole(text, comment) if len(ours) == len(words) else None
        found.comments.append(Comment("noqa", whole, (row, row), ours))


def _words(found: Suppressions, match: re.Match[str], start: int) -> list[Word]:
    words = []
    for item in re.finditer(r"[^\s,]+", match["words"] or ""):
        at = start + match.start("words") + item.start()
        span = Span(at, at + len(item[0]))
        try:
            selector = registry.prefix(item[0])
        except registry.UnknownRule as error:
            found.problems.append(Problem(registry.UNKNOWN_RULE, str(error), span))
            continue
        if not selector:
            message = "`ALL` would hide bugs nobody has seen yet; name the rules"
            found.problems.append(Problem(registry.UNKNOWN_RULE, message, span))
            continue
        words.append(Word(selector, item[0], span))
    return words


def _next_row(row: int, lines: Lines) -> int:
    """The next row that holds code: further comments may stand between."""
    for following in range(row + 1, len(lines) + 1):
        line = lines.line(following).strip()
        if line and not line.startswith("#"):
            return following
    return row


def _whole(text: str, span: Span) -> Span:
    """The comment with the blanks before it, and its line if it stands alone."""
    start = span.start
    while start and text[start - 1] in " \t":
        start -= 1
    end = span.end
    if not start or text[start - 1] in "\r\n":
        end += 2 if text.startswith("\r\n", end) else 1 if end < len(text) else 0
    return Span(start, end)


def _comments(text: str, lines: Lines) -> Iterable[tuple[int, str, bool]]:
    """Every comment that may concern us: its offset, its text, and whether it stands alone on its line."""
    skip = 1 if text.startswith("\ufeff") else 0
    try:
        for token in tokenize.generate_tokens(io.StringIO(text[skip:], newline="").readline):
            if token.type == tokenize.COMMENT:
                row, column = token.start
                offset = lines.offset(row) + column + (skip if row == 1 else 0)
                yield offset, token.string.rstrip("\r\n"), not token.line[:column].strip()
    except (tokenize.TokenError, SyntaxError):
        return  # What cannot be tokenised cannot be parsed either, and is reported as such.
