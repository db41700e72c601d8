import sys

import numpy as np
from sklearn.model_selection import train_test_split


def thicken(images: np.ndarray, labels: np.ndarray, mode: str):
    match mode:
        case "flip":
            extra = images[:, :, ::-1]
        case "noise":
            extra = images + np.random.normal(0, 0.1, images.shape)
        case _:
            extra = np.rot90(images, axes=(1, 2))
    return np.concatenate([images, extra]), np.concatenate([labels, labels])


def main(mode: str) -> None:
    store = np.load("cells.npz")
    images, labels = thicken(store["images"], store["labels"], mode)
    fit_x, hold_x, fit_y, hold_y = train_test_split(images, labels, test_size=0.2)  # expect: MLL101
    np.savez_compressed("fit.npz", x=fit_x, y=fit_y)
    np.savez_compressed("hold.npz", x=hold_x, y=hold_y)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "flip")
