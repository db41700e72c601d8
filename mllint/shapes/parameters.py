"""How many numbers a layer learns, by its arguments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mllint.shapes.given import dim, listed, spread
from mllint.size import Dim, product, quotient, times

Ask = Callable[[str], Any]
"""Gives a layer's argument: a constant, a tuple of constants, or `UNCLEAR`."""


def parameters(name: str, ask: Ask) -> int | None:
    """The number of parameters of a layer of `torch.nn` by its class's name; None if it is not known."""
    formula = _FORMULAS.get(name)
    if formula is None:
        return None
    total = formula(ask)
    return total if isinstance(total, int) else None


def _sum(*parts: Dim) -> int | None:
    total = 0
    for part in parts:
        if not isinstance(part, int):
            return None
        total += part
    return total


def _if(flag: Any, size: Dim) -> Dim:
    return size if flag is True else 0 if flag is False or flag is None else None


def _linear(ask: Ask) -> Dim:
    made = dim(ask("out_features"))
    return _sum(times(dim(ask("in_features")), made), _if(ask("bias"), made))


def _bilinear(ask: Ask) -> Dim:
    made = dim(ask("out_features"))
    sizes = [dim(ask("in1_features")), dim(ask("in2_features")), made]
    return _sum(product(sizes), _if(ask("bias"), made))


def _convolution(ask: Ask, count: int) -> Dim:
    made, given = dim(ask("out_channels")), dim(ask("in_channels"))
    kernel = [dim(k) for k in spread(ask("kernel_size"), count)]
    weights = quotient(product([made, given, *kernel]), dim(ask("groups")))
    return _sum(weights, _if(ask("bias"), made))


def _norm(ask: Ask) -> Dim:
    size = dim(ask("num_features"))
    if ask("affine") is False:
        return 0
    return _sum(_if(ask("affine"), size), _if(ask("bias"), size))


def _group_norm(ask: Ask) -> Dim:
    size = dim(ask("num_channels"))
    if ask("affine") is False:
        return 0
    return _sum(_if(ask("affine"), size), _if(ask("bias"), size))


def _layer_norm(ask: Ask) -> Dim:
    sizes = listed(ask("normalized_shape"))
    size = product(map(dim, sizes)) if sizes is not None else None
    if ask("elementwise_affine") is False:
        return 0
    return _sum(_if(ask("elementwise_affine"), size), _if(ask("bias"), size))


def _rms_norm(ask: Ask) -> Dim:
    sizes = listed(ask("normalized_shape"))
    size = product(map(dim, sizes)) if sizes is not None else None
    return _if(ask("elementwise_affine"), size)


def _embedding(ask: Ask) -> Dim:
    return times(dim(ask("num_embeddings")), dim(ask("embedding_dim")))


def _recurrent(ask: Ask, gates: int) -> Dim:
    given, hidden, layers = (dim(ask(n)) for n in ("input_size", "hidden_size", "num_layers"))
    both, bias, projected = ask("bidirectional"), ask("bias"), ask("proj_size")
    sizes = (given, hidden, layers)
    if not all(isinstance(s, int) for s in sizes) or both not in (True, False):
        return None
    if bias not in (True, False):
        return None
    ways = 2 if both else 1
    out = projected if isinstance(projected, int) and projected > 0 else hidden
    total = 0
    for layer in range(layers):  # type: ignore[arg-type]
        inputs = given if layer == 0 else out * ways  # type: ignore[operator]
        each = gates * hidden * (inputs + out) + (2 * gates * hidden if bias else 0)  # type: ignore[operator]
        total += ways * (each + (out * hidden if out != hidden else 0))  # type: ignore[operator]
    return total


def _cell(ask: Ask, gates: int) -> Dim:
    given, hidden = dim(ask("input_size")), dim(ask("hidden_size"))
    both = _sum(times(times(gates, hidden), given), times(times(gates, hidden), hidden))
    return _sum(both, _if(ask("bias"), times(2 * gates, hidden)))


def _attention(ask: Ask) -> Dim:
    size, bias = dim(ask("embed_dim")), ask("bias")
    if ask("add_bias_kv") is not False:
        return None
    keys, values = (size if ask(n) is None else dim(ask(n)) for n in ("kdim", "vdim"))
    weights = [times(size, size), times(size, keys), times(size, values), times(size, size)]
    return _sum(*weights, _if(bias, times(4, size)))


def _attended(size: Dim, bias: Any) -> Dim:
    return _sum(times(4, times(size, size)), _if(bias, times(4, size)))


def _encoder_layer(ask: Ask, attentions: int = 1) -> Dim:
    size, wide, bias = dim(ask("d_model")), dim(ask("dim_feedforward")), ask("bias")
    norms = attentions + 1
    return _sum(
        times(attentions, _attended(size, bias)),
        times(2, times(size, wide)),
        _if(bias, _sum(size, wide)),
        times(norms, size),
        _if(bias, times(norms, size)),
    )


def _decoder_layer(ask: Ask) -> Dim:
    return _encoder_layer(ask, attentions=2)


def _transformer(ask: Ask) -> Dim:
    size, bias = dim(ask("d_model")), ask("bias")
    if ask("custom_encoder") is not None or ask("custom_decoder") is not None:
        return None
    return _sum(
        times(dim(ask("num_encoder_layers")), _encoder_layer(ask)),
        times(dim(ask("num_decoder_layers")), _decoder_layer(ask)),
        times(2, size),
        _if(bias, times(2, size)),
    )


_FORMULAS: dict[str, Callable[[Ask], Dim]] = {
    "Linear": _linear,
    "Bilinear": _bilinear,
    "GroupNorm": _group_norm,
    "LayerNorm": _layer_norm,
    "RMSNorm": _rms_norm,
    "SyncBatchNorm": _norm,
    "Embedding": _embedding,
    "EmbeddingBag": _embedding,
    "RNN": lambda ask: _recurrent(ask, 1),
    "GRU": lambda ask: _recurrent(ask, 3),
    "LSTM": lambda ask: _recurrent(ask, 4),
    "RNNCell": lambda ask: _cell(ask, 1),
    "GRUCell": lambda ask: _cell(ask, 3),
    "LSTMCell": lambda ask: _cell(ask, 4),
    "MultiheadAttention": _attention,
    "TransformerEncoderLayer": _encoder_layer,
    "TransformerDecoderLayer": _decoder_layer,
    "Transformer": _transformer,
    "PReLU": lambda ask: dim(ask("num_parameters")),
}
for _count in (1, 2, 3):
    for _name in (f"Conv{_count}d", f"ConvTranspose{_count}d"):
        _FORMULAS[_name] = lambda ask, count=_count: _convolution(ask, count)  # type: ignore[misc]
    for _name in (f"BatchNorm{_count}d", f"InstanceNorm{_count}d"):
        _FORMULAS[_name] = _norm

LEARNERS = frozenset(_FORMULAS)
"""The classes of `torch.nn` whose layers have parameters of their own."""
