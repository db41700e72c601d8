"""`mllint shapes`: the layers of a network, what each gives, learns and sees of the input. Nothing is imported or run."""

from __future__ import annotations

import re
import sys

from mllint.layer_table.network import TableError, find_network
from mllint.layer_table.printed import FORMATS
from mllint.layer_table.rows import Table, table_of

__all__ = ["Table", "TableError", "layer_table", "shapes_command"]

_SIZE = re.compile(r"[1-9]\d*(?:[x×,*][1-9]\d*)*")


def layer_table(target: str, inputs: tuple[str, ...]) -> Table:
    """The layers of a network.

    Args:
        target: the file, and the name of the network behind a colon if the file has several.
        inputs: for each argument of `forward` the sizes of one example, as PyTorch orders them: `1x28x28`.

    Raises:
        TableError: if there is no such file, network or size.
    """
    sizes = [_parsed(text) for text in inputs]
    return table_of(find_network(target), sizes)


def _parsed(text: str) -> tuple[int, ...]:
    if not _SIZE.fullmatch(text.strip()):
        raise TableError(
            f"--input: `{text}` is no size; write that of one example as PyTorch orders it, "
            "channels first and without the batch: 1x28x28"
        )
    return tuple(int(n) for n in re.findall(r"\d+", text))


def shapes_command(target: str, inputs: tuple[str, ...], form: str) -> int:
    """Run `mllint shapes`; the exit code: 1 if some layer does not take what arrives."""
    try:
        table = layer_table(target, inputs)
    except TableError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure:
        reconfigure(errors="replace")
    print(FORMATS[form](table))
    return int(any(row.problem for row in table.rows))
