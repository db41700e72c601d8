"""The findings of each file under its name; see `concise`, which it is a variant of."""

from mllint.report.concise import render_grouped

__all__ = ["render_grouped"]
