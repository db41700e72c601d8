import tensorflow as tf


def jitter(image, label):
    return tf.image.random_flip_left_right(image), label


def build(images, labels, held):
    rows = tf.data.Dataset.from_tensor_slices((images, labels)).shuffle(1000, reshuffle_each_iteration=False)
    val = rows.take(held).batch(32)
    train = rows.skip(held).map(jitter).batch(32)
    model = tf.keras.Sequential([tf.keras.layers.Flatten(), tf.keras.layers.Dense(5)])
    model.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    model.fit(train, validation_data=val, epochs=5)
