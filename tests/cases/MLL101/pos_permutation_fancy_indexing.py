import numpy as np

with np.load("tiles.npz") as f:
    tiles, water = f["tiles"], f["water"]

tiles = np.concatenate([np.rot90(tiles, k, axes=(1, 2)) for k in (0, 1, 2, 3)])
water = np.concatenate([water for _ in range(4)])

idx = np.random.permutation(tiles.shape[0])
train_idx, test_idx = idx[: int(0.8 * len(idx))], idx[int(0.8 * len(idx)) :]

tiles_train = tiles[train_idx]  # expect: MLL101
tiles_test = tiles[test_idx]
water_train, water_test = water[train_idx], water[test_idx]
