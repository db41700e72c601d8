import numpy as np
from sklearn.model_selection import train_test_split

store = {}
archive = np.load("signs.npz")
store["x"] = archive["x"]
store["y"] = archive["y"]

# more data: the same signs, a bit darker and a bit brighter
store["x"] = np.concatenate([store["x"], store["x"] * 0.8, store["x"] * 1.2])
store["y"] = np.concatenate([store["y"]] * 3)

parts = {}
parts["x_train"], parts["x_val"], parts["y_train"], parts["y_val"] = train_test_split(  # expect: MLL101
    store["x"], store["y"], test_size=0.2, stratify=store["y"]
)
