import random
from typing import Iterator

from PIL import Image, ImageOps


def with_variants(rows: list[tuple[str, int]]) -> Iterator[tuple[Image.Image, int]]:
    for filename, label in rows:
        picture = Image.open(filename).convert("L")
        yield picture, label
        yield ImageOps.mirror(picture), label
        yield picture.rotate(random.uniform(-10, 10)), label


def read_index(path):
    with open(path) as handle:
        return [(name, int(label)) for name, label in (line.split(",") for line in handle)]


pairs = list(with_variants(read_index("index.csv")))
random.shuffle(pairs)
edge = len(pairs) * 4 // 5
training, validation = pairs[:edge], pairs[edge:]  # expect: MLL101
print(len(training), "train", len(validation), "validation")
