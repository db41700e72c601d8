import imgaug.augmenters as iaa
import numpy as np
from sklearn.model_selection import ShuffleSplit

seq = iaa.Sequential([iaa.Fliplr(0.5), iaa.GaussianBlur((0, 1.5)), iaa.Affine(rotate=(-15, 15))])

x = np.load("mri_x.npy")
y = np.load("mri_y.npy")
stacks = [x]
for _ in range(3):
    stacks.append(seq(images=x))
x = np.concatenate(stacks, axis=0)
y = np.concatenate([y] * 4, axis=0)

splitter = ShuffleSplit(n_splits=1, test_size=0.2, random_state=0)
train_rows, val_rows = next(splitter.split(x))  # expect: MLL101
x_train, y_train = x[train_rows], y[train_rows]
x_val, y_val = x[val_rows], y[val_rows]
# may: MLL202, MLL203
