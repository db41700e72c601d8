"""Who may import whom: each room imports from rooms above it only."""

from __future__ import annotations

import ast
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
    {"registering"},
    {"block"},
    {"notebook", "sheet"},
    {"shapes"},
    {"knowledge", "project"},
    {"rule"},
    {"interpret"},
    {"registry"},
    {"edits", "weights"},
    {"holders"},
    {"training_loops"},
    {"reset_gradients", "afterwards"},
    {"stale"},
    {"symmetry", "signals"},
    {"super_call", "norm_arguments", "unregistered"},
    {"module_list"},
    {"called", "cuts", "roles", "added_noise"},
    {"stems", "draws", "ranges", "one_source"},
    {"overlap"},
    {"overlaps", "seed_fix"},
    {"unpacked"},
    {"reorder_targets"},
    {"shares", "held_out"},
    {"learned", "refits"},
    {"cross_validated"},
    {"into_pipeline"},
    {"move_fit"},
    {"judged", "noisy_input"},
    {"clean_twin"},
    {"clean_evaluation"},
    {"turns", "replay"},
    {"starved", "leaked"},
    {"uncut", "detach_samples"},
    {"misfits"},
    {"right_number"},
    {"losses"},
    {"initialisers", "adversarial", "divided", "divergences", "logarithms", "filters"},
    {"switches", "trained"},
    {"modes"},
    {"terms"},
    {"squashed", "loss_change", "swapped"},
    {"squash_use"},
    {"squash_fix"},
    {"epochs"},
    {"unready"},
    {"ready_fix"},
    {"disturbed", "noisy_fit", "always_on"},
    {"hand_gradient"},
    {"least_squares"},
    {"augmentation", "move_draw"},
    {"move_augmentation"},
    {"adversarial_fix", "divergence_fix"},
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


def test_rules_import_from_mllint_only_and_nobody_imports_rules() -> None:
    for path in [*FILES, *(ROOT / "rules").glob("*.py")]:
        assert not imported(path) & {"rules", "fixtures"}, path


def test_every_room_exists() -> None:
    rooms = {room(path) for path in FILES} - {"__init__"}
    planned = {"lsp"}
    assert set(ORDER) - rooms <= planned
