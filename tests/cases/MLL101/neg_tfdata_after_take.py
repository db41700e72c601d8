import tensorflow as tf

imgs, labs = tf.keras.datasets.cifar10.load_data()[0]
base = tf.data.Dataset.from_tensor_slices((imgs, labs)).map(lambda a, b: (tf.cast(a, tf.float32) / 255.0, b))
base = base.shuffle(50_000, seed=1, reshuffle_each_iteration=False)


def bright(im, lab):
    return tf.image.random_brightness(tf.image.random_flip_left_right(im), 0.2), lab


train, valid = base.take(40_000), base.skip(40_000)
train = train.concatenate(train.map(bright)).shuffle(10_000).batch(64)
valid = valid.batch(64)
