import numpy as np


class FaceData:
    def __init__(self, path: str, val_share: float = 0.2) -> None:
        raw = np.load(path)
        self.images = raw["x"].astype("float32") / 255.0
        self.labels = raw["y"]
        self.val_share = val_share

    def split(self, seed: int = 0) -> None:
        order = np.random.default_rng(seed).permutation(len(self.images))
        n_val = int(len(order) * self.val_share)
        self.x_val, self.y_val = self.images[order[:n_val]], self.labels[order[:n_val]]
        self.x_train, self.y_train = self.images[order[n_val:]], self.labels[order[n_val:]]

    def add_mirrored(self) -> None:
        self.x_train = np.concatenate([self.x_train, self.x_train[:, :, ::-1]])
        self.y_train = np.concatenate([self.y_train, self.y_train])


data = FaceData("faces.npz")
data.split()
data.add_mirrored()
