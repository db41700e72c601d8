import tensorflow as tf

AUTOTUNE = tf.data.AUTOTUNE
imgs, labs = tf.keras.datasets.cifar10.load_data()[0]
base = tf.data.Dataset.from_tensor_slices((imgs, labs))


def bright(im, lab):
    im = tf.image.random_brightness(im, 0.2)
    return tf.image.flip_left_right(im), lab


augmented = base.map(bright, num_parallel_calls=AUTOTUNE)
combined = base.concatenate(augmented)
combined = combined.shuffle(100_000, seed=9, reshuffle_each_iteration=False)

n_train = 80_000
train = combined.take(n_train).batch(64).prefetch(AUTOTUNE)  # expect: MLL101
valid = combined.skip(n_train).batch(64).prefetch(AUTOTUNE)  # expect: MLL101
