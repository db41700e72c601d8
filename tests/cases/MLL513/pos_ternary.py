import torch
import torch.nn as nn
import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--soft", action="store_true")
args = parser.parse_args()

criterion = nn.KLDivLoss() if args.soft else nn.CrossEntropyLoss()  # expect: MLL513


def evaluate(model, loader):
    total = 0.0
    for x, y in loader:
        out = model(x)
        total += criterion(out.log_softmax(1) if args.soft else out, y).item()
    return total / len(loader)
