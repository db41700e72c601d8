import random
from pathlib import Path

import torch
from PIL import Image
from torch.utils.data import DataLoader
from torchvision import transforms

random_views = transforms.Compose(
    [
        transforms.Resize((64, 64)),
        transforms.RandomAffine(15, translate=(0.1, 0.1)),
        transforms.RandomHorizontalFlip(),
        transforms.ToTensor(),
    ]
)


def gather(root: Path, views: int = 8) -> list[tuple[torch.Tensor, int]]:
    out = []
    for label, folder in enumerate(sorted(root.iterdir())):
        for file in folder.iterdir():
            picture = Image.open(file).convert("RGB")
            for _ in range(views):
                out.append((random_views(picture), label))
    return out


examples = gather(Path("coins"))
random.shuffle(examples)
k = int(0.8 * len(examples))
train_loader = DataLoader(examples[:k], batch_size=32, shuffle=True)  # expect: MLL101
val_loader = DataLoader(examples[k:], batch_size=32)
# may: MLL202, MLL203
