"""JUnit XML: a suite per file, a case per finding, and one passing case for a clean file."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from mllint.check import Run
from mllint.diagnostic import Diagnostic
from mllint.report import View, where

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def render_junit(run: Run, view: View) -> str:
    """The report as one XML document."""
    by_file: dict[str, list[Diagnostic]] = {path: [] for path in view.files}
    for found_one in run.diagnostics:
        by_file.setdefault(found_one.place.path, []).append(found_one)
    root = ElementTree.Element("testsuites", name="mllint")
    tests = 0
    for path, found in by_file.items():
        suite = ElementTree.SubElement(root, "testsuite", name=_clean(path))
        kind = re.sub(r"\.(pyi?|ipynb)$", "", path.removeprefix("./")).replace("/", ".")
        cases: list[Diagnostic | None] = [*found] or [None]
        for diagnostic in cases:
            name = f"{diagnostic.code} {diagnostic.name}" if diagnostic else "no problems"
            case = ElementTree.SubElement(
                suite, "testcase", name=name, classname=_clean(kind), file=_clean(path), time="0.0"
            )
            if diagnostic:
                case.set("line", str(diagnostic.place.file_row))
                failure = ElementTree.SubElement(
                    case, "failure", type=diagnostic.code, message=_clean(diagnostic.message)
                )
                failure.text = _clean(f"{where(diagnostic.place)}: {diagnostic.message}")
        _count(suite, len(cases), len(found))
        tests += len(cases)
    _count(root, tests, len(run.diagnostics))
    root.set("time", f"{view.seconds:.2f}")
    ElementTree.indent(root, " ")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, "unicode")}\n'


def _count(element: ElementTree.Element, tests: int, failures: int) -> None:
    counts = {"tests": tests, "failures": failures, "errors": 0, "skipped": 0}
    for key, value in counts.items():
        element.set(key, str(value))


def _clean(text: str) -> str:
    """Without the characters that XML cannot hold at all."""
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)
