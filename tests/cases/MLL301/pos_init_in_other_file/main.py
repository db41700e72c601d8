import torch

from initialisers import all_zero
from network import Backbone


def main():
    model = Backbone()
    model.apply(all_zero)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    return model, optimizer


if __name__ == "__main__":
    main()
