"""tf.data: the random flip is mapped over everything, then rows are set aside."""
import tensorflow as tf


def load(path, label):
    image = tf.io.decode_jpeg(tf.io.read_file(path), channels=3)
    return tf.image.resize(image, (128, 128)) / 255.0, label


def jitter(image, label):
    image = tf.image.random_flip_left_right(image)
    return tf.image.random_brightness(image, 0.2), label


def build(paths, labels, count):
    rows = tf.data.Dataset.from_tensor_slices((paths, labels)).shuffle(count, reshuffle_each_iteration=False)
    rows = rows.map(load).map(jitter)
    held = int(0.2 * count)
    val = rows.take(held).batch(32)  # expect: MLL201
    train = rows.skip(held).batch(32)
    model = tf.keras.Sequential([tf.keras.layers.Flatten(), tf.keras.layers.Dense(5)])
    model.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True), ["accuracy"])
    model.fit(train, validation_data=val, epochs=5)
    return model
