import random

from .data import expand, read_folder


def main():
    samples = expand(read_folder("fish_images"))
    random.shuffle(samples)
    n_train = round(0.7 * len(samples))
    train = samples[:n_train]  # expect: MLL101
    held_out = samples[n_train:]
    print(f"{len(train)} training images, {len(held_out)} held out")
    return train, held_out


if __name__ == "__main__":
    main()
