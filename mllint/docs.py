"""Writes what people read about the rules from their docstrings: `python -m mllint.docs`, in a checkout.

It writes docs/rules.md, a page per rule in docs/rules/, and the table of rules in README.md. With `--check` it
writes nothing and exits 1 if anything of that is stale.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from mllint import registry
from mllint.explain import section
from mllint.registry import NOTICES
from mllint.rule import Rule

_HEADING = re.compile(r"^(?P<words>\S.*)\n-{3,}$", re.MULTILINE)
_TABLE = re.compile(r"(?<=<!-- rules -->\n).*?(?=<!-- /rules -->)", re.DOTALL)
_PAGE = "MLL[0-9][0-9][0-9]-*.md"


def documents(root: Path) -> dict[Path, str]:
    """The generated files of a checkout with the text they should have.

    Raises:
        ValueError: if README.md lacks the markers of the table.
    """
    rules = registry.load()
    readme = root / "README.md"
    text = readme.read_text(encoding="utf-8")
    if not _TABLE.search(text):
        raise ValueError("README.md has no lines `<!-- rules -->` and `<!-- /rules -->`")
    lines = table(rules, "docs/rules")
    return {
        readme: _TABLE.sub(lambda _: lines, text, count=1),
        root / "docs" / "rules.md": index(rules),
        **{root / "docs" / "rules" / page_name(rule): page(rule) for rule in rules},
    }


def stale(root: Path) -> list[Path]:
    """The generated files that are missing, out of date, or left over from a rule that is gone."""
    wanted = documents(root)
    old = [path for path, text in wanted.items() if _read(path) != text]
    return old + [path for path in sorted((root / "docs/rules").glob(_PAGE)) if path not in wanted]


def page_name(rule: Rule) -> str:
    """The file name of a rule's page."""
    return f"{rule.code}-{rule.name}.md"


def page(rule: Rule) -> str:
    """A rule's page in Markdown."""
    facts = [f"severity {rule.severity}", f"fix {fix_of(rule)}"]
    if rule.problem:
        facts.append(f"problem {rule.problem} of the course sheet")
    if rule.preview:
        facts.append("preview")
    lines = [
        f"# {rule.code} · {rule.name}",
        f"<!-- Written by `python -m mllint.docs` from {_file_of(rule)}: edit that. -->",
        f"*{_capital(rule.title)}* ({', '.join(facts)}).",
        _HEADING.sub(r"## \g<words>\n", rule.page),
        f"The proof: `mllint prove {rule.code}`" if registry.fixture(rule) else "",
    ]
    return "\n\n".join(filter(None, lines)) + "\n"


def index(rules: Sequence[Rule]) -> str:
    """The list of all rules, and of what mllint says of the check itself."""
    own = [
        "| code | name | severity | what |",
        "|---|---|---|---|",
        *(f"| {n.code} | {n.name} | {n.severity} | {n.title} |" for n in NOTICES),
    ]
    return f"""# Rules

<!-- Written by `python -m mllint.docs` from rules/*.py: edit those. -->

A rule can be named by its code or its name, wherever a rule can be named. `mllint explain CODE` prints the page
of a rule, `mllint prove CODE` runs its proof.

- **Severity.** error: the result is wrong or the run fails. warning: the result is worse or misleading. info: worth
  knowing.
- **Fix.** safe: no correct program changes its result; `--fix` makes it. unsafe: the repair changes what the program
  computes; `--fix --unsafe-fixes` makes it. none: a message only.
- **Problem.** The problem of the deep-learning course sheet that the rule came from.

{table(rules, "rules")}
## mllint's own

Notices about the check itself.

{chr(10).join(own)}
"""


def table(rules: Iterable[Rule], folder: str) -> str:
    """The table of rules; `folder` is where their pages are, seen from the file the table is for."""
    lines = ["| code | name | what | severity | fix | problem |", "|---|---|---|---|---|---|"]
    for rule in rules:
        link = f"[{rule.code}]({folder}/{page_name(rule)})"
        severity = f"{rule.severity}, preview" if rule.preview else str(rule.severity)
        cells = (link, rule.name, rule.title, severity, fix_of(rule), rule.problem or "–")
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def fix_of(rule: Rule) -> str:
    """Whether the rule's fix is safe, unsafe or none: the first word under its heading "Fix safety"."""
    word = re.match(r"\w+", section(rule.page, "Fix safety"))
    found = {"Safe": "safe", "Unsafe": "unsafe", "No": "none"}.get(word[0] if word else "")
    if found is None:
        raise ValueError(f"{_file_of(rule)}: `Fix safety` must begin with Safe, Unsafe or No fix")
    return found


def main(arguments: Sequence[str]) -> int:
    """Write the files, or with `--check` only look; the exit code."""
    root = Path.cwd()
    if not ((root / "rules").is_dir() and (root / "mllint").is_dir()):
        print("error: not in a checkout of mllint", file=sys.stderr)
        return 2
    if set(arguments) - {"--check"}:
        print("usage: python -m mllint.docs [--check]", file=sys.stderr)
        return 2
    old = stale(root)
    wanted = {} if arguments else documents(root)
    for path in old:
        shown = path.relative_to(root)
        if arguments:
            print(f"{shown} is stale: run python -m mllint.docs", file=sys.stderr)
        elif path in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[path], encoding="utf-8", newline="\n")
            print(f"wrote {shown}")
        else:
            path.unlink()
            print(f"removed {shown}")
    return int(bool(old and arguments))


def _file_of(rule: Rule) -> str:
    return f"rules/{rule.name.replace('-', '_')}.py"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
