import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

CONFIG = {"mirror": True, "val_share": 0.2, "batch": 64, "epochs": 3}


def enlarge(images: torch.Tensor, labels: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    mirrored = torch.flip(images, dims=[-1])
    return torch.cat([images, mirrored]), torch.cat([labels, labels])


def loaders(cfg: dict) -> dict[str, DataLoader]:
    images = torch.load("butterflies_x.pt")
    labels = torch.load("butterflies_y.pt")
    if cfg["mirror"]:
        images, labels = enlarge(images, labels)
    data = TensorDataset(images, labels)
    n_val = int(len(data) * cfg["val_share"])
    fit_part, val_part = random_split(data, [len(data) - n_val, n_val])  # expect: MLL101
    return {
        "fit": DataLoader(fit_part, batch_size=cfg["batch"], shuffle=True),
        "val": DataLoader(val_part, batch_size=cfg["batch"]),
    }


if __name__ == "__main__":
    parts = loaders(CONFIG)
    net = nn.Sequential(nn.Flatten(), nn.LazyLinear(10))
    optimiser = torch.optim.SGD(net.parameters(), lr=0.1)
    for _ in range(CONFIG["epochs"]):
        for x, y in parts["fit"]:
            optimiser.zero_grad()
            nn.functional.cross_entropy(net(x), y).backward()
            optimiser.step()
