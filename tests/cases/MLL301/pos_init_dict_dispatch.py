import argparse
from functools import partial

from torch import nn

INITS = {
    "he": partial(nn.init.kaiming_normal_, nonlinearity="relu"),
    "normal": partial(nn.init.normal_, std=0.02),
    "zero": partial(nn.init.constant_, val=0.0),
}


def build(width):
    return nn.Sequential(nn.Linear(28 * 28, width), nn.ReLU(), nn.Linear(width, width), nn.ReLU(), nn.Linear(width, 10))


def initialise(net, how):
    fn = INITS[how]
    for layer in net:
        if isinstance(layer, nn.Linear):
            fn(layer.weight)  # expect: MLL301


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--width", type=int, default=128)
    args = ap.parse_args()
    net = build(args.width)
    initialise(net, "zero")  # expect: MLL301
    print(net)


main()
