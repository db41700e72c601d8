"""Many regular expressions looked for in one text: which of some sets of them match somewhere in it.

Nearly all that is looked for are words (`Subset`, `ones_?like`). Each different word of a text is therefore looked at
once, and what a word matches is remembered for all texts. Only expressions that reach across words are searched for
in the text itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_WORD = re.compile(r"\w+")

_IN_ONE_WORD = re.compile(r"(?:\\[bwd]|\(\?i?:|\[[\w-]+\]|[\w|?*+()])+")
"""An expression whose every match lies inside one word, told by what it is written with."""


class Needles:
    """Some sets of regular expressions, each set with a bit of its own."""

    def __init__(self, sets: tuple[tuple[str, ...], ...]) -> None:
        self.all = (1 << len(sets)) - 1
        self._memo: dict[str, int] = {}
        self._in_words: list[tuple[int, re.Pattern[str]]] = []
        self._in_text: list[tuple[int, int, re.Pattern[str]]] = []
        words: list[str] = []
        across: dict[str, int] = {}
        for number, expressions in enumerate(sets):
            inside = []
            for part in [part for whole in expressions for part in alternatives(whole)]:
                if _IN_ONE_WORD.fullmatch(part):
                    inside.append(part)
                else:
                    across[part] = across.get(part, 0) | 1 << number
            if inside:
                self._in_words.append((1 << number, _any(inside)))
                words += inside
        for part, bits in across.items():
            gate = 0
            if part.endswith(r"\(") and _IN_ONE_WORD.fullmatch(part[:-2]):
                # A call: it is worth looking for only where its word is.
                gate = 1 << (len(sets) + len(self._in_text))
                self._in_words.append((gate, re.compile(part[:-2])))
                words.append(part[:-2])
            self._in_text.append((bits, gate, re.compile(part)))
        self._in_any = _any(words) if words else None

    def found(self, text: str) -> int:
        """The bits of the sets of which a member matches in `text`."""
        bits = 0
        memo = self._memo
        for word in set(_WORD.findall(text)):
            known = memo.get(word)
            bits |= self._look_at(word) if known is None else known
        for found, gate, pattern in self._in_text:
            if bits & found != found and bits & gate == gate and pattern.search(text):
                bits |= found
        return bits & self.all

    def _look_at(self, word: str) -> int:
        bits = 0
        if self._in_any is not None and self._in_any.search(word):
            for bit, pattern in self._in_words:
                if pattern.search(word):
                    bits |= bit
        self._memo[word] = bits
        return bits


def _any(expressions: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{part})" for part in expressions))


def alternatives(expression: str) -> Iterator[str]:
    """The alternatives of a regular expression, cut at each `|` that stands in no bracket."""
    start = depth = 0
    inside = False
    for found in re.finditer(r"\\.|[][()|]", expression):
        sign = found.group()
        if inside:
            inside = sign != "]"
        elif sign == "[":
            inside = True
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == "|" and not depth:
            yield expression[start : found.start()]
            start = found.end()
    yield expression[start:]
