import tensorflow as tf
from tensorflow import keras

tenth = keras.initializers.Constant(0.1)

inp = keras.Input(shape=(32,))
x = keras.layers.Dense(64, activation="tanh", kernel_initializer=tenth)(inp)  # expect: MLL302
x = keras.layers.Dense(64, activation="tanh", kernel_initializer=tf.keras.initializers.Constant(value=0.1))(x)  # expect: MLL302
out = keras.layers.Dense(5, activation="softmax")(x)

model = keras.Model(inputs=inp, outputs=out)
model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy")
