import numpy as np
from sklearn.model_selection import train_test_split

images = np.load("leaf_images.npy").astype("float32") / 255.0
classes = np.load("leaf_classes.npy")
tr_x, va_x, tr_y, va_y = train_test_split(images, classes, test_size=0.15, random_state=7)

tr_x = np.concatenate([tr_x, tr_x[:, :, ::-1]])
tr_y = np.concatenate([tr_y, tr_y])
order = np.random.permutation(len(tr_x))
tr_x, tr_y = tr_x[order], tr_y[order]
print(tr_x.shape, va_x.shape)
