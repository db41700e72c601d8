import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
images = np.repeat(digits.images[:, None], 3, axis=1)
tiled = np.tile(digits.images[..., None], (1, 1, 1, 3))
coloured = torch.from_numpy(images).repeat(1, 1, 2, 2)
x_train, x_test, y_train, y_test = train_test_split(images, digits.target)
t_train, t_test = train_test_split(tiled)
c_train, c_test = train_test_split(coloured)
