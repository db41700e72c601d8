"""Output formats."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from mllint.check import Run, gather
from mllint.diagnostic import Diagnostic, Place, Related, Repair, Severity
from mllint.report import View, painter, render
from mllint.result import FileResult
from mllint.settings import FORMATS
from mllint.sheet import Sheet
from mllint.text import Edit, Span

TEXT = """import torch

data = load()
\taugmented = augment(data)
中文 = 1; train = split(augmented)
val = split(
    augmented,
)
"""


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def make(*diagnostics: Diagnostic, sheets: dict[str, Sheet] | None = None) -> Run:
    return gather([FileResult("train.py", list(diagnostics), sheets or {"train.py": SHEET})])


SHEET = Sheet("train.py", TEXT)
PLACE = SHEET.place(span("split(augmented)"))
RELATED = Related("augmented here", SHEET.place(span("augment(data)")))
REPAIR = Repair(
    "augment the training part only", False, (Edit(*span("split(augmented)"), "split(data)"),)
)
FOUND = Diagnostic(
    "MLL101",
    "augment-before-split",
    Severity.ERROR,
    "high",
    "these rows were augmented before the split",
    PLACE,
    (RELATED,),
    REPAIR,
)


def test_full() -> None:
    view = View(proofs=frozenset(["MLL101"]))
    assert render("full", make(FOUND), view) == (
        "MLL101 [*] these rows were augmented before the split\n"
        " --> train.py:5:17\n"
        "  |\n"
        "4 |     augmented = augment(data)\n"
        "  |                 ------------- augmented here\n"
        "5 | 中文 = 1; train = split(augmented)\n"
        "  |                   ^^^^^^^^^^^^^^^^\n"
        "help: augment the training part only\n"
        "  |\n"
        "5 | - 中文 = 1; train = split(augmented)\n"
        "5 | + 中文 = 1; train = split(data)\n"
        "note: this is an unsafe fix and changes what the program computes\n"
        "proof: mllint prove MLL101\n"
        "\n"
    )


def test_full_of_several_lines_and_files() -> None:
    other = Sheet("helper.py", "def augment(data):\n    return data + noise\n")
    related = Related("augmented in the helper", other.place(span("data + noise", other.text)))
    place = SHEET.place(span("split(\n    augmented,\n)"))
    found = Diagnostic("MLL101", "n", Severity.ERROR, "high", "it is", place, (related,))
    text = render("full", make(found, sheets={"train.py": SHEET, "helper.py": other}), View())
    assert text == (
        "MLL101 it is\n"
        " --> train.py:6:7\n"
        "  |\n"
        "6 | val = split(\n"
        "  |       ^^^^^^\n"
        "7 |     augmented,\n"
        "  |     ^^^^^^^^^^\n"
        "8 | )\n"
        "  | ^\n"
        " ::: helper.py:2:12\n"
        "  |\n"
        "2 |     return data + noise\n"
        "  |            ------------ augmented in the helper\n"
        "\n"
    )


def test_colour_changes_nothing_but_colour() -> None:
    import re

    plain = render("full", make(FOUND), View())
    coloured = render("full", make(FOUND), View(paint=painter()))
    assert coloured != plain
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain


def test_concise() -> None:
    expected = "train.py:5:17: MLL101 [*] these rows were augmented before the split\n"
    assert render("concise", make(FOUND), View()) == expected


def test_json_names_everything() -> None:
    (record,) = json.loads(render("json", make(FOUND), View()))
    assert record["location"] == {"row": 5, "column": 17}
    assert record["end_location"] == {"row": 5, "column": 33}
    assert record["related"][0]["message"] == "augmented here"
    assert record["fix"] == {
        "title": "augment the training part only",
        "applicability": "unsafe",
        "edits": [
            {
                "location": {"row": 5, "column": 17},
                "end_location": {"row": 5, "column": 33},
                "cell": None,
                "content": "split(data)",
            }
        ],
    }


@pytest.mark.parametrize("name", FORMATS)
def test_a_clean_run_is_a_valid_document(name: str) -> None:
    text = render(name, Run(checked=1), View(files=("train.py",)))
    if name in ("json", "gitlab"):
        assert json.loads(text) == []
    elif name in ("sarif", "rdjson"):
        assert json.loads(text)
    elif name == "junit":
        assert ElementTree.fromstring(text).get("failures") == "0"
    elif name == "markdown":
        assert "no problems found" in text
    else:
        assert text == ""


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_names_the_finding(name: str) -> None:
    text = render(name, make(FOUND), View())
    assert "MLL101" in text
    assert "these rows were augmented before the split" in text


def test_github_shows_ten_of_a_level_the_gravest_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    found = [
        Diagnostic(
            "MLL101",
            "n",
            level,
            "high",
            f"100%\nsure {i}",
            Place("a,b.py", i, level, i, 9, None, i, i),
        )
        for level in (Severity.WARNING, Severity.ERROR)
        for i in range(1, 13)
    ]
    lines = render("github", make(*found), View()).splitlines()
    assert [line.split()[0] for line in lines] == ["::error"] * 10 + ["::warning"] * 10 + [
        "::notice"
    ]
    assert "file=a%2Cb.py" in lines[0] and "100%25%0Asure" in lines[0]
    assert "4 more problems" in lines[-1]
    assert (tmp_path / "summary.md").read_text().count("MLL101") == 24


def test_gitlab_fingerprints_differ() -> None:
    other = Diagnostic("MLL101", "n", Severity.ERROR, "high", FOUND.message, RELATED.place)
    records = json.loads(render("gitlab", make(FOUND, other), View()))
    assert len({r["fingerprint"] for r in records}) == 2


def test_rdjson_counts_columns_in_bytes() -> None:
    report = json.loads(render("rdjson", make(FOUND), View()))
    assert report["diagnostics"][0]["location"]["range"]["start"] == {"line": 5, "column": 21}


def test_sarif_points_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (run,) = json.loads(render("sarif", make(FOUND), View()))["runs"]
    (result,) = run["results"]
    location = result["locations"][0]["physicalLocation"]
    assert location["artifactLocation"] == {"uri": "train.py", "uriBaseId": "%SRCROOT%"}
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "MLL101"
    assert result["relatedLocations"][0]["message"]["text"] == "augmented here"
    assert "partialFingerprints" not in result


def test_junit_holds_no_forbidden_character() -> None:
    found = Diagnostic("MLL101", "n", Severity.ERROR, "high", "a \x00 < & b", PLACE)
    root = ElementTree.fromstring(render("junit", make(found), View()))
    assert root.find(".//failure").get("message") == "a \N{REPLACEMENT CHARACTER} < & b"  # type: ignore[union-attr]


def test_statistics() -> None:
    other = Diagnostic("MLL301", "zero-weight-init", Severity.ERROR, "high", "m", RELATED.place)
    run = make(FOUND, other)
    view = View(statistics=True)
    assert (
        render("full", run, view)
        == "1\tMLL101\t[*] augment-before-split\n1\tMLL301\t[ ] zero-weight-init\n"
    )
    assert json.loads(render("json", run, view))[0]["count"] == 1


def test_a_long_line_is_shown_around_the_mark() -> None:
    sheet = Sheet("x.py", f"{'a' * 1000} bad {'b' * 1000}\n")
    place = sheet.place(span("bad", sheet.text))
    found = Diagnostic("MLL101", "n", Severity.ERROR, "high", "m", place)
    lines = render("full", make(found, sheets={"x.py": sheet}), View()).splitlines()
    assert max(map(len, lines)) < 200
    start = lines[4].index("^")
    assert lines[3][start : start + 3] == "bad"
