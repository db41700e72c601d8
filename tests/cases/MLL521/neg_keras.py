from tensorflow import keras
from tensorflow.keras import layers

probabilities = keras.Sequential([layers.Dense(64, activation="relu"), layers.Dense(10, activation="softmax")])
probabilities.compile("adam", loss=keras.losses.SparseCategoricalCrossentropy())
named = keras.Sequential([layers.Dense(64, activation="relu"), layers.Dense(10, activation="softmax")])
named.compile("adam", loss="categorical_crossentropy")
scores = keras.Sequential([layers.Dense(64, activation="relu"), layers.Dense(10)])
scores.compile("adam", loss=keras.losses.CategoricalCrossentropy(from_logits=True))
served = keras.Sequential([scores, layers.Softmax()])
print(served.predict([[0.0] * 20]))
