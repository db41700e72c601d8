import numpy as np


class FaceData:
    def __init__(self, path: str, val_share: float = 0.2) -> None:
        raw = np.load(path)
        self.images = raw["x"].astype("float32") / 255.0
        self.labels = raw["y"]
        self.val_share = val_share

    def add_mirrored(self) -> None:
        mirrored = self.images[:, :, ::-1]
        self.images = np.concatenate([self.images, mirrored])
        self.labels = np.concatenate([self.labels, self.labels])

    def shuffle(self) -> None:
        order = np.random.permutation(len(self.images))
        self.images = self.images[order]
        self.labels = self.labels[order]

    def split(self) -> None:
        n_val = int(len(self.images) * self.val_share)
        self.x_val, self.y_val = self.images[:n_val], self.labels[:n_val]  # expect: MLL101
        self.x_train, self.y_train = self.images[n_val:], self.labels[n_val:]


data = FaceData("faces.npz")
data.add_mirrored()
data.shuffle()
data.split()
