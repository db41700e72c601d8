"""`if __name__ == "__main__"` runs; `def main(args)` is followed with the arguments it gets."""

import argparse
import sys


def main(args, rate=0.1):
    reveal(rate)  # const=0.5
    reveal(args.epochs)  # !augmented
    data = augment(load(args.path))
    reveal(data)  # augmented
    return data


def parse():
    parser = argparse.ArgumentParser()
    parser.add_argument("--path", default="x")
    parser.add_argument("--epochs", type=int, default=3)
    return parser.parse_args()


def helper_after_exit():
    sys.exit(1)
    reveal(1)  # unreached


if __name__ == "__main__":
    result = main(parse(), rate=0.5)
    reveal(result)  # augmented
    reveal(helper_after_exit())  # unreached
else:
    reveal(1)  # unreached
