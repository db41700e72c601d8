import numpy as np
import tensorflow as tf

start = tf.keras.initializers.Constant(np.log(0.02 / 0.98))
model = tf.keras.Sequential([
    tf.keras.layers.Input((29,)),
    tf.keras.layers.Dense(16, activation="relu"),
    tf.keras.layers.Dense(16, activation="relu"),
    tf.keras.layers.Dense(1, activation="sigmoid", bias_initializer=start),
])
model.compile("adam", "binary_crossentropy")
