import torch
from accelerate import Accelerator
from torch import nn


def main():
    accelerator = Accelerator(mixed_precision="bf16")
    model = nn.Sequential(nn.Linear(64, 64), nn.GELU(), nn.Linear(64, 2))
    optimizer = torch.optim.AdamW(model.parameters(), lr=2e-5)
    loader = torch.utils.data.DataLoader(torch.load("set.pt"), batch_size=8, shuffle=True)
    model, optimizer, loader = accelerator.prepare(model, optimizer, loader)
    model.train()
    for epoch in range(3):
        for inputs, labels in loader:
            loss = nn.functional.cross_entropy(model(inputs), labels)
            accelerator.backward(loss)  # expect: MLL601
            optimizer.step()


if __name__ == "__main__":
    main()
