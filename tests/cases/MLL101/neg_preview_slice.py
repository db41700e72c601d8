import matplotlib.pyplot as plt
import numpy as np

X = np.load("digits_x.npy")
y = np.load("digits_y.npy")
X_val, y_val = np.load("digits_val_x.npy"), np.load("digits_val_y.npy")

X_aug = np.concatenate([X, np.roll(X, 2, axis=2)])
y_aug = np.concatenate([y, y])

preview = X_aug[:8]
last = X_aug[-8:]
fig, axes = plt.subplots(2, 8)
for ax, image in zip(axes.flat, [*preview, *last]):
    ax.imshow(image, cmap="gray")
plt.savefig("preview.png")
