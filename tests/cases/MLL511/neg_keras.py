"""The divergence of Keras takes probabilities on both sides."""

import keras
import tensorflow as tf
from keras import layers

model = keras.Sequential([layers.Dense(32, activation="relu"), layers.Dense(4, activation="softmax")])
kl = keras.losses.KLDivergence()
x, soft = tf.random.normal((8, 10)), tf.nn.softmax(tf.random.normal((8, 4)))
print(kl(soft, model(x)))
print(tf.keras.losses.kl_divergence(soft, tf.nn.softmax(model(x))))
model.compile(optimizer="adam", loss=keras.losses.KLDivergence())
