"""`mllint shapes`: the tables of the course sheet, what PyTorch itself says, and what cannot be followed."""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from mllint.cli import cli

SHEET = """
from torch import nn

net = nn.Sequential(
    nn.Conv2d(1, 10, 3, padding=1),
    nn.MaxPool2d(2),
    nn.Conv2d(10, 10, 3, padding=1),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(490, 3),
)
"""

FORWARD = """
import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, classes=3):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 10, 3, padding=1)
        self.conv2 = nn.Conv2d(10, 10, 3, padding=1)
        self.unused = nn.Linear(7, 2)
        self.fc = nn.Linear(490, classes)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        x = x.view(x.size(0), -1)
        return self.fc(x)
"""

DILATED = """
from torch import nn

net = nn.Sequential(nn.Conv2d(1, 1, 3, dilation=1), nn.Conv2d(1, 1, 3, dilation=2))
"""


@pytest.fixture
def write(tmp_path: Path) -> Any:
    def write(text: str, name: str = "net.py") -> str:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def shapes(*words: str) -> Result:
    return CliRunner().invoke(cli, ["shapes", *words])


def table(target: str, *inputs: str, code: int = 0) -> Any:
    options = [word for size in inputs for word in ("--input", size)]
    done = shapes(target, *options, "--format", "json")
    assert done.exit_code == code, done.output
    return json.loads(done.stdout)


def column(whole: Any, name: str) -> list[Any]:
    return [row[name] for row in whole["layers"]]


def test_the_first_table_of_the_sheet(write: Any) -> None:
    whole = table(write(SHEET), "1x28x28")
    assert column(whole, "parameters")[1:] == [100, 0, 910, 0, 0, 1473]
    assert whole["parameters"] == 2483
    assert column(whole, "output") == [
        [1, 28, 28],
        [10, 28, 28],
        [10, 14, 14],
        [10, 14, 14],
        [10, 7, 7],
        [490],
        [3],
    ]


def test_sizes_are_printed_with_the_channels_last(write: Any) -> None:
    lines = shapes(write(SHEET), "--input", "1x28x28").stdout.splitlines()
    sizes = ["28×28×1", "28×28×10", "14×14×10", "14×14×10", "7×7×10", "490", "3"]
    for line, size in zip(lines[2:], sizes, strict=False):
        assert f" {size} " in line
    assert lines[-1].split() == ["total", "2483"]


def test_dilated_convolutions_see_seven_by_seven(write: Any) -> None:
    assert column(table(write(DILATED), "1x9x9"), "receptive_field") == [[1, 1], [3, 3], [7, 7]]


def test_strides_spread_the_field(write: Any) -> None:
    text = "from torch import nn\nnet = nn.Sequential(nn.MaxPool2d(2), nn.Conv2d(1, 1, 3), nn.AdaptiveAvgPool2d(1))\n"
    assert column(table(write(text), "1x20x20"), "receptive_field")[1:] == [
        [2, 2],
        [6, 6],
        [20, 20],
    ]


def test_a_sum_sees_what_the_wider_part_sees(write: Any) -> None:
    text = (
        "from torch import nn\nclass Net(nn.Module):\n    def __init__(self):\n        super().__init__()\n"
        "        self.a = nn.Conv2d(2, 2, 3, padding=1)\n        self.b = nn.Conv2d(2, 2, 3, padding=1)\n"
        "    def forward(self, x):\n        x = x + self.a(x)\n        return self.b(x)\n"
    )
    assert column(table(write(text), "2x9x9"), "receptive_field")[-1] == [5, 5]


def test_functions_that_change_sizes_have_rows(write: Any) -> None:
    whole = table(write(FORWARD), "1x28x28")
    assert column(whole, "layer") == [
        "input",
        "Conv2d(1, 10, 3, padding=1)",
        "max_pool2d(2)",
        "Conv2d(10, 10, 3, padding=1)",
        "max_pool2d(2)",
        "view(n, -1)",
        "Linear(490, 3)",
    ]
    assert column(whole, "name")[1::2] == ["conv1", "conv2", ""]
    assert column(whole, "receptive_field")[-1] == [28, 28]


def test_what_is_not_applied_is_said(write: Any) -> None:
    whole = table(write(FORWARD), "1x28x28")
    assert whole["parameters"] == 2483 + 16
    assert whole["notes"] == ["`unused` is not applied; it has 16 parameters"]


