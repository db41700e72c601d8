from tensorflow import keras
from tensorflow.keras import layers

one = keras.Sequential([layers.Dense(8, activation="relu"), layers.Dense(1, activation="sigmoid")])
one.compile("adam", "binary_crossentropy")
two = keras.Sequential([layers.Dense(8, activation="relu"), layers.Dense(1), layers.Activation("sigmoid")])
two.compile("adam", keras.losses.BinaryCrossentropy())
three = keras.Sequential([layers.Dense(8, activation="relu"), layers.Dense(1)])
three.compile("adam", keras.losses.BinaryCrossentropy(from_logits=True))
inputs = keras.Input((4,))
four = keras.Model(inputs, keras.activations.sigmoid(layers.Dense(1)(inputs)))
four.compile("adam", "binary_crossentropy")
five = keras.Model(inputs, layers.Dense(1, activation=keras.activations.sigmoid)(inputs))
five.compile("adam", loss="binary_crossentropy")
six = keras.Sequential([keras.layers.Dense(1, activation="tanh")])
six.compile("adam", loss="hinge")
