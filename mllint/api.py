"""mllint for Python callers: `check_source`, `check_paths`, `fix_source`."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any

from mllint.check import check_paths as _check_paths
from mllint.check import check_text, gather
from mllint.config import Config
from mllint.diagnostic import Diagnostic
from mllint.discover import discover
from mllint.settings import Settings


def check_source(
    source: str | bytes, filename: str = "<source>", **settings: Any
) -> list[Diagnostic]:
    """The findings in one program, as if it were the file `filename`; no configuration file is read.

    Args:
        source: Python, or a notebook's JSON if `filename` ends in `.ipynb`.
        filename: where imports of project files start from, and what findings are reported in.
        settings: fields of `mllint.config.Settings` (`select=("MLL1",)`, `preview=True`).
    """
    chosen = dataclasses.replace(Settings(), **settings)
    return gather([check_text(source, filename, chosen)]).diagnostics


def check_paths(
    paths: Iterable[str], *, jobs: int = 0, isolated: bool = False, **settings: Any
) -> list[Diagnostic]:
    """The findings in files and folders, with the configuration files that hold for them.

    Raises:
        FileNotFoundError: if a path does not exist.
        mllint.config.ConfigError: on a configuration file that cannot be.
    """
    found = discover(list(map(str, paths)), Config(settings, isolated=isolated))
    if found.missing:
        raise FileNotFoundError(found.missing[0])
    return gather(_check_paths(found.files, jobs)).diagnostics


def fix_source(
    source: str, filename: str = "<source>", *, unsafe: bool = False, **settings: Any
) -> str:
    """The program with its safe fixes made (and with `unsafe` those that change what it computes)."""
    from mllint.fixing import fix_text

    return fix_text(
        source, filename, dataclasses.replace(Settings(), **settings), unsafe=unsafe
    ).after