def test_a_layer_that_does_not_fit(write: Any) -> None:
    path = write(SHEET.replace("490", "500"))
    whole = table(path, "1x28x28", code=1)
    assert column(whole, "problem")[-1] == "takes 500 features, 490 arrive"
    done = shapes(path, "--input", "1x28x28")
    assert done.exit_code == 1
    assert "does not fit" in done.stdout


def test_a_map_that_vanishes(write: Any) -> None:
    whole = table(write(SHEET), "1x3x3", code=1)
    problem = column(whole, "problem")[4]
    assert problem == "needs a map of 2 pixels, 1 arrive with the padding"


def test_what_cannot_be_followed_is_not_invented(write: Any) -> None:
    text = (
        "from torch import nn\nfrom elsewhere import shuffle\nclass Net(nn.Module):\n"
        "    def __init__(self, n):\n        super().__init__()\n        self.fc = nn.Linear(n, 2)\n"
        "        self.act = nn.ReLU()\n"
        "    def forward(self, x):\n        return self.fc(self.act(shuffle(x)))\n"
        "net = Net(int(input()))\n"
    )
    whole = table(write(text) + ":Net", "8")
    assert column(whole, "output")[1:] == [None, [2]]
    assert column(whole, "parameters")[1:] == [0, None]
    assert whole["parameters"] is None
    assert whole["notes"] == ["of 1 row the output could not be followed"]


def test_several_inputs(write: Any) -> None:
    text = (
        "import torch\nfrom torch import nn\nclass Two(nn.Module):\n    def __init__(self):\n"
        "        super().__init__()\n        self.a = nn.Linear(3, 4)\n        self.b = nn.Linear(5, 6)\n"
        "    def forward(self, x, y):\n        return torch.cat([self.a(x), self.b(y)], dim=1)\n"
    )
    whole = table(write(text), "3", "5")
    assert column(whole, "output") == [[3], [5], [4], [6], [10]]


def test_shared_layers_count_once(write: Any) -> None:
    text = (
        "from torch import nn\nclass Net(nn.Module):\n    def __init__(self):\n        super().__init__()\n"
        "        self.fc = nn.Linear(4, 4)\n"
        "    def forward(self, x):\n        return self.fc(self.fc(x))\n"
    )
    whole = table(write(text), "4")
    assert column(whole, "parameters") == [0, 20, 0]
    assert whole["parameters"] == 20


def test_markdown(write: Any) -> None:
    lines = shapes(write(SHEET), "--input", "1x28x28", "--format", "markdown").stdout.splitlines()
    assert lines[0] == "| layer | output | parameters | receptive field |"
    assert lines[3] == "| 0: Conv2d(1, 10, 3, padding=1) | 28×28×10 | 100 | 3×3 |"
    assert lines[-1] == "| **total** |  | 2483 |  |"


def test_a_part_is_no_network_of_its_own(write: Any) -> None:
    text = (
        "from torch import nn\nclass Block(nn.Module):\n    def __init__(self, n=4):\n        super().__init__()\n"
        "        self.fc = nn.Linear(n, n)\n    def forward(self, x):\n        return self.fc(x)\n"
        "class Net(nn.Module):\n    def __init__(self):\n        super().__init__()\n"
        "        self.blocks = nn.Sequential(*[Block() for _ in range(3)])\n"
        "    def forward(self, x):\n        return self.blocks(x)\n"
    )
    whole = table(write(text), "4")
    assert whole["network"] == "Net()"
    assert column(whole, "name") == ["", "blocks.0.fc", "blocks.1.fc", "blocks.2.fc"]
    assert whole["parameters"] == 60


def test_a_network_as_the_program_makes_it(write: Any) -> None:
    text = FORWARD.replace("classes=3", "classes") + "\n\nmodel = Net(classes=5)\n"
    whole = table(write(text) + ":Net", "1x28x28")
    line = text.splitlines().index("model = Net(classes=5)") + 1
    assert whole["network"] == f"Net as made in line {line}"
    assert column(whole, "output")[-1] == [5]


