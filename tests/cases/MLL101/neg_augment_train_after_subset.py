import random

from torch.utils.data import DataLoader, Subset

from flowers import load_flowers
from flowers.extra import augment_dataset

flowers = load_flowers("data/flowers")
order = list(range(len(flowers)))
random.seed(7)
random.shuffle(order)
cut = int(len(order) * 0.85)

fit_part = augment_dataset(Subset(flowers, order[:cut]))
dev_part = Subset(flowers, order[cut:])

fit_loader = DataLoader(fit_part, batch_size=64, shuffle=True)
dev_loader = DataLoader(dev_part, batch_size=64)
