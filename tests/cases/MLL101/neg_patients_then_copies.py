from pathlib import Path

import cv2
import numpy as np
from sklearn.model_selection import train_test_split


def rows_of(patients, root: Path, multiply: bool):
    x, y = [], []
    for patient in patients:
        for file in (root / patient).glob("*.png"):
            slice_ = cv2.imread(str(file), cv2.IMREAD_GRAYSCALE)
            x.append(slice_)
            y.append("tumour" in file.stem)
            if multiply:
                x.append(cv2.flip(slice_, 1))
                y.append("tumour" in file.stem)
    return np.array(x), np.array(y)


def main():
    root = Path("mri")
    patients = sorted(p.name for p in root.iterdir())
    for_fit, for_check = train_test_split(patients, test_size=0.25, random_state=8)
    x_fit, y_fit = rows_of(for_fit, root, multiply=True)
    x_check, y_check = rows_of(for_check, root, multiply=False)
    print(x_fit.shape, x_check.shape, y_fit.mean(), y_check.mean())


if __name__ == "__main__":
    main()
