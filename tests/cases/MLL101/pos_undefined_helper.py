# homework skeleton: the helpers are supplied by the course
import numpy as np
from torch.utils.data import DataLoader, Subset

digits = read_digits("digits.npz")
digits_plus = apply_random_augmentations(digits)

perm = np.arange(len(digits_plus))
np.random.shuffle(perm)
border = len(perm) * 9 // 10
train_ids = perm[:border]
valid_ids = perm[border:]

train_set = Subset(digits_plus, train_ids)  # expect: MLL101
valid_set = Subset(digits_plus, valid_ids)

loaders = {
    "train": DataLoader(train_set, batch_size=32, shuffle=True),
    "valid": DataLoader(valid_set, batch_size=32),
}
