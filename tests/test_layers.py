"""Who may import whom: each room imports from rooms above it only."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LAYERS = [
    {"text", "facts", "depth", "lean", "numbers"},
    {"site", "size", "diagnostic"},
    {"form"},
    {"value"},
    {"lattice"},
    {"cells", "magics"},
    {"syntax", "events"},
    {"block"},
    {"notebook", "sheet"},
    {"shapes"},
    {"knowledge", "project"},
    {"rule"},
    {"interpret"},
    {"registry"},
    {"edits"},
    {"evidence"},
    {"repair"},
    {"needles"},
    {"settings", "suppress", "screen", "places"},
    {"config"},
    {"result", "discover", "diff", "left_standing"},
    {"analyse"},
    {"check"},
    {"measures"},
    {"figure"},
    {"fixing", "explain", "prove"},
    {"layer_table"},
    {"report", "options", "api", "scaffold", "docs"},
    {"run", "lsp"},
    {"cli"},
    {"__main__"},
]
ORDER = {room: layer for layer, rooms in enumerate(LAYERS) for room in rooms}
FILES = sorted((ROOT / "mllint").rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(ROOT / "mllint").parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    """The rooms that a file imports when it is loaded or later; not those that only its annotations name."""
    tree = ast.parse(path.read_text())
    hidden = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING"
        for node in ast.walk(block)
    }
    found = set()
    for node in ast.walk(tree):
        if id(node) in hidden:
            continue
        if isinstance(node, ast.Import):
            found |= {a.name.split(".")[1] for a in node.names if a.name.startswith("mllint.")}
        elif isinstance(node, ast.ImportFrom) and node.module == "mllint":
            found |= {a.name for a in node.names if a.name in ORDER}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("mllint."):
            found.add(str(node.module).split(".")[1])
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_rooms_import_from_rooms_above(path: Path) -> None:
    own = room(path)
    if own == "__init__":
        assert imported(path) == set()
        return
    assert own in ORDER, f"{own} has no place in LAYERS"
    below = {other for other in imported(path) - {own} if ORDER.get(other, 99) >= ORDER[own]}
    assert not below, f"{own} must not import {below}"


@pytest.mark.parametrize("package", ["evidence", "repair"])
def test_modules_of_a_room_import_each_other_in_one_direction(package: str) -> None:
    home = ROOT / "mllint" / package
    graph = {
        path.stem: {
            str(node.module).rpartition(".")[2]
            for node in ast.walk(ast.parse(path.read_text()))
            if isinstance(node, ast.ImportFrom)
            and str(node.module).startswith(f"mllint.{package}.")
        }
        for path in home.glob("*.py")
    }
    assert any(graph.values()), "the imports are not seen"
    assert tuple(TopologicalSorter(graph).static_order()), "raises CycleError on a circle"


def test_rules_import_from_mllint_only_and_nobody_imports_rules() -> None:
    for path in [*FILES, *(ROOT / "rules").glob("*.py")]:
        assert not imported(path) & {"rules", "fixtures"}, path


def test_every_room_exists() -> None:
    rooms = {room(path) for path in FILES} - {"__init__"}
    planned = {"lsp"}
    assert set(ORDER) - rooms <= planned
