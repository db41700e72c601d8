from pathlib import Path

from PIL import Image


def read_folder(root):
    samples = []
    for path in sorted(Path(root).glob("*/*.jpg")):
        samples.append((Image.open(path).convert("RGB").resize((96, 96)), path.parent.name))
    return samples
