"""Begins a new rule, and rewrites golden files: what a rule's author would otherwise copy by hand."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from mllint import registry
from mllint.block import Block
from mllint.events import Event
from mllint.rule import Rule
from mllint.settings import Settings

RULE = '''"""{title}.

What it does
------------
Looks for …

Why it is bad
-------------
…

Symptom you will see
--------------------
…

Example
-------
```python
```

Use instead
-----------
```python
```

When it is right to ignore this
-------------------------------
…

Fix safety
----------
No fix.

References
----------
- …
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import WARNING, Finding, {event}, rule


@rule("{code}", "{words}", severity=WARNING, screen=(r"a word without which it cannot fire",), preview=True)
def {name}({parameter}: {event}) -> Iterator[Finding]:
    """Yield a finding for every … that …"""
    yield from ()
'''

SCRIPT = '''"""{what}."""

import json


def run(seed):
    return {{"score": 0.0}}


if __name__ == "__main__":
    print(json.dumps([run(seed) for seed in range(5)]))
'''

SYMPTOM = """rule = "{code}"
symptom = "…"
cure = "…"
seeds = 5

[measures]
score = "…"

[[holds]]
claim = "…"
on = "buggy"
measure = "score"
over = "each"
at_most = 0.5
"""


def new_rule(name: str, event: str, code: str | None = None) -> int:
    """Write the files of a new rule into the checkout in the current folder; the exit code.

    Raises:
        ValueError: if the name, the event or the code cannot be.
    """
    root = _checkout()
    word = name.strip().lower().replace("-", "_")
    if not re.fullmatch(r"[a-z][a-z0-9_]*", word):
        raise ValueError(f"`{name}` is no rule name; write words joined by hyphens")
    kinds = [kind.__name__ for kind in [*_subclasses(Event), Block]]
    if event not in kinds:
        raise ValueError(f"`{event}` is no event; there are {registry.listing(sorted(kinds))}")
    code = _free_code(code)
    files = {
        root / "rules" / f"{word}.py": RULE.format(
            title=word.replace("_", " ").capitalize(),
            words=word.replace("_", " "),
            event=event,
            code=code,
            name=word,
            parameter="program" if event == "Block" else event.lower(),
        ),
        root / "fixtures" / f"{code}_{word}" / "buggy.py": SCRIPT.format(
            what="A training script with the bug"
        ),
        root / "fixtures" / f"{code}_{word}" / "fixed.py": SCRIPT.format(
            what="A training script with the bug"
        ),
        root / "fixtures" / f"{code}_{word}" / "symptom.toml": SYMPTOM.format(code=code),
        root
        / "tests"
        / "cases"
        / code
        / "pos_first.py": f"# The bug in a new spelling.  # expect: {code}\n",
        root
        / "tests"
        / "cases"
        / code
        / "neg_first.py": "# What looks like the bug and is none.\n",
    }
    taken = [path for path in files if path.exists()]
    if taken:
        raise ValueError(f"{taken[0]} exists already")
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(root))
    return 0


def _checkout() -> Path:
    root = Path.cwd()
    if not ((root / "rules").is_dir() and (root / "mllint").is_dir()):
        raise ValueError("this command works in a checkout of mllint, and this folder is none")
    return root


def _subclasses(kind: type) -> list[type]:
    children: list[type] = kind.__subclasses__()
    return [kind, *(sub for child in children for sub in _subclasses(child))]


def _free_code(code: str | None) -> str:
    taken = {rule.code for rule in registry.everything()}
    if code is not None:
        if not re.fullmatch(r"MLL\d{3}", code) or code in taken:
            raise ValueError(f"`{code}` is taken, or not MLL and three digits")
        return code
    return next(f"MLL{n}" for n in range(101, 900) if f"MLL{n}" not in taken)


def bless(word: str) -> int:
    """Rewrite a rule's fixed.py from what all its fixes make of buggy.py; the exit code.

    Raises:
        ValueError: if there is no such rule or fixture, or no fix changes anything.
    """
    from mllint.fixing import fix_text

    rule = registry.find(word)
    home = registry.fixture(rule) if isinstance(rule, Rule) else None
    if home is None:
        raise ValueError(f"{rule.code} ({rule.name}) has no fixture")
    text = (home / "buggy.py").read_text(encoding="utf-8")
    fixed = fix_text(text, str(home / "buggy.py"), Settings(preview=True), unsafe=True)
    if fixed.after == text:
        raise ValueError(f"no fix changes {home / 'buggy.py'}")
    target = home / "fixed.py"
    if not target.is_file() or target.read_text(encoding="utf-8") != fixed.after:
        target.write_text(fixed.after, encoding="utf-8")
        print(f"wrote {target}", file=sys.stderr)
    return 0