def test_a_notebook(tmp_path: Path) -> None:
    cells = [{"cell_type": "code", "source": SHEET, "metadata": {}, "outputs": []}]
    path = tmp_path / "net.ipynb"
    path.write_text(
        json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
    )
    assert table(str(path), "1x28x28")["parameters"] == 2483


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        (SHEET, ["--input", "1x28y28"], "`1x28y28` is no size"),
        (SHEET, ["--input", "0x3"], "`0x3` is no size"),
        ("x = 1\n", ["--input", "3"], "defines no network"),
        (
            SHEET + "other = nn.Linear(2, 2)\nmore = nn.Sequential(other)\n",
            ["--input", "3"],
            "net, more",
        ),
        ("def f(:\n", ["--input", "3"], ":1:"),
        (FORWARD.replace("classes=3", "classes"), ["--input", "1x28x28"], "(classes)"),
    ],
)
def test_what_has_no_table_ends_with_two(
    write: Any, text: str, words: list[str], said: str
) -> None:
    done = shapes(write(text), *words)
    assert done.exit_code == 2
    assert said in done.stderr
    assert done.stdout == ""


def test_a_missing_file_or_class_or_input_ends_with_two(write: Any) -> None:
    assert "no such file" in shapes("nowhere.py", "--input", "3").stderr
    done = shapes(write(FORWARD) + ":Other", "--input", "1x28x28")
    assert (done.exit_code, "its networks are Net" in done.stderr) == (2, True)
    assert shapes(write(SHEET)).exit_code == 2


def models() -> Path | None:
    """The folder of torchvision's models: MLLINT_TORCHVISION, or where it is installed. It is read, not imported."""
    named = os.environ.get("MLLINT_TORCHVISION")
    if named:
        return Path(named) / "models"
    found = importlib.util.find_spec("torchvision")
    return Path(found.origin).parent / "models" if found is not None and found.origin else None


TOTALS = {
    "alexnet:alexnet": 61_100_840,
    "vgg:vgg16": 138_357_544,
    "resnet:resnet18": 11_689_512,
    "resnet:resnet50": 25_557_032,
    "densenet:densenet121": 7_978_856,
    "squeezenet:squeezenet1_0": 1_248_424,
    "mobilenetv2:mobilenet_v2": 3_504_872,
    "shufflenetv2:shufflenet_v2_x1_0": 2_278_604,
    "vision_transformer:vit_b_16": 86_567_656,
}
"""The numbers of parameters that torchvision's documentation gives."""


@pytest.mark.skipif(models() is None, reason="no source of torchvision: set MLLINT_TORCHVISION")
@pytest.mark.parametrize("target", TOTALS)
def test_totals_of_torchvision(target: str) -> None:
    home = models()
    assert home is not None
    file, _, function = target.partition(":")
    whole = table(f"{home / file}.py:{function}", "3x224x224")
    assert whole["parameters"] == TOTALS[target]
    assert column(whole, "output")[-1] == [1000]
    assert "torchvision" not in sys.modules


def test_the_readme_shows_what_is_printed() -> None:
    root = Path(__file__).resolve().parent.parent
    path = "fixtures/MLL401_linear_in_features/fixed.py"
    done = shapes(str(root / path), "--input", "1x28x28")
    printed = done.stdout.replace(str(root / path), path)
    assert printed in (root / "README.md").read_text(encoding="utf-8")


TOKENS = """
from torch import nn


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(50, 16)
        self.encoder = nn.TransformerEncoder(nn.TransformerEncoderLayer(16, 2, 32, batch_first=True), 3)

    def forward(self, ids):
        return self.encoder(self.words(ids)).mean(1)
"""


def test_a_stack_counts_all_of_its_layers_and_words_come_before_features(write: Any) -> None:
    lines = shapes(write(TOKENS), "--input", "7").stdout.splitlines()
    assert lines[3].split()[-3:] == ["7×16", "800", "–"]
    assert lines[4].split()[-3:] == ["7×16", str(3 * 2224), "–"]
    assert lines[-1].split() == ["total", str(800 + 3 * 2224)]


def test_a_network_of_keras_is_named_as_such(write: Any) -> None:
    text = (
        "import keras\nfrom keras import layers\n"
        "net = keras.Sequential([keras.Input((8, 8, 1)), layers.Conv2D(4, 3)])\n"
        "def make():\n    return keras.Sequential([layers.Dense(3)])\n"
        "class Own(keras.Model):\n    def call(self, x):\n        return x\n"
    )
    path = write(text)
    for target in (path, f"{path}:net", f"{path}:make", f"{path}:Own"):
        done = shapes(target, "--input", "8x8x1")
        assert done.exit_code == 2
        assert "is a network of Keras; mllint shapes reads PyTorch networks only" in done.stderr
