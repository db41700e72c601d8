"""Sequences: recurrent layers, their states, attention.

Sizes are those of the pages of `torch.nn.RNN`, `LSTM`, `GRU` and `MultiheadAttention`.
"""

from __future__ import annotations

from mllint.shapes.given import Given, Result, WrongRank, dim, shape
from mllint.size import REST, Dim, ranked, times


@shape("recurrent")
def _recurrent(given: Given) -> Result:
    """The outputs and the last hidden state of an RNN or GRU."""
    output, hidden = _run(given)
    return [output, hidden]


@shape("lstm")
def _lstm(given: Given) -> Result:
    """The outputs, and the last hidden and cell states."""
    output, hidden = _run(given)
    if hidden is None:
        return [output, [None, None]]
    return [output, [hidden, (*hidden[:-1], dim(given.arg("hidden_size")))]]


def _run(given: Given) -> tuple[Result, Result]:
    main = given.main
    both = given.arg("bidirectional")
    ways = 2 if both is True else 1 if both is False else None
    projected = given.arg("proj_size")
    made = (
        dim(projected)
        if projected and isinstance(projected, int)
        else dim(given.arg("hidden_size"))
    )
    features: Dim = times(made, ways)
    if main is None:
        return (None if features is None else (REST, features)), None
    if len(main) not in (2, 3):
        raise WrongRank
    given.compare("features", given.arg("input_size"), main[-1])
    layers = times(dim(given.arg("num_layers")), ways)
    if len(main) == 2:
        return (main[0], features), (layers, made)
    first = given.arg("batch_first")
    batch = main[0] if first is True else main[1] if first is False else None
    return (main[0], main[1], features), (layers, batch, made)


def _cell(given: Given) -> Result:
    main, made = given.main, dim(given.arg("hidden_size"))
    if main is None:
        return None if made is None else (REST, made)
    if len(main) not in (1, 2):
        raise WrongRank
    given.compare("features", given.arg("input_size"), main[-1])
    return (*main[:-1], made)


shape("cell")(_cell)


@shape("lstm_cell")
def _lstm_cell(given: Given) -> Result:
    state = _cell(given)
    return [state, state]


@shape("attention")
def _attention(given: Given) -> Result:
    """The outputs and the weights, which are averaged over the heads unless asked for otherwise."""
    main, keys = given.main, ranked(given.shape_of("key"))
    if main is None or keys is None or len(main) != len(keys) or len(main) not in (2, 3):
        return [given.whole, None]
    if given.arg("need_weights") is not True or given.arg("average_attn_weights") is not True:
        return [main, None]
    if len(main) == 2:
        return [main, (main[0], keys[0])]
    first = given.arg("batch_first")
    if not isinstance(first, bool):
        return [main, None]
    weights = (main[0], main[1], keys[1]) if first else (main[1], main[0], keys[0])
    return [main, weights]


@shape("dot_attention")
def _dot_attention(given: Given) -> Result:
    main, values = given.main, ranked(given.shape_of("value"))
    return None if main is None or not values else (*main[:-1], values[-1])
