import keras
from keras import layers

inputs = keras.Input(shape=(100,))
x = layers.Reshape((7, 7, 2))(inputs)
x = layers.Conv2D(8, 9)(x)
y = layers.Dense(7 * 7 * 16)(inputs)
y = layers.Reshape((7, 7, -1))(y)
y = layers.Conv2D(8, 7)(y)
sequence = layers.Embedding(1000, 32)(keras.Input(shape=(None,)))
sequence = layers.Conv1D(32, 7, padding="causal")(sequence)
sequence = layers.MaxPooling1D(50)(sequence)
