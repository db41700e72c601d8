import random

from torch.utils.data import DataLoader, Subset

from flowers import load_flowers, load_flowers_test
from flowers.extra import augment_dataset

flowers = load_flowers("data/flowers")
bigger = augment_dataset(flowers)

order = list(range(len(bigger)))
random.seed(7)
random.shuffle(order)
cut = int(len(order) * 0.85)

fit_part = Subset(bigger, order[:cut])  # expect: MLL101
dev_part = Subset(bigger, order[cut:])

fit_loader = DataLoader(fit_part, batch_size=64, shuffle=True)
dev_loader = DataLoader(dev_part, batch_size=64)
test_loader = DataLoader(load_flowers_test("data/flowers"), batch_size=64)
