"""Parts whose names say nothing: the loops decide which one judges."""
import torch
from torch import nn
from torch.utils.data import DataLoader, Subset
from torchvision.datasets import SVHN
from torchvision.transforms import v2


def fit_pass(net, batches, opt):
    net.train()
    for x, y in batches:
        opt.zero_grad()
        loss = nn.functional.cross_entropy(net(x), y)
        loss.backward()
        opt.step()


@torch.inference_mode()
def score(net, batches):
    net.eval()
    right = 0
    for x, y in batches:
        right += (net(x).argmax(-1) == y).sum().item()
    return right


def main():
    digits = SVHN("svhn", split="train", transform=v2.Compose([v2.RandomCrop(32, padding=4), v2.ToImage()]))
    order = torch.randperm(len(digits)).tolist()
    first, second = order[:60000], order[60000:]
    a = Subset(digits, first)
    b = Subset(digits, second)  # expect: MLL201
    net = nn.Sequential(nn.Flatten(), nn.Linear(3072, 10))
    opt = torch.optim.AdamW(net.parameters())
    for _ in range(3):
        fit_pass(net, DataLoader(a, 128, shuffle=True), opt)
        print(score(net, DataLoader(b, 512)))


main()
