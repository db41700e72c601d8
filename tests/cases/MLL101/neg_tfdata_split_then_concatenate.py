import numpy as np
import tensorflow as tf

pixels = np.load("galaxy_x.npy")
shape = np.load("galaxy_y.npy")
n = len(pixels)

base = tf.data.Dataset.from_tensor_slices((pixels, shape)).shuffle(n, seed=3, reshuffle_each_iteration=False)
val_ds = base.take(n // 5).batch(32)
train_ds = base.skip(n // 5)
train_ds = train_ds.concatenate(train_ds.map(lambda im, lab: (tf.image.flip_left_right(im), lab)))
train_ds = train_ds.shuffle(2000).batch(32)
