import numpy as np
import tensorflow as tf

pixels = np.load("galaxy_x.npy")
shape = np.load("galaxy_y.npy")
N = len(pixels)


def flip(image, label):
    return tf.image.flip_left_right(image), label


base = tf.data.Dataset.from_tensor_slices((pixels, shape))
base = base.concatenate(base.map(flip))
base = base.shuffle(2 * N, seed=3, reshuffle_each_iteration=False)

n_val = 2 * N // 5
val_ds = base.take(n_val).batch(32)  # expect: MLL101
train_ds = base.skip(n_val).batch(32)
