import argparse

import torch
from torch import nn


def make_optimizer(model, args):
    if args.optimizer == "sgd":
        optimizer = torch.optim.SGD(model.parameters(), lr=args.lr, momentum=0.9)
    elif args.optimizer == "adam":
        optimizer = torch.optim.Adam(model.parameters(), lr=args.lr)
    else:
        raise ValueError(args.optimizer)
    return optimizer


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--optimizer", default="sgd")
    parser.add_argument("--lr", type=float, default=0.01)
    args = parser.parse_args()
    model = nn.LSTM(10, 20, batch_first=True)
    head = nn.Linear(20, 1)
    net = nn.ModuleDict({"body": model, "head": head})
    optimizer = make_optimizer(net, args)
    for sequences, targets in torch.load("series.pt"):
        hidden, _ = model(sequences)
        loss = nn.functional.l1_loss(head(hidden[:, -1]), targets)
        loss.backward()  # expect: MLL601
        optimizer.step()


main()
