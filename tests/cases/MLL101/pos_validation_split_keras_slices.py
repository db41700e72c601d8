import numpy as np
import tensorflow as tf

(x, y), (x_test, y_test) = tf.keras.datasets.fashion_mnist.load_data()
x = x[..., None] / 255.0
x_test = x_test[..., None] / 255.0

x = np.concatenate([x, np.flip(x, axis=2)])
y = np.concatenate([y, y])
order = np.random.permutation(len(x))
x, y = x[order], y[order]

x_val, y_val = x[-10000:], y[-10000:]  # expect: MLL101
x_train, y_train = x[:-10000], y[:-10000]

model = tf.keras.Sequential(
    [
        tf.keras.layers.Flatten(input_shape=(28, 28, 1)),
        tf.keras.layers.Dense(128, activation="relu"),
        tf.keras.layers.Dense(10),
    ]
)
model.compile("adam", loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
model.fit(x_train, y_train, epochs=5, validation_data=(x_val, y_val))
print(model.evaluate(x_test, y_test))
