"""Tables: which set of rows a column, some columns, or the data of a bunch belong to."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from mllint.facts import Chosen, Fact, Fitted
from mllint.site import Node, Site
from mllint.value import NOTHING, Known, Value

if TYPE_CHECKING:
    from mllint.interpret.frame import Frame

FRAME = "pandas.DataFrame"

STATE = "?fits"
"""The attribute under which an estimator keeps by which fits it knows what it knows."""

_SET = "?set"
"""The attribute under which a frame keeps which of its columns came from behind a fit."""

_PIECES = frozenset({"item", "attribute", "column", "row"})
"""Words by which the name of the rows of a piece begins; what it is a piece of comes next."""

WINDOWS = frozenset({"loc", "iloc", "at", "iat"})
"""Attributes of a frame that stand for the frame itself."""


class Each(NamedTuple):
    """One row of `rows`, as bound by one pass over a loop body."""

    rows: Hashable
    loop: Node
    turn: int


def whole_rows(rows: Hashable) -> Hashable:
    """The set of rows that a row, or a row of rows, is from."""
    while isinstance(rows, Each):
        rows = rows.rows
    return rows


def table_of(rows: Hashable) -> Hashable:
    """The table that rows are from: columns, single rows and the arrays of a bunch are all of one table."""
    while True:
        if isinstance(rows, Each):
            rows = rows.rows
        elif _is_piece(rows):
            rows = rows[1]  # type: ignore[index]
        else:
            return rows


def columns_of(rows: Hashable) -> Hashable:
    """Which columns of its table some rows have: a name, a tuple of names, "data" or "target"; None for all of them."""
    rows = whole_rows(rows)
    return rows[2] if _is_piece(rows) and len(rows) > 2 else None  # type: ignore[index, arg-type]


def _is_piece(rows: Hashable) -> bool:
    return (
        isinstance(rows, tuple)
        and not isinstance(rows, (Site, Each))
        and len(rows) > 1
        and isinstance(rows[0], str)
        and rows[0] in _PIECES
    )


def names_columns(index: Value) -> bool:
    """Whether a frame's subscript asks for columns: a list, or labels that came from the frame's own columns."""
    if index.known and any(isinstance(fact, Chosen) for fact in index.known):
        return True
    if index.type == "list":
        return index.part is None
    rows = index.rows
    while _is_piece(rows):
        if rows[0] == "attribute" and rows[2] == "columns":  # type: ignore[index]
            return True
        rows = rows[1]  # type: ignore[index]
    return False


def with_columns_set(frame: Value, key: Any, value: Value, known: Mapping[Fact, Known]) -> Value:
    """A frame of which some columns were set: those behind a fit are remembered by their names."""
    names = (key,) if isinstance(key, str) else key if isinstance(key, tuple) else ()
    fitted: dict[Fact, Known] = {f: k for f, k in value.known.items() if isinstance(f, Fitted)}
    if not names or not (fitted or _SET in frame.attrs):
        return frame.but(form=None, known=known)
    new = {name: Value("column", known=fitted) for name in names}
    columns = Value("columns", entries={**_columns_set(frame), **new})
    return frame.but(form=None, known=known, attrs={**frame.attrs, _SET: columns})


def _columns_set(frame: Value) -> Mapping[Any, Value]:
    kept = frame.attrs.get(_SET)
    return (kept.entries or {}) if kept is not None else {}


def picked(frame: Value, value: Value, key: Any, *, dropped: bool = False) -> Value:
    """What was picked of a frame (or left when the columns were `dropped`), without the fits of the other columns."""
    columns = _columns_set(frame)
    names = {key} if isinstance(key, str) else set(key) if isinstance(key, tuple) else set()
    if not columns or not names:
        return value
    kept = {name: c for name, c in columns.items() if (name in names) != dropped}
    stays = {fact for column in kept.values() for fact in column.known}
    gone = {f for name, c in columns.items() if name not in kept for f in c.known} - stays
    value = value.lacking(*gone)
    if value.type != FRAME:
        return value
    return value.but(attrs={**value.attrs, _SET: Value("columns", entries=kept)})


def learned_from(fact: Fitted, data: Value) -> bool:
    """Whether the rows are some of those that were fitted on, as far as their names say."""
    fitted = fact.fit.data
    same = fitted.rows is not None and table_of(fitted.rows) == table_of(data.rows)
    return same and fitted.part in (None, data.part)


def kept_by(frame: Frame, estimator: Value | None) -> Mapping[Fact, Known]:
    """What is known of the names, numbers or mask of the columns that a selection, once it is fitted, keeps."""
    state = estimator.attrs.get(STATE) if estimator is not None else None
    known = state.known if state is not None else NOTHING
    return {
        chosen: known[own]
        for own, _, chosen in (frame.machine.fits.values() if known else ())
        if own in known and own.fit.supervised
    }


def with_choice(whole: Value, picked: Value, index: Value) -> Value:
    """What was picked of a table, or of the names of its columns, by what a selection keeps."""
    known: dict[Fact, Known] = {}
    for fact, how in index.known.items():
        if isinstance(fact, Chosen):
            known[fact] = how
            known[fact.own if learned_from(fact.own, whole) else fact.other] = how
    return picked.but(known={**picked.known, **known}) if known else picked
