"""The page of a rule, from the docstring of its file; and the list of all rules."""

from __future__ import annotations

import json
import re
from typing import Any

from mllint import registry
from mllint.registry import Notice
from mllint.rule import Rule

HINT = "Symptom you will see"
"""The heading of the section that tells what to look at without giving the repair away."""


def explain(rule: Rule | Notice, *, hint: bool = False, form: str = "text") -> str:
    """A rule's page as text, Markdown or JSON."""
    page = f"{summary(rule.page)}\n\n{section(rule.page, HINT)}".strip() if hint else rule.page
    if form == "json":
        return json.dumps({**record(rule), "page": page}, indent=2)
    if hint:
        return page
    title = f"{rule.code} ({rule.name})"
    facts = f"severity {rule.severity}" + (", preview" if rule.preview else "")
    if form == "md":
        return f"# {title}\n\n*{rule.title}; {facts}*\n\n{page}"
    proof = (
        f"\n\nproof: mllint prove {rule.code}"
        if isinstance(rule, Rule) and registry.fixture(rule)
        else ""
    )
    return f"{title}: {rule.title}\n{facts}\n\n{page}{proof}"


def summary(page: str) -> str:
    """The first paragraph of a page."""
    return page.split("\n\n", 1)[0].replace("\n", " ")


def section(page: str, heading: str) -> str:
    """The text under a heading (`## Heading`, or `Heading` underlined or followed by a colon), "" without one."""
    pattern = rf"^(?:#+[ \t]*{heading}[ \t]*|{heading}:?[ \t]*(?:\n[-=~]{{3,}})?)$\n(?P<body>.*?)(?=^#+[ \t]|^\w[^\n]*\n[-=~]{{3,}}$|\Z)"
    match = re.search(pattern, page, re.MULTILINE | re.DOTALL | re.IGNORECASE)
    return match["body"].strip() if match else ""


def record(rule: Rule | Notice) -> dict[str, Any]:
    """What `mllint rules --format json` says of a rule."""
    return {
        "code": rule.code,
        "name": rule.name,
        "title": rule.title,
        "severity": str(rule.severity),
        "preview": rule.preview,
        "problem": getattr(rule, "problem", "") or None,
        "proof": isinstance(rule, Rule) and registry.fixture(rule) is not None,
    }


def overview(form: str = "text") -> str:
    """All rules, a line each with the problem of the course sheet it came from, or as JSON."""
    everything = registry.everything()
    if form == "json":
        return json.dumps([record(rule) for rule in everything], indent=2)
    width = max(len(rule.name) for rule in everything)
    return "\n".join(
        f"{r.code}  {r.name.ljust(width)}  {str(r.severity).ljust(7)}  {r.title}{_remarks(r)}"
        for r in everything
    )


def _remarks(rule: Rule | Notice) -> str:
    remarks = [getattr(rule, "problem", ""), "preview" if rule.preview else ""]
    said = ", ".join(filter(None, remarks))
    return f" ({said})" if said else ""
