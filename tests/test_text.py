"""Spans, lines and edits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mllint.text import Edit, Lines, apply_edits, choose

TEXT = st.text(alphabet="ab \n\r\té中", max_size=60)


@given(TEXT)
def test_positions_lead_back_to_their_offsets(text: str) -> None:
    lines = Lines(text)
    for offset in range(len(text) + 1):
        row, column = lines.position(offset)
        assert lines.offset(row, column) == offset


@given(TEXT)
def test_lines_are_those_between_line_endings(text: str) -> None:
    lines = Lines(text)
    expected = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert [lines.line(row) for row in range(1, len(lines) + 1)] == expected


def test_edits_are_made_together() -> None:
    text = "one two three"
    assert apply_edits(text, [Edit(8, 13, "3"), Edit(0, 3, "1"), Edit(4, 4, "+")]) == "1 +two 3"


def test_overlapping_edits_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap at offset 2"):
        apply_edits("abcdef", [Edit(0, 3, "x"), Edit(2, 4, "y")])


def test_a_group_of_edits_is_taken_whole_or_not_at_all() -> None:
    groups = [[Edit(0, 2, "a")], [Edit(1, 3, "b"), Edit(8, 9, "c")], [Edit(4, 5, "d")]]
    assert choose(groups) == [0, 2]


def test_two_insertions_at_one_place_clash() -> None:
    assert choose([[Edit(3, 3, "a")], [Edit(3, 3, "b")], [Edit(4, 4, "c")]]) == [0, 2]
