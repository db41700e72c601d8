"""Orders and ranges of rows: what shuffles them, and which shares ranges of row numbers pick."""

import random

import numpy as np
import tensorflow as tf
import torch
from sklearn.utils import shuffle
from torch.utils.data import Subset

X = load()
files = names()
rows = tf.data.Dataset.from_tensor_slices(X)

reveal(X[torch.randperm(len(X))])  # shuffled, rows=X
reveal(X)  # !shuffled, rows=X
reveal(X[np.random.permutation(len(X))])  # shuffled, rows=X
reveal(shuffle(X))  # shuffled, rows=X
random.shuffle(files)
reveal(files)  # shuffled
reveal(rows.shuffle(100))  # reshuffled
reveal(rows.shuffle(100, reshuffle_each_iteration=False))  # shuffled, !reshuffled
reveal(rows.shuffle(100).cache())  # !reshuffled

reveal(Subset(X, range(800)))  # part, rows=X
reveal(Subset(X, list(range(800, 1000))))  # part, rows=X
reveal(X[np.arange(800)])  # part, rows=X

# some of them, none twice
reveal(random.sample(files, 10))  # part, !noise
reveal(random.sample(files, len(files)))  # !part, permutation
reveal(np.random.choice(len(X), 10, replace=False))  # part, !noise
reveal(np.random.choice(len(X), 10))  # !part
