"""Comments that suppress findings: `# mllint: ignore[MLL101] why`, `file-ignore`, `disable` … `enable`, `# noqa`."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterable
from dataclasses import dataclass, field

from mllint import registry
from mllint.diagnostic import Repair
from mllint.registry import NO_REASON, UNKNOWN_RULE, UNUSED, Notice
from mllint.text import Edit, Lines, Span

_OURS = re.compile(
    r"#[ \t]*mllint:[ \t]*(?P<verb>[\w-]*)[ \t]*(?P<list>\[(?P<words>[^\]\n]*)\])?"
    r"(?P<reason>(?:(?!#[ \t]*(?:mllint|noqa)\b)[^\n])*)"
)
_NOQA = re.compile(
    r"#[ \t]*noqa:[ \t]*(?P<words>[A-Z]+[0-9]+(?:[ \t]*,?[ \t]*[A-Z]+[0-9]+)*)", re.IGNORECASE
)
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
            idle = [
                w for w in comment.words if not w.used and any(c.startswith(w.selector) for c in on)
            ]
            for word in idle:
                message = f"this suppression of {word.text} suppresses nothing"
                edit = _removal(comment, word)
                repair = Repair("remove the unused suppression", True, (edit,)) if edit else None
                found.append((word.span, Problem(UNUSED, message, word.span, repair)))
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
    reader = _Reader(found, Lines(text), require_reason)
    for start, comment, alone in _comments(text, reader.lines):
        for match in _OURS.finditer(comment):
            reader.ours(match, start, alone=alone)
        if noqa := _NOQA.search(comment):
            reader.noqa(noqa, start)
    return found


class _Reader:
    """Reads comments one after the other; `disable` stays open until its `enable`."""

    def __init__(self, found: Suppressions, lines: Lines, strict: bool) -> None:
        self.found, self.lines, self.strict = found, lines, strict
        self.open: list[Comment] = []

    def ours(self, match: re.Match[str], start: int, *, alone: bool) -> None:
        """Note a `# mllint: …` of the comment that begins at `start`."""
        span = Span(start + match.start(), start + match.start() + len(match[0].rstrip()))
        verb, end = match["verb"], len(self.lines)
        row = self.lines.position(start).row
        if verb not in _VERBS:
            names = registry.listing(_VERBS)
            self._problem(UNKNOWN_RULE, f"`{verb}` is no suppression; there are {names}", span)
            return
        words = self._words(match, start)
        if not words:
            if not (match["words"] or "").strip(" ,\t"):
                example = f"`# mllint: {verb}[MLL101] why`"
                self._problem(UNKNOWN_RULE, f"a suppression must name its rule: {example}", span)
            return
        if verb == "enable":
            selectors = {word.selector for word in words}
            for comment in [c for c in self.open if selectors & {w.selector for w in c.words}]:
                comment.rows = (comment.rows[0], row)
                self.open.remove(comment)
            return
        if self.strict and not match["reason"].strip(" \t-:#"):
            self._problem(NO_REASON, "this suppression gives no reason", span)
        last = {"ignore": _next_row(row, self.lines) if alone else row}.get(verb, end)
        rows = (1 if verb == "file-ignore" else row, last)
        comment = Comment(verb, _whole(self.lines.text, span), rows, words)
        self.found.comments.append(comment)
        if verb == "disable":
            self.open.append(comment)

    def noqa(self, match: re.Match[str], start: int) -> None:
        """Note a `# noqa: …` that names rules of ours."""
        first = start + match.start("words")
        words = [
            Word(m[0].upper(), m[0], Span(first + m.start(), first + m.end()))
            for m in re.finditer(r"[A-Za-z]+[0-9]+", match["words"])
        ]
        ours = [word for word in words if word.selector.startswith("MLL")]
        if ours:
            # The codes of other tools must stay, so the comment is taken away only if all are ours.
            span = Span(start + match.start(), start + match.end())
            whole = _whole(self.lines.text, span) if len(ours) == len(words) else None
            row = self.lines.position(start).row
            self.found.comments.append(Comment("noqa", whole, (row, row), ours))

    def _words(self, match: re.Match[str], start: int) -> list[Word]:
        words = []
        for item in re.finditer(r"[^\s,]+", match["words"] or ""):
            at = start + match.start("words") + item.start()
            span = Span(at, at + len(item[0]))
            try:
                selector = registry.prefix(item[0])
            except registry.UnknownRule as error:
                self._problem(UNKNOWN_RULE, str(error), span)
                continue
            if selector:
                words.append(Word(selector, item[0], span))
            else:
                message = "`ALL` would hide bugs nobody has seen yet; name the rules"
                self._problem(UNKNOWN_RULE, message, span)
        return words

    def _problem(self, notice: Notice, message: str, span: Span) -> None:
        self.found.problems.append(Problem(notice, message, span))


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
