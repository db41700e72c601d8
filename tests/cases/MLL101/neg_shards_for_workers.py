import numpy as np

x_train = np.load("train_x.npy")
x_train_aug = np.concatenate([x_train, np.flip(x_train, axis=2)])
np.random.default_rng(0).shuffle(x_train_aug)

half = len(x_train_aug) // 2
shard_0, shard_1 = x_train_aug[:half], x_train_aug[half:]
np.save("train_shard_0.npy", shard_0)
np.save("train_shard_1.npy", shard_1)
