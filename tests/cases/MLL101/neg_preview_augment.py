# show some augmented samples first, then train on the untouched arrays
import albumentations as A
import matplotlib.pyplot as plt
import numpy as np
from sklearn.model_selection import train_test_split

aug = A.Compose([A.HorizontalFlip(p=0.5), A.Rotate(limit=20)])
x = np.load("mushrooms_x.npy")
y = np.load("mushrooms_y.npy")

samples = np.stack([aug(image=im)["image"] for im in x[:9]])
gallery = np.concatenate([x[:9], samples])
fig, axes = plt.subplots(3, 6)
for ax, im in zip(axes.ravel(), gallery):
    ax.imshow(im)
fig.savefig("gallery.png")

x_tr, x_va, y_tr, y_va = train_test_split(x, y, test_size=0.2, random_state=11)
print(x_tr.shape, x_va.shape)
