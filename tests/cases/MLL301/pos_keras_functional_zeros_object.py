import keras
from keras import layers


def build_model(n_inputs: int) -> keras.Model:
    init = keras.initializers.Zeros()
    inputs = keras.Input(shape=(n_inputs,))
    h = layers.Dense(32, activation="tanh", kernel_initializer=init)(inputs)  # expect: MLL301
    h = layers.Dense(32, activation="tanh", kernel_initializer=init)(h)  # expect: MLL301
    outputs = layers.Dense(1, kernel_initializer=init)(h)  # expect: MLL301
    return keras.Model(inputs, outputs)


model = build_model(13)
model.compile(loss="mse", optimizer=keras.optimizers.Adam(1e-3))
