"""Which divisions of rows make parts that train and judge a model, and where the rows were cut."""

from __future__ import annotations

from mllint.edits import names_in
from mllint.events import Event, Split, Take
from mllint.interpret.names import has_word
from mllint.site import Site


def cuts_of(split: Split) -> object:
    """Where the rows were cut: the labels are cut where their rows are, and are not worth a second finding."""
    takes = [part.part for part in split.parts if isinstance(part, Take)]
    if not takes or isinstance(takes[0].division, Site):
        return takes[0].division if takes else Site(split.node)
    return (split.source.path, *((part.start, part.end) for part in takes))


def trains_and_judges(split: Split) -> bool:
    """Whether the parts are meant to train and to judge a model, as far as slices have to say so themselves."""
    takes = [part for part in split.parts if isinstance(part, Take)]
    if not takes:
        return True
    division = takes[0].part.division
    if not (isinstance(division, tuple) and division and division[0] == "slices") or _by_indices(
        takes
    ):
        return True
    return any(_named_for_a_judge(take) for take in takes)


def _by_indices(takes: list[Take]) -> bool:
    """Whether the rows are picked by lists of row numbers that were divided, not cut themselves."""
    whole = takes[0].whole
    division = takes[0].part.division
    return isinstance(division, tuple) and division[1] != whole.rows


def _named_for_a_judge(event: Event) -> bool:
    """Whether a share is named as one that a model is judged by: a cut by itself may as well make shards."""
    names = list(names_in(event.statement)) if event.statement is not None else []
    return any(has_word(name, topic) for name in names for topic in ("validation", "test"))
