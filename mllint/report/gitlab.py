"""GitLab's code quality report."""

from __future__ import annotations

import hashlib
import json

from mllint.check import Run
from mllint.report import View, where

SEVERITIES = {"error": "critical", "warning": "major", "info": "minor"}


def render_gitlab(run: Run, view: View) -> str:
    """A list with one object per finding, each with a fingerprint of its own."""
    seen: dict[str, int] = {}
    found = []
    for d in run.diagnostics:
        # Not the line: a finding that only moved is no new one. Equal ones are told apart by counting.
        key = f"{d.place.path}\0{d.code}\0{d.message}"
        seen[key] = seen.get(key, 0) + 1
        found.append(
            {
                "description": f"{d.code}: {d.message}"
                + (f" ({where(d.place)})" if d.place.cell is not None else ""),
                "check_name": d.code,
                "fingerprint": hashlib.sha256(f"{key}\0{seen[key]}".encode()).hexdigest()[:32],
                "severity": SEVERITIES[str(d.severity)],
                "location": {
                    "path": d.place.path.removeprefix("./"),
                    "lines": {"begin": d.place.file_row, "end": d.place.file_end_row},
                },
            }
        )
    return json.dumps(found, indent=1) + "\n"
