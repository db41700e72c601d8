import tensorflow as tf
from tensorflow.keras import layers

scores = tf.keras.Sequential([layers.Dense(32, activation="relu"), layers.Dense(10)])
scores.compile("adam", loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
probabilities = tf.keras.Sequential([layers.Dense(32, activation="relu"), layers.Dense(10, "softmax")])
probabilities.compile("adam", loss="sparse_categorical_crossentropy")
apart = tf.keras.Sequential([layers.Dense(10), layers.Activation("softmax")])
apart.compile("adam", loss=tf.keras.losses.CategoricalCrossentropy())
regression = tf.keras.Sequential([layers.Dense(32, activation="relu"), layers.Dense(1)])
regression.compile("adam", loss="mse")
unknown = tf.keras.models.load_model("model.h5")
unknown.compile("adam", loss="categorical_crossentropy")
