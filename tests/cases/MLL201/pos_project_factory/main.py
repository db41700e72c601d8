import timm
import torch
from torch.nn.functional import cross_entropy

from data import Birds

CONFIG = {"held_out": 0.1, "batch": 32, "lr": 1e-3}


def run():
    birds = Birds("birds", CONFIG)
    model = timm.create_model("resnet18", num_classes=200)
    optimizer = torch.optim.AdamW(model.parameters(), lr=CONFIG["lr"])
    for epoch in range(10):
        model.train()
        for image, species in birds.fitting():
            optimizer.zero_grad()
            cross_entropy(model(image), species).backward()
            optimizer.step()
        model.eval()
        with torch.no_grad():
            wrong = sum((model(image).argmax(1) != species).sum().item() for image, species in birds.checking())
        print(epoch, wrong)


if __name__ == "__main__":
    run()
