"""Notebooks: one text out of the cells, and the way back to the JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mllint.check import check_text, gather
from mllint.fixing import fix_text
from mllint.magics import blank_magics
from mllint.notebook import Notebook, NotebookError
from mllint.settings import Settings
from mllint.text import Edit, apply_edits


def write(*sources: Any, indent: int | None = 1, ascii_only: bool = False, **metadata: Any) -> str:
    """A notebook of code cells; a dict stands for a whole cell."""
    cells = [
        source
        if isinstance(source, dict)
        else {"cell_type": "code", "id": "a", "metadata": {}, "outputs": [], "source": source}
        for source in sources
    ]
    book = {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(book, indent=indent, ensure_ascii=ascii_only) + "\n"


def test_cells_are_joined_and_counted_over_all_kinds() -> None:
    markdown = {"cell_type": "markdown", "metadata": {}, "source": ["# x"]}
    book = Notebook(write(["a = 1\n", "b = 2"], markdown, "c = 3"))
    assert book.text == "a = 1\nb = 2\nc = 3\n"
    assert [cell.number for cell in book.cells] == [1, 3]
    assert book.cell_at(book.text.index("c")).number == 3


def test_physical_lines() -> None:
    raw = write(["a = 1\n", "b = 2"], "c = 3\nd = 4")
    book = Notebook(raw)
    lines = raw.split("\n")
    assert '"b = 2"' in lines[book.file_row(book.text.index("b")) - 1]
    assert "c = 3" in lines[book.file_row(book.text.index("d")) - 1]


def test_nbformat_3() -> None:
    cell = {"cell_type": "code", "language": "python", "input": ["x = 1\n", "y = 2"], "outputs": []}
    raw = json.dumps({"nbformat": 3, "worksheets": [{"cells": [cell]}, {"cells": [cell]}]})
    assert Notebook(raw).text == "x = 1\ny = 2\nx = 1\ny = 2\n"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("%matplotlib inline\nx = 1", "pass              \nx = 1"),
        ("!pip install torch\nx = 1", "pass              \nx = 1"),
        ("if x:\n    %timeit f()\n", "if x:\n    pass       \n"),
        ("files = !ls\n", "files = _  \n"),
        ("!ls\n", "0  \n"),
        ("!pip install \\\n  torch\nx = 1", "pass          \n       \nx = 1"),
        ("%%time\nx = 1", "pass  \nx = 1"),
        ("model?\nx = 1", "pass  \nx = 1"),
        ("x = (a\n % b)\n", "x = (a\n % b)\n"),
        ("s = '''\n%time\n'''\n%ls\n", "s = '''\n%time\n'''\n0  \n"),
        ("x = 5\n%load_ext autoreload\r\ny = 1", "x = 5\npass                \r\ny = 1"),
    ],
)
def test_magics_become_python_of_the_same_length(source: str, expected: str) -> None:
    shown, blanked = blank_magics(source)
    assert len(shown) == len(source)
    assert shown == expected
    assert bool(blanked) == (shown != source)


def test_other_languages_and_tagged_cells_are_skipped() -> None:
    tagged = {
        "cell_type": "code",
        "metadata": {"tags": ["mllint-skip"]},
        "outputs": [],
        "source": "bad()",
    }
    book = Notebook(write("%%bash\nls", "x = 1", tagged, "%%html\n<b>"))
    assert book.text == "x = 1\n"
    assert book.skipped == [1, 3, 4]


SOURCE = st.text(alphabet="ab(\n\t\"\\'é中🎈/", max_size=30)


@given(st.lists(SOURCE, min_size=1, max_size=4), st.booleans(), st.booleans(), st.data())
def test_an_edit_reaches_the_json_and_nothing_else_changes(
    sources: list[str], ascii_only: bool, listed: bool, data: st.DataObject
) -> None:
    raw = write(*[s.splitlines(True) if listed else s for s in sources], ascii_only=ascii_only)
    book = Notebook(raw)
    cell = data.draw(st.sampled_from(book.cells))
    if not cell.pieces:
        return
    size = len(cell.source)
    start = data.draw(st.integers(0, size))
    end = data.draw(st.integers(start, size))
    text = data.draw(SOURCE)
    after = apply_edits(raw, book.splice([Edit(cell.start + start, cell.start + end, text)]))
    expected = cell.source[:start] + text + cell.source[end:]
    loaded = json.loads(after)
    assert "".join(loaded["cells"][cell.number - 1]["source"]) == expected
    again = json.loads(raw)
    again["cells"][cell.number - 1]["source"] = loaded["cells"][cell.number - 1]["source"]
    assert loaded == again
    first, last = cell.pieces[0].start, cell.pieces[-1].end
    assert after.startswith(raw[:first]) and after.endswith(raw[last:])


def test_untouched_escapes_and_layout_stay() -> None:
    raw = '{"cells":[{"cell_type":"code","source":["a = \\"\\u00e9\\"\\n",   "b = 1\\/2\\n","c"]}]}'
    book = Notebook(raw)
    start = book.text.index("c")
    after = apply_edits(raw, book.splice([Edit(start, start + 1, "d\ne")]))
    assert after == raw.replace('"c"]', '"d\\n","e"]')


@pytest.mark.parametrize("cell", ["%ls -la /\nx = 1", "x = 1"])
def test_magics_and_locked_cells_are_never_changed(cell: str) -> None:
    locked = {"nbgrader": {"locked": True}} if "%" not in cell else {}
    raw = write({"cell_type": "code", "metadata": locked, "outputs": [], "source": cell})
    with pytest.raises(ValueError, match="cell 1"):
        Notebook(raw).splice([Edit(0, 2, "y")])


def test_an_edit_across_cells_is_refused() -> None:
    with pytest.raises(ValueError, match="beyond cell 1"):
        Notebook(write("x = 1", "y = 2")).splice([Edit(3, 8, "")])


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "[]",
        "{}",
        '{"cells": 3}',
        '{"cells": [',
        '{"cells": [{"source": 1}]}',
        "x = 1",
        '{"a" 1}',
    ],
)
def test_what_is_no_notebook_is_said_to_be_none(raw: str) -> None:
    with pytest.raises(NotebookError):
        Notebook(raw)


def test_a_byte_order_mark_is_kept() -> None:
    raw = "\ufeff" + write("x = 1")
    book = Notebook(raw)
    assert apply_edits(raw, book.splice([Edit(0, 1, "y")])) == raw.replace("x = 1", "y = 1")


def test_a_broken_cell_does_not_hide_the_others(fake_rules: object) -> None:
    raw = write("bad()", "for x in y:", "x = (", "bad()\nbad()", "print 'x'")
    result = check_text(raw, "x.ipynb", Settings())
    found = [(d.code, d.place.cell, d.place.row) for d in gather([result]).diagnostics]
    assert found == [
        ("MLL801", 1, 1),
        ("MLL999", 2, 1),
        ("MLL999", 3, 1),
        ("MLL801", 4, 1),
        ("MLL801", 4, 2),
        ("MLL999", 5, 1),
    ]
    fixed = fix_text(raw, "x.ipynb", Settings())
    assert fixed.after == raw.replace("bad()", "good()")
