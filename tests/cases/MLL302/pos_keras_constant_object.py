import tensorflow as tf
from tensorflow import keras

K = 0.05


class Scorer(keras.Model):
    def __init__(self, units=32):
        super().__init__()
        flat = keras.initializers.Constant(K)
        self.one = keras.layers.Dense(units, activation="tanh", kernel_initializer=flat)  # expect: MLL302
        self.two = keras.layers.Dense(units, activation="tanh", kernel_initializer=flat)  # expect: MLL302
        self.score = keras.layers.Dense(1, kernel_initializer=flat)  # expect: MLL302

    def call(self, inputs):
        return self.score(self.two(self.one(inputs)))


model = Scorer()
model.compile(optimizer=tf.keras.optimizers.Adam(), loss="mse")
