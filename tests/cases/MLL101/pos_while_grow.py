import torch
from torch.utils.data import DataLoader, Subset, TensorDataset

TARGET_SIZE = 20_000


def mask_band(spec: torch.Tensor) -> torch.Tensor:
    out = spec.clone()
    start = int(torch.randint(0, spec.shape[-2] - 8, (1,)))
    out[..., start : start + 8, :] = 0
    return out


specs, words = torch.load("commands.pt")
originals = len(specs)
while len(specs) < TARGET_SIZE:
    pick = torch.randint(0, originals, (256,))
    specs = torch.cat([specs, mask_band(specs[pick])])
    words = torch.cat([words, words[pick]])

dataset = TensorDataset(specs, words)
order = torch.randperm(len(dataset)).tolist()
limit = int(0.8 * len(order))
train_loader = DataLoader(Subset(dataset, order[:limit]), batch_size=64, shuffle=True)  # expect: MLL101
valid_loader = DataLoader(Subset(dataset, order[limit:]), batch_size=64)  # expect: MLL101
print(len(train_loader), len(valid_loader))
