from tensorflow import keras
from tensorflow.keras.layers import Dense, Input
from tensorflow.keras.losses import SparseCategoricalCrossentropy

inputs = Input(shape=(20,))
hidden = Dense(32, activation="relu")(inputs)
outputs = Dense(5)(hidden)
model = keras.Model(inputs, outputs)
model.compile(optimizer="adam", loss=SparseCategoricalCrossentropy())  # expect: MLL522
