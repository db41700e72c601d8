"""What nobody calls is run on unknown arguments, with roles from the parameters' names."""

import torch
from torch import nn


def fit(model, train_data, y_val, test_loader, batch_size=32, *, x_train=None, **options):
    reveal(model)  # nothing
    reveal(train_data)  # train, !test
    reveal(y_val)  # validation, labels
    reveal(test_loader)  # test
    reveal(batch_size)  # type=int, const=?
    reveal(x_train)  # train
    reveal(options)  # !train
    for batch in test_loader:
        reveal(batch)  # test
    x, y = train_data
    reveal(x)  # train


def annotated(x: torch.Tensor, net: nn.Module, n: int, maybe: "torch.Tensor", either: torch.Tensor | None):
    reveal(x)  # type=torch.Tensor
    reveal(net)  # type=torch.nn.Module, site=net
    reveal(net(x))  # via=net
    reveal(n)  # type=int
    reveal(maybe)  # type=torch.Tensor
    reveal(either)  # type=torch.Tensor


def flag(augmented=False):
    if augmented:
        data = augment(rows)
    else:
        data = rows
    reveal(data)  # augmented?


def called(x):
    reveal(x)  # const=3
    return x


called(3)


def _private(x):
    return called_inside(x)


def called_inside(x):
    reveal(x)  # nothing


class Runner:
    def __init__(self, train_rows):
        self.rows = train_rows

    def run(self):
        reveal(self.rows)  # train
        return self.helper(4)

    def helper(self, n):
        reveal(n)  # const=4

    @classmethod
    def build(cls, test_rows):
        reveal(cls(test_rows).rows)  # test

    @staticmethod
    def plain(val_rows):
        reveal(val_rows)  # validation


class Net(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.fc = nn.Linear(n, n)

    def forward(self, x, mask=None):
        reveal(self.fc(x))  # op=layer
        reveal(mask)  # const=?
        return x


def nested(train_x):
    def inner(test_y):
        reveal(test_y)  # test, labels

    class Local:
        def method(self, val_x):
            reveal(val_x)  # validation
