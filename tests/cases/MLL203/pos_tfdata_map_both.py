import tensorflow as tf


def augment(image, label):
    image = tf.image.random_flip_left_right(image)
    image = tf.image.random_contrast(image, 0.8, 1.2)
    return image, label


def train(model):
    (x_train, y_train), (x_test, y_test) = tf.keras.datasets.cifar10.load_data()
    train_ds = tf.data.Dataset.from_tensor_slices((x_train, y_train)).map(augment).batch(64)
    test_ds = tf.data.Dataset.from_tensor_slices((x_test, y_test)).map(augment).batch(64)  # expect: MLL203
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(train_ds, epochs=5)
    return model.evaluate(test_ds)


model = tf.keras.Sequential([tf.keras.layers.Flatten(), tf.keras.layers.Dense(10, activation="softmax")])
print(train(model))
