"""Suppression comments."""

from __future__ import annotations

from pathlib import Path

import pytest

from mllint import registry
from mllint.check import check_text, gather
from mllint.diagnostic import Diagnostic
from mllint.fixing import fix_text
from mllint.rule import Rule
from mllint.settings import Settings

pytestmark = pytest.mark.usefixtures("fake_rules")


def found(text: str, **settings: object) -> list[str]:
    """The codes reported for a program, each with its row."""
    result = check_text(text, "x.py", Settings(**settings))  # type: ignore[arg-type]
    return [f"{d.code}:{d.place.row}" for d in gather([result]).diagnostics]


@pytest.mark.parametrize(
    "text",
    [
        "bad()  # mllint: ignore[MLL801] because\n",
        "bad()  # mllint: ignore[bad-call]\n",
        "bad()  # mllint: ignore[bad_call]\n",
        "bad()  # mllint:ignore[MLL8]\n",
        "bad()  # type: ignore  # mllint: ignore[MLL801]\n",
        "bad()  # noqa: MLL801\n",
        "bad()  # NOQA: E501, MLL801\n",
        "# mllint: ignore[MLL801] alone above\nbad()\n",
        "# mllint: ignore[MLL801]\n# and another comment\n\nbad()\n",
        "bad(\n    1,  # mllint: ignore[MLL801]\n)\n",
        "bad(\n    1,\n)  # mllint: ignore[MLL801]\n",
        "x = 1\nbad()\n# mllint: file-ignore[MLL801] generated\n",
        "# mllint: disable[MLL801]\nbad()\nbad()\n# mllint: enable[MLL801]\n",
        "# mllint: disable[MLL801]\nbad()\n",
        "\ufeffbad()  # mllint: ignore[MLL801]\n",
        "x = 1\r\nbad()  # mllint: ignore[MLL801]\r\n",
        "x = 1\rbad()  # mllint: ignore[MLL801]\r",
    ],
)
def test_suppressed(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("bad()  # mllint: ignore[MLL802]\n", ["MLL801:1", "MLL900:1"]),
        ("bad('# mllint: ignore[MLL801]')\n", ["MLL801:1"]),
        ("'''\n# mllint: file-ignore[MLL801]\n'''\nbad()\n", ["MLL801:4"]),
        ("bad()\nbad()  # mllint: ignore[MLL801]\n", ["MLL801:1"]),
        ("bad()  # mllint: ignore\n", ["MLL801:1", "MLL902:1"]),
        ("bad()  # mllint: ignore[]\n", ["MLL801:1", "MLL902:1"]),
        ("bad()  # mllint: ignore[ALL]\n", ["MLL801:1", "MLL902:1"]),
        ("bad()  # mllint: ignore[bat-call]\n", ["MLL801:1", "MLL902:1"]),
        ("bad()  # mllint: ignroe[MLL801]\n", ["MLL801:1", "MLL902:1"]),
        ("bad()  # noqa\n", ["MLL801:1"]),
        ("bad()  # see mllint: ignore[MLL801]\n", ["MLL801:1"]),
        ("# mllint: disable[MLL801]\nbad()\n# mllint: enable[MLL801]\nbad()\n", ["MLL801:4"]),
        ("x = 1  # mllint: ignore[MLL801]\n", ["MLL900:1"]),
        ("x = 1  # noqa: MLL801\n", ["MLL900:1"]),
    ],
)
def test_not_suppressed(text: str, codes: list[str]) -> None:
    assert found(text) == codes


def test_the_name_that_was_meant_is_named() -> None:
    result = check_text("x = 1  # mllint: ignore[bad-cal]\n", "x.py", Settings())
    assert (
        result.diagnostics[0].message
        == "there is no rule `bad-cal`; did you mean MLL801 (bad-call)?"
    )


def test_a_suppression_of_a_rule_that_is_off_is_not_unused() -> None:
    assert found("x = 1  # mllint: ignore[MLL801]\n", ignore=("MLL801",)) == []


def test_reasons_can_be_required() -> None:
    text = "bad()  # mllint: ignore[MLL801]\nbad()  # mllint: ignore[MLL801] measured, harmless\n"
    assert found(text, require_suppression_reason=True) == ["MLL901:1"]


def test_rules_can_be_unsuppressible() -> None:
    codes = found("bad()  # mllint: ignore[MLL801]\n", unsuppressible=("bad-call",))
    assert codes == ["MLL801:1", "MLL900:1"]


def test_suppressions_can_be_ignored() -> None:
    assert found("bad()  # mllint: ignore[MLL801]\n", ignore_suppressions=True) == ["MLL801:1"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("x = 1  # mllint: ignore[MLL801] why\ny = 2\n", "x = 1\ny = 2\n"),
        ("# mllint: ignore[MLL801]\nx = 1\n", "x = 1\n"),
        ("bad()  # mllint: ignore[MLL801, MLL802]\n", "bad()  # mllint: ignore[MLL801]\n"),
        ("bad()  # mllint: ignore[MLL802,MLL801]\n", "bad()  # mllint: ignore[MLL801]\n"),
        ("x = 1  # noqa: E501, MLL801\n", "x = 1  # noqa: E501, MLL801\n"),
        ("x = 1  # why  # mllint: ignore[MLL801]\r\ny = 2\r\n", "x = 1  # why\r\ny = 2\r\n"),
    ],
)
def test_unused_suppressions_are_removed(before: str, after: str) -> None:
    assert fix_text(before, "x.py", Settings()).after == after


def test_a_suppression_used_from_another_file_is_used(
    tmp_path: Path, fake_rules: tuple[Rule, ...]
) -> None:
    """A finding in a helper may only be found from the file that imports it."""
    text = "x = 1  # mllint: ignore[MLL801]\n"
    helper = check_text(text, str(tmp_path / "helper.py"), Settings())
    (key,) = helper.unused
    main = check_text("import helper\n", str(tmp_path / "main.py"), Settings())
    main.used.add(key)
    codes: list[Diagnostic] = gather([helper, main]).diagnostics
    assert codes == []
    assert registry.UNUSED.code == "MLL900"
