from pathlib import Path

import albumentations as A
import cv2
import numpy as np
from sklearn.model_selection import StratifiedShuffleSplit

pipeline = A.Compose([A.HorizontalFlip(p=0.5), A.Rotate(limit=15), A.RandomBrightnessContrast(p=0.3)])


def read_all(folder: Path, copies: int = 5):
    images, labels = [], []
    for path in sorted(folder.glob("*/*.jpg")):
        image = cv2.resize(cv2.imread(str(path)), (64, 64))
        images.append(image)
        labels.append(path.parent.name)
        for _ in range(copies):
            images.append(pipeline(image=image)["image"])
            labels.append(path.parent.name)
    return np.stack(images), np.array(labels)


def main():
    images, labels = read_all(Path("data/potholes"))
    splitter = StratifiedShuffleSplit(n_splits=1, test_size=0.2, random_state=42)
    tr, te = next(splitter.split(images, labels))  # expect: MLL101
    np.savez("train.npz", x=images[tr], y=labels[tr])
    np.savez("test.npz", x=images[te], y=labels[te])


if __name__ == "__main__":
    main()
