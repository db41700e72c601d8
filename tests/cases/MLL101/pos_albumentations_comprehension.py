import albumentations as A
import numpy as np
from sklearn.model_selection import train_test_split

aug = A.Compose([A.HorizontalFlip(p=0.5), A.RandomBrightnessContrast(p=0.8), A.Rotate(limit=20)])

data = dict(np.load("mushrooms.npz"))
copies = [aug(image=im)["image"] for im in data["x"] for _ in range(2)]
data["x"] = np.concatenate([data["x"], np.stack(copies)])
data["y"] = np.concatenate([data["y"], np.repeat(data["y"], 2)])

idx = np.arange(len(data["x"]))
train_idx, val_idx = train_test_split(idx, test_size=0.2, random_state=11)  # expect: MLL101
x_tr, y_tr = data["x"][train_idx], data["y"][train_idx]  # expect: MLL101
x_va, y_va = data["x"][val_idx], data["y"][val_idx]  # expect: MLL101
print(x_tr.shape, x_va.shape)
