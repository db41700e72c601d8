import tensorflow as tf

AUTO = tf.data.AUTOTUNE
pictures = tf.keras.utils.image_dataset_from_directory("birds", batch_size=None, shuffle=False, image_size=(160, 160))
total = 4200
pictures = pictures.shuffle(total, seed=2, reshuffle_each_iteration=False)
held = pictures.take(total // 5)
train = pictures.skip(total // 5)


def flip(image, label):
    return tf.image.random_flip_left_right(image), label


train = train.concatenate(train.map(flip, num_parallel_calls=AUTO)).shuffle(2000).batch(32).prefetch(AUTO)
held = held.batch(32).prefetch(AUTO)
net = tf.keras.Sequential([
    tf.keras.layers.Rescaling(1.0 / 255),
    tf.keras.layers.Conv2D(32, 3, activation="relu"),
    tf.keras.layers.GlobalAveragePooling2D(),
    tf.keras.layers.Dense(20, activation="softmax"),
])
net.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
net.fit(train, validation_data=held, epochs=12)
