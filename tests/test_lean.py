"""Trees made of lean nodes are the trees that LibCST makes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

DUMP = """
import dataclasses, sys
from pathlib import Path
if sys.argv[1] == "lean":
    from mllint.lean import load_libcst
    load_libcst()
import libcst as cst

def dump(value):
    if isinstance(value, cst.CSTNode):
        fields = ((f.name, dump(getattr(value, f.name))) for f in dataclasses.fields(value))
        return type(value).__name__ + "(" + ", ".join(f"{n}={v}" for n, v in fields) + ")"
    if isinstance(value, (list, tuple)):
        return type(value).__name__ + "[" + ", ".join(map(dump, value)) + "]"
    return repr(value)

for path in sys.argv[2:]:
    tree = cst.parse_module(Path(path).read_bytes())
    assert tree.code.encode() == Path(path).read_bytes()
    print(dump(tree))
name = cst.Name("x")
print(len({name, cst.Name("x")}), name == cst.Name("x"), name == name)
try:
    name.value = "y"
except dataclasses.FrozenInstanceError:
    print("frozen", file=sys.stderr)
"""


def run(mode: str, files: list[str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", DUMP, mode, *files]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)


def test_lean_nodes_hold_what_nodes_hold(tmp_path: Path) -> None:
    odd = tmp_path / "odd.py"
    odd.write_text(
        "async def f[T](a, /, b: int = 1, *c, d=(yield), **e) -> T:  # type parameters\n"
        "    async with a as (b, c), d: x = yield from e\n"
        "    match a:\n        case {'k': [1, *_]} | C(x=1) if not b: del (a), b[::2, 1]\n"
        "    try: raise A from b\n    except* (E, F) as g: pass\n    else: assert a, '%s' 'x'\n"
        "    return lambda *, k: f'{a!r:>{b}} {c=}' if (a := 1) < b is not c else [*d, -1j ** 2]\n"
    )
    files = [str(ROOT / "mllint" / name) for name in ("value.py", "syntax.py", "check.py")]
    plain, lean = run("plain", [*files, str(odd)]), run("lean", [*files, str(odd)])
    assert plain.stdout == lean.stdout
    assert len(plain.stdout) > 100_000
    assert (plain.stderr.strip(), lean.stderr.strip()) == ("frozen", ""), "was it lean at all?"


def test_a_process_that_has_libcst_keeps_its_own() -> None:
    import libcst as cst

    from mllint.lean import load_libcst

    load_libcst()
    with pytest.raises(cst.CSTValidationError):
        cst.Name("")
