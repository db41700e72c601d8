from tensorflow.keras import Sequential
from tensorflow.keras.layers import Dense
from tensorflow.keras.losses import BinaryCrossentropy

model = Sequential()
model.add(Dense(16, activation="relu", input_dim=8))
model.add(Dense(1, activation="sigmoid"))  # expect: MLL523
model.compile(loss=BinaryCrossentropy(from_logits=True), optimizer="adam", metrics=["accuracy"])
