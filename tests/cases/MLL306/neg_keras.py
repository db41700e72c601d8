from tensorflow.keras import Sequential, layers

model = Sequential()
model.add(layers.Dense(256, input_dim=100))
model.add(layers.BatchNormalization(momentum=0.8))
model.add(layers.BatchNormalization(1, 0.8))
model.add(layers.LeakyReLU(0.2))
model.add(layers.Dense(784, activation="tanh"))
