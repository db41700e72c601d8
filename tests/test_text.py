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


GROUPS = st.lists(
    st.lists(
        st.builds(
            lambda start, size, text: Edit(start, start + size, text),
            st.integers(0, 12),
            st.integers(0, 4),
            st.text("xy", max_size=3),
        ),
        max_size=3,
    ),
    max_size=6,
)


def overlap(a: Edit, b: Edit) -> bool:
    """Whether two edits cannot both be made: they share characters, or start at one place and one is an insertion."""
    insertion = a.start == a.end or b.start == b.end
    return (
        a.start == b.start
        if insertion and a.start == b.start
        else a.start < b.end and b.start < a.end
    )


@given(GROUPS)
def test_groups_that_are_chosen_do_not_clash(groups: list[list[Edit]]) -> None:
    chosen = choose(groups)
    for i in chosen:
        for j in chosen:
            if i != j:
                assert not any(overlap(a, b) for a in groups[i] for b in groups[j])


@given(GROUPS)
def test_a_group_is_left_out_only_for_one_that_is_preferred(groups: list[list[Edit]]) -> None:
    chosen = choose(groups)
    assert chosen == sorted(set(chosen))
    for i, group in enumerate(groups):
        if i not in chosen:
            before = [edit for j in chosen if j < i for edit in groups[j]]
            assert any(overlap(a, b) for a in group for b in before)


@given(GROUPS)
def test_edits_change_the_length_by_what_they_say_and_keep_the_rest(
    groups: list[list[Edit]],
) -> None:
    text = "abcdefghijklmnopqrst"
    edits = [
        edit
        for i in choose([[e] for g in groups for e in g])
        for edit in [[e for g in groups for e in g][i]]
    ]
    changed = apply_edits(text, edits)
    assert len(changed) == len(text) + sum(len(e.text) - (e.end - e.start) for e in edits)
    gone = {i for e in edits for i in range(e.start, e.end)}
    kept = "".join(c for i, c in enumerate(text) if i not in gone)
    assert "".join(c for c in changed if c not in "xy") == "".join(c for c in kept if c not in "xy")
    assert apply_edits(text, []) == text
