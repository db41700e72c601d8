from tensorflow import keras
from tensorflow.keras import layers

model = keras.Sequential([
    keras.Input(shape=(16,)),
    layers.Dense(32, activation="relu", kernel_initializer="he_uniform", bias_initializer=keras.initializers.Constant(0.1)),
    layers.BatchNormalization(gamma_initializer="ones", beta_initializer="zeros"),
    layers.Dense(32, activation="relu", kernel_initializer="he_uniform", bias_initializer="ones"),
    layers.Dense(1, kernel_initializer=keras.initializers.Constant(0.03)),
])
model.compile(loss="mae", optimizer="rmsprop")
